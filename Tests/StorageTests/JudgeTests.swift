import Audit
import Basics
import Records
import Review
import Synchronization
import Testing

@testable import Storage

@Suite("A judgement is recorded whole or not at all")
struct JudgeTests {
  private struct NoEHR: Error {}

  @Test("An unknown item, a stale version and a second judgement are refused and leave nothing")
  func refused() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let size = try fixture.store.counts().auditSize
    #expect(
      try fixture.judge("none", .skip, version: 1) == .failure(.unknownItem(NoteID("none"))))
    #expect(try fixture.judge("N1", .skip, version: 9) == .failure(.stale(NoteID("N1"))))
    #expect(try fixture.store.counts().auditSize == size)
    try fixture.accept("N1")
    let again = try fixture.judge("N1", .skip)
    #expect(again == .failure(.alreadyJudged(NoteID("N1"), state: .accepted, by: "ana")))
    try fixture.expectSound()
  }

  @Test("When the bytes cannot be made nothing was decided")
  func encodeFails() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let before = try fixture.store.counts()
    #expect(throws: NoEHR.self) {
      try fixture.store.judge(fixture.request("N1", .accept(Fixture.suggestion("N1").claim))) {
        _ in throw NoEHR()
      }
    }
    #expect(try fixture.store.counts() == before)
    #expect(try fixture.store.detail(NoteID("N1"))?.row.state == .open)
    try fixture.expectSound()
  }

  @Test("What was decided before on the same code is told, newest first, and not what was undone")
  func similar() throws {
    let fixture = try Fixture()
    for id in ["N1", "N2", "N3", "N4", "N5"] { try fixture.offer(id) }
    try fixture.accept("N1")
    _ = try fixture.judge("N2", .reject(.time, note: "")).get()
    try fixture.accept("N3")
    _ = try fixture.judge("N3", .undo).get()
    let found = try fixture.store.similarDecisions(to: NoteID("N5"), limit: 5)
    #expect(found.map(\.item.text) == ["N2", "N1"])
    #expect(found.map(\.word) == ["reject", "accept"])
    #expect(found[0].reason == .time)
    #expect(found[1].claim == Fixture.suggestion("N1").claim)
    #expect(
      try fixture.store.similarDecisions(to: NoteID("N1"), limit: 5).map(\.item.text) == ["N2"])
    #expect(try fixture.store.similarDecisions(to: NoteID("N5"), limit: 1).count == 1)
    try fixture.offer("N6", abstained: true)
    #expect(try fixture.store.similarDecisions(to: NoteID("N6"), limit: 5).isEmpty)
  }

  @Test("Judged together, each item has its own result")
  func batch() throws {
    let fixture = try Fixture()
    for id in ["N1", "N2", "N3"] { try fixture.offer(id) }
    try fixture.offer("N4", abstained: true)
    let requests = try ["N1", "N2", "N3", "N4"].map { id in
      try fixture.request(
        id, .accept(Fixture.suggestion(id).claim), version: id == "N2" ? 7 : 1)
    }
    let results = try fixture.store.judge(requests, encode: Fixture.encode)
    #expect(results.map { (try? $0.get())?.state } == [.accepted, nil, .accepted, nil])
    #expect(results[1] == .failure(.stale(NoteID("N2"))))
    #expect(results[3] == .failure(.nothingToAccept(NoteID("N4"))))
    #expect(try fixture.store.counts().held == 2)
    try fixture.expectSound()
  }

  @Test("Undo opens the item, voids the delivery and lets another decision answer")
  func undo() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    let undone = try fixture.judge("N1", .undo).get()
    #expect(undone.state == .open)
    #expect(try fixture.store.counts().held == 0)
    fixture.later(60)
    #expect(try fixture.store.takeDue(now: fixture.now) == nil)
    #expect(try fixture.judge("N1", .undo) == .failure(.nothingToUndo(NoteID("N1"))))
    _ = try fixture.judge("N1", .reject(.notBillable, note: "no show")).get()
    let recent = try fixture.store.recent(limit: 10)
    #expect(recent.map(\.word) == ["reject", "accept"])
    #expect(recent.map(\.undone) == [false, true])
    #expect(recent.map(\.delivery) == [nil, .void])
    #expect(recent.first?.initials == "Q.V.")
    try fixture.expectSound()
  }

  @Test("Once the intent is on record there is no undo, even while it waits to be tried again")
  func windowClosed() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    fixture.later(10)
    let taken = try #require(try fixture.store.takeDue(now: fixture.now))
    #expect(try fixture.judge("N1", .undo) == .failure(.windowClosed(NoteID("N1"))))
    try fixture.store.record(
      .retry(status: 503, reason: "busy", at: fixture.now.adding(seconds: 5)), of: taken.decision,
      at: fixture.now)
    #expect(try fixture.judge("N1", .undo) == .failure(.windowClosed(NoteID("N1"))))
    try fixture.expectSound()
  }

  @Test("A sent decision is corrected by a new one; undoing it brings the old one back")
  func correction() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let first = try #require(try fixture.accept("N1").decision)
    fixture.later(10)
    try fixture.deliver()
    var claim = Fixture.suggestion("N1").claim
    claim.lines[0].code = "90832"
    #expect(
      try fixture.judge("N1", .modify(claim))
        == .failure(.alreadyJudged(NoteID("N1"), state: .accepted, by: "ana")))
    let second = try fixture.judge("N1", .modify(claim), correcting: first).get()
    #expect(second.state == .modified)
    #expect(try fixture.store.detail(NoteID("N1"))?.row.delivery == .held)
    try fixture.expectSound()

    let undone = try fixture.judge("N1", .undo).get()
    #expect(undone.state == .accepted)
    let detail = try #require(try fixture.store.detail(NoteID("N1")))
    #expect(detail.decision?.decision == first)
    #expect(detail.row.delivery == .applied)
    try fixture.expectSound()

    _ = try fixture.judge("N1", .modify(claim), correcting: first).get()
    fixture.later(10)
    let taken = try #require(try fixture.store.takeDue(now: fixture.now))
    let body = try Document.decode(
      Delivery.self, String(decoding: taken.encoded.body, as: UTF8.self), in: "")
    #expect(body.replaces == first)
    #expect(body.claim == claim)
    try fixture.store.record(
      .applied(reference: nil, status: 200), of: taken.decision, at: fixture.now)
    #expect(try fixture.store.counts().modified == 1)
    #expect(try fixture.store.counts().applied == 2)
    try fixture.expectSound()
  }

  @Test("A question and a rejection's words come back to who may read them")
  func privateText() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    _ = try fixture.judge("N1", .wait(.clinician, question: "50 or 55 minutes?")).get()
    #expect(try fixture.store.detail(NoteID("N1"))?.question == "50 or 55 minutes?")
    _ = try fixture.judge("N1", .skip).get()
    #expect(try fixture.store.detail(NoteID("N1"))?.question == nil)
    #expect(try fixture.store.counts().skipped == 1)
  }

  @Test("Closing the window lets go what this person signed, and only that")
  func release() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.offer("N2")
    try fixture.accept("N1")
    _ = try fixture.judge(
      "N2", .accept(Fixture.suggestion("N2").claim), by: fixture.supervisor)
    #expect(try fixture.store.releaseHeld(by: fixture.biller, at: fixture.now) == 1)
    #expect(try fixture.store.recent(limit: 5).last?.leavesAt == fixture.now)
    #expect(try fixture.store.takeDue(now: fixture.now)?.note == NoteID("N1"))
    #expect(try fixture.store.takeDue(now: fixture.now) == nil)
  }

  @Test("Whoever watches is told after the commit")
  func signals() throws {
    let fixture = try Fixture()
    let seen = Seen()
    let token = fixture.store.changes.observe { seen.add($0) }
    let before = try fixture.store.dataVersion()
    try fixture.offer("N1")
    #expect(seen.all == [.notes, .queue, .audit])
    #expect(try fixture.store.dataVersion() != before)
    fixture.store.changes.stop(token)
    try fixture.accept("N1")
    #expect(!seen.all.contains(.outbox))
  }
}

private final class Seen: Sendable {
  private let state = Mutex(StoreChange())

  func add(_ change: StoreChange) {
    state.withLock { $0.formUnion(change) }
  }

  var all: StoreChange { state.withLock { $0 } }
}
