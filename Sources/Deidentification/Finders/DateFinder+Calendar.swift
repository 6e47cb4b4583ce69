/// Month and day by what else the note says of the calendar: a row of days behind a date, pairs in
/// the order of the calendar, and pairs near the months that are certain. What rates or counts
/// stays ("effort 3/5", "2/3 of lunch", "6/10").
extension DateFinder {
  func findByCalendar(in reading: inout Reading) {
    takeDaysInRow(&reading)
    let months = certainMonths(reading)
    let isHyphened = writesHyphens(reading)
    for index in reading.tokens.indices where reading.isFree(index) {
      guard let pair = pair(index, reading) else { continue }
      let isNear = months.contains(pair.month)
      let isDate =
        pair.isHyphened
        ? isHyphened && isNear && isApart(index, reading)
        : isOrdered(index, pair, reading) || isBracketed(index, reading)
          || isNear && !isRatio(index, pair, reading)
      guard isDate else { continue }
      reading.take(
        index, index + 2, .date, date: PartialDate(year: nil, month: pair.month, day: pair.day))
    }
    takeDaysInRow(&reading)
    for index in reading.tokens.indices where reading.isFree(index) { takeLoose(index, &reading) }
    guard reading.finds.contains(where: { $0.kind == .date }) else { return }
    for index in reading.tokens.indices where reading.isFree(index) {
      if isBareOrdinal(index, reading) { reading.take(index, index, .date) }
    }
  }

  private struct Pair {
    var month: Int
    var day: Int
    var isHyphened: Bool
  }

  private func pair(_ index: Int, _ reading: Reading) -> Pair? {
    guard let month = reading.number(index), reading.tokens[index].count <= 2,
      let mark = reading.at(index + 1), reading.isTied(index + 1),
      mark.isSign("/") || mark.isHyphen, reading.isFree(index + 1), reading.isFree(index + 2),
      let day = reading.number(index + 2), reading.isTied(index + 2),
      reading.tokens[index + 2].count <= 2, (1...12).contains(month), (1...31).contains(day),
      !reading.isTied(index + 3)
        || reading.at(index + 3)?.form == .sign && !tiesOn(index + 3, reading),
      !reading.isTied(index)
        || opensBracket(index - 1, reading)
    else { return nil }
    return Pair(month: month, day: day, isHyphened: mark.isHyphen)
  }

  private func opensBracket(_ index: Int, _ reading: Reading) -> Bool {
    guard let sign = reading.at(index) else { return false }
    return sign.isSign("(") || sign.isSign("[") || sign.isSign("{")
  }

  private func tiesOn(_ index: Int, _ reading: Reading) -> Bool {
    let sign = reading.tokens[index]
    return sign.isSign("%") || sign.isSign("/") || sign.isHyphen
      || sign.isSign(".") && reading.isTied(index + 1) && reading.at(index + 1)?.isNumber == true
  }

  /// Months of the days that are certain, and those beside them; years long past do not count.
  private func certainMonths(_ reading: Reading) -> Set<Int> {
    let dates = reading.finds.compactMap { $0.kind == .date ? $0.date : nil }
    let latest = dates.compactMap(\.year).max()
    var months: Set<Int> = []
    for date in dates {
      guard date.day != nil else { continue }
      let month = date.month
      if let year = date.year, let latest, year < latest - 1 || year < 2000 { continue }
      months.formUnion([month, month % 12 + 1, (month + 10) % 12 + 1])
    }
    return months
  }

  private func writesHyphens(_ reading: Reading) -> Bool {
    reading.finds.contains { find in
      find.kind == .date && (find.first...find.last).contains { reading.tokens[$0].isHyphen }
        && reading.tokens[find.first].isNumber
    }
  }

