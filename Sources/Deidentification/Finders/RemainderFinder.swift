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
      if reading.isFree(index), reading.tokens[index].isWord {
        if takeTail(index, &reading) { continue }
        index = reading.isFlat[index] ? takeUnknown(index, &reading) : takeCapitals(index, &reading)
      }
      index += 1
    }
    for index in reading.tokens.indices where reading.isFree(index) { takeCorner(index, &reading) }
    for index in reading.tokens.indices where reading.isFree(index) { glue(index, &reading) }
    takeSignature(&reading)
    takeSignedDate(&reading)
  }

  /// What hangs on a find: "-K" of "Villalobos-K", "'o" of "Nyong'o", a ZIP behind a town, a second
  /// short word of a name nobody knows ("Tay Ninh").
  private func glue(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    if token.isNumber, token.count == 5,
      let find = reading.find(at: index - 1)
        ?? reading.find(at: index - 2), find.kind == .city, token.gap != .line
    {
      reading.take(index, index, .zip)
      return
    }
    guard token.isWord else { return }
    if reading.isTied(index), reading.isTied(index - 1), let mark = reading.at(index - 1),
      mark.isHyphen || mark.isApostrophe && !RemainderFinder.contractions.contains(token.hash),
      let find = reading.find(at: index - 2), find.kind.isName,
      token.isCapitalized || mark.isApostrophe && token.count == 1 || token.isUnknown
    {
      reading.take(index, index, find.kind, person: find.person)
      return
    }
    guard reading.isFlat[index], token.isUnknown, (2...3).contains(token.count) else { return }
    for (place, gap) in [(index - 1, token.gap), (index + 1, reading.at(index + 1)?.gap ?? .line)] {
      if gap == .space, let find = reading.find(at: place),
        find.first == place || find.last == place,
        find.kind.isName || find.kind == .location || find.kind == .city,
        reading.tokens[place].isUnknown
      {
        reading.take(index, index, find.kind)
        return
      }
    }
  }

  /// "the Greyhound station on 7th", "Quest on 71st": the street behind a house.
  private func takeCorner(_ index: Int, _ reading: inout Reading) {
    guard RemainderFinder.corners.contains(reading.tokens[index].hash) else { return }
    // "Chevron in Ganado": the word between two finds of one place.
    if isBesideOrganization(index, reading), reading.at(index + 1)?.gap == .space,
      let next = reading.find(at: index + 1), RemainderFinder.houses.contains(next.kind),
      let house = reading.find(at: index - 1), house.kind != .city, house.kind != .address
    {
      reading.take(index, index, .location)
      return
    }
    guard
      isBesideOrganization(index, reading), let street = reading.at(index + 1),
      street.form == .mixed, street.gap == .space, reading.isFree(index + 1),
      let end = MonthWords.day(index + 1, reading), end.value > 0
    else { return }
    reading.take(index, index + 1, .location)
  }

  /// "J SIPES", "k. ostrowski" as the last words of a note, after a stop or on a line of their own.
  private func takeSignature(_ reading: inout Reading) {
    let last = reading.count - 1
    guard last > 2, reading.isFree(last) else { return }
    let name = reading.tokens[last]
    let letter = reading.tokens[last - 1].isSign(".") ? last - 2 : last - 1
    guard name.isWord, name.count > 2, name.gap == .space, isLetter(letter, reading),
      name.isCapitalized || reading.isFlat[last], !name.has([.function, .unit, .keep, .measure]),
      reading.tokens[letter].gap == .line || reading.at(letter - 1)?.form == .sign,
      reading.tokens[letter].gap != .none
    else { return }
    reading.take(letter, last, .providerName)
  }

  /// "M-O-N-T-E-I-R-O", "q u i g l e y": four letters and more, one by one.
  private func takeSpelled(_ index: Int, _ reading: inout Reading) {
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

  private func isLetter(_ index: Int, _ reading: Reading) -> Bool {
    reading.isFree(index) && reading.tokens[index].isWord && reading.tokens[index].count == 1
  }

  /// "Wanda 2/2" where the note ends: whoever signed dated it.
  private func takeSignedDate(_ reading: inout Reading) {
    let first = reading.count - 3
    guard first > 0, reading.tokens[first].gap == .space, reading.isFree(first),
      NameContext.isTakenName(first - 1, in: reading), reading.at(first + 1)?.isSign("/") == true,
      reading.isTied(first + 1), reading.isTied(first + 2),
      let month = reading.number(first), let day = reading.number(first + 2),
      (1...12).contains(month), (1...31).contains(day)
    else { return }
    reading.take(
      first, first + 2, .date, date: PartialDate(year: nil, month: month, day: day))
  }

  /// A run of capitalized words inside a sentence; answers its last token.
  private func takeCapitals(_ index: Int, _ reading: inout Reading) -> Int {
    guard isOpening(index, reading) else { return index }
    if takeHead(index, &reading) { return index }
    var last = index
    while let next = continued(from: last, reading) { last = next }
    if let of = withFound(last, reading), reading.tokens[index].shape == .title,
      !reading.tokens[index].has([.clinical, .measure, .keep])
    {
      reading.take(index, of, .location)
      return of
    }
    let words = (index...last).filter { reading.tokens[$0].isWord }
    let isTied = isBesideOrganization(index, reading)
    guard reading.at(last + 1)?.isSign(":") != true,
      !NameContext.startsSentence(index, in: reading),
      !words.contains(where: { isExplained($0, reading) }),
      isTied || words.contains(where: { isTelling($0, reading) })
    else { return last }
    reading.take(index, last, kind(of: index, isTied: isTied, reading))
    return last
  }

  /// "Park Tudor", "Café Zoë": a head with a capital right before what is found.
  private func takeHead(_ index: Int, _ reading: inout Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.has(.heads), !token.has([.generic, .keep, .measure, .idCue, .verb, .clinical]),
      reading.at(index + 1)?.gap == .space, let find = reading.find(at: index + 1),
      find.kind.isName || RemainderFinder.houses.contains(find.kind)
    else { return false }
    return reading.take(index, index, find.kind.isName ? .organization : find.kind)
  }

  private func isOpening(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.count > 1, token.isCapitalized, !token.has(RemainderFinder.closed),
      !MonthWords.isPluralWeekday(reading.letters(index))
    else { return false }
    if token.shape == .caps { return isUnknownHouse(index, reading) }
    return token.shape == .title || !reading.isBrandLike(index)
  }

  /// "at OHSU", "from BCSO": an abbreviation in no table, where one goes or comes from.
  private func isUnknownHouse(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isUnknown, token.count > 2, let before = reading.at(index - 1),
      before.has(.placePreposition) || before.isSign(","), token.gap == .space,
      reading.at(index + 1)?.isHyphen != true, reading.at(index + 1)?.isNumber != true
    else { return false }
    return true
  }

  /// The next word of the run: "Twin Arrows", "Port of", "Stop & Shop".
  private func continued(from last: Int, _ reading: Reading) -> Int? {
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
      token.isCapitalized, token.count > 1 || next.isApostrophe, !token.has(RemainderFinder.closed)
    else { return nil }
    return place
  }

  private func isExplained(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.has(RemainderFinder.explained) && !token.has(WordKinds.heads.union(.generic))
  }

  /// "City of Fort Collins", "Sunrise of Chevy Chase": what is found already names the house before.
  private func withFound(_ last: Int, _ reading: Reading) -> Int? {
    guard let of = reading.at(last + 1), of.hash == RemainderFinder.of, of.gap == .space,
      let find = reading.find(at: last + 2), reading.tokens[last + 2].gap == .space,
      find.kind.isName || RemainderFinder.houses.contains(find.kind)
    else { return nil }
    return last + 1
  }

  private func isTelling(_ index: Int, _ reading: Reading) -> Bool {
    !reading.tokens[index].has(WordKinds.heads.union([.generic, .idCue, .unit, .ordinal]))
  }

  /// Right behind a firm, a school or a place already found: "Kroger Bakery Plant".
  private func isBesideOrganization(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index].gap == .space, let find = reading.find(at: index - 1) else {
      return false
    }
    return RemainderFinder.houses.contains(find.kind)
  }

  private func kind(of index: Int, isTied: Bool, _ reading: Reading) -> PHIClass {
    if isTied, let find = reading.find(at: index - 1) { return find.kind }
    guard let before = reading.at(index - 1) else { return .otherName }
    let cue = before.hash == RemainderFinder.the ? reading.at(index - 2) : before
    return cue?.has(.placePreposition) == true && cue?.has(.personPreposition) != true
      ? .location : .otherName
  }

  /// In a note without capitals a word that stands in no table.
  private func takeUnknown(_ index: Int, _ reading: inout Reading) -> Int {
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
    if kind.isName {
      NameFinder().take(index, NameFinder().nameEnd(index, reading), kind, &reading)
    } else {
      reading.take(index, last, kind)
    }
    return last
  }

  /// "sacred heart imaging", "Shell station": the head behind a house already found.
  private func takeTail(_ index: Int, _ reading: inout Reading) -> Bool {
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

  /// Words that end a run: none of them is part of a name.
  private static let closed: WordKinds = [
    .title, .relation, .role, .credential, .month, .weekday, .state, .stateCode, .number, .modal,
    .holiday, .season, .function,
  ]
  /// One of these in the run says that it is a heading, a method or a measure.
  private static let explained: WordKinds = [.keep, .measure, .clinical, .drug, .term]
  private static let houses: Set<PHIClass> = [
    .employer, .facility, .school, .organization, .location, .city, .county, .address,
  ]
  private static let of = WordHash("of".utf8).value
  private static let the = WordHash("the".utf8).value
  private static let links = Set("of and".split(separator: " ").map { WordHash($0.utf8).value })
  private static let contractions = Set(
    "s d ll re ve m t".split(separator: " ").map { WordHash($0.utf8).value })
  private static let corners = Set(
    "on at near in by off".split(separator: " ").map { WordHash($0.utf8).value })
  private static let spoken = Set(
    "apostrophe hyphen dash space".split(separator: " ").map { WordHash($0.utf8).value })
  private static let shorts = Set(
    "cc jc hs ms es isd usd cpa er ed alf snf iop php pd".split(separator: " ").map {
      WordHash($0.utf8).value
    })
  private static let tails = Set(
    "urgent care campus clinic hospital office er ed station basement platform".split(
      separator: " "
    )
    .map { WordHash($0.utf8).value })
  private static let inns = Set(
    "arms inn tavern pub bar grill house lodge motel station store market shop salon school church park apartments"
      .split(separator: " ").map { WordHash($0.utf8).value })
}
