public import Basics

extension Store {
  /// Opens every sealed cell and says which do not open in their place: one finding a column, with
  /// how many and the first row. `progress` is told the cells done. Reads all of the database.
  public func checkSeals(
    progress: (Int) -> Void = { _ in }, isCancelled: () -> Bool = { false }
  ) throws -> SealReport {
    try read { connection in
      var report = SealReport()
      for column in SealedColumn.all {
        try SealCheck(connection: connection, seal: seal, column: column)
          .add(to: &report, progress, isCancelled)
      }
      return report
    }
  }
}

/// What a look at all sealed cells found.
public struct SealReport: Hashable, Sendable {
  /// Cells that were opened or tried.
  public var cells = 0
  /// Columns with cells that do not open; empty when all do.
  public var findings: [Finding] = []
}

/// The sealed cells of one column.
struct SealCheck {
  let connection: any Connection
  let seal: Seal
  let column: SealedColumn

  private static let cellsBetweenLooks = 1000

  func add(
    to report: inout SealReport, _ progress: (Int) -> Void, _ isCancelled: () -> Bool
  ) throws {
    var broken = 0
    var first = ""
    try connection.each(
      """
      SELECT \(column.row), \(column.column)
      FROM \(column.table)
      WHERE \(column.column) IS NOT NULL
      """, []
    ) { row in
      let place = try row.text(0)
      if (try? seal.open(try row.bytes(1), in: column, row: place)) == nil {
        if broken == 0 { first = place }
        broken += 1
      }
      report.cells += 1
      if report.cells % SealCheck.cellsBetweenLooks == 0 {
        progress(report.cells)
        if isCancelled() { throw StorageError.interrupted }
      }
      return true
    }
    guard broken > 0 else { return }
    report.findings.append(
      Finding(
        code: "I7.seals", severity: .error,
        message: "\(broken) sealed cells of \(column.table).\(column.column) do not open: changed "
          + "or moved; restore a backup", place: first))
  }
}
