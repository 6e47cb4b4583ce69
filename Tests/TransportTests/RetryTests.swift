import Basics
import Testing
import Transport

@Suite("Retry table")
struct RetryTests {
  private let now = Instant(milliseconds: 1_792_567_680_000)  // 2026-10-21T07:28:00Z
  private let retry = Retry.background

  private func step(
    _ outcome: Retry.Outcome, tries: Int = 1, repeatable: Bool = true, renewed: Bool = false,
    jitter: Double = 1, retry: Retry = .background
  ) -> Retry.Step {
    retry.step(
      after: outcome, tries: tries, repeatable: repeatable, renewed: renewed, now: now,
      jitter: jitter)
  }

  @Test(
    "What passes by itself is tried again",
    arguments: [408, 409, 425, 429, 500, 502, 503, 504, 529])
  func temporary(status: Int) {
    #expect(step(.answered(status: status, retryAfter: nil)) == .again(milliseconds: 500))
  }

  @Test(
    "What only a person can put right is not tried again",
    arguments: [200, 201, 301, 400, 403, 404, 410, 412, 422])
  func permanent(status: Int) {
    #expect(step(.answered(status: status, retryAfter: nil)) == .stop)
  }

  @Test("A 401 gets one new token and no second")
  func unauthorised() {
    #expect(step(.answered(status: 401, retryAfter: nil)) == .renewToken)
    #expect(step(.answered(status: 401, retryAfter: nil), renewed: true) == .stop)
  }

  @Test(
    "A write without a key is tried again only when it cannot have been applied",
    arguments: [
      (TransportError.unreachable(host: "h"), true), (.interrupted(host: "h"), false),
      (.timedOut(host: "h"), false), (.untrusted(host: "h"), false),
    ])
  func unkeyedWrite(error: TransportError, again: Bool) {
    let step = step(.failed(error), repeatable: false)
    #expect((step == .again(milliseconds: 500)) == again)
    #expect(self.step(.answered(status: 502, retryAfter: nil), repeatable: false) == .stop)
  }

  @Test("Waiting doubles up to the cap and ends with the last try")
  func backOff() {
    let failed = Retry.Outcome.failed(.interrupted(host: "h"))
    #expect(step(failed, tries: 1, jitter: 0) == .again(milliseconds: 375))
    #expect(step(failed, tries: 4) == .again(milliseconds: 4_000))
    #expect(step(failed, tries: 8) == .again(milliseconds: 64_000))
    #expect(step(failed, tries: 9) == .stop)
    #expect(step(failed, tries: 2, retry: .interactive) == .again(milliseconds: 1_000))
    #expect(step(failed, tries: 3, retry: .interactive) == .stop)
  }

  @Test(
    "Retry-After is kept to, in seconds or as a date",
    arguments: [
      ("2", Retry.Step.again(milliseconds: 2_000)), ("120", .again(milliseconds: 120_000)),
      ("Wed, 21 Oct 2026 07:29:30 GMT", .again(milliseconds: 90_000)),
      ("Wed, 21 Oct 2026 07:00:00 GMT", .again(milliseconds: 0)),
      ("soon", .again(milliseconds: 500)), ("-3", .again(milliseconds: 500)),
    ])
  func retryAfter(text: String, expected: Retry.Step) {
    #expect(step(.answered(status: 429, retryAfter: text)) == expected)
  }

  @Test("A wait of more than two minutes parks the job")
  func park() {
    #expect(
      step(.answered(status: 503, retryAfter: "600")) == .park(until: now.adding(seconds: 600)))
  }

  @Test("An absurd wait is a day at most", arguments: ["99999999999999999999", "86401"])
  func absurd(text: String) {
    #expect(RetryAfter.milliseconds(text, now: now) == 86_400_000)
  }
}
