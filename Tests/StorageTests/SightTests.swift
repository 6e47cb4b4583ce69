import Audit
import Basics
import GRDB
import Records
import Review
import Testing

@testable import Storage

/// A practice of two clinicians: cleo treats the client of N1, dora those of N2 and N3; N4 is a note
/// of dora's about cleo's client.
final class TwoClinicians {
  let fixture: Fixture
  var store: Store { fixture.store }

  init() throws {
    fixture = try Fixture()
    try offer("N1", client: "c-1", clinician: "CLN-1")
    try offer("N2", client: "c-2", clinician: "CLN-2")
    try offer("N3", client: "c-3", clinician: "CLN-2")
    try offer("N4", client: "c-1", clinician: "CLN-2")
    store.signIn(try Fixture.signer("root"))
    try add(Account(user: "rosa", role: .administrator), by: Person(name: "root"))
    for account in [
      Account(user: "cleo", role: .clinician, clinicians: [ClinicianID("CLN-1")]),
      Account(user: "ana", role: .biller, assignedOnly: true), Account(user: "bo", role: .biller),
      Account(user: "sam", role: .supervisor), Account(user: "audrey", role: .auditor),
    ] { try add(account, by: Person(name: "rosa", role: .administrator)) }
  }

  private func add(_ account: Account, by person: Person) throws {
    let refusal = try store.add(
      account, vault: [1], key: try Fixture.signer(account.user).key, by: person, at: fixture.now)
    #expect(refusal == nil)
    store.signIn(try Fixture.signer(account.user))
  }

  private func offer(_ id: String, client: String, clinician: String) throws {
    var intake = Fixture.intake(id, client: client, clinician: clinician)
    intake.client?.givenName =
      ["c-1": "Quillon", "c-2": "Zephyrine", "c-3": "Ottoline"][client] ?? ""
    let denial = Denial(
      claim: ClaimID("CLM-" + id), client: ClientID(client), payer: PayerID("p1"), group: "CO",
      carc: "197", amount: Money(cents: 16_000), serviceDate: Fixture.day, deniedOn: Fixture.day)
    _ = try store.commit(
      page: IntakePage(notes: [intake], denials: [denial]), stream: "test", at: fixture.now)
    _ = try store.commit(
      suggestions: [AnsweredNote(suggestion: Fixture.suggestion(id), revision: 1)],
      at: fixture.now)
  }

  func reader(_ name: String) -> Reader { Reader(Person(name: name), at: fixture.now) }

  func list(_ name: String, _ query: QueueQuery = QueueQuery()) throws -> [String] {
    try store.window(query, .first, limit: 50, for: reader(name)).rows.map(\.id.text)
  }

  func drafts(_ action: AuditAction) throws -> [AuditDraft] {
    try store.auditEntries(from: 0, limit: 300)
      .compactMap { AuditEntry(line: $0.text.utf8)?.draft }.filter { $0.action == action }
  }

  func assign(_ note: String, to user: String, _ isAssigned: Bool = true) throws {
    let refusal = try store.assign(
      clientOf: NoteID(note), to: user, isAssigned,
      by: Person(name: "rosa", role: .administrator), at: fixture.now)
    #expect(refusal == nil)
  }
}

