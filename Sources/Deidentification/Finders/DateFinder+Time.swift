/// What hangs on a date. The time of day stays, because how long a session took is counted from it;
/// but a time stamp ("2025-02-27T15:02:11-05:00") is one thing and goes as a whole.
extension DateFinder {
  /// The last token of the date that ends at `last`, with the zone of a time stamp.
  func withTime(_ last: Int, _ reading: Reading) -> Int {
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

  /// "March of last year", "the 3rd of this month".
  private func withYearSaid(_ last: Int, _ reading: Reading) -> Int {
    guard let of = reading.at(last + 1), of.hash == MonthWords.of, of.gap == .space,
      let which = reading.at(last + 2), DateFinder.whiches.contains(which.hash),
      let year = reading.at(last + 3), DateFinder.spans.contains(year.hash)
    else { return last }
    return last + 3
  }

  private static let whiches = words("last this next")
  private static let spans = words("year month")

  private static func words(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { WordHash($0.utf8).value })
  }
}
