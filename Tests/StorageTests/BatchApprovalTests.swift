import Audit
import Basics
import GRDB
import Records
import Review
import Testing

@testable import Storage

@Suite("A batch over the size is a proposal until another person has approved it")
struct BatchApprovalTests {
  private static let ana = Person(name: "ana", role: .biller)
  private static let sam = Person(name: "sam", role: .supervisor)
  private static let tess = Person(name: "tess", role: .supervisor)

  /// Three notes; ana bills, sam and tess supervise, cleo treats, rosa keeps the house.
  private func practice() throws -> Fixture {
    let fixture = try Fixture()
    for id in ["N1", "N2", "N3"] { try fixture.offer(id) }
    fixture.store.signIn(try Fixture.signer("root"))
    try add("rosa", .administrator, by: Person(name: "root"), fixture)
    let rosa = Person(name: "rosa", role: .administrator)
    for (name, role) in [("ana", Role.biller), ("sam", .supervisor), ("tess", .supervisor)] {
      try add(name, role, by: rosa, fixture)
    }
    try add("cleo", .clinician, by: rosa, fixture)
    return fixture
  }

  private func add(_ user: String, _ role: Role, by person: Person, _ fixture: Fixture) throws {
    let refusal = try fixture.store.add(
      Account(user: user, role: role), vault: [1], key: try Fixture.signer(user).key, by: person,
      at: fixture.now)
    #expect(refusal == nil)
    fixture.store.signIn(try Fixture.signer(user))
  }

  private func items(_ fixture: Fixture) throws -> [ProposedItem] {
    try ["N1", "N2", "N3"].map {
      ProposedItem(
        item: NoteID($0), version: try fixture.version($0), claim: Fixture.suggestion($0).claim)
    }
  }

  private func proposed(_ fixture: Fixture) throws -> BatchProposal {
    try fixture.store.propose(try items(fixture), by: BatchApprovalTests.ana, at: fixture.now)
      .get().proposal
  }

  private func approve(
    _ id: ProposalID, by person: Person, _ fixture: Fixture
  ) throws -> Result<ApprovedBatch, Refusal> {
    try fixture.store.approve(id, by: person, at: fixture.now, encode: Fixture.encode)
  }

  private func drafts(_ fixture: Fixture, _ action: AuditAction) throws -> [AuditDraft] {
    try fixture.store.auditEntries(from: 0, limit: 200)
      .compactMap { AuditEntry(line: $0.text.utf8)?.draft }.filter { $0.action == action }
  }

  private func refusal<T>(_ result: Result<T, Refusal>) -> Refusal? {
    if case .failure(let refusal) = result { refusal } else { nil }
  }

  @Test("one person's batch over the size is refused; skipping many decides nothing and is not")
  func alone() throws {
    let fixture = try practice()
    let rule = FourEyes(batchMax: 2)
    let requests = try ["N1", "N2", "N3"].map {
      try fixture.request($0, .accept(Fixture.suggestion($0).claim))
    }
    let results = try fixture.store.judge(requests, under: rule, encode: Fixture.encode)
    #expect(results.allSatisfy { refusal($0) == .needsSecondPerson(.batch(3)) })
    let skips = try ["N1", "N2", "N3"].map { try fixture.request($0, .skip) }
    let skipped = try fixture.store.judge(skips, under: rule, encode: Fixture.encode)
    #expect(skipped.allSatisfy { refusal($0) == nil })
    try fixture.expectSound()
  }

  @Test("a proposal signs nothing and sends nothing; it stands in the trail and waits")
  func proposal() throws {
    let fixture = try practice()
    let proposal = try proposed(fixture)
    #expect(proposal.state == .open && proposal.count == 3)
    #expect(try fixture.store.counts().held == 0)
    #expect(try fixture.store.counts().open == 3)
    #expect(try fixture.store.counts().proposals == 1)
    let entry = try #require(try drafts(fixture, .propose).first)
    #expect(entry.actor == .user("ana", role: "biller"))
    #expect(entry.blobs.map(\.name) == ["batch"])
    #expect(try drafts(fixture, .decide).isEmpty)
    try fixture.reopen()
    #expect(try fixture.store.proposals().map(\.id) == [proposal.id])
    #expect(try fixture.store.proposal(proposal.id)?.lines.map(\.leftOut) == [nil, nil, nil])
    try fixture.expectSound()
  }

  @Test("another person's approval signs all of it: their key, the proposer named, outbox filled")
  func approval() throws {
    let fixture = try practice()
    let proposal = try proposed(fixture)
    let batch = try approve(proposal.id, by: BatchApprovalTests.sam, fixture).get()
    #expect(batch.signed.map(\.item.text) == ["N1", "N2", "N3"] && batch.leftOut.isEmpty)
    let decisions = try drafts(fixture, .decide)
    #expect(decisions.allSatisfy { $0.actor == .user("sam", role: "supervisor") })
    #expect(decisions.allSatisfy { $0.detail?["proposed_by"]?.text == "ana" })
    #expect(decisions.allSatisfy { $0.detail?["proposal"]?.text == proposal.id.text })
    #expect(try drafts(fixture, .approve).map(\.ref) == [proposal.entry])
    #expect(try fixture.store.counts().held == 3)
    #expect(try fixture.store.counts().proposals == 0)
    #expect(try fixture.store.verifyAudit().holds)
    try fixture.expectSound()
  }

