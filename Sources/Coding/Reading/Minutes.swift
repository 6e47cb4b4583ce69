/// Minutes somebody wrote down: "50 min", "fifty minutes", "an hour and ten", "11:00 to 11:50".
struct Minutes {
  var minutes: Int
  /// The words that say so.
  var words: Range<Int>
  /// From a start and a stop on the clock.
  var isRange: Bool
  /// Midnight-based minutes of the start when it is a range.
  var start = 0
  /// The beginning of a sentence or clause: "45 min. Worry tree finished."
  var opens = false
}

/// Finds every length of time in a note.
struct MinutesReader {
  let text: NoteText
  private(set) var found: [Minutes] = []
  /// Times of day that are no end of a range.
  private(set) var clockTimes: [ClockTimeMention] = []

  init(_ text: NoteText) {
    self.text = text
    var clock = ClockReader(text)
    clock.read()
    let times = clock.single
    clockTimes = times
    var ranges = clock.ranges
    var index = 0
    while index < text.count {
      if let range = ranges.first, range.words.lowerBound <= index {
        found.append(range)
        index = max(index, range.words.upperBound)
        ranges.removeFirst()
      } else if let time = times.first(where: { $0.words.contains(index) }), time.words.count > 1 {
        index = time.words.upperBound
      } else if let length = length(at: index) {
        found.append(length)
        index = length.words.upperBound
      } else {
        index += 1
      }
    }
    found += ranges
    for index in found.indices { found[index].opens = opens(found[index].words.lowerBound) }
  }

  private func opens(_ index: Int) -> Bool {
    let marks = text[index].before
    if text.sentence(of: index).lowerBound == index { return true }
    let ends: Marks = [.comma, .colon, .open, .semicolon, .line, .period]
    if !marks.isDisjoint(with: ends) { return true }
    return MinuteWords.about.contains(text.word(index - 1).key)
      && !text.word(index - 1).before.isDisjoint(with: ends)
  }

  /// A length that begins at a word.
  private func length(at index: Int) -> Minutes? {
    guard !text[index].isMasked, !isRate(index) else { return nil }
    if let labelled = labelled(at: index) ?? arithmetic(at: index) ?? elliptic(at: index) {
      return labelled
    }
    if let (hours, next) = hours(at: index) { return withMinutes(hours, index, next) }
    guard let (value, next) = number(at: index) else { return nil }
    if let part = part(value, index, next) { return part }
    if isPrimed(index, next, value) {
      return Minutes(minutes: value, words: index..<next, isRange: false)
    }
    if text.word(next).key == MinuteWords.and, text.word(next + 2).key == MinuteWords.half,
      isUnit(next + 3, MinuteWords.minute), value < 240
    {
      return Minutes(minutes: value, words: index..<next + 4, isRange: false)
    }
    guard isUnit(next, MinuteWords.minute), (1...720).contains(value) else { return nil }
    if let short = shortOfHour(value, index, next + 1) { return short }
    return Minutes(minutes: value, words: index..<next + 1, isRange: false)
  }

  /// "Minutes: 52", "Duration = 50": the unit or a name of the length comes first.
  private func labelled(at index: Int) -> Minutes? {
    let key = text[index].key
    let isUnit = MinuteWords.minute.contains(key)
    if key == MinuteWords.session, let bare = bareSession(index) { return bare }
    guard isUnit || MinuteWords.lengths.contains(key) else { return nil }
    var next = index + 1
    var hasMark = !text.word(next).before.isDisjoint(with: [.colon, .other])
    while isUnit, MinuteWords.fillers.contains(text.word(next).key) {
      hasMark = hasMark || text.word(next).key == MinuteWords.to
      next += 1
    }
    hasMark = hasMark || !text.word(next).before.isDisjoint(with: [.colon, .other])
    if MinuteWords.linking.contains(text.word(next).key)
      || MinuteWords.minute.contains(text.word(next).key)
    {
      next += 1
      hasMark = hasMark || isUnit || !text.word(next).before.isDisjoint(with: [.colon, .other])
    }
    let word = text.word(next)
    guard hasMark, word.kind == .number, (5...480).contains(word.number),
      word.byteEnd - word.byteStart <= 3, text.word(next + 1).before != .colon,
      !text.word(next + 1).before.contains(.hyphen), !self.isUnit(next + 1, MinuteWords.hour)
    else { return nil }
    guard
      isUnit && text.word(next + 1).before.isDisjoint(with: .plus)
        || isLast(next) && !self.isUnit(next + 1, MinuteWords.minute)
    else { return nil }
    var total = Int(word.number)
    var end = self.isUnit(next + 1, MinuteWords.minute) ? next + 2 : next + 1
    while isUnit, isSum(end), text.word(end).kind == .number || text.word(end + 1).kind == .number {
      let number = text.word(end).kind == .number ? end : end + 1
      total += Int(text[number].number)
      end = number + 1
    }
    return Minutes(minutes: total, words: index..<end, isRange: false)
  }

