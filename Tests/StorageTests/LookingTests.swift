import Audit
import Basics
import FoundationEssentials
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("Looking changes nothing")
struct LookingTests {
  /// Names and contents of what lies in a folder; the engine's index of its log is scratch.
  private func picture(_ folder: String) throws -> [String: Data] {
    let files = FileManager.default
    var picture: [String: Data] = [:]
    for name in try files.subpathsOfDirectory(atPath: folder) {
      let isIndex = name.hasSuffix("-shm")
      picture[name] = isIndex ? Data() : files.contents(atPath: folder + "/" + name)
    }
    return picture
  }

  /// A workspace with one accepted note, as a program that was killed leaves it: its log not
  /// written back.
  private func remains(of fixture: Fixture, without ends: [String] = []) throws -> StoreLocation {
    let folder = fixture.folder + "/remains"
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["countersign.db", "countersign.db-wal", "countersign.db-shm", "keys"]
    where !ends.contains(where: { name.hasSuffix($0) }) {
      try files.copyItem(atPath: fixture.folder + "/" + name, toPath: folder + "/" + name)
    }
    return StoreLocation(home: folder)
  }

  private func expectAccepted(_ store: Store) throws {
    #expect(try store.counts().accepted == 1)
    #expect(try store.window(QueueQuery(), .first, limit: 9).rows.isEmpty)
    #expect(try store.recent(limit: 1).first?.initials == "Q.V.")
    #expect(try store.verifyAudit().holds)
    #expect(try store.checkInvariants() == [])
  }

  private func accepted() throws -> Fixture {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    return fixture
  }

  @Test("A closed workspace is read, file for file and byte for byte as it was")
  func closed() throws {
    let fixture = try accepted()
    fixture.store.close()
    let before = try picture(fixture.folder)
    let store = try Store.openForReading(at: fixture.location)
    try expectAccepted(store)
    #expect(throws: StorageError.readOnly(path: fixture.location.database)) {
      try fixture.judging(in: store)
    }
    store.close()
    #expect(try picture(fixture.folder) == before)
  }

  @Test(
    "What a killed program left is read with its log, and the log is left for the next start",
    arguments: [[], ["-shm"]])
  func killed(_ lost: [String]) throws {
    let fixture = try accepted()
    let location = try remains(of: fixture, without: lost)
    let before = try picture(location.folder)
    #expect(before["countersign.db-wal"]?.isEmpty == false)
    let store = try Store.openForReading(at: location)
    try expectAccepted(store)
    store.close()
    #expect(try picture(location.folder) == before)
  }

  @Test("Beside a program at work the newest is read, and the program works on")
  func beside() throws {
    let fixture = try accepted()
    let looking = try Store.openForReading(at: fixture.location)
    try expectAccepted(looking)
    try fixture.offer("N2")
    #expect(try looking.counts().open == 1)
    looking.close()
    try fixture.accept("N2")
    #expect(try fixture.store.counts().accepted == 2)
    try fixture.expectSound()
  }

  @Test("Where nothing is, an empty practice is read and nothing is made")
  func nothing() throws {
    let fixture = try Fixture()
    let home = fixture.folder + "/none"
    let store = try Store.openForReading(at: StoreLocation(home: home))
    #expect(try store.counts() == QueueCounts())
    #expect(try store.verifyAudit().size == 0)
    #expect(!store.wasMadeAnew)
    store.close()
    #expect(!FileManager.default.fileExists(atPath: home))
  }

  @Test("A database that is missing beside its key is told, and not made")
  func lost() throws {
    let fixture = try accepted()
    fixture.store.close()
    try FileManager.default.removeItem(atPath: fixture.location.database)
    let store = try Store.openForReading(at: fixture.location)
    #expect(store.wasMadeAnew)
    store.close()
    #expect(!FileManager.default.fileExists(atPath: fixture.location.database))
  }

  @Test("Without its guards it is refused, but for who looks for what is wrong")
  func guards() throws {
    let fixture = try accepted()
    fixture.store.close()
    let queue = try DatabaseQueue(path: fixture.location.database)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "DROP TRIGGER audit_no_update")
      try database.execute(sql: "UPDATE audit SET entry = x'7b7d' WHERE seq = 1")
    }
    try queue.close()
    let path = fixture.location.database
    #expect(throws: StorageError.guardsBroken(path: path, names: ["audit_no_update"])) {
      try Store.openForReading(at: fixture.location)
    }
    let store = try Store.openForReading(at: fixture.location, needsGuards: false)
    #expect(try store.brokenGuards() == ["audit_no_update"])
    #expect(try store.verifyAudit().firstBad?.seq == 1)
    let codes = try store.checkInvariants().map(\.code)
    #expect(codes.contains("I7.guards") && codes.contains("I7.trail"))
    store.close()
  }

  @Test("Another key and a foreign file are refused like at any opening")
  func refused() throws {
    let fixture = try accepted()
    fixture.store.close()
    let key = fixture.location.dataKey
    try Data(repeating: 7, count: 32).write(to: URL(filePath: key))
    #expect(throws: StorageError.wrongKey(path: key)) {
      try Store.openForReading(at: fixture.location)
    }
    try Data("letter".utf8).write(to: URL(filePath: fixture.location.database))
    #expect(throws: StorageError.foreignFile(path: fixture.location.database)) {
      try Store.openForReading(at: fixture.location)
    }
  }

  @Test("A row says that its note changed after the decision")
  func outdated() throws {
    let fixture = try accepted()
    let query = QueueQuery(filter: QueueFilter(states: [.accepted]))
    #expect(try fixture.store.window(query, .first, limit: 9).rows.map(\.isOutdated) == [false])
    let changed = Fixture.intake("N1", text: "55-min session.", version: "2")
    _ = try fixture.store.commit(
      page: IntakePage(notes: [changed]), stream: "s", at: fixture.now)
    #expect(try fixture.store.window(query, .first, limit: 9).rows.map(\.isOutdated) == [true])
  }
}

extension StoreLocation {
  fileprivate var folder: String { StoreLocation.folder(of: database) }
}

extension Fixture {
  /// Tries to judge in another opening of the store.
  fileprivate func judging(in store: Store) throws {
    _ = try store.judge(
      JudgementRequest(item: NoteID("N1"), version: 2, judgement: .undo, person: biller, at: now),
      encode: Fixture.encode)
  }
}
