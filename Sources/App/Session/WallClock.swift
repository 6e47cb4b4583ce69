import Basics
import Foundation

/// The one place where the present is asked for; everybody below is told.
struct WallClock: Sendable {
  /// Minutes to add to UTC for the practice's time of day.
  let zoneMinutes: Int

  init() {
    zoneMinutes = TimeZone.current.secondsFromGMT() / 60
  }

  var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The practice's calendar day at a moment.
  func day(at moment: Instant) -> Day {
    moment.adding(seconds: zoneMinutes * 60).day
  }
}
