/// Identifiers in words, as a dictated note has them after "chart" or "order": "seventy one double oh
/// nine", "R two two nine zero one", "R-T-five-one-six".
enum SpokenDigits {
  /// The last token of a run of number words and letters that starts at `index`; three number words
  /// at least, and none of them counts anything.
  static func end(_ index: Int, _ reading: Reading) -> Int? {
    var numbers = 0
    var singles = 0
    var last: Int?
    var place = index
    while let token = reading.at(place), token.gap != .line || place == index, place - index < 40,
      reading.isFree(place)
    {
      if token.has([.digitWord, .number]), token.isWord {
        numbers += 1
        last = place
      } else if links.contains(token.hash) || token.isHyphen {
        // "double", "dash" and hyphens stand between.
      } else if token.isWord, token.count == 1 {
        singles += 1
        if place > index { last = place }
      } else if place == index, token.isWord, token.count <= 3, token.isUnknown || token.has(.keep)
      {
        // "GAW dash twelve": the letters in front, said as a word.
      } else {
        break
      }
      place += 1
    }
    guard let last else { return nil }
    let isJoined = (index...last).contains { links.contains(reading.tokens[$0].hash) }
    guard numbers >= 3 || numbers >= 2 && singles >= 2 || numbers >= 1 && isJoined else {
      return nil
    }
    if let next = reading.at(last + 1), next.gap == .space, next.has(.unit) { return nil }
    return last
  }

  private static let links = Set(
    "double triple dash hyphen oh slash".split(separator: " ").map { WordHash($0.utf8).value })
}
