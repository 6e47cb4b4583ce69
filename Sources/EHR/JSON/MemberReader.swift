import Basics

/// Reads the members of one record leniently: what is absent or null is nil, what is there and
/// makes no sense is nil and a finding with the member's place. Never quotes what it read.
struct MemberReader {
  let record: JSONValue
  let place: String
  private(set) var findings: [Finding] = []

  init(_ record: JSONValue, place: String) {
    self.record = record
    self.place = place
  }

  /// A text or number as text; an empty one counts as absent.
  mutating func text(_ path: String) -> String? {
    guard let value = record[path] else { return nil }
    guard let word = value.word else { return odd(path, "a text") }
    return word.isEmpty ? nil : word
  }

  mutating func whole(_ path: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = record[path] else { return nil }
    guard let number = value.word.flatMap({ MemberReader.whole($0) }), range.contains(number) else {
      return odd(path, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A place of service of two digits; one that came as a number has lost its zero.
  mutating func place(_ path: String) -> String? {
    guard let number = whole(path, in: 1...99) else { return nil }
    return number < 10 ? "0\(number)" : "\(number)"
  }

  /// A date, or the date a timestamp begins with.
  mutating func day(_ path: String) -> Day? {
    guard let value = text(path) else { return nil }
    guard let day = Day(value.prefix(10)), value.count == 10 || value.dropFirst(10).first == "T"
    else { return odd(path, "a date of the form 2026-05-15") }
    return day
  }

  mutating func time(_ path: String) -> ClockTime? {
    guard let value = text(path) else { return nil }
    return ClockTime(value) ?? odd(path, "a time of the form 09:30")
  }

  /// The texts of a list; what is no text in it is left out with a finding.
  mutating func texts(_ path: String) -> [String] {
    guard let value = record[path] else { return [] }
    let words = value.items.map(\.word)
    if words.contains(nil) { note(path, "a list of texts") }
    return words.compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// One of a closed list of words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ path: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let value = text(path) else { return nil }
    return Word(rawValue: value.lowercased())
      ?? odd(path, "one of " + Word.allCases.map(\.rawValue).joined(separator: ", "))
  }

  mutating func add(_ finding: Finding) {
    findings.append(finding)
  }

  private mutating func odd<Value>(_ path: String, _ wanted: String) -> Value? {
    note(path, wanted)
    return nil
  }

  private mutating func note(_ path: String, _ wanted: String) {
    findings.append(
      Finding(
        code: "member_unreadable", severity: .warn,
        message: "\(path) is not \(wanted); it is treated as missing",
        place: place.isEmpty ? path : "\(place).\(path)"))
  }

  /// "50" and "50.0".
  private static func whole(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.count == 1 || parts[1].allSatisfy({ $0 == "0" }) else {
      return nil
    }
    return parts.first.flatMap { Int($0) }
  }
}
