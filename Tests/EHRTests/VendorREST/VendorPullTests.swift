import Basics
import EHR
import Records
import Testing
import Transport

@Suite("Pulling from a vendor's interface")
struct VendorPullTests {
  private let item = """
    {"note_id":"TN-1","clinician_id":"CL-1","note_text":"50 min","session_date":"2026-05-15",\
    "version":"3","updated_at":"2026-05-15T12:00:00Z"}
    """

  private func pull(
    _ response: HTTPResponse, stream: FeedStream = .notes, since: String? = nil,
    next: String? = nil
  ) throws -> (IntakePage, FakeTransport) {
    let transport = FakeTransport { _ in .success(response) }
    let page = try Given.vendor(transport).pull(
      stream: stream, since: since, next: next, cancel: Cancellation())
    return (page, transport)
  }

  private func error(_ response: HTTPResponse) throws -> EHRError? {
    #expect(throws: EHRError.self) { _ = try pull(response) }
  }

  @Test("A first sweep asks for everything, a later one from five minutes before the cursor")
  func window() throws {
    let (_, first) = try pull(.json("{\"items\":[],\"next\":null}"))
    #expect(
      first.requests.map(\.address.wireText) == ["https://ehr.example/vendor/v1/notes?limit=100"])
    let (_, later) = try pull(
      .json("{\"items\":[],\"next\":null}"), since: "2026-05-15T12:00:00.000Z")
    #expect(
      later.requests.first?.address.wireText.contains("updated_since=2026-05-15T11%3A55%3A00.000Z")
        == true)
    #expect(later.requests.first?.headers[named: "Authorization"] == "Bearer t1")
  }

  @Test("One odd record is a finding, the others are used, exact repeats are dropped")
  func lenient() throws {
    let odd = "{\"note_id\":\"TN-2\",\"note_text\":\"x\",\"session_date\":\"soon\"}"
    let (page, _) = try pull(.json("{\"items\":[\(item),\(odd),7,\(item)],\"next\":null}"))
    #expect(page.notes.map(\.note.id.text) == ["TN-1"])
    #expect(page.findings.map(\.code).contains("note_without_date"))
    #expect(page.findings.map(\.code).contains("note_unreadable"))
    #expect(page.findings.contains { $0.place.contains("TN-2") })
  }

  @Test("The cursor is the newest change of the whole sweep, and comes with the last page")
  func cursor() throws {
    let (first, _) = try pull(.json("{\"items\":[\(item)],\"next\":\"notes?page=2\"}"))
    #expect(first.cursor == nil)
    let next = try #require(first.next)
    let (last, transport) = try pull(.json("{\"items\":[],\"next\":null}"), next: next)
    #expect(
      transport.requests.map(\.address.wireText) == [
        "https://ehr.example/vendor/v1/notes?page=2"
      ])
    #expect(last.next == nil)
    #expect(last.cursor == "2026-05-15T12:00:00.000Z")
  }

  @Test("A change dated after the EHR's own present does not carry the cursor there")
  func future() throws {
    let (page, _) = try pull(
      .json(
        "{\"items\":[\(item)],\"next\":null}",
        HTTPHeader("Date", "Fri, 15 May 2026 11:00:00 GMT")))
    #expect(page.cursor == "2026-05-15T11:00:00.000Z")
  }

  @Test("An empty increment leaves the cursor where it was")
  func emptyIncrement() throws {
    let (page, _) = try pull(.json("{\"items\":[]}"), since: "2026-05-15T12:00:00.000Z")
    #expect(page.cursor == "2026-05-15T12:00:00.000Z")
    #expect(try pull(.json("{\"items\":[]}")).0.cursor == nil)
  }

  @Test("A page that names itself as the next is not read for ever")
  func repeatedPage() throws {
    let page = HTTPResponse.json("{\"items\":[],\"next\":\"notes?page=1\"}")
    var next: String?
    for _ in 0..<4 { next = try pull(page, next: next).0.next }
    #expect(throws: EHRError.self) { _ = try pull(page, next: next) }
  }

  @Test("A next page on another host is not fetched")
  func foreignPage() throws {
    let (page, _) = try pull(.json("{\"items\":[],\"next\":\"https://other.example/notes\"}"))
    let transport = FakeTransport { _ in .success(.json("{}")) }
    #expect(throws: EHRError.self) {
      _ = try Given.vendor(transport).pull(
        stream: .notes, since: nil, next: page.next, cancel: Cancellation())
    }
    #expect(transport.requests.isEmpty)
  }

  @Test("Bytes that are no UTF-8 cost one note a finding and the page nothing")
  func notUTF8() throws {
    var response = HTTPResponse.json("")
    response.body =
      Array(
        "{\"items\":[\(item),{\"note_id\":\"TN-9\",\"clinician_id\":\"C\",\"note_text\":\"a".utf8)
      + [0xFF] + Array("\",\"session_date\":\"2026-05-15\"}]}".utf8)
    let (page, _) = try pull(response)
    #expect(page.notes.count == 2)
    #expect(page.findings.map(\.code) == ["not_utf8"])
    #expect(page.findings.map(\.place) == ["TN-9"])
  }

  @Test("What came with a note fills what the record leaves open")
  func company() throws {
    let text = """
      {"items":[{"note_id":"TN-1","clinician_id":"CL-1","note_text":"x","session_date":"2026-05-15",
      "telehealth":"video","pos":"10","start_time":"10:00","client":{"client_id":"PT-1",
      "given_name":"Ana","family_name":"Lopez","birth_date":"1990-05-16","sex":"F",
      "payer_id":"PAY-1","diagnoses":["F41.1"]},"clinician":{"clinician_id":"CL-1",
      "credential":"LCSW"},"payer":{"payer_id":"PAY-1","name":"Aetna","payer_class":"commercial"},
      "suggestion":{"source":"TherapyNotes assistant","suggested_cpt_codes":[{"code":"90837",
      "confidence":0.92,"rationale":"r"}],"suggested_icd10_codes":[{"code":"F41.1"}]}}]}
      """
    let note = try #require(try pull(.json(text)).0.notes.first)
    #expect(note.encounter.clientAge == 35)
    #expect(note.encounter.credential == "LCSW")
    #expect(note.encounter.payerClass == .commercial)
    #expect(note.encounter.priorDiagnoses == ["F41.1"])
    #expect(note.encounter.telehealth == .video)
    #expect(note.encounter.durationMinutes == nil)
    #expect(note.proposals.first?.procedures.first?.code == "90837")
    #expect(note.proposals.first?.procedures.first?.confidence == Confidence(basisPoints: 9_200))
  }

  @Test("A note the clinician has not signed waits")
  func unsigned() throws {
    let (page, _) = try pull(
      .json("{\"items\":[{\"note_id\":\"TN-1\",\"signed\":false,\"note_text\":\"x\"}]}"))
    #expect(page.notes.isEmpty)
    #expect(page.findings.map(\.code) == ["note_unsigned"])
  }

  @Test("Denials keep cents and dates; one without an amount is a finding")
  func denials() throws {
    let text = """
      {"items":[{"claim_id":"CLM-1","client_id":"PT-1","payer_id":"PAY-1","group":"CO","carc":"197",
      "remarks":["N130"],"amount_cents":16005,"service_date":"2026-05-01","denied_on":"2026-05-20",
      "version":"1"},{"claim_id":"CLM-2","group":"CO","carc":"16"}]}
      """
    let page = try pull(.json(text), stream: .denials).0
    #expect(page.denials.map(\.amount) == [Money(cents: 16_005)])
    #expect(page.findings.map(\.code) == ["denial_unreadable"])
  }

  @Test("Every unusable answer has its own error and gives no page")
  func errors() throws {
    #expect(try error(.json("{}", status: 401)) == .unauthorised(place: place))
    #expect(
      try error(.json("{}", status: 429, HTTPHeader("Retry-After", "7"))) == .slowDown(seconds: 7))
    #expect(
      try error(
        .json("{}", status: 503, HTTPHeader("Retry-After", "Wed, 21 Oct 2026 07:28:30 GMT")))
        == .slowDown(seconds: 30))
    #expect(try error(.json("{}", status: 403)) == .refused(status: 403, place: place))
    for response: HTTPResponse in [
      .json("<html>", type: "text/html"), .json(""), .json("{\"items\":[{"), .json("{\"items\":3}"),
      .json("{\"items\":[}"), .json("{}", status: 302), .json("{}", status: 204),
      .json(String(repeating: "[", count: 100_000)),
    ] {
      guard case .unreadable = try error(response) else {
        Issue.record("not told apart: \(response)")
        continue
      }
    }
    guard case .unreachable = try error(.json("{}", status: 500)) else {
      Issue.record("a 500 passes by itself")
      return
    }
  }

  private let place = "https://ehr.example/vendor/v1/notes"
}
