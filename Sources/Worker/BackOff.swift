import Basics
import Transport

/// How long a machine rests after a failed try: the project's one retry table, with no last try.
/// Notes and signed decisions must get through in the end, so the worker never gives up on an EHR
/// that is down; it asks every five minutes at most and says so.
enum BackOff {
  private static let patient = Retry(retriesMax: .max, capMilliseconds: 300_000)

  /// Milliseconds of rest after `tries` failures in a row (1 after the first).
  ///
  /// - Parameter jitter: 0..<1 from the caller's randomness.
  static func milliseconds(tries: Int, now: Instant, jitter: Double) -> Int64 {
    let step = patient.step(
      after: .failed(.timedOut(host: "")), tries: max(1, tries), repeatable: true, now: now,
      jitter: jitter)
    guard case .again(let milliseconds) = step else { return patient.capMilliseconds }
    return milliseconds
  }

  /// The moment of the next try.
  static func next(tries: Int, now: Instant, jitter: Double) -> Instant {
    now.adding(milliseconds: milliseconds(tries: tries, now: now, jitter: jitter))
  }
}
