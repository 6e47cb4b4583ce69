import Advice
import Advisor
import Basics
import Foundation
import Sandbox
import Synchronization
import Transport
import Worker

/// A model of the sandbox, asked on terms under which it may be.
enum ModelPlan {
  /// What was spent, kept as a file would.
  final class Ledger: Sendable {
    private let state = Mutex<Spending?>(nil)
    func read(_ day: Day) -> Spending { state.withLock { $0 } ?? Spending(day: day) }
    func keep(_ spending: Spending) { state.withLock { $0 = spending } }
    var tokens: Int { state.withLock { $0?.tokens ?? 0 } }
  }

  static func make(
    _ base: String, key: String = "sandbox-model-key", partTwo: Bool? = false,
    tokensPerDay: Int = 100_000_000, ledger: Ledger = Ledger()
  ) throws -> SecondReadingPlan {
    let terms = ModelTerms(
      endpoint: try Endpoint(wire: .openAI, model: "invented-1", base: base + "/v1"),
      budget: Budget(
        tokensPerDay: tokensPerDay, moneyPerDay: nil,
        price: Price(input: Money(cents: 250), output: Money(cents: 1000))),
      secondsPerNote: 20, isPartTwoProgram: partTwo)
    let client = ModelClient(
      transport: CurlTransport(), key: Secret(key), now: SandboxServer.wallClock, jitter: { 0 },
      pause: { _, _ in })
    return SecondReadingPlan(
      reader: SecondReader(terms: terms, client: client, now: SandboxServer.wallClock),
      terms: terms, spending: { ledger.read($0) }, keep: { ledger.keep($0) },
      newID: { UUID().uuidString })
  }
}
