import Audit
import Basics
import FoundationEssentials
import GRDB
import Records
import Review
import Testing

@testable import Storage

/// A workspace in a folder of its own, filled by hand with invented people, removed at the end.
final class Fixture {
  let folder: String
  private(set) var store: Store
  var now = Instant(milliseconds: 1_770_000_000_000)

  let biller = Person(name: "ana", role: .biller)
  let supervisor = Person(name: "sam", role: .supervisor)

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/countersign-" + UUID().uuidString
    store = try Store.open(at: StoreLocation(home: folder))
    try signIn()
  }

  /// The same key for a name, every time.
  static func signer(_ name: String) throws -> NoteSigner {
    let seed = (Array(name.utf8) + [UInt8](repeating: 7, count: 32)).prefix(32)
    return try #require(NoteSigner(name: name, seed: Array(seed)))
  }

  private func signIn() throws {
    try Fixture.signIn(store, [biller.name, supervisor.name])
  }

  static func signIn(_ store: Store, _ names: [String]) throws {
    for name in names { store.signIn(try signer(name)) }
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  var location: StoreLocation { StoreLocation(home: folder) }

  /// Closes the store and opens it again, as the next start of the program does.
  func reopen() throws {
    store.close()
    store = try Store.open(at: location)
    try signIn()
  }

  /// A second opening of the same file, as another process would have it.
  func second() throws -> Store {
    let second = try Store.open(at: location)
    try Fixture.signIn(second, [biller.name, supervisor.name])
    return second
  }

  func later(_ seconds: Int) {
    now = now.adding(seconds: seconds)
  }

  static let day = Day(ordinal: 20_000)
  static let sentence = "Client reported reduced somatic symptoms in the greenhouse."
  static let givenName = "Quillon"
  static let familyName = "Vexworth"

  static func intake(
    _ id: String, text: String? = nil, version: String = "1", client: String = "c-771",
    payer: String = "p1", clinician: String = "CLN-90417", day: Day = Fixture.day
  ) -> IntakeNote {
    IntakeNote(
      note: Note(
        id: NoteID(id), text: text ?? "50-min individual session. \(sentence) \(id)",
        version: version),
      encounter: Encounter(
        id: EncounterID("VISIT-" + id), client: ClientID(client), clinician: ClinicianID(clinician),
        credential: "LCSW", date: day, durationMinutes: 50, placeOfService: "10",
        payer: PayerID(payer), clientAge: 41, clientSex: "F", priorDiagnoses: ["F41.1"]),
      client: Client(
        id: ClientID(client), givenName: givenName, familyName: familyName,
        birthDate: Day(year: 1983, month: 4, day: 9),
        address: Address(
          street: "7 Marrowbone Alley", city: "Ostrander", state: "OH", zip: "43061"),
        payer: PayerID(payer), memberID: "MBR-55128-X"),
      clinician: Clinician(
        id: ClinicianID(clinician), givenName: "Thessaly", familyName: "Okaforian",
        credential: "LCSW", npi: "1730155994"),
      payer: Payer(id: PayerID(payer), name: "Payer \(payer)", payerClass: .commercial),
      proposals: [
        Proposal(
          source: "Parchment assistant",
          procedures: [ProposedCode(code: "90837", confidence: Confidence(basisPoints: 9200))],
          diagnoses: [])
      ])
  }

  /// A note that names its clinician by id alone.
  static func unintroduced(_ id: String) -> IntakeNote {
    var intake = intake(id, clinician: "CLN-66")
    intake.clinician = nil
    return intake
  }

  static func suggestion(
    _ id: String, code: String = "90834", confidence: Int = 9700, flags: [CodingFlag] = [],
    abstained: Bool = false
  ) -> Suggestion {
    Suggestion(
      note: NoteID(id), engine: "builtin 2026.1",
      procedures: abstained
        ? []
        : [
          SuggestedCode(
            code: code, modifiers: ["95"], label: "psychotherapy, about 45 min",
            confidence: Confidence(basisPoints: confidence),
            rationale: "the note says: \(sentence)", rule: "psychotherapy-time",
            evidence: [TextSpan(start: 0, end: 6)]),
          SuggestedCode(
            code: "90785", label: "interactive complexity",
            confidence: Confidence(basisPoints: 9900), rationale: "stated",
            rule: "complexity", evidence: []),
        ],
      diagnoses: abstained
        ? []
        : [
          SuggestedCode(
            code: "F41.1", label: "generalized anxiety disorder",
            confidence: Confidence(basisPoints: 9800), rationale: "stated", rule: "diagnosis",
            evidence: [])
        ],
      flags: flags, placeOfService: "10", abstained: abstained)
  }

  /// Takes a note in and suggests on it.
  func offer(_ id: String, abstained: Bool = false) throws {
    _ = try store.commit(page: IntakePage(notes: [Fixture.intake(id)]), stream: "test", at: now)
    _ = try store.commit(
      suggestions: [
        AnsweredNote(suggestion: Fixture.suggestion(id, abstained: abstained), revision: 1)
      ], at: now)
  }

  func version(_ id: String) throws -> Int {
    try #require(try store.detail(NoteID(id))).row.version
  }

  func request(
    _ id: String, _ judgement: Judgement, by person: Person? = nil, version: Int? = nil,
    correcting: DecisionID? = nil
  ) throws -> JudgementRequest {
    JudgementRequest(
      item: NoteID(id), version: try version ?? self.version(id), judgement: judgement,
      person: person ?? biller, at: now, correcting: correcting)
  }

  func judge(
    _ id: String, _ judgement: Judgement, by person: Person? = nil, version: Int? = nil,
    correcting: DecisionID? = nil
  ) throws -> Result<Committed, Refusal> {
    try store.judge(
      request(id, judgement, by: person, version: version, correcting: correcting),
      encode: Fixture.encode)
  }

  /// Accepts all that was suggested.
  @discardableResult
  func accept(_ id: String) throws -> Committed {
    let detail = try #require(try store.detail(NoteID(id)))
    return try judge(id, .accept(detail.suggestion.claim)).get()
  }

  /// Commits no longer wait for the disk: for tests of many steps that are not about durability.
  func hurry() throws {
    try store.writer.outsideTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
  }

  static func encode(_ delivery: Delivery) throws -> EncodedDelivery {
    EncodedDelivery(
      method: "POST", path: "/claims",
      headers: [EncodedHeader(name: "Idempotency-Key", value: delivery.decision.text)],
      body: Array(try Document.encode(delivery)))
  }

  /// Takes the next due delivery and says that it was applied.
  func deliver() throws {
    let taken = try #require(try store.takeDue(now: now))
    try store.record(
      .applied(reference: "SB-Zephyrine-1", status: 201), of: taken.decision, at: now)
  }

  /// Nothing that the workspace can tell is wrong.
  func expectSound(_ location: SourceLocation = #_sourceLocation) throws {
    let findings = try store.checkInvariants().filter { $0.severity == .error }
    #expect(findings == [], sourceLocation: location)
  }
}
