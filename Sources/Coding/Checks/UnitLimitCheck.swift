import Basics
import CodeSets
import Records

/// Units are one or more and within the day's limit. The limits bind Medicare; for others they
/// warn. Proposed: fewer units. Source: S03, table of 2024-04-01.
struct UnitLimitCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    claim.lines.compactMap { index, line in
      if line.units < 1 {
        return claim.line(index, "units", "units", .error, "A line has at least one unit.")
      }
      guard let limit = ProcedureCatalog.builtin.unitLimit(line.code, on: claim.day),
        limit.unitsMax > 0
      else {
        return nil
      }
      let units = claim.claim.lines.filter { $0.code == line.code }.map(\.units).reduce(0, +)
      guard units > limit.unitsMax else { return nil }
      return claim.line(
        index, "units", "unit-limit", claim.isMedicare ? .error : .warn,
        "\(line.code) is paid \(limit.unitsMax) times a day, not \(units).")
    }
  }
}
