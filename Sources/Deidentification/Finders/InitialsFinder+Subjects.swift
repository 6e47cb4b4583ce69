/// Letters that stand for somebody no chart knows: who acts in a sentence ("JD reports low mood"),
/// who is spoken with, and who signed a line of a shift.
extension InitialsFinder {
  /// Finds them where they act, then everywhere.
  func findSubjects(_ reading: inout Reading) {
    var found: Set<UInt64> = []
    for index in reading.tokens.indices where reading.isFree(index) {
      if isSubject(index, reading) { found.insert(reading.tokens[index].hash) }
      findSingle(index, &reading)
      takeLetter(index, &reading)
    }
    guard !found.isEmpty else { return }
    for index in reading.tokens.indices
    where reading.isFree(index) && found.contains(reading.tokens[index].hash)
      && reading.tokens[index].shape == .caps
    {
      reading.take(index, index, .clientName)
    }
  }

  private func isSubject(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord, (2...3).contains(token.count), token.shape == .caps,
      standsOut(index, reading) || reading.at(index + 1)?.shape == .lower,
      isNobodyElse(token) || token.has(.credential) && reading.at(index + 1)?.has(.speech) == true
    else { return false }
    if let next = reading.at(index + 1), next.gap == .space, next.shape == .lower,
      NameContext.startsSentence(index, in: reading) || reading.at(index - 1)?.isSign(";") == true,
      next.has(.speech) || next.has(.verb) && !next.has(.function)
    {
      return true
    }
    if isNamedAs(index, reading) { return true }
    // "night RN TK."
    if reading.tokens[index].gap == .space, let before = reading.at(index - 1),
      before.has(.credential) || InitialsFinder.shifts.contains(before.hash),
      reading.at(index + 1).map({ $0.gap == .line || $0.form == .sign && !$0.isHyphen }) ?? true
    {
      return true
    }
    guard reading.tokens[index].gap == .space,
      NameContext.isWith(index - 1, in: reading)
        || reading.at(index - 1)?.hash == InitialsFinder.with,
      let next = reading.at(index + 1)
    else { return false }
    return next.form == .sign && !next.isHyphen && !next.isSign("/")
      || next.gap == .space && next.has([.verb, .function, .personPreposition])
  }

  /// "CM: RJ.", "per LK,", "case mgr LW visited", "aware (KP)".
  private func isNamedAs(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard isNobodyElse(token), let before = reading.at(index - 1), token.gap != .line else {
      return false
    }
    let next = reading.at(index + 1)
    if before.isSign("("), next?.isSign(")") == true {
      return token.count == 2 && !token.has(.stateCode) && reading.at(index - 2)?.isWord == true
        && reading.at(index - 2)?.shape == .lower
    }
    let closes = next.map { $0.gap == .line || $0.form == .sign && !$0.isHyphen } ?? true
    if before.isSign(":"), let label = reading.at(index - 2) {
      return closes
        && (label.has([.role, .relation, .credential])
          || InitialsFinder.shifts.contains(label.hash))
    }
    guard token.gap == .space, before.isWord else { return false }
    if InitialsFinder.pers.contains(before.hash) { return closes }
    return before.has([.role, .relation]) && !before.has(.unit)
      && (closes || next?.shape == .lower && next?.has([.verb, .speech]) == true)
  }

  /// "E says", "E's mom", "told E. that", "Dad T. drinks": the first letter of somebody of the
  /// chart, or of a relative, where a person stands.
  func findSingle(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.count == 1, token.isCapitalized,
      standsOut(index, reading) || isBeforeSmall(index, reading),
      !reading.isTied(index), token.hash != InitialsFinder.i,
      let letter = reading.letters(index).first
    else { return }
    let isStopped =
      reading.at(index + 1)?.isSign(".") == true && reading.isTied(index + 1)
      && reading.isFree(index + 1)
    let last = isStopped ? index + 1 : index
    let next = reading.at(last + 1)
    let before = token.gap == .space ? reading.at(index - 1) : nil
    let goesOn = next.map { $0.gap == .space && $0.isWord && $0.shape == .lower } == true
    if before?.has(.relation) == true, before?.shape != .caps, isStopped || goesOn,
      before.map({ !InitialsFinder.things.contains($0.hash) }) == true
    {
      reading.take(index, last, .relativeName)
      return
    }
    let known = reading.people.all.firstIndex { person in
      person.isInChart && person.spellings.contains { $0.first == letter }
    }
    guard let known else { return }
    let opens = NameContext.startsSentence(index, in: reading) || before?.isSign(";") == true
    let acts = goesOn && next.map { $0.has([.verb, .speech]) } == true
    let isObject =
      before.map { $0.isWord && $0.shape == .lower && InitialsFinder.meeting.contains($0.hash) }
      == true
      && (next.map { $0.gap == .line || $0.form == .sign || $0.shape == .lower } ?? true)
    let isOwner = NameContext.isPossessive(index, in: reading)
    let isRow =
      opens && !isStopped && (next?.isSign("&") == true || next?.hash == InitialsFinder.and)
      && reading.at(last + 2)?.has(.relation) == true
    guard opens && acts || isObject || isOwner || isRow else { return }
    let kind = reading.people.all[known].kind
    reading.take(
      index, isStopped && !opens && next?.shape == .title ? index : last, kind, person: known)
  }

