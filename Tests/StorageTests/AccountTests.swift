import Audit
import Basics
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("Once a practice has accounts, only who is signed in to one acts, as its role allows")
struct AccountTests {
  /// A practice of four: rosa keeps the house, ana bills, sam supervises, cleo treats.
  private func practice() throws -> Fixture {
    let fixture = try Fixture()
    try fixture.offer("N1")
    fixture.store.signIn(try Fixture.signer("root"))
    let root = Person(name: "root")
    try add(Account(user: "rosa", role: .administrator), by: root, fixture)
    let rosa = Person(name: "rosa", role: .administrator)
    fixture.store.signIn(try Fixture.signer("rosa"))
    for (name, role) in [("ana", Role.biller), ("sam", .supervisor), ("cleo", .clinician)] {
      try add(Account(user: name, fullName: "Vexworth", role: role), by: rosa, fixture)
      fixture.store.signIn(try Fixture.signer(name))
    }
    return fixture
  }

  private let rosa = Person(name: "rosa", role: .administrator)

  private func add(_ account: Account, by person: Person, _ fixture: Fixture) throws {
    let refusal = try fixture.store.add(
      account, vault: Array("vault of \(account.user)".utf8),
      key: try Fixture.signer(account.user).key, by: person, at: fixture.now)
    #expect(refusal == nil)
  }

  private func refusal(_ result: Result<Committed, Refusal>) -> Refusal? {
    if case .failure(let refusal) = result { refusal } else { nil }
  }

  private func accept(_ fixture: Fixture, by name: String, _ role: Role) throws -> Refusal? {
    refusal(
      try fixture.judge(
        "N1", .accept(Fixture.suggestion("N1").claim), by: Person(name: name, role: role)))
  }

  private func last(_ fixture: Fixture) throws -> AuditDraft? {
    let size = try fixture.store.auditHead().size
    return try fixture.store.auditEntries(from: size - 1, limit: 1).first
      .flatMap { AuditEntry(line: $0.text.utf8)?.draft }
  }

  @Test("Accounts, keys and decisions verify; adding is signed by who adds, names are sealed")
  func sound() throws {
    let fixture = try practice()
    #expect(try accept(fixture, by: "ana", .biller) == nil)
    #expect(try fixture.store.accounts().map(\.user) == ["ana", "cleo", "rosa", "sam"])
    let entries = try fixture.store.auditEntries(from: 0, limit: 100).compactMap {
      AuditEntry(line: $0.text.utf8)?.draft
    }
    let keys = entries.filter { $0.action == .keyNew && $0.actor.kind == .user }
    #expect(keys.map(\.actor.id) == ["root", "rosa", "rosa", "rosa"])
    #expect(try fixture.store.verifyAudit().holds)
    try fixture.expectSound()
    let text = try fixture.store.auditEntries(from: 0, limit: 100).map(\.text).joined()
    #expect(!text.contains("Vexworth"))
  }

  @Test("The first account has to be an administrator's")
  func first() throws {
    let fixture = try Fixture()
    let refusal = try fixture.store.add(
      Account(user: "ana", role: .biller), vault: [], key: try Fixture.signer("ana").key,
      by: fixture.biller, at: fixture.now)
    #expect(refusal != nil)
    #expect(try fixture.store.accounts().isEmpty)
  }

