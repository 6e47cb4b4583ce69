import Basics
import EHR
import Records
import Review
import Sandbox
import Storage
import Testing
import Transport
import Worker

/// The program dies in the middle of a delivery and is started again. Dying is played by going on
/// from a copy of the files as they are at that moment, log and all: nothing was closed, nothing
/// was tidied up, and what was durable is all the next start has.
@Suite("Dying while a decision is on its way", .serialized)
struct CrashTests {
  /// Brings one signed decision to the moment before sending and hands it to `die`.
  private func afterDeath(
    _ die: (Station, Store, OutgoingDelivery) async throws -> Void,
    _ check: (Station, Store, SyncReport) async throws -> Void
  ) async throws {
    try await Station.run { station in
      await station.setFaults(
        FaultRule(route: Station.Surface.vendor.push, kind: .ignoreKey))
      let dying = try station.store()
      await station.sync(dying)
      try station.sign(1, in: dying)
      let row = try #require(try dying.takeDue(now: station.now))
      try await die(station, dying, row)
      let store = try station.storeFromRemains()
      let report = await station.sync(store)
      try await check(station, store, report)
      #expect(await station.sandbox.state().superbills.count == 1)
      #expect(try store.counts().applied == 1)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  private func push(_ row: OutgoingDelivery, _ station: Station) async -> PushOutcome {
    let body = DeliveryBody(
      decision: row.decision, method: .post, path: row.encoded.path,
      headers: row.encoded.headers.map { HTTPHeader($0.name, $0.value) }, bytes: row.encoded.body)
    return await Station.offPool { station.ehr.push(body, cancel: Cancellation()) }
  }

  @Test("after the intent, before the request: looked up, absent, sent once")
  func afterIntent() async throws {
    try await afterDeath({ _, _, _ in }) { _, _, report in
      #expect(report.applied == 1)
      #expect(report.notices.contains { $0.contains("cut off") })
      #expect(report.notices.contains { $0.contains("had not arrived") })
    }
  }

  @Test("after the request, before its result: looked up, found, not sent again")
  func afterSend() async throws {
    try await afterDeath({ station, _, row in
      guard case .applied = await push(row, station) else {
        Issue.record("the first push did not arrive")
        return
      }
    }) { station, _, report in
      #expect(report.foundApplied == 1)
      #expect(report.applied == 0)
      #expect(report.notices.contains { $0.contains("had arrived") })
      #expect(await station.sandbox.state().byRoute[Station.Surface.vendor.push] == 1)
    }
  }

  @Test("while the EHR is still at work on it: not sent a second time")
  func whileTheEHRWorks() async throws {
    try await Station.run { station in
      let vendor = Station.Surface.vendor
      await station.setFaults(
        FaultRule(route: vendor.push, kind: .latency, milliseconds: 1_500),
        FaultRule(route: vendor.push, kind: .ignoreKey))
      let dying = try station.store()
      await station.sync(dying)
      try station.sign(1, in: dying)
      let row = try #require(try dying.takeDue(now: station.now))
      let sending = Task { await push(row, station) }
      #expect(await Station.wait { await station.sandbox.state().byRoute[vendor.push] == 1 })
      let store = try station.storeFromRemains()
      let worker = station.worker(store, settleMilliseconds: 4_000)
      let report = await Station.offPool { worker.runOnce() }
      _ = await sending.value
      #expect(report.foundApplied == 1 && report.applied == 0)
      #expect(await station.sandbox.state().superbills.count == 1)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("after the result: nothing is left to do, and nothing is told")
  func afterResult() async throws {
    try await afterDeath({ station, store, row in
      guard case .applied(let reference, let status) = await push(row, station) else {
        Issue.record("the push did not arrive")
        return
      }
      try store.record(
        .applied(reference: reference.text, status: status), of: row.decision, at: station.now)
    }) { _, _, report in
      #expect(report.applied == 0 && report.foundApplied == 0)
      #expect(report.notices == [])
    }
  }

  @Test("before the intent: the decision waits and is sent once")
  func beforeIntent() async throws {
    try await Station.run { station in
      let dying = try station.store()
      await station.sync(dying)
      try station.sign(1, in: dying)
      let store = try station.storeFromRemains()
      let report = await station.sync(store)
      #expect(report.applied == 1)
      #expect(report.notices == [])
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }

  @Test("in the middle of a sweep: the notes of committed pages stay, none comes twice")
  func amidSweep() async throws {
    try await Station.run { station in
      let dying = try station.store()
      let page = try await Station.offPool {
        Result {
          try station.ehr.pull(stream: .notes, since: nil, next: nil, cancel: Cancellation())
        }
      }.get()
      _ = try dying.commit(
        page: page, stream: "TherapyNotes/notes", from: SourceID(station.ehr.name),
        at: station.now)
      let store = try station.storeFromRemains()
      await station.sync(store)
      #expect(try store.counts().toSign == Station.noteCount)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }
}
