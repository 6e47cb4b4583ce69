/// Takes facilities, schools, employers and other organizations: a telling word before a head word
/// ("Parkside Elem", "Red Rock ER"), a known brand, or whatever stands after "works at".
struct OrganizationFinder {
  func find(in reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) { takeBrand(index, &reading) }
    for index in reading.tokens.indices where reading.isFree(index) {
      takeLetterhead(index, &reading)
      takeNumberedHouse(index, &reading)
      takeCasa(index, &reading)
    }
    var index = reading.count - 1
    while index >= 0 {
      if reading.isFree(index), reading.tokens[index].has(.heads) { takeHeaded(index, &reading) }
      index -= 1
    }
    for index in reading.tokens.indices where reading.isFree(index) { takeSaint(index, &reading) }
    for index in reading.tokens.indices { takeAfterWork(index, &reading) }
    for index in reading.tokens.indices { takeAttended(index, &reading) }
    for index in reading.tokens.indices { takeAfterPreposition(index, &reading) }
  }

  func takeBrand(_ index: Int, _ reading: inout Reading) {
    guard let last = reading.phraseEnd(index, .brand),
      (index...last).allSatisfy({ reading.isFree($0) })
    else { return }
    let token = reading.tokens[index]
    if index == last, token.kinds.hasAny([.ordinary, .verb, .name, .keep]) {
      // "target", "gap": a firm only with a capital, or where somebody works or shops.
      let before = reading.at(index - 1)
      let isPlaced = before?.has(.placePreposition) == true && token.gap == .space
      // "Boeing (gate 4) changed his shift."
      let isSubject =
        !reading.isFlat[index] && token.shape == .title && !token.has([.name, .keep, .common])
        && NameContext.startsSentence(index, in: reading)
        && (reading.at(index + 1)?.isSign("(") == true
          || NameContext.actsAfter(index, in: reading))
      guard isPlaced || isSubject,
        reading.isFlat[index] ? isAtWork(index - 1, reading) : token.isCapitalized
      else { return }
    }
    if index < last, !token.isCapitalized, !reading.isFlat[index] { return }
    var end = last
    if let code = reading.at(last + 1), code.form == .mixed, code.shape == .caps, code.count <= 5,
      code.gap == .space, reading.isFree(last + 1), !code.has(.unit)
    {
      end = last + 1
    } else if let number = reading.at(last + 1), number.gap == .space,
      number.isNumber || number.isSign("#")
    {
      let place = number.isSign("#") ? last + 2 : last + 1
      if let digits = reading.at(place), digits.isNumber, digits.count >= 2, digits.count <= 5,
        reading.isFree(place), reading.at(place + 1)?.has(.unit) != true
      {
        end = place
      }
    } else if let head = reading.at(last + 1), head.gap == .space,
      head.has([.organizationHead, .employerHead]),
      head.isCapitalized || reading.isFlat[index], reading.isFree(last + 1)
    {
      end = last + 1
      while let more = reading.at(end + 1), more.gap == .space, more.has(.employerHead),
        !more.has([.verb, .function]), more.isCapitalized || reading.isFlat[index],
        reading.isFree(end + 1)
      {
        end += 1
      }
      if let number = reading.at(end + 1), number.isNumber, number.count <= 4,
        reading.isFree(end + 1)
      {
        end += 1
      }
    }
    if let on = reading.at(end + 1), OrganizationFinder.at.contains(on.hash),
      let street = reading.at(end + 2),
      street.isWord, reading.isFree(end + 2),
      street.isCapitalized && !reading.isFlat[index] || street.hash == OrganizationFinder.main
    {
      end += 2
      if let suffix = reading.at(end + 1), suffix.has(.street), suffix.gap == .space,
        reading.isFree(end + 1)
      {
        end += 1
      }
    }
    reading.take(index, end, isClub(index, reading) ? .organization : .employer)
  }

  func isClub(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].has(.organizationHead)
  }

  func isAtWork(_ index: Int, _ reading: Reading) -> Bool {
    (1...4).contains { reading.at(index - $0)?.has(.work) == true }
  }

  func takeHeaded(_ index: Int, _ reading: inout Reading) {
    let head = reading.tokens[index]
    let isFlat = reading.isFlat[index]
    guard isFlat || head.isCapitalized || head.has(.strongHead), head.gap == .space else { return }
    var first = index
    var telling = 0
    var words = 0
    while let token = reading.at(first - 1), reading.tokens[first].gap != .line,
      words < (isFlat ? 3 : 5)
    {
      guard reading.isFree(first - 1) else { break }
      if token.isWord || token.form == .mixed {
        if token.isWord, token.count == 1, reading.at(first - 2)?.isApostrophe == true {
          first -= 1; continue
        }
        if isFlat, words > 0, token.has([.schoolHead, .facilityHead]), !token.isName { break }
        guard
          isModifier(
            token, isFlat: isFlat, opensSentence: NameContext.startsSentence(first - 1, in: reading)
          )
        else { break }
        if isTelling(token, isFlat: isFlat) { telling += 1 }
        words += 1
        first -= 1
      } else if token.isApostrophe || token.isHyphen && reading.isTied(first) || token.isSign("&")
        || token.isSign(".") && reading.at(first - 2)?.count == 2
      {
        first -= 1
      } else {
        break
      }
    }
    while first < index, isLoose(first, index, reading) { first += 1 }
    let last = withTail(index, reading)
    if telling == 0, first < index {
      for place in first..<index where reading.tokens[place].has(.opensPhrase) {
        if let end = reading.phraseEnd(place, .place), end > place { telling = 1 }
      }
    }
    if telling == 0, isFlat, head.has(.strongHead), first < index,
      reading.at(first - 1).map({ $0.has(.placePreposition) || $0.isSign(",") }) == true,
      reading.tokens[first..<index].allSatisfy({
        $0.isWord && !$0.has([.generic, .clinical, .keep, .relation, .role, .function])
      })
    {
      telling = 1
    }
    if telling == 0, last > index, head.has([.facilityHead, .organizationHead, .schoolHead]) {
      telling = 1
    }
    guard first < index || last > index, telling > 0,
      head.has(.strongHead) || telling > 0 && isSureHead(first, index, reading)
    else { return }
    reading.take(first, last, kind(first, last, reading))
  }

  /// Signs, articles, titles and an everyday word with which the sentence begins are not part of
  /// the name when something telling is left.
  func isLoose(_ first: Int, _ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[first]
    if token.form == .sign || OrganizationFinder.inner.contains(token.hash) { return true }
    if token.has(.title) && !token.isName || OrganizationFinder.articles.contains(token.hash) {
      return true
    }
    guard !reading.isFlat[first], NameContext.startsSentence(first, in: reading), first + 1 < index,
      token.isOrdinary, !token.isName, !token.has([.place, .religion]),
      reading.at(first - 1)?.isSign(":") != true
    else { return false }
    return reading.tokens[(first + 1)..<index].contains {
      $0.isWord && ($0.isUnknown || $0.isName || $0.has(.place))
    }
  }

  func isModifier(_ token: Token, isFlat: Bool, opensSentence: Bool) -> Bool {
    if token.has([.function, .unit, .weekday, .month, .number]), isFlat { return false }
    if token.has(.function), !token.isCapitalized {
      return OrganizationFinder.inner.contains(token.hash)
    }
    if isFlat {
      return !token.has([.verb, .relation, .role, .measure, .drug, .personPreposition])
        || token.has(.generic) && !token.has(.verb) || token.isName && !token.has(.verb)
    }
    return (token.isCapitalized || token.form == .mixed)
      && !(opensSentence && token.has([.role, .relation, .verb]) && !token.isName)
  }

  func isTelling(_ token: Token, isFlat: Bool) -> Bool {
    if token.has(.religion) { return true }
    if token.has([.generic, .function, .role, .keep, .drug, .relation]) { return false }
    if token.has(.measure), !(token.isName && token.shape == .title) { return false }
    if token.has(.clinical) && !token.isName && !token.has(.place) { return false }
    if token.hasHeads && !token.isName && !token.has(.place) { return false }
    return isFlat
      ? token.isUnknown || token.isName || token.has(.place) || !token.has([.verb, .common]) : true
  }

  /// A head word that is also an everyday word needs a name, a place or a preposition to be one.
  func isSureHead(_ first: Int, _ index: Int, _ reading: Reading) -> Bool {
    if reading.at(first - 1)?.has([.placePreposition, .work]) == true
      || (reading.at(first - 1)?.hash == OrganizationFinder.the
        && reading.at(first - 2)?.has(.placePreposition) == true)
      || reading.at(first - 1)?.isSign("@") == true
    {
      return true
    }
    let modifiers = reading.tokens[first..<index]
    // The first line of a letter: whose paper it is.
    if first == 0, modifiers.count >= 2, modifiers.allSatisfy({ $0.count > 0 }),
      reading.at(index + 1).map({ $0.gap == .line || $0.isSign("—") || $0.isSign("-") }) ?? false
    {
      return true
    }
    if reading.at(first - 1)?.isSign(":") == true, !reading.isFlat[index] { return true }
    if reading.isFlat[index] {
      return modifiers.contains {
        $0.isUnknown && $0.count > 3 || $0.has([.place, .name]) && !$0.isOrdinary
          || $0.has(.religion)
      }
    }
    if modifiers.filter({ $0.isWord && $0.isCapitalized }).count >= 2,
      !NameContext.startsSentence(first, in: reading)
    {
      return true
    }
    return modifiers.contains { $0.isWord && ($0.isUnknown || $0.has([.name, .place, .religion])) }
      && !(NameContext.startsSentence(first, in: reading) && modifiers.allSatisfy { $0.isOrdinary })
  }

  /// "Temple of Lodi", "Post 88", "School of Nursing", "Mercy Nampa".
  func withTail(_ index: Int, _ reading: Reading) -> Int {
    var last = index
    while let token = reading.at(last + 1), token.gap == .space || token.isSign(","),
      reading.isFree(last + 1), last - index < 5
    {
      if token.isSign(",") {
        guard let legal = reading.at(last + 2), OrganizationFinder.legal.contains(legal.hash),
          legal.gap == .space
        else { break }
        return last + 2
      }
      if token.isNumber, token.count <= 4,
        reading.tokens[last].has([.organizationHead, .schoolHead, .employerHead]),
        reading.at(last + 2)?.has([.unit, .relation, .role]) != true
      {
        last += 1
      } else if token.isCapitalized, !reading.isFlat[index],
        token.has(.heads) || token.has(.place) && !token.has([.state, .stateCode])
          || token.isUnknown || reading.tokens[index].has(.strongHead) && token.isName,
        !token.has([.month, .weekday, .relation, .title])
      {
        last += 1
      } else if reading.isFlat[index], token.has(.heads) && !token.has([.verb, .function]),
        reading.tokens[last].has(.heads)
      {
        last += 1
      } else if token.hash == OrganizationFinder.of, let next = reading.at(last + 2), next.isWord,
        next.gap == .space,
        next.isCapitalized && !reading.isFlat[index] && !next.has(.function)
          || reading.isFlat[index] && (next.has(.place) || next.isUnknown || next.isName),
        reading.isFree(last + 2)
      {
        last += 2
      } else if token.hash == OrganizationFinder.of,
        reading.tokens[index].has(.strongHead) && reading.tokens[index].has(.facilityHead)
          || reading.at(last + 3)?.shape == .title && !reading.isFlat[index],
        reading.at(last + 2)?.hash == OrganizationFinder.the, let next = reading.at(last + 3),
        next.isWord, next.gap == .space, !next.has([.function, .verb, .unit, .month, .weekday]),
        reading.isFree(last + 2), reading.isFree(last + 3)
      {
        last += 3
      } else {
        break
      }
    }
    return last
  }

  func kind(_ first: Int, _ last: Int, _ reading: Reading) -> PHIClass {
    let tokens = reading.tokens[first...last]
    for token in tokens.reversed() where token.has(.strongHead) {
      if let kind = OrganizationFinder.kind(of: token) { return kind }
    }
    return tokens.reversed().lazy.compactMap(OrganizationFinder.kind).first ?? .organization
  }

  static func kind(of token: Token) -> PHIClass? {
    if token.has(.schoolHead) { return .school }
    if token.has(.facilityHead) { return .facility }
    if token.has(.organizationHead) { return .organization }
    if token.has(.employerHead) { return .employer }
    return token.has(.placeHead) ? .location : nil
  }

  static func hash(_ word: String) -> UInt64 { WordHash(word.utf8).value }
  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { hash(String($0)) })
  }

  static let the = hash("the")
  static let inner = hashes("of the and de la del los las for")
  static let articles = hashes("the a an at in on to from with by for her his their my i")
  static let of = hash("of")
  static let holy = hashes("holy sacred trinity calvary grace mercy")
  static let legal = hashes("llc pllc inc pc pa llp ltd corp plc")
  static let saints = hashes("st saint mount sinai")
  static let compass = hashes("east west north south central downtown uptown midtown")
  static let attending = hashes("attends attend attended attending")
  static let from = hash("from")
  static let main = hash("main")
  static let at = hashes("at for with by from on")
  static let placeLabels = hashes(
    "church school hospital pharmacy facility clinic agency shelter employer daycare college university pcp practice parish temple mosque workplace gym"
  )
  static let labels = hashes("employer employed workplace occupation")
}

extension Token {
  fileprivate var hasHeads: Bool { has(.heads) }
}
