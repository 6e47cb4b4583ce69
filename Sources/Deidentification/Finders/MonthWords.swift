/// Dates in words: months, ordinals and weekdays, and when they are something else ("may", "march",
/// "sat").
enum MonthWords {
  static let of = WordHash("of".utf8).value
  static let de = WordHash("de".utf8).value

  struct DayNumber {
    var last: Int
    var value: Int
  }

  /// "Sep 2, 2024", "aug. 18", "March third", "December 2024", "June 3-7".
  static func monthFirst(_ index: Int, _ reading: Reading) -> DateFinder.Match? {
    let token = reading.tokens[index]
    var place = index + 1
    if reading.at(place)?.isSign(".") == true, reading.isTied(place) { place += 1 }
    if reading.at(place)?.isHyphen == true, reading.isTied(place) { place += 1 }
    if reading.at(place)?.hash == WordHash("the".utf8).value { place += 1 }
    guard let next = reading.at(place), next.gap != .line else { return nil }
    if let day = day(place, reading), (1...31).contains(day.value),
      !isCount(day.last, token, reading)
    {

      if next.isWord, isDoubtful(token), next.has(.number) { return nil }
      var last = day.last
      if let hyphen = reading.at(last + 1), hyphen.isHyphen || hyphen.isSign("–"),
        reading.isTied(last + 1),
        let other = MonthWords.day(last + 2, reading)?.value, other <= 31,
        reading.isTied(last + 2), reading.at(last + 2)?.isWord != true
      {
        last += 2
      }
      return withYear(
        PartialDate(year: nil, month: Int(token.value), day: day.value), after: last, reading)
    }
    if let year = year(from: index, reading) {
      return DateFinder.Match(
        last: year.last, date: PartialDate(year: year.value, month: Int(token.value), day: nil))
    }
    return nil
  }

  /// "May 5 mg": the number counts something.
  private static func isCount(_ index: Int, _ month: Token, _ reading: Reading) -> Bool {
    guard let next = reading.at(index + 1), next.gap != .line else { return false }
    if next.isSign("%") || next.isSign("/") && reading.isTied(index + 1) { return true }
    return next.has(.unit) && !next.has([.function, .weekday]) && isDoubtful(month)
  }

  /// Adds ", 2024", "2024", "'24" or "-24" to a date.
  static func withYear(
    _ date: PartialDate, after index: Int, _ reading: Reading
  ) -> DateFinder.Match {
    var date = date
    guard let year = year(from: index, reading) else {
      return DateFinder.Match(last: index, date: date)
    }
    date.year = year.value
    return DateFinder.Match(last: year.last, date: date)
  }

  static func year(from index: Int, _ reading: Reading) -> DayNumber? {
    var place = index + 1
    var isShort = false
    while let mark = reading.at(place), mark.form == .sign, mark.gap != .line, place - index <= 2 {
      guard
        mark.isSign(",") || mark.isSign(".") || mark.isHyphen || mark.isApostrophe
          || mark.isSign("/")
      else { return nil }
      isShort =
        isShort || mark.isApostrophe || (mark.isHyphen || mark.isSign("/")) && reading.isTied(place)
      place += 1
    }
    if reading.at(place)?.hash == of { place += 1 }
    if let spoken = SpokenYear.match(place, reading) {
      return DayNumber(last: spoken.last, value: spoken.value)
    }
    guard let token = reading.at(place), token.gap != .line, let number = reading.number(place)
    else {
      return nil
    }
    if token.count == 4, let year = PartialDate.fullYear(number, digits: 4) {
      return DayNumber(last: place, value: year)
    }
    if token.count == 2, isShort, let year = PartialDate.fullYear(number, digits: 2) {
      return DayNumber(last: place, value: year)
    }
    return nil
  }

  /// A day of the month as number, "5th", "fifth" or "twenty-fifth".
  static func day(_ index: Int, _ reading: Reading) -> DayNumber? {
    guard let token = reading.at(index) else { return nil }
    if token.form == .number {
      return token.count <= 2
        ? reading.number(index).map { DayNumber(last: index, value: $0) } : nil
    }
    if token.form == .mixed {
      return ordinalNumber(index, reading).map { DayNumber(last: index, value: $0) }
    }
    if token.has(.ordinal) { return DayNumber(last: index, value: Int(token.value)) }
    guard token.has(.number), token.value == 20 || token.value == 30 else { return nil }
    let place = reading.at(index + 1)?.isHyphen == true ? index + 2 : index + 1
    guard let unit = reading.at(place), unit.has(.ordinal), unit.value < 10 else { return nil }
    return DayNumber(last: place, value: Int(token.value) + Int(unit.value))
  }

