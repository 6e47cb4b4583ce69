import Basics

/// Notes where the clock went back from one entry to the next by more than two programs that write
/// at once can explain. Moments come packed: seventeen digits from year to millisecond.
struct ClockWatch {
  private var last = 0
  private(set) var steps = 0
  private(set) var first: ClockStep?

  private static let toleranceSeconds = 60

  mutating func see(_ moment: Int, seq: Int) {
    if moment < last {
      let back = ClockWatch.seconds(last) - ClockWatch.seconds(moment)
      if back >= ClockWatch.toleranceSeconds {
        steps += 1
        if first == nil { first = ClockStep(seq: seq, seconds: back) }
      }
    }
    last = moment
  }

  private static func seconds(_ moment: Int) -> Int {
    let (date, time) = (moment / 1_000_000_000, moment / 1000 % 1_000_000)
    let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100)
    let minutes = time / 10_000 * 60 + time / 100 % 100
    return (day?.ordinal ?? 0) * 86_400 + minutes * 60 + time % 100
  }
}
