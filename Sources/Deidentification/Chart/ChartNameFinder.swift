/// Finds the people of the chart, and those already discovered in the note, in every form: each
/// word of the name, short forms, other case, without marks, misspelled, with initials, inverted.
struct ChartNameFinder {
  /// Tells the reading who is in the chart; done once, before anybody is looked for.
  static func enter(_ chart: Chart, into reading: inout Reading) {
    let ordered =
      chart.people.filter { $0.kind == .clientName }
      + chart.people.filter { $0.kind != .clientName }
    for person in ordered {
      var entry = People.Person(kind: person.kind, words: [], spellings: [], isInChart: true)
      for name in person.allNames { addName(name, to: &entry) }
      if let given = person.given {
        let key = String(decoding: Reading(given).folded, as: UTF8.self)
        for short in Nicknames.builtin.forms(of: key) where short.count > 1 {
          let hash = WordHash(short.utf8).value
          // A nickname that is somebody else's own name stays theirs.
          let isShared = chart.people.contains { $0 != person && $0.holds(short) }
          if !isShared { entry.words.insert(hash) }
        }
      }
      guard !entry.words.isEmpty else { continue }
      _ = reading.people.add(entry)
    }
  }

  private static func addName(_ name: String, to entry: inout People.Person) {
    let parts = Reading(name)
    var joined: [UInt8] = []
    for (index, token) in parts.tokens.enumerated() where token.count > 0 {
      let letters = parts.letters(token)
      let isTied = token.gap == .none && index > 0
      if !isTied { joined = [] }
      joined += letters
      if isTied, joined.count > letters.count { add(joined, to: &entry) }
      let isForgettable =
        token.count == 1 || parts.tokens.count > 1 && particles.contains(token.hash)
        || (token.has([.title, .credential]) && parts.tokens.count > 2 && !token.isName)
      if !isForgettable { add(Array(letters), to: &entry) }
    }
  }

  private static func add(_ letters: [UInt8], to entry: inout People.Person) {
    if entry.words.insert(WordHash(letters).value).inserted { entry.spellings.append(letters) }
  }

  /// Takes every mention of a known person.
  func find(in reading: inout Reading) {
    var owner = [Int?](repeating: nil, count: reading.count)
    markExact(&owner, reading)
    markNear(&owner, reading)
    markNeighbours(&owner, reading)
    takeRuns(owner, &reading)
    markMeant(&reading)
  }

  private func markExact(_ owner: inout [Int?], _ reading: Reading) {
    for (index, token) in reading.tokens.enumerated() where token.isWord && reading.isFree(index) {
      guard let person = reading.people.person(word: token.hash) else {
        if !token.isOrdinary, token.count >= 3, token.isCapitalized || reading.isFlat[index] {
          owner[index] = reading.people.shortened(reading.letters(token))
        }
        continue
      }
      if !token.isOrdinary || token.isName && !token.has(ChartNameFinder.alsoWord)
        || isNameFirst(index, reading)
      {
        let isTied = reading.isTied(index) && reading.at(index - 1)?.isHyphen == true
        owner[index] = token.count > 2 || token.isCapitalized || isTied ? person : nil
      }
    }
  }

  /// "nils" and "asher" are words by their ending alone, "jordan" and "alma" names that are also
  /// lands and foreign words: for somebody of the chart the name comes first.
  private func isNameFirst(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.count > 3, reading.people.isInChart(token.hash),
      token.isCapitalized || reading.isFlat[index]
    else { return false }
    guard let entry = Lexicon.builtin[token.hash] else { return true }
    if !entry.kinds.subtracting([.given, .surname, .place, .opensPhrase, .eponym]).isEmpty {
      return token.has(.given) && token.has(.keep)
        && entry.kinds.subtracting([.given, .surname, .place, .opensPhrase, .keep]).isEmpty
        && reading.at(index - 1)?.has(.placePreposition) != true
    }
    return true
  }

  private static let alsoWord: WordKinds = WordKinds(rawValue: ~0).subtracting([
    .given, .surname, .place, .opensPhrase,
  ])

