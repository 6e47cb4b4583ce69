import Basics

/// Takes dates in every written form. A bare year stays, and so do times of the day, scores that
/// look like dates ("6/10") and plural weekdays.
struct DateFinder {
  /// Dates of the chart: "4/5" may be a fraction, but not when it is the client's birthday.
  let known: [PartialDate]

  init(chart: Chart = .empty) {
    known = chart.values.filter { $0.kind == .date }.compactMap { value in
      let reading = Reading(value.text)
      return reading.count > 0 ? DateFinder.numeric(0, reading)?.date : nil
    }
  }

  func find(in reading: inout Reading) {
    var index = 0
    while index < reading.count {
      if reading.isFree(index), let match = match(index, reading) {
        var first = withWeekday(before: index, reading)
        if first == index, reading.tokens[index].form == .mixed, reading.isFree(index - 1),
          reading.at(index - 1)?.hash == DateFinder.the, match.last > index
        {
          first -= 1
        }
        let end = withTime(match.last, reading)
        if reading.take(first, end, .date, date: match.date, overProtected: end > match.last) {
          index = end
        }
      }
      index += 1
    }
    var rest = 0
    while rest < reading.count {
      if reading.isFree(rest) { rest = findRelative(rest, &reading) }
      rest += 1
    }
    findByCalendar(in: &reading)
  }

  struct Match {
    var last: Int
    var date: PartialDate?
  }

  private func match(_ index: Int, _ reading: Reading) -> Match? {
    let token = reading.tokens[index]
    switch token.form {
    case .number:
      return DateFinder.numeric(index, reading) ?? dayThenMonth(index, reading)
        ?? monthAndDay(index, reading) ?? monthAndYear(index, reading)
    case .mixed:
      return DateFinder.packed(index, reading) ?? dayThenMonth(index, reading)
    case .word:
      if token.has(.month) { return MonthWords.monthFirst(index, reading) }
      if token.has([.ordinal, .number]) { return dayThenMonth(index, reading) }
      return nil
    case .sign:
      return nil
    }
  }

  /// "5/14/2024", "2024-05-14", "5.14.24", "20240514".
  static func numeric(_ index: Int, _ reading: Reading) -> Match? {
    guard let first = reading.number(index) else { return nil }
    // "03 12 2025"
    let isCued = reading.at(index - 1)?.has(.dateCue) == true
    if reading.tokens[index].count == 2 || isCued, reading.tokens[index].gap != .none,
      let second = reading.at(index + 1), second.isNumber, second.gap == .space,
      second.count == 2 || isCued && second.count == 1,
      let third = reading.at(index + 2), third.isNumber, third.count == 4, third.gap == .space,
      let day = reading.number(index + 1), let year = reading.number(index + 2),
      (1900...2099).contains(year), !reading.isTied(index + 3) || reading.at(index + 3)?.count == 0
    {
      return PartialDate.checked(year: year, month: first, day: day).map {
        Match(last: index + 2, date: $0)
      }
    }
    if reading.tokens[index].count == 8,
      !reading.isTied(index + 1) || reading.at(index + 1)?.count == 0,
      !(reading.isTied(index) && reading.at(index - 1)?.isHyphen == true
        && reading.isTied(index + 1) && reading.at(index + 1)?.isHyphen == true)
    {
      let date = PartialDate.checked(
        year: first / 10000, month: first / 100 % 100, day: first % 100)
      guard let date, let year = date.year, (1900...2099).contains(year),
        date.month == first / 100 % 100
      else { return nil }
      return Match(last: index, date: date)
    }
    guard let mark = reading.at(index + 1), reading.isTied(index + 1), isDateSign(mark),
      let second = reading.number(index + 2), reading.isTied(index + 2),
      let other = reading.at(index + 3), other.first == mark.first, reading.isTied(index + 3),
      let third = reading.at(index + 4), reading.isTied(index + 4)
    else { return nil }
    let digits = reading.letters(third).prefix { $0 >= 0x30 && $0 <= 0x39 }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard digits.count > 0, digits.count <= 4,
      digits.count == third.count || reading.letters(third).dropFirst(digits.count).first == 0x74
    else { return nil }
    let date: PartialDate?
    if reading.tokens[index].count == 4 {
      guard let year = PartialDate.fullYear(first, digits: 4), digits.count <= 2 else { return nil }
      date = PartialDate.checked(year: year, month: second, day: value)
    } else {
      guard let year = PartialDate.fullYear(value, digits: digits.count),
        reading.tokens[index].count <= 2, reading.tokens[index + 2].count <= 2
      else { return nil }
      date = PartialDate.checked(year: year, month: first, day: second)
    }
    var last = index + 4
    while digits.count < third.count, reading.isTied(last + 1),
      reading.at(last + 1)?.isSign(":") == true,
      reading.at(last + 2)?.isNumber == true, reading.isTied(last + 2)
    {
      last += 2
    }
    return date.map { Match(last: last, date: $0) }
  }

