/// Takes what no other finder accounted for and no list of ordinary use explains: a capital inside
/// a sentence, a word of a note without capitals that is in no table, a name spelled letter by
/// letter, the initial before a name. Comes last, so that it never takes what is better known.
struct RemainderFinder {
  func find(in reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) {
      takeSpelled(index, &reading)
    }
    var index = 0
    while index < reading.count {
      if reading.isFree(index), reading.tokens[index].form == .mixed, !reading.isFlat[index] {
        if isOpening(index, reading) { reading.take(index, index + 1, .organization) }
      } else if reading.isFree(index), reading.tokens[index].isWord {
        if takeTail(index, &reading) { continue }
        index = reading.isFlat[index] ? takeUnknown(index, &reading) : takeCapitals(index, &reading)
      }
      index += 1
    }
    ChartNameFinder().find(in: &reading)
    for index in reading.tokens.indices where reading.isFree(index) { bridge(index, &reading) }
    for index in reading.tokens.indices where reading.isFree(index) { takeOffice(index, &reading) }
    for index in reading.tokens.indices where reading.isFree(index) { takeNoun(index, &reading) }
    for index in reading.tokens.indices where reading.isFree(index) { takePart(index, &reading) }
    for index in reading.tokens.indices where reading.isFree(index) { takeCorner(index, &reading) }
    for index in reading.tokens.indices where reading.isFree(index) { glue(index, &reading) }
    takeSignature(&reading)
    takeSignedDate(&reading)
  }

  /// "M-O-N-T-E-I-R-O", "q u i g l e y": four letters and more, one by one.
  func takeSpelled(_ index: Int, _ reading: inout Reading) {
    guard isLetter(index, reading), !reading.isTied(index), !isLetter(index - 2, reading) else {
      return
    }
    var last = index
    var letters = 1
    while let mark = reading.at(last + 1), mark.gap != .line {
      let isSpoken = RemainderFinder.spoken.contains(mark.hash) && letters > 1
      let place = mark.form == .sign || isSpoken ? last + 2 : last + 1
      guard mark.isHyphen || mark.isSign(".") || mark.isSign(",") || isSpoken || place == last + 1,
        isLetter(place, reading), reading.tokens[place].gap != .line
      else { break }
      letters += 1
      last = place
    }
    if letters >= 4 { reading.take(index, last, .otherName) }
  }

  func isLetter(_ index: Int, _ reading: Reading) -> Bool {
    reading.isFree(index) && reading.tokens[index].isWord && reading.tokens[index].count == 1
  }

  /// A run of capitalized words inside a sentence; answers its last token.
  func takeCapitals(_ index: Int, _ reading: inout Reading) -> Int {
    if takeStateHouse(index, &reading) { return index + 1 }
    guard isOpening(index, reading) else { return index }
    // "off Old Stagecoach Rd. Ate half of it"
    if reading.at(index - 1)?.isSign(".") == true, reading.isTaken(index - 1),
      reading.tokens[index].has([.common, .verb])
    {
      return index
    }
    if takeHead(index, &reading) { return index }
    var last = index
    while let next = continued(from: last, reading) { last = next }
    if let of = withFound(last, reading),
      reading.tokens[index].shape == .title || reading.tokens[index].isUnknown,
      !reading.tokens[index].has([.clinical, .measure, .keep])
    {
      reading.take(index, of, .location)
      return of
    }
    // "Met Nils at noon": behind the word that opens the sentence the capitals count.
    if last > index, NameContext.startsSentence(index, in: reading),
      reading.tokens[index].has([.verb, .role, .relation])
        || RemainderFinder.links.contains(reading.tokens[index + 1].hash),
      !reading.tokens[index].isName
    {
      return index
    }
    let words = (index...last).filter { reading.tokens[$0].isWord }
    let isTied = isBesideOrganization(index, reading)
    guard reading.at(last + 1)?.isSign(":") != true,
      !NameContext.startsSentence(index, in: reading)
        || last > index && isBehindLabel(index, reading) || isApposed(index, reading),
      !isFragment(index, last, reading),
      isDenomination(index, last, reading)
        || isApposed(index, reading) && !words.allSatisfy({ isExplained($0, reading) })
        || !words.contains(where: { isExplained($0, reading) }),
      isTied || isBehindLabel(index, reading) || isApposed(index, reading)
        || words.count > 1 && reading.tokens[index].has(.placeHead)
          && !reading.tokens[index].has(.generic)
          && reading.at(index - 1)?.has(.placePreposition) == true
        || words.count > 1 && words.contains(where: { reading.tokens[$0].has(.idCue) })
        || words.contains(where: { isTelling($0, reading) })
    else { return last }
    let kind = kind(of: index, isTied: isTied, reading)
    if kind.isName, words.count < 3 {
      NameFinder().take(index, last, kind, &reading)
    } else {
      reading.take(index, last, kind)
    }
    return last
  }

  /// "Second Slavic Baptist" where one goes: a faith ends the name of a house.
  private func isDenomination(_ index: Int, _ last: Int, _ reading: Reading) -> Bool {
    last > index && reading.tokens[last].has(.religion)
      && reading.at(index - 1)?.has(.placePreposition) == true
      && !reading.tokens[index...last].contains { $0.has([.clinical, .measure, .drug]) }
  }

  /// "; Rose to feet": a clause may start with a capital behind a semicolon.
  private func isFragment(_ index: Int, _ last: Int, _ reading: Reading) -> Bool {
    index == last && reading.at(index - 1)?.isSign(";") == true
      && reading.tokens[index].isOrdinary
      && reading.at(index + 1).map { $0.isWord && $0.shape == .lower } == true
  }

  /// "Park Tudor", "Café Zoë": a head with a capital right before what is found.
  func takeHead(_ index: Int, _ reading: inout Reading) -> Bool {
    let token = reading.tokens[index]
    let isInside = !NameContext.startsSentence(index, in: reading) && !token.has(.verb)
    let isTeam = RemainderFinder.teams.contains(token.hash) && token.shape == .title
    guard token.has(.heads) && !token.has([.generic, .idCue, .verb]) || isInside || isTeam,
      isTeam || !token.has([.keep, .measure, .clinical, .drug, .term]),
      reading.at(index + 1)?.gap == .space, let find = reading.find(at: index + 1),
      find.first == index + 1, reading.tokens[index + 1].isCapitalized,
      find.kind.isName && (isInside == !token.has(.heads) || isTeam)
        || RemainderFinder.houses.contains(find.kind) || token.has(.heads)
    else { return false }
    return reading.take(index, index, find.kind.isName ? .organization : find.kind)
  }

  /// "Ohio Wesleyan", "Michigan & Schaefer": a state with a capital word behind it is a name.
  func takeStateHouse(_ index: Int, _ reading: inout Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.has(.state), token.shape == .title, let next = reading.at(index + 1) else {
      return false
    }
    if next.isSign("&"), let find = reading.find(at: index + 2),
      find.kind.isName || RemainderFinder.houses.contains(find.kind)
    {
      return reading.take(index, index + 1, .location)
    }
    guard next.gap == .space, next.shape == .title, next.count > 2,
      !next.has(RemainderFinder.closed.union(RemainderFinder.explained).union([.generic, .county]))
    else { return false }
    if reading.isFree(index + 1) { return reading.take(index, index + 1, .organization) }
    guard let find = reading.find(at: index + 1), find.first == index + 1, find.kind.isName else {
      return false
    }
    return reading.take(index, index, .organization)
  }

  /// "Past: River Oaks", "Shelter: Room in the Inn": a label that asks for a house.
  func isBehindLabel(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.at(index - 1)?.isSign(":") == true, let label = reading.at(index - 2) else {
      return false
    }
    return RemainderFinder.labels.contains(label.hash)
  }

  func isOpening(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if isApposed(index, reading), token.isCapitalized, token.count > 1, !reading.isFlat[index],
      !token.has([
        .function, .keep, .measure, .drug, .relation, .role, .stateCode, .month, .weekday,
      ])
    {
      return true
    }
    if token.form == .mixed, let day = MonthWords.day(index, reading), day.value > 0,
      let next = reading.at(index + 1), next.gap == .space, next.shape == .title,
      reading.at(index - 1).map({ RemainderFinder.corps.contains($0.hash) }) == true,
      !next.has(RemainderFinder.closed.union([.generic, .clinical, .keep, .unit, .street]))
    {
      return true
    }
    if token.has(.number), token.shape == .title, !NameContext.startsSentence(index, in: reading),
      let next = reading.at(index + 1), next.gap == .space, next.shape == .title,
      !next.has(RemainderFinder.closed.subtracting([.number, .ordinal])),
      !isExplained(index + 1, reading)
    {
      return true
    }
    if eats(before: index, reading) { return false }
    // "Twin Towers"
    if token.has(.relation), token.shape == .title, !NameContext.startsSentence(index, in: reading),
      let head = reading.at(index + 1), head.gap == .space, head.shape == .title,
      head.has([.placeHead, .facilityHead]), !head.has([.relation, .clinical]),
      !reading.isFlat[index]
    {
      return true
    }
    guard token.count > 1, token.isCapitalized, !token.has(RemainderFinder.closed),
      !MonthWords.isPluralWeekday(reading.letters(index))
    else { return false }
    if token.shape == .caps { return isUnknownHouse(index, reading) }
    return token.shape == .title || !reading.isBrandLike(index)
  }

  /// "at OHSU", "from BCSO": an abbreviation in no table, where one goes or comes from.
  func isUnknownHouse(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if let noun = reading.at(index - 1), noun.shape == .lower, token.gap == .space, token.count > 2,
      RemainderFinder.agencies.contains(noun.hash), !token.has([.keep, .measure, .function])
    {
      return true
    }
    guard token.isUnknown, token.count > 2, let before = reading.at(index - 1),
      before.has(.placePreposition) || before.isSign(",")
        || NameContext.isWith(index - 1, in: reading)
        || before.shape == .lower && before.isWord && before.has(.heads), token.gap == .space,
      reading.at(index + 1)?.isHyphen != true, reading.at(index + 1)?.isNumber != true
    else { return false }
    return true
  }

  /// The next word of the run: "Twin Arrows", "Port of", "Stop & Shop".
  func continued(from last: Int, _ reading: Reading) -> Int? {
    var place = last + 1
    guard let next = reading.at(place), next.gap != .line else { return nil }
    if next.isApostrophe, reading.isTied(place), reading.isTied(place + 1),
      reading.at(place + 1)?.count == 1, reading.at(place + 2)?.gap == .space
    {
      // "Surrogate's Court"
      place += 2
    } else if next.isHyphen || next.isApostrophe || next.isSign("&")
      || RemainderFinder.links.contains(next.hash)
    {
      place += 1
      if reading.at(place)?.hash == RemainderFinder.the { place += 1 }
    } else if next.gap != .space {
      return nil
    }
    guard let token = reading.at(place), token.gap != .line, reading.isFree(place), token.isWord,
      token.isCapitalized, token.count > 1 || next.isApostrophe
    else { return nil }
    if token.has(RemainderFinder.closed) {
      // "Snip Off & Go": a little word with a capital in the middle of a name.
      // "Eastbend Family": at the end of a name.
      if token.has([.relation, .role, .season]), !token.has([.function, .title]),
        token.shape == .title, place == last + 1, reading.at(place + 1)?.isCapitalized != true
      {
        return place
      }
      guard token.has(.function), token.shape == .title, place == last + 1,
        let after = reading.at(place + 1), after.gap != .line,
        after.isSign("&")
          || after.shape == .title && after.gap == .space && after.isWord
            && !after.has(RemainderFinder.closed)
      else { return nil }
    }
    return place
  }

  func isExplained(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    // "Ace Roof Tile": ACE is an instrument, Ace is none.
    if token.shape == .title, token.has(.ordinary), !token.has([.clinical, .drug, .term]),
      reading.at(index + 1)?.gap == .space, reading.at(index + 1)?.shape == .title,
      reading.isFree(index + 1)
    {
      return false
    }
    return token.has(RemainderFinder.explained) && !token.has(WordKinds.heads.union(.generic))
  }

  /// "City of Fort Collins", "Sunrise of Chevy Chase": what is found already names the house before.
  func withFound(_ last: Int, _ reading: Reading) -> Int? {
    guard let of = reading.at(last + 1),
      of.hash == RemainderFinder.of
        || RemainderFinder.crossing.contains(of.hash)
          && !NameContext.startsSentence(last, in: reading) && !reading.tokens[last].has(.verb),
      of.gap == .space,
      let find = reading.find(at: last + 2), reading.tokens[last + 2].gap == .space,
      find.kind.isName || RemainderFinder.houses.contains(find.kind)
    else { return nil }
    return last + 1
  }

  func isTelling(_ index: Int, _ reading: Reading) -> Bool {
    !reading.tokens[index].has(WordKinds.heads.union([.generic, .idCue, .unit, .ordinal]))
  }

  /// Right behind a firm, a school or a place already found: "Kroger Bakery Plant".
  func isBesideOrganization(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index].gap == .space, let find = reading.find(at: index - 1) else {
      return false
    }
    return RemainderFinder.houses.contains(find.kind)
  }

  func kind(of index: Int, isTied: Bool, _ reading: Reading) -> PHIClass {
    if isTied, let find = reading.find(at: index - 1) { return find.kind }
    guard let before = reading.at(index - 1) else { return .otherName }
    let cue = before.hash == RemainderFinder.the ? reading.at(index - 2) : before
    return cue?.has(.placePreposition) == true && cue?.has(.personPreposition) != true
      ? .location : .otherName
  }

  /// In a note without capitals a word that stands in no table.
  func takeUnknown(_ index: Int, _ reading: inout Reading) -> Int {
    let token = reading.tokens[index]
    let acts =
      token.count == 3 && token.isUnknown && NameContext.startsSentence(index, in: reading)
      && NameContext.actsAfter(index, in: reading)
    guard token.count > 3 || acts, !MonthWords.isPluralWeekday(reading.letters(index)),
      !reading.isTied(index) || reading.at(index - 1)?.count == 0,
      token.isUnknown && !WordStem.looksClinical(reading.letters(index))
        || token.has([.given, .surname, .place]) && !token.isOrdinary && token.count > 4
    else { return index }
    if let mark = reading.at(index + 1), mark.isHyphen, reading.at(index + 2)?.isNumber == true {
      return index
    }
    var last = index
    if let arms = reading.at(index + 1), arms.gap == .space, reading.isFree(index + 1),
      RemainderFinder.inns.contains(arms.hash)
    {
      last = index + 1
    }
    let kind = kind(of: index, isTied: false, reading)
    // "curt bellweather": a given name that is also a word.
    if kind.isName, let given = reading.at(index - 1), given.has(.given), token.gap == .space,
      given.isOrdinary, reading.isFree(index - 1), !given.has([.function, .verb, .month, .title])
    {
      NameFinder().take(index - 1, NameFinder().nameEnd(index, reading), kind, &reading)
    } else if kind.isName {
      NameFinder().take(index, NameFinder().nameEnd(index, reading), kind, &reading)
    } else {
      reading.take(index, last, kind)
    }
    return last
  }

  /// "sacred heart imaging", "Shell station": the head behind a house already found.
  func takeTail(_ index: Int, _ reading: inout Reading) -> Bool {
    let token = reading.tokens[index]
    if token.shape == .caps, !reading.isFlat[index],
      RemainderFinder.shorts.contains(token.hash) || token.isUnknown,
      isBesideOrganization(index, reading), let house = reading.find(at: index - 1)
    {
      return reading.take(index, index, house.kind)
    }
    guard token.shape == .lower || reading.isFlat[index],
      token.has([.facilityHead, .schoolHead, .strongHead, .placeHead])
        && !token.has([.generic, .verb, .function, .unit, .keep, .measure])
        || RemainderFinder.tails.contains(token.hash)
        || token.has(.religion) && !token.has(.function),
      isBesideOrganization(index, reading), let house = reading.find(at: index - 1)
    else { return false }
    return reading.take(index, index, house.kind)
  }

  /// "drank Coke", "plays Fortnite", "watches Bluey": what one eats, drinks, smokes, plays or
  /// watches is nobody.
  func eats(before index: Int, _ reading: Reading) -> Bool {
    guard let verb = reading.at(index - 1), reading.tokens[index].gap == .space else {
      return false
    }
    return RemainderFinder.eating.contains(verb.hash) && !reading.tokens[index].isName
  }
}
