public import Basics

/// How fast one host may be asked: a bucket of requests that fills with time. When the host says
/// 429 the speed is halved; it comes back by a tenth of the full speed each minute.
public struct TokenBucket: Hashable, Sendable {
  /// Requests a minute when all is well.
  public let fullPerMinute: Double
  /// Requests that may go at once after a pause.
  public let burst: Double
  /// Requests a minute now.
  public private(set) var perMinute: Double
  private var tokens: Double
  private var last: Instant

  /// A full bucket.
  public init(perMinute: Int, burst: Int, now: Instant) {
    fullPerMinute = Double(max(1, perMinute))
    self.burst = Double(max(1, burst))
    self.perMinute = fullPerMinute
    tokens = self.burst
    last = now
  }

  /// Takes one request out. 0 when it may go now; else the milliseconds after which to ask again,
  /// and nothing was taken.
  public mutating func take(now: Instant) -> Int64 {
    pass(to: now)
    if tokens >= 1 {
      tokens -= 1
      return 0
    }
    return max(1, Int64(((1 - tokens) * 60_000 / perMinute).rounded(.up)))
  }

  /// The host answered 429: half the speed, and an empty bucket.
  public mutating func slowDown(now: Instant) {
    pass(to: now)
    perMinute = max(1, perMinute / 2)
    tokens = 0
  }

  /// A clock that went back changes nothing.
  private mutating func pass(to now: Instant) {
    let milliseconds = Double(last.milliseconds(to: now))
    guard milliseconds > 0 else { return }
    last = now
    let minutes = milliseconds / 60_000
    tokens = min(burst, tokens + perMinute * minutes)
    perMinute = min(fullPerMinute, perMinute + fullPerMinute / 10 * minutes)
  }
}