  private func markNear(_ owner: inout [Int?], _ reading: Reading) {
    for (index, token) in reading.tokens.enumerated()
    where token.isWord && token.count >= 4 && owner[index] == nil && reading.isFree(index) {
      guard !token.isOrdinary, !token.isName || isMisspelledSurely(index, reading) else { continue }
      let letters = reading.letters(token)
      owner[index] = reading.people.all.firstIndex { person in
        person.spellings.contains { Spelling.isNear(letters, $0) }
      }
    }
  }

  /// A word that is itself a name counts as a slip of another only when it is no given name.
  private func isMisspelledSurely(_ index: Int, _ reading: Reading) -> Bool {
    !reading.tokens[index].has(.given) && reading.tokens[index].count >= 6
  }

  /// Beside a found part of a name, the other part may be an everyday word or another slip.
  private func markNeighbours(_ owner: inout [Int?], _ reading: Reading) {
    // A family name that several people share goes with the given name beside it.
    for index in owner.indices where owner[index] != nil {
      guard let next = neighbour(of: index, step: 1, reading), owner[next] != nil,
        owner[next] != owner[index],
        let both = reading.people.person(
          words: reading.tokens[index].hash, reading.tokens[next].hash)
      else { continue }
      owner[index] = both
      owner[next] = both
    }
    for index in owner.indices where owner[index] == nil && reading.isFree(index) {
      // "Hope Winter", "WINTER, HOPE": two everyday words that are both names of one person.
      let token = reading.tokens[index]
      guard token.isWord, token.isCapitalized || reading.isFlat[index],
        reading.people.person(word: token.hash) != nil,
        let next = neighbour(of: index, step: 1, reading), reading.isFree(next),
        reading.tokens[next].hash != token.hash,
        reading.tokens[next].isCapitalized || reading.isFlat[next],
        let person = reading.people.person(words: token.hash, reading.tokens[next].hash)
      else { continue }
      owner[index] = person
      owner[next] = person
    }
    for index in owner.indices {
      guard let person = owner[index] else { continue }
      for (place, isBefore) in [
        (neighbour(of: index, step: -1, reading), true),
        (neighbour(of: index, step: 1, reading), false),
      ] {
        guard let place, owner[place] == nil, reading.isFree(place),
          reading.tokens[place].isWord
        else { continue }
        let token = reading.tokens[place]
        if reading.people.all[person].words.contains(token.hash) {
          let isInverted = reading.at(min(place, index) + 1)?.isSign(",") == true
          if token.isCapitalized || reading.isFlat[place] || isInverted && !isBefore {
            owner[place] = person
          }
        } else if token.isCapitalized || reading.isFlat[place],
          token.count >= (token.isCapitalized && !reading.isFlat[place] ? 4 : 5),
          !token.has(.function) || token.shape == .title && !reading.isFlat[place],
          isSlip(token, of: person, reading)
        {
          owner[place] = person
        }
      }
    }
  }

  private func isSlip(_ token: Token, of person: Int, _ reading: Reading) -> Bool {
    let letters = Array(reading.letters(token))
    return reading.people.all[person].spellings.contains {
      $0.count >= 4 && Spelling.distance(letters, $0, limit: 2) <= (letters.count >= 7 ? 2 : 1)
    }
  }

  private func neighbour(of index: Int, step: Int, _ reading: Reading) -> Int? {
    var place = index + step
    guard let token = reading.at(place) else { return nil }
    let border = max(index, place)
    if reading.tokens[border].gap == .line { return nil }
    if token.isHyphen || token.isSign(",") || token.isApostrophe { place += step }
    guard let other = reading.at(place), other.isWord,
      reading.tokens[max(border, max(index, place))].gap != .line
    else { return nil }
    return place
  }

  private func takeRuns(_ owner: [Int?], _ reading: inout Reading) {
    var index = 0
    while index < owner.count {
      guard let person = owner[index], reading.isFree(index) else {
        index += 1
        continue
      }
      var last = index
      while let next = continuation(from: last, person, owner, reading) { last = next }
      index = ChartNameFinder.take(index, last, person, in: &reading) + 1
    }
  }

