import Basics
import Testing

@testable import Advice

@Suite("One question is asked to its end within its time")
struct AdviceMachineTests {
  private let begin = Instant(milliseconds: 1_000_000)

  private func later(_ milliseconds: Int64) -> Instant { begin.adding(milliseconds: milliseconds) }

  private func machine(seconds: Int = 60) -> AdviceMachine {
    AdviceMachine(.openAI, seconds: seconds, now: begin)
  }

  private func reply(_ status: Int, after: Int64? = nil, should: Bool? = nil) -> AdviceMachine.Event
  {
    let good = #"{"model":"m","choices":[{"finish_reason":"stop","message":{"content":"{}"}}]}"#
    return .replied(
      ModelReply(
        status: status, mediaType: "application/json",
        body: Array((status == 200 ? good : "{}").utf8),
        retryAfterMilliseconds: after, shouldRetry: should))
  }

  @Test("a good reply ends it")
  func good() {
    var machine = machine()
    #expect(machine.on(.begin, now: begin, jitter: 0) == .send(timeoutSeconds: 60))
    guard case .finish(.success(let text)) = machine.on(reply(200), now: later(900), jitter: 0)
    else {
      Issue.record("no answer")
      return
    }
    #expect(text.json == "{}")
  }

  @Test("what passes by itself is asked again, twice at most, later each time")
  func again() {
    var machine = machine()
    _ = machine.on(.begin, now: begin, jitter: 0)
    #expect(machine.on(reply(500), now: later(10), jitter: 1) == .wait(milliseconds: 500))
    #expect(machine.on(.waited, now: later(510), jitter: 0) == .send(timeoutSeconds: 59))
    #expect(machine.on(reply(529), now: later(520), jitter: 0) == .wait(milliseconds: 750))
    _ = machine.on(.waited, now: later(1300), jitter: 0)
    #expect(
      machine.on(reply(500), now: later(1400), jitter: 0) == .finish(.failure(.busy(status: 500))))
  }

  @Test("the server's own wait counts up to a minute and within the note's time")
  func retryAfter() {
    var patient = machine(seconds: 300)
    _ = patient.on(.begin, now: begin, jitter: 0)
    #expect(
      patient.on(reply(429, after: 7000), now: later(1), jitter: 0) == .wait(milliseconds: 7000))
    var asked = machine(seconds: 300)
    _ = asked.on(.begin, now: begin, jitter: 0)
    #expect(
      asked.on(reply(429, after: 61_000), now: later(1), jitter: 0)
        == .finish(.failure(.busy(status: 429))))
    var short = machine(seconds: 5)
    _ = short.on(.begin, now: begin, jitter: 0)
    #expect(
      short.on(reply(429, after: 7000), now: later(1), jitter: 0)
        == .finish(.failure(.busy(status: 429))))
  }

  @Test("a server that says it need not be asked again is believed")
  func shouldRetry() {
    var machine = machine()
    _ = machine.on(.begin, now: begin, jitter: 0)
    #expect(
      machine.on(reply(500, should: false), now: later(1), jitter: 0)
        == .finish(.failure(.busy(status: 500))))
  }

  @Test("what does not pass by itself is not asked again", arguments: [400, 401, 404, 422])
  func final(status: Int) {
    var machine = machine()
    _ = machine.on(.begin, now: begin, jitter: 0)
    guard case .finish(.failure) = machine.on(reply(status), now: later(1), jitter: 0) else {
      Issue.record("asked again after \(status)")
      return
    }
  }

  @Test("one time for all tries: when it is over, it is over")
  func deadline() {
    var machine = machine(seconds: 2)
    #expect(machine.on(.begin, now: begin, jitter: 0) == .send(timeoutSeconds: 2))
    #expect(
      machine.on(.failed("slow", isWorthTrying: true), now: later(2000), jitter: 0)
        == .finish(.failure(.deadline(seconds: 2))))
    #expect(
      machine.on(.waited, now: later(2001), jitter: 0)
        == .finish(.failure(.deadline(seconds: 2))), "and stays so")
  }

  @Test("a server that is not there is tried again; one that cannot prove itself is not")
  func trouble() {
    var away = machine()
    _ = away.on(.begin, now: begin, jitter: 0)
    #expect(
      away.on(.failed("away", isWorthTrying: true), now: later(1), jitter: 0)
        == .wait(milliseconds: 375))
    var untrusted = machine()
    _ = untrusted.on(.begin, now: begin, jitter: 0)
    #expect(
      untrusted.on(.failed("TLS", isWorthTrying: false), now: later(1), jitter: 0)
        == .finish(.failure(.notReached("TLS"))))
  }
}
