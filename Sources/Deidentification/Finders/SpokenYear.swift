/// Years in words, as a dictated note has them: "nineteen fifty one", "twenty twenty-four", "two
/// thousand and five".
enum SpokenYear {
  static func match(_ index: Int, _ reading: Reading) -> MonthWords.DayNumber? {
    guard let first = word(index, reading) else { return nil }
    if first.value == 2, reading.at(first.last + 1)?.hash == thousand {
      var place = first.last + 1
      if reading.at(place + 1)?.hash == and { place += 1 }
      guard let rest = word(place + 1, reading), rest.value < 100 else {
        return MonthWords.DayNumber(last: first.last + 1, value: 2000)
      }
      return MonthWords.DayNumber(last: rest.last, value: 2000 + rest.value)
    }
    guard first.value == 19 || first.value == 20, first.last == index,
      let rest = word(first.last + 1, reading) ?? afterOh(first.last + 1, reading)
    else { return nil }
    return MonthWords.DayNumber(last: rest.last, value: first.value * 100 + rest.value)
  }

  /// A number below a hundred in one word or two: "seven", "fifty one", "twenty-four".
  private static func word(_ index: Int, _ reading: Reading) -> MonthWords.DayNumber? {
    guard let token = reading.at(index), token.isWord, token.gap != .line, token.has(.number),
      token.value < 100
    else { return nil }
    guard token.value >= 20, token.value % 10 == 0 else {
      return MonthWords.DayNumber(last: index, value: Int(token.value))
    }
    let place = reading.at(index + 1)?.isHyphen == true ? index + 2 : index + 1
    guard let unit = reading.at(place), unit.isWord, unit.has(.number), unit.gap != .line,
      (1...9).contains(unit.value)
    else { return MonthWords.DayNumber(last: index, value: Int(token.value)) }
    return MonthWords.DayNumber(last: place, value: Int(token.value) + Int(unit.value))
  }

  /// "oh five"
  private static func afterOh(_ index: Int, _ reading: Reading) -> MonthWords.DayNumber? {
    guard reading.at(index)?.hash == oh, let unit = word(index + 1, reading), unit.value < 10 else {
      return nil
    }
    return unit
  }

  private static let thousand = WordHash("thousand".utf8).value
  private static let and = WordHash("and".utf8).value
  private static let oh = WordHash("oh".utf8).value
}
