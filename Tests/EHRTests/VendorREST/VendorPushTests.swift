import Basics
import EHR
import Records
import Testing
import Transport

@Suite("Pushing to a vendor's interface")
struct VendorPushTests {
  private func push(
    _ answer: @escaping FakeTransport.Answer, cancel: Cancellation = Cancellation()
  ) throws -> (PushOutcome, FakeTransport) {
    let transport = FakeTransport(answer)
    let client = try Given.vendor(transport)
    return (client.push(client.encode(try Given.delivery()), cancel: cancel), transport)
  }

  private func outcome(_ response: HTTPResponse) throws -> PushOutcome {
    try push { _ in .success(response) }.0
  }

  private func outcome(_ error: TransportError) throws -> PushOutcome {
    try push { _ in .failure(error) }.0
  }

  @Test("The same delivery gives the same bytes, key and path")
  func deterministic() throws {
    let transport = FakeTransport { _ in .failure(.unreachable(host: "h")) }
    let client = try Given.vendor(transport)
    let body = client.encode(try Given.delivery())
    for _ in 0..<20 { #expect(client.encode(try Given.delivery()) == body) }
    #expect(
      String(decoding: body.bytes, as: UTF8.self) == """
        {"client_id":"PT-1","clinician_id":"CL-456","diagnoses":["F41.1","F33.1"],\
        "encounter_id":"EN-1","external_id":"7f1c","lines":[{"code":"90834","modifiers":["95"],\
        "pointers":[1,2],"units":1}],"note_id":"TN-78910","place_of_service":"10",\
        "replaces_external_id":"6e0b","service_date":"2024-05-15",\
        "signed_at":"2026-10-21T07:28:00.000Z","signed_by":"mrivera"}
        """)
    #expect(body.headers[named: "Idempotency-Key"] == "\"7f1c\"")
    #expect(body.headers[named: "Authorization"] == nil)
  }

  @Test("A receipt under our identifier is applied")
  func applied() throws {
    #expect(
      try outcome(.json("{\"id\":\"SB-1\",\"external_id\":\"7f1c\"}", status: 201))
        == .applied(reference: "SB-1", status: 201))
  }

  @Test("A reference of any length and with any signs is kept short and plain, and said to be cut")
  func strangeReference() throws {
    let long = String(repeating: "x", count: 300)
    for (sent, kept) in [
      (long, String(long.prefix(256))), ("SB\\u001b[2J-1", "SB[2J-1"), ("SB\\u202e-1", "SB-1"),
    ] {
      let answer = "{\"id\":\"\(sent)\",\"external_id\":\"7f1c\"}"
      guard case .applied(let reference, 201) = try outcome(.json(answer, status: 201)) else {
        Issue.record("must be applied")
        return
      }
      #expect(reference.text == kept)
      #expect(reference.isCut)
    }
    #expect(!EHRReference("SB-1").isCut)
    #expect(!EHRReference(String(long.prefix(256))).isCut)
  }

  @Test("A receipt of nothing but controls is none")
  func emptyReference() throws {
    let answer = "{\"id\":\"\\u001b\",\"external_id\":\"7f1c\"}"
    guard case .unknown = try outcome(.json(answer, status: 201)) else {
      Issue.record("must be unknown")
      return
    }
  }

  @Test(
    "A good status without a receipt of ours proves nothing",
    arguments: ["", "{}", "{\"id\":", "{\"id\":\"SB-1\",\"external_id\":\"other\"}", "[]"])
  func unreadableReceipt(body: String) throws {
    guard case .unknown = try outcome(.json(body, status: 201)) else {
      Issue.record("must be unknown")
      return
    }
  }

  @Test("A login page with 200 is no receipt")
  func loginPage() throws {
    guard case .unknown = try outcome(.json("<html>", type: "text/html")) else {
      Issue.record("must be unknown")
      return
    }
  }

  @Test(
    "A refusal is for good and shows the EHR's own word when that is harmless",
    arguments: [400, 403, 404, 410, 412, 422])
  func refused(status: Int) throws {
    #expect(
      try outcome(.json("{\"error\":\"unknown_client\",\"message\":\"Ana Lopez\"}", status: status))
        == .refused(status: status, reason: "the EHR answered \(status) (unknown_client)"))
    #expect(
      try outcome(.json("{\"error\":\"Ana Lopez is unknown\"}", status: status))
        == .refused(status: status, reason: "the EHR answered \(status)"))
  }

  @Test(
    "After these the write may have happened",
    arguments: [408, 409, 500, 502, 503, 504, 202, 204, 302, 303])
  func unknownStatus(status: Int) throws {
    guard case .unknown = try outcome(.json("{}", status: status)) else {
      Issue.record("\(status) must be unknown")
      return
    }
  }

  @Test("Asked to wait, it has not been applied", arguments: [425, 429, 503])
  func tryLater(status: Int) throws {
    guard
      case .tryLater(afterSeconds: 9, status: status, _) = try outcome(
        .json("{}", status: status, HTTPHeader("Retry-After", "9")))
    else {
      Issue.record("\(status) with Retry-After must be try later")
      return
    }
  }

  @Test(
    "Only a failure before the first byte is known not to be applied",
    arguments: [
      (TransportError.unreachable(host: "h"), false), (.untrusted(host: "h"), false),
      (.cancelled(mayHaveLeft: false), false), (.unavailable(code: 2), false),
      (.interrupted(host: "h"), true), (.timedOut(host: "h"), true), (.tooLarge(host: "h"), true),
      (.cancelled(mayHaveLeft: true), true),
    ])
  func transportErrors(error: TransportError, unknown: Bool) throws {
    switch try outcome(error) {
    case .unknown: #expect(unknown)
    case .tryLater(nil, nil, _): #expect(!unknown)
    default: Issue.record("a broken connection is neither applied nor refused")
    }
  }

  @Test("A 401 that stays is no reason to give up, and was not applied")
  func unauthorised() throws {
    guard case .tryLater(_, status: 401, _) = try outcome(.json("{}", status: 401)) else {
      Issue.record("must be try later")
      return
    }
  }

  @Test("A push is one request, whatever happens")
  func once() throws {
    for status in [200, 400, 409, 429, 500] {
      let (_, transport) = try push { _ in .success(.json("{}", status: status)) }
      #expect(transport.requests.count == 1)
    }
  }

  @Test("A look-up finds by our identifier; absent needs a positive empty answer")
  func lookUp() throws {
    func look(_ response: HTTPResponse) throws -> LookUpOutcome {
      try Given.vendor(FakeTransport { _ in .success(response) }).lookUp(
        decision: DecisionID("7f1c"), cancel: Cancellation())
    }
    #expect(
      try look(.json("{\"items\":[{\"id\":\"SB-1\",\"external_id\":\"7f1c\"}]}"))
        == .found(reference: "SB-1"))
    #expect(try look(.json("{\"items\":[]}")) == .absent)
    for response: HTTPResponse in [
      .json("{\"items\":[{\"id\":\"SB-2\",\"external_id\":\"other\"}]}"),
      .json("{\"items\":[],\"next\":\"x\"}"), .json("{}"), .json("", status: 404),
      .json("[]"), .json("{\"items\":[]}", status: 500), .json("<html>", type: "text/html"),
    ] {
      #expect(throws: EHRError.self) { _ = try look(response) }
    }
  }
}
