import Basics

/// A pause that is over at a moment of the clock, and however the clock is set never takes longer
/// than it was meant to from the next look on.
struct Pause: Hashable {
  private var from: Instant
  private(set) var until: Instant

  /// The longest pause an EHR may ask for: one day.
  static let longestMilliseconds: Int64 = 86_400_000
  /// A clock that is set by less is nobody's trouble.
  private static let slackMilliseconds: Int64 = 1000

  init(from: Instant, until: Instant) {
    self.from = from
    self.until = min(until, from.adding(milliseconds: Pause.longestMilliseconds))
  }

  /// Until when it lasts; nil when it is over. When more is left than the whole of it, the clock
  /// was set back: it begins anew.
  mutating func rest(at now: Instant) -> Instant? {
    let length = max(0, from.milliseconds(to: until))
    if now.milliseconds(to: until) > length + Pause.slackMilliseconds {
      self = Pause(from: now, until: now.adding(milliseconds: length))
    }
    return now < until ? until : nil
  }
}
