import Basics
import EHR
import Records
import Review
import Sandbox
import Storage
import Testing
import Transport
import Worker

/// Every fault of delivering: the decision is at the EHR once, or shown as not there.
@Suite("Faults while sending", .serialized)
struct PushFaultTests {
  /// Signs one decision, sends it under the rules, and checks that it arrived once.
  private func arrivesOnce(
    _ surface: Station.Surface, _ rules: FaultRule..., check: (SyncReport) throws -> Void = { _ in }
  ) async throws {
    try await Station.run(surface) { station in
      let store = try station.store()
      await station.sync(store)
      await station.sandbox.setFaults(FaultPlan(rules: rules))
      let signed = try station.sign(2, in: store)
      let report = await station.sync(store)
      let received = await station.sandbox.state().superbills.map(\.externalID)
      #expect(received.count == 2)
      #expect(Set(received) == Set(signed.map(\.text)))
      #expect(try store.counts().applied == 2)
      #expect(report.isComplete)
      try check(report)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("the write is applied and its answer never comes", arguments: Station.Surface.allCases)
  func appliedNoAnswer(_ surface: Station.Surface) async throws {
    try await arrivesOnce(
      surface, FaultRule(route: surface.push, kind: .appliedNoAnswer, times: 1)
    ) { #expect($0.foundApplied == 1 && $0.applied == 1) }
  }

  @Test("the EHR ignores the idempotency key", arguments: Station.Surface.allCases)
  func ignoresKey(_ surface: Station.Surface) async throws {
    try await arrivesOnce(surface, FaultRule(route: surface.push, kind: .ignoreKey))
  }

  @Test("no answer, and the key is ignored too", arguments: Station.Surface.allCases)
  func both(_ surface: Station.Surface) async throws {
    try await arrivesOnce(
      surface, FaultRule(route: surface.push, kind: .ignoreKey),
      FaultRule(route: surface.push, kind: .appliedNoAnswer)
    ) { #expect($0.foundApplied == 2 && $0.applied == 0) }
  }

  @Test(
    "an answer that is cut, empty, half, or not what it should be, with the key ignored",
    arguments: [FaultKind.resetMidBody, .truncatedJSON, .emptyBody, .wrongContentType, .deepJSON])
  func unreadableAnswer(_ kind: FaultKind) async throws {
    let push = Station.Surface.vendor.push
    try await arrivesOnce(
      .vendor, FaultRule(route: push, kind: .ignoreKey),
      FaultRule(route: push, kind: kind, times: 1))
  }

  @Test("a login page in answer to a push: looked up, absent, sent again")
  func loginPage() async throws {
    try await arrivesOnce(
      .vendor, FaultRule(route: Station.Surface.vendor.push, kind: .loginPage, times: 1))
  }

  @Test("server errors and pauses in answer to a push", arguments: [500, 503, 429, 401])
  func refusedForNow(_ status: Int) async throws {
    try await arrivesOnce(
      .vendor,
      FaultRule(
        route: Station.Surface.vendor.push, kind: .status, status: status,
        retryAfter: status == 429 ? "1" : nil, times: 2))
  }

  @Test("a look-up that fails first is asked again before anything is sent")
  func lookUpFails() async throws {
    let vendor = Station.Surface.vendor
    try await arrivesOnce(
      vendor, FaultRule(route: vendor.push, kind: .ignoreKey),
      FaultRule(route: vendor.push, kind: .appliedNoAnswer, times: 1),
      FaultRule(route: vendor.lookUp, kind: .status, status: 500, times: 2))
  }

  @Test("while nobody can look it up, a decision shows as unknown and is not sent again")
  func staysUnknown() async throws {
    let vendor = Station.Surface.vendor
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      await station.setFaults(
        FaultRule(route: vendor.push, kind: .appliedNoAnswer),
        FaultRule(route: vendor.lookUp, kind: .status, status: 404))
      try station.sign(1, in: store)
      let worker = station.worker(store)
      worker.start()
      #expect(await Station.wait { try store.counts().unknown == 1 })
      #expect(
        await Station.wait { (await station.sandbox.state().byRoute[vendor.lookUp] ?? 0) >= 2 })
      #expect(await Station.wait { worker.status.phase == .waiting })
      #expect(worker.status.trouble != nil && worker.status.nextTry != nil)
      await Station.offPool { worker.stop() }
      #expect(await station.sandbox.state().byRoute[vendor.push] == 1)
      let decision = try #require(try store.recent(limit: 1).first)
      #expect(decision.delivery == .unknown)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("a decision the EHR refuses is shown as failed with its reason, and can be tried again")
  func refusedForGood() async throws {
    let vendor = Station.Surface.vendor
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      await station.setFaults(FaultRule(route: vendor.push, kind: .status, status: 422, times: 1))
      try station.sign(2, in: store)
      let report = await station.sync(store)
      #expect(report.refused == 1)
      #expect(report.applied == 1)
      let counts = try store.counts()
      #expect(counts.failed == 1)
      try await assertInvariants(store: store, sandbox: station.sandbox)

      let worker = station.worker(store)
      #expect(try worker.retryDeliveries(by: Station.person) == 1)
      await Station.offPool { _ = worker.runOnce() }
      #expect(try store.counts().applied == 2)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("an EHR whose reference is a page long: applied, kept short, and told")
  func longReference() async throws {
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      try station.sign(1, in: store)
      let worker = station.worker(store, ehr: WordyEHR(inner: station.ehr))
      let report = await Station.offPool { worker.runOnce() }
      #expect(report.applied == 1)
      #expect(report.findings.map(\.code) == ["reference_cut"])
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("an EHR that never answers a push does not hold up stop; the next start looks it up")
  func hang() async throws {
    let vendor = Station.Surface.vendor
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      await station.setFaults(FaultRule(route: vendor.push, kind: .hang))
      try station.sign(1, in: store)
      let worker = station.worker(store)
      worker.start()
      #expect(await Station.wait { await station.sandbox.state().byRoute[vendor.push] == 1 })
      let elapsed = await Station.offPool { ContinuousClock().measure { worker.stop() } }
      #expect(elapsed < .seconds(1))
      #expect(try store.counts().unknown == 1)
      try await assertInvariants(store: store, sandbox: station.sandbox)

      await station.setFaults()
      let report = await station.sync(store)
      #expect(report.applied == 1)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }
}

/// An EHR that answers a push with a reference of ten thousand signs.
private struct WordyEHR: EHRSystem {
  let inner: any EHRSystem

  var name: String { inner.name }

  func pull(
    stream: FeedStream, since cursor: String?, next: String?, cancel: Cancellation
  ) throws(EHRError) -> IntakePage {
    try inner.pull(stream: stream, since: cursor, next: next, cancel: cancel)
  }

  func encode(_ delivery: Delivery) -> DeliveryBody { inner.encode(delivery) }

  func push(_ body: DeliveryBody, cancel: Cancellation) -> PushOutcome {
    guard case .applied(_, let status) = inner.push(body, cancel: cancel) else {
      return .unknown(reason: "the sandbox did not take it")
    }
    return .applied(
      reference: EHRReference(String(repeating: "r", count: 10_000)), status: status)
  }

  func lookUp(decision: DecisionID, cancel: Cancellation) throws(EHRError) -> LookUpOutcome {
    try inner.lookUp(decision: decision, cancel: cancel)
  }
}
