public import Basics
public import Records

/// A person's account at the practice, without their keys.
public struct Account: Hashable, Sendable, Codable {
  /// What they sign in as; stands in the trail.
  public var user: String
  /// Who that is; empty when it was not said.
  public var fullName: String
  public var role: Role
  /// Keeps its place in the trail and may do nothing.
  public var isDisabled: Bool
  /// Who a clinician is in the EHRs; see `treatsAs`.
  public var clinicians: [ClinicianID]
  /// A biller who sees the clients assigned to them and no others.
  public var assignedOnly: Bool

  public init(
    user: String, fullName: String = "", role: Role, isDisabled: Bool = false,
    clinicians: [ClinicianID] = [], assignedOnly: Bool = false
  ) {
    self.user = user
    self.fullName = fullName
    self.role = role
    self.isDisabled = isDisabled
    self.clinicians = clinicians
    self.assignedOnly = assignedOnly
  }

  /// Accounts kept before clients were anybody's own have neither of the last two.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    user = try members.decode(String.self, forKey: .user)
    fullName = try members.decode(String.self, forKey: .fullName)
    role = try members.decode(Role.self, forKey: .role)
    isDisabled = try members.decode(Bool.self, forKey: .isDisabled)
    clinicians = try members.decodeIfPresent([ClinicianID].self, forKey: .clinicians) ?? []
    assignedOnly = try members.decodeIfPresent(Bool.self, forKey: .assignedOnly) ?? false
  }

  /// Who acts when they are signed in.
  public var person: Person { Person(name: user, role: role) }
}

/// What a person can do besides judging an item.
public enum Act: String, Hashable, Sendable, CaseIterable {
  case judge
  /// Opening a whole record, or taking one out.
  case view
  /// Ending an undo window, trying a delivery again.
  case send
  /// Taking a copy of the trail.
  case export
  /// Entering and revoking clients' consents.
  case consent
  /// Code lists, guidelines, and what to do about a trail that lost its end.
  case configure
  /// Adding, disabling, resetting accounts.
  case accounts

  /// What a refusal says after "may not".
  public var words: String {
    switch self {
    case .judge: "judge"
    case .view: "open a whole record"
    case .send: "send or try again"
    case .export: "take a copy of the trail"
    case .consent: "enter or revoke a consent"
    case .configure: "change what the practice works with"
    case .accounts: "keep accounts"
    }
  }
}

/// Who may do what with accounts, and how long a door stays shut after wrong passphrases. Pure.
public enum AccountRules {
  /// Whether the role may: billers and supervisors work, clinicians read records, auditors read
  /// the trail, administrators keep the house and see no record. The least each of them needs:
  /// 45 CFR 164.502(b), 164.514(d).
  public static func may(_ role: Role, _ act: Act) -> Bool {
    switch act {
    case .judge, .send: role == .biller || role == .supervisor
    case .view, .consent: role == .biller || role == .supervisor || role == .clinician
    case .export: role == .auditor || role == .supervisor || role == .administrator
    case .configure: role == .supervisor || role == .administrator
    case .accounts: role == .administrator
    }
  }

  /// Whether `person` may act at all, once the practice has accounts; nil when they may.
  /// `account` is that of the person's name.
  public static func refusal(of name: String, _ account: Account?, _ act: Act) -> Refusal? {
    guard let account, account.user == name else { return .noAccount(name) }
    guard !account.isDisabled else { return .disabled(name) }
    guard may(account.role, act) else { return .notAllowed(account.role, word: act.words) }
    return nil
  }

  /// Why an account cannot be added; nil when it can. The first is an administrator's, so that
  /// there is always somebody who can add the next.
  public static func refusalToAdd(_ new: Account, among accounts: [Account]) -> Refusal? {
    if accounts.isEmpty, new.role != .administrator {
      return .account("the first account must be an administrator's; add that one first")
    }
    if accounts.contains(where: { $0.user == new.user }) {
      return .account("\(new.user) has an account already")
    }
    return nil
  }

  /// Why an account cannot be disabled; nil when it can.
  public static func refusalToDisable(_ user: String, among accounts: [Account]) -> Refusal? {
    guard let account = accounts.first(where: { $0.user == user }) else { return .noAccount(user) }
    guard !account.isDisabled else { return .account("\(user) is disabled already") }
    let others = accounts.filter {
      $0.role == .administrator && !$0.isDisabled && $0.user != user
    }
    guard account.role != .administrator || !others.isEmpty else {
      return .account("\(user) is the last administrator; add another one first")
    }
    return nil
  }

  /// Wrong passphrases in a row that cost nothing but the next try.
  public static let freeFailures = 3
  static let firstDelaySeconds = 5
  static let delaySecondsMax = 900

  /// Seconds after the last of so many failures in a row during which nobody may try again: none
  /// for the first three, then 5, doubled each time, a quarter of an hour at most.
  public static func delaySeconds(failures: Int) -> Int {
    guard failures >= freeFailures else { return 0 }
    let doublings = min(failures - freeFailures, 16)
    return min(firstDelaySeconds << doublings, delaySecondsMax)
  }

  /// When the next try may be made; nil when now.
  public static func lockedUntil(failures: Int, last: Instant, now: Instant) -> Instant? {
    let open = last.adding(seconds: delaySeconds(failures: failures))
    // A last try that lies far ahead tells of a clock that was put right, and shuts nothing.
    guard now < open, last.milliseconds(to: now) > -Int64(delaySecondsMax) * 1000 else {
      return nil
    }
    return open
  }
}
