/// Lengths in hours and parts of them, and what a unit is.
extension MinutesReader {
  /// "an hour", "1.5 hours", "half an hour", "three quarters of an hour", "2 hrs".
  func hours(at index: Int) -> (minutes: Int, next: Int)? {
    guard index < text.count else { return nil }
    let key = text[index].key
    if key == MinuteWords.half {
      let next = MinuteWords.articles.contains(text.word(index + 1).key) ? index + 2 : index + 1
      return isUnit(next, MinuteWords.hour) ? (30, next + 1) : nil
    }
    if let quarters = fraction(at: index) ?? quarters(at: index) { return quarters }
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

  /// "1/2 hour", "3/4 of an hour".
  func fraction(at index: Int) -> (minutes: Int, next: Int)? {
    let part = text[index].number
    let whole = text.word(index + 1)
    guard part == 1 || part == 3, whole.number == 2 || whole.number == 4, part < whole.number,
      whole.before == .slash
    else { return nil }
    var next = index + 2
    if text.word(next).key == MinuteWords.of { next += 1 }
    if MinuteWords.articles.contains(text.word(next).key) { next += 1 }
    return isUnit(next, MinuteWords.hour) ? (60 * Int(part) / Int(whole.number), next + 1) : nil
  }

  /// "a quarter of an hour", "quarter hour", "three quarters of an hour", "three-quarter hour".
  func quarters(at index: Int) -> (minutes: Int, next: Int)? {
    let isThree = text[index].number == 3
    let first =
      isThree || MinuteWords.articles.contains(text[index].key) ? index + 1 : index
    guard MinuteWords.quarters.contains(text.word(first).key) else { return nil }
    var next = first + 1
    if text.word(next).key == MinuteWords.of { next += 1 }
    if next > first + 1, MinuteWords.articles.contains(text.word(next).key) { next += 1 }
    return isUnit(next, MinuteWords.hour) ? (isThree ? 45 : 15, next + 1) : nil
  }

  func decimalHours(_ index: Int) -> Int {
    let parts = text.string(index).split(separator: ".")
    let whole = Int(parts.first ?? "0") ?? 0
    let fraction = parts.count > 1 ? parts[1].prefix(2) : "0"
    let hundredths = (Int(fraction) ?? 0) * (fraction.count == 1 ? 10 : 1)
    return whole * 60 + hundredths * 60 / 100
  }

  /// "and a half", "and ten minutes", "15 min" after hours.
  func withMinutes(_ hours: Int, _ first: Int, _ next: Int) -> Minutes {
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
  func number(at index: Int) -> (value: Int, next: Int)? {
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
