/// Takes ages over 89, in digits and in words; an age under 90 stays.
struct AgeFinder {
  func find(in reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) {
      if let span = toldEnd(index, reading) { reading.take(span.first, span.last, .age) }
    }
    for index in reading.tokens.indices where reading.isFree(index) || isScoreless(index, reading) {
      guard let age = number(index, reading), (90...125).contains(age.value) else { continue }
      if let last = endOfAge(age.last, reading) {
        reading.take(index, last, .age, overProtected: true)
      } else if isCuedAge(index, age.last, reading) {
        let hasYears =
          reading.at(age.last + 1).map { $0.gap == .space && AgeFinder.years.contains($0.hash) }
          == true
        reading.take(index, hasYears ? age.last + 1 : age.last, .age, overProtected: true)
      }
    }
  }

  /// "in her nineties", "a centenarian", "born in 1931", "(b. 1929)": an age without its number. A
  /// year of birth up to 1935 shows an age over 89 in any note of these years.
  private func toldEnd(_ index: Int, _ reading: Reading) -> (first: Int, last: Int)? {
    let token = reading.tokens[index]
    if AgeFinder.centuries.contains(token.hash) { return (index, index) }
    if AgeFinder.nineties.contains(token.hash), let whose = reading.at(index - 1),
      AgeFinder.whose.contains(whose.hash)
        || (whose.isHyphen || AgeFinder.parts.contains(whose.hash))
          && (2...4).contains(where: {
            reading.at(index - $0).map { AgeFinder.whose.contains($0.hash) } == true
          })
    {
      return (index, index)
    }
    guard let year = reading.number(index), (1890...1935).contains(year), token.count == 4 else {
      return nil
    }
    let isBorn = (1...3).contains { step in
      guard let word = reading.at(index - step) else { return false }
      return AgeFinder.births.contains(word.hash)
        || word.hash == AgeFinder.b && reading.at(index - step + 1)?.isSign(".") == true
    }
    return isBorn ? (index, index) : nil
  }

  /// "95 years" was protected as a count; an age is taken all the same.
  private func isScoreless(_ index: Int, _ reading: Reading) -> Bool {
    reading.states[index] == .protected && reading.tokens[index].isNumber
  }

  private struct Age {
    var last: Int
    var value: Int
  }

  private func number(_ index: Int, _ reading: Reading) -> Age? {
    let token = reading.tokens[index]
    if let value = reading.number(index) {
      return token.count <= 3 ? Age(last: index, value: value) : nil
    }
    if token.form == .mixed {
      let letters = Array(reading.letters(token))
      let digits = letters.prefix { $0 >= 0x30 && $0 <= 0x39 }
      let ending = String(decoding: letters.dropFirst(digits.count), as: UTF8.self)
      guard (2...3).contains(digits.count),
        ["yo", "y", "yr", "yrs", "f", "m", "s", "th"].contains(ending)
      else { return nil }
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return Age(last: index, value: value)
    }
    guard token.has(.number), token.value == 90 || token.value == 100 else {
      return nil
    }
    var place = index
    if let unit = reading.at(index + 1), unit.isHyphen { place += 1 }
    if let unit = reading.at(place + 1), unit.has(.number), unit.value > 0, unit.value < 10 {
      return Age(last: place + 1, value: 90 + Int(unit.value))
    }
    return token.value == 90 ? Age(last: index, value: 90) : nil
  }

  /// "y/o", "yo", "years old", "-year-old", "y.o."
  private func endOfAge(_ last: Int, _ reading: Reading) -> Int? {
    let own = reading.tokens[last]
    if own.form == .mixed {
      let letters = String(decoding: reading.letters(own), as: UTF8.self)
      if letters.hasSuffix("yo") { return last }
      if letters.hasSuffix("yrs") || letters.hasSuffix("yr"), isEnclosed(last, reading) {
        return last
      }
      if letters.hasSuffix("y"), reading.at(last + 1)?.isSign("/") == true { return last + 2 }
      if letters.hasSuffix("th") {
        return reading.at(last + 1)?.hash == WordHash("birthday".utf8).value ? last : nil
      }
      if letters.hasSuffix("f") || letters.hasSuffix("m") || letters.hasSuffix("s") { return last }
    }
    var place = last + 1
    if reading.at(place)?.isHyphen == true { place += 1 }
    guard let word = reading.at(place), word.isWord, word.gap != .line else { return nil }
    if AgeFinder.years.contains(word.hash) {
      var end = place
      if reading.at(end + 1)?.isSign(".") == true, reading.isTied(end + 1), word.count <= 3 {
        end += 1
      }
      var after = end + 1
      if let mark = reading.at(after), mark.isHyphen || mark.isSign("/") { after += 1 }
      if reading.at(end + 1)?.isSign(")") == true, reading.at(last - 1)?.isSign("(") == true {
        return end
      }
      guard let old = reading.at(after), old.gap != .line, AgeFinder.old.contains(old.hash) else {
        return nil
      }
      return reading.at(after + 1)?.isSign(".") == true && old.count == 1 ? after + 1 : after
    }
    return AgeFinder.shortOld.contains(word.hash) ? place : nil
  }

  /// "age per family 90", "he's ninety one".
  private func isAgeSaid(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isTied(index - 1), reading.at(index - 2)?.isApostrophe == true,
      let subject = reading.at(index - 3),
      AgeFinder.persons.contains(subject.hash) || NameContext.isTakenName(index - 3, in: reading)
        || subject.has(.relation)
    {
      return reading.tokens[index].isWord
        || reading.at(index + 1).map { $0.form == .sign || $0.gap == .line } ?? true
    }
    for step in 2...4 {
      guard let token = reading.at(index - step), token.form == .word else { return false }
      if AgeFinder.labels.contains(token.hash) { return true }
    }
    return false
  }

  /// "died at ninety-six", "passed away at 93", "lived to 97".
  private func isDeath(_ index: Int, _ reading: Reading) -> Bool {
    guard let at = reading.at(index - 1), AgeFinder.ats.contains(at.hash) else { return false }
    return (2...3).contains {
      reading.at(index - $0).map { AgeFinder.deaths.contains($0.hash) } == true
    }
  }

  /// A name or relation found before, "Jr.", brackets and quotation marks skipped.
  private func isNamed(_ index: Int, _ reading: Reading) -> Bool {
    var place = index
    while let token = reading.at(place), index - place < 4,
      token.form == .sign || AgeFinder.generations.contains(token.hash), !reading.isTaken(place)
    {
      place -= 1
    }
    return NameContext.isTakenName(place, in: reading)
      || reading.at(place)?.has([.relation, .given]) == true
  }

  private func isEnclosed(_ index: Int, _ reading: Reading) -> Bool {
    reading.at(index - 1)?.isSign("(") == true && reading.at(index + 1)?.isSign(")") == true
  }

  /// "age 93", "aged 93", "turned 95", "(90)" after a name.
  private func isCuedAge(_ first: Int, _ last: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(first - 1), reading.tokens[first].gap != .line else {
      return false
    }
    let next = reading.at(last + 1)
    if isDeath(first, reading) { return true }
    // "At 94, she drives."
    if before.hash == AgeFinder.at, NameContext.startsSentence(first - 1, in: reading),
      next?.isSign(",") == true, let who = reading.at(last + 2),
      AgeFinder.persons.contains(who.hash) || who.has(.relation)
    {
      return true
    }
    // "93/F"
    if next?.isSign("/") == true, reading.isTied(last + 1), let sex = reading.at(last + 2),
      reading.isTied(last + 2), AgeFinder.sexes.contains(sex.hash)
    {
      return true
    }
    if before.isSign("("), next?.isSign(")") == true,
      reading.at(first - 2).map({
        $0.isWord && !$0.has([.measure, .unit, .clinical, .drug, .keep])
      })
        == true, reading.isFlat[first] || reading.tokens[first - 2].isCapitalized
    {
      return true
    }
    if before.isSign(","), NameContext.isTakenName(first - 2, in: reading), let next,
      next.gap == .space, AgeFinder.birthdays.contains(next.hash)
    {
      return true
    }
    if before.isSign(","), isNamed(first - 2, reading) {
      guard let next, next.gap != .line else { return true }
      if next.isSign(",") || next.isSign(".") && !reading.isTied(last + 2) || next.isSign(";") {
        return true
      }
      if AgeFinder.years.contains(next.hash), reading.at(last + 2)?.isSign(",") == true {
        return true
      }
    }
    // "widow, 90 yrs, two falls"
    if before.isSign(","), let who = reading.at(first - 2),
      who.has([.relation, .role]) || AgeFinder.people.contains(who.hash), let next,
      next.gap != .line,
      AgeFinder.years.contains(next.hash) && reading.at(last + 2)?.form == .sign
        || next.isSign(",")
    {
      return true
    }
    if before.has(.relation), !before.has(.unit), let next, next.gap != .line,
      next.has(.placePreposition) || next.isSign(",") || next.isSign(".")
    {
      return true
    }
    if let next, next.gap != .line, next.has(.unit) || next.isSign("/") || next.isSign("%") {
      return false
    }
    if AgeFinder.cues.contains(before.hash) || isAgeSaid(first, reading) { return true }
    if AgeFinder.being.contains(before.hash), let subject = reading.at(first - 2),
      next.map({ $0.form == .sign || $0.gap == .line || $0.has(.function) }) ?? true,
      subject.has([.relation, .given]) || AgeFinder.persons.contains(subject.hash)
        || NameContext.isTakenName(first - 2, in: reading) || subject.isSign(",")
    {
      return true
    }
    if before.isSign(":"), let cue = reading.at(first - 2) {
      return AgeFinder.labels.contains(cue.hash)
    }
    let isEnclosed =
      before.isSign("(") && next?.isSign(")") == true
      || before.isSign(",") && next?.isSign(",") == true
    return isEnclosed
      && (NameContext.isTakenName(first - 2, in: reading)
        || reading.at(first - 2)?.has([.relation, .given]) == true)
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  private static let years = hashes("year years yr yrs y")
  private static let ats = hashes("at to until till")
  private static let deaths = hashes("died dead passed death lived lives widowed")
  private static let birthdays = hashes("on next in this come last since as")
  private static let at = WordHash("at".utf8).value
  private static let sexes = hashes("f m male female")
  private static let centuries = hashes("centenarian nonagenarian supercentenarian")
  private static let nineties = hashes("nineties 90s 100s")
  private static let whose = hashes("her his their mid late early")
  private static let parts = hashes("mid late early")
  private static let births = hashes("born birth yob dob")
  private static let b = WordHash("b".utf8).value
  private static let people = hashes(
    "widow widower resident veteran vet retired male female man woman lady gentleman elder")
  private static let generations = hashes("sr jr ii iii iv")
  private static let old = hashes("old o of olds young")
  private static let shortOld = hashes("yo yoa yom yof anos")
  private static let cues = hashes("age aged turned turns turning turn ages nearly almost pushing")
  private static let being = hashes("is was be")
  private static let persons = hashes("he she who they")
  private static let labels = hashes("age edad")
}