  private func continuation(
    from last: Int, _ person: Int, _ owner: [Int?], _ reading: Reading
  ) -> Int? {
    for step in 1...3 {
      guard let token = reading.at(last + step), token.gap != .line else { return nil }
      if owner[last + step] == person { return last + step }
      let isBetween =
        token.isHyphen || token.isApostrophe || token.isSign(",") || token.isSign(".")
        || ChartNameFinder.particles.contains(token.hash)
        || (token.isWord && token.count == 1 && (token.isCapitalized || reading.isFlat[last]))
      guard isBetween else { return nil }
    }
    return nil
  }

  /// Takes a name with the initials and particles tied to it; answers the last token taken.
  static func take(_ first: Int, _ last: Int, _ person: Int, in reading: inout Reading) -> Int {
    var first = first
    var last = last
    first = widenedLeft(first, reading)
    first = withBareInitial(first, person, reading)
    if let letter = reading.at(last + 1), letter.isWord, letter.count == 1, letter.gap == .space,
      reading.isFree(last + 1), isInitialAfter(last + 1, reading)
    {
      last += 1
      if reading.at(last + 1)?.isSign(".") == true, reading.tokens[last + 1].gap == .none {
        last += 1
      }
    }
    last = widenedRight(last, person, reading)
    last = withInvertedInitial(last, person, reading)
    let kind = reading.people.all[person].kind
    reading.take(first, last, kind, person: person)
    return last
  }

  /// "Ji-woo": what a hyphen ties on belongs to the name when the person bears it.
  private static func widenedRight(_ last: Int, _ person: Int, _ reading: Reading) -> Int {
    var last = last
    while let mark = reading.at(last + 1), mark.isHyphen, mark.gap == .none,
      let tail = reading.at(last + 2), tail.isWord, tail.gap == .none, reading.isFree(last + 2),
      reading.people.all[person].words.contains(tail.hash)
    {
      last += 2
    }
    return last
  }

  /// "J SIPES", "a reeves": in text whose capitals tell nothing, where a line or sentence starts or
  /// where the person's own name starts so.
  private static func withBareInitial(_ first: Int, _ person: Int, _ reading: Reading) -> Int {
    guard reading.isFlat[first], let letter = reading.at(first - 1), letter.isWord,
      letter.count == 1, reading.tokens[first].gap == .space, reading.isFree(first - 1)
    else { return first }
    let isOpening = letter.gap == .line || first == 1 || reading.at(first - 2)?.form == .sign
    if isInitial(letter, of: person, reading) { return first - 1 }
    return isOpening && !letter.has(.function) ? first - 1 : first
  }

  /// "Vandersloot, W.": the first letter of another of the person's names.
  private static func withInvertedInitial(_ last: Int, _ person: Int, _ reading: Reading) -> Int {
    guard let comma = reading.at(last + 1), comma.isSign(","), comma.gap == .none,
      let letter = reading.at(last + 2), letter.isWord, letter.count == 1, letter.gap != .line,
      letter.isCapitalized || reading.isFlat[last] && reading.at(last + 3)?.isSign(".") == true,
      reading.isFree(last + 2), isInitial(letter, of: person, reading)
    else { return last }
    return reading.at(last + 3)?.isSign(".") == true && reading.isTied(last + 3)
      ? last + 3 : last + 2
  }

  private static func isInitial(_ letter: Token, of person: Int, _ reading: Reading) -> Bool {
    let byte = reading.letters(letter).first
    return reading.people.all[person].spellings.contains { $0.first == byte }
  }

  private static func isInitialAfter(_ index: Int, _ reading: Reading) -> Bool {
    let letter = reading.tokens[index]
    let isStopped = reading.at(index + 1).map { $0.isSign(".") && $0.gap == .none } == true
    if reading.isFlat[index] {
      let next = reading.at(index + 1)
      return isStopped
        || (next.map { $0.gap == .line || $0.has(.credential) } ?? true) && !letter.has(.function)
    }
    if letter.shape == .lower { return false }
    return isStopped || reading.letters(index).first != UInt8(ascii: "i")
  }

