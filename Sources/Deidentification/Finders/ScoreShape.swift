/// Scores of instruments that stand in no table: a name in capitals ("QXS 82", "CGAS: 52",
/// "OQ-45.2 = 88") or that of its author ("Katz 5/6"), and then a number of up to three digits or
/// a fraction. A name of a person is followed by a verb, an age or a date; a plate by letters; so
/// neither is taken for a score.
enum ScoreShape {
  /// The last token of name and score; nil when it is something else.
  static func end(_ index: Int, _ reading: Reading) -> Int? {
    guard let name = nameEnd(index, reading) else { return nil }
    var place = name + 1
    var isTold = false
    for _ in 0..<4 {
      guard let token = reading.at(place), token.gap != .line else { return nil }
      if token.isSign(":") || token.isSign("=") || words.contains(token.hash) {
        isTold = true
      } else if !(token.isSign("(") || token.isSign("~") || token.isSign(">")) {
        break
      }
      place += 1
    }
    guard let score = scoreEnd(place, reading) else { return nil }
    let isFraction = score > place && reading.tokens[place + 1].isSign("/")
    let first = reading.tokens[index]
    if DateFinder.numeric(place, reading) != nil { return nil }
    if isFraction, DateFinder.isBeforeScore(place, reading) { return nil }
    if isFraction, reading.at(score + 1)?.isSign(":") == true,
      reading.at(score + 2)?.isNumber == true
    {
      return nil
    }
    if isFraction, !first.has([.measure, .eponym]), name == index, !isInRow(index, reading),
      (reading.number(place) ?? 0) < 13, (reading.number(score) ?? 0) < 32
    {
      return nil
    }
    if isPlaced(index, reading) && !isFraction { return nil }
    if first.has(.eponym), name == index, first.shape != .caps {
      return isAuthor(index, place, score, isTold: isTold, reading) ? score : nil
    }
    if isTold || isFraction || name > index { return score }
    // "TJ 9" may be a child and its age; an instrument has three letters or a higher score.
    let value = reading.number(place) ?? 0
    return first.count > 2 || value > 20 || isInRow(index, reading) ? score : nil
  }

