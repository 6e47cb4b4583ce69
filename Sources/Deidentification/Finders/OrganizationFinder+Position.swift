/// Organizations by what stands before them: work, faith, attendance, a preposition.
extension OrganizationFinder {
  /// "works at Boutique Zelda", "employer: Trinity Welding", "raise at harbor freight".
  func takeAfterWork(_ index: Int, _ reading: inout Reading) {
    let cue = reading.tokens[index]
    guard
      cue.has(.work)
        || cue.has(.heads) && reading.at(index + 1)?.isSign(":") == true
          && OrganizationFinder.placeLabels.contains(cue.hash)
    else { return }
    var place = index + 1
    var hasPreposition = false
    while let token = reading.at(place), token.gap != .line, place - index < 5 {
      if OrganizationFinder.at.contains(token.hash) || token.isSign("@") {
        hasPreposition = true
        break
      }
      if token.isSign(":"), OrganizationFinder.labels.contains(cue.hash) || cue.has(.heads) {
        hasPreposition = true
        break
      }
      guard token.isWord, !token.has(.idCue) || token.has(.ordinary) else { break }
      place += 1
    }
    if !hasPreposition, OrganizationFinder.labels.contains(cue.hash) {
      place = index
      hasPreposition = true
    }
    guard hasPreposition, reading.isFree(place + 1), let last = Phrase.end(after: place, reading)
    else { return }
    var first = place + 1
    if reading.at(first)?.hash == OrganizationFinder.the { first += 1 }
    guard first <= last else { return }
    let words = reading.tokens[first...last]
    let isLabelled = reading.at(index + 1)?.isSign(":") == true
    if reading.isFlat[index], words.allSatisfy({ $0.isOrdinary || $0.count == 0 }),
      words.filter({ $0.count > 0 }).count < 2
        || !isLabelled && words.contains(where: { $0.has(.generic) })
    {
      return
    }
    if !reading.isFlat[index], !isLabelled,
      words.allSatisfy({ $0.has([.keep, .generic, .number]) || $0.count == 0 })
    {
      return
    }
    reading.take(
      first, last, cue.has(.work) ? .employer : OrganizationFinder.kind(of: cue) ?? .organization)
  }

  /// "Mercy Nampa", "Baptist East", "St. Lukes": a house named after faith.
  func takeSaint(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.has(.religion), token.isCapitalized || reading.isFlat[index] else { return }
    // "Valley Baptist": the word before tells which.
    if token.gap == .space, !reading.isFlat[index], let before = reading.at(index - 1),
      before.isCapitalized,
      before.isWord, reading.isFree(index - 1), !before.has([.function, .role, .relation, .title]),
      isPlaced(index - 1, reading)
    {
      reading.take(index - 1, index, .facility)
      return
    }
    var place = index + 1
    if reading.at(place)?.isSign(".") == true, reading.isTied(place), token.count <= 2 {
      place += 1
    }
    if let city = reading.at(place), city.gap == .space, reading.find(at: place)?.kind == .city,
      isPlaced(index, reading) || reading.at(index - 1)?.isSign(":") == true
    {
      reading.take(index, index, .facility)
      return
    }
    guard let next = reading.at(place), next.isWord, next.gap == .space, reading.isFree(place),
      !next.has([.function, .role, .relation, .verb, .month, .weekday])
        || next.has(.place) && !next.has(.function)
    else { return }
    let isSaint = OrganizationFinder.saints.contains(token.hash)
    let isTelling =
      reading.isFlat[index]
      ? next.has(.place) && !next.isOrdinary
        || OrganizationFinder.compass.contains(next.hash) && isPlaced(index, reading)
        || OrganizationFinder.holy.contains(token.hash) && isPlaced(index, reading)
        || isSaint && (next.isName || next.isUnknown) && isPlaced(index, reading)
      : next.isCapitalized
        && (next.has(.place) || next.isUnknown || next.isName || next.has(.religion)
          || OrganizationFinder.compass.contains(next.hash))
        && (isPlaced(index, reading) || reading.at(index - 1)?.isSign(":") == true
          || next.has(.place) || next.has(.religion))
    guard isTelling else { return }
    var last = place
    while let more = reading.at(last + 1), more.gap == .space, more.isCapitalized,
      !reading.isFlat[index],
      reading.isFree(last + 1), more.has(.heads) || more.has(.religion)
    { last += 1 }
    if let mark = reading.at(last + 1), mark.isApostrophe, reading.isTied(last + 1),
      reading.at(last + 2)?.count == 1, reading.isTied(last + 2)
    {
      last += 2
    }
    reading.take(index, last, .facility)
  }

  func isPlaced(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(index - 1), reading.tokens[index].gap == .space else {
      return false
    }
    return before.has(.placePreposition) || before.hash == OrganizationFinder.the
      || OrganizationFinder.attending.contains(before.hash) || before.isSign("@")
  }

