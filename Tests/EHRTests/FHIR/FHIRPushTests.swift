import Basics
import EHR
import Records
import Testing
import Transport

@Suite("Pushing to FHIR")
struct FHIRPushTests {
  private func push(_ response: HTTPResponse) throws -> PushOutcome {
    let client = try Given.fhir(FakeTransport { _ in .success(response) })
    return client.push(client.encode(try Given.delivery()), cancel: Cancellation())
  }

  private func lookUp(_ text: String, status: Int = 200) throws -> LookUpOutcome {
    try Given.fhir(
      FakeTransport { _ in .success(.json(text, status: status, type: "application/fhir+json")) }
    ).lookUp(decision: DecisionID("7f1c"), cancel: Cancellation())
  }

  @Test("A claim is created under our identifier and only if there is none")
  func encoding() throws {
    let client = try Given.fhir(FakeTransport { _ in .failure(.unreachable(host: "h")) })
    let body = client.encode(try Given.delivery())
    #expect(client.encode(try Given.delivery()) == body)
    #expect(
      body.headers[named: "If-None-Exist"] == "identifier=urn:countersign:decision|7f1c")
    #expect(body.headers[named: "Idempotency-Key"] == "\"7f1c\"")
    let text = String(decoding: body.bytes, as: UTF8.self)
    for part in [
      "\"identifier\":[{\"system\":\"urn:countersign:decision\",\"value\":\"7f1c\"}]",
      "\"status\":\"active\"", "\"use\":\"claim\"",
      "\"related\":[{\"claim\":{\"identifier\":{\"system\":\"urn:countersign:decision\","
        + "\"value\":\"6e0b\"}}", "\"code\":\"90834\"", "\"code\":\"F41.1\"",
      "\"patient\":{\"reference\":\"Patient/PT-1\"}",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("A create, and a create that found an earlier one, are applied")
  func applied() throws {
    let location = HTTPHeader("Location", "https://ehr.example/fhir/Claim/7/_history/1")
    #expect(
      try push(HTTPResponse(status: 201, headers: [location]))
        == .applied(reference: "Claim/7", status: 201))
    #expect(
      try push(
        .json(
          "{\"resourceType\":\"Claim\",\"id\":\"7\"}", type: "application/fhir+json"))
        == .applied(reference: "Claim/7", status: 200))
  }

  @Test("A good status that names no claim is unknown")
  func noReceipt() throws {
    guard case .unknown = try push(.json("{}")) else {
      Issue.record("must be unknown")
      return
    }
  }

  @Test("A refusal shows the outcome's code and none of its words")
  func refused() throws {
    #expect(
      try push(
        .json(
          "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"code\":\"business-rule\","
            + "\"diagnostics\":\"Ana Lopez\"}]}", status: 422, type: "application/fhir+json"))
        == .refused(status: 422, reason: "the EHR answered 422 (business-rule)"))
  }

  @Test("A look-up is absent only on a positive empty answer")
  func lookUps() throws {
    func bundle(_ entries: String) -> String {
      "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[\(entries)]}"
    }
    let ours =
      "{\"resource\":{\"resourceType\":\"Claim\",\"id\":\"7\",\"identifier\":["
      + "{\"system\":\"urn:countersign:decision\",\"value\":\"7f1c\"}]}}"
    #expect(try lookUp(bundle(ours)) == .found(reference: "Claim/7"))
    #expect(try lookUp(bundle("")) == .absent)
    #expect(throws: EHRError.self) {
      try lookUp(bundle("{\"resource\":{\"resourceType\":\"Claim\",\"id\":\"8\"}}"))
    }
    #expect(throws: EHRError.self) {
      try lookUp(
        bundle(
          "{\"resource\":{\"resourceType\":\"OperationOutcome\"},\"search\":{\"mode\":\"outcome\"}}"
        ))
    }
    #expect(throws: EHRError.self) { try lookUp("{}") }
    #expect(throws: EHRError.self) { try lookUp(bundle(""), status: 400) }
  }
}
