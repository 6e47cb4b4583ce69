/// What hangs on a date, and what tells a date from a count.
///
/// How long a session took is counted from its times, so times stay; but the hour of an appointment
/// ("Apr 4 at 8:15", "4/4 @ 2") goes with its day, and a time stamp
/// ("2025-02-27T15:02:11-05:00") goes as a whole.
extension DateFinder {
  /// The last token of the date that ends at `last`, with what hangs on it.
  func withTime(_ last: Int, _ reading: Reading) -> Int {
    if let hour = hourEnd(last, reading) { return hour }
    if let day = lastDay(last, reading) { return day }
    guard reading.at(last - 1)?.isSign(":") == true else { return withYearSaid(last, reading) }
    var place = last
    if let sign = reading.at(place + 1), reading.isTied(place + 1), sign.isSign("."),
      reading.isTied(place + 2), reading.at(place + 2).map({ $0.count > 0 }) == true
    {
      place += 2
    }
    if let sign = reading.at(place + 1), reading.isTied(place + 1),
      sign.isHyphen || sign.isSign("+"), reading.isTied(place + 2),
      reading.at(place + 2)?.isNumber == true
    {
      place += 2
      if reading.at(place + 1)?.isSign(":") == true, reading.isTied(place + 2),
        reading.at(place + 2)?.isNumber == true
      {
        place += 2
      }
    }
    return place
  }

  /// "at 8:15", "@ 2" behind the day; not the first of two times, and no time with its half of the
  /// day, which is told for its own sake.
  private func hourEnd(_ last: Int, _ reading: Reading) -> Int? {
    guard let link = reading.at(last + 1), link.gap != .line,
      DateFinder.ats.contains(link.hash) || link.isSign("@"),
      let hour = reading.number(last + 2),
      reading.tokens[last + 2].count <= 2 && hour < 24
        || reading.tokens[last + 2].count == 4 && hour < 2400 && hour % 100 < 60
    else { return nil }
    var end = last + 2
    if reading.at(end + 1)?.isSign(":") == true, reading.isTied(end + 1),
      let minute = reading.at(end + 2), minute.isNumber, reading.isTied(end + 2)
    {
      end += 2
    }
    guard let next = reading.at(end + 1), next.gap != .line else { return end }
    let isStop = next.form == .sign && !next.isHyphen && !next.isSign("–") && !next.isSign("/")
    guard isStop || next.isWord && !next.has(.unit) && !DateFinder.halves.contains(next.hash) else {
      return nil
    }
    return DateFinder.tos.contains(next.hash) ? nil : end
  }

  /// "3/4-7": the last of several days.
  private func lastDay(_ last: Int, _ reading: Reading) -> Int? {
    guard reading.at(last - 1)?.isSign("/") == true, reading.at(last - 3)?.isSign("/") != true,
      let hyphen = reading.at(last + 1), hyphen.isHyphen || hyphen.isSign("–"),
      reading.isTied(last + 1), reading.isTied(last + 2), let first = reading.number(last),
      let day = reading.number(last + 2), reading.tokens[last + 2].count <= 2, day > first,
      day <= 31, !reading.isTied(last + 3) || reading.at(last + 3)?.isSign("/") != true,
      reading.at(last + 3)?.has(.unit) != true
    else { return nil }
    return last + 2
  }

  /// "March of last year", "the 3rd of this month".
  private func withYearSaid(_ last: Int, _ reading: Reading) -> Int {
    guard let of = reading.at(last + 1), of.hash == MonthWords.of, of.gap == .space,
      let which = reading.at(last + 2), DateFinder.whiches.contains(which.hash),
      let year = reading.at(last + 3), DateFinder.spans.contains(year.hash)
    else { return last }
    return last + 3
  }

