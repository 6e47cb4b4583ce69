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
  /// How it stands with the language model; nil when none is set.
  public var model: ModelStanding?

  public init(
    phase: SyncPhase = .idle, activity: String = "", done: Int = 0, total: Int? = nil,
    lastSuccess: Instant? = nil, nextTry: Instant? = nil, trouble: String? = nil,
    model: ModelStanding? = nil
  ) {
    self.phase = phase
    self.activity = activity
    self.done = done
    self.total = total
    self.lastSuccess = lastSuccess
    self.nextTry = nextTry
    self.trouble = trouble
    self.model = model
  }
}

/// How it stands with the language model that reads notes a second time.
public struct ModelStanding: Hashable, Sendable, Codable {
  /// As it is configured.
  public var name: String
  /// Why it is not asked just now, one line; nil while it is.
  public var trouble: String?

  public init(name: String, trouble: String? = nil) {
    self.name = name
    self.trouble = trouble
  }
}

/// The worker's phases.
public enum SyncPhase: String, Hashable, Sendable, Codable {
  case idle, pulling, suggesting, sending, waiting, stopped
}