  static func isDateSign(_ token: Token) -> Bool {
    token.isSign("/") || token.isHyphen || token.isSign(".") || token.isSign("–")
  }

  /// "17OCT2024", "17Oct24", "5may".
  static func packed(_ index: Int, _ reading: Reading) -> Match? {
    let letters = Array(reading.letters(index))
    let head = letters.prefix { $0 >= 0x30 && $0 <= 0x39 }
    let middle = letters.dropFirst(head.count).prefix { $0 >= 0x61 && $0 <= 0x7A }
    let tail = letters.dropFirst(head.count + middle.count)
    guard (1...2).contains(head.count), middle.count >= 3,
      tail.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let entry = Lexicon.builtin[WordHash(middle).value], entry.kinds.hasAny(.month)
    else { return nil }
    let day = head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let year = tail.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard tail.isEmpty || tail.count == 2 || tail.count == 4 else { return nil }
    return PartialDate.checked(
      year: tail.isEmpty ? nil : PartialDate.fullYear(year, digits: tail.count),
      month: Int(entry.value), day: day
    ).map { Match(last: index, date: $0) }
  }

  /// "15 August 2023", "2-Sep-24", "the 8th of March", "3rd March".
  private func dayThenMonth(_ index: Int, _ reading: Reading) -> Match? {
    guard let day = MonthWords.day(index, reading), (1...31).contains(day.value) else { return nil }
    var place = day.last + 1
    if let mark = reading.at(place), mark.isHyphen || mark.isSign("/"), reading.isTied(place) {
      place += 1
    }
    let hasOf =
      reading.at(place)?.hash == MonthWords.of || reading.at(place)?.hash == MonthWords.de
    if hasOf { place += 1 }
    guard let month = reading.at(place), month.has(.month), month.gap != .line else { return nil }
    if MonthWords.isDoubtful(month), MonthWords.year(from: place, reading) == nil,
      reading.tokens[index].isWord && !hasOf || !month.isCapitalized && place == day.last + 1
    {
      return nil
    }
    let date = PartialDate(year: nil, month: Int(month.value), day: day.value)
    // "4 Apr 25" where nothing follows that it could count.
    if let short = reading.at(place + 1), short.isNumber, short.count == 2, short.gap == .space,
      reading.at(place + 2).map({
        $0.gap == .line || $0.form == .sign && !$0.isSign("%") || $0.shape == .title
      }) ?? true,
      let year = reading.number(place + 1).flatMap({ PartialDate.fullYear($0, digits: 2) })
    {
      return Match(
        last: place + 1, date: PartialDate(year: year, month: date.month, day: date.day))
    }
    return MonthWords.withYear(date, after: place, reading)
  }

