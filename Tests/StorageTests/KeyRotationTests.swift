import Audit
import Basics
import FoundationEssentials
import GRDB
import Glibc
import Records
import Review
import Testing

@testable import Storage

@Suite("Another data key seals everything, or nothing")
struct KeyRotationTests {
  private func practice() throws -> Fixture {
    let fixture = try Fixture()
    for id in ["N1", "N2", "N3"] { try fixture.offer(id) }
    try fixture.accept("N1")
    return fixture
  }

  private func rotate(_ fixture: Fixture) throws -> Int {
    try KeyRotation.rotate(
      fixture.location, by: fixture.biller, signer: try Fixture.signer(fixture.biller.name),
      at: fixture.now)
  }

  private func key(_ fixture: Fixture) throws -> Data {
    try Data(contentsOf: URL(filePath: fixture.location.dataKey))
  }

  /// Every sealed cell of the database as it lies in the file.
  private func cells(_ fixture: Fixture) throws -> Set<Data> {
    try fixture.store.read { connection in
      var all: Set<Data> = []
      for column in SealedColumn.all {
        try connection.each(
          "SELECT \(column.column) FROM \(column.table) WHERE \(column.column) IS NOT NULL", []
        ) { row in
          all.insert(try row.bytes(0))
          return true
        }
      }
      return all
    }
  }

  @Test("Every cell opens with the new key alone, pseudonyms stay, and the trail says who did it")
  func whole() throws {
    let fixture = try practice()
    let (before, oldKey) = (try cells(fixture), try key(fixture))
    let client = try fixture.store.read {
      try $0.first("SELECT id FROM client") { try $0.text(0) }
    }
    fixture.store.close()
    let sealed = try rotate(fixture)
    try fixture.reopen()
    #expect(sealed == before.count)
    #expect(try cells(fixture).isDisjoint(with: before))
    #expect(try key(fixture) != oldKey)
    #expect(try fixture.store.checkSeals() == SealReport(cells: sealed, findings: []))
    #expect(
      try fixture.store.read { try $0.first("SELECT id FROM client") { try $0.text(0) } } == client)
    let page = IntakePage(notes: [Fixture.intake("N4")])
    _ = try fixture.store.commit(page: page, stream: "s", at: fixture.now)
    #expect(
      try fixture.store.read { try $0.number("SELECT count(*) FROM client") } == 1,
      "the client of the new note is known by the pseudonym it had")
    let last = try #require(
      try fixture.store.auditEntries(from: 0, limit: 99).first { $0.text.contains("\"data\"") })
    #expect(AuditEntry(line: last.text.utf8)?.draft.actor.id == fixture.biller.name)
    try fixture.expectSound()
    // A second time, from the key of the first.
    fixture.store.close()
    #expect(try rotate(fixture) > sealed)
    try fixture.reopen()
    #expect(try fixture.store.checkSeals().findings == [])
  }

  @Test("A backup from before opens with the key that was kept")
  func oldBackup() throws {
    let fixture = try practice()
    let path = fixture.folder + "/backup.db"
    try fixture.store.backup(to: path)
    fixture.store.close()
    _ = try rotate(fixture)
    #expect(throws: StorageError.self) {
      try RestoreDraft.prepare(from: path, at: fixture.location).open()
    }
    let kept = try #require(
      try FileManager.default.contentsOfDirectory(atPath: fixture.location.keys).first {
        $0.hasPrefix("data.key.")
      })
    let keys = fixture.folder + "/old-keys"
    try FileManager.default.createDirectory(atPath: keys, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: fixture.location.keys + "/" + kept, toPath: keys + "/data.key")
    let old = try Store.open(at: StoreLocation(database: path, keys: keys))
    #expect(try old.checkSeals().findings == [])
    old.close()
  }

  @Test("While anybody has the database open nothing changes")
  func busy() throws {
    let fixture = try practice()
    let (before, oldKey) = (try cells(fixture), try key(fixture))
    #expect(throws: StorageError.busy(path: fixture.location.database)) { try rotate(fixture) }
    #expect(try cells(fixture) == before)
    #expect(try key(fixture) == oldKey)
    try fixture.expectSound()
  }

  @Test("One cell that does not open, and nothing changes")
  func broken() throws {
    let fixture = try practice()
    try fixture.store.writer.outsideTransaction { database in
      try database.execute(
        sql: "UPDATE reading SET encounter = zeroblob(50) WHERE note LIKE '%N3'")
    }
    let (before, oldKey) = (try cells(fixture), try key(fixture))
    fixture.store.close()
    #expect(throws: StorageError.sealBroken(table: "reading", column: "encounter")) {
      try rotate(fixture)
    }
    try fixture.reopen()
    #expect(try cells(fixture) == before)
    #expect(try key(fixture) == oldKey)
    #expect(try fixture.store.brokenGuards() == [])
  }

  @Test("Cut off after the database had the new key: the next start puts the key in its place")
  func cutOff() throws {
    let fixture = try practice()
    let oldKey = try key(fixture)
    fixture.store.close()
    let sealed = try rotate(fixture)
    let newKey = try key(fixture)
    // As it lies there when the program ends between the commit and the exchange of the files.
    try newKey.write(to: URL(filePath: fixture.location.nextDataKey))
    try oldKey.write(to: URL(filePath: fixture.location.dataKey))
    for path in [fixture.location.nextDataKey, fixture.location.dataKey] {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
    let looking = try Store.openForReading(at: fixture.location)
    #expect(try looking.checkSeals().cells == sealed)
    looking.close()
    #expect(try key(fixture) == oldKey)
    try fixture.reopen()
    #expect(try key(fixture) == newKey)
    #expect(try fixture.store.checkSeals().findings == [])
    #expect(access(fixture.location.nextDataKey, F_OK) != 0)
  }

  @Test("Cut off before the commit: the old key stays, the unused one goes")
  func cutOffBefore() throws {
    let fixture = try practice()
    let oldKey = try key(fixture)
    fixture.store.close()
    _ = try DataKey.createNext(fixture.location.nextDataKey)
    try fixture.reopen()
    #expect(try key(fixture) == oldKey)
    #expect(access(fixture.location.nextDataKey, F_OK) != 0)
    try fixture.expectSound()
  }
}