  @Test("Consents and guidelines are asked by role in the store; a refused one leaves no entry")
  func shelf() throws {
    let fixture = try practice()
    fixture.store.signIn(try Fixture.signer("ida"))
    try add(Account(user: "ida", role: .auditor), by: rosa, fixture)
    let size = try fixture.store.auditHead().size
    let consent = PartTwoConsent(signed: Fixture.day)
    // Whatever role the caller claims, that of the account counts.
    for name in ["rosa", "ida"] {
      let person = Person(name: name, role: .supervisor)
      #expect(throws: Refusal.self) {
        try fixture.store.take(consent, ofClientOf: NoteID("N1"), by: person, at: fixture.now)
      }
      #expect(throws: Refusal.self) {
        try fixture.store.take(
          consent, of: .clientOf(NoteID("N1")), by: person, at: fixture.now)
      }
      #expect(throws: Refusal.self) {
        try fixture.store.revokeConsents(ofClientOf: NoteID("N1"), by: person, at: fixture.now)
      }
    }
    let guideline = GuidelineReader("# Time\n\n53 minutes.", name: "time.md").guideline
    for name in ["ana", "cleo", "ida"] {
      #expect(throws: Refusal.self) {
        try fixture.store.take(
          guideline, file: [1], by: Person(name: name, role: .supervisor), at: fixture.now)
      }
    }
    #expect(try fixture.store.auditHead().size == size)
    #expect(try fixture.store.guidelines().isEmpty)
    let cleo = Person(name: "cleo", role: .clinician)
    #expect(
      try fixture.store.take(consent, ofClientOf: NoteID("N1"), by: cleo, at: fixture.now))
    #expect(
      try fixture.store.take(
        guideline, file: [1], by: Person(name: "sam", role: .supervisor), at: fixture.now))
    try fixture.expectSound()
  }

  @Test("Wrong role: a clinician does not sign, whatever role the request claims")
  func wrongRole() throws {
    let fixture = try practice()
    let size = try fixture.store.auditHead().size
    for claimed in [Role.clinician, .biller, .supervisor] {
      #expect(
        try accept(fixture, by: "cleo", claimed)
          == .notAllowed(.clinician, word: Act.judge.words))
    }
    #expect(try accept(fixture, by: "rosa", .administrator) != nil)
    #expect(throws: Refusal.self) {
      try fixture.store.recordView(of: NoteID("N1"), by: rosa, at: fixture.now)
    }
    #expect(throws: Refusal.self) {
      try fixture.store.recordAuditExport(by: fixture.biller, at: fixture.now)
    }
    #expect(throws: Refusal.self) {
      try fixture.store.releaseHeld(by: Person(name: "cleo"), at: fixture.now)
    }
    #expect(
      try fixture.store.add(
        Account(user: "eve", role: .administrator), vault: [],
        key: try Fixture.signer("eve").key, by: fixture.supervisor, at: fixture.now)
        == .notAllowed(.supervisor, word: Act.accounts.words))
    #expect(try fixture.store.auditHead().size == size)
    #expect(try fixture.store.detail(NoteID("N1"))?.row.state == .open)
  }

  @Test("Somebody without an account does nothing, the operating system's user least of all")
  func nobody() throws {
    let fixture = try practice()
    #expect(try accept(fixture, by: "root", .supervisor) == .noAccount("root"))
    #expect(throws: Refusal.noAccount("root")) {
      try fixture.store.recordView(of: NoteID("N1"), by: Person(name: "root"), at: fixture.now)
    }
  }

  @Test("A disabled account does nothing, though its key is at hand, and cannot be signed in to")
  func disabled() throws {
    let fixture = try practice()
    #expect(try fixture.store.disable("ana", by: rosa, at: fixture.now) == nil)
    #expect(try accept(fixture, by: "ana", .biller) == .disabled("ana"))
    let door = try fixture.store.beginSignIn("ana", at: fixture.now)
    #expect(throws: Refusal.disabled("ana")) { try door.get() }
    #expect(try last(fixture)?.outcome == .fail)
    #expect(try fixture.store.disable("rosa", by: rosa, at: fixture.now) != nil)
    #expect(try fixture.store.verifyAudit().holds)
  }

  @Test("Wrong key: another key under an account's name signs nothing")
  func wrongKey() throws {
    let fixture = try practice()
    let mallory = try #require(NoteSigner(name: "ana", seed: [UInt8](repeating: 9, count: 32)))
    fixture.store.signIn(mallory)
    #expect(throws: Refusal.wrongKey("ana")) { try accept(fixture, by: "ana", .biller) }
    _ = try fixture.store.beginSignIn("ana", at: fixture.now).get()
    let entered = try fixture.store.endSignIn("ana", mallory, at: fixture.now)
    #expect(throws: Refusal.wrongKey("ana")) { try entered.get() }
    #expect(try fixture.store.detail(NoteID("N1"))?.row.state == .open)
    #expect(try fixture.store.verifyAudit().holds)
  }

  @Test("Signing in leaves a signed entry; a wrong passphrase one of the program's")
  func signingIn() throws {
    let fixture = try practice()
    fixture.store.signOut("ana")
    let vault = try fixture.store.beginSignIn("ana", at: fixture.now).get()
    #expect(vault == Array("vault of ana".utf8))
    let wrong = try fixture.store.endSignIn("ana", nil, at: fixture.now)
    #expect(throws: Refusal.wrongPassphrase("ana")) { try wrong.get() }
    let failed = try #require(try last(fixture))
    #expect(failed.action == .login && failed.outcome == .fail && failed.actor.kind == .system)
    _ = try fixture.store.beginSignIn("ana", at: fixture.now).get()
    let person = try fixture.store.endSignIn(
      "ana", try Fixture.signer("ana"), at: fixture.now
    ).get()
    #expect(person == Person(name: "ana", role: .biller))
    let login = try #require(try last(fixture))
    #expect(login.action == .login && login.outcome == .ok && login.actor.id == "ana")
    #expect(login.detail?["signature"] != nil)
    #expect(try fixture.store.verifyAudit().holds)
  }

  @Test("A name nobody has stands nowhere: it may be a passphrase in the wrong place")
  func strangers() throws {
    let fixture = try practice()
    let door = try fixture.store.beginSignIn("my-secret-words", at: fixture.now)
    #expect(throws: Refusal.noAccount("my-secret-words")) { try door.get() }
    #expect(try last(fixture)?.object.id == "unknown")
    let text = try fixture.store.auditEntries(from: 0, limit: 100).map(\.text).joined()
    #expect(!text.contains("my-secret-words"))
  }

  @Test(
    "Locked: after wrong passphrases the door stays shut for longer each time, also after a start")
  func locked() throws {
    let fixture = try practice()
    for _ in 0..<3 { try fail(fixture) }
    let shut = try fixture.store.beginSignIn("ana", at: fixture.now)
    #expect(throws: Refusal.locked("ana", until: fixture.now.adding(seconds: 5))) {
      try shut.get()
    }
    try fixture.reopen()
    let still = try fixture.store.beginSignIn("ana", at: fixture.now.adding(seconds: 4))
    #expect(throws: Refusal.self) { try still.get() }
    fixture.later(5)
    try fail(fixture)
    let longer = try fixture.store.beginSignIn("ana", at: fixture.now)
    #expect(throws: Refusal.locked("ana", until: fixture.now.adding(seconds: 10))) {
      try longer.get()
    }
    fixture.later(10)
    _ = try fixture.store.beginSignIn("ana", at: fixture.now).get()
    _ = try fixture.store.endSignIn("ana", try Fixture.signer("ana"), at: fixture.now).get()
    _ = try fixture.store.beginSignIn("ana", at: fixture.now).get()
  }

  private func fail(_ fixture: Fixture) throws {
    _ = try fixture.store.beginSignIn("ana", at: fixture.now).get()
    _ = try fixture.store.endSignIn("ana", nil, at: fixture.now)
  }

  @Test("Tries that were begun and never ended count too")
  func parallel() throws {
    let fixture = try practice()
    for _ in 0..<3 { _ = try fixture.store.beginSignIn("ana", at: fixture.now).get() }
    let shut = try fixture.store.beginSignIn("ana", at: fixture.now)
    #expect(throws: Refusal.self) { try shut.get() }
  }

  @Test("A reset gives a new key, which alone signs from then on, and opens the account again")
  func reset() throws {
    let fixture = try practice()
    #expect(try fixture.store.disable("ana", by: rosa, at: fixture.now) == nil)
    let new = try #require(NoteSigner(name: "ana", seed: [UInt8](repeating: 8, count: 32)))
    #expect(
      try fixture.store.reset("ana", vault: [1], key: new.key, by: rosa, at: fixture.now) == nil)
    #expect(throws: Refusal.wrongKey("ana")) { try accept(fixture, by: "ana", .biller) }
    fixture.store.signIn(new)
    #expect(try accept(fixture, by: "ana", .biller) == nil)
    #expect(try fixture.store.beginSignIn("ana", at: fixture.now).get() == [1])
    #expect(try fixture.store.verifyAudit().holds)
  }

  @Test("A role or a name put into the database by hand is not read as one")
  func forged() throws {
    let fixture = try practice()
    try fixture.store.writer.outsideTransaction { database in
      try database.execute(
        sql: """
          UPDATE account
          SET body = (SELECT body FROM account WHERE name = 'rosa')
          WHERE name = 'cleo'
          """)
    }
    #expect(throws: StorageError.sealBroken(table: "account", column: "body")) {
      try accept(fixture, by: "cleo", .administrator)
    }
  }
}
