import CodeSets

/// Marks what must stay, before any pattern looks: procedure and diagnosis codes, modifiers,
/// adjustment and remark codes, instruments with their scores, doses, minutes, counts, vital signs,
/// money, eponyms and phrases that hold a name ("Parkinson's disease").
struct ProtectedFinder {
  func find(in reading: inout Reading) {
    var index = 0
    while index < reading.count {
      let token = reading.tokens[index]
      if token.isWord || token.form == .mixed { protectWord(index, token, &reading) }
      if token.form == .number || token.form == .mixed { protectNumber(index, token, &reading) }
      if token.isSign("[") { protectPlaceholder(index, &reading) }
      if token.isSign("$"), let next = reading.at(index + 1), next.isNumber {
        protectAmount(index, &reading)
      }
      index += 1
    }
  }

  private func protectWord(_ index: Int, _ token: Token, _ reading: inout Reading) {
    if let last = reading.phraseEnd(index, .term), last > index || token.has(.term) {
      reading.protect(index, last)
    }
    if token.has(.eponym), isScale(after: index, reading) { reading.protect(index, index) }
    if token.has(.measure) { protectScore(index, &reading) }
    if token.has(.drug) { protectDose(after: index, &reading) }
    if let last = ScoreShape.end(index, reading) { reading.protect(index, last) }
    protectAdjustment(index, token, &reading)
    if let last = CodeShape.diagnosisEnd(index, reading) { reading.protect(index, last) }
    if let last = CodeShape.procedureEnd(index, reading) { reading.protect(index, last) }
  }

  private func protectNumber(_ index: Int, _ token: Token, _ reading: inout Reading) {
    if let last = CodeShape.procedureEnd(index, reading) { reading.protect(index, last) }
    protectQuantity(index, &reading)
  }

  /// A token of ours, or of somebody else's, stays whole: `[CLIENT]`, `[PERSON_2]`.
  private func protectPlaceholder(_ index: Int, _ reading: inout Reading) {
    guard let word = reading.at(index + 1), word.isWord, word.shape == .caps, word.gap == .none
    else { return }
    var last = index + 2
    while let token = reading.at(last), token.gap == .none, last - index < 10 {
      if token.isSign("]") { return reading.protect(index, last) }
      guard token.isSign("_") || token.isNumber || token.isWord && token.shape == .caps else {
        return
      }
      last += 1
    }
  }

  private func protectAmount(_ index: Int, _ reading: inout Reading) {
    var last = index + 1
    while let mark = reading.at(last + 1), mark.gap == .none, mark.isSign(".") || mark.isSign(","),
      reading.at(last + 2)?.isNumber == true, reading.isTied(last + 2)
    {
      last += 2
    }
    reading.protect(index, last)
  }

  /// "Beck 14", "Hamilton scale", "Ellis of REBT": the eponym is an instrument or a school.
  private func isScale(after index: Int, _ reading: Reading) -> Bool {
    if NameContext.titleBefore(index, in: reading) != nil { return false }
    var place = index + 1
    if let mark = reading.at(place), mark.isApostrophe, reading.isTied(place) { place += 2 }
    if reading.at(place)?.isHyphen == true { place += 1 }
    // "cognitive distortions (Beck)", "BHS 14 (Beck)"
    if reading.at(place)?.isSign(")") == true, reading.at(index - 1)?.isSign("(") == true {
      guard let said = reading.at(index - 2) else { return false }
      return said.isNumber || said.isWord && said.shape == .lower && !said.has(.relation)
    }
    // "Use Rogers", "read Barlow ch. 4"
    if let verb = reading.at(index - 1), reading.tokens[index].gap == .space,
      ProtectedFinder.citing.contains(verb.hash)
    {
      return true
    }
    // "hx Hodgkin, Crohn's, Graves"
    if let before = reading.at(index - 1),
      ProtectedFinder.histories.contains(before.hash)
        || before.isSign(",") && reading.states[index - 2 < 0 ? 0 : index - 2] == .protected
          && reading.at(index - 2)?.has([.eponym, .term]) == true
    {
      return true
    }
    // "Bowlby and Ainsworth"
    if let and = reading.at(index - 1), and.hash == ProtectedFinder.and || and.isSign("&"),
      reading.at(index - 2)?.has([.term, .eponym]) == true
    {
      return true
    }
    guard let next = reading.at(place), next.gap != .line else { return false }
    if next.isSign(":") || next.isSign("=") { return reading.at(place + 1)?.isNumber == true }
    if next.isNumber {
      guard let mark = reading.at(place + 1), reading.isTied(place + 1) else { return true }
      return !mark.isSign("/") && !mark.isHyphen
    }
    if next.has([.measure, .number])
      || ProtectedFinder.scaleWords.contains(next.hash)
    {
      return true
    }
    if ProtectedFinder.linking.contains(next.hash), let after = reading.at(place + 1) {
      return after.isNumber || after.has(.keep)
    }
    return false
  }

