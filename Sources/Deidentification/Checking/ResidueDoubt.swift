/// What may be a person, a place or an age although nobody told us: words of no table, names of the
/// lexicon, what stands behind a title or "seen for". It knows no chart and no finder; where it
/// doubts, nothing is sent.
enum ResidueDoubt {
  static func count(in reading: Reading, into found: inout [PHIClass: Int]) {
    for index in reading.tokens.indices where reading.isFree(index) {
      let token = reading.tokens[index]
      if token.isWord {
        if isPerson(index, reading) { found[.otherName, default: 0] += 1 }
        if isBox(index, reading) { found[.address, default: 0] += 1 }
        if isMonthBehindDay(index, reading) { found[.date, default: 0] += 1 }
      } else if token.count > 0 {
        if isStreet(index, reading) { found[.address, default: 0] += 1 }
        if isFragment(index, reading) { found[.account, default: 0] += 1 }
        if isCountryNumber(index, reading) { found[.phone, default: 0] += 1 }
        if isColonAddress(index, reading) { found[.ip, default: 0] += 1 }
      }
    }
    for index in reading.tokens.indices where isOld(index, reading) {
      found[.age, default: 0] += 1
    }
  }

  private static func isPerson(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.count > 2, !token.has([.keep, .drug, .measure, .term, .credential]),
      !MonthWords.isPluralWeekday(reading.letters(index))
    else { return false }
    if !token.isOrdinary, !isHanging(index, reading) {
      let isShown = token.isCapitalized || reading.isFlat[index]
      if token.has(.given), isShown || token.count > 4 { return true }
      if token.has(.surname), isShown, token.count > 3, !token.has(.place) { return true }
      if token.isUnknown, token.count > 3, !WordStem.looksClinical(reading.letters(index)),
        reading.isFlat[index]
          || token.shape == .title && !NameContext.startsSentence(index, in: reading)
      {
        return true
      }
    }
    guard token.gap == .space, let cue = cue(before: index, reading) else { return false }
    if titles.contains(cue.hash) {
      if reading.isFlat[index] { return !token.has([.function, .verb]) }
      return token.isCapitalized || !token.isOrdinary
    }
    return namings.contains(cue.hash) && !token.isOrdinary
  }

  /// A part of a word with a hyphen or an apostrophe: "self-harm", "don't".
  private static func isHanging(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isTied(index), reading.at(index - 1)?.form == .sign { return true }
    guard let next = reading.at(index + 1), reading.isTied(index + 1) else { return false }
    return next.isHyphen || next.isSign("_") || next.isSign("/")
  }

  private static func cue(before index: Int, _ reading: Reading) -> Token? {
    let place = reading.at(index - 1)?.isSign(".") == true ? index - 2 : index - 1
    return reading.at(place)
  }

