import Audit
public import Review

/// Who acts, as the practice knows them. While it has no accounts that is whoever the caller says.
/// Once it has, name and role are those of an account that is not disabled, whatever was asked for.
extension Work {
  /// The person with the role of their account. Throws `Refusal` when they may not do this.
  func acting(_ person: Person, _ act: Act) throws -> Person {
    try Acting(accounts: AccountTable(connection: connection, seal: seal)).person(person, act)
  }
}

extension Store {
  /// Whether the person may do this now; throws the `Refusal` when not. What writes asks again.
  @discardableResult
  public func acting(_ person: Person, _ act: Act) throws -> Person {
    try read { connection in
      try Acting(accounts: AccountTable(connection: connection, seal: seal)).person(person, act)
    }
  }
}

/// The question asked of a reading of the accounts.
struct Acting {
  let accounts: AccountTable

  func person(_ person: Person, _ act: Act) throws -> Person {
    guard try !accounts.isEmpty() else { return person }
    let account = try accounts.find(person.name)
    if let refusal = AccountRules.refusal(of: person.name, account, act) { throw refusal }
    return account?.person ?? person
  }

  /// Throws unless an entry may name this actor and carry this key: no way around the accounts
  /// leads into the trail. Returns false when the trail has to announce the key first, as it does
  /// for the operating system's user.
  ///
  /// - Parameters:
  ///   - known: the key the trail announced last for this name.
  ///   - hasAccounts: whether the practice has any account.
  func isAnnounced(
    _ actor: AuditActor, _ key: NoteKey, known: String?, hasAccounts: Bool
  ) throws -> Bool {
    guard hasAccounts else { return known == key.text }
    guard let account = try accounts.find(actor.id) else { throw Refusal.noAccount(actor.id) }
    guard !account.isDisabled else { throw Refusal.disabled(actor.id) }
    guard account.role.rawValue == actor.role, known == key.text else {
      throw Refusal.wrongKey(actor.id)
    }
    return true
  }
}
