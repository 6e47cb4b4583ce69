/// What surrounds a word that may be a name: where its sentence starts, what stands before and
/// after. For words that are also everyday words ("Hope", "Will") the surroundings decide.
enum NameContext {
  /// Whether a capital at `index` would be there anyway.
  static func startsSentence(_ index: Int, in reading: Reading) -> Bool {
    guard let token = reading.at(index) else { return true }
    if token.gap == .line || index == 0 { return true }
    let before = reading.tokens[index - 1]
    guard before.form == .sign else { return false }
    if before.isHyphen || before.isSign("–") || before.isSign("—") {
      return before.gap == .line || (token.gap != .none && before.gap != .none)
    }
    if before.isSign(".") {
      guard let abbreviated = reading.at(index - 2), abbreviated.gap != .none || index < 3 else {
        return true
      }
      let isAbbreviation =
        abbreviated.isWord
        && (abbreviated.count == 1 || shortened.contains(abbreviated.hash)
          || abbreviated.has([.title, .street])
          || abbreviated.count <= 4 && abbreviated.has([.month, .weekday])
            && !wholeMonths.contains(abbreviated.hash))
      return !isAbbreviation || abbreviated.has(.unit)
    }
    if before.isSign("\"") || before.isSign("“") || before.isSign("(") || before.isSign("*")
      || before.isSign("•") || before.isSign("'") || before.isSign("‘") || before.isSign("[")
    {
      return before.gap == .line || startsSentence(index - 1, in: reading) || before.isSign("\"")
        || before.isSign("“")
    }
    // "p/ Continue", "O) Alert"
    if before.isSign("/") || before.isSign(")"), before.gap == .none, token.gap == .space,
      let label = reading.at(index - 2), label.gap == .line || index == 2, label.count <= 4
    {
      return true
    }
    return before.isSign("!") || before.isSign("?") || before.isSign(":") || before.isSign("|")
      || before.isSign("…") || before.isSign(">")
  }

  /// A title before the word, with or without its full stop.
  static func titleBefore(_ index: Int, in reading: Reading) -> Int? {
    guard let token = reading.at(index), token.gap != .line else { return nil }
    var place = index - 1
    if reading.at(place)?.isSign(".") == true, token.gap != .line { place -= 1 }
    guard let title = reading.at(place), title.isWord, title.has(.title),
      reading.isFree(place) || reading.states[place] == .protected
    else { return nil }
    if reading.isFlat[index] { return place }
    let isRelationTitle = title.has(.relation)
    return title.isCapitalized || isRelationTitle || token.isCapitalized
      || NameFinder.firmTitles.contains(title.hash) ? place : nil
  }

  /// A relation before the word: "husband", "husband,", "husband (".
  static func relationBefore(_ index: Int, in reading: Reading) -> Int? {
    guard let token = reading.at(index) else { return nil }
    var place = index - 1
    guard let before = reading.at(place), token.gap != .line else { return nil }
    if before.isSign("(") || before.isSign(":") || before.isSign("\"") || before.isSign("“") {
      place -= 1
    } else if before.isSign(","),
      !reading.isFlat[index] || (token.isName || token.isUnknown) && !token.isOrdinary
        || isPetNamed(index, in: reading)
    {
      place -= 1
    }
    guard let relation = reading.at(place), relation.isWord else { return nil }
    return relation.has(.relation) ? place : nil
  }

  /// "kept the dog, biscuit."
  private static func isPetNamed(_ index: Int, in reading: Reading) -> Bool {
    guard let pet = reading.at(index - 2), NameFinder.pets.contains(pet.hash) else { return false }
    return !reading.tokens[index].has([.function, .verb])
      && (reading.at(index + 1).map { $0.form == .sign || $0.gap == .line } ?? true)
  }

  /// `'s` after the word.
  static func isPossessive(_ index: Int, in reading: Reading) -> Bool {
    guard let mark = reading.at(index + 1), mark.isApostrophe, mark.gap == .none,
      let letter = reading.at(index + 2), letter.gap == .none, letter.count == 1
    else { return false }
    return reading.letters(letter).first == UInt8(ascii: "s")
  }

  /// Whether a person does something right after the word: "says", "was", "also".
  static func actsAfter(_ index: Int, in reading: Reading) -> Bool {
    guard let next = reading.at(index + 1), next.isWord, next.gap == .space else { return false }
    if next.has(.verb)
      || next.count > 4 && next.isOrdinary
        && reading.letters(next).suffix(2).elementsEqual([0x65, 0x64])
    {
      if let after = reading.at(index + 2), after.gap != .line {
        let isEnd = after.isSign(".") || after.isSign(";") || after.isSign(",")
        return !(isEnd && isPassive(next, in: reading))
      }
      return !isPassive(next, in: reading)
    }
    return adverbs.contains(next.hash)
  }

  private static func isPassive(_ token: Token, in reading: Reading) -> Bool {
    passives.contains(token.hash)
  }