  private func isApart(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index].gap != .none, let before = reading.at(index - 1), !before.isNumber
    else { return false }
    guard let next = reading.at(index + 3), next.gap != .line else { return true }
    return !next.has(.unit) && !next.isNumber && next.form != .mixed
  }

  /// "1/2, 1/3, 1/4" and "2/3 and 2/10": each later than the one before, and not of one scale.
  private func isOrdered(_ index: Int, _ pair: Pair, _ reading: Reading) -> Bool {
    if let other = neighbour(index, -1, reading) ?? neighbour(index, 1, reading) {
      return other.day != pair.day && pair.day != 10 && other.day != 10
        && (other.month == pair.month || abs(other.month - pair.month) == 1)
        && !isRated(index, reading)
    }
    return false
  }

  /// The pair before or behind, with a comma or "and" between.
  private func neighbour(_ index: Int, _ step: Int, _ reading: Reading) -> Pair? {
    var place = step > 0 ? index + 3 : index - 1
    var signs = 0
    while let token = reading.at(place), token.gap != .line, signs < 2,
      token.isSign(",") || token.isSign("&") || token.isSign(";")
        || DateFinder.ands.contains(token.hash)
    {
      signs += 1
      place += step
    }
    guard signs > 0 else { return nil }
    let first = step > 0 ? place : place - 2
    if let date = reading.find(at: first)?.date, let day = date.day {
      return Pair(month: date.month, day: day, isHyphened: false)
    }
    guard reading.at(first)?.isNumber == true, reading.isFree(first) else { return nil }
    guard let other = self.pair(first, reading), !other.isHyphened else { return nil }
    return step < 0 && (other.month, other.day) >= (13, 0) ? nil : other
  }

  /// "188 (3/4)", "Week 2 (2/10)": a number or a count, and when it was.
  private func isBracketed(_ index: Int, _ reading: Reading) -> Bool {
    guard let close = reading.at(index + 3),
      opensBracket(index - 1, reading),
      close.isSign(")") || close.isSign("]") || close.isSign("}") || close.isSign(","),
      let before = reading.at(index - 2)
    else { return false }
    return before.isNumber || before.form == .mixed || before.has(.dateCue)
      || DateFinder.days.contains(before.hash)
  }

  private func isRatio(_ index: Int, _ pair: Pair, _ reading: Reading) -> Bool {
    if pair.day == 10 || isRated(index, reading) || isAttended(index, reading)
      || isCounted(index + 3, reading)
    {
      return true
    }
    if let before = reading.at(index - 1), reading.tokens[index].gap != .line {
      if DateFinder.counting.contains(before.hash) || DateFinder.scales.contains(before.hash)
        || before.isNumber || before.isSign("~")
      {
        return true
      }
    }
    guard let next = reading.at(index + 3), next.gap != .line, next.isWord else { return false }
    if next.hash == MonthWords.of || next.has(.unit) || DateFinder.scales.contains(next.hash) {
      return true
    }
    let isQuantity = pair.month < pair.day && pair.day <= 4
    return isQuantity && next.shape == .lower && !next.has([.function, .verb, .speech])
  }

  /// "Feb 3, 10, and 17", "10/3, 10, 17": days behind a date that go up and count nothing.
  private func takeDaysInRow(_ reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) {
      guard let day = reading.number(index), reading.tokens[index].count <= 2,
        (2...31).contains(day), reading.tokens[index].gap != .line, !reading.isTied(index),
        !reading.isTied(index + 1)
          || reading.at(index + 1)?.form == .sign && !tiesOn(index + 1, reading)
            && reading.at(index + 1)?.isSign(":") != true
      else { continue }
      var place = index - 1
      var signs = 0
      while let token = reading.at(place),
        token.isSign(",") || token.isSign("&")
          || DateFinder.ands.contains(token.hash), signs < 2
      {
        signs += 1
        place -= 1
      }
      guard signs > 0, let find = reading.find(at: place), find.last == place,
        let date = find.date, let before = date.day, date.year == nil,
        day > before
      else { continue }
      if let next = reading.at(index + 1), next.gap != .line {
        let closes =
          next.form == .sign && !next.isSign("%") && !next.isSign("/") && !next.isHyphen
          && !next.isSign("(")
          || DateFinder.ands.contains(next.hash)
          || next.has(.verb) && !next.has([.function, .unit])
          || DateFinder.billing.contains(next.hash)
        guard closes else { continue }
      }
      reading.take(
        index, index, .date, date: PartialDate(year: nil, month: date.month, day: day))
    }
  }

  /// "Dec 1 thru 15", "the 3rd/4th", "d/c 3.7", "on 3 / 14", "4-III-24".
  private func takeLoose(_ index: Int, _ reading: inout Reading) {
    guard let day = MonthWords.day(index, reading), (1...31).contains(day.value),
      reading.tokens[index].form != .word
    else { return }
    let before = reading.at(index - 1)
    let find = reading.find(at: index - 2)
    if let before, let find, find.kind == .date, find.last == index - 2,
      DateFinder.ranges.contains(before.hash) && reading.tokens[index].gap == .space
        || before.isSign("/") && reading.tokens[index].form == .mixed && reading.isTied(index),
      reading.at(index + 1).map({
        $0.gap == .line
          || $0.form == .sign && !$0.isSign("/") && !$0.isSign(":")
            && !$0.isSign("%")
          || $0.isWord && !$0.has(.unit) && $0.has([.function, .verb])
      }) ?? true
    {
      reading.take(index, index, .date)
      return
    }
    guard reading.tokens[index].isNumber, reading.tokens[index].count <= 2, !reading.isTied(index),
      let mark = reading.at(index + 1)
    else { return }
    let isCued = before?.has(.dateCue) == true && reading.tokens[index].gap == .space
    if let other = reading.number(index + 2), (1...12).contains(day.value),
      (1...31).contains(other), reading.tokens[index + 2].count <= 2, isCued,
      mark.isSign(".") && reading.isTied(index + 1) && reading.isTied(index + 2)
        || mark.isSign("·") || mark.isSign("/") && reading.tokens[index + 2].gap != .line,
      !(reading.isTied(index + 3) && reading.at(index + 4).map { $0.isNumber } == true),
      reading.at(index + 3)?.has(.unit) != true
    {
      reading.take(
        index, index + 2, .date,
        date: PartialDate(year: nil, month: day.value, day: other), overProtected: true)
      return
    }
    if mark.isHyphen || mark.isSign("."), reading.isTied(index + 1),
      let month = reading.at(index + 2), reading.isTied(index + 2),
      DateFinder.romans.contains(month.hash), month.shape != .lower,
      reading.at(index + 3)?.first == mark.first, let year = reading.at(index + 4),
      year.isNumber, reading.isTied(index + 4), year.count == 2 || year.count == 4
    {
      reading.take(index, index + 4, .date, overProtected: true)
    }
  }

  /// "ER 13th. Surgery 14th." in a note that tells days.
  private func isBareOrdinal(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index].form == .mixed, reading.tokens[index].gap == .space,
      let day = MonthWords.day(index, reading), (1...31).contains(day.value),
      let before = reading.at(index - 1), before.isWord, !DateFinder.ranks.contains(before.hash),
      reading.isFree(index - 1)
    else { return false }
    return reading.at(index + 1).map { $0.gap == .line || $0.form == .sign && !$0.isHyphen } ?? true
  }

  private static let days = words("today yesterday tomorrow tonight")
  private static let billing = words("billed seen held attended missed")
  private static let ranges = words("to thru through until till")
  private static let romans = words("i ii iii iv v vi vii viii ix x xi xii")
  private static let ands = words("and y then")
  private static let ranks = words("my his her their our a every each one in came finished was is")
  static let scales = words(
    """
    strength effort engagement participation motivation insight goals attendance compliance power \
    adherence oriented orientation grip pulses edema murmur reflexes dtrs about only half approx \
    another almost over under between affect concentration energy focus sleep appetite on
    """)

  private static func words(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { WordHash($0.utf8).value })
  }
}
