import CodeSets

/// Recognizes billing codes in the tokens of a note. A five-digit code after a state, a city or
/// "ZIP" is no code; after "CPT" or in the code table it is.
enum CodeShape {
  /// Last token of a procedure code with its modifiers and units ("90834-95", "H2019 x 3").
  static func procedureEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard let token = reading.at(index), token.count == 5,
      !reading.isTied(index) || opens(index, reading)
    else { return nil }
    let letters = String(decoding: reading.letters(token), as: UTF8.self).uppercased()
    if token.isNumber {
      guard !isZip(index, reading) else { return nil }
      guard ProcedureCatalog.builtin[letters] != nil || isCued(index, reading) else { return nil }
    } else {
      guard token.form == .mixed, isLevelTwo(letters) || isCategoryThree(letters),
        reading.at(index + 1)?.isHyphen != true || ProcedureCatalog.builtin[letters] != nil
      else { return nil }
    }
    return withModifiers(index, reading)
  }

  private static func opens(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(index - 1) else { return true }
    return before.isSign("(") || before.isSign("/") || before.isSign("+") || before.isSign(",")
      || before.isSign(":") || before.isSign(";") || before.isSign("\"")
  }

  private static func withModifiers(_ index: Int, _ reading: Reading) -> Int {
    var last = index
    while let hyphen = reading.at(last + 1), hyphen.isHyphen, reading.isTied(last + 1),
      let modifier = reading.at(last + 2), reading.isTied(last + 2), modifier.count == 2
    {
      last += 2
    }
    return last
  }

  /// A letter and four digits, HCPCS level II.
  private static func isLevelTwo(_ letters: String) -> Bool {
    guard let first = letters.first, "ABCDEGHJKLMPQRSTUV".contains(first) else { return false }
    return letters.dropFirst().allSatisfy(\.isNumber)
  }

  /// Four digits and T or F.
  private static func isCategoryThree(_ letters: String) -> Bool {
    guard let last = letters.last, last == "T" || last == "F" else { return false }
    return letters.dropLast().allSatisfy(\.isNumber)
  }

  private static func isCued(_ index: Int, _ reading: Reading) -> Bool {
    for step in 1...3 {
      guard let token = reading.at(index - step), reading.tokens[index].gap != .line else {
        return false
      }
      if codeCues.contains(token.hash) { return true }
    }
    return false
  }

  /// Whether the number stands where a ZIP code stands.
  static func isZip(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.at(index - 1), reading.tokens[index].gap != .line else {
      return false
    }
    if before.has([.state, .stateCode]), !before.has(.function) || before.shape == .caps {
      return true
    }
    let word = before.isSign(":") ? reading.at(index - 2) : before
    return word.map { zipCues.contains($0.hash) } == true
  }

  /// Last token of an ICD-10-CM code; nil when the tokens are something else.
  static func diagnosisEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard let token = reading.at(index), token.form == .mixed, token.count >= 3, token.count <= 7
    else { return nil }
    let letters = Array(reading.letters(token))
    guard letters[0] >= 0x61, letters[0] <= 0x7A, isDigit(letters[1]),
      isDigit(letters[2]) || letters[2] >= 0x61
    else { return nil }
    if token.count == 3, let dot = reading.at(index + 1), dot.isSign("."),
      reading.isTied(index + 1),
      let rest = reading.at(index + 2), reading.isTied(index + 2), rest.count > 0, rest.count <= 4
    {
      return index + 2
    }
    let code = String(decoding: letters, as: UTF8.self).uppercased()
    return DiagnosisCatalog.builtin[code] == nil ? nil : index
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  private static let codeCues = hashes("cpt hcpcs code codes bill billed billing procedure")
  private static let zipCues = hashes("zip zipcode postal")
}
