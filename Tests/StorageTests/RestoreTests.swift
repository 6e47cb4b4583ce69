import Basics
import FoundationEssentials
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("A backup takes the database's place whole, or not at all")
struct RestoreTests {
  /// A practice with one accepted note in a backup, and a second one accepted since.
  private func practice() throws -> (fixture: Fixture, backup: String) {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    let path = fixture.folder + "/backup.db"
    try fixture.store.backup(to: path)
    try fixture.offer("N2")
    try fixture.accept("N2")
    return (fixture, path)
  }

  private func change(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test("The copy verifies, takes its place, and the database before it stays beside it")
  func replaced() throws {
    let (fixture, backup) = try practice()
    fixture.store.close()
    let draft = try RestoreDraft.prepare(from: backup, at: fixture.location)
    let copy = try draft.open()
    #expect(try copy.checkInvariants() == [])
    let seals = try copy.checkSeals()
    #expect(seals.findings == [] && seals.cells > 6)
    copy.close()
    let aside = try #require(try draft.replace(at: fixture.now))
    try fixture.reopen()
    #expect(try fixture.store.detail(NoteID("N1"))?.row.state == .accepted)
    #expect(try fixture.store.detail(NoteID("N2")) == nil)
    try fixture.expectSound()
    let before = try Store.open(
      at: StoreLocation(database: aside, keys: fixture.location.keys))
    #expect(try before.detail(NoteID("N2"))?.row.state == .accepted)
    before.close()
    let left = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
    #expect(!left.contains { $0.contains("restoring") })
  }

  @Test("While anybody has the database open nothing is replaced")
  func busy() throws {
    let (fixture, backup) = try practice()
    let draft = try RestoreDraft.prepare(from: backup, at: fixture.location)
    defer { draft.discard() }
    #expect(throws: StorageError.busy(path: fixture.location.database)) {
      try draft.replace(at: fixture.now)
    }
    #expect(try fixture.store.detail(NoteID("N2"))?.row.state == .accepted)
    try fixture.expectSound()
  }

  @Test("Where there is no database the copy becomes it")
  func lost() throws {
    let (fixture, backup) = try practice()
    fixture.store.close()
    try FileManager.default.removeItem(atPath: fixture.location.database)
    #expect(
      try RestoreDraft.prepare(from: backup, at: fixture.location).replace(at: fixture.now) == nil)
    try fixture.reopen()
    #expect(!fixture.store.wasMadeAnew)
    #expect(try fixture.store.detail(NoteID("N1"))?.row.state == .accepted)
  }

  @Test("A database that is only rubbish is put aside")
  func rubbish() throws {
    let (fixture, backup) = try practice()
    fixture.store.close()
    try Data(repeating: 7, count: 9000).write(to: URL(filePath: fixture.location.database))
    let draft = try RestoreDraft.prepare(from: backup, at: fixture.location)
    let aside = try #require(try draft.replace(at: fixture.now))
    #expect(try Data(contentsOf: URL(filePath: aside)).count == 9000)
    try fixture.reopen()
    #expect(try fixture.store.detail(NoteID("N1"))?.row.state == .accepted)
  }

  @Test("Neither a foreign file nor a copy under another key is taken")
  func refused() throws {
    let (fixture, backup) = try practice()
    let foreign = fixture.folder + "/foreign.db"
    try Data("not a database".utf8).write(to: URL(filePath: foreign))
    #expect(throws: StorageError.foreignFile(path: foreign)) {
      try RestoreDraft.prepare(from: foreign, at: fixture.location)
    }
    let missing = fixture.folder + "/missing.db"
    #expect(
      throws: StorageError.cannotOpen(path: missing, reason: "no such file or directory")
    ) { try RestoreDraft.prepare(from: missing, at: fixture.location) }
    let other = try Fixture()
    let draft = try RestoreDraft.prepare(from: backup, at: other.location)
    defer { draft.discard() }
    #expect(throws: StorageError.self) { try draft.open().close() }
    try other.expectSound()
  }

  @Test(
    "One changed or exchanged cell is found",
    arguments: [
      "UPDATE client SET body = zeroblob(40)",
      "UPDATE client SET initials = body",
      """
      UPDATE reading SET encounter = (SELECT o.encounter FROM reading o WHERE o.note <> reading.note)
      """,
    ])
  func changed(sql: String) throws {
    let (fixture, _) = try practice()
    #expect(try fixture.store.checkSeals().findings == [])
    try change(fixture.location.database, sql)
    let found = try fixture.store.checkSeals().findings
    #expect(found.count == 1)
    #expect(found.first?.severity == .error)
    #expect(found.first?.message.contains("do not open") == true)
  }

  @Test("Every column of bytes is either sealed and looked at, or known to tell nothing")
  func everyColumn() throws {
    let fixture = try Fixture()
    let plain: Set<String> = [
      "audit.entry", "audit.leaf", "audit_indexed.leaf", "audit_head.frontier", "audit_head.root",
      "client.mark",
      "client_name.part", "clinician.mark", "reading.mark", "account.vault",
      // The index of guidelines' words: no note is in it.
      "guideline_word_data.block", "guideline_word_docsize.sz",
    ]
    let columns = try fixture.store.read { connection in
      try connection.rows(
        """
        SELECT m.name || '.' || c.name
        FROM sqlite_schema m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.type = 'BLOB' AND m.name NOT LIKE 'sqlite_%'
        """
      ) { try $0.text(0) }
    }
    let sealed = SealedColumn.all.map { "\($0.table).\($0.column)" }
    #expect(Set(columns) == plain.union(sealed))
    #expect(Set(sealed).count == sealed.count)
  }
}
