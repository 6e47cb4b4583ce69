import Basics

/// What a practice took in over the program's tables, asked by day of service. The catalogs look
/// here first while `current` is bound:
///
///     PracticeReleases.$current.withValue(releases) { … }
///
/// It is bound by whoever suggests, checks or shows; nothing here is ever changed in place.
public struct PracticeReleases: Hashable, Sendable {
  /// What the catalogs consult; nothing unless bound.
  @TaskLocal public static var current = PracticeReleases([])

  /// What each code's entry was from which day on, oldest first.
  private let entries: [CodeList: [String: [Entry]]]

  struct Entry: Hashable, Sendable {
    var effective: Day
    /// Nil when the code was taken away.
    var facts: CodeFacts?
  }

  /// - Parameter releases: in the order they were taken in; of two for one day the later counts.
  public init(_ releases: [CodeRelease]) {
    var entries: [CodeList: [String: [Entry]]] = [:]
    for release in releases {
      for change in release.changes {
        entries[release.list, default: [:]][change.key, default: []]
          .append(Entry(effective: release.effective, facts: change.new))
      }
    }
    self.entries = entries.mapValues { list in
      // By day; entries of one day stay in the order they came.
      list.mapValues { entries in
        entries.enumerated()
          .sorted { ($0.element.effective, $0.offset) < ($1.element.effective, $1.offset) }
          .map(\.element)
      }
    }
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// What the practice's lists say of a code on a day: nil when nothing, `.some(nil)` when it was
  /// taken away.
  func find(_ list: CodeList, _ key: String, on day: Day) -> CodeFacts?? {
    entries(list, key).facts(on: day)
  }

  /// What the practice took in about one code, oldest first.
  func entries(_ list: CodeList, _ key: String) -> [Entry] {
    entries[list]?[key] ?? []
  }

  /// The newest facts of a code, whatever the day: for titles and for codes the program's tables
  /// do not know.
  func newest(_ list: CodeList, _ key: String) -> CodeFacts? {
    entries[list]?[key]?.last { $0.facts != nil }?.facts
  }

  /// All codes of a list as they stand on a day.
  func facts(_ list: CodeList, on day: Day) -> [String: CodeFacts] {
    var facts = BuiltinFacts.facts(list, on: day)
    for key in (entries[list] ?? [:]).keys {
      guard let found = find(list, key, on: day) else { continue }
      facts[key] = found
    }
    return facts
  }

  func knowsProcedure(_ code: String) -> Bool {
    Table.procedures.row(key: code) != nil || newest(.procedures, code) != nil
  }
}

extension [PracticeReleases.Entry] {
  /// Nil when nothing holds on the day, `.some(nil)` when the code was taken away.
  func facts(on day: Day) -> CodeFacts?? {
    last { $0.effective <= day }.map(\.facts)
  }
}

/// The program's own tables in the terms of a release.
private enum BuiltinFacts {
  static func facts(_ list: CodeList, on day: Day) -> [String: CodeFacts] {
    var facts: [String: CodeFacts] = [:]
    switch list {
    case .diagnoses:
      for row in Table.diagnoses.rows {
        let code = DiagnosisCode(row)
        facts[code.code] = CodeFacts(text: code.title, isBillable: code.isBillable(on: day))
      }
    case .procedures:
      for row in Table.procedures.rows {
        let code = ProcedureCode(row)
        facts[code.code] = CodeFacts(text: code.label, from: code.validFrom, to: code.validTo)
      }
    case .codePairs:
      for row in Table.codePairs.rows {
        facts[row[0] + " " + row[1]] = CodeFacts(number: row.number(2))
      }
    case .unitLimits:
      for row in Table.unitLimits.rows where row[3] == "Medicare practitioner" {
        facts[row[0]] = CodeFacts(text: row[2], number: row.number(1))
      }
    case .placesOfService: labels(Table.placesOfService, &facts)
    case .adjustmentReasons: labels(Table.adjustmentReasons, &facts)
    case .remarkCodes: labels(Table.remarkCodes, &facts)
    }
    return facts
  }

  private static func labels(_ table: Table, _ facts: inout [String: CodeFacts]) {
    for row in table.rows { facts[row[0]] = CodeFacts(text: row[1]) }
  }
}
