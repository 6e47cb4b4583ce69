/// Names by themselves: no title and no relation before them, only their shape, the lexicon and
/// the sentence they stand in.
extension NameFinder {
  /// A name by itself, by its shape and the lexicon.
  func takePlain(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.count > 1, !MonthWords.isPluralWeekday(reading.letters(index)),
      !RemainderFinder().eats(before: index, reading)
    else { return }
    let isName =
      reading.isFlat[index] ? isFlatName(index, reading) : isCapitalizedName(index, reading)
    guard isName else { return }
    take(index, nameEnd(index, reading), .otherName, &reading)
  }

  func isCapitalizedName(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.shape == .lower {
      if token.isUnknown {
        return token.count > 3 && isSeenFor(index, reading)
          && !WordStem.looksClinical(reading.letters(index))
      }
      return token.has(.given) && !token.isOrdinary && token.count > 3 && !token.has(.place)
    }
    if token.shape == .title, isExplainedInBrackets(index, reading) { return true }
    if token.shape == .title, isNamedByInitial(index, reading) { return true }
    if token.shape == .caps {
      return token.isName && !token.isOrdinary && token.count > 2
        || token.isUnknown && token.count > 4
          && (isNamed(index + 1, reading) || reading.at(index + 1)?.has(.speech) == true)
    }
    if token.has([.keep, .measure, .weekday, .state, .drug, .term]) && !token.has(.given) {
      return false
    }
    if token.shape == .inner, !token.isName, reading.isBrandLike(index) { return false }
    if token.count == 2, reading.at(index + 1)?.isNumber == true { return false }
    let opens = NameContext.startsSentence(index, in: reading)
    if !token.isOrdinary {
      if token.isName { return true }
      if token.has(.place) { return false }
      if !opens { return token.count > 2 || token.shape == .title }
      return token.count > 2 && reading.at(index + 1)?.isSign(":") != true
        && !WordStem.looksClinical(reading.letters(index))
    }
    if token.has(.keep) {
      return token.has(.given)
        && (isNamed(index + 1, reading) || NameContext.actsAfter(index, in: reading))
    }
    if token.has(.given), reading.at(index + 1)?.has(.relation) == true { return false }
    if token.has(.given), isQuoted(index, reading) { return true }
    if token.has(.given) {
      if opens && !isNamed(index + 1, reading) {
        return NameContext.isMeantAsName(index, in: reading) && !token.has([.relation, .role])
      }
      return NameContext.isMeantAsName(index, in: reading) && !isInTitleRun(index, reading)
    }
    if !opens, isNamed(index + 1, reading),
      !token.has([.heads, .street, .role, .relation, .generic, .title, .function, .unit]),
      token.isName || reading.at(index + 1)?.isOrdinary == false
    {
      return true
    }
    return isSpeaking(index, reading)
      && (!opens
        || !token.has([.common, .clinical, .function, .verb, .unit])
          && reading.letters(index).last != UInt8(ascii: "s"))
      && !token.has([.role, .relation, .heads, .generic, .title])
  }

  /// "Crash (real name Dennis) left.", "Sunny (aka Ann)".
  private func isExplainedInBrackets(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.at(index + 1)?.isSign("(") == true, let word = reading.at(index + 2) else {
      return false
    }
    return NameFinder.explaining.contains(word.hash)
      && !reading.tokens[index].has([.title, .relation, .role, .function, .measure])
  }

  /// "Will R.; Ann": a capital inside a sentence and an initial with its stop.
  private func isNamedByInitial(_ index: Int, _ reading: Reading) -> Bool {
    guard !NameContext.startsSentence(index, in: reading),
      NameContext.isInitial(index + 1, in: reading), reading.at(index + 2)?.isSign(".") == true,
      reading.isTied(index + 2)
    else { return false }
    return !reading.tokens[index].has([.title, .month, .weekday, .measure, .heads, .term, .drug])
  }

