/// Rows of names, where a name ends, and who it belongs to.
extension NameFinder {
  /// The second in a row with somebody found: "supports Juma, Dutch", "twins Zim and Kosi".
  func takeListed(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.count > 1, NameContext.isListed(index, in: reading),
      !token.has([
        .keep, .function, .relation, .role, .title, .credential, .measure, .month, .weekday, .state,
        .stateCode, .drug, .verb, .place,
      ]) || token.isName && !token.isOrdinary
    else { return }
    if NameFinder.bynames.contains(token.hash), token.isCapitalized, !reading.isFlat[index],
      let next = reading.at(index + 1), next.isCapitalized, next.gap == .space,
      reading.isFree(index + 1), !next.has(.function)
    {
      take(index, nameEnd(index + 1, reading), .otherName, &reading)
      return
    }
    let isAfter =
      reading.at(index - 1).map { NameContext.isTakenName(index - 2, in: reading) && $0.count <= 3 }
      == true
      && (token.isName || token.isUnknown || endsRow(index, reading))
    guard isAfter || token.isName || token.isUnknown else { return }
    if reading.isFlat[index] {
      guard token.isName || token.isUnknown && token.count > 2 else { return }
      if token.isOrdinary,
        reading.at(index + 1).map({ $0.isWord && $0.gap == .space && !$0.has([.function, .verb]) })
          == true
      {
        return
      }
    } else {
      guard token.isCapitalized,
        !NameContext.startsSentence(index, in: reading) || token.isName || token.isUnknown,
        token.shape != .caps || token.isName && !token.isOrdinary
      else { return }
    }
    take(index, nameEnd(index, reading), .otherName, &reading)
  }

  /// Whether the row goes on or ends after the word, so that the word is a member of it.
  func endsRow(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.at(index + 1), next.gap != .line else { return true }
    return next.form == .sign || next.has([.verb, .function])
  }

  /// Where a name that starts at `index` ends: family names, initials, hyphens, particles.
  func nameEnd(_ index: Int, _ reading: Reading) -> Int {
    var last = index
    // "Lil Rock", "Big Mike": what a byname stands before.
    if NameFinder.bynames.contains(reading.tokens[index].hash), let next = reading.at(index + 1),
      next.gap == .space, next.isWord, reading.isFree(index + 1), !next.has([.function, .verb]),
      next.isCapitalized && reading.tokens[index].isCapitalized && !reading.isFlat[index]
        || reading.isFlat[index] && NameFinder.littles.contains(reading.tokens[index].hash)
    {
      last += 1
    }
    while let next = reading.at(last + 1), next.gap != .line, last - index < 8 {
      if next.isHyphen, reading.isTied(last + 1), reading.isTied(last + 2),
        let part = reading.at(last + 2), part.isWord,
        part.isCapitalized && (part.count > 1 || reading.tokens[last].count == 1)
          || (part.isName || part.isUnknown) && !part.isOrdinary
          || reading.isFlat[index] && (part.isName || part.isUnknown)
          || part.count <= 4 && !reading.tokens[last].isOrdinary
            && !NameFinder.endings.contains(part.hash),
        reading.isFree(last + 2)
      {
        last += 2
      } else if next.isApostrophe, reading.isTied(last + 1), reading.isTied(last + 2),
        reading.tokens[last].count <= 2,
        let part = reading.at(last + 2), part.isWord, part.count > 1, reading.isFree(last + 2)
      {
        last += 2
      } else if next.isApostrophe, reading.isTied(last + 1), reading.isTied(last + 2),
        let part = reading.at(last + 2), part.count == 1, part.isWord, reading.isFree(last + 2),
        NameFinder.vowels.contains(part.hash)
      {
        // "Nyong'o"
        last += 2
      } else if next.isSign("."), reading.isTied(last + 1), reading.tokens[last].count == 1,
        reading.isFree(last + 1)
      {
        last += 1
      } else if next.gap == .space, reading.isFree(last + 1), continues(last + 1, reading) {
        last += 1
      } else {
        break
      }
    }
    return last
  }

  func continues(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord else { return false }
    if token.count == 1 { return NameContext.isInitial(index, in: reading) && token.isCapitalized }
    if ChartNameFinder.particles.contains(token.hash), let next = reading.at(index + 1),
      next.gap == .space,
      next.isCapitalized && !reading.isFlat[index]
    {
      return token.isCapitalized || !token.has(.function)
        || NameFinder.lowParticles.contains(token.hash)
    }
    // "Vera French": a family name behind a given name, whatever language it is.
    if token.has(.surname), token.shape == .title, !reading.isFlat[index],
      reading.tokens[index - 1].has(.given), !reading.tokens[index - 1].isOrdinary,
      !token.has([.function, .credential, .weekday, .month, .measure, .stateCode])
    {
      return true
    }
    // "Quang Do, Will": a given name, then a family name that is also a little word.
    if token.has(.function), token.shape == .title, !reading.isFlat[index],
      reading.tokens[index - 1].has(.given), !reading.tokens[index - 1].isOrdinary,
      let next = reading.at(index + 1), next.isSign(",") || next.isSign(";")
    {
      return true
    }
    if token.has([
      .function, .keep, .credential, .weekday, .month, .unit, .measure, .state, .stateCode,
      .relation,
    ])
      && !(token.isName && token.isCapitalized
        && !token.has([.keep, .function, .weekday, .month, .credential, .relation]))
    {
      return false
    }
    if !reading.isFlat[index] {
      if token.shape == .caps, !token.isName, reading.tokens[index - 1].shape != .caps {
        return false
      }
      return token.isCapitalized
        && (!token.isOrdinary || token.isName
          || reading.tokens[index - 1].isName && !token.has([.heads, .role, .generic, .verb]))
    }
    if token.isOrdinary {
      let ends =
        reading.at(index + 1).map {
          $0.form != .word || $0.gap == .line || $0.has([.function, .verb])
        } ?? true
      return token.has(.surname) && !token.has([.verb, .modal, .heads, .function, .keep, .unit])
        && ends
        && (reading.tokens[index - 1].isName || reading.tokens[index - 1].isUnknown)
        && !reading.tokens[index - 1].isOrdinary
    }
    return token.isName
      || token.isUnknown && token.count > 3 && reading.at(index + 1)?.isName != true
        && !(token.isUnknown && WordStem.looksClinical(reading.letters(index)))
  }

  func take(_ first: Int, _ last: Int, _ kind: PHIClass, _ reading: inout Reading) {
    var first = first
    var last = last
    while last > first, !reading.isFree(last) { last -= 1 }
    if let byname = reading.at(first - 1), NameFinder.bynames.contains(byname.hash),
      byname.isCapitalized
        || reading.isFlat[first] && !NameContext.isArticle(before: first - 1, in: reading),
      reading.isFree(first - 1), reading.tokens[first].gap == .space
    {
      first -= 1
    }
    let names = (first...last).filter { reading.tokens[$0].isWord && reading.tokens[$0].count > 1 }
    let known = names.compactMap { reading.people.person(word: reading.tokens[$0].hash) }.first
    let person =
      known
      ?? reading.people.add(People.Person(kind: kind, words: [], spellings: [], isInChart: false))
    for index in names where !ChartNameFinder.particles.contains(reading.tokens[index].hash) {
      reading.people.add(
        word: reading.tokens[index].hash, letters: reading.letters(index), to: person)
    }
    _ = ChartNameFinder.take(first, last, person, in: &reading)
  }
}
