/// Something imperfect about the user's data. Findings are returned in a list and work goes on;
/// an `Error` says that the world failed, a precondition that we did.
public struct Finding: Hashable, Sendable, Codable {
  /// A stable word for programs, such as `bad_line`.
  public let code: String
  public let severity: Severity
  /// One sentence for a person: what, and what to do. Never names a client or quotes a note.
  public let message: String
  /// Where: a file and line, a member path, a segment. Empty when the place is plain.
  public let place: String

  public init(code: String, severity: Severity, message: String, place: String = "") {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
  }
}

/// How much a finding or flag weighs: an error blocks, a warning asks, an info shows.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case info, warn, error

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warn: 1
    case .error: 2
    }
  }
}
