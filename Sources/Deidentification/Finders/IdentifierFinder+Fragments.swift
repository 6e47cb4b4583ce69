/// Last fours of cards and numbers, and short codes of letters and digits.
extension IdentifierFinder {
  /// "last four 7719", "5077 0812 3344 9012".
  func takeFragments(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    if token.isNumber, token.count == 4,
      (0..<4).allSatisfy({
        reading.at(index + $0).map { $0.isNumber && $0.count == 4 && $0.gap != .line } == true
          && reading.isFree(index + $0)
      })
    {
      reading.take(index, index + 3, .account)
      return
    }
    if token.isNumber, token.count == 4, isMasked(index, reading) {
      reading.take(index, index, .account)
      return
    }
    guard token.hash == IdentifierFinder.last, let four = reading.at(index + 1),
      IdentifierFinder.fours.contains(four.hash)
    else { return }
    if let number = reading.at(index - 1), number.isNumber, number.count == 4,
      token.gap == .space, reading.isFree(index - 1)
    {
      let isSocial = (1...4).contains {
        reading.at(index + $0).map {
          $0.hash == IdentifierFinder.ssn || $0.hash == IdentifierFinder.social
            || $0.hash == IdentifierFinder.soc
        } == true
      }
      reading.take(index - 1, index - 1, isSocial ? .ssnFragment : .account)
      return
    }
    for place in (index + 2)...(index + 7) {
      guard let number = reading.at(place), number.gap != .line else { return }
      if number.isNumber, number.count == 4, reading.isFree(place) {
        let isSocial = ((index - 4)...(place + 3)).contains {
          reading.at($0)?.hash == IdentifierFinder.ssn
            || reading.at($0)?.hash == IdentifierFinder.social
        }
        reading.take(place, place, isSocial ? .ssnFragment : .account)
        return
      }
      if number.isSign(";") || number.isNumber { return }
    }
  }

  /// "•••• 6614", "ending 7731": the last four of a card.
  func isMasked(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(index - 1), reading.tokens[index].gap != .line else {
      return false
    }
    if before.isSign("•") || before.isSign("*") && reading.at(index - 2)?.isSign("*") == true {
      return true
    }
    let isYear = reading.number(index).map { (1900...2099).contains($0) } ?? false
    return !isYear && IdentifierFinder.endings.contains(before.hash)
  }

  /// "T-4419", "unit M-417": up to three capitals, a hyphen, digits; two digits do where a word
  /// before counts vehicles and batches.
  func isLettered(_ first: Int, _ last: Int, _ digits: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[first]
    guard token.isWord, token.count <= 3, token.shape == .caps || token.count == 1,
      token.isCapitalized, last > first, reading.tokens[first + 1].isHyphen,
      reading.tokens[first + 2].isNumber, !token.has([.measure, .keep])
    else { return false }
    let isCounted =
      reading.at(first - 1).map { IdentifierFinder.numbered.contains($0.hash) } ?? false
    return digits >= 4 || digits >= 2 && isCounted
  }
}
