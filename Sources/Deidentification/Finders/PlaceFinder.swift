/// Takes cities, neighbourhoods, landmarks and other places below the state.
struct PlaceFinder {
  func find(in reading: inout Reading) {

    for index in reading.tokens.indices where reading.isFree(index) {
      takeLandmark(index, &reading)
    }
    for index in reading.tokens.indices where reading.isFree(index) { takeCity(index, &reading) }
  }

  /// Numbered places, before anybody looks for what stands after "at".
  func findNumbered(in reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) {
      takeNumbered(index, &reading)
    }
  }

  /// "Gate 4", "Unit 9 at Storage Plus", "exit 12".
  private func takeNumbered(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard PlaceFinder.numbered.contains(token.hash), let number = reading.at(index + 1),
      number.gap == .space,
      number.form != .word && number.count > 0 || number.count == 1 && number.isCapitalized,
      number.count <= 4,
      reading.isFree(index + 1)
    else { return }
    let before = reading.at(index - 1) ?? token
    guard
      before.has(.placePreposition) || token.isCapitalized && !reading.isFlat[index]
        || before.isSign("@")
        || before.isSign(",") || reading.isTaken(index - 1)
        || before.has(.verb) || PlaceFinder.joining.contains(before.hash) || number.form == .mixed
    else { return }
    var last = index + 1
    if let hyphen = reading.at(last + 1), hyphen.isHyphen, reading.isTied(last + 1),
      let part = reading.at(last + 2), reading.isTied(last + 2), part.count > 0, part.count <= 3
    {
      last += 2
    }
    if let at = reading.at(last + 1), PlaceFinder.joining.contains(at.hash),
      let end = Phrase.end(after: last + 1, reading)
    {
      last = end
    }
    reading.take(index, last, .location)
  }

  /// "Lake Lowell", "Burnside Bridge", "Kalalau trail", "Dairy Queen on Main".
  private func takeLandmark(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    // "the East Side"
    if OrganizationFinder.compass.contains(token.hash), token.shape == .title,
      !reading.isFlat[index], let side = reading.at(index + 1), side.gap == .space,
      side.shape == .title, PlaceFinder.sides.contains(side.hash), reading.isFree(index + 1)
    {
      reading.take(index, index + 1, .location)
      return
    }
    let name =
      token.count <= 2 && reading.at(index + 1)?.isSign(".") == true && reading.isTied(index + 1)
      ? index + 2 : index + 1
    if token.has(.placeOpener), token.isCapitalized || reading.isFlat[index],
      let next = reading.at(name), next.isWord, next.gap == .space, reading.isFree(name),
      isPlaceName(name, reading)
    {
      var last = name
      if let more = reading.at(last + 1), more.gap == .space, more.isCapitalized,
        !reading.isFlat[index],
        reading.isFree(last + 1), !more.has(.function)
      {
        last += 1
      }
      reading.take(index, last, .location)
      return
    }
    guard token.has(.placeHead), token.isWord, !NameContext.startsSentence(index, in: reading),
      token.gap == .space
    else { return }
    var first = index
    while let before = reading.at(first - 1), before.isWord, reading.isFree(first - 1),
      index - first < 3,
      reading.tokens[first].gap == .space, isModifier(first - 1, reading)
    {
      first -= 1
      if before.gap == .line { break }
    }
    guard first < index,
      reading.tokens[first..<index].contains(where: { isTelling($0, isFlat: reading.isFlat[index]) }
      ),
      token.isCapitalized || reading.isFlat[index] || PlaceFinder.natural.contains(token.hash)
        || index - first >= 2
    else { return }
    var last = index
    if let number = reading.at(last + 1), number.gap == .space, number.isNumber, number.count <= 3,
      reading.isFree(last + 1), reading.at(last + 2)?.has(.unit) != true
    {
      last += 1
    }
    reading.take(first, last, .location)
  }

  private func isPlaceName(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if reading.isFlat[index] {
      if PlaceFinder.forts.contains(reading.at(index - 1)?.hash ?? 0)
        || PlaceFinder.forts.contains(reading.at(index - 2)?.hash ?? 0)
      {
        return !token.has([.function, .verb])
      }
      return token.isUnknown || token.has([.place, .name]) && !token.isOrdinary
        || token.isOrdinary && !token.has([.common, .function, .verb])
    }
    return token.isCapitalized && (!token.has(.function) || token.has(.month))
  }

  private func isModifier(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.has([.function, .verb, .relation, .role, .weekday, .month, .unit]) && !token.isName {
      return false
    }
    if reading.isFlat[index] { return !token.has(.generic) }
    return token.isCapitalized
  }

  private func isTelling(_ token: Token, isFlat: Bool) -> Bool {
    if token.has([.generic, .keep, .function]) { return false }
    return isFlat
      ? token.isUnknown || token.isName || token.has(.place) || !token.has([.common, .verb]) : true
  }

  private func takeCity(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord else { return }
    if let last = reading.phraseEnd(index, .place), last > index,
      (index...last).allSatisfy({ reading.isFree($0) }),
      token.isCapitalized || reading.isFlat[index], isSure(index, last, reading)
    {
      reading.take(index, last, .city)
      return
    }
    let isAfterPreposition = isPreposition(index - 1, reading)
    if token.has(.place), !token.has(.function) || token.isCapitalized && !reading.isFlat[index] {
      let isPlain = !token.isOrdinary && !token.isName
      let isCity =
        reading.isFlat[index]
        ? isPlain && token.count > 3 || isAfterPreposition && !token.isOrdinary
          || isAfterMoving(index, reading)
        : token.isCapitalized
          && (isPlain || isAfterPreposition && (!token.has(.given) || isIn(index - 1, reading)))
      let closes = reading.at(index + 1).map { $0.form == .sign || $0.gap == .line } ?? true
      let isFlatTown =
        reading.isFlat[index] && isIn(index - 1, reading) && closes && !token.has(.common)
      let isRareTown =
        reading.isFlat[index] && token.count > 4 && !token.has([.verb, .function, .unit])
        && (isIn(index - 1, reading) || isFrom(index - 1, reading))
        && Lexicon.builtin[token.hash]?.kinds.hasAny(.common) != true
      if isCity || isFlatTown || isRareTown, !token.has([.state, .keep]) {
        reading.take(index, index, .city)
        return
      }
    }
    if reading.isFlat[index], token.isUnknown, token.count > 3,
      isIn(index - 1, reading) || isAfterMoving(index, reading),
      !WordStem.looksClinical(reading.letters(index))
    {
      reading.take(index, index, .city)
      return
    }
    // A word with a capital after "in": no person is lived in.
    if !reading.isFlat[index], token.isCapitalized,
      isIn(index - 1, reading) || isAfterMoving(index, reading),
      !token.has([
        .keep, .season, .state, .stateCode, .month, .weekday, .relation, .role, .measure, .function,
        .brand, .number, .unit, .drug,
      ]),
      token.shape == .title,
      reading.at(index + 1)?.isCapitalized != true || reading.at(index + 1)?.gap != .space
    {
      reading.take(index, index, .city)
    }
  }

  private func isSure(_ first: Int, _ last: Int, _ reading: Reading) -> Bool {
    if !reading.isFlat[first] { return reading.tokens[last].isCapitalized }
    if reading.at(first - 1)?.isSign(",") == true,
      reading.at(last + 1).map({ $0.form == .sign || $0.gap == .line }) ?? true
    {
      return true
    }
    return isPreposition(first - 1, reading)
      || !reading.tokens[first...last].allSatisfy { $0.isOrdinary || $0.count == 0 }
  }

  private func isPreposition(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.at(index), reading.at(index + 1)?.gap == .space else { return false }
    return token.has(.placePreposition)
  }

  private func isIn(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.at(index), reading.at(index + 1)?.gap == .space else { return false }
    return PlaceFinder.inside.contains(token.hash)
  }

  private func isFrom(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.at(index), reading.at(index + 1)?.gap == .space else { return false }
    return PlaceFinder.outOf.contains(token.hash)
  }

  /// "moved to", "lives in", "leaving for", "grew up in".
  private func isAfterMoving(_ index: Int, _ reading: Reading) -> Bool {
    guard isPreposition(index - 1, reading), let verb = reading.at(index - 2) else { return false }
    return PlaceFinder.moving.contains(verb.hash)
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  static let numbered = hashes(
    """
    gate unit exit pier lot dock building bldg terminal platform apt apartment cabin site space trailer \
    room rm ward bed engine ladder courtroom locker dept suite ste floor classroom cell pod
    """
  )
  private static let sides = hashes("side end shore bank hills heights")
  private static let forts = hashes("ft fort mt mount")
  private static let joining = hashes("at of in on")
  private static let natural = hashes(
    "trail bridge river creek lake canyon beach reservoir pond island mountain falls cove bay park cemetery mall plaza lagoon dam"
  )
  private static let inside = hashes("in near en outside")
  private static let outOf = hashes("from to")
  private static let moving = hashes(
    "moved move moving lives live living lived relocated relocating relocate resides residing stayed staying stays born raised leaving traveled traveling travelled flew flying visiting drove driving returned returning originally up commutes commuting trip"
  )
}
