public import Audit
public import Basics
import FoundationEssentials
public import Review

extension Store {
  /// All accounts by name, disabled ones too; empty while the operating system's user acts.
  public func accounts() throws -> [Account] {
    try read { try AccountTable(connection: $0, seal: seal).all() }
  }

  /// Begins to sign somebody in: counts the try before it is made, so that many at once are many,
  /// and gives what their passphrase opens. Refused while the door is shut.
  public func beginSignIn(_ name: String, at now: Instant) throws -> Result<[UInt8], Refusal> {
    try write { work in
      let accounts = AccountTable(connection: work.connection, seal: seal)
      guard let door = try accounts.door(name) else {
        // What was typed may be a passphrase: it stands nowhere.
        try work.refuseSignIn(nil, because: "no account", at: now)
        return .failure(.noAccount(name))
      }
      guard !door.account.isDisabled else {
        try work.refuseSignIn(name, because: "disabled", at: now)
        return .failure(.disabled(name))
      }
      let until = AccountRules.lockedUntil(failures: door.failures, last: door.failedAt, now: now)
      if let until { return .failure(.locked(name, until: until)) }
      try accounts.setFailures(door.failures + 1, of: name, at: now)
      return .success(Array(door.vault))
    }
  }

  /// Ends it: with the signing key the passphrase opened, or nil when it opened nothing. What was
  /// counted is forgotten once the person is in; their `login` is signed.
  public func endSignIn(
    _ name: String, _ signer: NoteSigner?, at now: Instant
  ) throws -> Result<Person, Refusal> {
    guard let signer, signer.key.name == name else {
      try write { try $0.refuseSignIn(name, because: "passphrase", at: now) }
      return .failure(.wrongPassphrase(name))
    }
    signIn(signer)
    do {
      return .success(try write { try enter(name, $0, at: now) })
    } catch {
      signOut(name)
      guard let refusal = error as? Refusal else { throw error }
      try write { try $0.refuseSignIn(name, because: "key", at: now) }
      return .failure(refusal)
    }
  }

  private func enter(_ name: String, _ work: Work, at now: Instant) throws -> Person {
    let accounts = AccountTable(connection: work.connection, seal: seal)
    guard let person = try accounts.find(name)?.person else { throw Refusal.noAccount(name) }
    try accounts.setFailures(0, of: name, at: now)
    try work.trail.append(
      AuditDraft(
        at: now, actor: .user(name, role: person.role.rawValue), action: .login,
        object: .session(of: name)))
    work.changed.insert(.audit)
    return person
  }

  /// Adds an account with its wrapped keys. The entry and the announcement of the key are signed
  /// by who adds it: an administrator, or the operating system's user for the first.
  public func add(
    _ account: Account, vault: [UInt8], key: NoteKey, by person: Person, at now: Instant
  ) throws -> Refusal? {
    try change(by: person, at: now) { work, accounts, person in
      if let refusal = AccountRules.refusalToAdd(account, among: try accounts.all()) {
        return refusal
      }
      let entry = try work.record("added", account, by: person, at: now)
      try work.announce(key, by: person, at: now)
      try accounts.add(account, vault: Data(vault), entry: entry)
      return nil
    }
  }

  /// The account may do nothing from now on, also where it is signed in already.
  public func disable(_ user: String, by person: Person, at now: Instant) throws -> Refusal? {
    try change(by: person, at: now) { work, accounts, person in
      if let refusal = AccountRules.refusalToDisable(user, among: try accounts.all()) {
        return refusal
      }
      guard var account = try accounts.find(user) else { return .noAccount(user) }
      account.isDisabled = true
      let entry = try work.record("disabled", account, by: person, at: now)
      try accounts.change(account, entry: entry)
      return nil
    }
  }

  /// Keeps the same keys wrapped anew; no entry tells of it, because nothing else changed.
  public func renewVault(_ vault: [UInt8], of name: String) throws {
    try write { work in
      try AccountTable(connection: work.connection, seal: seal).setVault(Data(vault), of: name)
    }
  }

  /// An administrator gives a person, who forgot theirs, a new passphrase and with it a new key:
  /// nobody but the person opens the old one. The account is open again.
  public func reset(
    _ user: String, vault: [UInt8], key: NoteKey, by person: Person, at now: Instant
  ) throws -> Refusal? {
    try change(by: person, at: now) { work, accounts, person in
      guard var account = try accounts.find(user) else { return .noAccount(user) }
      account.isDisabled = false
      let entry = try work.record("reset", account, by: person, at: now)
      try work.announce(key, by: person, at: now)
      try accounts.change(account, entry: entry)
      try accounts.setVault(Data(vault), of: user)
      return nil
    }
  }

  /// A person changes their own passphrase; their keys stay.
  public func changePassphrase(
    of person: Person, vault: [UInt8], at now: Instant
  ) throws -> Refusal? {
    try write { work in
      let accounts = AccountTable(connection: work.connection, seal: seal)
      guard let account = try accounts.find(person.name) else { return .noAccount(person.name) }
      try work.record("passphrase", account, by: account.person, at: now)
      try accounts.setVault(Data(vault), of: person.name)
      return nil
    }
  }

  func change(
    by person: Person, at now: Instant,
    _ body: (Work, AccountTable, Person) throws -> Refusal?
  ) throws -> Refusal? {
    do {
      return try write { work in
        let accounts = AccountTable(connection: work.connection, seal: seal)
        return try body(work, accounts, try work.acting(person, .accounts))
      }
    } catch let refusal as Refusal {
      return refusal
    }
  }
}

extension Work {
  /// The entry of a sign-in that was refused. The program writes it: nobody was in.
  fileprivate func refuseSignIn(
    _ name: String?, because reason: String, at now: Instant
  ) throws {
    try trail.append(
      AuditDraft(
        at: now, actor: .store, action: .login, object: .session(of: name ?? "unknown"),
        outcome: .fail, detail: ["reason": .string(reason)]))
    changed.insert(.audit)
  }

  /// The entry of a change of an account, and what it is to say besides the role.
  @discardableResult
  func record(
    _ change: String, _ account: Account, by person: Person, at now: Instant,
    _ more: [CanonicalJSON.Member] = []
  ) throws -> Int {
    changed.insert(.audit)
    return try trail.append(
      AuditDraft(
        at: now, actor: .user(person.name, role: person.role.rawValue), action: .config,
        object: AuditObject(kind: "account", id: account.user),
        detail: .object(
          of: [
            .init("change", .string(change)), .init("role", .string(account.role.rawValue)),
          ] + more)))
  }

  fileprivate func announce(_ key: NoteKey, by person: Person, at now: Instant) throws {
    let entry = try trail.append(
      AuditDraft(
        at: now, actor: .user(person.name, role: person.role.rawValue), action: .keyNew,
        object: .key(of: key.name), detail: ["vkey": .string(key.text)]))
    try AccountTable.setKey(key, entry: entry, connection)
  }
}