  private static func ordinalNumber(_ index: Int, _ reading: Reading) -> Int? {
    let letters = reading.letters(index)
    let digits = letters.prefix { $0 >= 0x30 && $0 <= 0x39 }
    let ending = String(decoding: letters.dropFirst(digits.count), as: UTF8.self)
    guard digits.count <= 2, ["st", "nd", "rd", "th"].contains(ending) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// "the 5th" with nothing after it that is counted: not "the 5th session".
  static func ordinalDay(_ index: Int, _ reading: Reading) -> DayNumber? {
    guard let token = reading.at(index), token.form == .mixed || token.has([.ordinal, .number]),
      let day = day(index, reading), token.form != .number, (1...31).contains(day.value),
      let before = reading.at(index - 1), token.gap == .space
    else { return nil }
    let isThe = before.hash == WordHash("the".utf8).value
    guard isThe || before.has(.dateCue) && token.form == .mixed else { return nil }
    if token.form == .word {
      guard let cue = reading.at(index - 2), cue.has(.dateCue) else { return nil }
    }
    guard let next = reading.at(day.last + 1), next.gap != .line else { return day }
    if next.form == .sign { return next.isHyphen ? nil : day }
    if token.form == .mixed, isThe, let cue = reading.at(index - 2), dayCues.contains(cue.hash),
      !next.has([.unit, .heads, .street, .number, .generic]), !counted.contains(next.hash)
    {
      return day
    }
    return next.isWord && next.has(.function) && !next.has(.relation) ? day : nil
  }

  /// Months that are also words or names.
  static func isDoubtful(_ token: Token) -> Bool { doubtful.contains(token.hash) }

  /// A month with neither day nor year: "since June", "mid-December", not "may" and not "march".
  static func standsAlone(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    var place = index - 1
    if reading.at(place)?.isHyphen == true { place -= 1 }
    let before = reading.at(place)
    let isCued =
      before.map { $0.has(.dateCue) || monthCues.contains($0.hash) } == true && token.gap != .line
    if doubtful.contains(token.hash) || token.isName {
      // "April to June"
      if token.isCapitalized, let link = reading.at(index + 1), let other = reading.at(index + 2),
        links.contains(link.hash) || link.isHyphen || link.isSign("–"), other.has(.month),
        other.isCapitalized
      {
        return true
      }
      if !reading.isFlat[index] && !token.isCapitalized { return false }
      if token.has(.modal), reading.isFlat[index],
        let next = reading.at(index + 1), next.isWord, !next.has([.function, .number])
      {
        return false
      }
      return isCued
    }
    if token.count <= 3 {
      return isCued || token.isCapitalized && !reading.isFlat[index] && token.shape == .title
    }
    return true
  }

  /// A weekday, not "sat" and not "sun".
  static func isWeekday(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard shortWeekdays.contains(token.hash) else {
      return token.count > 4 || token.isCapitalized || !token.isName
    }
    let before = reading.at(index - 1)
    let isCued =
      before.map { $0.has(.dateCue) || monthCues.contains($0.hash) } == true && token.gap != .line
    if isDayPart(index + 1, reading) || endsClause(index, reading) { return true }
    if reading.isFlat[index] { return isCued || reading.at(index + 1)?.isNumber == true }
    return token.shape == .title && (!NameContext.startsSentence(index, in: reading) || isCued)
      || token.shape == .lower && isCued
  }

  /// "Thursdays", "mondays": a habit, no date.
  static func isPluralWeekday(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count > 6, letters.last == UInt8(ascii: "s") else { return false }
    return letters.dropLast().suffix(3).elementsEqual(Array("day".utf8))
      && Lexicon.builtin[WordHash(letters.dropLast()).value]?.kinds.hasAny(.weekday) == true
  }

  /// "night", "nite", "morning" behind a weekday.
  static func isDayPart(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.at(index), token.gap == .space else { return false }
    return dayParts.contains(token.hash) && reading.isFree(index)
  }

  /// "threw a chair mon.", "want him fri, early" and "Tue." by itself where the note begins.
  private static func endsClause(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let next = reading.at(index + 1)
    let isClosed = next.map { $0.form == .sign && $0.gap == .none || $0.gap == .line } ?? true
    if index == 0 { return isClosed && token.shape == .title }
    return isClosed && plainWeekdays.contains(token.hash) && reading.isFlat[index]
      && token.gap == .space && reading.tokens[index - 1].isWord
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  private static let doubtful = hashes(
    "may march mar jan june april jun apr august aug sept dec marzo mayo")
  private static let shortWeekdays = hashes("sun sat mon wed tue thu fri lunes sabado domingo")
  private static let plainWeekdays = hashes("mon tue thu fri tues thurs")
  private static let dayParts = hashes("night nite morning afternoon evening eve am pm")
  private static let dayCues = hashes(
    "on by until till since from for is before after thru through")
  private static let counted = hashes(
    "grade grader floor birthday percentile attempt admission hospitalization of day anniversary")
  private static let links = hashes("to through thru and")
  private static let monthCues = hashes(
    """
    in since until till by during early mid late last next this of from through thru before after \
    around every past and to on for to as
    """)
}
