/// Takes e-mail and web addresses, IP addresses, user names and telephone numbers.
struct ContactFinder {
  func find(in reading: inout Reading) {
    var index = 0
    while index < reading.count {
      index = take(at: index, &reading) + 1
    }
    PhoneFinder().find(in: &reading)
    findNetworkAddresses(&reading)
  }

  /// Takes what starts or turns at `index`; answers the last token seen.
  private func take(at index: Int, _ reading: inout Reading) -> Int {
    let token = reading.tokens[index]
    if token.isSign("@") { return takeAt(index, &reading) }
    guard token.count > 0, reading.isFree(index) else { return index }
    if isScheme(index, reading) || isWorldWideWeb(index, reading) || isDomain(index, reading) {
      let last = trimmed(reading.runEnd(from: index), from: index, reading)
      if let sign = (index...last).first(where: { reading.tokens[$0].isSign("@") }),
        !isScheme(index, reading)
      {
        return takeAt(sign, &reading)
      }
      var first = index
      while reading.isTied(first), let before = reading.at(first - 1), isNamePart(before),
        reading.isFree(first - 1)
      {
        first -= 1
      }
      reading.take(first, last, .url, overProtected: true)
      return last
    }
    // "u/ghost-in-shell9"
    if token.hash == ContactFinder.user, reading.at(index + 1)?.isSign("/") == true,
      reading.isTied(index + 1), reading.isTied(index + 2),
      reading.at(index + 2).map({ $0.count > 2 }) == true
    {
      let last = trimmed(reading.runEnd(from: index), from: index, reading)
      reading.take(index, last, .handle, overProtected: true)
      return last
    }
    if let last = spelledAddressEnd(index, reading) {
      reading.take(index, last, .email)
      return last
    }
    if let last = underscoredEnd(index, reading) {
      var first = index
      while reading.isTied(first), let sign = reading.at(first - 1),
        sign.isSign(".") || sign.isHyphen,
        reading.isTied(first - 1), reading.isFree(first - 2), reading.tokens[first - 2].count > 0
      {
        first -= 2
      }
      reading.take(first, last, .handle, overProtected: true)
      return last
    }
    return index
  }

  private func takeAt(_ index: Int, _ reading: inout Reading) -> Int {
    guard reading.isTied(index + 1), let next = reading.at(index + 1), next.count > 0,
      !(next.isNumber && reading.isTied(index) && reading.at(index - 1)?.isNumber == true)
    else { return index }
    var last = index + 1
    while reading.isTied(last + 1), let token = reading.at(last + 1), isNamePart(token) {
      last += 1
    }
    last = trimmed(last, from: index, reading)
    var first = index
    while reading.isTied(first), let token = reading.at(first - 1),
      isNamePart(token) || token.isApostrophe && reading.isTied(first - 1),
      reading.isFree(first - 1) || reading.states[first - 1] == .protected
    {
      first -= 1
    }
    if first < index {
      let isMail = (index...last).contains { reading.tokens[$0].isSign(".") }
      reading.take(first, last, isMail ? .email : .handle, overProtected: true)
    } else {
      reading.take(first, last, .handle, overProtected: true)
    }
    return last
  }

  private func isNamePart(_ token: Token) -> Bool {
    token.count > 0 || token.isSign(".") || token.isSign("_") || token.isHyphen || token.isSign("+")
      || token.isSign("%")
  }

  /// Leaves the full stop of the sentence, commas and brackets outside.
  private func trimmed(_ last: Int, from first: Int, _ reading: Reading) -> Int {
    var last = last
    while last > first, reading.tokens[last].form == .sign,
      !reading.tokens[last].isSign("/"), !reading.tokens[last].isSign("_")
    {
      last -= 1
    }
    // "a@b.org; next" and "(see a.org)": the run ends at the first of these.
    for index in first...last
    where reading.tokens[index].isSign(";") || reading.tokens[index].isSign(")")
      || reading.tokens[index].isSign("\"")
      || reading.tokens[index].isSign(">") || reading.tokens[index].isSign(",")
    {
      return max(first, index - 1)
    }
    return last
  }

  private func isScheme(_ index: Int, _ reading: Reading) -> Bool {
    ContactFinder.schemes.contains(reading.tokens[index].hash)
      && reading.at(index + 1)?.isSign(":") == true && reading.at(index + 2)?.isSign("/") == true
      && reading.isTied(index + 2)
  }

