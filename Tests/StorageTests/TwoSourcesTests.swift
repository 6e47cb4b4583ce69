import Basics
import FoundationEssentials
import Records
import Review
import Testing

@testable import Storage

@Suite("Two EHRs that use the same ids")
struct TwoSourcesTests {
  private let north = SourceID("North")
  private let south = SourceID("South")

  /// The note `N1` of each of two EHRs, with other people behind the same ids.
  private func filled() throws -> Fixture {
    let fixture = try Fixture()
    for source in [north, south] {
      var intake = Fixture.intake("N1", text: "50-min session, as \(source) has it.")
      intake.client?.givenName = "Client of \(source)"
      intake.clinician?.familyName = "Clinician of \(source)"
      intake.payer?.name = "Payer of \(source)"
      let report = try fixture.store.commit(
        page: IntakePage(notes: [intake]), stream: "\(source)/notes", from: source,
        at: fixture.now)
      #expect(report.newNotes == 1)
    }
    let answers = try fixture.store.unsuggested(limit: 9).map { note in
      var suggestion = Fixture.suggestion("N1")
      suggestion.note = note.intake.note.id
      return note.answered(by: suggestion)
    }
    #expect(try fixture.store.commit(suggestions: answers, at: fixture.now).committed == 2)
    return fixture
  }

  private func accept(_ id: NoteID, in fixture: Fixture) throws -> Committed {
    let detail = try #require(try fixture.store.detail(id))
    let request = JudgementRequest(
      item: id, version: detail.row.version, judgement: .accept(detail.suggestion.claim),
      person: fixture.biller, at: fixture.now)
    return try fixture.store.judge(request) { delivery in
      var encoded = try Fixture.encode(delivery)
      encoded.target = delivery.note.source
      return encoded
    }.get()
  }

  @Test("Neither note overwrites the other, nor client, clinician or payer")
  func apart() throws {
    let fixture = try filled()
    let store = fixture.store
    #expect(try store.counts().open == 2)
    for source in [north, south] {
      let detail = try #require(try store.detail(NoteID("N1", from: source)))
      #expect(detail.note.text == "50-min session, as \(source) has it.")
      #expect(detail.client?.givenName == "Client of \(source)")
      #expect(detail.clinician?.familyName == "Clinician of \(source)")
      #expect(detail.payer?.name == "Payer of \(source)")
      #expect(detail.row.payer == "Payer of \(source)")
      #expect(detail.row.clinician == "Thessaly Clinician of \(source)")
      #expect(detail.row.name == "\(source)/N1")
    }
    #expect(try store.detail(NoteID("N1")) == nil)
    #expect(try store.sources() == [north, south])
    try fixture.expectSound()
  }

  @Test("A payer's new name reaches the rows of its own source only")
  func payerRenamed() throws {
    let fixture = try filled()
    var changed = Fixture.intake("N2")
    changed.payer?.name = "Renamed"
    _ = try fixture.store.commit(
      page: IntakePage(notes: [changed]), stream: "s", from: north, at: fixture.now)
    let rows = try fixture.store.window(QueueQuery(), .first, limit: 9).rows
    #expect(Set(rows.map(\.payer)) == ["Renamed", "Payer of South"])
  }

  @Test("The same id finds both; with the source before it, one; a note by file is files/ID")
  func named() throws {
    let fixture = try filled()
    let store = fixture.store
    let (first, second) = (NoteID("N1", from: north), NoteID("N1", from: south))
    #expect(try store.notes(named: "N1") == [first, second])
    #expect(try store.notes(named: "South/N1") == [second])
    #expect(try store.notes(named: "West/N1") == [])
    try fixture.offer("N1")
    try fixture.offer("A/7")
    #expect(try store.notes(named: "files/N1") == [NoteID("N1")])
    #expect(try store.notes(named: "N1").count == 3)
    #expect(try store.notes(named: "A/7") == [NoteID("A/7")])
    let row = try #require(try store.detail(NoteID("A/7"))).row
    #expect(!row.isShared && row.name == "A/7")
  }

