import Testing

@testable import Sandbox

@Suite("Superbills over the vendor surface")
struct VendorSuperbillsTests {
  @Test("one is taken once and found by the sender's identifier")
  func taken() async throws {
    try await visiting { visit in
      let answer = try await visit.superbill("D-1")
      #expect(answer.status == 201)
      #expect(answer.json?["external_id"]?.string == "D-1")
      let found = try await visit.get("/vendor/v1/superbills?external_id=D-1")
      #expect(found.json?["items"]?.array?.map { $0["id"] } == [answer.json?["id"]])
      let none = try await visit.get("/vendor/v1/superbills?external_id=D-2")
      #expect(none.json?["items"]?.array == [])
    }
  }

  @Test("the same key and body bring the first answer again and apply nothing")
  func replayed() async throws {
    try await visiting { visit in
      let first = try await visit.superbill("D-1")
      let second = try await visit.superbill("D-1")
      #expect(second.status == 201)
      #expect(second.body == first.body)
      #expect(first.headers["idempotent-replayed"] == nil)
      #expect(second.headers["idempotent-replayed"] == "true")
      #expect(await visit.server.state().superbills.count == 1)
    }
  }

  @Test("the same key for another body is refused")
  func mismatch() async throws {
    try await visiting { visit in
      _ = try await visit.superbill("D-1")
      let other = try await visit.superbill("D-1", code: "90837")
      #expect(other.status == 422)
      #expect(other.json?["error"]?.string == "idempotency_mismatch")
    }
  }

  @Test("while the first request runs, the same key is told to wait")
  func running() async throws {
    let slow = FaultRule(
      route: "POST /vendor/v1/superbills", kind: .latency, milliseconds: 60_000, times: 1)
    try await visiting(faults: [slow]) { visit in
      let first = Task { try await visit.superbill("D-1") }
      while await visit.server.requests.isEmpty { await Task.yield() }
      let second = try await visit.superbill("D-1")
      #expect(second.status == 409)
      #expect(second.headers["retry-after"] == "1")
      await visit.server.stop()
      _ = try? await first.value
    }
  }

  @Test("a missing key, a missing member, another type and no JSON are refused")
  func refused() async throws {
    try await visiting { visit in
      let json = ["Content-Type": "application/json", "Idempotency-Key": "\"k\""]
      let route = "/vendor/v1/superbills"
      let body = Visit.superbill("D-1")
      let keyless = try await visit.post(route, ["Content-Type": "application/json"], body: body)
      #expect(keyless.status == 400)
      #expect(try await visit.post(route, json, body: "{}").status == 422)
      let plain = ["Content-Type": "text/plain", "Idempotency-Key": "\"p\""]
      #expect(try await visit.post(route, plain, body: body).status == 415)
      let broken = json.merging(["Idempotency-Key": "\"b\""]) { $1 }
      #expect(try await visit.post(route, broken, body: "{").status == 400)
      #expect(try await visit.get(route).status == 400)
      #expect(await visit.server.state().superbills.isEmpty)
    }
  }
}
