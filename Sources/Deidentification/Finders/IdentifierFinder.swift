/// Takes numbers that identify: by the word before them ("MRN", "auth", "plate") and by shape.
struct IdentifierFinder {
  func find(in reading: inout Reading) {
    for index in reading.tokens.indices { takeSocialSecurity(index, &reading) }
    for index in reading.tokens.indices where reading.tokens[index].has(.idCue) {
      takeCued(index, &reading)
    }
    for index in reading.tokens.indices where reading.isFree(index) {
      takeCarPlate(index, &reading)
      takeLicense(index, &reading)
      takeFragments(index, &reading)
    }
    for index in reading.tokens.indices where reading.isFree(index) {
      takeByShape(index, &reading)
    }
    takePairs(in: &reading)
    takeEndings(in: &reading)
  }

  /// "741-55-2830", "742 95 6343", "xxx-xx-4471".
  private func takeSocialSecurity(_ index: Int, _ reading: inout Reading) {
    guard reading.isFree(index), !reading.isTied(index) || reading.at(index - 1)?.count == 0 else {
      return
    }
    let middle = index + 2
    if let before = reading.at(index - 1), before.isWord, before.count <= 4,
      before.shape == .caps || reading.isFlat[index] && before.isUnknown,
      before.gap != .none,
      reading.tokens[index].gap == .space, !before.has(.idCue)
    {
      return
    }
    // "612 - 88 - 4471"
    if reading.tokens[index].isNumber, reading.tokens[index].count == 3,
      reading.at(index + 1)?.isHyphen == true || reading.at(index + 1)?.isSign("–") == true,
      reading.at(index + 3)?.form == .sign, reading.at(index + 2)?.isNumber == true,
      reading.at(index + 2)?.count == 2, reading.at(index + 4)?.isNumber == true,
      reading.at(index + 4)?.count == 4,
      (1...4).allSatisfy({ reading.tokens[index + $0].gap == .space })
    {
      reading.take(index, index + 4, .ssn, overProtected: true)
      return
    }
    guard let first = reading.at(index), first.count == 3 || first.isSign("*") || first.isSign("X")
    else { return }
    if first.isNumber {
      let isSpaced = reading.at(index + 1)?.isNumber == true
      let two = isSpaced ? index + 1 : middle
      let four = isSpaced ? index + 2 : index + 4
      guard
        isSpaced || reading.at(index + 1)?.isHyphen == true
          || reading.at(index + 1)?.isSign(".") == true,
        let second = reading.at(two), second.isNumber, second.count == 2, second.gap != .line,
        let third = reading.at(four), third.isNumber, third.count == 4, third.gap != .line,
        !isSpaced ? reading.isTied(two) && reading.isTied(four) : true
      else { return }
      let last = isSpaced ? four : IdentifierFinder.runEnd(four, reading)
      reading.take(index, last, last > four ? .otherID : .ssn, overProtected: true)
    } else if reading.letters(index).allSatisfy({ $0 == 0x78 }) {
      let last = reading.runEnd(from: index)
      if let digits = (index...last).first(where: {
        reading.tokens[$0].isNumber && reading.tokens[$0].count == 4
      }) {
        reading.take(digits, digits, .ssnFragment, overProtected: true)
      }
    }
  }

