/// Takes telephone and fax numbers: seven, ten or eleven digits however they are cut, international
/// numbers after "+", extensions, and digits spelled out.
struct PhoneFinder {
  func find(in reading: inout Reading) {
    var index = 0
    while index < reading.count {
      let token = reading.tokens[index]
      if reading.isFree(index),
        token.has([.digitWord, .number]) || token.isNumber && token.count == 1
      {
        if let last = spelledEnd(index, reading) {
          reading.take(index, last, kind(index, last, reading), overProtected: true)
          index = last + 1
          continue
        }
      }
      if let last = digitsEnd(index, reading) {
        let end = withExtension(last, reading)
        reading.take(index, end, kind(index, end, reading), overProtected: true)
        index = end
      }
      index += 1
    }
  }

  private func kind(_ first: Int, _ last: Int, _ reading: Reading) -> PHIClass {
    for step in 1...4 {
      guard let token = reading.at(first - step), reading.tokens[first - step + 1].gap != .line
      else { break }
      if PhoneFinder.fax.contains(token.hash) { return .fax }
      if token.has(.idCue), token.value == PhoneFinder.phoneCue { break }
    }
    if let mark = reading.at(last + 1), mark.gap != .line {
      let word = mark.isSign("(") ? reading.at(last + 2) : mark
      if let word, PhoneFinder.fax.contains(word.hash), word.count > 1 { return .fax }
    }
    return .phone
  }

