import Advice
import Advisor
import Basics
import Deidentification
import Records
import Sandbox
import Synchronization
import Testing
import Transport

@testable import Worker

/// A sandbox that answers as a model, and a reader that asks it. Waits take no time.
private struct Model {
  let server: SandboxServer
  let base: String
  let waits: Waits

  final class Waits: Sendable {
    private let state = Mutex<[Int64]>([])
    var all: [Int64] { state.withLock { $0 } }
    func add(_ milliseconds: Int64) { state.withLock { $0.append(milliseconds) } }
  }

  func reader(
    _ wire: Wire = .openAI, key: String? = "sandbox-model-key", seconds: Int = 20,
    change: (inout ModelTerms) -> Void = { _ in }
  ) throws -> SecondReader {
    var terms = ModelTerms(
      endpoint: try Endpoint(wire: wire, model: "invented-1", base: base),
      budget: Budget(
        tokensPerDay: 100_000_000, moneyPerDay: nil,
        price: Price(input: Money(cents: 250), output: Money(cents: 1000))),
      secondsPerNote: seconds, isPartTwoProgram: false)
    change(&terms)
    let start = ContinuousClock.now
    let now: @Sendable () -> Instant = {
      let passed = start.duration(to: .now).components
      return Instant(
        milliseconds: 1_780_000_000_000 + passed.seconds * 1000
          + passed.attoseconds / 1_000_000_000_000_000)
    }
    let client = ModelClient(
      transport: CurlTransport(), key: key.map { Secret($0) }, now: now, jitter: { 0.5 },
      pause: { milliseconds, _ in waits.add(milliseconds) })
    return SecondReader(terms: terms, client: client, now: now)
  }

  /// Asks on a thread that may wait; the server answers on the others.
  func ask(_ reader: SecondReader, _ question: SecondQuestion) async -> SecondReading {
    await Station.offPool { reader.read(question, spending: spending) }
  }

  func bodies() async -> [String] {
    await server.requests.filter { $0.target.hasPrefix("/v1/") }.map(\.body)
  }
}

private func withModel(
  _ faults: [FaultRule] = [], _ body: (Model) async throws -> Void
) async throws {
  let server = SandboxServer(faults: FaultPlan(seed: 11, rules: faults))
  let port = try await server.start()
  do {
    try await body(
      Model(server: server, base: "http://127.0.0.1:\(port)/v1", waits: Model.Waits()))
  } catch {
    await server.stop()
    throw error
  }
  await server.stop()
}

private let spending = Spending(day: Day(ordinal: 20_600))

private func question(
  _ text: String, chart: Deidentification.Chart = .empty, minutes: Int? = 50,
  partTwo: PartTwo = .notCovered
) -> SecondQuestion {
  SecondQuestion(
    text: text, chart: chart, minutes: minutes, placeOfService: "10", day: Day(ordinal: 19_858),
    isGroup: false, partTwo: partTwo, requestID: "request", clientKey: "key")
}

private let note =
  "50-min individual session focusing on CBT for generalized anxiety disorder with Jonah Ridgely."

private let chart = Deidentification.Chart(
  people: [.init(kind: .clientName, given: "Jonah", family: "Ridgely")])

@Suite("A note is read a second time, over the wire")
struct SecondReaderTests {
  private func outcome(
    _ fault: FaultRule? = nil, wire: Wire = .openAI, seconds: Int = 20
  ) async throws -> (SecondReading.Outcome, requests: Int, waits: [Int64]) {
    var result: (SecondReading.Outcome, Int, [Int64])?
    try await withModel(fault.map { [$0] } ?? []) { model in
      let reading = await model.ask(
        try model.reader(wire, seconds: seconds), question(note, chart: chart))
      result = (reading.outcome, await model.bodies().count, model.waits.all)
    }
    return try #require(result)
  }

  private func fault(_ kind: FaultKind, _ change: (inout FaultRule) -> Void = { _ in }) -> FaultRule
  {
    var rule = FaultRule(route: "POST /v1/*", kind: kind)
    change(&rule)
    return rule
  }

  private func failure(_ outcome: SecondReading.Outcome) -> AnswerFault? {
    if case .failed(let fault) = outcome { fault } else { nil }
  }

  private func advice(_ outcome: SecondReading.Outcome) -> CodingAdvice? {
    if case .advice(let advice) = outcome { advice } else { nil }
  }

  @Test("every wire brings the model's opinion, in tokens", arguments: Wire.allCases)
  func wires(wire: Wire) async throws {
    let found = try await outcome(wire: wire)
    #expect(advice(found.0)?.procedures.map(\.code) == ["90837"])
    #expect(advice(found.0)?.diagnoses.map(\.code) == ["F41.1"])
    #expect(found.requests == 1)
  }

  @Test("both heads Anthropic has had are spoken; a wrong key is told as such")
  func heads() async throws {
    try await withModel { model in
      for head in Endpoint.Head.allCases {
        let reader = try model.reader(.anthropic) { $0.endpoint.head = head }
        #expect(advice(await model.ask(reader, question(note)).outcome) != nil)
      }
      let wrong = await model.ask(try model.reader(key: "other"), question(note))
      #expect(failure(wrong.outcome) == .keyRefused(status: 401))
      let none = await model.ask(try model.reader(key: nil), question(note))
      #expect(failure(none.outcome) == .keyRefused(status: 401))
    }
  }