  /// Whether the everyday word at `index`, known to be somebody's name, names that person here.
  static func isMeantAsName(_ index: Int, in reading: Reading) -> Bool {
    guard let token = reading.at(index), reading.isFree(index) else { return false }
    if isState(index, in: reading) { return false }
    if titleBefore(index, in: reading) != nil { return true }
    if let place = relationBefore(index, in: reading),
      !isArticle(before: place, in: reading) || token.isCapitalized
    {
      return !token.has(.function) || token.isCapitalized && !reading.isFlat[index]
    }
    if isBesideTakenName(index, in: reading) { return true }
    if isArticle(before: index, in: reading) && (reading.isFlat[index] || token.shape == .lower) {
      return false
    }
    if !reading.isFlat[index], token.isCapitalized { return isNameByCapital(index, in: reading) }
    if !reading.isFlat[index] {
      let opens = startsSentence(index, in: reading) || reading.at(index - 1)?.isSign(";") == true
      return opens
        && (reading.at(index + 1)?.has(.speech) == true
          || !token.has(.common) && actsAfter(index, in: reading))
    }
    return isNameWithoutCapital(index, in: reading)
  }

  private static func isNameByCapital(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let next = reading.at(index + 1)
    if let next, next.gap != .line, next.has(.measure) || (token.has(.month) && next.isNumber) {
      return false
    }
    if isPossessive(index, in: reading) { return true }
    let isFragment =
      reading.at(index - 1)?.isSign(";") == true && next?.isSign(";") != true
      && next?.isCapitalized != true && !reading.people.isInChart(token.hash)
    if !startsSentence(index, in: reading), !isFragment {
      return !(token.has(.month) && isDatePreposition(index - 1, in: reading))
    }
    if isListed(index, in: reading) || isInitial(index + 1, in: reading) { return true }
    // "Will will not": nothing but a name stands before a modal.
    if token.has(.modal), next?.has(.modal) == true, next?.gap == .space { return true }
    if token.has([.modal, .month]), !token.has(.given) || token.has(.modal) {
      return actsAfter(index, in: reading)
        && (next?.has(.function) != true || next.map { auxiliaries.contains($0.hash) } == true)
    }
    let isKnown = reading.people.isInChart(token.hash)
    if isKnown, next == nil || next?.gap == .line || next?.isSign(":") == true { return true }
    if isKnown, token.gap == .line || index == 0, reading.find(at: index + 1)?.kind == .date {
      return true
    }
    if isKnown, !token.has([.modal, .month]), let next, next.gap == .space, next.isWord,
      next.shape == .lower,
      next.hash != of, !isPassive(next, in: reading)
    {
      return true
    }
    if let next, next.gap == .space, next.isSign("("), token.isName || isKnown { return true }
    if isKnown, let next, next.gap != .line, next.isSign(",") || subjects.contains(next.hash) {
      return true
    }
    if token.gap == .line || index == 0, next?.isSign(":") == true, isKnown {
      return true
    }
    return actsAfter(index, in: reading)
  }

  private static func isNameWithoutCapital(_ index: Int, in reading: Reading) -> Bool {
    if isListed(index, in: reading) || isPossessive(index, in: reading) { return true }
    if reading.tokens[index].has(.given), isInitial(index + 1, in: reading),
      startsSentence(index, in: reading)
    {
      return true
    }
    if let before = reading.at(index - 1), before.gap != .none || index == 1,
      reading.tokens[index].gap != .line, before.isWord
    {
      if before.has(.naming) { return true }
      if before.has(.personPreposition), !before.has(.function) { return true }
      if isWith(index - 1, in: reading) { return true }
      if before.has(.role), !before.has(.verb) { return actsAfter(index, in: reading) }
    }
    if isChartNameWithoutCapital(index, in: reading) { return true }
    let opens =
      startsSentence(index, in: reading) || reading.at(index - 1)?.isSign(";") == true
      || reading.at(index - 1)?.isSign(",") == true
        && (reading.people.isInChart(reading.tokens[index].hash)
          || !reading.tokens[index].has([.common, .season]))
    return opens && actsAfter(index, in: reading)
      && !(reading.tokens[index].has(.modal) && reading.at(index + 1)?.has(.function) == true)
  }

  /// An everyday word that the chart knows as a name, in text without capitals: a rare one unless
  /// an article or an adjective claims it, any one before "(" or ":" and in quotation marks.
  private static func isChartNameWithoutCapital(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard reading.people.isInChart(token.hash) else { return false }
    let before = reading.at(index - 1)
    if token.gap == .space, before?.has(.relation) == true, before?.has(.verb) != true {
      return true
    }
    // "v. grant"
    if before?.isSign(".") == true, reading.isTied(index - 1), reading.at(index - 2)?.count == 1,
      reading.at(index - 2)?.isWord == true, token.gap == .space
    {
      return true
    }
    guard !token.has([.function, .modal, .keep, .drug]) else { return false }
    let next = reading.at(index + 1)
    let opens = token.gap == .line || index == 0 || before?.form == .sign
    if before?.isSign("\"") == true, next?.isSign("\"") == true { return true }
    if before.map({ preferring.contains($0.hash) }) == true { return true }
    if opens, next?.isSign("(") == true || next?.isSign(":") == true { return true }
    let isCommon = Lexicon.builtin[token.hash]?.kinds.hasAny(.common) == true
    if isCommon || token.has([.month, .weekday, .unit, .measure]) { return false }
    if before?.has(.placePreposition) == true, before?.has(.personPreposition) != true {
      return false
    }
    return opens || before?.has([.function, .role, .relation, .naming]) == true
  }

