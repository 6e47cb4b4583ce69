import Basics
import Records
import Review
import Sandbox
import Storage
import Testing
import Worker

@Suite("Two programs on one practice", .serialized)
struct TwoProgramsTests {
  @Test("only one of them sends; when it ends, the other takes over")
  func oneSends() async throws {
    try await Station.run { station in
      let first = try station.store()
      await station.sync(first)
      let second = try station.store()
      try station.sign(1, in: second)
      let report = await station.sync(second)
      #expect(report.applied == 0)
      #expect(report.stillWaiting == 1)
      #expect(report.notices.contains { $0.contains("another Countersign") })
      await station.sync(first)
      #expect(try second.counts().applied == 1)

      try station.sign(1, in: second)
      first.close()
      #expect(await station.sync(second).applied == 1)
      #expect(await station.sandbox.state().superbills.count == 2)
      try await assertInvariants(store: second, sandbox: station.sandbox)
    }
  }

  @Test("what one program was sending when it died, the other looks up while it runs")
  func takesOver() async throws {
    try await Station.run { station in
      let first = try station.store()
      await station.sync(first)
      let second = try station.store()
      try station.sign(1, in: second)
      _ = try first.takeDue(now: station.now)
      let worker = station.worker(second)
      await Station.offPool { _ = worker.runOnce() }
      first.close()
      let report = await Station.offPool { worker.runOnce() }
      #expect(report.applied == 1)
      #expect(report.notices.contains { $0.contains("cut off") })
      try await assertInvariants(store: second, sandbox: station.sandbox)
    }
  }
}

@Suite("Putting right what the EHR refused", .serialized)
struct CorrectionTests {
  @Test("once corrected, a refused decision is not sent by a retry: the session is billed once")
  func correctedIsNotRetried() async throws {
    let vendor = Station.Surface.vendor
    try await Station.run { station in
      let store = try station.store()
      await station.sync(store)
      await station.setFaults(FaultRule(route: vendor.push, kind: .status, status: 422, times: 1))
      let refused = try #require(try station.sign(1, in: store).first)
      await station.sync(store)
      let decision = try #require(try store.recent(limit: 1).first)
      #expect(decision.delivery == .failed)

      let detail = try #require(try store.detail(decision.item))
      let correction = try store.judge(
        JudgementRequest(
          item: decision.item, version: detail.row.version,
          judgement: .modify(detail.suggestion.claim), person: Station.person, at: station.now,
          undoWindowSeconds: 0, correcting: refused),
        encode: { EncodedDelivery($0, for: station.ehr) }
      ).get()
      let worker = station.worker(store)
      #expect(try worker.retryDeliveries(by: Station.person) == 0)
      await Station.offPool { _ = worker.runOnce() }
      let received = await station.sandbox.state().superbills.map(\.externalID)
      #expect(received == [try #require(correction.decision).text])
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }
}