  /// "Session 45." at the beginning of a sentence.
  private func bareSession(_ index: Int) -> Minutes? {
    let word = text.word(index + 1)
    guard text.sentence(of: index).lowerBound == index, word.kind == .number,
      word.before == .space, (15...120).contains(word.number), isLast(index + 1)
    else { return nil }
    return Minutes(minutes: Int(word.number), words: index..<index + 2, isRange: false)
  }

  /// "17 and 16", "17 + 16".
  private func isSum(_ index: Int) -> Bool {
    text.word(index).key == MinuteWords.and || text.word(index).before.contains(.plus)
  }

  private func isLast(_ index: Int) -> Bool {
    index + 1 >= text.count
      || !text[index + 1].before.isDisjoint(with: [
        .comma, .period, .semicolon, .line, .close, .open,
      ])
  }

  /// "60 minutes blocked, 36 used": the unit is understood.
  private func elliptic(at index: Int) -> Minutes? {
    guard let (value, next) = number(at: index), (3...240).contains(value),
      text[index].before.isDisjoint(with: [.slash, .colon])
    else { return nil }
    if MinuteWords.less.contains(text.word(index - 1).key), !isCounted(next) {
      return Minutes(minutes: value, words: index..<next, isRange: false)
    }
    if MinuteWords.pronouns.contains(text.word(next + 1).key),
      text.word(next).key == MinuteWords.of, isUnit(next + 2, MinuteWords.minute)
    {
      return Minutes(minutes: value, words: index..<next + 3, isRange: false)
    }
    guard let last = found.last else { return nil }
    let isSame = text.sentence(of: index).contains(last.words.lowerBound)
    if isSame, MinuteWords.using.contains(text.word(next).key), text.word(next).before == .space {
      return Minutes(minutes: value, words: index..<next + 1, isRange: false)
    }
    if isSame, MinuteWords.mores.contains(text.word(next).key), value >= 5, isLast(next),
      last.minutes >= 5
    {
      return Minutes(minutes: value, words: index..<next + 1, isRange: false)
    }
    if isSame, MinuteWords.sums.contains(text.word(next).key) || MinuteWords.inAll(text, next) {
      return Minutes(minutes: value, words: index..<next + 1, isRange: false)
    }
    if MinuteWords.edges.contains(text.word(index - 1).key), isOfEdge(next),
      text[index].sentence <= text[last.words.lowerBound].sentence + 1
    {
      return Minutes(minutes: value, words: index..<next, isRange: false)
    }
    if isSame, value >= 8, MinuteWords.equals.contains(text.word(index - 1).key),
      MinuteWords.works.contains(text.word(index - 2).key), isLast(next - 1)
    {
      return Minutes(minutes: value, words: index..<next, isRange: false)
    }
    if isSame, MinuteWords.another.contains(text.word(index - 1).key), value >= 5, !isCounted(next)
    {
      return Minutes(minutes: value, words: index..<next, isRange: false)
    }
    let isNear = text[index].sentence <= text[last.words.lowerBound].sentence + 1
    if isNear, text.word(next).key == MinuteWords.of,
      MinuteWords.pronouns.contains(text.word(next + 1).key)
    {
      return Minutes(minutes: value, words: index..<next + 2, isRange: false)
    }
    if isNear, value >= 5, MinuteWords.rest.contains(text.word(index - 1).key),
      !text.word(next).before.isDisjoint(with: [.colon, .comma]) || isOfEdge(next)
    {
      return Minutes(minutes: value, words: index..<next, isRange: false)
    }
    guard isNear, value >= 8, isLast(next - 1), text.word(index - 1).key == MinuteWords.during,
      (2...3).contains(where: { MinuteWords.talks.contains(text.word(index - $0).key) })
    else { return nil }
    return Minutes(minutes: value, words: index..<next, isRange: false)
  }

