public import Basics

/// Every procedure code we know, with day limits and pairs that exclude each other. A code that
/// is not in the table is nil, never a trap.
public struct ProcedureCatalog: Sendable {
  /// The tables that came with the program.
  public static let builtin = ProcedureCatalog()

  private init() {}

  /// The code, whatever its dates; letters may be small.
  public subscript(code: String) -> ProcedureCode? {
    let code = code.uppercased()
    let releases = PracticeReleases.current
    guard var found = Table.procedures.row(key: code).map(ProcedureCode.init) else {
      return releases.newest(.procedures, code).map {
        ProcedureCode(code, $0, releases.entries(.procedures, code))
      }
    }
    if !releases.isEmpty { found.practice = releases.entries(.procedures, code) }
    return found
  }

  /// Our own wording for a code; the code itself when it is unknown.
  public func label(_ code: String) -> String {
    Table.procedures.row(key: code)?[1]
      ?? PracticeReleases.current.newest(.procedures, code)?.text ?? code
  }

  /// Whether the code is known and was valid on the date of service.
  public func isValid(_ code: String, on day: Day) -> Bool {
    self[code]?.isValid(on: day) ?? false
  }

  /// All codes, in order of code.
  public var all: [ProcedureCode] {
    Table.procedures.rows.map(ProcedureCode.init)
  }

  /// Most units of a code for one client and day: the practice's own release of that day of
  /// service, else the Medicare practitioner table of 2024-04-01.
  public func unitLimit(_ code: String, on day: Day) -> UnitLimit? {
    if let facts = PracticeReleases.current.find(.unitLimits, code, on: day) {
      return facts.map { UnitLimit(code, $0) }
    }
    return builtinUnitLimit(code)
  }

  private func builtinUnitLimit(_ code: String) -> UnitLimit? {
    Table.unitLimits.rows(prefix: code + "\t")
      .first { $0[3] == "Medicare practitioner" }
      .map(UnitLimit.init)
  }

  /// Whether two codes exclude each other for one client, clinician and day: Medicare
  /// practitioner pairs of 2024-07-01, or the practice's own release of that day of service. Order
  /// does not matter.
  public func pair(_ one: String, _ other: String, on day: Day) -> CodePair? {
    for (first, second) in [(one, other), (other, one)] {
      if let facts = PracticeReleases.current.find(.codePairs, "\(first) \(second)", on: day) {
        guard let facts else { continue }
        return CodePair(column1: first, column2: second, mayBeParted: facts.number == 1)
      }
      guard let row = Table.codePairs.row(key: "\(first)\t\(second)") else { continue }
      return CodePair(column1: first, column2: second, mayBeParted: row[2] == "1")
    }
    return nil
  }
}

/// The most units of a code on one day.
public struct UnitLimit: Hashable, Sendable {
  public let code: String
  public let unitsMax: Int
  /// 1 by line, 2 by day and absolute, 3 by day and open to appeal with records.
  public let adjudication: Int
  /// The table the figure is from.
  public let edition: String

  init(_ row: Row) {
    code = row[0]
    unitsMax = row.number(1) ?? 0
    adjudication = row.number(2) ?? 0
    edition = row[4]
  }

  /// From the practice's own release.
  init(_ code: String, _ facts: CodeFacts) {
    self.code = code
    unitsMax = facts.number ?? 0
    adjudication = Int(facts.text) ?? 0
    edition = "your own release"
  }
}

/// Two codes that are not paid together; `column2` is the one that is not paid.
public struct CodePair: Hashable, Sendable {
  public let column1: String
  public let column2: String
  /// A modifier and a separate service make both payable (indicator 1); otherwise never both.
  public let mayBeParted: Bool
}