  /// goes by Ace, aka "Preacher", stolen by "Scooter": called so, whatever the word means.
  func isNickname(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let isQuoted = isQuoted(index, reading)
    guard
      token.isCapitalized && !reading.isFlat[index] || token.has(.given)
        || reading.isFlat[index] && !token.has([.verb, .clinical]),
      token.count > 1, !token.has([.function, .role, .relation, .credential])
    else { return false }
    if !token.isOrdinary, reading.at(index - 1)?.isSign("(") == true,
      reading.at(index + 1)?.isSign(")") == true, NameContext.isTakenName(index - 2, in: reading),
      !token.has([.place, .keep])
    {
      return true
    }
    if isQuoted, reading.at(index - 2)?.isSign("(") == true,
      NameContext.isTakenName(index - 3, in: reading)
    {
      return true
    }
    guard let cue = reading.at(isQuoted ? index - 2 : index - 1), cue.isWord, cue.gap != .line
    else {
      return false
    }
    if isQuoted {
      return cue.has(.naming) || NameFinder.callers.contains(cue.hash)
        || NameContext.isTakenName(index - 2, in: reading)
    }
    guard cue.hash == NameFinder.by, reading.at(index - 2)?.has(.naming) == true else {
      return false
    }
    return token.isCapitalized && !reading.isFlat[index]
      || (reading.at(index + 1).map { $0.form == .sign || $0.gap == .line } ?? true)
  }

  /// A single word in quotation marks: Gave name "Dusty," no ID.
  private func isQuoted(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(index - 1), before.isSign("\"") || before.isSign("“"),
      let after = reading.at(index + 1)
    else { return false }
    return after.isSign("\"") || after.isSign("”")
      || after.isSign(",")
        && (reading.at(index + 2)?.isSign("\"") == true
          || reading.at(index + 2)?.isSign("”") == true)
  }

  /// Beside other capitalized everyday words it is a heading or a title, not a person.
  func isInTitleRun(_ index: Int, _ reading: Reading) -> Bool {
    let before = reading.at(index - 1)
    let after = reading.at(index + 1)
    let isBefore =
      before.map {
        $0.isCapitalized && $0.isOrdinary && !$0.isName && !$0.has([.title, .relation, .role])
          && reading.tokens[index].gap == .space && $0.count > 1
      } == true
      && !NameContext.startsSentence(index - 1, in: reading)
    let isAfter =
      after.map {
        $0.isCapitalized && $0.isOrdinary && !$0.isName && $0.gap == .space && $0.count > 1
      } == true
    return isBefore || isAfter
  }

  /// "Seen for ridgely", "met with ximo": a person is seen, met or spoken with.
  private func isSeenFor(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(index - 1), before.isWord, reading.tokens[index].gap == .space,
      NameFinder.withs.contains(before.hash), let verb = reading.at(index - 2)
    else { return NameContext.isWith(index - 1, in: reading) }
    return NameFinder.meetings.contains(verb.hash)
  }

  func isNamed(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.at(index), token.gap == .space, token.isWord, token.isCapitalized,
      reading.states[index] != .protected
    else { return false }
    return (token.isName || token.isUnknown && token.count > 2)
      && !token.has([.keep, .function, .month, .heads])
      || NameContext.isInitial(index, in: reading) && reading.at(index + 1)?.isSign(".") == true
  }

  func isSpeaking(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.at(index + 1), next.gap == .space else { return false }
    return next.has(.speech)
  }

  func isFlatName(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.isOrdinary {
      if token.has(.given), isQuoted(index, reading), !token.has(.function) { return true }
      return token.has(.given) && !token.has([.keep, .function, .drug, .term, .unit])
        && NameContext.isMeantAsName(index, in: reading)
        && !NameContext.isArticle(before: index, in: reading)
    }
    if token.has(.given) { return token.count > 2 }
    if token.has(.surname) {
      return token.count > 3 && (!token.has(.place) || isPersonSlot(index, reading))
    }
    guard token.isUnknown, token.count > 3 else { return false }
    return isPersonSlot(index, reading)
  }

  /// Where a person stands in a sentence without capitals: "call ximo", "with ximo", "ximo says".
  func isPersonSlot(_ index: Int, _ reading: Reading) -> Bool {
    if NameContext.isPossessive(index, in: reading) { return true }
    let opens =
      NameContext.startsSentence(index, in: reading) || reading.at(index - 1)?.isSign(";") == true
    if opens, NameContext.actsAfter(index, in: reading) { return true }
    if let next = reading.at(index + 1), next.gap == .space, next.has(.given) || next.has(.surname),
      !next.isOrdinary
    {
      return true
    }
    if NameContext.isWith(index - 1, in: reading) { return true }
    guard let before = reading.at(index - 1), reading.tokens[index].gap == .space, before.isWord
    else { return false }
    if before.has(.given), !before.isOrdinary { return true }
    if before.has([.personPreposition, .verb]), !before.has(.function) {
      return !WordStem.looksClinical(reading.letters(index))
    }
    let isEnd =
      reading.at(index + 1).map {
        $0.form == .sign || $0.gap == .line || $0.has([.function, .verb])
      } ?? true
    return before.has(.personPreposition) && isEnd
      && !WordStem.looksClinical(reading.letters(index))
  }
}