  @Test("who proposed does not approve, a supervisor neither, and nobody without the right")
  func refused() throws {
    let fixture = try practice()
    let proposal = try proposed(fixture)
    let own = try fixture.store.propose(
      try items(fixture), by: BatchApprovalTests.sam, at: fixture.now
    ).get().proposal
    #expect(
      refusal(try approve(own.id, by: BatchApprovalTests.sam, fixture)) == .approvesOwn("sam"))
    for (name, role) in [("ana", Role.biller), ("cleo", .clinician), ("rosa", .administrator)] {
      // Whatever role the caller claims, the account's counts.
      let claimed = Person(name: name, role: .supervisor)
      let refusal = refusal(try approve(proposal.id, by: claimed, fixture))
      #expect(refusal != nil, "\(name), \(role)")
      if name != "ana" {
        #expect(
          self.refusal(try fixture.store.refuse(proposal.id, by: claimed, at: fixture.now)) != nil)
      }
    }
    #expect(try fixture.store.counts().held == 0)
    #expect(try fixture.store.counts().proposals == 2)
    #expect(try drafts(fixture, .decide).isEmpty)
    try fixture.expectSound()
  }

  @Test("items that changed in between are left out and named, never signed as they were")
  func changed() throws {
    let fixture = try practice()
    let proposal = try proposed(fixture)
    _ = try fixture.judge("N2", .skip, by: BatchApprovalTests.ana).get()
    _ = try fixture.judge(
      "N3", .reject(.duplicate, note: ""), by: BatchApprovalTests.ana
    ).get()
    #expect(
      try fixture.store.proposal(proposal.id)?.lines.map { $0.leftOut != nil }
        == [false, true, true])
    let batch = try approve(proposal.id, by: BatchApprovalTests.sam, fixture).get()
    #expect(batch.signed.map(\.item.text) == ["N1"])
    #expect(batch.leftOut.map(\.item.text) == ["N2", "N3"])
    #expect(batch.leftOut.first?.refusal == .stale(NoteID("N2")))
    let entry = try #require(try drafts(fixture, .approve).first)
    #expect(entry.detail?["left_out"]?.elements?.count == 2)
    #expect(try fixture.store.detail(NoteID("N2"))?.row.state == .skipped)
    #expect(try fixture.store.detail(NoteID("N3"))?.row.state == .rejected)
    try fixture.expectSound()
  }

  @Test("a refused batch, or one taken back, signs nothing afterwards")
  func answered() throws {
    let fixture = try practice()
    for person in [BatchApprovalTests.sam, BatchApprovalTests.ana] {
      let proposal = try proposed(fixture)
      let answered = try fixture.store.refuse(proposal.id, by: person, at: fixture.now).get()
      #expect(answered.state == .refused && answered.answeredBy == person.name)
      let late = refusal(try approve(proposal.id, by: BatchApprovalTests.tess, fixture))
      #expect(late?.sentence.contains("refused already by \(person.name)") == true)
    }
    let entries = try drafts(fixture, .refuse)
    #expect(entries.map { $0.detail?["taken_back"] } == [.bool(false), .bool(true)])
    #expect(try fixture.store.counts().open == 3)
    #expect(try fixture.store.counts().proposals == 0)
    #expect(try drafts(fixture, .decide).isEmpty)
    try fixture.expectSound()
  }

  @Test("two supervisors approve one batch once")
  func twice() throws {
    let fixture = try practice()
    let proposal = try proposed(fixture)
    _ = try approve(proposal.id, by: BatchApprovalTests.sam, fixture).get()
    let second = refusal(try approve(proposal.id, by: BatchApprovalTests.tess, fixture))
    #expect(second?.sentence.contains("approved already by sam") == true)
    #expect(try drafts(fixture, .decide).count == 3)
    try fixture.expectSound()
  }

  @Test("an approval that fails on the way leaves the proposal, and no decision")
  func cutOff() throws {
    struct Fault: Error {}
    let fixture = try practice()
    let proposal = try proposed(fixture)
    #expect(throws: Fault.self) {
      try fixture.store.approve(
        proposal.id, by: BatchApprovalTests.sam, at: fixture.now
      ) { delivery in
        guard delivery.note != NoteID("N3") else { throw Fault() }
        return try Fixture.encode(delivery)
      }
    }
    try fixture.reopen()
    fixture.store.signIn(try Fixture.signer("tess"))
    #expect(try fixture.store.counts().held == 0)
    #expect(try fixture.store.proposals().map(\.id) == [proposal.id])
    #expect(try drafts(fixture, .decide).isEmpty)
    _ = try approve(proposal.id, by: BatchApprovalTests.tess, fixture).get()
    #expect(try fixture.store.counts().held == 3)
    try fixture.expectSound()
  }

  @Test("without accounts there is no second person, and nothing is proposed")
  func withoutAccounts() throws {
    let fixture = try Fixture()
    for id in ["N1", "N2", "N3"] { try fixture.offer(id) }
    let refusal = refusal(
      try fixture.store.propose(try items(fixture), by: fixture.biller, at: fixture.now))
    #expect(refusal == .needsSecondPerson(.batch(3)))
    #expect(try fixture.store.proposals().isEmpty)
  }

  @Test("what could not be signed is not proposed; a batch of nothing is refused")
  func unsignable() throws {
    let fixture = try practice()
    var stale = try items(fixture)
    stale[1].version = 9
    let batch = try fixture.store.propose(stale, by: BatchApprovalTests.ana, at: fixture.now).get()
    #expect(batch.proposal.count == 2)
    #expect(batch.leftOut.map(\.item.text) == ["N2"])
    let nothing = refusal(
      try fixture.store.propose([], by: BatchApprovalTests.ana, at: fixture.now))
    #expect(nothing != nil)
    let unknown = refusal(
      try fixture.store.propose(
        [
          ProposedItem(
            item: NoteID("N9"), version: 1, claim: Fixture.suggestion("N9").claim)
        ], by: BatchApprovalTests.ana, at: fixture.now))
    #expect(unknown == .unknownItem(NoteID("N9")))
  }
}
