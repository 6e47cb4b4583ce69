public import Audit
public import Basics

/// Access beyond a person's own clients, taken by themselves for a stated reason and a limited time.
/// Emergency access, 45 CFR 164.312(a)(2)(ii): it is never asked for first and always told of after.
public struct BreakGlass: Hashable, Sendable {
  /// The number of the audit entry that opened it; names it.
  public var entry: Int
  public var person: String
  public var role: Role
  /// As it was typed.
  public var reason: String
  public var openedAt: Instant
  public var until: Instant
  /// When its end was recorded: the time was over, or the person had seen enough.
  public var endedAt: Instant?
  /// The supervisor who has read of it.
  public var readBy: String?

  public init(
    entry: Int, person: String, role: Role, reason: String, openedAt: Instant, until: Instant,
    endedAt: Instant? = nil, readBy: String? = nil
  ) {
    self.entry = entry
    self.person = person
    self.role = role
    self.reason = reason
    self.openedAt = openedAt
    self.until = until
    self.endedAt = endedAt
    self.readBy = readBy
  }

  /// Whether it lets somebody look at this moment. A clock that was put back before it was opened
  /// prolongs nothing.
  public func isOpen(at now: Instant) -> Bool {
    endedAt == nil && openedAt <= now && now < until
  }
}

/// Who may break the glass and what the trail says of it. Pure.
public enum BreakGlassRules {
  /// Minutes it stays open where the practice has not said.
  public static let minutes = 60
  /// No glass stays open longer, whatever the configuration says.
  public static let minutesMax = 480
  /// Letters of a reason that is one.
  static let reasonMin = 4

  /// Why the person may not open it; nil when they may.
  public static func refusal(
    of account: Account?, reason: String, standing: BreakGlass?, at now: Instant
  ) -> Refusal? {
    guard let account else {
      return .glass("the practice has no accounts: everybody sees all its clients")
    }
    guard AccountRules.may(account.role, .view) else {
      return .notAllowed(account.role, word: "open a whole record")
    }
    guard AccessRules.scope(of: account) != .everything else {
      return .glass("\(account.user) sees all clients already")
    }
    if let standing, standing.isOpen(at: now) {
      return .glass("it is open already, until \(standing.until)")
    }
    guard reason.count(where: { !$0.isWhitespace }) >= reasonMin else {
      return .glass("say why: the supervisor reads it")
    }
    return nil
  }

  /// When one that is opened now closes.
  public static func end(of minutes: Int, from now: Instant) -> Instant {
    now.adding(seconds: 60 * min(max(1, minutes), minutesMax))
  }

  /// The entry that opens it, but for the commitment to the reason.
  public static func opening(by person: Person, at now: Instant, until: Instant) -> AuditDraft {
    AuditDraft(
      at: now, actor: .user(person.name, role: person.role.rawValue), action: .breakGlass,
      object: .session(of: person.name),
      detail: .object(of: [
        .init("until_ms", .integer(Int(until.milliseconds))),
        .init("minutes", .integer(Int(now.milliseconds(to: until) / 60_000))),
      ]))
  }

  /// The entry that ends it: by the person, or by the program when its time is over.
  public static func ending(_ glass: BreakGlass, by person: Person?, at now: Instant) -> AuditDraft
  {
    AuditDraft(
      at: now, actor: person.map { .user($0.name, role: $0.role.rawValue) } ?? .store,
      action: .breakGlassEnd, object: .session(of: glass.person), ref: glass.entry,
      detail: .object(of: [
        .init("because", .string(person == nil ? "its time is over" : "closed by the person"))
      ]))
  }

  /// Why the person may not take note of it; nil when they may: a supervisor other than the one it
  /// tells of.
  public static func refusal(toRead glass: BreakGlass, by person: Person) -> Refusal? {
    guard person.role == .supervisor else {
      return .notAllowed(person.role, word: "take note of a broken glass")
    }
    return person.name == glass.person ? .approvesOwn(person.name) : nil
  }
}
