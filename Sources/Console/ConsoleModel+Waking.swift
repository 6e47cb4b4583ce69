public import Basics
import Records
import Review

/// When the picture changes by the passing of time alone: an idle console is never woken for less.
extension ConsoleModel {
  /// The moment of the next tick wanted; nil when time changes nothing on the screen.
  public var nextTick: Instant? {
    var moments: [Instant] = []
    if let leaves = book.lastDeparture(after: now) {
      let left = now.milliseconds(to: leaves)
      moments.append(now.adding(milliseconds: left % 1000 == 0 ? 1000 : left % 1000))
    }
    if let last = sync.lastSuccess {
      let age = max(0, last.milliseconds(to: now))
      let step: Int64 = age < 60_000 ? 10_000 : 60_000
      moments.append(now.adding(milliseconds: step - age % step))
    }
    if let until = glass.own?.until, until > now {
      let left = now.milliseconds(to: until)
      let step: Int64 = left > 60_000 ? 60_000 : 10_000
      moments.append(now.adding(milliseconds: left % step == 0 ? step : left % step))
    }
    if let next = sync.nextTry, next > now, sync.trouble != nil {
      moments.append(min(next, now.adding(seconds: 10)))
    }
    return moments.min()
  }
}
