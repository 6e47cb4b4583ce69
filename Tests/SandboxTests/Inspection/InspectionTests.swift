import Basics
import Foundation
import Testing

@testable import Sandbox

@Suite("Looking into the sandbox")
struct InspectionTests {
  private func ask(
    _ visit: Visit, _ method: String, _ route: String, _ body: String = ""
  ) async throws -> RawAnswer {
    try #require(try await visit.client.send(method, "/_sandbox/" + route, body: body))
  }

  @Test("the state tells what was received, without a token")
  func state() async throws {
    try await visiting { visit in
      _ = try await visit.superbill("D-1")
      _ = try await visit.get("/vendor/v1/notes/TN-78910")
      let state = try await ask(visit, "GET", "state").json
      let bill = state?["superbills"]?.array?.first
      #expect(bill?["external_id"]?.string == "D-1")
      #expect(bill?["surface"]?.string == "vendor")
      #expect(bill?["body"]?.string == Visit.superbill("D-1"))
      #expect(state?["requests"]?.int == 2)
      #expect(state?["by_route"]?["GET /vendor/v1/notes/{id}"]?.int == 1)
      #expect(state?["tokens_issued"]?.int == 1)
    }
  }

  @Test("the log keeps key and body of every write, and no secret")
  func log() async throws {
    try await visiting { visit in
      _ = try await visit.superbill("D-1")
      _ = try await visit.superbill("D-1")
      _ = try await visit.client.send("POST", "/auth/token", body: "client_secret=secret")
      let log = await visit.server.requests
      #expect(log.map(\.idempotencyKey) == ["\"D-1\"", "\"D-1\"", nil])
      #expect(log[0].body == log[1].body && log[0].headersHash == log[1].headersHash)
      #expect(log[0].body == Visit.superbill("D-1"))
      #expect(log.map(\.status) == [201, 201, 400])
      #expect(log[2].body.isEmpty)
    }
  }

  @Test("faults are exchanged while the server runs; a bad plan changes nothing")
  func faults() async throws {
    try await visiting { visit in
      let plan =
        "{\"rules\":[{\"route\":\"GET /vendor/v1/notes\",\"kind\":\"status\",\"status\":503}]}"
      #expect(try await ask(visit, "PUT", "faults", plan).status == 200)
      #expect(try await visit.get("/vendor/v1/notes").status == 503)
      let bad = try await ask(visit, "PUT", "faults", "{\"rules\":[{}]}")
      #expect(bad.status == 400)
      #expect(bad.json?["findings"]?.array?.first?["place"]?.string == "body: rules[0].route")
      #expect(try await visit.get("/vendor/v1/notes").status == 503)
      #expect(try await ask(visit, "PUT", "faults", "{\"rules\":[]}").status == 200)
      #expect(try await visit.get("/vendor/v1/notes").status == 200)
    }
  }

  @Test("a note that arrives stands at the end of the feed")
  func arrival() async throws {
    try await visiting { visit in
      let note =
        "{\"note_id\":\"TN-NEW\",\"clinician_id\":\"CL-456\",\"note_text\":\"x\",\"session_date\":\"2026-11-24\"}"
      let first = try await ask(visit, "POST", "notes", note)
      #expect(first.status == 201)
      #expect(first.json?["version"]?.string == "1")
      #expect(try await ask(visit, "POST", "notes", note).json?["version"]?.string == "2")
      let page = try await visit.get("/vendor/v1/notes?updated_since=2026-11-24T15:00:00Z")
      #expect(page.json?["items"]?.array?.map { $0["note_id"]?.string } == ["TN-NEW"])
      #expect(try await visit.get("/fhir/Encounter/EN-TN-NEW").status == 200)
      #expect(try await ask(visit, "POST", "notes", "{}").status == 400)
    }
  }

  @Test("tokens can be made void at once")
  func expiry() async throws {
    try await visiting { visit in
      let voided = try await ask(visit, "POST", "expire-tokens")
      #expect(voided.status == 200)
      #expect(try await visit.get("/vendor/v1/notes").status == 401)
      #expect(try await ask(visit, "GET", "nothing").status == 404)
    }
  }

  /// Below the range from which free ports are handed out, so that no server started meanwhile
  /// takes it.
  @Test("a port that is taken is an error, and a stopped server leaves it free")
  func ports() async throws {
    let port = UInt16(20_000 + ProcessInfo.processInfo.processIdentifier % 9_000)
    let first = SandboxServer(port: port)
    #expect(try await first.start() == Int(port))
    let second = SandboxServer(port: port)
    await #expect(throws: (any Error).self) { try await second.start() }
    await first.stop()
    #expect(try await second.start() == Int(port))
    await second.stop()
  }
}