  @Test("A judgement falls on one of them, and the trail says on which")
  func judged() throws {
    let fixture = try filled()
    let store = fixture.store
    let committed = try accept(NoteID("N1", from: south), in: fixture)
    #expect(committed.item == NoteID("N1", from: south))
    #expect(try store.detail(NoteID("N1", from: south))?.row.state == .accepted)
    #expect(try store.detail(NoteID("N1", from: north))?.row.state == .open)
    #expect(try store.recent(limit: 1).first?.name == "South/N1")
    fixture.later(20)
    try fixture.deliver()
    let trail = try store.auditEntries(from: 0, limit: 99).map(\.text)
    for action in ["decide", "push.intent", "push.result"] {
      let entry = trail.first { $0.contains("\"action\":\"\(action)\"") }
      #expect(entry?.contains("\"source\":\"South\"") == true, "\(action)")
      #expect(entry?.contains("\"id\":\"N1\"") == true, "\(action)")
    }
    try fixture.expectSound()
  }

  @Test("A change at one EHR is no change at the other")
  func changed() throws {
    let fixture = try filled()
    let store = fixture.store
    _ = try accept(NoteID("N1", from: south), in: fixture)
    let changed = Fixture.intake("N1", text: "55-min session.", version: "2")
    let report = try store.commit(
      page: IntakePage(notes: [changed]), stream: "s", from: north, at: fixture.now)
    #expect(report.changedNotes == 1 && report.changedAfterDecision == 0)
    #expect(try store.detail(NoteID("N1", from: south))?.isOutdated == false)
    #expect(try store.counts().outdated == 0)
  }

  @Test("Each target has its own due rows; what nobody receives is found apart")
  func targets() throws {
    let fixture = try filled()
    let store = fixture.store
    let decisions = try [north, south].map {
      try #require(try accept(NoteID("N1", from: $0), in: fixture).decision)
    }
    fixture.later(20)
    #expect(try store.takeDue(now: fixture.now, for: .otherThan([north, south])) == nil)
    let taken = try #require(try store.takeDue(now: fixture.now, for: .ehr(south)))
    #expect(taken.decision == decisions[1] && taken.encoded.target == south)
    #expect(try store.takeDue(now: fixture.now, for: .ehr(south)) == nil)
    #expect(try store.nextDue(for: .ehr(south)) == nil)
    let orphan = try store.takeDue(now: fixture.now, for: .otherThan([south]))
    #expect(orphan?.decision == decisions[0])
    try store.record(
      .unknown(reason: "no answer", lookUpAt: fixture.now), of: taken.decision, at: fixture.now)
    #expect(try store.unknownDeliveries(for: .ehr(south)).count == 1)
    #expect(try store.unknownDeliveries(for: .ehr(north)).isEmpty)
  }

  @Test("Denials of one claim number from two EHRs are two")
  func denials() throws {
    let fixture = try filled()
    let store = fixture.store
    for (source, cents) in [(north, 10_000), (south, 20_000)] {
      let denial = Denial(
        claim: ClaimID("CLM-1"), note: NoteID("N1"), client: ClientID("c-771"),
        payer: PayerID("p1"), group: "CO", carc: "197", amount: Money(cents: Int64(cents)),
        serviceDate: Fixture.day, deniedOn: Fixture.day)
      let page = IntakePage(denials: [denial])
      for expected in [1, 0] {
        let report = try store.commit(page: page, stream: "s", from: source, at: fixture.now)
        #expect(report.newDenials == expected)
      }
    }
    let rows = try store.denials(limit: 9, today: Fixture.day)
    #expect(rows.map(\.denial.note) == [NoteID("N1", from: south), NoteID("N1", from: north)])
    #expect(rows.map(\.payer) == ["Payer of South", "Payer of North"])
    #expect(try store.counts().denialsAtRisk == Money(cents: 30_000))
  }

  @Test("A filter by a clinician's id finds the notes of every source that uses it")
  func clinicianFilter() throws {
    let fixture = try filled()
    for sort in [QueueSort.date, .confidence] {
      let query = QueueQuery(
        filter: QueueFilter(clinicians: [ClinicianID("CLN-90417")]), sort: sort)
      #expect(try fixture.store.window(query, .first, limit: 9).rows.count == 2)
    }
    let payers = try fixture.store.payers()
    #expect(payers.map(\.name) == ["Payer of North / Payer of South"])
  }
}