@Suite("Whose clients a person sees is a condition of every query")
struct SightTests {
  @Test("a clinician's list holds their clients' notes, in every order and from both ends")
  func list() throws {
    let practice = try TwoClinicians()
    for sort in QueueSort.allCases {
      for descending in [false, true] {
        let query = QueueQuery(sort: sort, descending: descending)
        #expect(Set(try practice.list("cleo", query)) == ["N1", "N4"], "\(sort)")
        let last = try practice.store.window(query, .last, limit: 1, for: practice.reader("cleo"))
        #expect(last.rows.count == 1 && last.hasBefore)
        let keys = try practice.store.window(query, .first, limit: 1, for: practice.reader("cleo"))
        let next = try practice.store.window(
          query, .after(try #require(keys.keys.first)), limit: 9, for: practice.reader("cleo"))
        #expect(next.rows.count == 1 && next.hasBefore && !next.hasAfter)
        #expect(next.rows.first?.id != keys.rows.first?.id)
      }
    }
    #expect(try practice.list("bo").count == 4)
    #expect(try practice.list("sam").count == 4)
  }

  @Test("an item of another's client opens to nobody it is not: by id, by name, by search")
  func direct() throws {
    let practice = try TwoClinicians()
    let (store, cleo) = (practice.store, practice.reader("cleo"))
    #expect(try store.detail(NoteID("N1"), for: cleo)?.client?.givenName == "Quillon")
    #expect(try store.detail(NoteID("N2"), for: cleo) == nil)
    #expect(try store.key(of: NoteID("N2"), in: QueueQuery(), for: cleo) == nil)
    #expect(try store.notes(named: "N2", for: cleo).isEmpty)
    #expect(try store.notes(named: "files/N2", for: cleo).isEmpty)
    #expect(try store.exchanges(about: NoteID("N2"), for: cleo).isEmpty)
    #expect(try store.similarDecisions(to: NoteID("N2"), limit: 5, for: cleo).isEmpty)
    func find(_ text: String, _ reader: Reader) throws -> String? {
      try store.find(text, in: QueueQuery(), from: nil, forward: true, for: reader)?.id.text
    }
    #expect(try find("Zephyrine", cleo) == nil)
    #expect(try find("N2", cleo) == nil)
    #expect(try find("Quillon", cleo) != nil)
    #expect(try find("Zephyrine", practice.reader("bo")) == "N2")
  }

  @Test("decisions, similar notes, denials and figures are those of one's own clients")
  func figures() throws {
    let practice = try TwoClinicians()
    let store = practice.store
    for id in ["N2", "N4"] {
      let accept = Judgement.accept(Fixture.suggestion(id).claim)
      _ = try practice.fixture.judge(id, accept, by: Person(name: "bo")).get()
    }
    let cleo = practice.reader("cleo")
    #expect(try store.recent(limit: 9, for: cleo).map(\.item.text) == ["N4"])
    #expect(try store.recent(limit: 9, for: practice.reader("bo")).count == 2)
    #expect(
      try store.similarDecisions(to: NoteID("N1"), limit: 9, for: cleo).map(\.item.text) == ["N4"])
    let today = Fixture.day
    #expect(try store.denials(limit: 9, today: today, for: cleo).count == 2)
    #expect(try store.denials(limit: 9, today: today, for: practice.reader("bo")).count == 4)
    let counts = try store.counts(for: cleo)
    #expect(counts.open == 1 && counts.accepted == 1 && counts.denials == 2)
    #expect(counts.denialsAtRisk == Money(cents: 32_000))
    #expect(try store.counts(for: practice.reader("bo")) == store.counts())
  }

  @Test("an assigned biller sees, and judges, assigned clients only; taken away they are gone")
  func assigned() throws {
    let practice = try TwoClinicians()
    #expect(try practice.list("ana").isEmpty)
    try practice.assign("N2", to: "ana")
    #expect(try practice.list("ana") == ["N2"])
    #expect(try practice.store.assignedClients(of: "ana") == 1)
    let ana = Person(name: "ana")
    let other = try practice.fixture.judge(
      "N3", .accept(Fixture.suggestion("N3").claim), by: ana, version: 1)
    #expect(other == .failure(.outOfSight(NoteID("N3"))))
    #expect(
      throws: Refusal.outOfSight(NoteID("N3"))
    ) { try practice.store.recordView(of: NoteID("N3"), by: ana, at: practice.fixture.now) }
    _ = try practice.fixture.judge("N2", .skip, by: ana).get()
    try practice.assign("N2", to: "ana", false)
    #expect(try practice.list("ana", QueueQuery(filter: QueueFilter(states: [.skipped]))).isEmpty)
    let entries = try practice.drafts(.config).compactMap { $0.detail?["change"]?.text }
    #expect(entries.suffix(2) == ["assigned", "unassigned"])
    try practice.fixture.expectSound()
  }

