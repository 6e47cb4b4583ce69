/// The second lock: looks at the final text of a request, after templating, for anything that
/// should not be in it. It searches for known values and for the look of identifiers and shares no
/// rule with the finders, so that an error there is caught here. One hit is enough to refuse.
public struct ResidueCheck: Sendable {
  public init() {}

  /// What is left of known values or looks like an identifier in `body`. `vaults` are those of the
  /// texts that went into it; their tokens may stand in the body, their values may not.
  public func inspect(_ body: String, chart: Chart, vaults: [TokenVault] = []) -> ResidueReport {
    let wanted = ResidueCheck.wanted(chart, vaults)
    var left: [PHIClass: Int] = [:]
    for text in ResidueCheck.readings(of: body) {
      var reading = Reading(text)
      ProtectedFinder().find(in: &reading)
      var found: [PHIClass: Int] = [:]
      for value in wanted { found[value.kind, default: 0] += count(value, in: reading) }
      ResiduePatterns.count(in: reading, into: &found)
      left.merge(found.filter { $0.value > 0 }) { max($0, $1) }
    }
    for text in ResidueDoubt.texts(of: body) {
      var reading = Reading(ResidueCheck.unescaped(text))
      ProtectedFinder().find(in: &reading)
      var found: [PHIClass: Int] = [:]
      ResidueDoubt.count(in: reading, into: &found)
      ResiduePlaces.count(in: reading, into: &found)
      left.merge(found) { max($0, $1) }
    }
    return ResidueReport(left: left, valuesTested: wanted.count)
  }

  /// A value to look for: its folded letters and digits without anything between.
  private struct Wanted: Hashable {
    var kind: PHIClass
    var letters: [UInt8]
    /// An everyday word, which counts only where it is meant as a name.
    var isOrdinary: Bool
  }

  private static func wanted(_ chart: Chart, _ vaults: [TokenVault]) -> Set<Wanted> {
    var wanted: Set<Wanted> = []
    for person in chart.people {
      for name in person.allNames { addName(name, person.kind, &wanted) }
      if let given = person.given, let family = person.family {
        addWhole(given + family, person.kind, &wanted)
      }
    }
    for value in chart.values where value.kind != .date {
      addValue(value.kind, value.text, &wanted)
    }
    for entry in vaults.flatMap(\.entries) {
      for value in entry.values {
        if entry.kind.isName {
          addName(value, entry.kind, &wanted)
        } else if entry.kind != .date && entry.kind != .relativeDate && entry.kind != .age {
          addValue(entry.kind, value, &wanted)
        }
      }
    }
    return wanted
  }

  private static func addName(_ name: String, _ kind: PHIClass, _ wanted: inout Set<Wanted>) {
    let parts = Reading(name)
    let words = parts.tokens.filter { $0.isWord }
    for token in words {
      let isForgettable =
        token.count < 3 || ChartNameFinder.particles.contains(token.hash)
        || words.count > 1 && token.has([.title, .credential]) && !token.isName
      guard !isForgettable else { continue }
      wanted.insert(
        Wanted(kind: kind, letters: Array(parts.letters(token)), isOrdinary: token.isOrdinary))
    }
    if words.count > 1 { addWhole(name, kind, &wanted) }
  }

  private static func addWhole(_ text: String, _ kind: PHIClass, _ wanted: inout Set<Wanted>) {
    let letters = Reading(text).folded
    if letters.count >= 4 {
      wanted.insert(Wanted(kind: kind, letters: letters, isOrdinary: false))
    }
  }

  private static func addValue(_ kind: PHIClass, _ text: String, _ wanted: inout Set<Wanted>) {
    let parts = Reading(text)
    let isWord = parts.tokens.filter { $0.count > 0 }.count == 1 && parts.tokens[0].isOrdinary
    if parts.folded.count >= 4 {
      wanted.insert(Wanted(kind: kind, letters: parts.folded, isOrdinary: isWord))
    }
  }

  private func count(_ value: Wanted, in reading: Reading) -> Int {
    var hits = 0
    for index in reading.tokens.indices where reading.isFree(index) {
      guard reading.folded.indices.contains(reading.tokens[index].foldStart),
        reading.tokens[index].count > 0,
        reading.folded[reading.tokens[index].foldStart] == value.letters[0],
        let last = end(of: value.letters, from: index, in: reading)
      else { continue }
      if last > index, value.letters.count < 5 { continue }
      if value.isOrdinary && last == index {
        guard value.kind.isName,
          NameContext.isMeantAsName(index, in: reading) || isTiedToToken(index, reading)
        else { continue }
      }
      hits += 1
    }
    return hits
  }

  /// "[CLIENT]-woo": half a name left behind.
  private func isTiedToToken(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isTied(index), reading.at(index - 1)?.isHyphen == true else { return false }
    return reading.isTied(index - 1) && reading.at(index - 2)?.isSign("]") == true
  }

  /// The last token of a run that spells the value, whatever separates its parts.
  private func end(of letters: [UInt8], from start: Int, in reading: Reading) -> Int? {
    var used = 0
    var index = start
    while let token = reading.at(index), index - start <= letters.count * 2 {
      if token.count > 0 {
        let own = reading.letters(token)
        guard used + own.count <= letters.count,
          own.elementsEqual(letters[used..<used + own.count])
        else { return nil }
        used += own.count
        if used == letters.count { return index }
      } else if token.isSign("[") || token.isSign("]") {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The body as it is, and as a reader of JSON would see it ("Ren\u00e9e").
  private static func readings(of body: String) -> [String] {
    let plain = unescaped(body)
    return plain == body ? [body] : [body, plain]
  }

  private static func unescaped(_ body: String) -> String {
    guard body.utf8.contains(UInt8(ascii: "\\")) else { return body }
    var units: [UInt16] = []
    var rest = Array(body.utf16)[...]
    while let unit = rest.popFirst() {
      guard unit == 0x5C, let next = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch next {
      case 0x75:
        let digits = String(decoding: rest.prefix(4), as: UTF16.self)
        if let value = UInt16(digits, radix: 16) {
          units.append(value)
          rest = rest.dropFirst(4)
        }
      case 0x6E, 0x72: units.append(0x0A)
      case 0x74: units.append(0x09)
      default: units.append(next)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}

/// What a residue check found: classes and counts, never a value and never a place.
public struct ResidueReport: Hashable, Sendable {
  /// Hits by class; empty when the text may leave.
  public let left: [PHIClass: Int]
  /// How many values were looked for.
  public let valuesTested: Int

  /// Whether nothing was found. Anything else blocks the request.
  public var mayLeave: Bool { left.isEmpty }
}
