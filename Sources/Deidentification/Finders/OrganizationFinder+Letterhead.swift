/// Whose paper a note is written on, and houses that are named by a number.
extension OrganizationFinder {
  /// "Blue Heron Behavioral Health" as a line of its own: words with capitals that end in what such
  /// a house is called, on the first lines or above an address. What is made of words of the clinic
  /// alone is a heading.
  func takeLetterhead(_ index: Int, _ reading: inout Reading) {
    guard index == 0 || reading.tokens[index].gap == .line else { return }
    var last: Int?
    var words = 0
    var isTelling = false
    var place = index
    while let token = reading.at(place), token.gap != .line || place == index, words < 8 {
      guard reading.isFree(place) else { break }
      if token.isWord {
        guard token.isCapitalized || OrganizationFinder.inner.contains(token.hash) else { return }
        words += 1
        isTelling = isTelling || isTellingOnPaper(token, isFlat: reading.isFlat[place])
        last = place
      } else if !(token.isSign("&") || token.isApostrophe || token.isHyphen && reading.isTied(place)
        || token.isSign(".") && (1...2).contains(reading.at(place - 1)?.count ?? 0))
      {
        break
      }
      place += 1
    }
    guard var end = last, words >= 2, isTelling else { return }
    // Above or before an address the words are somebody's paper, whatever they end in.
    let isAddressed =
      !reading.isFlat[index] && (1...2).contains { reading.find(at: end + $0)?.kind == .address }
    guard isAddressed || isHouse(end, reading) else { return }
    if let comma = reading.at(end + 1), comma.isSign(","), let legal = reading.at(end + 2),
      legal.gap == .space, OrganizationFinder.legal.contains(legal.hash), reading.isFree(end + 2)
    {
      end += 2
    }
    guard let next = reading.at(end + 1), !next.isSign(":") else {
      if index == 0 && end == reading.count - 1 { reading.take(index, end, .facility) }
      return
    }
    let isLine = next.gap == .line
    let isAbove =
      next.count > 0 && next.form != .word
      || next.form == .sign && reading.at(end + 2).map { $0.count > 0 && $0.form != .word } == true
      || reading.isTaken(end + 1) || reading.isTaken(end + 2) && next.form == .sign
    if isAbove || isLine && lineNumber(index, reading) < 2 { reading.take(index, end, .facility) }
  }

  private func isTellingOnPaper(_ token: Token, isFlat: Bool) -> Bool {
    token.count > 1
      && !token.has([
        .function, .generic, .clinical, .keep, .measure, .drug, .role, .relation, .month, .weekday,
        .term, .facilityHead, .organizationHead, .employerHead, .unit, .number, .ordinal,
      ]) || token.isUnknown && token.count > 2 || token.has(.religion)
  }

  private func isHouse(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return OrganizationFinder.papers.contains(token.hash)
      || OrganizationFinder.legal.contains(token.hash) || token.has(.strongHead)
  }

  private func lineNumber(_ index: Int, _ reading: Reading) -> Int {
    guard index > 0 else { return 0 }
    var lines = 0
    for place in 1...index where reading.tokens[place].gap == .line {
      lines += 1
      if lines > 2 { break }
    }
    return lines
  }

  /// "PS 118", "JHS 22" where somebody goes to school; "IBEW 48" where somebody belongs.
  func takeNumberedHouse(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    let isSchool = OrganizationFinder.schools.contains(token.hash)
    let isLodge = OrganizationFinder.lodges.contains(token.hash) && token.shape == .title
    guard isSchool || isLodge || OrganizationFinder.unions.contains(token.hash),
      token.shape == .caps || reading.isFlat[index] || isLodge,
      let number = reading.at(index + 1), number.isNumber, number.count <= 4, number.gap == .space,
      reading.isFree(index + 1), !reading.isTied(index + 2) || reading.at(index + 2)?.count == 0,
      let before = reading.at(index - 1),
      !isSchool || before.has([.placePreposition, .schoolHead]) || before.isSign(":")
        || before.isSign("@") || before.isSign("(") || before.isSign(",")
        || OrganizationFinder.attending.contains(before.hash)
        || OrganizationFinder.being.contains(before.hash)
    else { return }
    reading.take(index, index + 1, isSchool ? .school : .organization)
  }

  /// "la botica del puerto", "panadería de Don Lalo".
  func takeCasa(_ index: Int, _ reading: inout Reading) {
    guard OrganizationFinder.casas.contains(reading.tokens[index].hash),
      let of = reading.at(index + 1), of.gap == .space,
      OrganizationFinder.dels.contains(of.hash), reading.isFree(index + 1)
    else { return }
    var last = index + 1
    while let word = reading.at(last + 1), word.gap == .space, word.isWord,
      reading.isFree(last + 1), last - index < 4,
      reading.isFlat[index]
        ? !word.has([.function, .verb]) || last == index + 1
        : word.isCapitalized || OrganizationFinder.dels.contains(word.hash)
          || OrganizationFinder.articulos.contains(word.hash) || last == index + 1
    {
      last += 1
      if reading.isFlat[index], last - index == 2,
        !OrganizationFinder.articulos.contains(word.hash),
        word.hash != OrganizationFinder.don
      {
        break
      }
    }
    guard last > index + 1 else { return }
    let hasArticle =
      reading.at(index - 1).map { OrganizationFinder.articulos.contains($0.hash) } == true
      && reading.isFree(index - 1)
    reading.take(hasArticle ? index - 1 : index, last, .organization)
  }

  static let casas = hashes(
    """
    botica panaderia tienda iglesia escuela clinica farmacia taqueria carniceria lavanderia \
    abarrotes restaurante mercado cantina ferreteria peluqueria taller fabrica
    """)
  static let dels = hashes("de del")
  static let articulos = hashes("la el los las")
  static let don = hash("don")
  static let schools = hashes("ps is jhs ms hs cs")
  static let unions = hashes("ibew ufcw seiu afscme uaw vfw teamsters cwa iatse")
  static let lodges = hashes("teamsters troop elks moose lodge post local chapter pack den aerie")
  static let being = hashes("is was the her his their")
  static let papers = hashes(
    """
    counseling associates services collective wellness recovery center centre clinic institute \
    psychology psychiatry medicine consultants consulting health healthcare network partners care \
    hospital practice neurology pediatrics psychotherapy psychological psychiatric foundation \
    ministries solutions academy school college university center centers clinics rehab \
    rehabilitation agency coalition alliance
    """)
}
