import Basics

/// Takes the chart's identifiers wherever they stand, however they are cut: "8-15-1969" finds its
/// date elsewhere; here "(413) 555 0100" equals "413-555-0100", "mrn 00 12-77" equals "001277",
/// and "88 bay laurel road" equals "88 Bay Laurel Rd".
struct ChartValueFinder {
  let chart: Chart

  func find(in reading: inout Reading) {
    for value in chart.values {
      switch value.kind {
      case .date, .relativeDate, .age: continue
      case .address: findStreet(value, in: &reading)
      case .city, .county, .location, .facility, .employer, .school, .organization:
        findWords(value, in: &reading)
      default: findSquashed(value, in: &reading)
      }
    }
  }

  private func findSquashed(_ value: Chart.Value, in reading: inout Reading) {
    var wanted = Reading(value.text).folded
    if value.kind == .phone || value.kind == .fax {
      let cut = wanted.firstIndex { $0 > 0x39 } ?? wanted.count
      wanted = Array(wanted[..<cut])
      if wanted.count == 11, wanted.first == UInt8(ascii: "1") { wanted.removeFirst() }
    }
    guard wanted.count >= 4 else { return }
    var index = 0
    while index < reading.count {
      if let last = match(wanted, from: index, in: reading) {
        let first = hasCountryCode(before: index, value.kind, in: reading) ?? index
        let end = value.kind == .zip ? withPlusFour(last, in: reading) : last
        reading.take(first, end, value.kind, overProtected: true)
        index = end
      }
      index += 1
    }
  }

  /// "-1234" after a ZIP code of five digits.
  private func withPlusFour(_ last: Int, in reading: Reading) -> Int {
    guard let hyphen = reading.at(last + 1), hyphen.isHyphen, reading.isTied(last + 1),
      let plus = reading.at(last + 2), plus.isNumber, plus.count == 4, reading.isTied(last + 2)
    else { return last }
    return last + 2
  }

  /// "1-" or "+1 " before a phone number of ten digits.
  private func hasCountryCode(before index: Int, _ kind: PHIClass, in reading: Reading) -> Int? {
    guard kind == .phone || kind == .fax else { return nil }
    var place = index - 1
    while let token = reading.at(place), token.form == .sign, token.gap != .line,
      token.isHyphen || token.isSign(".") || token.isSign("(")
    {
      place -= 1
    }
    guard let token = reading.at(place), token.isNumber, reading.letters(place) == [0x31] else {
      return nil
    }
    return reading.at(place - 1)?.isSign("+") == true ? place - 1 : place
  }

  /// The last token of a run that spells `wanted`, signs between left out.
  private func match(_ wanted: [UInt8], from start: Int, in reading: Reading) -> Int? {
    var used = 0
    var index = start
    guard reading.tokens[start].count > 0 else { return nil }
    while let token = reading.at(index), index - start < 16 {
      if token.count == 0 {
        guard used > 0, used < wanted.count, ChartValueFinder.isJoiner(token) else { return nil }
      } else {
        let letters = reading.letters(token)
        guard used + letters.count <= wanted.count,
          letters.elementsEqual(wanted[used..<used + letters.count])
        else { return nil }
        used += letters.count
        if used == wanted.count { return index }
      }
      index += 1
    }
    return nil
  }

  private static func isJoiner(_ token: Token) -> Bool {
    guard token.gap != .line, let scalar = Unicode.Scalar(token.first) else { return false }
    return "-./()#_+@:&'*".unicodeScalars.contains(scalar) || token.isHyphen
  }

  private func findStreet(_ value: Chart.Value, in reading: inout Reading) {
    let words = Reading(value.text).tokens.filter { $0.count > 0 }.map {
      StreetWords.plain($0.hash)
    }
    guard words.count >= 2 else { return findSquashed(value, in: &reading) }
    takeRuns(of: words, .address, in: &reading)
    let isNumbered = Reading(value.text).tokens.first.map { $0.form != .word } ?? false
    if isNumbered, words.count >= 3 {
      takeRuns(of: Array(words.dropFirst()), .address, in: &reading)
      takeWithoutSuffix(value, in: &reading)
    }
  }

