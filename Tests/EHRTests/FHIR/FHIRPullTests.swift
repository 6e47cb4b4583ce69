import Basics
import EHR
import Foundation
import Records
import Testing
import Transport

@Suite("Pulling from FHIR")
struct FHIRPullTests {
  private static func fhir(_ text: String, status: Int = 200) -> Result<
    HTTPResponse, TransportError
  > {
    .success(.json(text, status: status, type: "application/fhir+json"))
  }

  private static func bundle(_ entries: [String], next: String? = nil) -> String {
    let link = next.map { ",\"link\":[{\"relation\":\"next\",\"url\":\"\($0)\"}]" } ?? ""
    return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"\(link),\"entry\":["
      + entries.joined(separator: ",") + "]}"
  }

  private static func entry(_ resource: String, _ mode: String = "match") -> String {
    "{\"resource\":\(resource),\"search\":{\"mode\":\"\(mode)\"}}"
  }

  private static func document(_ id: String, _ attachment: String, more: String = "") -> String {
    "{\"resourceType\":\"DocumentReference\",\"id\":\"\(id)\",\"status\":\"current\","
      + "\"meta\":{\"versionId\":\"2\",\"lastUpdated\":\"2026-05-15T12:00:00Z\"},"
      + "\"subject\":{\"reference\":\"Patient/p1\"},\"date\":\"2026-05-15T15:00:00Z\","
      + "\"author\":[{\"reference\":\"Practitioner/c1\"}],"
      + "\"content\":[{\"attachment\":\(attachment)}],"
      + "\"context\":{\"encounter\":[{\"reference\":\"Encounter/e1\"}]}\(more)}"
  }

  private static func plain(_ text: String) -> String {
    "{\"contentType\":\"text/plain\",\"data\":\"\(Data(text.utf8).base64EncodedString())\"}"
  }

  private static let patient =
    "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"female\",\"birthDate\":\"1990-01-01\","
    + "\"name\":[{\"family\":\"Lopez\",\"given\":[\"Ana\"]}]}"
  private static let encounter =
    "{\"resourceType\":\"Encounter\",\"id\":\"e1\",\"class\":{\"code\":\"VR\"},"
    + "\"period\":{\"start\":\"2026-05-14T22:30:00-05:00\",\"end\":\"2026-05-14T23:20:00-05:00\"},"
    + "\"location\":[{\"location\":{\"identifier\":{\"value\":\"10\"}}}]}"
  private static let practitioner =
    "{\"resourceType\":\"Practitioner\",\"id\":\"c1\",\"name\":[{\"family\":\"Reed\"}],"
    + "\"qualification\":[{\"code\":{\"text\":\"LCSW\"}}]}"
  private static let coverage =
    "{\"resourceType\":\"Coverage\",\"id\":\"v1\",\"status\":\"active\",\"subscriberId\":\"M1\","
    + "\"type\":{\"coding\":[{\"system\":\"urn:riverbend:payer-class\",\"code\":\"medicaid\"}]},"
    + "\"payor\":[{\"reference\":\"Organization/o1\",\"display\":\"State Medicaid\"}]}"
  private static let condition =
    "{\"resourceType\":\"Condition\",\"id\":\"d1\",\"code\":{\"coding\":["
    + "{\"system\":\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"F41.1\"}]}}"

  /// A server that answers by path; what it does not know is 404.
  private static func server(
    _ answers: [String: String], refuse: [String: Int] = [:]
  ) -> FakeTransport {
    FakeTransport { request in
      for (part, status) in refuse where request.address.wireText.contains(part) {
        return fhir("{\"resourceType\":\"OperationOutcome\"}", status: status)
      }
      let known = answers.filter { request.address.wireText.contains($0.key) }
        .max { $0.key.count < $1.key.count }
      return known.map { fhir($0.value) } ?? fhir("{}", status: 404)
    }
  }

  private func pull(
    _ transport: FakeTransport, stream: FeedStream = .notes, since: String? = nil,
    next: String? = nil
  ) throws -> IntakePage {
    try Given.fhir(transport).pull(
      stream: stream, since: since, next: next, cancel: Cancellation())
  }

  private static func whole(_ document: String) -> FakeTransport {
    server([
      "/DocumentReference?": bundle([
        entry(document), entry(patient, "include"), entry(encounter, "include"),
        entry(practitioner, "include"),
      ]), "/Coverage?": bundle([entry(coverage)]), "/Condition?": bundle([entry(condition)]),
    ])
  }