  /// "12 Quarry Bend Rd": a number, a word or three, a word for a street.
  private static func isStreet(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index].isNumber, reading.tokens[index].count <= 5 else { return false }
    for step in 1...4 {
      guard let token = reading.at(index + step), token.gap == .space, token.isWord,
        reading.isFree(index + step), !token.has([.unit, .function])
      else { return false }
      if step > 1, token.has(.strongStreet), reading.isFlat[index] || token.isCapitalized {
        return !token.has(.title) || reading.at(index + step + 1)?.form != .word
      }
    }
    return false
  }

  private static func isBox(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].hash == box && reading.at(index + 1)?.isNumber == true
      && reading.at(index - 1).map { boxes.contains($0.hash) || $0.isNumber || $0.isSign(".") }
        == true
  }

  /// "last four 4471", "ending in 7731", "acct *2210": four digits and more behind such a word.
  private static func isFragment(_ index: Int, _ reading: Reading) -> Bool {
    guard let value = reading.number(index), reading.tokens[index].count >= 4,
      !(1900...2099).contains(value)
    else { return false }
    return (1...3).contains { step in
      guard let token = reading.at(index - step) else { return false }
      return fragments.contains(token.hash) || token.has(.idCue) && step < 3 && !token.has(.keep)
    }
  }

  /// "the 8th of March", "8 March".
  private static func isMonthBehindDay(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index].has(.month), reading.tokens[index].gap != .line else {
      return false
    }
    let isOf = reading.at(index - 1)?.hash == MonthWords.of
    let place = isOf ? index - 2 : index - 1
    guard let day = MonthWords.day(place, reading), (1...31).contains(day.value) else {
      return false
    }
    return isOf || !MonthWords.isDoubtful(reading.tokens[index])
  }

  /// "+44 20 7946 0958"
  private static func isCountryNumber(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isTied(index), reading.at(index - 1)?.isSign("+") == true else { return false }
    var digits = 0
    var place = index
    while let token = reading.at(place), token.gap != .line, place - index < 10 {
      guard token.isNumber || token.form == .sign && !token.isSign(",") else { break }
      digits += token.count
      place += 1
    }
    return digits >= 8
  }

  /// "2001:db8:85a3::8a2e"
  private static func isColonAddress(_ index: Int, _ reading: Reading) -> Bool {
    guard !reading.isTied(index) else { return false }
    let last = reading.runEnd(from: index)
    return reading.tokens[index...last].filter { $0.isSign(":") }.count >= 4
  }

  /// "94 y.o.", "ninety-four years old", protected as a count or not.
  private static func isOld(_ index: Int, _ reading: Reading) -> Bool {
    guard !reading.isTaken(index) else { return false }
    var last = index
    if let value = reading.number(index) {
      guard (90...115).contains(value) else { return false }
    } else {
      guard reading.tokens[index].hash == ninety else { return false }
      if reading.at(last + 1)?.isHyphen == true { last += 1 }
      if reading.at(last + 1)?.has(.number) == true { last += 1 }
    }
    if reading.at(last + 1)?.isHyphen == true { last += 1 }
    guard let years = reading.at(last + 1), years.gap != .line else { return false }
    if shortOld.contains(years.hash) { return true }
    guard yearWords.contains(years.hash) else { return false }
    let place = reading.at(last + 2)?.form == .sign ? last + 3 : last + 2
    return reading.at(place).map { old.contains($0.hash) } == true
  }

  /// The texts of a JSON body in which somebody may be named: its strings with spaces in them. A
  /// body that is no JSON is one text.
  static func texts(of body: String) -> [String] {
    let opening = body.utf8.prefix(2)
    let isObject = opening.first == UInt8(ascii: "{")
    let isList =
      opening.elementsEqual(Array("[{".utf8)) || opening.elementsEqual(Array("[\"".utf8))
    guard isObject || isList else { return [body] }
    var texts: [String] = []
    var current: [UInt8] = []
    var isInside = false
    var isEscaped = false
    for byte in body.utf8 {
      if !isInside {
        isInside = byte == UInt8(ascii: "\"")
      } else if isEscaped {
        current += [UInt8(ascii: "\\"), byte]
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        if current.contains(UInt8(ascii: " ")) {
          texts.append(String(decoding: current, as: UTF8.self))
        }
        current = []
        isInside = false
      } else {
        current.append(byte)
      }
    }
    return texts
  }

  private static func hash(_ word: String) -> UInt64 { WordHash(word.utf8).value }
  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { hash(String($0)) })
  }

  private static let titles = hashes("mr mrs ms mx miss dr drs rev prof sgt")
  private static let namings = hashes("for named aka alias with nicknamed by called")
  private static let box = hash("box")
  private static let boxes = hashes("po o rr hc")
  private static let fragments = hashes("four ending ends")
  private static let ninety = hash("ninety")
  private static let shortOld = hashes("yo")
  private static let yearWords = hashes("y yr yrs year years")
  private static let old = hashes("o old")
}