  private func takeCued(_ index: Int, _ reading: inout Reading) {
    let cue = reading.tokens[index]
    guard cue.value > 0, Int(cue.value) <= PHIClass.allCases.count else { return }
    var kind = PHIClass.allCases[Int(cue.value) - 1]
    if kind == .phone || kind == .fax || kind == .ip { return }
    let isWeak = IdentifierFinder.weak.contains(cue.hash)
    var place = index + 1
    var isLast = false
    var fillers = 0
    while let token = reading.at(place), fillers < 8 {
      if token.gap == .line && !(reading.tokens[place - 1].isSign(":")) { return }
      if token.count > 0, let last = identifierEnd(place, kind, isWeak: isWeak && !isLast, reading)
      {
        if kind == .ssn { kind = digitCount(place, last, reading) >= 7 ? .ssn : .ssnFragment }
        if isWeak && !isLast && fillers > 2 && !hasSign("#", from: index, to: place, reading) {
          return
        }
        // "CLM-12-204416-C": the label is part of the number.
        if place == index + 2, reading.tokens[index + 1].isHyphen, reading.isTied(place),
          reading.isTied(index + 1), cue.shape == .caps
        {
          reading.take(index, last, kind, overProtected: true)
          return
        }
        let isGrouped = last > place && reading.at(place + 1)?.isNumber == true
        reading.take(
          widened(place, reading), last, kind,
          overProtected: isGrouped || !isCode(place, kind, reading))
        return
      }
      if let last = SpokenDigits.end(place, reading), !isWeak || fillers < 3 {
        if kind == .ssn { kind = .ssnFragment }
        reading.take(place, last, kind, overProtected: true)
        return
      }
      let isBankName =
        kind == .account && !isWeak && fillers > 0 && token.isUnknown
        && reading.at(place + 1)?.isNumber == true
      if token.count > 0, !isFiller(token, kind), !isBankName { return }
      if token.isSign(".") && !reading.isTied(place + 1) && reading.tokens[place - 1].count > 4 {
        return
      }
      if token.isSign("$"), kind == .handle, reading.isTied(place + 1),
        reading.at(place + 1)?.isWord == true
      {
        reading.take(place, reading.runEnd(from: place + 1), kind, overProtected: true)
        return
      }
      if token.isSign(";") || token.isSign("$") { return }
      isLast = isLast || IdentifierFinder.lasts.contains(token.hash)
      fillers += 1
      place += 1
    }
  }

  private func isCode(_ index: Int, _ kind: PHIClass, _ reading: Reading) -> Bool {
    reading.states[index] == .protected
      && (CodeShape.procedureEnd(index, reading) != nil
        || CodeShape.diagnosisEnd(index, reading) != nil)
  }

  private func isFiller(_ token: Token, _ kind: PHIClass) -> Bool {
    if kind == .handle {
      return IdentifierFinder.handleFillers.contains(token.hash) || token.has(.idCue)
    }
    return IdentifierFinder.fillers.contains(token.hash) || token.has(.idCue)
  }

  private func hasSign(_ sign: Unicode.Scalar, from first: Int, to last: Int, _ reading: Reading)
    -> Bool
  {
    (first...last).contains { reading.tokens[$0].isSign(sign) }
  }

  /// Includes "*", "#" or "x" tied to the front.
  private func widened(_ index: Int, _ reading: Reading) -> Int {
    var first = index
    while reading.isTied(first), let mark = reading.at(first - 1),
      mark.isSign("*") || mark.isSign("#")
    {
      first -= 1
    }
    return first
  }

  /// Last token of an identifier that starts at `index`: a run with a digit in it.
  private func identifierEnd(_ index: Int, _ kind: PHIClass, isWeak: Bool, _ reading: Reading)
    -> Int?
  {
    if kind == .plate {
      let isState =
        reading.tokens[index].has(.stateCode) && reading.tokens[index].count == 2
        && reading.at(index + 1)?.gap == .space
      if isState, let last = plateEnd(index + 1, reading) { return last }
      if let last = plateEnd(index, reading) { return last }
    }
    if kind == .handle { return handleEnd(index, reading) }
    if let last = spacedEnd(index, reading) ?? numbersEnd(index, reading) { return last }
    let last = IdentifierFinder.runEnd(index, reading)
    let digits = digitCount(index, last, reading)
    let letters = characterCount(index, last, reading)
    guard digits > 0, reading.states[index] != .taken else { return nil }
    if let next = reading.at(last + 1), next.gap == .space, next.has(.unit), digits <= 3 {
      return nil
    }
    if DateFinder.numeric(index, reading) != nil { return nil }
    if last == index + 2, reading.tokens[index + 1].isSign(":"), digits <= 4 { return nil }
    // "Group 8/10 came"
    if last == index + 2, reading.tokens[index + 1].isSign("/"), digits <= 4, letters == digits {
      return nil
    }
    if isWeak {
      guard digits >= 4 && letters >= 4 || digits >= 2 && letters >= 6 else { return nil }
      return digits >= 4 ? withSpacedGroups(last, digits, reading) : last
    }
    if kind == .plate { return digits >= 2 && letters >= 5 && letters <= 8 ? last : nil }
    guard letters >= 3, digits >= 2 else { return nil }
    // "census no. 512,377"
    if reading.tokens[last].isNumber, reading.at(last + 1)?.isSign(",") == true,
      reading.isTied(last + 1), reading.isTied(last + 2),
      let group = reading.at(last + 2), group.isNumber, group.count == 3
    {
      return last + 2
    }
    return withSpacedGroups(last, digits, reading)
  }