  private func isWorldWideWeb(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].hash == WordHash("www".utf8).value
      && reading.at(index + 1)?.isSign(".") == true
  }

  /// "portal.example.org/x"
  private func isDomain(_ index: Int, _ reading: Reading) -> Bool {
    var place = index
    while let dot = reading.at(place + 1), reading.isTied(place + 1), reading.isTied(place + 2),
      dot.isSign(".") || dot.isHyphen, let part = reading.at(place + 2), part.count > 0
    {
      place += 2
      guard dot.isSign("."), part.isWord else { continue }
      if ContactFinder.domains.contains(part.hash) {
        return !reading.isTied(place + 1) || reading.at(place + 1)?.isSign(".") != true
          || !reading.isTied(place + 2)
      }
      if ContactFinder.shortDomains.contains(part.hash) {
        return reading.at(place + 1)?.isSign("/") == true && reading.isTied(place + 1)
      }
    }
    return false
  }

  /// "rquill_19", "low_tide.rq": joined by underscores, with a digit or a word of no table in it.
  private func underscoredEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard !reading.isTied(index) || reading.at(index - 1)?.form == .sign,
      !(reading.at(index - 1)?.isSign("[") == true && reading.isTied(index)),
      reading.at(index + 1)?.isSign("_") == true, reading.isTied(index + 1)
    else { return nil }
    var last = index
    while reading.isTied(last + 1), let token = reading.at(last + 1),
      token.count > 0 || token.isSign("_") || token.isSign(".") || token.isHyphen
    {
      last += 1
    }
    while last > index, reading.tokens[last].form == .sign { last -= 1 }
    let parts = reading.tokens[index...last].filter { $0.count > 0 }
    let isTelling = parts.contains { $0.form != .word || $0.isUnknown || $0.isName }
    return isTelling && parts.reduce(0, { $0 + $1.count }) >= 5 ? last : nil
  }

  /// "jroe at gmail dot com", "j dot roe (at) mail.example", "j_roe at mail dot example dot org"
  private func spelledAddressEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard reading.tokens[index].form != .number || reading.isTied(index + 1) else { return nil }
    var place = index
    var joins = 0
    while let next = joined(after: place, by: ContactFinder.joiners, reading), joins < 4 {
      place = next
      joins += 1
    }
    var at = place + 1
    let isBracketed = reading.at(at)?.isSign("(") == true || reading.at(at)?.isSign("[") == true
    if isBracketed { at += 1 }
    guard reading.at(at)?.hash == ContactFinder.at, reading.at(at)?.gap != .line else { return nil }
    if isBracketed { at += 1 }
    guard let host = reading.at(at + 1), host.count > 0, host.gap != .line else { return nil }
    place = at + 1
    var last: Int?
    while let next = joined(after: place, by: ContactFinder.dots, reading), next - at < 12 {
      place = next
      if ContactFinder.domains.contains(reading.tokens[next].hash)
        || ContactFinder.shortDomains.contains(reading.tokens[next].hash)
      {
        last = next
      }
    }
    return last
  }

  /// The part after the next "dot", "underscore", "." or "_" of a spelled address.
  private func joined(after index: Int, by words: Set<UInt64>, _ reading: Reading) -> Int? {
    guard let joint = reading.at(index + 1), joint.gap != .line, let part = reading.at(index + 2),
      part.count > 0, part.gap != .line
    else { return nil }
    if joint.isSign("(") || joint.isSign("["), words.contains(part.hash),
      reading.at(index + 3)?.form == .sign, let host = reading.at(index + 4), host.count > 0,
      host.gap != .line
    {
      return index + 4
    }
    if joint.isWord { return words.contains(joint.hash) ? index + 2 : nil }
    let isSign = joint.isSign(".") || joint.isSign("_") || joint.isHyphen
    return isSign && reading.isTied(index + 1) && reading.isTied(index + 2) ? index + 2 : nil
  }

  private func findNetworkAddresses(_ reading: inout Reading) {
    for index in reading.tokens.indices
    where reading.isFree(index) && !reading.isTied(index)
      || reading.isFree(index)
        && (reading.at(index - 1)?.isSign("(") == true
          || reading.at(index - 1)?.isSign("\"") == true
          || reading.at(index - 1)?.isSign("=") == true)
    {
      if let last = versionFourEnd(index, reading) {
        reading.take(index, last, .ip, overProtected: true)
      } else if let (last, isHardware) = colonAddress(index, reading) {
        reading.take(index, last, isHardware ? .device : .ip, overProtected: true)
      }
    }
  }

  private func versionFourEnd(_ index: Int, _ reading: Reading) -> Int? {
    var place = index
    for part in 0..<4 {
      guard let number = reading.number(place), number <= 255, reading.tokens[place].count <= 3
      else { return nil }
      if part == 3 { return place }
      guard reading.at(place + 1)?.isSign(".") == true, reading.isTied(place + 1),
        reading.isTied(place + 2)
      else { return nil }
      place += 2
    }
    return nil
  }

  /// IPv6, and the six pairs of a hardware address.
  private func colonAddress(_ index: Int, _ reading: Reading) -> (last: Int, isHardware: Bool)? {
    var colons = 0
    var hyphens = 0
    var groups = 0
    var hasLetter = false
    var isPaired = true
    // "::" stands for groups of zeros.
    var isCut = false
    var place = index
    while place == index || reading.isTied(place), let token = reading.at(place) {
      if token.isSign(":") {
        colons += 1
        if reading.at(place + 1)?.isSign(":") == true, reading.isTied(place + 1) { isCut = true }
      } else if token.isHyphen {
        hyphens += 1
      } else if token.count > 0, token.count <= 4, reading.letters(token).allSatisfy(isHexadecimal)
      {
        groups += 1
        hasLetter = hasLetter || token.form != .number
        isPaired = isPaired && token.count == 2
      } else {
        break
      }
      place += 1
    }
    var last = place - 1
    while last > index, reading.tokens[last].isSign(":") || reading.tokens[last].isHyphen {
      last -= 1
    }
    if groups == 6, isPaired, colons >= 5 || hyphens >= 5 { return (last, true) }
    return colons >= 3 && groups >= 3 && (hasLetter || groups >= 5 || isCut) && hyphens == 0
      ? (last, false) : nil
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x66
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  private static let user = WordHash("u".utf8).value
  private static let at = WordHash("at".utf8).value
  private static let dots = hashes("dot punto point")
  private static let joiners = hashes("dot punto point underscore dash hyphen")
  private static let schemes = hashes("http https ftp sftp mailto tel")
  private static let domains = hashes(
    "com org net edu gov mil info io app dev health biz example invalid test tv online site care")
  private static let shortDomains = hashes("us co me ly gl be uk ca ai link")
}
