import Basics
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("What breaks an invariant is found")
struct InvariantTests {
  @Test(
    "Each kind of breach has its finding",
    arguments: [
      ("UPDATE counter SET value = value + 1 WHERE name = 'item.accepted'", "I6.counts"),
      ("UPDATE review_item SET state = 'open' WHERE note = '/N1'", "I6.decided"),
      ("UPDATE review_item SET state = 'rejected' WHERE note = '/N1'", "I6.state"),
      ("UPDATE review_item SET delivery = 'applied' WHERE note = '/N1'", "I6.delivery"),
      ("UPDATE note SET waits = 0 WHERE id = '/N3'", "I6.suggested"),
      ("UPDATE outbox SET state = 'void'", "I4.undone"),
      ("UPDATE decision SET undo_entry = 0 WHERE word = 'accept'", "I4.undone"),
      ("UPDATE outbox SET intent = 0, state = 'failed'", "I5.reason"),
      ("UPDATE audit_head SET root = zeroblob(32)", "I7.trail"),
      ("PRAGMA foreign_keys = OFF; UPDATE review_item SET suggestion = 999", "I6.references"),
      ("DROP TRIGGER outbox_no_delete; DELETE FROM outbox", "I5.unsent"),
      ("DROP TRIGGER outbox_no_delete", "I7.guards"),
    ])
  func breach(_ sql: String, _ code: String) throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    _ = try fixture.store.commit(
      page: IntakePage(notes: [Fixture.intake("N3")]), stream: "s", at: fixture.now)
    try fixture.accept("N1")
    _ = try fixture.judge("N2", .reject(.duplicate, note: ""))
    try fixture.expectSound()
    try fixture.store.writer.outsideTransaction { try $0.execute(sql: sql) }
    let codes = try fixture.store.checkInvariants().map(\.code)
    #expect(codes.contains(code), "\(codes)")
  }

  @Test("A delivery on its way is a notice, not a breach")
  func sending() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    fixture.later(10)
    _ = try fixture.store.takeDue(now: fixture.now)
    let findings = try fixture.store.checkInvariants()
    #expect(findings.map(\.code) == ["I5.sending"])
    #expect(findings.map(\.severity) == [.info])
  }
}
