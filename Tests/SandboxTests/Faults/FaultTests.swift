import Basics
import Testing

@testable import Sandbox

@Suite("Fault switches")
struct FaultTests {
  private let notes = "GET /vendor/v1/notes"
  private let bills = "POST /vendor/v1/superbills"
  private let page = "/vendor/v1/notes?limit=5"

  private func visiting(
    _ kind: FaultKind, _ route: String, times: Int? = 1, after: Int = 0,
    _ body: (Visit) async throws -> Void
  ) async throws {
    let rule = FaultRule(route: route, kind: kind, after: after, times: times)
    try await SandboxTests.visiting(faults: [rule], body)
  }

  // MARK: Broken answers

  @Test("reset_mid_body ends the connection half-way")
  func resetMidBody() async throws {
    try await visiting(.resetMidBody, notes) { visit in
      let answer = try await visit.get(page)
      #expect(answer.status == 200)
      #expect(!answer.isWhole && !answer.body.isEmpty)
      #expect(try await visit.get(page).isWhole)
    }
  }

  @Test("truncated_json is whole to the eye of HTTP and half to that of JSON")
  func truncated() async throws {
    try await visiting(.truncatedJSON, notes) { visit in
      let answer = try await visit.get(page)
      #expect(answer.isWhole)
      #expect(answer.json == nil)
      #expect(try await visit.get(page).json != nil)
    }
  }

  @Test("wrong_content_type, login_page and empty_body all say 200")
  func pretences() async throws {
    try await visiting(.wrongContentType, notes) { visit in
      let answer = try await visit.get(page)
      #expect(answer.headers["content-type"]?.hasPrefix("text/plain") == true)
      #expect(answer.json != nil)
    }
    try await visiting(.loginPage, notes) { visit in
      let answer = try await visit.get(page)
      #expect(answer.status == 200)
      #expect(answer.headers["content-type"]?.hasPrefix("text/html") == true)
      #expect(answer.text.contains("password"))
    }
    try await visiting(.emptyBody, notes) { visit in
      let answer = try await visit.get(page)
      #expect(answer.status == 200)
      #expect(answer.body.isEmpty)
    }
  }

  @Test("deep_json nests a hundred thousand levels")
  func deep() async throws {
    try await visiting(.deepJSON, notes) { visit in
      let answer = try await visit.get(page)
      #expect(answer.body.count { $0 == UInt8(ascii: "[") } == 100_000)
      #expect(answer.isWhole)
    }
  }

  @Test("endless_body goes on for as long as anybody reads")
  func endless() async throws {
    try await visiting(.endlessBody, notes) { visit in
      let answer = try await visit.client.send("GET", page, visit.with([:]), limit: 5_000_000)
      #expect(answer?.status == 200)
      #expect((answer?.body.count ?? 0) > 4_900_000)
    }
  }

  @Test("hang sends nothing and keeps nothing")
  func hang() async throws {
    try await visiting(.hang, bills) { visit in
      let waiting = Task {
        try? await visit.client.send(
          "POST", "/vendor/v1/superbills",
          visit.with(["Idempotency-Key": "\"D-1\"", "Content-Type": "application/json"]),
          body: Visit.superbill("D-1"))
      }
      while await visit.server.requests.isEmpty { await Task.yield() }
      try await Task.sleep(for: .milliseconds(50))
      #expect(await visit.server.requests.first?.status == nil)
      #expect(await visit.server.state().superbills.isEmpty)
      await visit.server.stop()
      #expect(await waiting.value == nil)
    }
  }

  // MARK: Refusals

  @Test("status refuses as often as asked, with Retry-After in seconds or as a date")
  func refusals() async throws {
    let rules = [
      FaultRule(route: notes, kind: .status, status: 429, retryAfter: "2", times: 1),
      FaultRule(
        route: notes, kind: .status, status: 429, retryAfter: "date+90", after: 1, times: 1),
      FaultRule(route: notes, kind: .status, status: 503, after: 2, times: 2),
      FaultRule(route: "GET /fhir/*", kind: .status, status: 500, times: 1),
    ]
    try await SandboxTests.visiting(faults: rules) { visit in
      var answers: [RawAnswer] = []
      for _ in 0..<5 { answers.append(try await visit.get(page)) }
      #expect(answers.map(\.status) == [429, 429, 503, 503, 200])
      #expect(answers[0].headers["retry-after"] == "2")
      #expect(answers[1].headers["retry-after"] == "Tue, 24 Nov 2026 15:01:30 GMT")
      let fhir = try await visit.get("/fhir/Patient/PT-1001")
      #expect(fhir.status == 500)
      #expect(fhir.json?["resourceType"]?.string == "OperationOutcome")
    }
  }

