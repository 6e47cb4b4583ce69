import Basics

/// A date as far as a note says it: a month, perhaps a day, perhaps a year.
struct PartialDate: Hashable, Sendable {
  var year: Int?
  var month: Int
  var day: Int?

  /// The civil date, with `assumedYear` where the note says none.
  func civil(assumedYear: Int?) -> Day? {
    guard let day, let year = year ?? assumedYear else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Two digits of a year as people write them: 00 to 39 is this century.
  static func fullYear(_ number: Int, digits: Int) -> Int? {
    if digits == 4 { return (1890...2099).contains(number) ? number : nil }
    guard digits == 2 else { return nil }
    return number < 40 ? 2000 + number : 1900 + number
  }

  /// Month and day as written, or the other way round where only that is possible.
  static func checked(year: Int?, month: Int, day: Int) -> PartialDate? {
    if (1...12).contains(month), (1...31).contains(day) {
      return PartialDate(year: year, month: month, day: day)
    }
    if (1...12).contains(day), (13...31).contains(month) {
      return PartialDate(year: year, month: day, day: month)
    }
    return nil
  }
}
