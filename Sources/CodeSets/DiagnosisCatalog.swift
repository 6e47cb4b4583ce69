public import Basics

/// The ICD-10-CM codes of the chapters behavioral health uses, and what clinicians write for
/// them. A code outside the table is nil, never a trap.
public struct DiagnosisCatalog: Sendable {
  /// The tables that came with the program.
  public static let builtin = DiagnosisCatalog()

  private init() {}

  /// The code, leaf or header; read with or without its dot, letters may be small.
  public subscript(code: String) -> DiagnosisCode? {
    let code = DiagnosisCatalog.dotted(code)
    let releases = PracticeReleases.current
    guard var found = Table.diagnoses.row(key: code).map(DiagnosisCode.init) else {
      return releases.newest(.diagnoses, code).map {
        DiagnosisCode(code, $0, releases.entries(.diagnoses, code))
      }
    }
    if !releases.isEmpty { found.practice = releases.entries(.diagnoses, code) }
    return found
  }

  /// The title of a code; the code itself when it is unknown.
  public func title(_ code: String) -> String {
    Table.diagnoses.row(key: code)?[1]
      ?? PracticeReleases.current.newest(.diagnoses, code)?.text ?? code
  }

  /// Whether the code is known and a claim of that date may carry it.
  public func isBillable(_ code: String, on day: Day) -> Bool {
    self[code]?.isBillable(on: day) ?? false
  }

  /// The code, or the nearest one above it that a claim of that day may carry: before its severities
  /// came in, a moderate bulimia was F50.2. Nil when there is none.
  public func billable(_ code: String, on day: Day) -> String? {
    var name = code
    while name.count >= 3 {
      if isBillable(name, on: day) { return name }
      name.removeLast()
      if name.hasSuffix(".") { name.removeLast() }
    }
    return nil
  }

  /// The codes below a header that are billable on the day, in order of code.
  public func leaves(below code: String, on day: Day) -> [DiagnosisCode] {
    Table.diagnoses.rows(prefix: code).map(DiagnosisCode.init)
      .filter { $0.code != code && $0.isBillable(on: day) }
  }

  /// Whether an Excludes1 note keeps the two codes off one claim; the book writes a note on one
  /// side only, so both are asked.
  public func exclude(_ one: String, _ other: String) -> Bool {
    guard let first = self[one], let second = self[other] else { return false }
    return first.excludes(second.code) || second.excludes(first.code)
  }

  /// All codes, headers too, in order of code.
  public var all: [DiagnosisCode] {
    Table.diagnoses.rows.map(DiagnosisCode.init)
  }

  /// The titles of all codes, headers too, in order of code.
  public var titles: [DiagnosisTitle] { Table.diagnoses.rows.map(DiagnosisTitle.init) }

  /// What clinicians write, in the order of the table.
  public var phrases: [DiagnosisPhrase] {
    Table.synonyms.rows.map(DiagnosisPhrase.init)
  }

  /// `f411`, `F41.1` and ` F411 ` as `F41.1`.
  public static func dotted(_ text: String) -> String {
    let plain = text.uppercased().filter { $0.isLetter || $0.isNumber }
    return plain.count > 3 ? plain.prefix(3) + "." + plain.dropFirst(3) : plain
  }
}

/// A code with its title: a place in the table, for readers that want no more of a row.
public struct DiagnosisTitle: Sendable {
  private let row: Row

  init(_ row: Row) {
    self.row = row
  }

  public var code: String { row[0] }
  public var title: String { row[1] }
  /// Whether a claim may carry the code in either of the two releases the table holds.
  public var isLeaf: Bool { row[2] == "1" || row[3] == "1" }
}

/// Words that stand for a diagnosis: `MDD recurrent moderate` for F33.1. It is a place in the
/// table; columns are read when asked for.
public struct DiagnosisPhrase: Sendable {
  private let row: Row

  init(_ row: Row) {
    self.row = row
  }

  public var phrase: String { row[0] }
  public var code: String { row[1] }
  /// What to ask the clinician when the words lack something; may be empty.
  public var query: String { row[2] }
  /// The condition family, `depressive`.
  public var group: String { row[3] }
}
