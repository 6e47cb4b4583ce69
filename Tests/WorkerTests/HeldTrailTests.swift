import Basics
import Review
import Sandbox
import Storage
import Synchronization
import Testing
import Worker

@Suite("While the trail is held nothing is sent")
struct HeldTrailTests {
  /// What the keeper of the trail answers.
  private final class Answer: Sendable {
    let reason = Mutex<String?>(nil)

    func set(_ text: String?) { reason.withLock { $0 = text } }
    var ask: @Sendable () -> String? { { self.reason.withLock { $0 } } }
  }

  @Test("notes still come, no decision leaves, the reason is told once; afterwards all leave once")
  func held() async throws {
    try await Station.run { station in
      let store = try station.store()
      let answer = Answer()
      answer.set("the log lost its end; sending is held")
      let first = station.worker(store, holdsSending: answer.ask)
      let pulled = await Station.offPool { first.runOnce() }
      #expect(try store.counts().open == Station.noteCount)
      #expect(pulled.findings.map(\.code) == ["sending_held"])

      let signed = try station.sign(2, in: store)
      let second = station.worker(store, holdsSending: answer.ask)
      let report = await Station.offPool { second.runOnce() }
      #expect(report.findings.map(\.message) == ["the log lost its end; sending is held"])
      #expect(report.stillWaiting == 2)
      #expect(await station.sandbox.state().superbills.isEmpty)

      answer.set(nil)
      let third = station.worker(store, holdsSending: answer.ask)
      let after = await Station.offPool { third.runOnce() }
      #expect(after.findings.isEmpty)
      let received = await station.sandbox.state().superbills.map(\.externalID)
      #expect(Set(received) == Set(signed.map(\.text)))
      #expect(received.count == 2)
      try await assertInvariants(store: store, sandbox: station.sandbox)
    }
  }
}