  /// "3/28", where nothing says it is a score, a fraction or a dose.
  private func monthAndDay(_ index: Int, _ reading: Reading) -> Match? {
    guard let month = reading.number(index), reading.tokens[index].count <= 2,
      let mark = reading.at(index + 1), reading.isTied(index + 1),
      mark.isSign("/") || mark.isHyphen,
      let day = reading.number(index + 2), reading.isTied(index + 2),
      reading.tokens[index + 2].count <= 2,
      (1...12).contains(month), (1...31).contains(day),
      !(reading.isTied(index + 3) && isDigitSign(index + 3, reading))
    else { return nil }
    if reading.isTied(index), let before = reading.at(index - 1),
      !before.isSign("("), !before.isHyphen, !before.isSign(":"), !before.isSign("~"),
      !before.isSign("–"), !before.isSign("—")
    {
      return nil
    }
    // "3/10 on Monday, 5/10 today"
    if day == 10, isOnScaleOfTen(index, reading) { return nil }
    let date = PartialDate(year: nil, month: month, day: day)
    let isCued = isCued(index, reading)
    // "1/8 or 1-15"
    let isOther =
      reading.at(index - 1).map { DateFinder.ors.contains($0.hash) } == true
      && (reading.find(at: index - 2)?.kind == .date
        || reading.at(index - 2)?.isSign(",") == true
          && reading.find(at: index - 3)?.kind == .date)
    if mark.isHyphen, isWrittenAsDay(index, reading) { return Match(last: index + 2, date: date) }
    if mark.isHyphen { return isCued || isOther ? Match(last: index + 2, date: date) : nil }
    if isOther || withTime(index + 2, reading) > index + 2 {
      return Match(last: index + 2, date: date)
    }
    if isAttended(index, reading) || isCounted(index + 3, reading) { return nil }
    if isCued || isMovedTo(index, reading) || beginsRange(index + 3, reading)
      || beginsList(index + 3, reading)
      || day != 10 && known.contains(where: { $0.month == month && $0.day == day })
    {
      return Match(last: index + 2, date: date)
    }
    if standsBetweenSigns(index, reading), month != day || isFirst(index, reading) {
      return Match(last: index + 2, date: date)
    }
    if day != 10, isUncounted(index, reading) {
      return Match(last: index + 2, date: date)
    }
    let looksLikeScore =
      day == 10 || (day <= 5 && month <= day) || (month == 1 && day <= 4)

    if looksLikeScore || isRated(index, reading) { return nil }
    return Match(last: index + 2, date: date)
  }

  private func isDigitSign(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.at(index) else { return false }
    if token.isSign("%") || token.isSign("/") { return true }
    return token.isSign(".") && reading.isTied(index + 1) && reading.at(index + 1)?.isNumber == true
  }

  private func isCued(_ index: Int, _ reading: Reading) -> Bool {
    var place = index - 1
    if let mark = reading.at(place),
      mark.isSign(":") || mark.isSign("(") || mark.isHyphen || mark.isSign(",") || mark.isSign("–")
    {
      if mark.isHyphen || mark.isSign("–"), reading.find(at: place - 1)?.kind == .date {
        return true
      }
      place -= 1
    }
    guard let before = reading.at(place), reading.tokens[index].gap != .line else { return false }
    return before.has([.dateCue, .weekday]) || reading.find(at: place)?.kind == .date
  }

  /// "3/4 through 3/15"
  private func beginsRange(_ index: Int, _ reading: Reading) -> Bool {
    guard let link = reading.at(index), link.gap != .line,
      DateFinder.rangeWords.contains(link.hash) || link.isHyphen || link.isSign("–"),
      let month = reading.number(index + 1), (1...12).contains(month),
      reading.at(index + 2)?.isSign("/") == true, let day = reading.number(index + 3)
    else { return false }
    return (1...31).contains(day)
  }

  /// "4/5, 4/12, 4/19": one of the row can only be a date.
  private func beginsList(_ index: Int, _ reading: Reading) -> Bool {
    guard let comma = reading.at(index),
      comma.isSign(",") || comma.isSign("&") || comma.isSign(";"),
      let month = reading.number(index + 1), (1...12).contains(month),
      reading.at(index + 2)?.isSign("/") == true, let day = reading.number(index + 3)
    else { return false }
    return (11...31).contains(day) || beginsList(index + 4, reading)
  }

  /// "45 min; 2/5; text first", "2/3 2312 text line": nothing beside it says what it would rate.
  private func standsBetweenSigns(_ index: Int, _ reading: Reading) -> Bool {
    if isFirst(index, reading) { return true }
    guard let before = reading.at(index - 1), before.isSign(";"),
      reading.tokens[index].gap == .space
    else { return false }
    guard let next = reading.at(index + 3) else { return true }
    return next.gap == .line || next.isSign(";") || next.isSign(",")
  }

  private func isFirst(_ index: Int, _ reading: Reading) -> Bool {
    index == 0 && reading.at(3)?.gap == .space
  }

  /// "ate at 5/6 meals", "5/9 criteria": so many of so many.
  func isCounted(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.at(index), next.gap == .space else { return false }
    return DateFinder.countable.contains(next.hash)
  }

