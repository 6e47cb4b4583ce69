import Basics
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("When the disk does not do what it is told")
struct FaultTests {
  @Test("A failed commit that did not land: nothing was recorded, and repeating works")
  func lost() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let before = try fixture.store.counts()
    fixture.store.writer.injectCommitFault(.lost)
    #expect(
      throws: StorageError.notRecorded(path: fixture.location.database, reason: "injected")
    ) { try fixture.accept("N1") }
    #expect(try fixture.store.counts() == before)
    try fixture.expectSound()
    #expect(try fixture.accept("N1").state == .accepted)
    try fixture.expectSound()
  }

  @Test("A disk without room is called full, not the file damaged")
  func noRoom() throws {
    let fault = DatabaseError(resultCode: .SQLITE_IOERR, message: "disk I/O error")
    // A file system of no blocks at all.
    #expect(StorageError(fault, path: "/proc/c.db") == .diskFull(path: "/proc/c.db"))
    let path = try Fixture().location.database
    #expect(StorageError(fault, path: path) == .damaged(path: path, reason: "disk I/O error"))
  }

  @Test("A failed commit that landed after all is read again and acknowledged")
  func landed() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    fixture.store.writer.injectCommitFault(.landed)
    let committed = try fixture.accept("N1")
    #expect(try fixture.store.detail(NoteID("N1"))?.decision?.decision == committed.decision)
    #expect(try fixture.store.counts().accepted == 1)
    try fixture.expectSound()
    try fixture.reopen()
    #expect(try fixture.store.counts().accepted == 1)
  }

  @Test("The same for a page, for suggestions and for a row taken to be sent")
  func everywhere() throws {
    let fixture = try Fixture()
    let writer = fixture.store.writer
    let page = IntakePage(notes: [Fixture.intake("N1")])
    writer.injectCommitFault(.lost)
    #expect(throws: StorageError.self) {
      try fixture.store.commit(page: page, stream: "s", at: fixture.now)
    }
    writer.injectCommitFault(.landed)
    #expect(try fixture.store.commit(page: page, stream: "s", at: fixture.now).newNotes == 1)
    try fixture.offer("N1")
    try fixture.accept("N1")
    fixture.later(10)
    writer.injectCommitFault(.lost)
    #expect(throws: StorageError.self) { try fixture.store.takeDue(now: fixture.now) }
    #expect(try fixture.store.counts().sending == 0)
    writer.injectCommitFault(.landed)
    #expect(try fixture.store.takeDue(now: fixture.now) != nil)
    #expect(try fixture.store.counts().sending == 1)
    try fixture.expectSound()
  }

  @Test("A full disk is told in one line, loses nothing, and goes on once there is room")
  func fullDisk() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let before = try fixture.store.counts()
    try limitPages(fixture, extra: 0)
    let page = IntakePage(notes: (0..<200).map { Fixture.intake("M\($0)") })
    #expect(throws: StorageError.diskFull(path: fixture.location.database)) {
      try fixture.store.commit(page: page, stream: "s", at: fixture.now)
    }
    #expect(try fixture.store.counts() == before)
    try fixture.expectSound()
    try limitPages(fixture, extra: 100_000)
    #expect(
      try fixture.store.commit(page: page, stream: "s", at: fixture.now).newNotes == 200)
    try fixture.expectSound()
  }

  private func limitPages(_ fixture: Fixture, extra: Int) throws {
    try fixture.store.writer.outsideTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + extra)")
    }
  }

  @Test("An error inside a transaction undoes all of it")
  func transactionsUndo() throws {
    let fixture = try Fixture()
    struct Stop: Error {}
    try fixture.offer("N1")
    let before = try fixture.store.counts()
    #expect(throws: Stop.self) {
      try fixture.store.write { work in
        try work.connection.run("UPDATE review_item SET state = 'skipped'")
        throw Stop()
      }
    }
    #expect(try fixture.store.counts() == before)
    try fixture.expectSound()
  }

  @Test("An opening that was never closed, as after a kill, is read by the next one")
  func killed() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    let next = try fixture.second()
    #expect(try next.counts().accepted == 1)
    #expect(try next.checkInvariants() == [])
    next.close()
  }
}