  /// "PHQ-9: 14", "GAD7=3", "mood 6/10", "PHQ-9 score of 19".
  private func protectScore(_ index: Int, _ reading: inout Reading) {
    var last = index
    var place = index + 1
    var numbers = 0
    while let token = reading.at(place), token.gap != .line, place - index < 12 {
      if numbers == 0, DateFinder.isBeforeScore(place, reading) { return }
      // "GAD-7 1/5: 12": when, and then the score.
      if numbers == 0, token.isNumber, place == index + 1 || !reading.isTied(place),
        reading.at(place + 1)?.isSign("/") == true, reading.at(place + 2)?.isNumber == true,
        reading.at(place + 3)?.isSign(":") == true, reading.at(place + 4)?.isNumber == true
      {
        return
      }
      if token.isNumber && token.count <= 3
        || token.form == .mixed && token.count <= 3 && !isOrdinal(token, reading)
      {
        numbers += 1
        last = place
      } else if token.form == .sign {
        guard ":=-/().,#→>≥<".unicodeScalars.contains(where: { $0.value == token.first }) else {
          break
        }
        if token.isSign(",") || token.isSign("."),
          numbers > 1 || !reading.isTied(place + 1) && numbers > 0
        {
          break
        }
      } else if !ProtectedFinder.scoreWords.contains(token.hash) && !token.has(.measure) {
        break
      }
      place += 1
    }
    if numbers > 0 { reading.protect(index, last) }
  }

