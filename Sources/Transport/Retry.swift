public import Basics

/// When a request is tried again, as a pure table: outcome and number of tries in, a step out.
/// Nobody sleeps here; the worker keeps the time and gives the jitter.
public struct Retry: Hashable, Sendable {
  /// Tries after the first.
  public var retriesMax: Int
  /// The longest back-off.
  public var capMilliseconds: Int64

  public init(retriesMax: Int, capMilliseconds: Int64) {
    self.retriesMax = retriesMax
    self.capMilliseconds = capMilliseconds
  }

  /// For a call a person waits for.
  public static let interactive = Retry(retriesMax: 2, capMilliseconds: 8_000)
  /// For the worker.
  public static let background = Retry(retriesMax: 8, capMilliseconds: 300_000)

  /// What ended a try.
  public enum Outcome: Hashable, Sendable {
    case failed(TransportError)
    case answered(status: Int, retryAfter: String?)
  }

  /// What to do next.
  public enum Step: Hashable, Sendable {
    /// Try again after so many milliseconds.
    case again(milliseconds: Int64)
    /// Get a new token, then try at once; only for the first 401.
    case renewToken
    /// Leave the job until then: the other side asked for more than two minutes.
    case park(until: Instant)
    /// A success, or something only a person can put right.
    case stop
  }

  /// The longest `Retry-After`, in seconds, that is waited for in place.
  public static let waitSecondsMax: Int64 = 120

  /// - Parameters:
  ///   - tries: how many tries there were, this one included: 1 after the first.
  ///   - repeatable: the method is idempotent, or the request carries a stored key.
  ///   - renewed: a token was already renewed for this job.
  ///   - jitter: 0..<1 from the caller's randomness.
  public func step(
    after outcome: Outcome, tries: Int, repeatable: Bool, renewed: Bool = false, now: Instant,
    jitter: Double
  ) -> Step {
    switch outcome {
    case .failed(let error):
      guard Retry.isWorthTrying(error), repeatable || !error.requestMayHaveLeft else {
        return .stop
      }
      return backOff(tries: tries, jitter: jitter)
    case .answered(401, _): return renewed ? .stop : .renewToken
    case .answered(let status, let retryAfter):
      guard Retry.isTemporary(status), repeatable || status == 429 else { return .stop }
      guard tries <= retriesMax else { return .stop }
      guard let wait = retryAfter.flatMap({ RetryAfter.milliseconds($0, now: now) }) else {
        return backOff(tries: tries, jitter: jitter)
      }
      if wait > Retry.waitSecondsMax * 1000 { return .park(until: now.adding(milliseconds: wait)) }
      return .again(milliseconds: wait)
    }
  }

  /// Statuses that pass by themselves.
  public static func isTemporary(_ status: Int) -> Bool {
    [408, 409, 425, 429, 500, 502, 503, 504, 529].contains(status)
  }

  private static func isWorthTrying(_ error: TransportError) -> Bool {
    switch error {
    case .unreachable, .interrupted, .timedOut: true
    case .notAllowed, .untrusted, .tooLarge, .cancelled, .unavailable: false
    }
  }

  /// min(0.5 s × 2^n, cap) × (0.75 to 1).
  private func backOff(tries: Int, jitter: Double) -> Step {
    guard tries <= retriesMax else { return .stop }
    let doubled = Int64(500) << Int64(min(max(tries - 1, 0), 20))
    let whole = min(doubled, capMilliseconds)
    let part = min(max(jitter.isNaN ? 0 : jitter, 0), 1)
    return .again(milliseconds: Int64(Double(whole) * (0.75 + 0.25 * part)))
  }
}
