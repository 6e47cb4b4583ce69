import Basics
import Synchronization
import Testing

@testable import Sandbox

/// A clock that stands until it is set.
final class SetClock: Sendable {
  private let state: Mutex<Instant>

  init(_ text: String = "2026-11-24T15:00:00Z") {
    state = Mutex(Instant(text) ?? Instant(milliseconds: 0))
  }

  var now: Instant { state.withLock { $0 } }

  func advance(seconds: Int) {
    state.withLock { $0 = $0.adding(seconds: seconds) }
  }
}

/// A visit to a sandbox that listens: a client with a token, and the server to look into.
struct Visit {
  let server: SandboxServer
  let client: RawClient
  let token: String
  let clock: SetClock

  func get(_ target: String, _ headers: [String: String] = [:]) async throws -> RawAnswer {
    try #require(try await client.send("GET", target, with(headers)))
  }

  func post(
    _ target: String, _ headers: [String: String] = [:], body: String
  ) async throws -> RawAnswer {
    try #require(try await client.send("POST", target, with(headers), body: body))
  }

  func put(
    _ target: String, _ headers: [String: String] = [:], body: String
  ) async throws -> RawAnswer {
    try #require(try await client.send("PUT", target, with(headers), body: body))
  }

  func with(_ headers: [String: String]) -> [String: String] {
    headers.merging(["Authorization": "Bearer \(token)"]) { first, _ in first }
  }

  /// A superbill posted under its own key.
  func superbill(_ id: String, key: String? = nil, code: String = "90834") async throws -> RawAnswer
  {
    try await post(
      "/vendor/v1/superbills",
      ["Idempotency-Key": "\"\(key ?? id)\"", "Content-Type": "application/json"],
      body: Visit.superbill(id, code: code))
  }

  static func superbill(_ id: String, code: String = "90834") -> String {
    """
    {"external_id":"\(id)","note_id":"TN-78910","clinician_id":"CL-456",\
    "service_date":"2024-05-15","signed_by":"mara","signed_at":"2026-11-24T15:00:00Z",\
    "diagnoses":["F41.1"],"lines":[{"code":"\(code)","modifiers":["95"],"units":1}]}
    """
  }

  /// A claim with this decision as its identifier.
  func claim(
    _ decision: String, _ headers: [String: String] = [:]
  ) async throws -> RawAnswer {
    try await post(
      "/fhir/Claim",
      headers.merging(["Content-Type": "application/fhir+json"]) { first, _ in first },
      body: Visit.claim(decision))
  }

  static func claim(_ decision: String) -> String {
    """
    {"resourceType":"Claim","status":"active","use":"claim","created":"2026-11-24",\
    "identifier":[{"system":"urn:countersign:decision","value":"\(decision)"}],\
    "type":{"coding":[{"code":"professional"}]},"patient":{"reference":"Patient/PT-1001"},\
    "provider":{"reference":"Practitioner/CL-456"},"priority":{"coding":[{"code":"normal"}]},\
    "insurance":[{"sequence":1,"focal":true,"coverage":{"reference":"Coverage/COV-PT-1001"}}],\
    "item":[{"sequence":1,"productOrService":{"coding":[{"code":"90834"}]}}]}
    """
  }
}

/// Starts a sandbox, visits it, and stops it.
func visiting(
  _ practice: any Chart = Practice.sample, faults: [FaultRule] = [], tokenSeconds: Int = 300,
  _ body: (Visit) async throws -> Void
) async throws {
  let clock = SetClock()
  let server = SandboxServer(
    practice: practice, faults: FaultPlan(seed: 7, rules: faults), tokenSeconds: tokenSeconds,
    clock: { clock.now })
  let port = try await server.start()
  let visit = Visit(
    server: server, client: RawClient(port: port), token: await server.issueToken(), clock: clock)
  do {
    try await body(visit)
  } catch {
    await server.stop()
    throw error
  }
  await server.stop()
}