  /// In no table but as a state or a short name.
  private func isNobodyElse(_ token: Token) -> Bool {
    token.kinds.subtracting([.stateCode, .given, .surname, .opensPhrase]) == []
  }

  /// "Client L. spoke first, then P. cried."
  private func takeLetter(_ index: Int, _ reading: inout Reading) {
    let token = reading.tokens[index]
    guard token.isWord, token.count == 1, token.isCapitalized, !reading.isFlat[index],
      token.gap == .space, reading.at(index + 1)?.isSign(".") == true, reading.isTied(index + 1),
      reading.isFree(index + 1), let before = reading.at(index - 1), before.isWord,
      before.count > 1
    else { return }
    let next = reading.at(index + 2)
    let isAfterRole = InitialsFinder.roles.contains(before.hash)
    let acts =
      before.shape == .lower && next?.shape == .lower && next?.gap == .space
      && (next?.has(.verb) == true || next?.has(.speech) == true)
      && next?.has(.function) != true && !InitialsFinder.things.contains(before.hash)
    guard isAfterRole || acts else { return }
    reading.take(index, index + 1, .clientName)
  }

  /// "1200 refused group. DM": who signed a line.
  func findLineEnds(_ reading: inout Reading) {
    for index in reading.tokens.indices where reading.isFree(index) {
      let token = reading.tokens[index]
      guard token.isWord, (2...3).contains(token.count), token.shape == .caps,
        isNobodyElse(token) || opensWithTime(index, reading), standsOut(index, reading),
        token.gap == .space,
        reading.at(index + 1).map({ $0.gap == .line }) ?? true, let stop = reading.at(index - 1),
        stop.isSign(".") || stop.isSign("/") || stop.isHyphen || stop.isSign("–")
          || stop.isSign("—") || stop.isSign("~")
      else { continue }
      reading.take(index, index, .providerName)
    }
  }

  private func isBeforeSmall(_ index: Int, _ reading: Reading) -> Bool {
    (1...4).contains { step in
      reading.at(index + step)?.isWord == true && reading.at(index + step)?.shape == .lower
        && reading.at(index + step)?.count ?? 0 > 1
    }
  }

  /// Capitals beside small letters, whatever the rest of the note does.
  private func standsOut(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isFlat[index] else { return true }
    return (1...4).contains {
      reading.at(index - $0)?.shape == .lower && reading.at(index - $0)?.isWord == true
    }
  }

  /// "0830 meds taken. KL": a line of a shift.
  private func opensWithTime(_ index: Int, _ reading: Reading) -> Bool {
    var first = index
    while first > 0, reading.tokens[first].gap != .line { first -= 1 }
    let token = reading.tokens[first]
    return token.isNumber && token.count == 4
      || token.isNumber && reading.at(first + 1)?.isSign(":") == true
        && reading.at(first + 2)?.count == 2
  }

  private static let i = WordHash("i".utf8).value
  private static let and = WordHash("and".utf8).value
  private static let meeting = words(
    "with told asked saw called texted met for from to by and emailed seen w visited helped")
  private static let pers = words("per by")
  private static let shifts = words("nurse tech aide mht bht cna rn lpn staff")
  private static let with = WordHash("with".utf8).value
  private static let roles = words("client pt patient member peer participant consumer resident")
  private static let things = words(
    "vitamin hepatitis hep type group unit plan part section appendix")

  private static func words(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { WordHash($0.utf8).value })
  }
}