  /// Where the name of an instrument ends that starts here.
  private static func nameEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard let token = reading.at(index), !reading.isTied(index) || opens(index - 1, reading) else {
      return nil
    }
    if token.has(.eponym), token.isWord, token.isCapitalized || reading.isFlat[index] {
      return index
    }
    guard token.isWord, (2...7).contains(token.count), isAbbreviation(index, reading),
      !token.has(other) || token.has(.measure), !days.contains(token.hash)
    else { return nil }
    var last = index
    while let hyphen = reading.at(last + 1), hyphen.isHyphen, reading.isTied(last + 1),
      let part = reading.at(last + 2), reading.isTied(last + 2),
      part.isWord && (part.shape != .lower || reading.isFlat[index] && !part.isName)
        && part.count <= 4
        || part.isNumber && part.count <= 2 || part.form == .mixed && part.count <= 4
    {
      last += 2
    }
    if last > index, reading.at(last + 1)?.isSign(".") == true, reading.isTied(last + 1),
      reading.at(last + 2)?.isNumber == true, reading.isTied(last + 2),
      reading.tokens[last + 2].count == 1
    {
      last += 2
    }
    // "LMN-0442" and "A-12" are no names of instruments.
    return last
  }

  /// Capitals in a text that uses small letters too; else a word without a name in it that stands
  /// in a row of scores.
  private static func isAbbreviation(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if reading.isFlat[index] {
      if token.isUnknown, token.count <= 6, !isSpoken(reading.letters(token)) { return true }
      let isTied = reading.at(index + 1)?.isHyphen == true && reading.isTied(index + 1)
      if token.isUnknown, token.shape == .caps, isOnScoreLine(index, reading) { return true }
      return !token.isName && token.count <= 5
        && (token.isUnknown && isInRow(index, reading)
          || isTied && (token.isUnknown || token.has([.brand, .keep, .measure])))
    }
    return token.shape == .caps || token.shape == .inner && !token.isName && token.count <= 6
  }

  /// Whether a word may be spoken as one: letters before its first vowel with which English words
  /// or names begin. "bprs", "pgsi" and "cgas" cannot.
  private static func isSpoken(_ letters: ArraySlice<UInt8>) -> Bool {
    let onset = letters.prefix { !vowels.contains($0) }
    guard onset.count < letters.count else { return false }
    if onset.count < 2 { return true }
    return onset.count == 2 && onsets.contains(WordHash(onset).value)
      || onset.count == 3 && onset.first == UInt8(ascii: "s")
      || onset.count == 3 && onset.dropFirst().first == UInt8(ascii: "h")
  }

  private static let vowels = Set("aeiouy".utf8)
  private static let onsets = hashes(
    """
    bl br ch cl cr dr dw fl fr gh gl gr gw hm jh kh kl kn kr kw ll mc mb nd ng nj nk ph pl pr ps \
    rh sc sh sk sl sm sn sp sq st sv sw sz th tk tr ts tw vl vr wh wr xh zb zh zl zv
    """)

  /// "14", "14/27", "2.5", "88.0"; not "044", not "12-31", not "902 44", not "3/4/25".
  private static func scoreEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard let token = reading.at(index), token.isNumber, token.count <= 3,
      token.gap != .none
        || reading.at(index - 1)?.form == .sign
    else { return nil }
    if token.count > 1, reading.letters(token).first == UInt8(ascii: "0") { return nil }
    var last = index
    if let sign = reading.at(index + 1), reading.isTied(index + 1), reading.isTied(index + 2),
      let part = reading.at(index + 2), part.isNumber, part.count <= 3
    {
      guard sign.isSign("/") || sign.isSign(".") else { return nil }
      if sign.isSign("/"), (reading.number(index) ?? 0) > (reading.number(index + 2) ?? 0) {
        return nil
      }
      last = index + 2
    }
    guard let next = reading.at(last + 1), next.gap != .line else { return last }
    if reading.isTied(last + 1) {
      if next.count > 0 || next.isSign("#") { return nil }
      if next.isHyphen || next.isSign("/"), reading.isTied(last + 2),
        let tied = reading.at(last + 2), tied.count > 0, last == index
      {
        return nil
      }
    } else if next.isNumber, next.count > 1 {
      return nil
    } else if next.has(.month) && !next.has(.function) {
      return nil
    } else if next.isWord, next.has(.street) && next.isCapitalized {
      return nil
    }
    return last
  }

  /// "Katz 5/6" is a score; "seen by Katz 5/6" and "Katz 5" are not.
  private static func isAuthor(
    _ index: Int, _ place: Int, _ last: Int, isTold: Bool, _ reading: Reading
  ) -> Bool {
    if NameContext.titleBefore(index, in: reading) != nil { return false }
    if let before = reading.at(index - 1), reading.tokens[index].gap == .space {
      if before.has([.relation, .role, .given, .credential]) { return false }
      if before.has(.personPreposition), !isTold { return false }
    }
    return true
  }

  /// Right before or behind another score: "MoCA 22/30, Katz 4/6".
  private static func isInRow(_ index: Int, _ reading: Reading) -> Bool {
    guard let mark = reading.at(index - 1), rowSigns.contains(mark.first), mark.form == .sign,
      reading.tokens[index].gap != .line
    else { return false }
    return reading.at(index - 2)?.isNumber == true && reading.states[index - 2] == .protected
  }

  /// On a line of capitals that tells scores of instruments that are known, and of nobody.
  private static func isOnScoreLine(_ index: Int, _ reading: Reading) -> Bool {
    for step in 1...12 {
      guard let token = reading.at(index - step), reading.tokens[index - step + 1].gap != .line
      else { return false }
      if token.has(.relation) { return false }
      if token.has(.measure), reading.states[index - step] == .protected { return true }
    }
    return false
  }

  /// Where one goes, or where a car, a room or a number is spoken of.
  private static func isPlaced(_ index: Int, _ reading: Reading) -> Bool {
    for step in 1...3 {
      guard let token = reading.at(index - step), reading.tokens[index - step + 1].gap != .line
      else { return false }
      if token.isSign(".") || token.isSign(";") { return false }
      if step == 1, token.has(.placePreposition), !scored.contains(reading.at(index - 2)?.hash ?? 0)
      {
        return !reading.tokens[index].has(.measure)
      }
      if token.has(.idCue), !token.has([.measure, .keep]),
        [PHIClass.plate, .license, .otherID, .device, .mrn, .memberID, .account].contains(where: {
          PHIClass.allCases.firstIndex(of: $0).map { UInt8($0 + 1) } == token.value
        })
      {
        return !reading.tokens[index].has(.measure)
      }
      if numbered.contains(token.hash) || IdentifierFinder.colours.contains(token.hash) {
        return true
      }
    }
    return false
  }

  private static func opens(_ index: Int, _ reading: Reading) -> Bool {
    guard let mark = reading.at(index), mark.form == .sign else { return false }
    return mark.isSign("(") || mark.isSign("/") || mark.isSign(",") || mark.isSign("*")
      || mark.isSign("[") || mark.isSign("\"") || mark.isSign("•") || mark.isSign("+")
      || mark.isSign(";") || mark.isSign(":")
  }

  private static let other: WordKinds = [
    .idCue, .street, .stateCode, .unit, .title, .relation, .role, .month, .weekday, .dateCue,
    .schoolHead,
    .placeHead, .facilityHead, .organizationHead, .credential, .number, .function, .given,
    .employerHead,
  ]
  /// Days, papers, roads, schools and unions by their letters; their number is no score.
  private static let days = hashes(
    """
    dob dos doi dod doa rtc rtw fu adm eff exp lmp roi eob los edd lkw bday hc rr rfd sr \
    hcr psc cmr us rt rte fm cr sh ih ps is jhs vfw ufcw ibew seiu afscme uaw cwa iatse po dept apo fpo
    """)
  private static let words = hashes("score scores scored total raw t was is of scale now today sum")
  private static let scored = hashes("scored scores score remains stays")
  private static let numbered = hashes(
    "bus route rt room rm apt unit lot bed cell locker badge gate exit box train flight hwy highway"
  )
  private static let rowSigns: Set<UInt32> = Set(",;/|→>".unicodeScalars.map(\.value))

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }
}
