/// Finds starts and stops on the clock: "11:00 to 11:50", "0900-0937", "time in 3:02 pm, time out
/// 3:55 pm", "08:32 start, 09:28 stop", "we began at 10:04 … and wrapped up at 10:51".
struct ClockReader {
  private let text: NoteText
  private(set) var ranges: [Minutes] = []
  /// Times without a partner.
  private(set) var single: [ClockTimeMention] = []

  init(_ text: NoteText) {
    self.text = text
  }

  mutating func read() {
    let times = ClockTimes(text).found
    var place = 0
    while place < times.count {
      if place + 1 < times.count, isPair(times[place], times[place + 1]) {
        ranges.append(range(times[place], times[place + 1]))
        place += 2
      } else {
        single.append(times[place])
        place += 1
      }
    }
  }

  /// Joined by a dash or "to", or called a start and a stop within a few lines.
  private func isPair(_ start: ClockTimeMention, _ stop: ClockTimeMention) -> Bool {
    let between = start.words.upperBound..<stop.words.lowerBound
    guard between.lowerBound <= between.upperBound else { return false }
    if isJoined(between, stop) { return true }
    if start.role == .start, stop.role == .stop { return between.count <= 45 }
    if start.role == .stop, stop.role == .stop, between.count <= 10,
      between.contains(where: { ClockWords.resumes.contains(text[$0].key) })
    {
      return true
    }
    return start.role == .none && stop.role == .stop && between.count <= 8
      && text.sentence(of: start.words.lowerBound).contains(stop.words.lowerBound)
  }

  private func isJoined(_ between: Range<Int>, _ stop: ClockTimeMention) -> Bool {
    guard between.count <= 6, between.allSatisfy({ ClockWords.between.contains(text[$0].key) })
    else { return false }
    let marks = (between.lowerBound...stop.words.lowerBound).map { text[$0].before }
    if marks.contains(where: { $0.contains(.line) || $0.contains(.semicolon) }) { return false }
    if marks.contains(where: { $0.contains(.hyphen) }) { return true }
    if between.isEmpty { return marks.contains { $0.contains(.slash) } }
    return between.contains {
      ClockWords.joins.contains(text[$0].key) || ClockWords.stops.contains(text[$0].key)
    }
  }

  private func range(_ start: ClockTimeMention, _ stop: ClockTimeMention) -> Minutes {
    var length = stop.minutes - start.minutes
    if length <= 0, !(start.isSure && stop.isSure) { length += 720 }
    if length > 720, !start.isSure { length -= 720 }
    if length <= 0 { length += 1440 }
    let words = start.words.lowerBound..<stop.words.upperBound
    return Minutes(
      minutes: length <= 720 ? length : 0, words: words, isRange: true, start: start.minutes)
  }
}