  /// "5020 S.E. Woodstock" for "5020 SE Woodstock Blvd".
  private func takeWithoutSuffix(_ value: Chart.Value, in reading: inout Reading) {
    let parts = Reading(value.text)
    guard let suffix = parts.tokens.last(where: { $0.count > 0 }), suffix.has(.street) else {
      return
    }
    let wanted = Array(parts.folded[..<suffix.foldStart])
    for start in reading.tokens.indices where reading.isFree(start) {
      if let last = match(wanted, from: start, in: reading) {
        reading.take(start, last, value.kind, overProtected: true)
      }
    }
  }

  private func takeRuns(of words: [UInt64], _ kind: PHIClass, in reading: inout Reading) {
    for start in 0..<reading.count {
      guard StreetWords.plain(reading.tokens[start].hash) == words[0], reading.isFree(start),
        let last = run(of: words, from: start, in: reading)
      else { continue }
      reading.take(start, last, kind, overProtected: true)
    }
  }

  private func run(of words: [UInt64], from start: Int, in reading: Reading) -> Int? {
    var index = start
    var used = 0
    while let token = reading.at(index), index - start < words.count * 2 + 2 {
      if token.count > 0 {
        guard StreetWords.plain(token.hash) == words[used] else { return nil }
        used += 1
        if used == words.count { return index }
      }
      index += 1
    }
    return nil
  }

  private func findWords(_ value: Chart.Value, in reading: inout Reading) {
    let tokens = Reading(value.text).tokens.filter { $0.count > 0 }
    guard let opening = tokens.first else { return }
    let words = tokens.map { StreetWords.plain($0.hash) }
    if words.count > 2, let head = tokens.last, head.has(.heads) {
      takeRuns(of: words, value.kind, in: &reading)
      takeRuns(of: Array(words.dropLast()), value.kind, in: &reading)
    }
    for start in 0..<reading.count where reading.isFree(start) {
      guard StreetWords.plain(reading.tokens[start].hash) == words[0],
        let last = run(of: words, from: start, in: reading)
      else { continue }
      if words.count > 1 || !opening.isOrdinary || isPlace(start, value.kind, in: reading) {
        reading.take(start, last, value.kind)
      }
    }
  }

  /// Whether an everyday word ("Bath") is meant as the place or firm it names in the chart.
  private func isPlace(_ index: Int, _ kind: PHIClass, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let before = reading.at(index - 1)
    let after = reading.at(index + 1)
    if token.isCapitalized && !reading.isFlat[index] {
      return !NameContext.startsSentence(index, in: reading)
        || after?.has([.state, .stateCode]) == true
        || after?.isSign(",") == true
    }
    if after?.has([.state, .stateCode]) == true || after?.form == .number { return true }
    guard let before else { return false }
    if before.isSign(":"), reading.at(index - 2)?.has(.idCue) == false { return kind == .city }
    return before.has(.placePreposition) && kind == .city
      || before.has(.work) && kind == .employer
  }
}

/// Words of addresses that are written long or short.
enum StreetWords {
  /// One hash for all spellings of a street word; other words keep theirs.
  static func plain(_ hash: UInt64) -> UInt64 { same[hash] ?? hash }

  private static let same: [UInt64: UInt64] = {
    let groups = [
      "street st", "avenue ave av", "road rd", "drive dr", "lane ln", "court ct", "circle cir",
      "boulevard blvd", "place pl", "terrace ter", "trail trl", "parkway pkwy", "highway hwy",
      "square sq", "apartment apt", "suite ste", "north n", "south s", "east e", "west w",
      "saint st", "fort ft", "mount mt", "crossing xing", "heights hts", "route rte",
      "county co", "junior jr", "elementary elem", "university univ", "center ctr centre",
    ]
    var same: [UInt64: UInt64] = [:]
    for group in groups {
      let hashes = group.split(separator: " ").map { WordHash($0.utf8).value }
      for hash in hashes { same[hash] = hashes.last }
    }
    same[WordHash("street".utf8).value] = WordHash("st".utf8).value
    return same
  }()
}
