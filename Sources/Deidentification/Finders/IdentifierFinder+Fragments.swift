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

  /// "7KQZ4T", "RF8J3N": five signs and more in which letters and digits take turns three times.
  func isWoven(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.form == .mixed, token.count >= 5, token.shape == .caps || reading.isFlat[index]
    else { return false }
    let letters = reading.letters(token)
    if IdentifierFinder.molecules.contains(where: { letters.starts(with: $0) }) { return false }
    var turns = 0
    var before: Bool?
    for letter in letters {
      let isDigit = letter >= 0x30 && letter <= 0x39
      if let before, before != isDigit { turns += 1 }
      before = isDigit
    }
    return turns >= 3
  }

  /// "the old 0177 line": four digits that end a number already found, or that are called a line.
  func takeEndings(in reading: inout Reading) {
    let ends = Set(
      reading.finds.filter { IdentifierFinder.endable.contains($0.kind) }.compactMap {
        find -> UInt64? in
        let last = reading.tokens[find.last]
        return last.isNumber && last.count == 4 ? last.hash : nil
      })
    for index in reading.tokens.indices where reading.isFree(index) {
      let token = reading.tokens[index]
      guard token.isNumber, token.count == 4,
        !reading.isTied(index)
          || reading.at(index - 1)?.isSign(".") == true
            && reading.at(index - 2)?.isSign(".") == true,
        !(reading.isTied(index + 1)
          && reading.at(index + 2).map { reading.isTied(index + 2) && $0.count > 0 } == true)
      else { continue }
      let isYear = reading.number(index).map { (1900...2099).contains($0) } ?? false
      let isLine =
        reading.at(index + 1).map { $0.gap == .space && IdentifierFinder.lines.contains($0.hash) }
        == true
        && reading.at(index - 1).map {
          IdentifierFinder.pointing.contains($0.hash) || $0.isSign(".") || $0.isSign("…")
        } == true
        || !isYear && reading.tokens[index].gap == .space
          && reading.at(index - 1).map { IdentifierFinder.ended.contains($0.hash) } == true
      if isLine || ends.contains(token.hash) && !isYear { reading.take(index, index, .phone) }
    }
  }

  /// "serials L 31-048811 / R 31-048812": the second of a pair.
  func takePairs(in reading: inout Reading) {
    for find in reading.finds where IdentifierFinder.paired.contains(find.kind) {
      var place = find.last + 1
      guard let sign = reading.at(place), sign.isSign("/") || sign.isSign("&") || sign.isSign(","),
        let next = reading.at(place + 1), next.gap != .line
      else { continue }
      place += 1
      let first = place
      if next.isWord, next.count <= 2, next.isCapitalized { place += 1 }
      if place > first, reading.isFree(first), let second = reading.find(at: place),
        second.first == place, second.kind == .otherID || second.kind == find.kind
      {
        reading.take(first, first, find.kind)
        continue
      }
      guard reading.at(place)?.form == .number || reading.at(place)?.form == .mixed,
        reading.isFree(first), reading.isFree(place)
      else { continue }
      let last = IdentifierFinder.runEnd(place, reading)
      let length = reading.tokens[first...last].reduce(0) { $0 + $1.count }
      let own = reading.tokens[find.first...find.last].reduce(0) { $0 + $1.count }
      if length == own, length >= 5 { reading.take(first, last, find.kind) }
    }
  }

  /// "gray Corolla RTW 1138", "blue Civic, ID 519 RTW": what is on a car of some colour.
  func takeCarPlate(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.shape == .caps, (2...4).contains(token.count),
      (1...4).contains(where: {
        reading.at(index - $0).map { IdentifierFinder.colours.contains($0.hash) } == true
          && reading.at(index - $0 + 1)?.isCapitalized == true
      })
    else { return }
    let place = reading.at(index + 1)?.isHyphen == true ? index + 2 : index + 1
    guard let number = reading.at(place), number.isNumber, number.gap != .line,
      (3...4).contains(number.count)
    else { return }
    var last = place
    if let tail = reading.at(last + 1), tail.isWord, tail.shape == .caps, tail.count <= 3,
      tail.gap == .space, reading.isFree(last + 1)
    {
      last += 1
    }
    reading.take(index, last, .plate, overProtected: true)
  }

  /// "PsyD (PSY 30117)": letters and digits behind a credential.
  func takeLicense(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isNumber, (4...8).contains(token.count), token.gap == .space,
      let letters = reading.at(index - 1), letters.isWord, letters.shape == .caps,
      letters.count <= 5, !letters.has(.measure),
      (1...4).contains(where: { step in
        reading.at(index - 1 - step)?.has(.credential) == true
          && (reading.at(index - 1 - step)?.shape == .caps
            || reading.at(index - 1 - step)?.shape == .inner)
      })
    else { return }
    reading.take(index, index, .license)
  }

  static let paired: Set<PHIClass> = [.device, .otherID, .account, .claimID, .authorizationID]
  static let colours = hashes(
    "gray grey blue red white black silver green tan gold maroon yellow orange beige brown teal")
  static let endable: Set<PHIClass> = [.phone, .fax, .ssn, .account]
  static let lines = hashes("line one number phone cell")
  static let ended = hashes("ended ending ends")
  static let pointing = hashes("the old new other this that")
  /// Enzymes and receptors.
  static let molecules = ["cyp", "5ht", "hla", "il"].map { Array($0.utf8) }
}
