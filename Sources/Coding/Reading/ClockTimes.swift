/// A time of day somebody wrote, and what the words beside it make of it.
struct ClockTimeMention {
  var minutes: Int
  /// Morning or afternoon was written, or the hour is past 12.
  var isSure: Bool
  var words: Range<Int>
  var role = Role.none

  enum Role {
    case none, start, stop
  }
}

/// Finds times of day: "9:05", "9:05 pm", "4:00p", "0905", "ten past nine", "quarter to three",
/// "noon"; and whether the words beside call them a start or a stop.
struct ClockTimes {
  private let text: NoteText
  private(set) var found: [ClockTimeMention] = []

  init(_ text: NoteText) {
    self.text = text
    var index = 0
    while index < text.count {
      if !text[index].isMasked, let clock = spelled(at: index) ?? written(at: index) {
        found.append(clock)
        index = clock.words.upperBound
      } else {
        index += 1
      }
    }
    addRoles()
  }

  /// `9:05`, `9:05 pm`, `9 pm`, `0905`, and a bare `9` at one end of a range.
  private func written(at index: Int) -> ClockTimeMention? {
    let word = text[index]
    if word.kind == .decimal { return decimal(at: index) }
    if word.key == ClockWords.noon { return clock(12, 0, index..<index + 1, isSure: true) }
    if word.kind == .word, word.isNumber, text.word(index + 1).key == ClockWords.oclock {
      return clock(Int(word.number), 0, index..<index + 2, isSure: false)
    }
    guard word.kind == .number else { return bareWord(at: index) }
    let digits = Int(word.byteEnd - word.byteStart)
    let following = text.word(index + 1)
    if digits <= 2, following.kind == .number, following.before == .colon,
      following.byteEnd - following.byteStart == 2
    {
      var next = index + 2
      if text.word(next).before == .colon, text.word(next).kind == .number { next += 1 }
      return clock(Int(word.number), Int(following.number), index..<next, isSure: false)
    }
    if digits == 3 || digits == 4, isFourDigits(index, digits) {
      return clock(
        Int(word.number) / 100, Int(word.number) % 100, index..<index + 1, isSure: digits == 4)
    }
    guard digits <= 2 else { return nil }
    if half(index + 1) != nil || following.key == ClockWords.oclock {
      let next = following.key == ClockWords.oclock ? index + 2 : index + 1
      return clock(Int(word.number), 0, index..<next, isSure: false)
    }
    return isBareHour(index) ? clock(Int(word.number), 0, index..<index + 1, isSure: false) : nil
  }

  /// With the half of the day that follows, if one does.
  private func clock(
    _ hour: Int, _ minute: Int, _ words: Range<Int>, isSure: Bool
  ) -> ClockTimeMention? {
    guard hour < 24, minute < 60 else { return nil }
    var clock = ClockTimeMention(
      minutes: hour * 60 + minute, isSure: isSure || hour > 12, words: words)
    if let half = half(words.upperBound), hour <= 12 {
      clock.minutes = (half.isAfternoon ? hour % 12 + 12 : hour % 12) * 60 + minute
      clock.isSure = true
      clock.words = words.lowerBound..<half.next
    } else if ClockWords.hours.contains(text.word(words.upperBound).key),
      text.word(words.upperBound).before.isSubset(of: .space), words.count > 1 || hour >= 1
    {
      clock.isSure = true
      clock.words = words.lowerBound..<words.upperBound + 1
    }
    return clock
  }

  /// `am`, `pm`, `a.m.`, `p`.
  private func half(_ index: Int) -> (isAfternoon: Bool, next: Int)? {
    guard index < text.count else { return nil }
    let word = text[index]
    guard word.before.isSubset(of: [.space]) else { return nil }
    if word.key == ClockWords.am { return (false, index + 1) }
    if word.key == ClockWords.pm { return (true, index + 1) }
    guard word.key == ClockWords.a || word.key == ClockWords.p else { return nil }
    if text.word(index + 1).key == ClockWords.m, text.word(index + 1).before == .period {
      return (word.key == ClockWords.p, index + 2)
    }
    return word.before.isEmpty ? (word.key == ClockWords.p, index + 1) : nil
  }

  /// `9.05` beside another of its kind: a time, not a dose.
  private func decimal(at index: Int) -> ClockTimeMention? {
    guard let (hour, minute) = parts(index), minute < 60, (1...23).contains(hour),
      !ClockWords.doses.contains(text.word(index + 1).key)
    else { return nil }
    if half(index + 1) != nil { return clock(hour, minute, index..<index + 1, isSure: false) }
    guard (6...22).contains(hour) else { return nil }
    let near = [index - 2, index - 1, index + 1, index + 2].contains { other in
      guard text.word(other).kind == .decimal, let (_, minute) = parts(other) else { return false }
      return minute < 60
    }
    return near ? clock(hour, minute, index..<index + 1, isSure: false) : nil
  }

