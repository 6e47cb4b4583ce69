/// The look of identifiers nobody told us about: long runs of digits, addresses of the net, dates.
enum ResiduePatterns {
  static func count(in reading: Reading, into found: inout [PHIClass: Int]) {
    var index = 0
    while index < reading.count {
      let token = reading.tokens[index]
      if token.isSign("@"), reading.isTied(index), reading.isTied(index + 1) {
        found[.email, default: 0] += 1
      }
      if token.isWord, isWebAddress(index, reading) { found[.url, default: 0] += 1 }
      if token.count > 0, reading.isFree(index), !reading.isTied(index) || index == 0 {
        if isDate(index, reading) {
          found[.date, default: 0] += 1
        } else if let kind = digitRun(index, reading) {
          found[kind, default: 0] += 1
        }
      }
      index += 1
    }
  }

  private static func isWebAddress(_ index: Int, _ reading: Reading) -> Bool {
    let letters = String(decoding: reading.letters(index), as: UTF8.self)
    guard reading.isTied(index + 1) else { return false }
    if letters == "www" { return reading.at(index + 1)?.isSign(".") == true }
    return ["http", "https", "ftp"].contains(letters) && reading.at(index + 1)?.isSign(":") == true
      && reading.at(index + 2)?.isSign("/") == true
  }

  private static func isDate(_ index: Int, _ reading: Reading) -> Bool {
    if DateFinder.numeric(index, reading) != nil { return true }
    guard reading.tokens[index].has(.month), let match = MonthWords.monthFirst(index, reading)
    else {
      return false
    }
    return match.date?.day != nil
      && (!MonthWords.isDoubtful(reading.tokens[index]) || match.date?.year != nil)
  }

  /// "1996-2008"
  private static func isYears(_ first: Int, _ end: Int, _ reading: Reading) -> Bool {
    end == first + 3 && reading.at(first + 1)?.isHyphen == true
      && [first, first + 2].allSatisfy { place in
        reading.number(place).map { (1900...2099).contains($0) } == true
      }
  }

  /// Seven digits and more, with signs between them or in the groups of a telephone number.
  private static func digitRun(_ index: Int, _ reading: Reading) -> PHIClass? {
    var digits = 0
    var place = index
    var dots = 0
    while place == index || reading.isTied(place), let token = reading.at(place) {
      if token.count > 0 {
        guard reading.isFree(place) else { return nil }
        let own = reading.letters(token).reduce(0) { $0 + ($1 >= 0x30 && $1 <= 0x39 ? 1 : 0) }
        digits += own
      } else if token.isSign(".") {
        dots += 1
      } else if !(token.isHyphen || token.isSign("/") || token.isSign("(") || token.isSign(")")) {
        break
      }
      place += 1
    }
    if dots == 3, digits >= 4, digits <= 12 { return .ip }
    if digits >= 7, !isYears(index, place, reading) { return .otherID }
    let groups = (0..<3).map { reading.at(index + $0) }
    let counts = groups.map { $0.map { $0.isNumber && $0.gap != .line ? $0.count : 0 } ?? 0 }
    return counts == [3, 3, 4] || counts == [3, 2, 4] ? .phone : nil
  }
}