  /// "readmitted 4/4", "EKG 2/2.", "1/3: slept well", "given 1/2 x1": something happened then, and
  /// nothing is counted.
  func isUncounted(_ index: Int, _ reading: Reading) -> Bool {
    let next = reading.at(index + 3)
    if DateFinder.isBeforeScore(index, reading) { return true }
    // "GAD-7 1/5: 12": when, and then the score.
    if next?.isSign(":") == true, reading.at(index + 4)?.isNumber == true,
      reading.tokens[index + 4].gap == .space
    {
      return true
    }
    let isOpening = reading.tokens[index].gap == .line || index == 0
    if isOpening {
      return next?.isSign(":") == true || next?.isHyphen == true && next?.gap == .space
        || next?.isNumber == true && next?.count == 4
    }
    guard reading.tokens[index].gap == .space, let before = reading.at(index - 1) else {
      return false
    }
    if before.isSign("."), next?.isSign(":") == true { return true }
    if DateFinder.being.contains(before.hash), let what = reading.at(index - 2),
      DateFinder.events.contains(what.hash)
    {
      return true
    }
    guard before.isWord, !DateFinder.counting.contains(before.hash) else { return false }
    guard
      isEvent(index, reading)
        || before.isOrdinary && !before.has([.measure, .unit]) && hasEnding(before, reading)
    else { return false }
    guard let next, next.gap != .line else { return true }
    if next.isWord, isEvent(index, reading) {
      return !next.has(.unit) && next.hash != MonthWords.of
    }
    if next.form == .sign { return !next.isSign("%") && !next.isHyphen && !next.isSign("+") }
    return next.form == .mixed
      || next.has([.function, .verb, .personPreposition]) && next.hash != MonthWords.of
      || next.isCapitalized
  }

  /// "CIWA 3/4 12", "BP 3/4 132/80": when, and then what was measured.
  static func isBeforeScore(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.at(index + 1)?.isSign("/") == true, let day = reading.number(index + 2),
      day != 10, (reading.number(index) ?? 13) <= 12, day <= 31, reading.isTied(index + 1),
      reading.isTied(index + 2), let value = reading.number(index + 3),
      reading.tokens[index + 3].gap == .space, reading.tokens[index + 3].count <= 4,
      reading.at(index - 1).map({ scales.contains($0.hash) || counting.contains($0.hash) }) != true
    else { return false }
    if reading.isTied(index + 4), reading.at(index + 4)?.isSign("/") == true { return value > 31 }
    return reading.at(index + 4)?.has(.unit) != true || reading.at(index + 4)?.gap == .line
  }

  /// Another "of ten" shortly before that was no date.
  func isOnScaleOfTen(_ index: Int, _ reading: Reading) -> Bool {
    for step in 1...14 {
      guard let token = reading.at(index - step), reading.tokens[index - step + 1].gap != .line
      else { return false }
      if token.isNumber, token.count == 2, reading.number(index - step) == 10,
        reading.at(index - step - 1)?.isSign("/") == true, !reading.isTaken(index - step)
      {
        return true
      }
    }
    return false
  }

  /// "EKG 2/2", "MRI brain 1/5"
  func isEvent(_ index: Int, _ reading: Reading) -> Bool {
    (1...2).contains { step in
      reading.at(index - step).map {
        DateFinder.events.contains($0.hash) && reading.at(index - 1)?.isWord == true
      } == true
    }
  }

  /// "02-04", "11-04:": two digits on both sides are no range of small numbers.
  func isWrittenAsDay(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index].count == 2, reading.tokens[index + 2].count == 2,
      reading.letters(index).first == UInt8(ascii: "0")
        || reading.letters(index + 2).first == UInt8(ascii: "0"),
      !reading.isTied(index)
    else { return false }
    guard let next = reading.at(index + 3) else { return true }
    return !next.has(.unit) && !next.isSign("%") && !(reading.isTied(index + 3) && next.count > 0)
      && !(next.isHyphen && reading.isTied(index + 3))
  }

  /// "-ed", and the few verbs of a chart without it.
  private func hasEnding(_ token: Token, _ reading: Reading) -> Bool {
    reading.letters(token).suffix(2).elementsEqual("ed".utf8)
      || DateFinder.irregular.contains(token.hash)
  }

  private static let being = words("is was")
  private static let ats = words("at")
  private static let tos = words("to until til till thru")
  private static let halves = words("a p am pm")
  private static let whiches = words("last this next")
  private static let spans = words("year month")
  private static let irregular = words(
    "seen sent given drawn cut began left came saw met done held")
  static let counting = words(
    """
    ate eats attended completed met scored rated correct missed took drank did got finished \
    answered named recalled remembered passed failed won kept tolerated achieved reduced \
    increased decreased improved worked used needed limited impaired mixed elevated reported \
    endorsed practiced tried
    """)
  private static let events = words(
    """
    ekg ecg eeg mri ct xray echo scan surgery uds relapse fall refill cut visit level dose order \
    seizure injection admit admission discharge dc review screen bloodwork pickup call \
    funeral wedding reply letter report hearing trial birthday bday anniversary pass intake eval \
    session order consent form plan er ed ortho np pcp dentist delivery
    """)

  private static func words(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { WordHash($0.utf8).value })
  }
}