  private func parts(_ index: Int) -> (hour: Int, minute: Int)? {
    let parts = text.string(index).split(separator: ".")
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1])
    else { return nil }
    return (hour, minute)
  }

  /// Four digits that are one end of `0900-0937`, or stand beside a word for start or stop.
  private func isFourDigits(_ index: Int, _ digits: Int) -> Bool {
    let following = text.word(index + 1)
    if following.kind == .number, following.before.contains(.hyphen) {
      return (3...4).contains(following.byteEnd - following.byteStart)
        && (digits == 4
          || following.number >= 100
            && !(following.byteEnd - following.byteStart == 4 && following.number < 1000))
        && !(isYear(text[index]) && isYear(following))
    }
    if text[index].before.contains(.hyphen), text.word(index - 1).kind == .number { return true }
    if ClockWords.hours.contains(following.key), digits == 4 { return true }
    if ClockWords.joins.contains(following.key), digits == 4,
      text.word(index + 2).kind == .number, text.word(index + 2).number >= 100
    {
      return !(isYear(text[index]) && isYear(text.word(index + 2)))
    }
    return [index - 1, index - 2, index + 1].contains {
      let key = text.word($0).key
      return ClockWords.starts.contains(key) || ClockWords.stops.contains(key)
        || ClockWords.joins.contains(key)
    } && (digits == 4 || text[index].number % 100 < 60 && text[index].number >= 100)
  }

  private func isYear(_ word: Word) -> Bool {
    (1980...2029).contains(word.number)
  }

  /// A bare hour is a time only as `9-9:50`, `10 to 10:45`, or `3:15 to 4`.
  private func isBareHour(_ index: Int) -> Bool {
    guard (1...23).contains(text[index].number) else { return false }
    let following = text.word(index + 1)
    let next = following.kind == .number ? index + 1 : index + 2
    if following.kind == .number && following.before.contains(.hyphen)
      || ClockWords.joins.contains(following.key),
      text.word(next).kind == .number, text.word(next + 1).before == .colon,
      text.word(next + 1).kind == .number
    {
      return true
    }
    if ClockWords.joins.contains(following.key), spelled(at: index + 2) != nil { return true }
    let before = text.word(index - 1)
    let isEnd = ClockWords.joins.contains(before.key) || text[index].before.contains(.hyphen)
    guard isEnd, !isUnit(index + 1) else { return false }
    let last = ClockWords.joins.contains(before.key) ? index - 2 : index - 1
    return text.word(last).kind == .number && text.word(last).before == .colon
  }

  /// "from three to ten to four": an hour in letters before a joiner and a time.
  private func bareWord(at index: Int) -> ClockTimeMention? {
    let word = text[index]
    if let clock = lettered(at: index) { return clock }
    guard word.kind == .word, (1...12).contains(word.number),
      ClockWords.joins.contains(text.word(index + 1).key),
      spelled(at: index + 2) != nil || text.word(index + 3).key == ClockWords.oclock
    else { return nil }
    return clock(Int(word.number), 0, index..<index + 1, isSure: false)
  }

  /// "at three fifteen", "until nine forty-five": hour and minutes in letters behind a word of time.
  private func lettered(at index: Int) -> ClockTimeMention? {
    let minutes = text.word(index + 1)
    guard text[index].kind == .word, (1...12).contains(text[index].number), minutes.kind == .word,
      minutes.before == .space, ClockWords.leads.contains(text.word(index - 1).key)
    else { return nil }
    let ones = text.word(index + 2)
    if minutes.key == ClockWords.oh, ones.kind == .word, (1...9).contains(ones.number) {
      return clock(Int(text[index].number), Int(ones.number), index..<index + 3, isSure: false)
    }
    guard (10...55).contains(minutes.number) else { return nil }
    var value = Int(minutes.number)
    var next = index + 2
    if value % 10 == 0, value >= 20, text.word(next).kind == .word,
      (1...9).contains(text.word(next).number),
      text.word(next).before.isSubset(of: [.space, .hyphen])
    {
      value += Int(text.word(next).number)
      next += 1
    }
    return isUnit(next) ? nil : clock(Int(text[index].number), value, index..<next, isSure: false)
  }

  /// "ten past two", "quarter to three", "half past nine", "25 minutes after one".
  private func spelled(at index: Int) -> ClockTimeMention? {
    guard index < text.count else { return nil }
    var next = index + 1
    guard let minute = spelledMinutes(index, &next) else { return nil }
    let isPast = ClockWords.past.contains(text.word(next).key)
    guard isPast || ClockWords.before.contains(text.word(next).key),
      text.word(next).before == .space
    else { return nil }
    let hour = text.word(next + 1)
    guard (1...12).contains(hour.number), hour.before == .space, !isUnit(next + 2),
      text.word(next + 2).before != .colon
    else { return nil }
    var end = next + 2
    if text.word(end).key == ClockWords.oclock { end += 1 }
    let minutes = Int(hour.number) * 60 + (isPast ? minute : -minute)
    return clock(minutes / 60, minutes % 60, index..<end, isSure: false)
  }

  private func spelledMinutes(_ index: Int, _ next: inout Int) -> Int? {
    let word = text[index]
    if word.key == ClockWords.quarter { return 15 }
    if word.key == ClockWords.half { return 30 }
    if word.kind == .number, (1...29).contains(word.number),
      text.word(next).key == ClockWords.pasts,
      text.word(index).before != .colon
    {
      return Int(word.number)
    }
    guard word.kind == .word, word.isNumber else { return nil }
    var value = Int(word.number)
    let following = text.word(next)
    if value == 20, following.kind == .word, (1...9).contains(following.number) {
      value += Int(following.number)
      next += 1
    }
    if text.word(next).key == ClockWords.minute {
      next += 1
      return value < 30 ? value : nil
    }
    return [5, 10, 20, 25].contains(value) ? value : nil
  }

  private func isUnit(_ index: Int) -> Bool {
    let key = text.word(index).key
    return key == ClockWords.minute || ClockWords.hours.contains(key)
      || ClockWords.doses.contains(key)
  }
}

