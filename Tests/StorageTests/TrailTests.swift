import Audit
import Basics
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("The trail inside the database is append-only")
struct TrailTests {
  @Test(
    "Every way of changing it is refused",
    arguments: [
      "UPDATE audit SET entry = x'00'", "DELETE FROM audit", "DELETE FROM audit WHERE seq = 1",
      "INSERT INTO audit SELECT 9, entry, leaf FROM audit WHERE seq = 0",
      "INSERT OR REPLACE INTO audit SELECT 0, entry, leaf FROM audit WHERE seq = 1",
      "REPLACE INTO audit SELECT 1, entry, leaf FROM audit WHERE seq = 0",
      "INSERT INTO audit SELECT 0, entry, leaf FROM audit WHERE seq = 1 "
        + "ON CONFLICT DO UPDATE SET entry = x'00'",
      "INSERT INTO audit SELECT 0, entry, leaf FROM audit WHERE seq = 1 ON CONFLICT DO NOTHING",
      "UPDATE audit SET seq = seq + 10", "DELETE FROM audit_head",
      "UPDATE audit_head SET size = 0", "UPDATE decision SET word = 'reject'",
      "DELETE FROM decision", "UPDATE outbox SET body = x'00'", "UPDATE outbox SET path = '/x'",
      "DELETE FROM outbox",
    ])
  func refused(_ sql: String) throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    let before = try fixture.store.auditEntries(from: 0, limit: 100)
    try fixture.store.writer.outsideTransaction { database in
      #expect(throws: DatabaseError.self) { try database.execute(sql: sql) }
    }
    #expect(try fixture.store.auditEntries(from: 0, limit: 100) == before)
    try fixture.expectSound()
  }

  @Test("Nothing gets into the outbox without a standing, accepting decision")
  func approvalWall() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    try fixture.accept("N1")
    _ = try fixture.judge("N2", .reject(.time, note: ""))
    _ = try fixture.judge("N1", .undo)
    try fixture.store.writer.outsideTransaction { database in
      for decision in ["'none'", "(SELECT id FROM decision WHERE word = 'reject')", "NULL"] {
        #expect(throws: DatabaseError.self) {
          try database.execute(
            sql: """
              INSERT INTO outbox SELECT \(decision), note, person, target, 'held', 0, 0, 0, method, path,
                headers, body, body_sha256, NULL, NULL, NULL FROM outbox
              """)
        }
      }
      try database.execute(
        sql: "CREATE TEMP TABLE spare AS SELECT * FROM outbox")
    }
    try fixture.expectSound()
  }

  @Test("A sound trail verifies, and verification can be watched and stopped")
  func verify() throws {
    let fixture = try Fixture()
    for number in 0..<40 { try fixture.offer("N\(number)") }
    try fixture.accept("N3")
    var told: [Int] = []
    let result = try fixture.store.verifyAudit(progress: { done, _ in told.append(done) })
    #expect(result.holds)
    #expect(result.size == 82)
    #expect(told.last == 82)
    #expect(try fixture.store.verifyAuditTail() == result)
  }

  /// Puts a guard back, as somebody careful would.
  private func restore(_ guardName: String, _ database: Database) throws {
    for statement in Dialect.sqlite.guards where statement.contains(guardName) {
      try database.execute(sql: statement)
    }
  }

  @Test("An entry edited behind the triggers is named")
  func edited() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    fixture.store.close()
    let queue = try DatabaseQueue(path: fixture.location.database)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "DROP TRIGGER audit_no_update")
      try database.execute(
        sql: """
          UPDATE audit
          SET entry = CAST(replace(CAST(entry AS TEXT), '"accept"', '"reject"') AS BLOB)
          WHERE seq = 3
          """)
      try restore("audit_no_update", database)
    }
    try queue.close()
    try fixture.reopen()
    let bad = try #require(try fixture.store.verifyAudit().firstBad)
    #expect(bad.seq == 3)
    #expect(bad.reason.contains("changed"))
    #expect(try fixture.store.checkInvariants().contains { $0.code == "I7.trail" })
  }

  @Test("A cut tail is found by the head")
  func cut() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    _ = try fixture.judge("N1", .skip)
    fixture.store.close()
    let queue = try DatabaseQueue(path: fixture.location.database)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "DROP TRIGGER audit_no_delete")
      try database.execute(sql: "DELETE FROM audit WHERE seq = 5")
      try restore("audit_no_delete", database)
    }
    try queue.close()
    try fixture.reopen()
    let bad = try #require(try fixture.store.verifyAudit().firstBad)
    #expect(bad.seq == 5)
    #expect(bad.reason.contains("cut off"))
    #expect(try fixture.store.verifyAuditTail().firstBad == bad)
  }

  @Test("Several records taken out at once leave an entry each, or none at all")
  func views() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    let notes = [NoteID("N1"), NoteID("N2")]
    let before = try fixture.store.verifyAudit().size
    fixture.store.writer.injectCommitFault(.lost)
    #expect(throws: StorageError.self) {
      try fixture.store.recordViews(of: notes, by: fixture.biller, at: fixture.now)
    }
    #expect(try fixture.store.verifyAudit().size == before)
    fixture.store.writer.injectCommitFault(.landed)
    try fixture.store.recordViews(of: notes, by: fixture.biller, at: fixture.now)
    let added = try fixture.store.auditEntries(from: before, limit: 9).compactMap {
      AuditEntry(line: $0.text.utf8)?.draft
    }
    #expect(added.map(\.action) == [.keyNew, .view, .view])
    #expect(added.dropFirst().map(\.object) == notes.map(\.auditObject))
    try fixture.expectSound()
  }

  @Test("Opening a whole record leaves an entry that names the client by pseudonym only")
  func view() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.store.recordView(of: NoteID("N1"), by: fixture.biller, at: fixture.now)
    let last = try #require(try fixture.store.auditEntries(from: 2, limit: 9).last)
    let entry = try #require(AuditEntry(line: last.text.utf8))
    #expect(entry.draft.action == .view)
    #expect(entry.draft.detail?["client"]?.text?.count == 32)
    #expect(!last.text.contains("c-771"))
  }
}