  /// "moved to 1/3", "pushed to 2/4"
  private func isMovedTo(_ index: Int, _ reading: Reading) -> Bool {
    guard let to = reading.at(index - 1), to.hash == DateFinder.to, let verb = reading.at(index - 2)
    else { return false }
    if reading.find(at: index - 2)?.kind == .date { return true }
    return DateFinder.moved.contains(verb.hash)
  }

  /// "groups attended 9/14", "doses kept 5/7": so many of so many.
  func isAttended(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(index - 1), DateFinder.attended.contains(before.hash),
      let counted = reading.at(index - 2)
    else { return false }
    return counted.has(.unit) || DateFinder.counted.contains(counted.hash)
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }
  private static let feasts = hashes(
    "after before on over until since by during till for last next")
  private static let ors = hashes("or and then also")
  private static let to = WordHash("to".utf8).value
  private static let moved = hashes("moved rescheduled changed pushed bumped resched appt back")
  private static let countable = hashes(
    "meals doses groups criteria symptoms nights goals skills questions classes trials stars correct"
  )
  private static let attended: Set<UInt64> = Set(
    "attended completed kept present missed taken".split(separator: " ").map {
      WordHash($0.utf8).value
    })
  private static let counted: Set<UInt64> = Set(
    "groups meetings classes appointments appts assignments homework".split(separator: " ").map {
      WordHash($0.utf8).value
    })
  private static let the = WordHash("the".utf8).value
  private static let rangeWords: Set<UInt64> = Set(
    "through thru until".split(separator: " ").map { WordHash($0.utf8).value })

  func isRated(_ index: Int, _ reading: Reading) -> Bool {
    for step in 1...3 {
      guard let token = reading.at(index - step) else { return false }
      if token.has(.measure) { return true }
      if token.isSign(".") || token.isSign(";") { return false }
    }
    return false
  }

  /// "8/2024".
  private func monthAndYear(_ index: Int, _ reading: Reading) -> Match? {
    guard let month = reading.number(index), (1...12).contains(month),
      let mark = reading.at(index + 1), reading.isTied(index + 1),
      mark.isSign("/") || mark.isHyphen,
      let year = reading.number(index + 2), reading.isTied(index + 2),
      reading.tokens[index + 2].count == 4, (1900...2099).contains(year),
      !reading.isTied(index + 3) || reading.at(index + 3)?.count == 0
    else { return nil }
    return Match(last: index + 2, date: PartialDate(year: year, month: month, day: nil))
  }

  /// "Mon 8/12", "Sunday, April 7": the weekday goes with the date.
  private func withWeekday(before index: Int, _ reading: Reading) -> Int {
    var place = index - 1
    guard reading.tokens[index].gap != .line else { return index }
    while let mark = reading.at(place), mark.isSign(",") || mark.isSign("."), place > 0 {
      place -= 1
    }
    guard let token = reading.at(place), token.has(.weekday), reading.isFree(place),
      index - place <= 3, reading.tokens[place + 1].gap != .line
    else { return index }
    return place
  }

  /// Weekdays, holidays, "the 5th", "mid-July", a month alone.
  private func findRelative(_ index: Int, _ reading: inout Reading) -> Int {
    if let last = reading.phraseEnd(index, .holiday), isHoliday(index, last, reading) {
      reading.take(index, last, .relativeDate)
      return last
    }
    let token = reading.tokens[index]
    if token.has(.weekday), MonthWords.isWeekday(index, reading) {
      let last = MonthWords.isDayPart(index + 1, reading) ? index + 1 : index
      reading.take(index, last, .relativeDate)
      return last
    }
    if token.has(.month), MonthWords.standsAlone(index, reading) {
      reading.take(
        index, index, .date, date: PartialDate(year: nil, month: Int(token.value), day: nil))
      return index
    }
    if let day = MonthWords.ordinalDay(index, reading) {
      let last = withTime(day.last, reading)
      reading.take(index, last, .date)
      return last
    }
    return index
  }

  private func isHoliday(_ first: Int, _ last: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[first]
    if first < last || !token.has([.ordinary, .surname]) { return true }
    if reading.isFlat[first] {
      let isTimed = reading.at(first - 1).map { DateFinder.feasts.contains($0.hash) } ?? false
      return !token.has(.verb) && (!token.isName || isTimed)
    }
    return token.isCapitalized && !NameContext.startsSentence(first, in: reading)
      && reading.at(first + 1)?.isApostrophe != true
  }
}
