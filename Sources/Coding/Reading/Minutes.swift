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
  private let text: NoteText
  private(set) var found: [Minutes] = []

  init(_ text: NoteText) {
    self.text = text
    var clock = ClockReader(text)
    clock.read()
    var ranges = clock.ranges
    var index = 0
    while index < text.count {
      if let range = ranges.first, range.words.lowerBound <= index {
        found.append(range)
        index = max(index, range.words.upperBound)
        ranges.removeFirst()
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
    return Words.about.contains(text.word(index - 1).key)
      && !text.word(index - 1).before.isDisjoint(with: ends)
  }

  /// A length that begins at a word.
  private func length(at index: Int) -> Minutes? {
    guard !text[index].isMasked else { return nil }
    if let (hours, next) = hours(at: index) { return withMinutes(hours, index, next) }
    guard let (value, next) = number(at: index), isUnit(next, Words.minute) else { return nil }
    guard (1...720).contains(value) else { return nil }
    return Minutes(minutes: value, words: index..<next + 1, isRange: false)
  }

  /// "an hour", "1.5 hours", "half an hour", "2 hrs".
  private func hours(at index: Int) -> (minutes: Int, next: Int)? {
    let key = text[index].key
    if key == Words.half {
      let next = Words.articles.contains(text.word(index + 1).key) ? index + 2 : index + 1
      return isUnit(next, Words.hour) ? (30, next + 1) : nil
    }
    if Words.articles.contains(key), isUnit(index + 1, Words.hour) { return (60, index + 2) }
    if text[index].kind == .decimal, isUnit(index + 1, Words.hour) {
      return (decimalHours(index), index + 2)
    }
    guard let (value, next) = number(at: index), value <= 12, isUnit(next, Words.hour) else {
      return nil
    }
    return (value * 60, next + 1)
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
    let rest = text.word(next).key == Words.and ? next + 1 : next
    if rest > next, Words.articles.contains(text.word(rest).key),
      text.word(rest + 1).key == Words.half
    {
      total += 30
      end = rest + 2
    } else if text.word(rest).before.isDisjoint(with: [.comma, .semicolon, .period, .line]),
      let (value, after) = number(at: rest), value < 60, isUnit(after, Words.minute)
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
    if text.word(next).key == Words.hundred, value < 10 {
      value *= 100
      next += 1
      if text.word(next).key == Words.and { next += 1 }
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

  private func isUnit(_ index: Int, _ unit: Set<WordKey>) -> Bool {
    let word = text.word(index)
    guard unit.contains(word.key) else {
      return unit == Words.minute && word.key == Words.shortMinute
        && word.before.isEmpty && index < text.count
    }
    return word.before.isSubset(of: [.space, .hyphen, .period])
  }
}

/// The words of time.
private enum Words {
  static let minute = keys("min mins minute minutes minuten mn")
  static let hour = keys("hour hours hr hrs h")
  static let articles = keys("a an one")
  static let about = keys("so about approx approximately only exactly roughly")
  static let half = WordKey("half")
  static let and = WordKey("and")
  static let hundred = WordKey("hundred")
  static let shortMinute = WordKey("m")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
