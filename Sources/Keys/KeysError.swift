/// Why the log's key could not be used or its head not be signed. Each case reads as one line.
public enum KeysError: Error, Hashable, Sendable {
  /// A file or folder of ours could not be read or written.
  case file(path: String, reason: String)
  /// The key file does not hold a key, or others may read it.
  case keyUnusable(path: String, reason: String)
  /// The log does not continue what was signed before; nothing is signed until a person decides.
  case held(reason: String)

  /// One line for a person.
  public var sentence: String {
    switch self {
    case .file(let path, let reason):
      "\(path) cannot be used (\(reason)); check permissions and room on its disk"
    case .keyUnusable(let path, let reason):
      "the key \(path) cannot be used: \(reason); restore it from its backup"
    case .held(let reason): reason
    }
  }
}

extension KeysError: CustomStringConvertible {
  public var description: String { sentence }
}
