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
  var found: [Minutes] = []
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
    addParts()
    for index in found.indices { found[index].opens = opens(found[index].words.lowerBound) }
  }

  func opens(_ index: Int) -> Bool {
    let marks = text[index].before
    if text.sentence(of: index).lowerBound == index { return true }
    let ends: Marks = [.comma, .colon, .open, .semicolon, .line, .period]
    if !marks.isDisjoint(with: ends) { return true }
    return MinuteWords.about.contains(text.word(index - 1).key)
      && !text.word(index - 1).before.isDisjoint(with: ends)
  }

  /// A length that begins at a word.
  func length(at index: Int) -> Minutes? {
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
    if text.word(next + 1).key == MinuteWords.past, text.word(next + 1).before == .space {
      return nil
    }
    if let short = shortOfHour(value, index, next + 1) { return short }
    return Minutes(minutes: value, words: index..<next + 1, isRange: false)
  }

  /// "Minutes: 52", "Duration = 50": the unit or a name of the length comes first.
  func labelled(at index: Int) -> Minutes? {
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
    while !isUnit, next < index + 4, MinuteWords.partners.contains(text.word(next).key) {
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
    if !isUnit, (0...2).contains(word.number), text.word(next + 1).before == .colon,
      (0...59).contains(text.word(next + 1).number), word.kind == .number
    {
      let minutes = Int(word.number) * 60 + Int(text.word(next + 1).number)
      return minutes > 0 ? Minutes(minutes: minutes, words: index..<next + 2, isRange: false) : nil
    }
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
  func bareSession(_ index: Int) -> Minutes? {
    let word = text.word(index + 1)
    guard text.sentence(of: index).lowerBound == index, word.kind == .number,
      word.before == .space, (15...120).contains(word.number), isLast(index + 1)
    else { return nil }
    return Minutes(minutes: Int(word.number), words: index..<index + 2, isRange: false)
  }

  /// "17 and 16", "17 + 16".
  func isSum(_ index: Int) -> Bool {
    text.word(index).key == MinuteWords.and || text.word(index).before.contains(.plus)
  }

  func isLast(_ index: Int) -> Bool {
    index + 1 >= text.count
      || !text[index + 1].before.isDisjoint(with: [
        .comma, .period, .semicolon, .line, .close, .open,
      ])
  }

  /// "60 minutes blocked, 36 used": the unit is understood.
  func elliptic(at index: Int) -> Minutes? {
    guard let (value, next) = number(at: index), (3...240).contains(value),
      text[index].before.isDisjoint(with: [.slash, .colon])
    else { return nil }
    if MinuteWords.totals.contains(text.word(index - 1).key), isLast(next - 1), value >= 5,
      text.word(next).before != .slash, isOfMinutes(index)
    {
      return Minutes(minutes: value, words: index - 1..<next, isRange: false)
    }
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
    if isSame, MinuteWords.mores.contains(text.word(next).key), value >= 5,
      isLast(next) || MinuteWords.follows.contains(text.word(next + 1).key), last.minutes >= 5
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
    if isNear, value >= 8, isLast(next - 1), MinuteWords.talks.contains(text.word(index - 1).key),
      MinuteWords.selves.contains(text.word(index - 2).key)
    {
      return Minutes(minutes: value, words: index..<next, isRange: false)
    }
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
  func isOfEdge(_ index: Int) -> Bool {
    index < text.count && text[index].before == .space
      && MinuteWords.copulas.contains(text[index].key)
  }

  /// Minutes are told of before, in the same paragraph.
  func isOfMinutes(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at < 60, !text[at].before.contains(.line) {
      if MinuteWords.minute.contains(text[at].key) || MinuteWords.logs.contains(text[at].key) {
        return true
      }
      at -= 1
    }
    return found.contains { index - $0.words.upperBound < 60 }
  }

  /// A noun follows that is counted: "another 25 people".
  func isCounted(_ index: Int) -> Bool {
    let word = text.word(index)
    return index < text.count && word.before.isSubset(of: [.space, .hyphen])
      && !MinuteWords.follows.contains(word.key)
  }

  /// "22+18+31+15 = 86", beside the word minutes.
  func arithmetic(at index: Int) -> Minutes? {
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
  func part(_ value: Int, _ first: Int, _ next: Int) -> Minutes? {
    let from = isUnit(next, MinuteWords.minute) ? next + 1 : next
    if from == next, text.word(next).before == .slash, text.word(next).kind == .number,
      Int(text.word(next).number) > value, value >= 8, isUnit(next + 1, MinuteWords.minute)
    {
      return Minutes(minutes: value, words: first..<next + 2, isRange: false)
    }
    guard text.word(from).key == MinuteWords.of,
      !MinuteWords.edges.contains(text.word(first - 1).key)
    else {
      return nil
    }
    var whole = from + 1
    while whole < from + 3, MinuteWords.determiners.contains(text.word(whole).key) { whole += 1 }
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
  func shortOfHour(_ value: Int, _ first: Int, _ next: Int) -> Minutes? {
    guard MinuteWords.short.contains(text.word(next).key),
      text.word(next + 1).key == MinuteWords.of,
      let (whole, end) = hours(at: next + 2), whole > value
    else { return nil }
    return Minutes(minutes: whole - value, words: first..<end, isRange: false)
  }
}