  @Test("status 401 in the middle of a sweep looks like a token that has run out")
  func expiry() async throws {
    let rule = FaultRule(route: notes, kind: .status, status: 401, after: 1, times: 1)
    try await SandboxTests.visiting(faults: [rule]) { visit in
      let link = try #require(try await visit.get(page).json?["next"]?.string)
      #expect(try await visit.get(link).status == 401)
      #expect(try await visit.get(link).status == 200)
    }
  }

  @Test("latency delays the answer and changes nothing else")
  func latency() async throws {
    let rule = FaultRule(route: notes, kind: .latency, milliseconds: 30, times: 1)
    try await SandboxTests.visiting(faults: [rule]) { visit in
      let begin = ContinuousClock.now
      let answer = try await visit.get(page)
      #expect(ContinuousClock.now - begin >= .milliseconds(30))
      #expect(answer.json?["items"]?.array?.count == 5)
    }
  }

  @Test("chances come from the seed: about the share asked for, the same every time")
  func chances() {
    let plan = FaultPlan(
      seed: 5, rules: [FaultRule(route: notes, kind: .hang, probability: 0.25)])
    func hits() -> [Bool] {
      var board = FaultSwitchboard(plan, seed: 0)
      return (0..<1000).map { _ in
        !board.faults(for: Call(method: "GET", target: "/vendor/v1/notes")).isEmpty
      }
    }
    #expect(hits() == hits())
    #expect((200...300).contains(hits().count { $0 }))
  }

  @Test("a route names method and path; stars stand for parts")
  func routes() {
    func matches(_ route: String, _ method: String, _ path: String) -> Bool {
      FaultRule(route: route, kind: .hang).matches(Call(method: method, target: path))
    }
    #expect(matches("GET /vendor/v1/notes", "GET", "/vendor/v1/notes?limit=3"))
    #expect(!matches("GET /vendor/v1/notes", "POST", "/vendor/v1/notes"))
    #expect(!matches("GET /vendor/v1/notes", "GET", "/vendor/v1/notes/TN-1"))
    #expect(matches("GET /vendor/v1/notes/*", "GET", "/vendor/v1/notes/TN-1"))
    #expect(matches("* /fhir/*", "PUT", "/fhir/Task/1"))
    #expect(matches("* /fhir/*/1", "GET", "/fhir/Task/1"))
    #expect(!matches("* /fhir/*/1", "GET", "/fhir/Task/2"))
  }

  // MARK: Writes

  @Test("applied_no_answer applies the write and closes; the same key then tells the outcome")
  func appliedNoAnswer() async throws {
    try await visiting(.appliedNoAnswer, bills) { visit in
      let answer = try await visit.client.send(
        "POST", "/vendor/v1/superbills",
        visit.with(["Idempotency-Key": "\"D-1\"", "Content-Type": "application/json"]),
        body: Visit.superbill("D-1"))
      #expect(answer == nil)
      #expect(await visit.server.state().superbills.count == 1)
      let again = try await visit.superbill("D-1")
      #expect(again.status == 201)
      #expect(again.headers["idempotent-replayed"] == "true")
      #expect(await visit.server.state().superbills.count == 1)
    }
  }

  @Test("ignore_key applies a second time what came twice, on both surfaces")
  func ignoreKey() async throws {
    try await visiting(.ignoreKey, "POST *", times: nil) { visit in
      _ = try await visit.superbill("D-1")
      _ = try await visit.superbill("D-1")
      let keys = [
        "Idempotency-Key": "\"D-2\"", "If-None-Exist": "identifier=urn:countersign:decision|D-2",
      ]
      #expect(try await visit.claim("D-2", keys).status == 201)
      #expect(try await visit.claim("D-2", keys).status == 201)
      let ids = await visit.server.state().superbills.map(\.externalID)
      #expect(ids == ["D-1", "D-1", "D-2", "D-2"])
    }
  }

  @Test("a refused write is not applied; the same key then carries it out")
  func refusedWrite() async throws {
    try await visiting(.status, bills) { visit in
      let refused = try await visit.superbill("D-1")
      #expect(refused.status == 500)
      #expect(await visit.server.state().superbills.isEmpty)
      #expect(try await visit.superbill("D-1").status == 201)
    }
  }
}
