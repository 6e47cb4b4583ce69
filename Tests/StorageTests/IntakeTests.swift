import Basics
import Records
import Review
import Testing

@testable import Storage

@Suite("Intake takes each version of a note once")
struct IntakeTests {
  private func commit(_ fixture: Fixture, _ notes: IntakeNote...) throws -> IntakeReport {
    try fixture.store.commit(page: IntakePage(notes: notes), stream: "ehr", at: fixture.now)
  }

  @Test("The same page twice changes nothing")
  func twice() throws {
    let fixture = try Fixture()
    let page = IntakePage(
      notes: [Fixture.intake("N1"), Fixture.intake("N2"), Fixture.intake("N1")])
    #expect(
      try fixture.store.commit(page: page, stream: "s", at: fixture.now)
        == IntakeReport(newNotes: 2, unchanged: 1))
    let size = try fixture.store.counts().auditSize
    #expect(
      try fixture.store.commit(page: page, stream: "s", at: fixture.now)
        == IntakeReport(unchanged: 3))
    #expect(try fixture.store.counts().auditSize == size)
    #expect(try fixture.store.counts().unsuggested == 2)
  }

  @Test("A new version with the same content is no change, and so is the same version")
  func sameContent() throws {
    let fixture = try Fixture()
    _ = try commit(fixture, Fixture.intake("N1"))
    #expect(try commit(fixture, Fixture.intake("N1", version: "2")).unchanged == 1)
    var edited = Fixture.intake("N1")
    edited.note.text = "other"
    #expect(try commit(fixture, edited).unchanged == 1)
    edited.note.version = "3"
    #expect(try commit(fixture, edited).changedNotes == 1)
    try fixture.expectSound()
  }

  @Test("A record without an id, or of a sum no claim can have, is refused and the rest is stored")
  func refused() throws {
    let fixture = try Fixture()
    func denial(_ id: String, _ cents: Int64) -> Denial {
      Denial(
        claim: ClaimID(id), group: "CO", carc: "16", amount: Money(cents: cents),
        serviceDate: Fixture.day, deniedOn: Fixture.day)
    }
    let page = IntakePage(
      notes: [Fixture.intake(""), Fixture.intake("N1")],
      denials: [denial("", 1), denial("a", .max), denial("b", .min), denial("c", 100)])
    #expect(
      try fixture.store.commit(page: page, stream: "s", at: fixture.now)
        == IntakeReport(newNotes: 1, newDenials: 1, refused: 4))
    try fixture.expectSound()
  }

  @Test("Without versions the content alone tells")
  func noVersions() throws {
    let fixture = try Fixture()
    _ = try commit(fixture, Fixture.intake("N1", version: ""))
    #expect(try commit(fixture, Fixture.intake("N1", version: "")).unchanged == 1)
    var encounter = Fixture.intake("N1", version: "")
    encounter.encounter.durationMinutes = 55
    #expect(try commit(fixture, encounter).changedNotes == 1)
  }

  @Test("A note that changed while undecided is suggested again; until then it takes no judgement")
  func changedUndecided() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    _ = try fixture.judge("N1", .wait(.clinician, question: "how long?"))
    let edited = Fixture.intake("N1", text: "55 minutes, says the addendum", version: "2")
    #expect(try commit(fixture, edited).changedNotes == 1)
    #expect(
      try fixture.judge("N1", .accept(Fixture.suggestion("N1").claim))
        == .failure(.stale(NoteID("N1"))))
    let waiting = try fixture.store.unsuggested(limit: 5)
    #expect(waiting.map(\.revision) == [2])
    _ = try fixture.store.commit(
      suggestions: waiting.map { $0.answered(by: Fixture.suggestion("N1", code: "90837")) },
      at: fixture.now)
    let detail = try #require(try fixture.store.detail(NoteID("N1")))
    #expect(detail.row.state == .open)
    #expect(detail.row.version == 3)
    #expect(detail.row.codes.first == "90837")
    #expect(detail.note.text == edited.note.text)
    #expect(detail.question == nil)
    try fixture.expectSound()
  }

  @Test("An answer to an older reading is dropped")
  func oldAnswer() throws {
    let fixture = try Fixture()
    _ = try commit(fixture, Fixture.intake("N1"))
    let waiting = try fixture.store.unsuggested(limit: 5)
    _ = try commit(fixture, Fixture.intake("N1", text: "changed", version: "2"))
    let answers = waiting.map { $0.answered(by: Fixture.suggestion("N1")) }
    #expect(
      try fixture.store.commit(suggestions: answers, at: fixture.now) == SuggestReport(dropped: 1))
    #expect(try fixture.store.unsuggested(limit: 5).map(\.revision) == [2])
    #expect(try fixture.store.detail(NoteID("N1")) == nil)
  }

  @Test("A note that changed after its decision is marked, and the decision stands")
  func changedJudged() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    try fixture.accept("N1")
    let before = try #require(try fixture.store.detail(NoteID("N1")))
    let edited = Fixture.intake("N1", text: "quite another text", version: "2")
    #expect(try commit(fixture, edited).changedAfterDecision == 1)
    #expect(try commit(fixture, edited).unchanged == 1)
    let after = try #require(try fixture.store.detail(NoteID("N1")))
    #expect(after.isOutdated)
    #expect(after.note == before.note)
    #expect(after.decision == before.decision)
    #expect(try fixture.store.counts().outdated == 1)
    #expect(try fixture.store.unsuggested(limit: 5).isEmpty)
    try fixture.expectSound()

    _ = try fixture.judge("N1", .undo).get()
    #expect(try fixture.store.counts().outdated == 0)
    #expect(try fixture.store.unsuggested(limit: 5).map(\.revision) == [2])
    try fixture.expectSound()
  }

  @Test("The cursor moves when a sweep is complete, not before")
  func cursor() throws {
    let fixture = try Fixture()
    let store = fixture.store
    _ = try store.commit(
      page: IntakePage(next: "page 2", cursor: "c1"), stream: "ehr", at: fixture.now)
    #expect(try store.cursor(stream: "ehr") == nil)
    _ = try store.commit(page: IntakePage(cursor: "c2"), stream: "ehr", at: fixture.now)
    _ = try store.commit(page: IntakePage(), stream: "ehr", at: fixture.now)
    #expect(try store.cursor(stream: "ehr") == "c2")
    #expect(try store.cursor(stream: "folder") == nil)
  }

  @Test("A payer's and a client's new name shows on the list")
  func renamed() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    var next = Fixture.intake("N2")
    next.payer?.name = "Renamed"
    next.client?.givenName = "Ulla"
    _ = try commit(fixture, next)
    let row = try #require(try fixture.store.window(QueueQuery(), .first, limit: 5).rows.first)
    #expect(row.payer == "Renamed")
    #expect(row.initials == "U.V.")
    #expect(try fixture.store.find("ulla", in: QueueQuery(), from: nil, forward: true) != nil)
    #expect(try fixture.store.find("quillon", in: QueueQuery(), from: nil, forward: true) == nil)
  }

  @Test("Notes of odd bytes come back as they came", arguments: ["", "\u{0}\u{1B}[2J\r\n", "é😂"])
  func oddText(_ text: String) throws {
    let fixture = try Fixture()
    _ = try commit(fixture, Fixture.intake("N1", text: text))
    #expect(try fixture.store.unsuggested(limit: 1).first?.intake.note.text == text)
  }

  @Test("A note of a megabyte is stored")
  func longText() throws {
    let fixture = try Fixture()
    let text = String(repeating: "x", count: 1_000_000)
    _ = try commit(fixture, Fixture.intake("N1", text: text))
    #expect(try fixture.store.unsuggested(limit: 1).first?.intake.note.text == text)
  }

  @Test("Denials are sorted by dollars at risk against days left, those too late last")
  func denials() throws {
    let fixture = try Fixture()
    func denial(_ id: String, _ dollars: Int64, _ days: Int, version: String = "1") -> Denial {
      Denial(
        claim: ClaimID(id), client: ClientID("c-771"), payer: PayerID("p1"), group: "CO",
        carc: "197", remarks: ["N130", "M15"], amount: Money(cents: dollars * 100),
        serviceDate: Fixture.day, deniedOn: Fixture.day, deadline: Fixture.day.adding(days: days),
        version: version)
    }
    let page = IntakePage(
      denials: [
        denial("a", 90, 31), denial("b", 145, 2), denial("c", 160, 9), denial("d", 999, -1),
      ])
    let store = fixture.store
    #expect(try store.commit(page: page, stream: "s", at: fixture.now).newDenials == 4)
    try fixture.offer("N1")
    let rows = try store.denials(limit: 10, today: Fixture.day)
    #expect(rows.map(\.denial.claim.text) == ["b", "c", "a", "d"])
    #expect(rows.first?.denial == denial("b", 145, 2))
    #expect(rows.first?.initials == "Q.V.")
    #expect(rows.first?.payer == "Payer p1")
    var paged: [DenialRow] = []
    while let next = try store.denials(limit: 1, after: paged.last?.key, today: Fixture.day).first {
      paged.append(next)
    }
    #expect(paged.map(\.denial.claim.text) == ["b", "c", "a", "d"])
    #expect(
      try store.commit(
        page: IntakePage(denials: [denial("b", 45, 2, version: "2")]), stream: "s",
        at: fixture.now
      ).changedDenials == 1)
    let counts = try store.counts()
    #expect(counts.denials == 4)
    #expect(counts.denialsAtRisk == Money(cents: 129_400))
    try fixture.expectSound()
  }
}
