/// Houses by what hangs on them: the street behind, the part of the house, the noun that says what
/// it is and stands before or after in small letters.
extension RemainderFinder {
  /// "Shell on Clement", "the Arby's on Dale & 4th", "the pier off Dune Rd": the preposition
  /// between two places, and the street behind a house.
  func takeCorner(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    if token.isSign("&") || token.hash == RemainderFinder.and {
      takeCrossing(index, &reading)
      return
    }
    guard RemainderFinder.corners.contains(token.hash), let next = reading.at(index + 1),
      next.gap == .space
    else { return }
    let isHouse = isBesideOrganization(index, reading)
    let house = reading.find(at: index - 1)
    let isCalled =
      house?.kind == .otherName
      && (RemainderFinder.streets.contains(token.hash)
        || house.flatMap { reading.at($0.first - 1) }?.hash == RemainderFinder.the)
    if isHouse || isCalled, let house, house.kind != .city, house.kind != .address {
      if let find = reading.find(at: index + 1), find.first == index + 1,
        RemainderFinder.houses.contains(find.kind)
          || find.kind.isName && isHouse
            && RemainderFinder.streets.contains(token.hash)
      {
        reading.take(index, index, .location)
        return
      }
    }
    // "the post office on Elm": a house without a name of its own, by its street.
    if RemainderFinder.streets.contains(token.hash), let noun = reading.at(index - 1),
      RemainderFinder.nouns.contains(noun.hash), reading.isFree(index - 1), token.gap == .space,
      let find = reading.find(at: index + 1), find.first == index + 1,
      find.kind == .address || find.kind == .location || find.kind == .city
        || find.kind == .otherName && next.isCapitalized && token.hash != RemainderFinder.by
    {
      let isLong =
        reading.at(index - 2).map { RemainderFinder.kindsOfHouse.contains($0.hash) } == true
        && reading.isFree(index - 2)
      reading.take(isLong ? index - 2 : index - 1, index, .location)
      return
    }
    guard isHouse, reading.isFree(index + 1) else { return }
    // "Manna on Main"
    if RemainderFinder.crossing.contains(token.hash), !reading.isFlat[index], next.shape == .title,
      !next.has([
        .function, .weekday, .month, .holiday, .clinical, .keep, .relation, .role, .title,
      ])
    {
      reading.take(index, index + 1, .location)
      return
    }
    if next.form == .mixed, let end = MonthWords.day(index + 1, reading), end.value > 0 {
      reading.take(index, index + 1, .location)
      return
    }
    // "walgreens on fern & low mill"
    guard RemainderFinder.streets.contains(token.hash), reading.isFlat[index], next.isWord,
      !next.has([.function, .verb, .weekday, .month, .unit, .holiday]),
      let after = reading.at(index + 2),
      after.isSign("&") || after.isSign(".") || after.isSign(",")
        || after.gap == .line || after.has(.street)
    else { return }
    reading.take(index, after.has(.street) ? index + 2 : index + 1, .location)
  }

  /// "& 31st", "& sun bowl" behind a street that is found.
  private func takeCrossing(_ index: Int, _ reading: inout Reading) {
    if let find = reading.find(at: index - 1), !find.kind.isDateLike, reading.isFree(index + 1),
      let street = reading.at(index + 1), street.gap == .space, street.form == .mixed,
      MonthWords.day(index + 1, reading) != nil
    {
      reading.take(index, index + 1, .location)
      return
    }
    guard let find = reading.find(at: index - 1), RemainderFinder.houses.contains(find.kind),
      reading.tokens[find.first].hash != RemainderFinder.and, let next = reading.at(index + 1),
      next.gap == .space, reading.isFree(index + 1)
    else { return }
    if next.form == .mixed, let end = MonthWords.day(index + 1, reading), end.value > 0 {
      reading.take(index, index + 1, .location)
    } else if reading.tokens[index].isSign("&"), reading.isFlat[index], next.isWord,
      !next.has([.function, .verb])
    {
      let isLong =
        reading.at(index + 2).map {
          $0.isWord && $0.gap == .space && !$0.has([.function, .verb]) && reading.isFree(index + 2)
        } == true
      reading.take(index, isLong ? index + 2 : index + 1, .location)
    }
  }

  /// "the Dunmore plant", "Sarn camp", "the Ardley bus loop", "St. Bride's annex": what
  /// the house is, in small letters, behind its name.
  func takeNoun(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.gap == .space, token.shape == .lower || reading.isFlat[index] else {
      return
    }
    var place = index - 1
    if reading.at(place)?.count == 1, reading.at(place - 1)?.isApostrophe == true,
      reading.isFree(place), reading.isFree(place - 1)
    {
      place -= 2
    }
    guard let find = reading.find(at: place), find.last == place else { return }
    let isHouse = RemainderFinder.houses.contains(find.kind)
    let isPlaced =
      reading.at(find.first - 1).map {
        $0.has(.placePreposition) || $0.hash == RemainderFinder.the || $0.has(.verb)
      } == true
    guard
      isHouse
        || find.kind == .otherName
          && (place == index - 1 ? isPlaced : reading.tokens[find.first].has(.religion))
    else { return }
    var last = index
    if !RemainderFinder.nouns.contains(token.hash) {
      guard RemainderFinder.kindsOfHouse.contains(token.hash), let noun = reading.at(index + 1),
        noun.gap == .space, RemainderFinder.nouns.contains(noun.hash), reading.isFree(index + 1)
      else { return }
      last = index + 1
    }
    reading.take(place + 1, last, isHouse ? find.kind : .location)
  }