  @Test("only an administrator says whose clients are whose")
  func administrators() throws {
    let practice = try TwoClinicians()
    for name in ["ana", "sam", "cleo"] {
      let person = Person(name: name, role: .administrator)
      #expect(
        try practice.store.assign(
          clientOf: NoteID("N2"), to: name, true, by: person, at: practice.fixture.now) != nil)
      #expect(
        try practice.store.setAccess(
          of: name, clinicians: [ClinicianID("CLN-2")], assignedOnly: false, by: person,
          at: practice.fixture.now) != nil)
    }
    #expect(try practice.list("ana").isEmpty)
    let rosa = Person(name: "rosa", role: .administrator)
    let changed = try practice.store.setAccess(
      of: "ana", clinicians: [], assignedOnly: false, by: rosa, at: practice.fixture.now)
    #expect(changed == nil)
    #expect(try practice.list("ana").count == 4)
    let unknown = try practice.store.assign(
      clientOf: NoteID("N2"), to: "nobody", true, by: rosa, at: practice.fixture.now)
    #expect(unknown == .noAccount("nobody"))
  }

  @Test("of the trail a clinician sees what they did, and the stories of their clients' notes")
  func trail() throws {
    let practice = try TwoClinicians()
    let (store, cleo) = (practice.store, practice.reader("cleo"))
    try store.recordView(of: NoteID("N1"), by: cleo.person, at: practice.fixture.now)
    _ = try practice.fixture.judge("N2", .skip, by: Person(name: "bo")).get()
    let rows = try store.trailWindow(TrailFilter(), .newest, limit: 50, for: cleo).rows
    #expect(rows.map { $0.entry?.draft.action } == [.view])
    #expect(try !store.trailStory(of: NoteID("N1"), limit: 9, for: cleo).isEmpty)
    #expect(try store.trailStory(of: NoteID("N2"), limit: 9, for: cleo).isEmpty)
    let skipped = try #require(
      try store.trailWindow(TrailFilter(), .newest, limit: 50).rows.first {
        $0.entry?.draft.action == .skip
      })
    #expect(try store.openedEntry(skipped.seq, for: cleo.person, at: cleo.at) == nil)
    #expect(
      try store.openedEntry(
        skipped.seq, for: Person(name: "sam", role: .supervisor), at: cleo.at) != nil)
    #expect(
      try store.trailWindow(TrailFilter(), .newest, limit: 50, for: practice.reader("audrey"))
        .rows.count > 10)
  }

  @Test("a biller's detail is an excerpt's; auditors and administrators get no word and no name")
  func words() throws {
    let practice = try TwoClinicians()
    func detail(_ name: String) throws -> ReviewDetail {
      try #require(try practice.store.detail(NoteID("N1"), for: practice.reader(name)))
    }
    #expect(try detail("bo").sight == .excerpt)
    #expect(try detail("cleo").sight == .whole)
    for name in ["audrey", "rosa"] {
      let detail = try detail(name)
      #expect(detail.sight == .withheld && detail.note.text.isEmpty && detail.client == nil)
      #expect(detail.suggestion.procedures.allSatisfy { $0.rationale.isEmpty })
      #expect(detail.suggestion.claim == Fixture.suggestion("N1").claim)
    }
  }

  @Test("a name without an account, and a disabled one, read nothing")
  func strangers() throws {
    let practice = try TwoClinicians()
    #expect(throws: Refusal.noAccount("eve")) { try practice.list("eve") }
    let rosa = Person(name: "rosa", role: .administrator)
    #expect(try practice.store.disable("cleo", by: rosa, at: practice.fixture.now) == nil)
    #expect(throws: Refusal.disabled("cleo")) { try practice.list("cleo") }
    #expect(throws: Refusal.disabled("cleo")) {
      try practice.store.detail(NoteID("N1"), for: practice.reader("cleo"))
    }
  }

  @Test("a batch is proposed of what one sees, and opens to its proposer and who sees it all")
  func batches() throws {
    let practice = try TwoClinicians()
    let store = practice.store
    try practice.assign("N2", to: "ana")
    func items(_ ids: [String]) -> [ProposedItem] {
      ids.map {
        ProposedItem(item: NoteID($0), version: 1, claim: Fixture.suggestion($0).claim)
      }
    }
    let own = try store.propose(
      items(["N2", "N3"]), by: Person(name: "ana"), at: practice.fixture.now
    ).get()
    #expect(own.proposal.count == 1)
    #expect(own.leftOut == [.init(item: NoteID("N3"), refusal: .outOfSight(NoteID("N3")))])
    let other = try store.propose(
      items(["N3"]), by: Person(name: "bo"), at: practice.fixture.now
    ).get()
    let opens = { (name: String, id: ProposalID) in
      try store.proposal(id, for: practice.reader(name)) != nil
    }
    for (name, sees) in [("ana", false), ("cleo", false), ("audrey", false), ("sam", true)] {
      #expect(try opens(name, other.proposal.id) == sees, "\(name)")
    }
    #expect(try opens("ana", own.proposal.id))
  }

  @Test("signals are made of what the reader may see of the trail")
  func acts() throws {
    let practice = try TwoClinicians()
    _ = try practice.fixture.judge("N2", .skip, by: Person(name: "bo")).get()
    func people(_ name: String) throws -> Set<String> {
      let start = practice.fixture.now.adding(seconds: -86_400)
      return Set(
        try practice.store.personActs(since: start, for: practice.reader(name)).map(\.person))
    }
    #expect(try people("cleo").isEmpty)
    #expect(try people("sam").contains("bo"))
  }

  @Test("without accounts everybody sees all of it")
  func withoutAccounts() throws {
    let fixture = try Fixture()
    try fixture.offer("N1")
    let reader = Reader(fixture.biller, at: fixture.now)
    #expect(try fixture.store.window(QueueQuery(), .first, limit: 9, for: reader).rows.count == 1)
    #expect(try fixture.store.detail(NoteID("N1"), for: reader)?.sight == .whole)
  }

  @Test("a clinician's window walks the indexes of their own items and never the queue")
  func plan() throws {
    let practice = try TwoClinicians()
    for sort in QueueSort.allCases {
      let query = QueueQuery(sort: sort)
      let plans = try practice.store.read { connection in
        let sight = try Sight(practice.reader("cleo"), connection, practice.store.seal)
        let walk = try QueueWalk(query, practice.store.seal, connection, sight)
        return try walk.lanes(
          QueueReader.columns, from: QueueReader.sources, state: .open, beyond: nil,
          including: false, forward: true, limit: 20
        ).map { lane in
          try connection.rows("EXPLAIN QUERY PLAN " + lane.sql, lane.values) { try $0.text(3) }
        }
      }
      for plan in plans {
        let item = plan.first { $0.contains(" i ") || $0.hasSuffix(" i") }
        #expect(
          item?.contains("review_item_clinician_date") == true
            || item?.contains("review_item_client ") == true, "\(sort): \(plan)")
      }
    }
  }
}