  /// "5th", "2nd"
  private func isOrdinal(_ token: Token, _ reading: Reading) -> Bool {
    let letters = reading.letters(token)
    return letters.count > 2 && ProtectedFinder.ordinals.contains(WordHash(letters.suffix(2)).value)
      && letters.dropLast(2).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private func protectDose(after index: Int, _ reading: inout Reading) {
    var place = index + 1
    if reading.at(place)?.has(.drug) == true { place += 1 }
    guard let number = reading.at(place), number.gap == .space,
      number.isNumber && number.count <= 4 || number.form == .mixed
    else { return }
    reading.protect(index, place)
    protectQuantity(place, &reading)
  }

  /// "CO-197", "PR 2", "MA130", "N130".
  private func protectAdjustment(_ index: Int, _ token: Token, _ reading: inout Reading) {
    let letters = String(decoding: reading.letters(token), as: UTF8.self)
    if token.isWord, ["co", "pr", "oa", "pi", "cr"].contains(letters) {
      let place = reading.at(index + 1)?.isHyphen == true ? index + 2 : index + 1
      if let number = reading.at(place), number.isNumber || number.form == .mixed,
        number.count <= 3,
        number.gap != .line
      {
        reading.protect(index, place)
      }
    }
    if token.form == .mixed, token.count <= 5, RemarkShape.isRemark(letters) {
      reading.protect(index, index)
    }
  }

  /// Number and unit, "8-2 mg", "50 minutes", "10:00-10:53", "4 of 12", "BP 118/76", "q2wk".
  private func protectQuantity(_ index: Int, _ reading: inout Reading) {
    guard reading.tokens[index].count <= 5 else { return }
    if reading.isTied(index), reading.at(index - 1)?.form == .sign, reading.isTied(index - 1),
      reading.at(index - 2)?.isNumber == true
    {
      return
    }
    // "VS 98.2-72-16"
    if let vitals = reading.at(index - 1), ProtectedFinder.vitals.contains(vitals.hash) {
      reading.protect(index, IdentifierFinder.runEnd(index, reading))
      return
    }
    var last = index
    while let mark = reading.at(last + 1), reading.isTied(last + 1), reading.isTied(last + 2),
      mark.isHyphen || mark.isSign("/") || mark.isSign(".") || mark.isSign(":") || mark.isSign("–"),
      let next = reading.at(last + 2), next.isNumber, next.count <= 4
    {
      last += 2
    }
    let before = reading.at(index - 1)
    let after = reading.at(last + 1)
    // "1:05p-1:50p"
    if reading.at(last + 1)?.isSign(":") == true, reading.isTied(last + 1), last == index,
      let half = reading.at(last + 2), half.form == .mixed, (3...4).contains(half.count),
      reading.isTied(last + 2), let letter = reading.letters(half).last,
      letter == UInt8(ascii: "p") || letter == UInt8(ascii: "a") || letter == UInt8(ascii: "m")
    {
      reading.protect(index, last + 2)
      return
    }
    let isClock =
      last > index && reading.tokens[index + 1].isSign(":") && reading.tokens[index].count <= 2
    let isCount =
      after.map { $0.gap != .line && ($0.has(.unit) && !$0.has([.weekday]) || $0.isSign("%")) }
      == true
      && !isCalendarDate(index, last, reading) && !isDayOf(index, last, reading)
    let isOf =
      after.map { $0.hash == WordHash("of".utf8).value } == true
      && reading.at(last + 2)?.isNumber == true
    if isOf { last += 2 }
    let isPressure =
      last == index + 2 && reading.tokens[index + 1].isSign("/") && reading.tokens[last].count <= 3
      && (before.map { ProtectedFinder.pressure.contains($0.hash) } == true
        || (reading.number(index) ?? 0) > 31 || (reading.number(index + 2) ?? 0) > 31)
    // "Session 3/12", "homework 4/7"
    let isSteps =
      last == index + 2 && reading.tokens[index + 1].isSign("/")
      && before.map { ProtectedFinder.steps.contains($0.hash) } == true
      && (reading.number(index) ?? 9) <= (reading.number(last) ?? 0)
    if isClock || isCount || isOf || isPressure || isSteps { reading.protect(index, last) }
    // "zuranolone 50 mg": whatever is measured by weight is a medicine.
    if isCount, let unit = after, ProtectedFinder.weights.contains(unit.hash), let before,
      before.isWord, before.isUnknown, before.count > 5, reading.tokens[index].gap == .space
    {
      reading.protect(index - 1, last)
    }
  }

  /// "the 2/19 visit", "Date: 2/25  Time:": month and day, whatever word follows.
  private func isDayOf(_ first: Int, _ last: Int, _ reading: Reading) -> Bool {
    guard last == first + 2, reading.tokens[first + 1].isSign("/"),
      let month = reading.number(first), let day = reading.number(last),
      (1...12).contains(month), (1...31).contains(day), let next = reading.at(last + 1)
    else { return false }
    let before = reading.at(first - 1)
    if ProtectedFinder.occasions.contains(next.hash) {
      return before.map { ProtectedFinder.pointing.contains($0.hash) } == true
    }
    return before?.isSign(":") == true && reading.at(first - 2)?.has(.dateCue) == true
      || before?.has(.dateCue) == true && next.isCapitalized && next.gap == .space
  }

  private func isCalendarDate(_ first: Int, _ last: Int, _ reading: Reading) -> Bool {
    guard last - first >= 4 else { return false }
    return DateFinder.numeric(first, reading) != nil
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  private static let scaleWords = hashes(
    """
    scale scales inventory index test screen screener model theory technique method protocol form \
    disease syndrome palsy hierarchy quotes quote worksheet workbook exercise rebt cbt reaction \
    style column approach therapy therapists orientation skills repair checklist suicide schema schemas figure thing \
    deferred repeated administered pending completed done today sign signs phenomenon criteria stages \
    stage staging tasks task joke chart phase fbt shadow archetype archetypes protocol maneuver reflex triad law effect
    complex
    """)
  private static let occasions = hashes(
    "visit session appt appointment intake eval call group claim note dos service meeting hearing")
  private static let pointing = hashes("the her his their my your our this from for re")
  private static let steps = hashes("session phase step module lesson chapter homework group hw")
  private static let vitals = hashes("vs vss vitals")
  private static let ordinals = hashes("st nd rd th")
  private static let weights = hashes("mg mcg ug milligrams micrograms")
  private static let citing = hashes(
    "use using used read reading cite cited citing referenced quoted quoting reviewed per")
  private static let histories = hashes("hx history possible considered query suspect likely ro")
  private static let and = WordHash("and".utf8).value
  private static let linking = hashes("of is was s would scored score")
  private static let scoreWords = hashes(
    """
    score scores scored total is was of to at from now today down up a an b c item items and vs \
    baseline intake currently then rating rated level out severity self
    """)
  private static let pressure = hashes("bp b/p pressure vitals")
}

/// Remittance remark codes by shape: M1 to M143, MA01 to MA134, N1 to N900.
private enum RemarkShape {
  static func isRemark(_ letters: String) -> Bool {
    let head = letters.prefix { $0.isLetter }
    let digits = letters.dropFirst(head.count)
    guard ["m", "ma", "n"].contains(head), digits.count <= 3, let number = Int(digits) else {
      return false
    }
    return number > 0
  }
}