  @Test("A note comes with its client, session, clinician, payer and problem list")
  func whole() throws {
    let page = try pull(Self.whole(Self.document("n1", Self.plain("50 minutes"))))
    let note = try #require(page.notes.first)
    #expect(note.note == Note(id: NoteID("n1"), text: "50 minutes", version: "2"))
    #expect(note.encounter.date.description == "2026-05-14")
    #expect(note.encounter.start?.description == "22:30")
    #expect(note.encounter.durationMinutes == 50)
    #expect(note.encounter.placeOfService == "10")
    #expect(note.encounter.telehealth == .video)
    #expect(note.encounter.credential == "LCSW")
    #expect(note.encounter.payerClass == .medicaid)
    #expect(note.encounter.clientAge == 36)
    #expect(note.encounter.priorDiagnoses == ["F41.1"])
    #expect(note.client?.fullName == "Ana Lopez")
    #expect(note.payer?.name == "State Medicaid")
    #expect(page.cursor == "2026-05-15T12:00:00.000Z")
    #expect(page.findings.isEmpty)
  }

  @Test("A client who pays is self-pay: no payer with a person's name or id")
  func selfPay() throws {
    let own = Self.coverage.replacing("Organization/o1", with: "Patient/p1")
      .replacing("State Medicaid", with: "Ana Lopez")
    let transport = Self.server([
      "/DocumentReference?": Self.bundle([
        Self.entry(Self.document("n1", Self.plain("x"))), Self.entry(Self.patient, "include"),
        Self.entry(Self.encounter, "include"), Self.entry(Self.practitioner, "include"),
      ]), "/Coverage?": Self.bundle([Self.entry(own)]),
    ])
    let note = try #require(try pull(transport).notes.first)
    #expect(note.payer == Payer(id: PayerID("self-pay"), name: "Self-pay", payerClass: .selfPay))
    #expect(note.client?.memberID == "M1")
  }

  @Test("What did not come along is fetched")
  func fetched() throws {
    let transport = Self.server([
      "/DocumentReference?": Self.bundle([Self.entry(Self.document("n1", Self.plain("x")))]),
      "/Patient/p1": Self.patient, "/Encounter/e1": Self.encounter,
      "/Practitioner/c1": Self.practitioner,
    ])
    let note = try #require(try pull(transport).notes.first)
    #expect(note.client?.id.text == "p1")
    #expect(note.encounter.start?.description == "22:30")
    #expect(note.payer == nil)
  }

  @Test("A text behind a link is fetched on this server and nowhere else")
  func binary() throws {
    let linked = Self.document("n1", "{\"contentType\":\"text/plain\",\"url\":\"Binary/b1\"}")
    let transport = FakeTransport { request in
      if request.address.path == "/fhir/Binary/b1" {
        return .success(.json("from the link", type: "text/plain"))
      }
      if request.address.path == "/fhir/DocumentReference" {
        return Self.fhir(Self.bundle([Self.entry(linked)]))
      }
      return Self.fhir("{}", status: 404)
    }
    #expect(try pull(transport).notes.first?.note.text == "from the link")

    let foreign = "{\"contentType\":\"text/plain\",\"url\":\"https://other.example/b1\"}"
    let elsewhere = Self.whole(Self.document("n1", foreign))
    let page = try pull(elsewhere)
    #expect(page.notes.isEmpty)
    #expect(page.findings.map(\.code) == ["note_text_unavailable"])
    #expect(elsewhere.requests.allSatisfy { $0.address.host == "ehr.example" })
  }

  @Test("Trouble that passes keeps the page back, so that no note is skipped")
  func transient() throws {
    let transport = FakeTransport { request in
      if request.address.path == "/fhir/Binary/b1" { return .failure(.timedOut(host: "h")) }
      let linked = Self.document("n1", "{\"contentType\":\"text/plain\",\"url\":\"Binary/b1\"}")
      return Self.fhir(Self.bundle([Self.entry(linked)]))
    }
    #expect(throws: EHRError.self) { _ = try pull(transport) }
  }

  @Test("HTML loses its tags, a PDF is a finding")
  func formats() throws {
    let html = Data("<p>50&nbsp;min</p><script>x()</script><p>a &lt; b</p>".utf8)
    let page = try pull(
      Self.whole(
        Self.document(
          "n1", "{\"contentType\":\"text/html\",\"data\":\"\(html.base64EncodedString())\"}")))
    #expect(page.notes.first?.note.text == "\n50 min\na < b\n")
    let pdf = try pull(
      Self.whole(Self.document("n1", "{\"contentType\":\"application/pdf\",\"data\":\"AAAA\"}")))
    #expect(pdf.notes.isEmpty)
    #expect(pdf.findings.map(\.code) == ["note_format"])
  }

