/// Takes street addresses, post boxes, ZIP codes, and the city that stands with a state or a ZIP.
struct AddressFinder {
  func find(in reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) {
      if let last = postBoxEnd(index, reading) {
        takeAddress(index, last, &reading)
      } else if let last = blockEnd(index, reading) ?? streetEnd(index, reading)
        ?? roadEnd(index, reading) ?? shortEnd(index, reading) ?? unitEnd(index, reading)
        ?? bareEnd(index, reading) ?? calleEnd(index, reading) ?? ordinalRoadEnd(index, reading)
      {
        takeAddress(index, last, &reading)
      }
    }
    for index in reading.tokens.indices {
      if let span = labelledEnd(index, reading) { reading.take(span.first, span.last, .address) }
    }
    for index in reading.tokens.indices { takeZip(index, &reading) }
    for index in reading.tokens.indices { takeCityBeforeState(index, &reading) }
    for index in reading.tokens.indices { takeCounty(index, &reading) }
  }

  private func takeAddress(_ first: Int, _ last: Int, _ reading: inout Reading) {
    let end = withUnit(last, reading)
    guard reading.take(first, end, .address, overProtected: true) else { return }
    takeCityAfter(end, &reading)
  }

  /// "90 Quarry Bend", "17-B Cobble Way", "1420 N 5th St".
  private func streetEnd(_ index: Int, _ reading: Reading) -> Int? {
    let number = reading.tokens[index]
    guard number.form != .word, number.count > 0, number.count <= 6,
      !reading.isTied(index) || reading.at(index - 1)?.count == 0,
      reading.at(index - 1)?.isSign("$") != true, reading.at(index - 1)?.isSign("#") != true
    else { return nil }
    var place = index + 1
    if let mark = reading.at(place), mark.isHyphen || mark.isSign("/"), reading.isTied(place) {
      place += 2
    } else if let half = reading.at(place), half.isNumber, half.count == 1, half.gap == .space,
      reading.at(place + 1)?.isSign("/") == true, reading.isTied(place + 1),
      reading.at(place + 2)?.isNumber == true
    {
      place += 3
    }
    let isFlat = reading.isFlat[index]
    for words in 1...5 {
      guard let token = reading.at(place), token.gap == .space || token.gap == .none && words > 1,
        reading.isFree(place) || reading.states[place] == .protected
      else { return nil }
      if token.isSign(".") || token.isApostrophe || token.isHyphen {
        place += 1
        continue
      }
      guard token.count > 0 else { return nil }
      if token.has(.street), words > 1, isSuffix(place, of: index, words: words, reading) {
        return withDirection(place, reading)
      }
      let isName =
        isFlat
        ? !token.has([.verb, .unit]) || token.isName : token.isCapitalized || token.form == .mixed
      let isLink = AddressFinder.links.contains(token.hash) && words > 1
      guard
        isName && !token.has(.function) || isLink || AddressFinder.directions.contains(token.hash)
      else { return nil }
      if words == 1, token.has(.unit) { return nil }
      place += 1
    }
    return nil
  }

  private func isSuffix(_ place: Int, of first: Int, words: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[place]
    if !reading.isFlat[place] && !token.isCapitalized { return token.has(.strongStreet) }
    if let next = reading.at(place + 1), next.gap == .space, next.has(.street),
      next.isCapitalized || reading.isFlat[place], words < 5
    {
      return false
    }
    if token.has(.strongStreet) || !reading.isFlat[place] { return true }
    let middle = reading.tokens[(first + 1)..<place]
    return middle.contains { $0.isUnknown || $0.isName || $0.has(.place) }
      || reading.at(first - 1).map { AddressFinder.living.contains($0.hash) } == true
      || reading.at(place + 1)?.isSign(",") == true && middle.count >= 1
  }

  func withDirection(_ last: Int, _ reading: Reading) -> Int {
    var last = last
    if reading.at(last + 1)?.isSign(".") == true, reading.isTied(last + 1),
      reading.tokens[last].count <= 4, reading.at(last + 2)?.gap == .space
    {
      last += 1
    }
    if let token = reading.at(last + 1), token.gap == .space,
      AddressFinder.directions.contains(token.hash),
      token.shape == .caps || token.shape == .title || token.count <= 2
    {
      last += 1
    }
    return last
  }

  /// "#4", "Apt 3B", "Unit 9", "Ste. 200".
  private func withUnit(_ last: Int, _ reading: Reading) -> Int {
    var place = last + 1
    while let mark = reading.at(place), mark.isSign(",") || mark.isSign("."), place - last <= 2 {
      place += 1
    }
    guard let token = reading.at(place), token.gap != .line, !reading.isTaken(place) else {
      return last
    }
    if place == last + 1, isRoadNumber(place, reading) { return place }
    if token.isSign("#"), let number = reading.at(place + 1), number.count > 0, number.count <= 5 {
      return place + 1
    }
    if token.form == .mixed, let floor = reading.at(place + 1), floor.gap == .space,
      AddressFinder.floors.contains(floor.hash)
    {
      return place + 1
    }
    // "417 W 47th St, 5B"
    if token.form == .mixed, token.count <= 3, place == last + 2,
      reading.at(last + 1)?.isSign(",") == true, !token.has(.unit),
      MonthWords.day(place, reading) == nil
    {
      return place
    }
    guard AddressFinder.units.contains(token.hash) else { return last }
    place += 1
    if reading.at(place)?.isSign(".") == true || reading.at(place)?.isSign("#") == true {
      place += 1
    }
    guard let number = reading.at(place), number.count > 0, number.count <= 5, number.gap != .line,
      number.form != .word || number.count == 1
    else { return last }
    // "Bldg 3-B"
    if reading.at(place + 1)?.isHyphen == true, reading.isTied(place + 1),
      let part = reading.at(place + 2), reading.isTied(place + 2), (1...3).contains(part.count),
      reading.isFree(place + 2)
    {
      return place + 2
    }
    return place
  }

  /// The words between an address and a state or ZIP.
  private func takeCityAfter(_ last: Int, _ reading: inout Reading) {
    var first = last + 1
    var crossesStop = false
    while let mark = reading.at(first), mark.isSign(",") || mark.isSign("."), first - last <= 2 {
      crossesStop = crossesStop || mark.isSign(".")
      first += 1
    }
    if reading.at(first)?.hash == WordHash("in".utf8).value { first += 1 }
    var place = first
    while let token = reading.at(place), token.isWord, reading.isFree(place), place - first < 4,
      token.gap != .none || place == first, place == first || token.gap == .space,
      reading.isFlat[place] ? !token.has([.verb, .unit]) : token.isCapitalized,
      !token.has([.stateCode, .state]) || place == first
    {
      place += 1
    }
    guard place > first else { return }
    let next = reading.at(place)?.isSign(",") == true ? reading.at(place + 1) : reading.at(place)
    let isClosed =
      next.map { $0.has([.state, .stateCode]) || $0.isNumber && $0.count == 5 } == true
    if isClosed {
      reading.take(first, place - 1, .city)
    } else if let token = reading.at(first),
      token.has(.place) || !reading.isFlat[first] && token.isCapitalized,
      first > last + 1, !crossesStop
    {
      var end = first
      if let second = reading.at(first + 1), second.isWord, second.gap == .space,
        second.isCapitalized, !reading.isFlat[first],
        place > first + 1
      {
        end = first + 1
      }
      if !token.has([.function, .title, .relation, .role, .weekday, .month]) {
        reading.take(first, end, .city)
      }
    }
  }

  private func takeZip(_ index: Int, _ reading: inout Reading) {
    guard let token = reading.at(index), token.isNumber, token.count == 5,
      reading.states[index] != .taken,
      let before = reading.at(index - 1)
    else { return }
    let isPlain = before.form == .sign ? reading.at(index - 2) : before
    let previous = before.form == .sign ? index - 2 : index - 1
    let isAfterPlace =
      token.gap != .line
      && (before.has([.state, .stateCode])
        && (!before.has(.function) || before.shape == .caps || reading.isTaken(index - 2))
        || [.city, .address].contains(reading.find(at: previous)?.kind))
    if reading.states[index] == .protected, before.isSign(".") { return }
    let isOldState =
      before.isSign(".") && token.gap == .space && reading.isTied(index - 1)
      && reading.at(index - 2).map { $0.isCapitalized && AddressFinder.states.contains($0.hash) }
        == true
    guard
      isOldState || isAfterPlace || CodeShape.isZip(index, reading)
        || isPlain.map({ AddressFinder.zipWords.contains($0.hash) }) == true
        || isAfterZipWord(index, reading)
    else { return }
    var last = index
    if let hyphen = reading.at(index + 1), hyphen.isHyphen, let plus = reading.at(index + 2),
      plus.isNumber, plus.count == 4
    {
      last = index + 2
    }
    reading.take(index, last, .zip, overProtected: true)
  }

  /// "Bath, ME", "Pleasant Hill MO 64080", "winslow az".
  private func takeCityBeforeState(_ index: Int, _ reading: inout Reading) {
    guard let state = reading.at(index), state.has([.state, .stateCode]), index > 0,
      state.gap != .line
    else { return }
    if let next = reading.at(index + 1), next.isHyphen && reading.isTied(index + 1) { return }
    if let next = reading.at(index + 1), next.gap == .space, next.isCapitalized, next.has(.heads) {
      return
    }
    let hasZip = reading.find(at: index + 1)?.kind == .zip
    if state.has(.stateCode), !state.has(.state), state.shape != .caps, !hasZip,
      !(reading.isFlat[index]
        && !state.has([.function, .ordinary, .keep, .title, .credential, .name]))
    {
      guard reading.at(index - 1)?.isSign(",") == true && reading.at(index - 2)?.has(.place) == true
      else { return }
    }
    var last = index - 1
    let hasComma = reading.tokens[last].isSign(",")
    if hasComma { last -= 1 }
    // "ID", "OK", "ME" are states after a comma, before a ZIP or after a place.
    if !hasComma, !hasZip, state.has(.stateCode), !state.has(.state), state.isOrdinaryBesidesState,
      reading.at(last)?.has(.place) != true
    {
      return
    }
    guard reading.isFree(last), reading.tokens[last + 1].gap != .line else { return }
    var first = last + 1
    while let token = reading.at(first - 1), token.isWord, reading.isFree(first - 1),
      last - first < 2,
      first - 1 == last || reading.tokens[first].gap == .space,
      isCityWord(first - 1, isClosest: first - 1 == last, hasZip: hasZip, reading)
    {
      first -= 1
      if token.gap == .line { break }
    }
    if first <= last { reading.take(first, last, .city) }
  }

  private func isCityWord(_ index: Int, isClosest: Bool, hasZip: Bool, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.has([.idCue, .unit, .month, .weekday]) && !token.has(.place) { return false }
    if reading.isFlat[index] {
      if isClosest {
        return (token.has(.place) || token.isUnknown || hasZip || token.isName)
          && !token.has(.function)
      }
      return AddressFinder.cityOpeners.contains(token.hash)
    }
    return token.isCapitalized && !token.has([.function, .credential, .role, .keep])
      && !(NameContext.startsSentence(index, in: reading) && token.isOrdinary && !isClosest
        && !token.has(.place) && !AddressFinder.cityOpeners.contains(token.hash))
  }

  /// "Polk County", "Penobscot Co."
  private func takeCounty(_ index: Int, _ reading: inout Reading) {
    guard let head = reading.at(index), head.has(.county), head.gap == .space,
      head.isCapitalized || reading.isFlat[index] || head.count > 4
    else { return }
    if !reading.isFlat[index], let next = reading.at(index + 1), next.gap == .space,
      next.isCapitalized,
      next.has(.heads) || next.has(.generic)
    {
      return
    }
    let isShort = head.count == 2
    if isShort, reading.at(index + 1)?.isSign(".") != true { return }
    var first = index
    while let token = reading.at(first - 1), token.isWord, reading.isFree(first - 1),
      index - first < 2,
      reading.isFlat[index]
        ? token.has([.place, .name]) || token.isUnknown
        : token.isCapitalized,
      !token.has([.function, .generic, .role, .relation, .title])
        || AddressFinder.cityOpeners.contains(token.hash) && index - first == 1
        || token.has(.place) && !token.has(.function)
    {
      first -= 1
      if token.gap == .line { break }
    }
    guard first < index else { return }
    reading.take(first, index, .county)
  }

  static func hash(_ word: String) -> UInt64 { WordHash(word.utf8).value }
  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { hash(String($0)) })
  }

  static let ons = hashes("on off at near")
  static let places = hashes("at from to address near")
  static let calles = hashes("calle avenida av avda carrera camino paseo callejon")
  /// States as they were shortened before they had two letters.
  static let states = hashes(
    "mass calif conn penn penna fla ariz colo wash minn mich tenn wis ill okla ore")
  static let beside = hashes("on off near at along by from to")
  /// Rural route, highway contract route, star route.
  static let rural = hashes("rr hc rfd sr hcr rd psc unit cmr")
  static let po = hash("po")
  static let p = hash("p")
  static let o = hash("o")
  static let box = hash("box")
  static let block = hash("block")
  static let of = hash("of")
  static let links = hashes("of de la las los del and the")
  static let directions = hashes(
    "n s e w ne nw se sw north south east west northeast northwest southeast southwest")
  static let interstate = hash("i")
  static let labels = hashes("address addr street residence domicilio direccion")
  static let numberedRoads = hashes("rd road hwy highway route rte loop")
  static let floors = hashes("floor fl flr")
  static let roads = hashes(
    "highway hwy route rte interstate us sr cr fm i expressway expwy loop turnpike beltway bypass")
  static let units = hashes(
    "apt apartment unit suite ste lot spc space trlr trailer bldg floor fl rm room no")
  static let living = hashes(
    "at to address lives live living resides home addr from near mail send on")
  static let zipWords = hashes("zip zipcode")
  static let doctors = hashes("dr st")
  static let cityOpeners = hashes(
    "san santa los las el la new fort ft port saint st mount mt north south east west lake palm grand little big cedar pleasant rock long oak"
  )
}

extension Token {
  /// A state code that is also a word or an abbreviation.
  fileprivate var isOrdinaryBesidesState: Bool {
    kinds.subtracting([.stateCode, .opensPhrase]) != []
  }
}
