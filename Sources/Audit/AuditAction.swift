/// What an entry of the trail says was done: the closed list of what this program writes.
public enum AuditAction: String, Hashable, Sendable, CaseIterable {
  case suggest
  case decide
  case pushIntent = "push.intent"
  case pushResult = "push.result"
  case undo
  case skip
  case wait
  case receive
  case view
  case export
  case login
  case config
  case keyNew = "key.new"
  case recover
  case modelRequest = "model.request"
  case modelAnswer = "model.answer"
  case consent
  /// A batch that needs a second person, and what that person said.
  case propose
  case approve
  case refuse
  /// Access beyond a person's own clients, and its end.
  case breakGlass = "break.glass"
  case breakGlassEnd = "break.glass.end"
}

/// Who did it.
public struct AuditActor: Hashable, Sendable {
  /// A person, a model, our own background work, or the program itself.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case user, ai, worker, system
  }

  public var kind: Kind
  /// User name, model and version, or process; never empty.
  public var id: String
  /// A user's role at the time; nil for the others.
  public var role: String?

  public init(kind: Kind, id: String, role: String? = nil) {
    precondition(!id.isEmpty, "an actor has an id")
    self.kind = kind
    self.id = id
    self.role = role
  }

  public static func user(_ name: String, role: String) -> AuditActor {
    AuditActor(kind: .user, id: name, role: role)
  }

  public static let push = AuditActor(kind: .worker, id: "push")
  public static let intake = AuditActor(kind: .worker, id: "intake")
  public static let store = AuditActor(kind: .system, id: "store")
}

/// What it was done to.
public struct AuditObject: Hashable, Sendable {
  /// `note`, `claim`, `remittance`, `log` …; says which queue an entry belongs to.
  public var kind: String
  public var id: String

  public init(kind: String, id: String) {
    precondition(!kind.isEmpty && !id.isEmpty, "an object has a kind and an id")
    self.kind = kind
    self.id = id
  }

  /// The trail itself.
  public static let log = AuditObject(kind: "log", id: "audit")

  /// The signing key of a name.
  public static func key(of name: String) -> AuditObject {
    AuditObject(kind: "key", id: name)
  }

  /// A person's being signed in.
  public static func session(of name: String) -> AuditObject {
    AuditObject(kind: "session", id: name)
  }

  public static func note(_ id: String) -> AuditObject {
    AuditObject(kind: "note", id: id)
  }
}

/// How it went, as far as anybody knows.
public enum AuditOutcome: String, Hashable, Sendable, CaseIterable {
  case ok, fail, unknown
}

/// Content beside the log, committed by the SHA-256 of 32 random bytes and the content.
public struct AuditBlob: Hashable, Sendable {
  public var name: String
  /// 64 lower-case hex digits.
  public var commit: String

  public init(name: String, commit: String) {
    self.name = name
    self.commit = commit
  }
}