  private static func widenedLeft(_ first: Int, _ reading: Reading) -> Int {
    var first = first
    // O'Brien, D'Angelo, Abara-Okeke: what is tied to the word is part of it.
    while let mark = reading.at(first - 1), mark.isApostrophe || mark.isHyphen,
      reading.tokens[first].gap == .none, mark.gap == .none,
      let head = reading.at(first - 2), head.isWord, reading.isFree(first - 2),
      head.count <= 2 || mark.isHyphen && head.isCapitalized
    {
      first -= 2
    }
    // "C. Nowak", "J. T. Nowak".
    while reading.at(first - 1)?.isSign(".") == true, reading.isFree(first - 1),
      reading.tokens[first].gap != .line,
      let letter = reading.at(first - 2), letter.isWord, letter.count == 1,
      letter.isCapitalized || reading.isFlat[first - 2], reading.isFree(first - 2)
    {
      first -= 2
    }
    if let letter = reading.at(first - 1), letter.isWord, letter.count == 1, letter.isCapitalized,
      !reading.isFlat[first - 1], reading.tokens[first].gap == .space, reading.isFree(first - 1),
      letter.hash != WordHash([UInt8(ascii: "i")]).value,
      letter.hash != WordHash([UInt8(ascii: "a")]).value
    {
      first -= 1
    }
    while let particle = reading.at(first - 1), particles.contains(particle.hash),
      reading.tokens[first].gap == .space, reading.isFree(first - 1),
      foreign.contains(particle.hash)
        || particle.isCapitalized && !NameContext.startsSentence(first - 1, in: reading)
    {
      first -= 1
    }
    if let stop = reading.at(first - 1), stop.isSign("."), reading.isFree(first - 1),
      reading.tokens[first].gap == .space, particles.contains(reading.tokens[first].hash),
      let letter = reading.at(first - 2), letter.isWord, letter.count == 1,
      letter.isCapitalized || reading.isFlat[first - 2], reading.isFree(first - 2)
    {
      first -= 2
    }
    // "M. St. James": what stands before the full stop belongs to the name too.
    if reading.at(first - 1)?.isSign(".") == true, let saint = reading.at(first - 2),
      saint.isCapitalized || reading.isFlat[first],
      saint.hash == WordHash("st".utf8).value, reading.isFree(first - 2), reading.isFree(first - 1)
    {
      return widenedLeft(first - 2, reading)
    }
    return first
  }

  /// Whose name an everyday word is, short forms of chart names included ("Dash").
  private func person(meantBy token: Token, _ index: Int, _ reading: Reading) -> Int? {
    if let person = reading.people.person(word: token.hash) { return person }
    guard token.isCapitalized, !reading.isFlat[index], (3...6).contains(token.count),
      !token.has([.function, .keep, .role, .relation, .measure, .month, .weekday, .state])
    else { return nil }
    return reading.people.shortened(reading.letters(token))
  }

  /// Everyday words that are names of known people, by their surroundings.
  private func markMeant(_ reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) {
      let token = reading.tokens[index]
      guard token.isWord, let person = person(meantBy: token, index, reading),
        NameContext.isMeantAsName(index, in: reading)
      else { continue }
      _ = ChartNameFinder.take(index, index, person, in: &reading)
    }
  }

  /// Particles that are no English words.
  private static let foreign: Set<UInt64> = Set(
    "de la las los del von van der den bin ibn".split(separator: " ").map {
      WordHash($0.utf8).value
    })

  static let particles: Set<UInt64> = Set(
    "de la las los del da do dos di van von der den le el al bin ben ibn abu st ter y e mac mc"
      .split(separator: " ").map { WordHash($0.utf8).value })
}

extension Chart.Person {
  fileprivate func holds(_ word: String) -> Bool {
    allNames.contains { name in
      String(decoding: Reading(name).folded, as: UTF8.self).contains(word)
    }
  }
}
