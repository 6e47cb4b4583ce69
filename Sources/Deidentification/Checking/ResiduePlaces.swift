/// What may be a place or a firm although it is made of everyday words: capitals inside a sentence
/// that no word of the clinic explains, the paper a text is written on, a rare word where one goes.
/// Also days, numbers and user names by their shape. It knows no finder; where it doubts, nothing is
/// sent.
enum ResiduePlaces {
  static func count(in reading: Reading, into found: inout [PHIClass: Int]) {
    var index = 0
    while index < reading.count {
      guard reading.isFree(index) else {
        index += 1
        continue
      }
      let last = runEnd(index, reading)
      if last >= index {
        if isPlace(index, last, reading) { found[.location, default: 0] += 1 }
        if isActing(last, reading) { found[.otherName, default: 0] += 1 }
        index = last + 1
        continue
      }
      if isLetters(index, reading) { found[.organization, default: 0] += 1 }
      if isRareBehindAt(index, reading) { found[.location, default: 0] += 1 }
      if isDay(index, reading) { found[.date, default: 0] += 1 }
      if isWoven(index, reading) { found[.otherID, default: 0] += 1 }
      index += 1
    }
  }

  /// The last of words with capitals that stand together, "Twin Arrows", "Snip & Go"; before
  /// `index` when none starts here.
  private static func runEnd(_ index: Int, _ reading: Reading) -> Int {
    guard isCapital(index, reading) else { return index - 1 }
    var last = index
    while let next = reading.at(last + 1), next.gap == .space {
      if isCapital(last + 1, reading)
        || next.has([.relation, .role]) && next.shape == .title && !next.has([.title, .function])
          && reading.isFree(last + 1)
      {
        last += 1
      } else if next.isSign("&"), isCapital(last + 2, reading) {
        last += 2
      } else {
        break
      }
    }
    return last
  }

  private static func isCapital(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isFree(index), let token = reading.at(index), token.isWord, token.count > 1 else {
      return false
    }
    return token.shape == .title && !reading.isFlat[index] && !token.has(ends)
  }

  private static func isPlace(_ first: Int, _ last: Int, _ reading: Reading) -> Bool {
    let words = reading.tokens[first...last].filter { $0.isWord }
    guard reading.at(last + 1)?.isSign(":") != true,
      words.contains(where: { !$0.has(plain) })
    else { return false }
    let opens = NameContext.startsSentence(first, in: reading)
    if opens {
      // "Quiet Harbor Services": a line of its own that ends in what a house is called.
      let isLine =
        reading.tokens[first].gap == .line
        && (reading.at(last + 1).map { $0.gap == .line || $0.isSign(",") || $0.isSign("—") } ?? true)
      return words.count > 2 && isLine && words.contains { !$0.has(explained.union(plain)) }
        && words[words.count - 1].has([.facilityHead, .schoolHead, .organizationHead, .strongHead])
    }
    if isOfClinic(first, words, reading) { return false }
    if words.count > 1 { return true }
    guard let before = reading.at(first - 1), reading.tokens[first].gap == .space else {
      return false
    }
    return goings.contains(before.hash) && !words[0].has([.common, .generic])
  }

  /// "(QRV)", "from QRVX": capitals in no table that name no score; behind a bracket or where one
  /// goes to or comes from.
  private static func isLetters(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord, token.shape == .caps, token.isUnknown, (3...6).contains(token.count),
      !reading.isFlat[index], let before = reading.at(index - 1)
    else { return false }
    return before.isSign("(") && reading.at(index + 1)?.isSign(")") == true
      || goings.contains(before.hash) && token.gap == .space
  }

  /// "Joy, last name unknown", "Grace cried": a name that is also a word, where a sentence starts
  /// and somebody acts.
  private static func isActing(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.has(.given), token.shape == .title, !reading.isFlat[index], token.isOrdinary,
      !token.has([.keep, .clinical, .measure, .term, .month, .season, .verb]),
      let next = reading.at(index + 1), next.gap == .space
    else { return false }
    return next.has(.speech) || next.has(.verb) && !next.has(.function) && next.shape == .lower
  }

  /// Explained by a word of the clinic; a firm where somebody goes or works may have one in its name.
  private static func isOfClinic(_ first: Int, _ words: [Token], _ reading: Reading) -> Bool {
    guard words.contains(where: { $0.has(explained) }) else { return false }
    let telling = words.filter { !$0.has(explained.union(plain)) }
    let isWork =
      reading.at(first - 1).map { goings.contains($0.hash) || works.contains($0.hash) } == true
    return telling.isEmpty || !isWork
  }

  /// "at sprouts" in text without capitals: a word that is not among the commonest, without an
  /// article, where one is.
  private static func isRareBehindAt(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard reading.isFlat[index], token.isWord, token.count > 3, token.gap == .space,
      reading.at(index - 1)?.hash == at || reading.at(index - 1)?.isSign("@") == true
    else { return false }
    return !token.has(explained.union(ends).union([.common, .generic, .verb, .unit, .number]))
  }

  /// "3/28": no score and no count.
  private static func isDay(_ index: Int, _ reading: Reading) -> Bool {
    guard let month = reading.number(index), (1...12).contains(month), !reading.isTied(index),
      reading.at(index + 1)?.isSign("/") == true, reading.isTied(index + 1),
      let day = reading.number(index + 2), (13...31).contains(day), reading.isTied(index + 2),
      !reading.isTied(index + 3) || reading.at(index + 3)?.form == .sign,
      reading.at(index + 3)?.isSign("/") != true, reading.at(index + 3)?.isSign("%") != true
    else { return false }
    return !(1...4).contains { reading.at(index - $0)?.has([.measure, .eponym]) == true }
  }

  /// "7KQZ4T2", "low_tide22": letters and digits mixed, or tied by an underscore.
  private static func isWoven(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.isSign("_"), reading.isTied(index), reading.isTied(index + 1),
      let before = reading.at(index - 1), before.count > 0, let after = reading.at(index + 1),
      after.count > 0
    {
      return before.form != .word || after.form != .word
    }
    guard token.form == .mixed, token.count >= 6, token.shape == .caps,
      !token.has([.keep, .measure])
    else { return false }
    let digits = reading.letters(token).filter { $0 >= 0x30 && $0 <= 0x39 }.count
    return digits >= 3
  }

  private static let ends: WordKinds = [
    .title, .relation, .role, .credential, .month, .weekday, .state, .stateCode, .number, .modal,
    .holiday, .season, .function, .ordinal,
  ]
  private static let explained: WordKinds = [.keep, .measure, .clinical, .drug, .term, .eponym]
  private static let plain: WordKinds = WordKinds([.generic, .unit, .idCue, .verb]).union(.heads)
  private static let at = WordHash("at".utf8).value
  private static let works = Set(
    "for by with @".split(separator: " ").map { WordHash($0.utf8).value })
  private static let goings = Set(
    "at from near in to".split(separator: " ").map { WordHash($0.utf8).value })
}
