import Advice
import Advisor
import Audit
import Basics
import Foundation
import Records
import Review
import Sandbox
import Storage
import Synchronization
import Testing
import Transport

@testable import Worker

@Suite("The worker has notes read a second time and is held up by nothing")
struct SecondReadingsTests {
  private let ledger = ModelPlan.Ledger()

  private func plan(
    _ base: String, key: String = "sandbox-model-key", partTwo: Bool? = false,
    tokensPerDay: Int = 10_000_000
  ) throws -> SecondReadingPlan {
    try ModelPlan.make(
      base, key: key, partTwo: partTwo, tokensPerDay: tokensPerDay, ledger: ledger)
  }

  private func asked(_ station: Station) async -> [String] {
    await station.sandbox.requests.filter { $0.target.hasPrefix("/v1/") }.map(\.body)
  }

  private func suggestions(_ store: Store) throws -> [Suggestion] {
    try store.window(QueueQuery(), .first, limit: 100).rows.compactMap {
      try store.detail($0.id)?.suggestion
    }
  }

  private func entries(_ store: Store, _ action: String) throws -> [String] {
    try store.auditEntries(from: 0, limit: 10_000).map(\.text)
      .filter { $0.contains("\"action\":\"\(action)\"") }
  }

  /// The clock stands still: no pause is over before the run is.
  private func run(_ station: Station, _ store: Store, _ plan: SecondReadingPlan) async
    -> (report: SyncReport, status: SyncStatus)
  {
    let now = SandboxServer.wallClock()
    let worker = station.worker(store, second: plan, clock: { now })
    let report = await Station.offPool { worker.runOnce() }
    return (report, worker.status)
  }

  @Test("its opinion stands beside the rules' codes, and each request and answer in the trail")
  func opinions() async throws {
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      _ = await run(station, store, try plan(station.origin))
      let all = try suggestions(store)
      #expect(all.count == Station.noteCount)
      let withOpinion = all.filter { $0.proposals.contains { $0.origin == .model } }
      let bodies = await asked(station)
      #expect(!withOpinion.isEmpty && bodies.count >= withOpinion.count)
      for suggestion in withOpinion {
        let model = suggestion.proposals.filter { $0.origin == .model }
        #expect(model.map(\.source) == ["model invented-1"])
        let own = Set(suggestion.procedures.map(\.code))
        let refused = Set(suggestion.overruled.map(\.code))
        for code in model.flatMap(\.procedures) {
          #expect(own.contains(code.code) || refused.contains(code.code), "both are in sight")
        }
        #expect(suggestion.engine.hasPrefix("builtin"), "the rules decide")
      }
      let requests = try entries(store, "model.request")
      let answers = try entries(store, "model.answer")
      #expect(requests.count == bodies.count && answers.count == requests.count)
      #expect(requests.allSatisfy { $0.contains("body_sha256") && $0.contains("values_tested") })
      #expect(try store.verifyAudit().firstBad == nil)
      #expect(ledger.tokens > 0)
      let kept = try all.flatMap { try store.exchanges(about: $0.note) }
      #expect(kept.compactMap(\.sent?.body).sorted() == bodies.sorted(), "exactly what left")
      #expect(kept.allSatisfy { ($0.answer?.contains("procedures") == true) == ($0.reason == nil) })
      #expect(kept.contains { $0.answer != nil })
    }
  }

  @Test("no name, number or birth date of the chart is in a body or in the trail")
  func nothingLeaks() async throws {
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      _ = await run(station, store, try plan(station.origin))
      let bodies = await asked(station).joined()
      let trail = try (entries(store, "model.request") + entries(store, "model.answer")).joined()
      #expect(!bodies.isEmpty)
      for place in 0..<Station.chart.clientCount where place < 500 {
        let client = Station.chart.client(at: place).client
        for value in [client.memberID, client.birthDate?.description, client.address?.street] {
          guard let value else { continue }
          #expect(!bodies.contains(value) && !trail.contains(value))
        }
        #expect(!bodies.contains(client.givenName + " " + client.familyName))
        #expect(!trail.contains(client.familyName + "\""))
      }
    }
  }

  @Test("a model that is down costs one try; the queue fills with the rules' codes and says why")
  func down() async throws {
    let fault = FaultRule(route: "POST /v1/*", kind: .status, status: 503)
    try await Station.run(faults: [fault]) { station in
      let store = try station.store()
      defer { store.close() }
      let (_, status) = await run(station, store, try plan(station.origin))
      let all = try suggestions(store)
      #expect(all.count == Station.noteCount)
      #expect(all.allSatisfy { $0.proposals.allSatisfy { $0.origin != .model } })
      #expect(status.trouble?.contains("the rules suggest alone") == true, "\(status)")
      #expect(status.model?.name == "invented-1" && status.model?.trouble == status.trouble)
      #expect(await asked(station).count == 3, "one note with its two retries, then a pause")
      let answers = try entries(store, "model.answer")
      #expect(answers.count == 1 && answers.allSatisfy { $0.contains("\"outcome\":\"unknown\"") })
    }
  }

  @Test(
    "what the gate forbids for all pauses the asking; not a byte leaves",
    arguments: [
      (Bool?.none, 10_000_000), (.some(false), 10),
    ])
  func forbidden(partTwo: Bool?, tokens: Int) async throws {
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      let (_, status) = await run(
        station, store, try plan(station.origin, partTwo: partTwo, tokensPerDay: tokens))
      #expect(try suggestions(store).count == Station.noteCount)
      #expect(await asked(station).isEmpty)
      #expect(try entries(store, "model.request").isEmpty)
      #expect(status.trouble?.hasPrefix("model: ") == true)
      for suggestion in try suggestions(store) where !suggestion.abstained {
        let last = try store.exchanges(about: suggestion.note).first
        #expect(last?.sent == nil && last?.reason?.isEmpty == false, "why nothing left is told")
      }
    }
  }

  @Test("an answer nobody can use costs its note alone; the next is asked about")
  func unusable() async throws {
    let fault = FaultRule(route: "POST /v1/*", kind: .schemaViolation)
    try await Station.run(faults: [fault]) { station in
      let store = try station.store()
      defer { store.close() }
      let (_, status) = await run(station, store, try plan(station.origin))
      let all = try suggestions(store)
      #expect(all.count == Station.noteCount)
      #expect(await asked(station).count > 1)
      #expect(status.trouble == nil)
      let answers = try entries(store, "model.answer")
      #expect(answers.count > 1 && answers.allSatisfy { $0.contains("\"outcome\":\"fail\"") })
    }
  }

  @Test("a key the server refuses is told, and nobody is asked again and again")
  func key() async throws {
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      let (_, status) = await run(station, store, try plan(station.origin, key: "other"))
      #expect(status.trouble?.contains("key") == true)
      #expect(await asked(station).count == 1)
      #expect(try suggestions(store).count == Station.noteCount)
    }
  }
}