  /// "the first nine are me alone", "the last two the bus pass".
  private func isOfEdge(_ index: Int) -> Bool {
    index < text.count && text[index].before == .space
      && MinuteWords.copulas.contains(text[index].key)
  }

  /// A noun follows that is counted: "another 25 people".
  private func isCounted(_ index: Int) -> Bool {
    let word = text.word(index)
    return index < text.count && word.before.isSubset(of: [.space, .hyphen])
      && !MinuteWords.follows.contains(word.key)
  }

  /// "22+18+31+15 = 86", beside the word minutes.
  private func arithmetic(at index: Int) -> Minutes? {
    guard text[index].kind == .number, text.word(index + 1).kind == .number,
      text.word(index + 1).before.contains(.plus), (1...480).contains(text[index].number)
    else { return nil }
    var total = Int(text[index].number)
    var next = index + 1
    while text.word(next).kind == .number, text.word(next).before.contains(.plus) {
      total += Int(text.word(next).number)
      next += 1
    }
    let isNamed = (1...4).contains { MinuteWords.minute.contains(text.word(index - $0).key) }
    if text.word(next).kind == .number, text.word(next).before.contains(.other) {
      total = Int(text.word(next).number)
      next += 1
    }
    let hasUnit = isUnit(next, MinuteWords.minute)
    guard isNamed || hasUnit, total <= 720 else { return nil }
    return Minutes(minutes: total, words: index..<(hasUnit ? next + 1 : next), isRange: false)
  }

  /// "45 of the 60 minutes": the part, not the whole.
  private func part(_ value: Int, _ first: Int, _ next: Int) -> Minutes? {
    let from = isUnit(next, MinuteWords.minute) ? next + 1 : next
    guard text.word(from).key == MinuteWords.of,
      !MinuteWords.edges.contains(text.word(first - 1).key)
    else {
      return nil
    }
    let whole = MinuteWords.determiners.contains(text.word(from + 1).key) ? from + 2 : from + 1
    if let (total, after) = hours(at: whole) ?? hours(at: from + 1), total > value, value >= 3 {
      return Minutes(minutes: value, words: first..<after, isRange: false)
    }
    guard let (total, after) = number(at: whole), total > value, (3...480).contains(value) else {
      return nil
    }
    var end = after
    if !isUnit(end, MinuteWords.minute), text.word(end).kind == .word,
      text.word(end).before.isSubset(of: [.space, .hyphen])
    {
      end += 1
    }
    guard isUnit(end, MinuteWords.minute) else { return nil }
    return Minutes(minutes: value, words: first..<end + 1, isRange: false)
  }

  /// "ten minutes short of an hour".
  private func shortOfHour(_ value: Int, _ first: Int, _ next: Int) -> Minutes? {
    guard MinuteWords.short.contains(text.word(next).key),
      text.word(next + 1).key == MinuteWords.of,
      let (whole, end) = hours(at: next + 2), whole > value
    else { return nil }
    return Minutes(minutes: whole - value, words: first..<end, isRange: false)
  }

  /// "an hour", "1.5 hours", "half an hour", "three quarters of an hour", "2 hrs".
  private func hours(at index: Int) -> (minutes: Int, next: Int)? {
    guard index < text.count else { return nil }
    let key = text[index].key
    if key == MinuteWords.half {
      let next = MinuteWords.articles.contains(text.word(index + 1).key) ? index + 2 : index + 1
      return isUnit(next, MinuteWords.hour) ? (30, next + 1) : nil
    }
    if let quarters = quarters(at: index) { return quarters }
    if MinuteWords.articles.contains(key) || MinuteWords.whole.contains(key) {
      if isUnit(index + 1, MinuteWords.hour) { return (60, index + 2) }
      if MinuteWords.whole.contains(text.word(index + 1).key), isUnit(index + 2, MinuteWords.hour) {
        return (60, index + 3)
      }
    }
    if text[index].kind == .decimal, isUnit(index + 1, MinuteWords.hour) {
      return (decimalHours(index), index + 2)
    }
    if let (value, next) = number(at: index), value <= 8,
      text.word(next).key == MinuteWords.and,
      MinuteWords.articles.contains(text.word(next + 1).key),
      text.word(next + 2).key == MinuteWords.half, isUnit(next + 3, MinuteWords.hour)
    {
      return (value * 60 + 30, next + 4)
    }
    guard let (value, next) = number(at: index), value <= 12, isUnit(next, MinuteWords.hour) else {
      return nil
    }
    return (value * 60, next + 1)
  }

