import Basics
import Records
import Review
import Testing

@testable import Storage

@Suite("The walk of one note through the store")
struct WalkTests {
  @Test("A note is received, suggested, signed, sent and applied, and everything agrees")
  func walk() throws {
    let fixture = try Fixture()
    let store = fixture.store
    let report = try store.commit(
      page: IntakePage(notes: [Fixture.intake("TN-1")], cursor: "c1"), stream: "ehr",
      at: fixture.now)
    #expect(report.newNotes == 1)
    #expect(try store.cursor(stream: "ehr") == "c1")
    let waiting = try store.unsuggested(limit: 10)
    #expect(waiting.map(\.intake) == [Fixture.intake("TN-1")])
    let answers = waiting.map { $0.answered(by: Fixture.suggestion("TN-1")) }
    #expect(try store.commit(suggestions: answers, at: fixture.now).committed == 1)
    #expect(try store.unsuggested(limit: 10).isEmpty)

    let window = try store.window(QueueQuery(), .first, limit: 60)
    #expect(window.rows.map(\.id.text) == ["TN-1"])
    #expect(window.rows.first?.initials == "Q.V.")
    #expect(window.rows.first?.codes == ["90834", "90785"])
    #expect(window.rows.first?.clinician == "Thessaly Okaforian")

    let committed = try fixture.accept("TN-1")
    #expect(committed.state == .accepted)
    #expect(committed.leavesAt == fixture.now.adding(seconds: 10))
    #expect(try store.takeDue(now: fixture.now) == nil)
    fixture.later(10)
    let taken = try #require(try store.takeDue(now: fixture.now))
    #expect(taken.decision == committed.decision)
    #expect(taken.encoded.headers.first?.value == committed.decision?.text)
    try store.record(
      .applied(reference: "Claim/9", status: 201), of: taken.decision, at: fixture.now)
    let detail = try #require(try store.detail(NoteID("TN-1")))
    #expect(detail.row.delivery == .applied)
    #expect(detail.decision?.delivery == .applied)
    #expect(detail.note == Fixture.intake("TN-1").note)
    #expect(detail.client == Fixture.intake("TN-1").client)
    #expect(detail.suggestion == Fixture.suggestion("TN-1"))
    let counts = try store.counts()
    #expect(counts.accepted == 1)
    #expect(counts.applied == 1)
    #expect(counts.auditSize == 6)
    try fixture.expectSound()
    try fixture.reopen()
    try fixture.expectSound()
    let actions = try fixture.store.auditEntries(from: 0, limit: 10).map(\.text)
    #expect(actions.count == 6)
    #expect(actions[0].hasPrefix(#"{"action":"receive","actor":{"id":"intake""#))
  }
}