  private func handleEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard reading.isFree(index), let token = reading.at(index), token.count > 0 else { return nil }
    var last = index
    while reading.isTied(last + 1), let next = reading.at(last + 1),
      next.count > 0 || next.isSign("_")
        || (next.isSign(".") || next.isHyphen) && reading.isTied(last + 2)
          && reading.at(last + 2)?.count != 0
    {
      last += 1
    }
    let isTelling = last > index || token.form == .mixed
    return isTelling && !token.has(.idCue)
      && !(token.isName && last > index && reading.tokens[index + 1].isApostrophe) ? last : nil
  }

  /// End of a run of letters, digits and the signs that bind them.
  static func runEnd(_ index: Int, _ reading: Reading) -> Int {
    var last = index
    while reading.isTied(last + 1), let next = reading.at(last + 1) {
      if next.count > 0 {
        last += 1
      } else if next.isHyphen || next.isSign("/") || next.isSign(".") || next.isSign("_")
        || next.isSign("#")
        || next.isSign(":") || next.isSign("*"),
        reading.isTied(last + 2), let after = reading.at(last + 2), after.count > 0
      {
        last += 2
      } else {
        break
      }
    }
    return last
  }

  func digitCount(_ first: Int, _ last: Int, _ reading: Reading) -> Int {
    reading.tokens[first...last].reduce(0) { sum, token in
      sum + reading.letters(token).reduce(0) { $0 + ($1 >= 0x30 && $1 <= 0x39 ? 1 : 0) }
    }
  }

  func characterCount(_ first: Int, _ last: Int, _ reading: Reading) -> Int {
    reading.tokens[first...last].reduce(0) { $0 + $1.count }
  }

  /// Runs so long or so mixed that they identify whatever stands before them.
  private func takeByShape(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard
      token.form == .number || token.form == .mixed || token.isWord && token.shape == .caps
        || token.isWord && reading.isTied(index + 1)
    else { return }
    if reading.isTied(index), let before = reading.at(index - 1),
      before.count > 0 || before.isSign("$") || before.isSign("'")
    {
      return
    }
    let last = IdentifierFinder.runEnd(index, reading)
    guard (index...last).allSatisfy({ reading.isFree($0) }) else { return }
    let digits = digitCount(index, last, reading)
    if last > index, reading.tokens[index..<last].contains(where: { $0.isSign("_") }),
      characterCount(index, last, reading) >= 5, token.count > 0
    {
      reading.take(index, last, .handle)
      return
    }
    guard digits > 0 else { return }
    // "U41 889 2201 02": letters and three groups of digits and more.
    if let end = spacedEnd(index, reading), end - index >= 3, digitCount(index, end, reading) >= 8,
      (index...end).allSatisfy({ reading.isFree($0) })
    {
      reading.take(index, end, .otherID)
      return
    }
    if isLettered(index, last, digits, reading) {
      reading.take(index, last, .otherID)
      return
    }
    let letters = characterCount(index, last, reading)
    if reading.at(index - 1)?.isSign("#") == true, reading.isTied(index), digits >= 4 {
      reading.take(index - 1, last, .otherID)
      return
    }
    if let plate = caplessPlate(index, last, reading) {
      reading.take(index, plate, .plate)
      return
    }
    guard !isPlainSeries(index, last, reading) else { return }
    if index == last, isWoven(index, reading) {
      reading.take(index, last, .otherID)
      return
    }
    if token.form == .mixed, index == last, digits >= 4, letters == digits + 1,
      let group = reading.at(last + 1), group.isNumber, group.gap == .space,
      (3...6).contains(group.count), reading.isFree(last + 1), digits + group.count >= 8
    {
      var end = last + 1
      while let more = reading.at(end + 1), more.isNumber, more.gap == .space,
        (3...6).contains(more.count), reading.isFree(end + 1)
      {
        end += 1
      }
      reading.take(index, end, .memberID)
      return
    }
    if letters == 17, digits >= 4, index == last {
      reading.take(index, last, .vin)
    } else if digits >= 6 || digits >= 4 && letters > digits && letters >= 6 {
      reading.take(index, last, digits == 15 && letters == 15 ? .device : .otherID)
    }
  }

  /// A mixed token of plate size in capitals, "6HGL104": only where the sentence speaks of a car.
  private func caplessPlate(_ index: Int, _ last: Int, _ reading: Reading) -> Int? {
    guard index == last, reading.tokens[index].form == .mixed,
      (5...8).contains(reading.tokens[index].count)
    else { return nil }
    for step in 1...4 {
      guard let token = reading.at(index - step) else { return nil }
      if IdentifierFinder.cars.contains(token.hash) { return last }
    }
    return nil
  }

  /// Years, clock times and series of small numbers identify nobody.
  private func isPlainSeries(_ first: Int, _ last: Int, _ reading: Reading) -> Bool {
    let parts = reading.tokens[first...last].filter { $0.count > 0 }
    guard parts.allSatisfy({ $0.isNumber }), parts.count > 1 else { return false }
    if parts.allSatisfy({ $0.count <= 2 }) { return parts.count < 4 }
    let isSlashed = reading.tokens[first...last].contains { $0.isSign("/") || $0.isSign(".") }
    if isSlashed, parts.allSatisfy({ $0.count <= 3 }) { return true }
    let values = parts.map { reading.letters($0).reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
    return parts.count == 2 && parts.allSatisfy({ $0.count == 4 })
      && (values.allSatisfy { (1900...2099).contains($0) }
        || values.allSatisfy { $0 <= 2400 && $0 % 100 < 60 })
  }

  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  static let weak = hashes(
    """
    car truck van suv sedan vehicle card court mail case room record report call text home work tag \
    tags pass order check number no control police student insurance ins policy patient app app# \
    application savings bank chart social license licence aid aids meter pump monitor mac locker \
    icd implant reg registration certificate cert certification warrant incident employee emp badge \
    participant cause file medicaid medicare snap twitch x permit medical dispatch steam savings \
    checking folder debit visa routing trace confirmation ticket scooter wheelchair facebook fb device
    """)
  static let fillers = hashes(
    """
    no num number numbers id ids is was ending ends end in last four digits digit code card with of the \
    on file new nr card# issued temp temporary old her his their my pt client patient reads shows expired current state
    """)
  static let handleFillers = hashes(
    "is handle name id account user username page profile as under called on at")
  static let last = WordHash("last".utf8).value
  static let ssn = WordHash("ssn".utf8).value
  static let social = WordHash("social".utf8).value
  static let numbered = hashes(
    "badge lockbox unit medic engine squad tag batch car bus cell pod truck")
  static let endings = hashes("ending ends")
  static let soc = WordHash("soc".utf8).value
  static let fours = hashes("4 four")
  static let lasts = hashes("last ending ends")
  static let cars = hashes(
    "car truck van suv sedan vehicle plate plates tag tags driving honda toyota ford chevy jeep nissan subaru"
  )
}
