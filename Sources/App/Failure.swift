import Keys
import Storage

/// An end that the person should hear of: one line (what, where, what to do) and the exit code of
/// the command-line contract.
struct Failure: Error, Hashable {
  var code: ExitStatus
  var line: String

  init(_ code: ExitStatus, _ line: String) {
    self.code = code
    self.line = line
  }
}

/// The exit codes programs depend on. Several apply: the largest.
enum ExitStatus: Int32, Hashable, Comparable {
  case done = 0
  /// Done, and there is something to see to.
  case findings = 1
  /// Wrong words on the command line, or a terminal that cannot show the console.
  case usage = 2
  /// Input that is not what it claims to be.
  case unreadable = 3
  /// A service that could not be reached.
  case unreachable = 4
  /// Role, or the item is judged already.
  case notAllowed = 5

  static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension StorageError {
  /// A file that is not what it should be is unreadable; one that is held, full or half written
  /// is a service that did not serve: try again.
  var exitStatus: ExitStatus {
    switch self {
    case .busy, .diskFull, .notRecorded, .outcomeUnknown, .interrupted, .closed, .notUnderWay,
      .refused:
      .unreachable
    case .cannotOpen, .foreignFile, .newerVersion, .readOnly, .keyMissing, .keyUnusable, .wrongKey,
      .sealBroken, .damaged, .guardsBroken:
      .unreadable
    case .notSignedIn: .notAllowed
    }
  }
}

extension KeysError {
  /// A log that is held is something to see to; a key or a file that does not serve is unreadable.
  var exitStatus: ExitStatus {
    if case .held = self { .findings } else { .unreadable }
  }
}
