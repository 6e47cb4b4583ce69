/// What hangs on a find already made, and how a note ends.
extension RemainderFinder {
  /// What hangs on a find: "-K" of "Villalobos-K", "'o" of "Nyong'o", a ZIP behind a town, a second
  /// short word of a name nobody knows ("Tay Ninh").
  func glue(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    if token.isNumber, token.count == 5, token.gap != .line, isBehindTown(index, reading) {
      reading.take(index, index, .zip)
      return
    }
    if token.form == .mixed, token.count <= 3, token.gap == .space, isRoom(index, reading),
      let find = reading.find(at: index - 1), !find.kind.isDateLike
    {
      reading.take(index, index, find.kind)
      return
    }
    if token.isNumber, token.count <= 4, token.gap == .space,
      let find = reading.find(at: index - 1),
      RemainderFinder.houses.contains(find.kind),
      PlaceFinder.numbered.contains(reading.tokens[index - 1].hash),
      reading.tokens[index - 1].isCapitalized
    {
      reading.take(index, index, find.kind)
      return
    }
    // "Rosa Quill K-8"
    if token.isNumber || token.form == .mixed, token.count <= 3, reading.isTied(index),
      reading.isTied(index - 1), reading.at(index - 1)?.isHyphen == true,
      reading.isFree(index - 1), let find = reading.find(at: index - 2), !find.kind.isDateLike
    {
      reading.take(index - 1, index, find.kind)
      return
    }
    guard token.isWord else { return }
    if takeLink(index, &reading) { return }
    // "Our Lady of Mercy"
    if token.hash == RemainderFinder.our, token.isCapitalized, reading.isTaken(index + 1),
      reading.tokens[index + 1].hash == RemainderFinder.lady
    {
      reading.take(index, index, .organization)
      return
    }
    if token.count == 1, token.isCapitalized, reading.at(index + 1)?.isSign(".") == true,
      reading.isTied(index + 1), reading.isFree(index + 1),
      reading.at(index + 2)?.gap == .space, let find = reading.find(at: index + 2),
      find.kind == .city || find.kind == .location
    {
      reading.take(index, index + 1, find.kind)
      return
    }
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
        reading.tokens[place].isUnknown || reading.tokens[place].isName
      {
        reading.take(index, index, find.kind)
        return
      }
    }
  }

  /// "Ida Two Rivers": a capital word between two parts of a name.
  func bridge(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.shape == .title, !reading.isFlat[index], token.gap == .space,
      reading.at(index + 1)?.gap == .space, let find = reading.find(at: index - 1),
      find.kind.isName, NameContext.isTakenName(index + 1, in: reading),
      reading.tokens[index + 1].isCapitalized, !token.has([.relation, .title, .role, .verb])
    else { return }
    reading.take(index, index, find.kind, person: find.person)
  }

  /// "Isle of Palms", "De Soto", "the stairwell of Hobart Hall": what ties two parts of a place.
  private func takeLink(_ index: Int, _ reading: inout Reading) -> Bool {
    let token = reading.tokens[index]
    guard let next = reading.at(index + 1), next.gap == .space,
      let find = reading.find(at: index + 1), find.first == index + 1
    else { return false }
    if token.hash == RemainderFinder.of, token.gap == .space {
      if let before = reading.find(at: index - 1), next.isCapitalized,
        RemainderFinder.houses.contains(before.kind), !find.kind.isDateLike
      {
        return reading.take(index, index, before.kind)
      }
      guard let noun = reading.at(index - 1), RemainderFinder.parts.contains(noun.hash),
        reading.isFree(index - 1), RemainderFinder.houses.contains(find.kind) || find.kind.isName
      else { return false }
      return reading.take(index - 1, index, .location)
    }
    guard find.kind == .city, ChartNameFinder.particles.contains(token.hash),
      token.shape == .title, token.count <= 3
    else { return false }
    return reading.take(index, index, .city)
  }

  /// "4B", "12c": digits and one of the first letters; not "3x", "5h", "2d".
  func isRoom(_ index: Int, _ reading: Reading) -> Bool {
    let letters = reading.letters(index)
    guard let last = letters.last, (0x61...0x67).contains(last), last != 0x64 else { return false }
    return letters.dropLast().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// "Kissimmee (34741)", "indianapolis, in 46240".
  func isBehindTown(_ index: Int, _ reading: Reading) -> Bool {
    var place = index - 1
    while let token = reading.at(place), index - place < 4,
      token.form == .sign || token.has(.stateCode), !reading.isTaken(place)
    {
      place -= 1
    }
    let kind = reading.find(at: place)?.kind
    return kind == .city || kind == .otherName && reading.tokens[place].has(.place)
      || place == index - 1
        && reading.at(place).map { RemainderFinder.lands.contains($0.hash) } == true
        && reading.at(index + 1)?.has(.unit) != true
  }

  /// "J SIPES", "k. ostrowski" as the last words of a note, after a stop or on a line of their own.
  func takeSignature(_ reading: inout Reading) {
    let last = reading.count - 1
    guard last > 2, reading.isFree(last) else { return }
    let name = reading.tokens[last]
    if name.isWord, name.shape == .title, name.count > 2, reading.tokens[last - 1].form == .sign,
      RemainderFinder.thanks.contains(reading.tokens[last - 2].hash)
    {
      reading.take(last, last, .providerName)
      return
    }
    let letter = reading.tokens[last - 1].isSign(".") ? last - 2 : last - 1
    guard name.isWord, name.count > 2, name.gap == .space, isLetter(letter, reading),
      name.isCapitalized || reading.isFlat[last], !name.has([.function, .unit, .keep, .measure]),
      reading.tokens[letter].gap == .line || reading.at(letter - 1)?.form == .sign,
      reading.tokens[letter].gap != .none
    else { return }
    reading.take(letter, last, .providerName)
  }

  /// "Wanda 2/2" where the note ends: whoever signed dated it.
  func takeSignedDate(_ reading: inout Reading) {
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
}
