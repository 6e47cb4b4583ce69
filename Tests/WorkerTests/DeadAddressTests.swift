import Basics
import EHR
import Records
import Review
import Sandbox
import Storage
import Synchronization
import Testing
import Transport

@testable import Worker

@Suite("One run against an address where nobody is ends after a few tries and says so")
struct DeadAddressTests {
  /// An EHR that fails the same way every time, and counts how often it was asked.
  private final class Dead: EHRSystem {
    let name = "Dead"
    private let error: EHRError
    let asked = Mutex<[FeedStream: Int]>([:])

    init(_ error: EHRError) { self.error = error }

    func pull(
      stream: FeedStream, since cursor: String?, next: String?, cancel: Cancellation
    ) throws(EHRError) -> IntakePage {
      asked.withLock { $0[stream, default: 0] += 1 }
      throw error
    }

    func encode(_ delivery: Delivery) -> DeliveryBody {
      DeliveryBody(
        decision: delivery.decision, method: .post, path: "/superbills", headers: [], bytes: [])
    }

    func push(_ body: DeliveryBody, cancel: Cancellation) -> PushOutcome {
      .tryLater(afterSeconds: nil, status: nil, reason: "nobody is there")
    }

    func lookUp(
      decision: DecisionID, cancel: Cancellation
    ) throws(EHRError) -> LookUpOutcome {
      throw error
    }
  }

  private func run(_ error: EHRError) async throws -> (asked: [FeedStream: Int], SyncReport) {
    let dead = Dead(error)
    var report = SyncReport()
    try await Station.run { station in
      let store = try station.store()
      defer { store.close() }
      var plan = SyncPlan(sources: [dead], deliverTo: nil)
      plan.patienceMilliseconds = 4_000
      let worker = SyncWorker(
        store: store, plan: plan, clock: SandboxServer.wallClock, jitter: { 0 })
      report = await Station.offPool { worker.runOnce() }
    }
    return (dead.asked.withLock { $0 }, report)
  }

  @Test("nobody there: each feed is tried as often as a call that somebody waits for")
  func absent() async throws {
    let (asked, report) = try await run(.unreachable(reason: "h does not answer", isAbsent: true))
    for stream in FeedStream.allCases {
      #expect(asked[stream] == Retry.interactive.retriesMax + 1, "\(stream)")
    }
    #expect(report.troubles == ["Dead: h does not answer"])
  }

  @Test("one that answers badly is waited for as long as the plan has patience")
  func troubled() async throws {
    let (asked, report) = try await run(.unreachable(reason: "h answered 503"))
    // Rests of 375, 750 and 1500 ms fit into the four seconds; the next one does not.
    for stream in FeedStream.allCases { #expect(asked[stream] == 4, "\(stream)") }
    #expect(!report.troubles.isEmpty)
  }
}