extension ClockTimes {
  /// A label after a time ("08:32 start") goes with it; else the nearest one before it.
  private mutating func addRoles() {
    var taken = 0
    for place in found.indices {
      let words = found[place].words
      let after = text.word(words.upperBound)
      let isLabel =
        after.before.isSubset(of: [.space, .hyphen, .open])
        && ClockWords.labels.contains(after.key)
        && text.word(words.upperBound + 1).kind != .number
      if isLabel {
        found[place].role = ClockWords.stops.contains(after.key) ? .stop : .start
        taken = words.upperBound + 1
      } else {
        found[place].role = role(before: words.lowerBound, from: taken)
        taken = words.upperBound
      }
    }
  }

  private func role(before index: Int, from first: Int) -> ClockTimeMention.Role {
    var back = index - 1
    while back >= max(first, index - 4), back >= 0 {
      let marks = text[back + 1].before
      if marks.contains(.semicolon) || (marks.contains(.period) && marks.contains(.space)) {
        return .none
      }
      let key = text[back].key
      if ClockWords.joins.contains(key), !isNear(back, index) { return .none }
      if ClockWords.stops.contains(key) || ClockWords.joins.contains(key) {
        let isUntil = ClockWords.untils.contains(key)
        let began = (1...3).contains { ClockWords.starts.contains(text.word(back - $0).key) }
        return isUntil && began && !isRangeOpen(back) ? .start : .stop
      }
      if ClockWords.starts.contains(key) { return .start }
      back -= 1
    }
    return .none
  }

  /// "to about 10:40", not "to bed at 10:40".
  private func isNear(_ joiner: Int, _ time: Int) -> Bool {
    (joiner + 1..<time).allSatisfy { ClockWords.nearly.contains(text[$0].key) }
  }

  /// A time stands between the start word and "until": "started 9:10 until 9:50".
  private func isRangeOpen(_ until: Int) -> Bool {
    (1...3).contains { text.word(until - $0).isNumber }
  }
}

/// The words around times of day.
enum ClockWords {
  static let am = WordKey("am")
  static let pm = WordKey("pm")
  static let a = WordKey("a")
  static let p = WordKey("p")
  static let m = WordKey("m")
  /// "Held up until 1:18, then we worked until 1:59".
  static let resumes = keys("then worked met session therapy talked")
  static let leads = keys(
    "at until till to from through by start stop started stopped began ended begin end in out")
  static let oh = WordKey("oh")
  static let noon = WordKey("noon")
  static let oclock = WordKey("oclock")
  static let quarter = WordKey("quarter")
  static let half = WordKey("half")
  static let minute = WordKey("min")
  static let hours = keys("h hrs hours hr hour")
  static let doses = keys("mg mcg ml g l units kg percent")
  static let past = keys("past after")
  static let pasts = WordKey("past")
  static let before = keys("to till til before")
  static let nearly = keys("about around just almost nearly roughly approximately exactly the a")
  static let untils = keys("until till til")
  static let joins = keys("to until till til through thru")
  static let stops = keys(
    "end ended ends ending stop stopped stops stopping out finish finished finishes close closed "
      + "closes done concluded concludes off wrapped wrap left leaves departed terminated adjourned "
      + "broke hung finishing departure leaving ending")
  static let starts = keys(
    "in start started starts starting from began begin begins beginning commenced opened opens "
      + "arrival arriving joined arrived arrives connected seated sat settled logged entered picked resumed kicked "
      + "since")
  /// Labels that may follow their time.
  static let labels = keys(
    "start started begin began end ended stop stopped finish finished in out")
  static let between = keys(
    "to until till til through thru end ended ends stop stopped out finish finished and time at am "
      + "pm session was the close closed done hrs h hours concluded we it wrapped up about")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