  /// "attends Little Sprouts", "member of First Methodist".
  func takeAttended(_ index: Int, _ reading: inout Reading) {
    guard OrganizationFinder.attending.contains(reading.tokens[index].hash) else { return }
    if reading.isFlat[index] { return takeAttendedFlat(index, &reading) }
    guard
      let last = Phrase.end(after: index, reading)
    else { return }
    var first = index + 1
    if reading.at(first)?.hash == OrganizationFinder.the { first += 1 }
    guard first <= last, reading.isFree(first), reading.tokens[first].isCapitalized,
      reading.tokens[first].shape != .caps,
      !reading.tokens[first...last].allSatisfy({
        $0.has([.generic, .keep, .number, .term]) || $0.count == 0
      }),
      !reading.tokens[first].has([.relation, .title, .month, .weekday])
    else { return }
    reading.take(first, last, .organization)
  }

  /// "skipped class at red cloud, ...": two or three words that say nothing of a time, a measure or
  /// a kind of place, and then the clause ends.
  private func takeFlatPhrase(_ index: Int, _ reading: inout Reading) {
    var first = index + 1
    if reading.at(first)?.hash == OrganizationFinder.the { first += 1 }
    var last = first - 1
    while let token = reading.at(last + 1), token.gap == .space, reading.isFree(last + 1),
      last - first < 3
    {
      if token.isSign("&"), last >= first, reading.at(last + 2)?.isWord == true,
        reading.isFree(last + 2), reading.at(last + 2)?.has(.function) == false
      {
        last += 2
        continue
      }
      let isCompass = last >= first && OrganizationFinder.compass.contains(token.hash)
      // "at big bend": a plain adjective may open the name when the word behind it is rare.
      let isOpener =
        last < first && token.has(.generic) && !token.has(OrganizationFinder.closedKinds)
        && reading.at(first + 1).map {
          $0.gap == .space && $0.isWord && !$0.has(.common) || $0.has(.place) && !$0.has(.generic)
        } == true
      guard token.isWord, !token.has(OrganizationFinder.plainKinds) || isCompass || isOpener,
        !OrganizationFinder.plainWords.contains(token.hash)
      else { break }
      last += 1
    }
    let closes =
      reading.at(last + 1).map {
        $0.form == .sign && !$0.isHyphen && !$0.isSign("/") || $0.gap == .line
          || $0.has(.function) || reading.isTaken(last + 1)
      } ?? true
    guard last > first, closes else { return }
    reading.take(first, last, .organization)
  }

  static let plainKinds: WordKinds = [
    .function, .verb, .generic, .clinical, .keep, .measure, .drug, .unit, .number, .relation, .role,
    .month, .weekday, .ordinal, .modal, .season, .holiday,
  ]
  static let closedKinds: WordKinds = [
    .function, .verb, .keep, .measure, .unit, .number, .relation, .role, .heads,
  ]
  static let plainWords = hashes(
    """
    end beginning start point moment home work rest length capacity practice events event party \
    dinner lunch breakfast bedtime bath least most best worst peace odds fault ease stake hand large \
    level levels dose rate price cost speed distance church store mall gym bar restaurant door table \
    court hospital meeting meetings games game game's class classes recess dropoff pickup
    """)

  /// "attends little sprouts": two words and more that say nothing of what is attended.
  private func takeAttendedFlat(_ index: Int, _ reading: inout Reading) {
    let closed: WordKinds = [
      .function, .verb, .generic, .clinical, .keep, .unit, .relation, .role, .weekday, .month,
      .number, .measure, .organizationHead, .holiday,
    ]
    var last = index
    while let token = reading.at(last + 1), token.gap == .space, token.isWord,
      reading.isFree(last + 1), !token.has(closed), last - index < 4
    {
      last += 1
    }
    guard last - index >= 2 else { return }
    reading.take(index + 1, last, .organization)
  }

  /// "at Storage Plus", "to Cascadia": a capitalized phrase where one goes.
  func takeAfterPreposition(_ index: Int, _ reading: inout Reading) {
    let cue = reading.tokens[index]
    if reading.isFlat[index], cue.isSign("@"), !reading.isTied(index + 1),
      let last = Phrase.end(after: index, reading),
      !reading.tokens[(index + 1)...last].allSatisfy({ $0.has([.generic, .clinical, .keep]) })
    {
      reading.take(index + 1, last, .organization)
      return
    }
    if reading.isFlat[index], cue.hash == OrganizationFinder.hash("at") {
      return takeFlatPhrase(index, &reading)
    }
    guard !reading.isFlat[index], cue.hash == OrganizationFinder.hash("at") || cue.isSign("@"),
      cue.shape == .lower || cue.form == .sign,
      let last = Phrase.end(after: index, reading)
    else { return }
    var first = index + 1
    if reading.at(first)?.hash == OrganizationFinder.the { first += 1 }
    guard first <= last, reading.isFree(first) else { return }
    let opening = reading.tokens[first]
    guard opening.isCapitalized,
      !opening.has([
        .keep, .term, .measure, .state, .stateCode, .relation, .title, .month, .weekday, .role,
        .function, .number,
      ]) || last > first && opening.has(.state),
      !reading.tokens[first...last].allSatisfy({
        $0.has([.generic, .keep, .number]) || $0.count == 0
      }),
      first < last || !opening.isName || cue.hash != OrganizationFinder.from
    else { return }
    reading.take(first, last, .location)
  }
}