  @Test("A server that searches notes only by patient is walked patient by patient")
  func byPatient() throws {
    let transport = Self.server(
      [
        "/Patient?": Self.bundle([Self.entry(Self.patient)], next: "https://ehr.example/fhir?p=2"),
        "/fhir?p=2": Self.bundle([]),
        "/DocumentReference?patient=p1": Self.bundle([
          Self.entry(Self.document("n1", Self.plain("x")))
        ]),
      ], refuse: ["/DocumentReference?category": 400])
    let first = try pull(transport)
    #expect(first.notes.map(\.note.id.text) == ["n1"])
    #expect(first.notes.first?.client?.id.text == "p1")
    #expect(first.cursor == nil)
    let last = try pull(transport, next: first.next)
    #expect(last.next == nil)
    #expect(last.cursor == "2026-05-15T12:00:00.000Z")
  }

  @Test("A server that knows no includes is asked without them")
  func withoutIncludes() throws {
    let transport = Self.server(
      ["/DocumentReference?": Self.bundle([Self.entry(Self.document("n1", Self.plain("x")))])],
      refuse: ["_include": 400])
    #expect(try pull(transport).notes.count == 1)
  }

  @Test("Proposals come as Tasks, one code an output")
  func proposals() throws {
    let task =
      "{\"resourceType\":\"Task\",\"id\":\"t1\",\"code\":{\"text\":\"coding-suggestion\"},"
      + "\"focus\":{\"reference\":\"DocumentReference/n1\"},"
      + "\"input\":[{\"type\":{\"text\":\"source\"},\"valueString\":\"EHR assistant\"}],"
      + "\"output\":[{\"type\":{\"text\":\"cpt\"},\"valueString\":"
      + "\"{\\\"code\\\":\\\"90837\\\",\\\"confidence\\\":0.92}\"},"
      + "{\"type\":{\"text\":\"icd10\"},\"valueString\":\"{\\\"code\\\":\\\"F41.1\\\"}\"}]}"
    let page = try pull(
      Self.server([
        "/DocumentReference?": Self.bundle([
          Self.entry(Self.document("n1", Self.plain("x"))), Self.entry(task, "include"),
        ])
      ]))
    let proposal = try #require(page.notes.first?.proposals.first)
    #expect(proposal.source == "EHR assistant")
    #expect(proposal.procedures.map(\.code) == ["90837"])
    #expect(proposal.diagnoses.map(\.code) == ["F41.1"])
  }

  @Test("Denials keep decimal money to the cent")
  func denials() throws {
    let response =
      "{\"resourceType\":\"ClaimResponse\",\"id\":\"r1\",\"created\":\"2026-05-20\","
      + "\"patient\":{\"reference\":\"Patient/p1\"},\"insurer\":{\"reference\":\"Organization/o1\"},"
      + "\"request\":{\"reference\":\"Claim/CLM-1\"},\"outcome\":\"error\","
      + "\"addItem\":[{\"servicedDate\":\"2026-05-01\"}],"
      + "\"processNote\":[{\"text\":\"Respond by 2026-07-01\"}],"
      + "\"item\":[{\"adjudication\":[{\"reason\":{\"coding\":[{\"system\":"
      + "\"https://x12.org/codes/claim-adjustment-reason-codes\",\"code\":\"CO-197\"}]},"
      + "\"amount\":{\"value\":160.10,\"currency\":\"USD\"}}]}]}"
    let page = try pull(
      Self.server(["/ClaimResponse?": Self.bundle([Self.entry(response)])]), stream: .denials)
    let denial = try #require(page.denials.first)
    #expect(denial.amount == Money(cents: 16_010))
    #expect((denial.group, denial.carc) == ("CO", "197"))
    #expect(denial.claim.text == "CLM-1")
    #expect(denial.serviceDate.description == "2026-05-01")
    #expect(denial.deadline?.description == "2026-07-01")
  }

  @Test("A server without claim responses is worked with all the same")
  func noDenials() throws {
    let page = try pull(Self.server([:]), stream: .denials)
    #expect(page.findings.map(\.code) == ["denials_not_offered"])
    #expect(page.next == nil)
  }

  @Test("An answer that is no search result is no empty page")
  func noBundle() throws {
    #expect(throws: EHRError.self) {
      _ = try pull(Self.server(["/DocumentReference?": "{\"resourceType\":\"OperationOutcome\"}"]))
    }
  }
}
