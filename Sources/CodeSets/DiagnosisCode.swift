public import Basics

/// One ICD-10-CM code as the table holds it, leaf or header.
public struct DiagnosisCode: Hashable, Sendable {
  /// Dotted, `F41.1`.
  public let code: String
  public let title: String
  /// Another code must come before it: never the first diagnosis of a claim.
  public let codeFirst: Bool
  public let isManifestation: Bool
  /// Codes, prefixes (`F31*`) and ranges (`F20-F29`) that exclude this one, ancestors included.
  public let excludes1: [String]
  /// When a header was billable, or a leaf came in; empty for most.
  public let history: String
  private let billableFrom2026October: Bool
  private let billableFrom2025October: Bool
  private let validFrom: Day?
  private let validTo: Day?
  /// What the practice took in since; asked first.
  var practice: [PracticeReleases.Entry] = []

  init(_ row: Row) {
    code = row[0]
    title = row[1]
    billableFrom2026October = row[2] == "1"
    billableFrom2025October = row[3] == "1"
    excludes1 = row.list(4)
    codeFirst = row[5] == "1"
    isManifestation = row[6] == "1"
    validFrom = Day(row[11])
    validTo = Day(row[12])
    history = row[13]
  }

  /// A code the program's table does not know, as the practice's own release tells it.
  init(_ code: String, _ facts: CodeFacts, _ practice: [PracticeReleases.Entry]) {
    self.code = code
    title = facts.text
    billableFrom2026October = false
    billableFrom2025October = false
    excludes1 = []
    codeFirst = false
    isManifestation = false
    validFrom = nil
    validTo = nil
    history = ""
    self.practice = practice
  }

  /// Whether a claim of that date of service may carry the code. Dates before October 2025 are
  /// judged by the release of 2025-10-01, the oldest the table holds in full, and by the dates on
  /// which single codes came in or became headers.
  public func isBillable(on day: Day) -> Bool {
    if let facts = practice.facts(on: day) {
      return facts?.isValid(on: day) ?? false
    }
    if let validFrom, day < validFrom { return false }
    if let validTo, day > validTo { return false }
    if !isLeaf { return validTo != nil && history.hasPrefix("was billable") }
    return day >= DiagnosisCode.october2026 ? billableFrom2026October : billableFrom2025October
  }

  /// Whether a claim may carry the code in either of the two releases the table holds.
  public var isLeaf: Bool { billableFrom2025October || billableFrom2026October }

  private static let october2026 = Day(year: 2026, month: 10, day: 1) ?? Day(ordinal: 0)

  /// Whether a note of this code shuts out `other`.
  func excludes(_ other: String) -> Bool {
    excludes1.contains { token in
      if token.hasSuffix("*") { return other.hasPrefix(token.dropLast()) }
      if let dash = token.firstIndex(of: "-") {
        let category = other.prefix(3)
        return category >= token[..<dash].prefix(3)
          && category <= token[token.index(after: dash)...].prefix(3)
      }
      return token == other
    }
  }
}
