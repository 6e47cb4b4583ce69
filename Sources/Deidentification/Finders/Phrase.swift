/// Runs of words that may be the name of a firm, a school or a place.
enum Phrase {
  /// The end of a capitalized phrase after the token `index`, "Storage Plus" after "at"; in flat
  /// text, up to two words that are neither function words nor verbs.
  static func end(after index: Int, _ reading: Reading) -> Int? {
    var place = index + 1
    if let article = reading.at(place), article.hash == the, article.gap != .line { place += 1 }
    let first = place
    var last: Int?
    while let token = reading.at(place), token.gap != .line || place == first, place - first < 6 {
      guard reading.isFree(place) else { break }
      if token.form == .mixed, token.has(.unit) || reading.letters(token).last == UInt8(ascii: "x")
      {
        break
      }
      if token.isWord || token.form == .mixed {
        if reading.isFlat[place] {
          guard !token.has([.function, .verb, .unit, .month, .weekday, .relation]),
            place - first < 2 || place - first < 4 && token.has(.heads)
              || place - first == 2 && closes(place, reading)
          else { break }
          last = place
        } else if token.isCapitalized || token.form == .mixed {
          guard !token.has([.weekday, .month]) || last == nil else { break }
          last = place
        } else if !(isLink(token) && last != nil) {
          break
        }
      } else if token.isNumber, last == place - 1, token.count >= 1, token.count <= 5 {
        last = place
      } else if !(token.isSign("&") || token.isApostrophe || token.isHyphen) || last == nil {
        break
      }
      place += 1
    }
    if let end = last, let mark = reading.at(end + 1), mark.isApostrophe, reading.isTied(end + 1),
      let s = reading.at(end + 2), reading.isTied(end + 2), s.count == 1, s.isWord
    {
      return end + 2
    }
    return last
  }

  /// Whether the clause ends behind the word.
  private static func closes(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.at(index + 1), next.gap != .line else { return true }
    return next.isSign(",") || next.isSign(".") || next.isSign(";")
  }

  static func isLink(_ token: Token) -> Bool { links.contains(token.hash) }

  private static let the = WordHash("the".utf8).value
  private static let links = Set(
    "of the and de la del s".split(separator: " ").map { WordHash($0.utf8).value })
}
