import Audit
import Basics
import FoundationEssentials
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("What a person does is signed inside the transaction that records it")
struct SignatureTests {
  private func entries(_ fixture: Fixture) throws -> [AuditEntry] {
    try fixture.store.auditEntries(from: 0, limit: 100).compactMap {
      AuditEntry(line: $0.text.utf8)
    }
  }

  @Test("Every kind of entry of a person carries key and signature; the key is announced once")
  func all() throws {
    let fixture = try Fixture()
    for id in ["N1", "N2", "N3"] { try fixture.offer(id) }
    try fixture.accept("N1")
    _ = try fixture.judge("N1", .undo).get()
    _ = try fixture.judge("N2", .skip).get()
    _ = try fixture.judge("N3", .wait(.clinician, question: "who was there?")).get()
    try fixture.store.recordView(of: NoteID("N1"), by: fixture.supervisor, at: fixture.now)
    try fixture.store.recordAuditExport(by: fixture.biller, at: fixture.now)
    let entries = try entries(fixture)
    let people = entries.filter { $0.draft.actor.kind == .user }
    #expect(people.count == 6)
    for entry in people {
      let key = try Fixture.signer(entry.draft.actor.id).key
      #expect(entry.draft.detail?["key"]?.text == key.idHex)
      #expect(entry.draft.detail?["signature"]?.text?.count == 88)
    }
    let announced = entries.filter { $0.draft.action == .keyNew }
    #expect(announced.map(\.draft.object.id) == ["ana", "sam"])
    #expect(try fixture.store.verifyAudit().holds)
    try fixture.expectSound()
  }

  @Test("Whoever is not signed in changes nothing, whatever they ask for")
  func nobody() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let size = try fixture.store.auditHead().size
    fixture.store.signOut("ana")
    #expect(throws: StorageError.notSignedIn(person: "ana")) { try fixture.accept("N1") }
    #expect(throws: StorageError.notSignedIn(person: "ana")) {
      try fixture.store.recordView(of: NoteID("N1"), by: fixture.biller, at: fixture.now)
    }
    #expect(try fixture.store.detail(NoteID("N1"))?.row.state == .open)
    #expect(try fixture.store.counts().held == 0)
    #expect(try fixture.store.auditHead().size == size)
    try fixture.expectSound()
  }

  @Test("A new key of the same person is announced before it signs")
  func newKey() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    try fixture.accept("N1")
    let other = try #require(NoteSigner(name: "ana", seed: [UInt8](repeating: 9, count: 32)))
    fixture.store.signIn(other)
    try fixture.accept("N2")
    let entries = try entries(fixture)
    #expect(entries.suffix(2).map(\.draft.action) == [.keyNew, .decide])
    #expect(entries.last?.draft.detail?["key"]?.text == other.key.idHex)
    #expect(try fixture.store.verifyAudit().holds)
  }

  @Test("A refused judgement announces no key and leaves no entry")
  func refused() throws {
    let fixture = try Fixture()
    try fixture.offer("N1", abstained: true)
    let size = try fixture.store.auditHead().size
    let result = try fixture.judge("N1", .accept(Fixture.suggestion("N1").claim))
    #expect(throws: Refusal.self) { try result.get() }
    #expect(try fixture.store.auditHead().size == size)
  }

  @Test("The owner of the file who signs a decision anew, hashes and head with it, is found out")
  func resigned() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    let mallory = try #require(NoteSigner(name: "ana", seed: [UInt8](repeating: 9, count: 32)))
    var entries = try entries(fixture)
    let place = try #require(entries.firstIndex { $0.draft.action == .decide })
    entries[place].draft.at = fixture.now.adding(seconds: 60)
    entries[place] = try entries[place].signed(by: mallory)
    fixture.store.close()
    try rewrite(entries, in: fixture.location.database)
    try fixture.reopen()
    let bad = try #require(try fixture.store.verifyAudit().firstBad)
    #expect(bad.seq == place)
    #expect(bad.reason.contains("unknown key"))
  }

  /// Puts entries in the place of all, with leaves and head as they have to be.
  private func rewrite(_ entries: [AuditEntry], in path: String) throws {
    let queue = try DatabaseQueue(path: path)
    var frontier = MerkleFrontier()
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "DROP TRIGGER audit_no_update")
      for entry in entries {
        let line = entry.canonicalBytes
        frontier.append(.leaf(line))
        try database.execute(
          sql: "UPDATE audit SET entry = ?, leaf = ? WHERE seq = ?",
          arguments: [Data(line), Data(TreeHash.leaf(line).bytes), entry.seq])
      }
      try database.execute(
        sql: "UPDATE audit_head SET frontier = ?, root = ?",
        arguments: [Data(frontier.bytes), Data(frontier.root.bytes)])
      for statement in Dialect.sqlite.guards where statement.contains("audit_no_update") {
        try database.execute(sql: statement)
      }
    }
    try queue.close()
  }
}
