public import Basics

/// What the worker is doing, for the status line and for `sync --json`.
public struct SyncStatus: Hashable, Sendable, Codable {
  public var phase: SyncPhase
  /// What is being worked on ("pulling notes", "suggesting"), for a person; never PHI.
  public var activity: String
  /// How far the present work is, `done` of `total`; total nil when unknown.
  public var done: Int
  public var total: Int?
  public var lastSuccess: Instant?
  public var nextTry: Instant?
  /// Why the last try failed, one line; nil after a success.
  public var trouble: String?

  public init(
    phase: SyncPhase = .idle, activity: String = "", done: Int = 0, total: Int? = nil,
    lastSuccess: Instant? = nil, nextTry: Instant? = nil, trouble: String? = nil
  ) {
    self.phase = phase
    self.activity = activity
    self.done = done
    self.total = total
    self.lastSuccess = lastSuccess
    self.nextTry = nextTry
    self.trouble = trouble
  }
}

/// The worker's phases.
public enum SyncPhase: String, Hashable, Sendable, Codable {
  case idle, pulling, suggesting, sending, waiting, stopped
}