  /// "a quarter of an hour", "quarter hour", "three quarters of an hour", "three-quarter hour".
  private func quarters(at index: Int) -> (minutes: Int, next: Int)? {
    let isThree = text[index].number == 3
    let first =
      isThree || MinuteWords.articles.contains(text[index].key) ? index + 1 : index
    guard MinuteWords.quarters.contains(text.word(first).key) else { return nil }
    var next = first + 1
    if text.word(next).key == MinuteWords.of { next += 1 }
    if next > first + 1, MinuteWords.articles.contains(text.word(next).key) { next += 1 }
    return isUnit(next, MinuteWords.hour) ? (isThree ? 45 : 15, next + 1) : nil
  }

  private func decimalHours(_ index: Int) -> Int {
    let parts = text.string(index).split(separator: ".")
    let whole = Int(parts.first ?? "0") ?? 0
    let fraction = parts.count > 1 ? parts[1].prefix(2) : "0"
    let hundredths = (Int(fraction) ?? 0) * (fraction.count == 1 ? 10 : 1)
    return whole * 60 + hundredths * 60 / 100
  }

  /// "and a half", "and ten minutes", "15 min" after hours.
  private func withMinutes(_ hours: Int, _ first: Int, _ next: Int) -> Minutes {
    var end = next
    var total = hours
    let rest = text.word(next).key == MinuteWords.and ? next + 1 : next
    if rest > next, MinuteWords.articles.contains(text.word(rest).key),
      text.word(rest + 1).key == MinuteWords.half
    {
      total += 30
      end = rest + 2
    } else if rest > next, MinuteWords.articles.contains(text.word(rest).key),
      text.word(rest + 1).key == MinuteWords.quarter
    {
      total += 15
      end = rest + 2
    } else if rest > next, text.word(rest).number == 3,
      MinuteWords.quarters.contains(text.word(rest + 1).key)
    {
      total += 45
      end = rest + 2
    } else if text.word(next - 1).key == MinuteWords.shortHour, text.word(next).kind == .number,
      text.word(next).before.isEmpty, text.word(next).number < 60
    {
      total += Int(text.word(next).number)
      end = isUnit(next + 1, MinuteWords.minute) ? next + 2 : next + 1
    } else if rest > next, let (value, after) = number(at: rest), (10..<60).contains(value),
      isLast(after - 1), text.word(rest).before == .space
    {
      total += value
      end = after
    } else if text.word(rest).before.isDisjoint(with: [.comma, .semicolon, .period, .line]),
      let (value, after) = number(at: rest), value < 60, isUnit(after, MinuteWords.minute)
    {
      total += value
      end = after + 1
    }
    return Minutes(minutes: total, words: first..<end, isRange: false)
  }

  /// A number in digits or words ("forty-five", "one hundred and twelve").
  private func number(at index: Int) -> (value: Int, next: Int)? {
    let word = text.word(index)
    guard word.isNumber, !word.isMasked else { return nil }
    if word.kind == .number { return (Int(word.number), index + 1) }
    var value = Int(word.number)
    var next = index + 1
    if text.word(next).key == MinuteWords.hundred, value < 10 {
      value *= 100
      next += 1
      if text.word(next).key == MinuteWords.and { next += 1 }
      if let (rest, after) = number(at: next), rest < 100 { return (value + rest, after) }
      return (value, next)
    }
    let following = text.word(next)
    if value >= 20, value % 10 == 0, following.kind == .word, (1...9).contains(following.number),
      following.before.isSubset(of: [.space, .hyphen])
    {
      return (value + Int(following.number), next + 1)
    }
    return (value, next)
  }

  func isUnit(_ index: Int, _ unit: Set<WordKey>) -> Bool {
    let word = text.word(index)
    guard unit.contains(word.key) else {
      return unit == MinuteWords.minute && word.key == MinuteWords.shortMinute
        && word.before.isEmpty && index < text.count
    }
    return word.before.isSubset(of: [.space, .hyphen, .period])
      && !word.before.isSuperset(of: [.space, .period])
  }
}