  @Test("a server that fails twice is asked a third time, after its own wait")
  func retries() async throws {
    let busy = try await outcome(
      fault(.status) {
        $0.status = 429
        $0.retryAfter = "7"
        $0.times = 2
      })
    #expect(advice(busy.0) != nil)
    #expect(busy.requests == 3 && busy.waits == [7000, 7000])
    let down = try await outcome(fault(.status) { $0.status = 500 })
    #expect(failure(down.0) == .busy(status: 500))
    #expect(down.requests == 3 && down.waits.count == 2)
  }

  @Test("a connection that breaks, and one without an answer, are tried again")
  func broken() async throws {
    for kind in [FaultKind.resetMidBody, .appliedNoAnswer] {
      let found = try await outcome(fault(kind) { $0.times = 1 })
      #expect(advice(found.0) != nil, "\(kind)")
    }
  }

  @Test("a server that says nothing costs no more than the note's time")
  func hang() async throws {
    let found = try await outcome(fault(.hang), seconds: 1)
    #expect(failure(found.0)?.isOutage == true)
  }

  @Test(
    "what is wrong with an answer is told by its name",
    arguments: [
      (FaultKind.truncatedJSON, AnswerFault.cutShort), (.emptyBody, .cutShort),
      (.deepJSON, .cutShort), (.wrongContentType, .wrongContentType("text/plain")),
      (.loginPage, .wrongContentType("text/html")), (.modelRefusal, .declined),
      (.lengthFinish, .tooLong), (.truncatedAnswer, .notJSON),
      (.injectedInstructions, .foreignTool),
      (.schemaViolation, .schema("answer: a member too many")),
    ], [Wire.openAI, .anthropic])
  func faults(pair: (kind: FaultKind, expected: AnswerFault), wire: Wire) async throws {
    let found = try await outcome(fault(pair.kind), wire: wire)
    #expect(failure(found.0) == pair.expected)
    #expect(found.requests == 1, "such an answer is not asked for twice")
  }

  @Test("an error that is a text, as local servers send it")
  func stringError() async throws {
    let found = try await outcome(fault(.stringError) { $0.status = 404 }, wire: .ollama)
    #expect(failure(found.0) == .refusedRequest(status: 404, word: ""))
  }

  @Test("a body without end is cut off at its limit")
  func endless() async throws {
    let found = try await outcome(fault(.endlessBody))
    #expect(failure(found.0) != nil)
  }

  @Test("invented codes and foreign words fall alone; a fence is opened")
  func lies() async throws {
    let invented = try #require(advice(try await outcome(fault(.inventedCode)).0))
    #expect(invented.procedures.map(\.code) == ["90837"])
    #expect(invented.findings.map(\.code) == ["model_unknown_code", "model_unknown_code"])
    let foreign = try #require(advice(try await outcome(fault(.foreignEvidence)).0))
    #expect(foreign.procedures.isEmpty && foreign.diagnoses.isEmpty)
    #expect(advice(try await outcome(fault(.fencedAnswer), wire: .ollama).0) != nil)
  }

  @Test("an answer that names the client is dropped whole")
  func echo() async throws {
    let found = try await outcome(fault(.echoedPHI) { $0.text = "Jonah Ridgely" })
    guard case .identifiers? = failure(found.0) else {
      Issue.record("\(found.0)")
      return
    }
  }

  @Test("refused by the gate, not one byte leaves")
  func gate() async throws {
    try await withModel { model in
      let unknown = await model.ask(
        try model.reader(), question(note, chart: chart, partTwo: .unknown))
      let group = await model.ask(
        try model.reader(), question("Group session, 90 min, all shared."))
      let spent = await model.ask(
        try model.reader { $0.budget.tokensPerDay = 10 }, question(note))
      for reading in [unknown, group, spent] {
        guard case .refused = reading.outcome else {
          Issue.record("\(reading.outcome)")
          continue
        }
        #expect(reading.body.isEmpty && reading.proof == nil && reading.spending == spending)
      }
      #expect(await model.server.requests.isEmpty)
    }
  }

  @Test("the proof is that of the very bytes the other side received, without a value in it")
  func proof() async throws {
    try await withModel { model in
      let reading = await model.ask(try model.reader(), question(note, chart: chart))
      let proof = try #require(reading.proof)
      let received = try #require(await model.bodies().first)
      #expect(Array(received.utf8) == reading.body)
      #expect(proof.bodyBytes == reading.body.count && proof.bodySHA256.utf8.count == 64)
      #expect(proof.found == ["NAME_CLIENT": 1] && proof.mayLeave && proof.valuesTested > 0)
      #expect(!"\(proof)".contains("Ridgely"))
      #expect(reading.usage.total > 0 && reading.spending.tokens == reading.usage.total)
    }
  }

  @Test("the key is in no body, no log line and no picture of the client")
  func key() async throws {
    try await withModel { model in
      let reader = try model.reader()
      _ = await model.ask(reader, question(note))
      #expect(!"\(reader)".contains("sandbox-model-key"))
      #expect(await !"\(model.server.requests)".contains("sandbox-model-key"))
    }
  }
}