  private func digitsEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard let opening = reading.at(index), reading.states[index] != .taken else { return nil }
    var place = index
    let isInternational = opening.isSign("+")
    if isInternational || opening.isSign("(") { place += 1 }
    guard let first = reading.at(place), first.isNumber, place == index || reading.isTied(place)
    else { return nil }
    if place == index, reading.isTied(place), let before = reading.at(index - 1),
      before.count > 0 || before.isHyphen || before.isSign("$") || before.isSign("#")
    {
      return nil
    }
    var groups: [Int] = []
    var separators: [Token] = []
    var last = place
    while let token = reading.at(place), token.isNumber, reading.states[place] != .taken,
      groups.count < 6
    {
      groups.append(token.count)
      last = place
      var next = place + 1
      var signs = 0
      while let mark = reading.at(next), mark.form == .sign, mark.gap != .line, signs < 2,
        mark.isHyphen || mark.isSign(".") || mark.isSign(")") || mark.isSign("(")
          || mark.isSign("–") || mark.isSign("/")
      {
        signs += 1
        separators.append(mark)
        next += 1
      }
      guard let following = reading.at(next), following.isNumber, following.gap != .line else {
        break
      }
      if isDone(groups) && following.gap == .space && signs == 0 { break }
      place = next
    }
    return accept(groups, index: index, last: last, isInternational: isInternational, reading)
  }

  private func isDone(_ groups: [Int]) -> Bool {
    groups == [3, 3, 4] || groups == [1, 3, 3, 4] || groups == [10] || groups == [3, 7]
  }

  private func accept(
    _ groups: [Int], index: Int, last: Int, isInternational: Bool, _ reading: Reading
  ) -> Int? {
    let total = groups.reduce(0, +)
    if isInternational { return (8...15).contains(total) ? last : nil }
    switch groups {
    case [3, 3, 4], [1, 3, 3, 4], [3, 7], [1, 3, 7], [6, 4], [1, 10]: return last
    case [3, 4]:
      guard let mark = reading.at(index + 1), mark.form == .sign, reading.isTied(index + 1) else {
        return isCued(index, reading) || isSaid(index, reading) ? last : nil
      }
      return mark.isSign("/") ? nil : last
    case [10], [11]:
      let letters = reading.letters(last)
      let isPlausible =
        groups == [11] ? letters.first == 0x31 : letters.first.map { $0 >= 0x32 } == true
      return isPlausible && (isCued(index, reading) || !isIdentified(index, reading)) ? last : nil
    case [7]: return isCued(index, reading) ? last : nil
    default: return nil
    }
  }

  private func isCued(_ index: Int, _ reading: Reading) -> Bool {
    for step in 1...3 {
      guard let token = reading.at(index - step), reading.tokens[index - step + 1].gap != .line
      else { return false }
      if token.has(.idCue) {
        return token.value == PhoneFinder.phoneCue || token.value == PhoneFinder.faxCue
      }
    }
    return false
  }

  /// "my number is 555 0148", "reach her at 555 0148"
  private func isSaid(_ index: Int, _ reading: Reading) -> Bool {
    (1...2).contains { reading.at(index - $0).map { PhoneFinder.saying.contains($0.hash) } == true }
  }

  /// A cue of another kind before the digits: "NPI 1093847561" is no phone.
  private func isIdentified(_ index: Int, _ reading: Reading) -> Bool {
    for step in 1...3 {
      guard let token = reading.at(index - step), reading.tokens[index - step + 1].gap != .line
      else { return false }
      if token.has(.idCue) { return true }
      if token.isSign(".") || token.isSign(";") { return false }
    }
    return false
  }

  /// "x84", "ext. 12".
  private func withExtension(_ last: Int, _ reading: Reading) -> Int {
    var place = last + 1
    if reading.at(place)?.isSign(",") == true { place += 1 }
    guard let token = reading.at(place), token.gap != .line else { return last }
    if token.form == .mixed, reading.letters(token).first == UInt8(ascii: "x"),
      reading.letters(token).dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      return place
    }
    guard PhoneFinder.extensions.contains(token.hash) else { return last }
    place += 1
    if reading.at(place)?.isSign(".") == true { place += 1 }
    guard let number = reading.at(place), number.isNumber, number.count <= 6, number.gap != .line
    else { return last }
    return place
  }

  /// Seven or more digits as words, "five five five, oh one two oh".
  private func spelledEnd(_ index: Int, _ reading: Reading) -> Int? {
    var digits = 0
    var words = 0
    var singles = 0
    var last = index
    var place = index
    while let token = reading.at(place), token.gap != .line || place == index {
      if token.has(.digitWord) || token.has(.number) && token.value < 100 {
        words += 1
        digits += token.has(.digitWord) || token.value < 10 ? 1 : 2
        last = place
      } else if token.isNumber, token.count <= 4, words > 0 || token.count == 1 {
        digits += token.count
        if token.count == 1 { singles += 1 }
        last = place
      } else if token.isSign("."), digits >= 7, !reading.isTied(place + 1) {
        break
      } else if !(token.isSign(",") || token.isHyphen || token.isSign(".")
        || PhoneFinder.between.contains(token.hash))
      {
        break
      }
      place += 1
    }
    if let before = reading.at(index - 1), reading.tokens[index].gap == .space,
      before.has([.digitWord, .number]) && reading.isFree(index - 1)
        || PhoneFinder.codes.contains(before.hash)
          && reading.at(index - 2)?.hash != PhoneFinder.area
    {
      return nil
    }
    if let letter = reading.at(last + 1), letter.isWord, letter.count == 1, letter.gap == .space,
      !letter.has(.function), words >= 3,
      reading.at(last + 2).map({ $0.form == .sign || $0.gap == .line }) ?? true
    {
      last += 1
    }
    return digits >= 7 && (words >= 3 || singles >= 7) ? last : nil
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  private static let saying = hashes("number reach call text txt dial ring")
  private static let fax = hashes("fax faxed efax facsimile f fx")
  private static let extensions = hashes("x ext extension extn")
  private static let between = hashes("dash hyphen area code and hundred double triple")
  private static let area = WordHash("area".utf8).value
  /// A procedure code in words follows, "bill nine oh eight three four".
  private static let codes = hashes("bill billed billing bills cpt code codes coded")
  private static let phoneCue = cue(.phone)
  private static let faxCue = cue(.fax)

  private static func cue(_ kind: PHIClass) -> UInt8 {
    UInt8((PHIClass.allCases.firstIndex(of: kind) ?? -1) + 1)
  }
}
