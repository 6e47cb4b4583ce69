/// Finds starts and stops on the clock: "11:00 to 11:50", "0900-0937", "time in 3:02 pm, time out
/// 3:55 pm", "began at 10 am, ended 10:52".
struct ClockReader {
  private let text: NoteText
  private(set) var ranges: [Minutes] = []

  /// A time of day in the note.
  private struct Clock {
    var minutes: Int
    /// Morning or afternoon was written, or the hour is past 12.
    var isSure: Bool
    var words: Range<Int>
  }

  init(_ text: NoteText) {
    self.text = text
  }

  mutating func read() {
    var index = 0
    while index < text.count {
      guard let start = clock(at: index, loose: opensRange(index)) else {
        index += 1
        continue
      }
      if let stop = stop(after: start) {
        ranges.append(range(start, stop))
        index = stop.words.upperBound
      } else {
        index = start.words.upperBound
      }
    }
  }

  /// `9:05`, `9:05 pm`, `9 pm`; with `loose` also `0905` and a bare `9`.
  private func clock(at index: Int, loose: Bool) -> Clock? {
    let word = text.word(index)
    guard word.kind == .number, !word.isMasked, index < text.count else { return nil }
    let digits = Int(word.byteEnd - word.byteStart)
    var hour = Int(word.number)
    var minute = 0
    var next = index + 1
    let following = text.word(next)
    if digits <= 2, following.kind == .number, following.before == .colon,
      following.byteEnd - following.byteStart == 2
    {
      minute = Int(following.number)
      next += 1
      if text.word(next).before == .colon, text.word(next).kind == .number { next += 1 }
    } else if digits == 4 || digits == 3, isLooseFour(index) || loose {
      minute = hour % 100
      hour /= 100
    } else if digits <= 2, let half = half(next) {
      return sure(
        Clock(minutes: hour * 60, isSure: true, words: index..<half.next), half.isAfternoon)
    } else {
      return digits <= 2 && loose && isBareStart(index)
        ? Clock(minutes: hour * 60, isSure: false, words: index..<next) : nil
    }
    guard hour < 24, minute < 60 else { return nil }
    let clock = Clock(
      minutes: hour * 60 + minute, isSure: hour > 12 || digits == 4, words: index..<next)
    guard let half = half(next) else {
      return text.word(next).key == Words.hours && text.word(next).before.isEmpty
        ? Clock(minutes: clock.minutes, isSure: true, words: index..<next + 1) : clock
    }
    return sure(
      Clock(minutes: clock.minutes, isSure: true, words: index..<half.next), half.isAfternoon)
  }

  private func sure(_ clock: Clock, _ isAfternoon: Bool) -> Clock? {
    guard clock.minutes < 13 * 60 else { return clock }
    let hour = clock.minutes / 60 % 12
    return Clock(
      minutes: (isAfternoon ? hour + 12 : hour) * 60 + clock.minutes % 60, isSure: true,
      words: clock.words)
  }

  /// `am`, `pm`, `a.m.`, `p`.
  private func half(_ index: Int) -> (isAfternoon: Bool, next: Int)? {
    guard index < text.count else { return nil }
    let word = text[index]
    guard word.before.isSubset(of: [.space]) else { return nil }
    if word.key == Words.am { return (false, index + 1) }
    if word.key == Words.pm { return (true, index + 1) }
    guard word.key == Words.a || word.key == Words.p, text.word(index + 1).key == Words.m,
      text.word(index + 1).before == .period
    else { return nil }
    return (word.key == Words.p, index + 2)
  }

  /// Four digits that are one end of `0900-0937` or follow a start word.
  private func isLooseFour(_ index: Int) -> Bool {
    let following = text.word(index + 1)
    if index + 1 < text.count, following.kind == .number, following.before.contains(.hyphen) {
      return true
    }
    return Words.joins.contains(following.key) && text.word(index + 2).kind == .number
      && text.word(index).byteEnd - text.word(index).byteStart == 4
  }

  /// A bare hour starts a range only as `9-9:50` or `10 to 10:45`.
  private func isBareStart(_ index: Int) -> Bool {
    let following = text.word(index + 1)
    let next = following.kind == .number ? index + 1 : index + 2
    guard following.kind == .number || Words.joins.contains(following.key) else { return false }
    let word = text.word(next)
    return word.kind == .number && text.word(next + 1).before == .colon
      && text.word(next + 1).kind == .number
  }

  private func opensRange(_ index: Int) -> Bool {
    Words.starts.contains(text.word(index - 1).key) || isBareStart(index)
  }

  /// The stop that belongs to a start: a dash, "to", or words such as "time out", a few words on.
  private func stop(after start: Clock) -> Clock? {
    var index = start.words.upperBound
    var joined = false
    var steps = 0
    while index < text.count, steps < 6 {
      let word = text[index]
      if word.before.contains(.line) { return nil }
      if word.before.contains(.hyphen) || Words.joins.contains(word.key) { joined = true }
      if let stop = clock(at: index, loose: joined) {
        let isNear = stop.words.lowerBound == start.words.upperBound
        return joined || (isNear && word.before.contains(.slash)) ? stop : nil
      }
      guard Words.between.contains(word.key) else { return nil }
      index += 1
      steps += 1
    }
    return nil
  }

  private func range(_ start: Clock, _ stop: Clock) -> Minutes {
    var length = stop.minutes - start.minutes
    if length <= 0, !(start.isSure && stop.isSure) { length += 720 }
    if length > 720, !start.isSure { length -= 720 }
    if length <= 0 { length += 1440 }
    let words = start.words.lowerBound..<stop.words.upperBound
    return Minutes(
      minutes: length <= 720 ? length : 0, words: words, isRange: true, start: start.minutes)
  }
}

private enum Words {
  static let am = WordKey("am")
  static let pm = WordKey("pm")
  static let a = WordKey("a")
  static let p = WordKey("p")
  static let m = WordKey("m")
  static let hours = WordKey("h")
  static let joins = keys(
    "to until till through thru end ended ends stop stopped out finish finished close closed done "
      + "concluded off")
  static let starts = keys("in start started starting from at began begin time on opened")
  static let between = keys(
    "to until till through thru end ended ends stop stopped out finish finished and time at am pm "
      + "session was the close closed done hrs h hours concluded")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