  /// "Amber Mesa Partial Program", "Highlark Ranch for Boys", "Mercy Point, 3 East": words with
  /// capitals behind a house.
  func takePart(_ index: Int, _ reading: inout Reading) {
    guard !reading.isFlat[index], let find = reading.find(at: index - 1), find.last == index - 1,
      find.kind == .facility || find.kind == .location || find.kind == .county
        || find.kind == .organization
        || find.kind == .school || find.kind == .employer || find.kind == .city
        || find.kind == .otherName && reading.at(find.first - 1)?.has(.placePreposition) == true
    else { return }
    let token = reading.tokens[index]
    if token.hash == RemainderFinder.forWord, let whom = reading.at(index + 1),
      whom.shape == .title,
      reading.isFree(index + 1) || reading.isTaken(index + 1), find.kind != .city,
      RemainderFinder.whoms.contains(whom.hash)
    {
      reading.take(index, reading.isFree(index + 1) ? index + 1 : index, find.kind)
      return
    }
    if token.isSign(","), let number = reading.at(index + 1), number.isNumber, number.count <= 2,
      reading.isFree(index + 1), let side = reading.at(index + 2), side.gap == .space,
      OrganizationFinder.compass.contains(side.hash), side.isCapitalized, reading.isFree(index + 2)
    {
      reading.take(index, index + 2, find.kind)
      return
    }
    if token.gap == .space, RemainderFinder.numerals.contains(token.hash), token.shape == .caps,
      find.kind != .city
    {
      reading.take(index, index, find.kind)
      return
    }
    // "Detroit Fire", "Wayne County Schools"
    if find.kind == .city || find.kind == .county, token.shape == .title, token.gap == .space,
      RemainderFinder.duties.contains(token.hash) || RemainderFinder.bureaus.contains(token.hash)
    {
      reading.take(index, index, find.kind)
      return
    }
    guard token.shape == .title, token.gap == .space, find.kind != .city || token.has(.generic)
    else { return }
    var last = index
    var end: Int?
    while let word = reading.at(last), word.shape == .title, word.gap == .space,
      reading.isFree(last), last - index < 4
    {
      if RemainderFinder.ends.contains(word.hash) { end = last }
      last += 1
    }
    if let end { reading.take(index, end, find.kind) }
  }

  /// "marrow county roads dept", "kaiser modesto": an office of a county, a town behind a brand.
  func takeOffice(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord else { return }
    if token.has(.brand), reading.isFlat[index] || token.shape == .title,
      reading.at(index + 1)?.gap == .space,
      let find = reading.find(at: index + 1), find.kind == .city || find.kind == .location
    {
      reading.take(index, index, find.kind)
      return
    }
    guard RemainderFinder.duties.contains(token.hash), token.gap == .space,
      let find = reading.find(at: index - 1), find.kind == .county || find.kind == .city
    else { return }
    var last = index
    while let next = reading.at(last + 1), next.gap == .space, next.isWord, last - index < 3,
      reading.isFree(last + 1)
    {
      last += 1
      if RemainderFinder.bureaus.contains(next.hash) {
        reading.take(index, last, .organization)
        return
      }
    }
  }

  /// "church (New Vine Gathering)", "the pawn shop, QT Gold", "the other bank, Second Harbor": a house
  /// is named, and then which.
  func isApposed(_ index: Int, _ reading: Reading) -> Bool {
    guard let mark = reading.at(index - 1), mark.isSign("(") || mark.isSign(","),
      reading.tokens[index].gap != .line, let noun = reading.at(index - 2), noun.isWord,
      noun.shape == .lower || reading.isFlat[index]
    else { return false }
    return RemainderFinder.nouns.contains(noun.hash) || RemainderFinder.named.contains(noun.hash)
  }

  private static func words(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { WordHash($0.utf8).value })
  }

  static let and = WordHash("and".utf8).value
  static let parts = words(
    """
    stairwell roof lobby corner edge steps basement back bathroom entrance exit intersection lot \
    hallway porch front side bottom top middle end outskirts banks
    """)
  static let by = WordHash("by".utf8).value
  static let forWord = WordHash("for".utf8).value
  static let streets = words("on off near by along behind across")
  static let numerals = words("ii iii iv")
  static let whoms = words(
    "girls boys women men children kids youth veterans families teens adults")
  static let ends = words(
    "program unit center clinic group hall wing ward campus annex team house court services office")
  /// What a house is called when one speaks of it.
  static let nouns = words(
    """
    camp loop garage annex station plant mine school branch dam dock office store shop campus yard \
    depot mill factory warehouse hospital clinic church parish pharmacy gym bar diner restaurant \
    bridge park trail lake river beach pool library mall market motel hotel inn shelter house home \
    dorm dorms apartments complex projects prison jail unit ward ranch farm lodge terminal platform \
    stop exit rec center casino theater academy college university daycare preschool bank location \
    bathroom restroom dumpsters entrance patio alley stairwell steps \
    platform intersection encampment trailhead courts rink tracks fountain checkpoint site lot field stadium arena tower building lobby er ed icu va base cemetery mosque temple
    """)
  static let duties = words(
    "roads road public fire police sheriff school health human social housing water transit parks schools"
  )
  static let bureaus = words(
    "dept department district office services authority court jail works board commission bureau")
  private static let named = words(
    "employer company firm agency job work team band university facility rehab program synagogue")
  static let kindsOfHouse = words(
    """
    post transit parking food drop-in bus train metro subway gas fire police parking truck rest bowling high middle elementary grade \
    boarding coffee ice grocery thrift pawn pet state county city community main north south east \
    west group treatment recovery halfway sober psych urgent care day skate dog ball swimming boat
    """)
}