  /// "Hope is low", "grace is a theme": the thing itself, unless the chart knows somebody so called.
  private static func isState(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard states.contains(token.hash), !reading.people.isInChart(token.hash),
      let verb = reading.at(index + 1), verb.gap == .space, being.contains(verb.hash),
      let what = reading.at(index + 2), what.gap == .space
    else { return false }
    if degrees.contains(what.hash) { return true }
    return what.hash == a && reading.at(index + 3).map { themes.contains($0.hash) } == true
  }

  private static let shortened = hashes("vs approx incl esp attn")
  private static let a = WordHash("a".utf8).value
  private static let states = hashes(
    "autumn summer spring winter dawn hope joy grace faith patience mercy harmony serenity charity trust felicity prudence will"
  )
  private static let being = hashes("is was feels seems remains felt seemed remained")
  private static let degrees = hashes(
    """
    low high limited fading returning rated scarce growing fragile minimal diminished increased \
    decreased restored intact poor fair good strong weak better worse improving hard key central
    """)
  private static let themes = hashes(
    "theme goal value factor strength word feeling struggle topic skill practice process choice")

  private static func isDatePreposition(_ index: Int, in reading: Reading) -> Bool {
    guard let token = reading.at(index) else { return false }
    return token.has(.dateCue) || datePrepositions.contains(token.hash)
  }

  static func isArticle(before index: Int, in reading: Reading) -> Bool {
    guard let before = reading.at(index - 1), reading.tokens[index].gap != .line else {
      return false
    }
    return articles.contains(before.hash)
  }

  /// A capital letter that stands for a name: "M." or "M".
  static func isInitial(_ index: Int, in reading: Reading) -> Bool {
    guard let token = reading.at(index), token.isWord, token.count == 1, token.gap == .space else {
      return false
    }
    if reading.isFlat[index] { return reading.at(index + 1)?.isSign(".") == true }
    return token.isCapitalized && reading.letters(token).first != UInt8(ascii: "i")
  }

  /// In a row with somebody already found: "Juma, Dutch", "Ann and Will".
  static func isListed(_ index: Int, in reading: Reading) -> Bool {
    if let before = reading.at(index - 1), reading.tokens[index].gap != .line,
      isRowSign(before), isTakenName(index - 2, in: reading)
    {
      return true
    }
    if let after = reading.at(index + 1), after.gap != .line, isRowSign(after),
      isTakenName(index + 2, in: reading)
    {
      return true
    }
    return false
  }

  private static func isRowSign(_ token: Token) -> Bool {
    token.isSign(",") || token.isSign("&") || token.isSign("/") || rowWords.contains(token.hash)
  }

  static func isTakenName(_ index: Int, in reading: Reading) -> Bool {
    reading.find(at: index)?.kind.isName == true
  }

  private static func isBesideTakenName(_ index: Int, in reading: Reading) -> Bool {
    if reading.tokens[index].gap == .space, isTakenName(index - 1, in: reading) {
      return reading.tokens[index].isCapitalized || reading.isFlat[index]
    }
    if let next = reading.at(index + 1), next.gap == .space || next.isHyphen {
      let place = next.isHyphen && next.gap == .none ? index + 2 : index + 1
      return isTakenName(place, in: reading)
        && (reading.tokens[index].isCapitalized || reading.isFlat[index])
    }
    return false
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  private static let articles = hashes("a an the his her their my your our this that some any no")
  /// "w/" before a name.
  static func isWith(_ index: Int, in reading: Reading) -> Bool {
    guard let slash = reading.at(index), slash.isSign("/"), reading.isTied(index) else {
      return false
    }
    return reading.at(index - 1)?.hash == WordHash("w".utf8).value
  }

  private static let preferring = hashes("prefers preferred prefer")
  /// Short months that are never cut: a full stop behind them ends the sentence.
  private static let wholeMonths = hashes("may june july mayo")
  private static let of = WordHash("of".utf8).value
  private static let subjects = hashes("to and who with")
  private static let auxiliaries = hashes("was is has had does did")
  private static let adverbs = hashes(
    """
    also still again not never often always now then already will would can cannot could may
    might must should only just really finally recently currently usually sometimes who w
    """)
  private static let passives = hashes(
    """
    noted limited observed reported endorsed discussed reviewed denied improved instilled needed
    expressed practiced identified completed scheduled continued assessed provided given
    """)
  private static let rowWords = hashes("and or y amp plus")
  private static let datePrepositions = hashes(
    "in since until by during early late mid last next this of")
}
