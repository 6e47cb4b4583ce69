import Testing

@testable import Sandbox

@Suite("Writes over FHIR")
struct FHIRWriteTests {
  private let condition = ["If-None-Exist": "identifier=urn:countersign:decision|D-1"]

  @Test("a claim is created, told where it is, and found by its decision")
  func created() async throws {
    try await visiting { visit in
      let answer = try await visit.claim("D-1", condition)
      #expect(answer.status == 201)
      #expect(answer.headers["etag"] == "W/\"1\"")
      let id = try #require(answer.json?["id"]?.string)
      #expect(answer.headers["location"]?.hasSuffix("/fhir/Claim/\(id)/_history/1") == true)
      let found = try await visit.get("/fhir/Claim?identifier=urn:countersign:decision|D-1")
      #expect(found.json?["entry"]?.array?.count == 1)
      #expect(try await visit.get("/fhir/Claim/\(id)").status == 200)
      let state = await visit.server.state()
      #expect(state.superbills.map(\.externalID) == ["D-1"])
      #expect(state.superbills.map(\.surface) == ["fhir"])
      #expect(state.superbills.map(\.body) == [Visit.claim("D-1")])
    }
  }

  @Test("If-None-Exist gives the one that is there, and refuses where there are more")
  func conditional() async throws {
    try await visiting { visit in
      let first = try await visit.claim("D-1", condition)
      let second = try await visit.claim("D-1", condition)
      #expect(second.status == 200)
      #expect(second.json?["id"] == first.json?["id"])
      _ = try await visit.claim("D-1")
      #expect(try await visit.claim("D-1", condition).status == 412)
      #expect(await visit.server.state().superbills.count == 2)
    }
  }

  @Test("an idempotency key replays here too, and refuses another body")
  func keyed() async throws {
    try await visiting { visit in
      let key = ["Idempotency-Key": "\"D-1\""]
      let first = try await visit.claim("D-1", key)
      let second = try await visit.claim("D-1", key)
      #expect(second.status == 201)
      #expect(second.headers["idempotent-replayed"] == "true")
      #expect(second.body == first.body)
      let other = try await visit.claim("D-2", key)
      #expect(other.status == 422)
      #expect(other.json?["resourceType"]?.string == "OperationOutcome")
      #expect(await visit.server.state().superbills.count == 1)
    }
  }

  @Test("an update against an old version is refused, against the present one made")
  func updated() async throws {
    try await visiting { visit in
      let json = ["Content-Type": "application/fhir+json"]
      let task = "{\"resourceType\":\"Task\",\"id\":\"T-1\",\"status\":\"%\",\"intent\":\"order\"}"
      func write(_ status: String, _ headers: [String: String]) async throws -> RawAnswer {
        try await visit.put(
          "/fhir/Task/T-1", json.merging(headers) { $1 },
          body: task.replacing("%", with: status))
      }
      #expect(try await write("requested", [:]).status == 201)
      let second = try await write("completed", ["If-Match": "W/\"1\""])
      #expect(second.status == 200)
      #expect(second.headers["etag"] == "W/\"2\"")
      #expect(try await write("failed", ["If-Match": "W/\"1\""]).status == 412)
      let read = try await visit.get("/fhir/Task/T-1")
      #expect(read.json?["status"]?.string == "completed")
    }
  }

  @Test("what is no claim is refused, and nothing is kept of it")
  func refused() async throws {
    let json = ["Content-Type": "application/fhir+json"]
    let draft = Visit.claim("D").replacing("\"active\"", with: "\"draft\"")
    let cases: [(target: String, headers: [String: String], body: String, status: Int)] = [
      ("Claim", json, "{", 400),
      ("Claim", json, "{\"resourceType\":\"Task\"}", 400),
      ("Claim", json, "{\"resourceType\":\"Claim\"}", 422),
      ("Claim", json, draft, 422),
      ("Claim", ["Content-Type": "text/plain"], Visit.claim("D"), 415),
      ("Patient", json, "{\"resourceType\":\"Patient\"}", 405),
      ("Nothing", json, "{}", 404),
    ]
    try await visiting { visit in
      for (target, headers, body, status) in cases {
        let answer = try await visit.post("/fhir/" + target, headers, body: body)
        #expect(answer.status == status)
        #expect(answer.json?["resourceType"]?.string == "OperationOutcome")
      }
      #expect(await visit.server.state().superbills.isEmpty)
    }
  }
}
