import Basics
import Records
import Review
import Sandbox
import Storage
import Testing
import Worker

/// Every fault of the feed, on both surfaces: all notes are there in the end, each once.
@Suite("Faults while pulling", .serialized)
struct PullFaultTests {
  /// Runs one sync under a fault; all notes must have come when it ends.
  private func allArrive(
    _ surface: Station.Surface, _ rule: (String) -> FaultRule,
    _ check: (SyncReport) throws -> Void = { _ in }
  ) async throws {
    try await Station.run(surface, faults: [rule(surface.notes)]) { station in
      let store = try station.store()
      let report = await station.sync(store)
      #expect(report.newNotes == Station.noteCount)
      #expect(report.troubles == [])
      #expect(try store.counts().toSign == Station.noteCount)
      try check(report)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("a slow EHR is waited for", arguments: Station.Surface.allCases)
  func latency(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .latency, milliseconds: 300) }
  }

  @Test("a connection cut in the middle of a page", arguments: Station.Surface.allCases)
  func resetMidBody(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .resetMidBody, after: 1, times: 1) }
  }

  @Test("a burst of server errors", arguments: Station.Surface.allCases)
  func burst(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .status, status: 500, times: 3) }
  }

  @Test("half a JSON is not half a page of notes", arguments: Station.Surface.allCases)
  func truncatedJSON(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .truncatedJSON, after: 1, times: 1) }
  }

  @Test("a page sent twice hides no other", arguments: Station.Surface.allCases)
  func repeatedPage(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .repeatedPage, after: 1, times: 1) }
  }

  @Test("records that change between two pages", arguments: Station.Surface.allCases)
  func changedBetweenPages(_ surface: Station.Surface) async throws {
    try await allArrive(surface) {
      FaultRule(route: $0, kind: .changedBetweenPages, times: 1)
    }
  }

  @Test("a token that expires in the middle of a sweep", arguments: Station.Surface.allCases)
  func expiredToken(_ surface: Station.Surface) async throws {
    try await allArrive(surface) {
      FaultRule(route: $0, kind: .status, status: 401, after: 1, times: 1)
    }
  }

  @Test("slow down, in seconds and as a date", arguments: ["1", "date+2"])
  func tooMany(_ retryAfter: String) async throws {
    try await allArrive(.vendor) {
      FaultRule(route: $0, kind: .status, status: 429, retryAfter: retryAfter, after: 1, times: 1)
    }
  }

  @Test("the wrong content type", arguments: Station.Surface.allCases)
  func wrongContentType(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .wrongContentType, times: 1) }
  }

  @Test("a login page in place of notes", arguments: Station.Surface.allCases)
  func loginPage(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .loginPage, after: 1, times: 1) }
  }

  @Test("a page without a body is not the end of the feed", arguments: Station.Surface.allCases)
  func emptyBody(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .emptyBody, after: 1, times: 1) }
  }

  @Test("JSON nested a hundred thousand deep", arguments: Station.Surface.allCases)
  func deepJSON(_ surface: Station.Surface) async throws {
    try await allArrive(surface) { FaultRule(route: $0, kind: .deepJSON, times: 1) }
  }

  @Test("a body that does not end is broken off")
  func endlessBody() async throws {
    try await allArrive(.vendor) { FaultRule(route: $0, kind: .endlessBody, times: 1) }
  }

  @Test(
    "a note of a megabyte, of no text, of no UTF-8, of terminal escapes: each is a note",
    arguments: [FaultKind.hugeNote, .emptyNote, .nonUTF8Note, .escapeNote],
    Station.Surface.allCases)
  func oddNotes(_ kind: FaultKind, _ surface: Station.Surface) async throws {
    try await Station.run(surface, faults: [FaultRule(route: surface.notes, kind: kind, times: 1)])
    {
      station in
      let store = try station.store()
      let report = await station.sync(store)
      // A note without text may be refused by the connector, but then a finding says so.
      let known = report.newNotes + report.findings.count
      #expect(known >= Station.noteCount)
      #expect(report.newNotes >= Station.noteCount - 1)
      #expect(report.suggested == report.newNotes)
      #expect(report.troubles == [])
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("what notes, denials and deliveries of an EHR meet alike is told once")
  func toldOnce() async throws {
    let rule = FaultRule(route: "POST /auth/token", kind: .status, status: 401)
    try await Station.run(faults: [rule]) { station in
      let store = try station.store()
      let report = await station.sync(store)
      #expect(!report.troubles.isEmpty)
      #expect(Set(report.troubles).count == report.troubles.count)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("a credential that is refused for good is told, and nothing is asked again and again")
  func refusedCredential() async throws {
    let rule = FaultRule(route: Station.Surface.vendor.notes, kind: .status, status: 401)
    try await Station.run(faults: [rule]) { station in
      let store = try station.store()
      let report = await station.sync(store)
      #expect(report.newNotes == 0)
      #expect(report.troubles.contains { $0.contains("credential") })
      #expect(await station.sandbox.state().byRoute[Station.Surface.vendor.notes] ?? 0 <= 2)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test(
    "an EHR that never answers does not hold up stop",
    arguments: [Station.Surface.vendor.notes, "POST /auth/token"])
  func hang(_ route: String) async throws {
    try await Station.run(faults: [FaultRule(route: route, kind: .hang)]) { station in
      let store = try station.store()
      let worker = station.worker(store)
      worker.start()
      #expect(await Station.wait { await station.sandbox.state().requests > 0 })
      let elapsed = await Station.offPool {
        ContinuousClock().measure { worker.stop() }
      }
      #expect(elapsed < .seconds(1))
      #expect(worker.status.phase == .stopped)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }
}
