import Basics
import CodeSets
import Records

/// Two lines of one claim do not exclude each other. Indicator 0: never both; 1: both only with a
/// modifier on the second column. Binds Medicare and Medicaid, warns for others. Source: S04.
struct CodePairCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    var findings: [Finding] = []
    let binds = claim.isMedicare || claim.visit.encounter.payerClass == .medicaid
    for (index, line) in claim.lines {
      for (before, other) in claim.lines.prefix(index) {
        if line.code == other.code {
          findings.append(
            claim.line(index, "code", "line-twice", .warn, "\(line.code) stands twice."))
          continue
        }
        guard let pair = ProcedureCatalog.builtin.pair(line.code, other.code, on: claim.day) else {
          continue
        }
        let (second, place) = pair.column2 == line.code ? (line, index) : (other, before)
        if !pair.mayBeParted {
          findings.append(
            claim.line(
              place, "code", "code-pair", binds ? .error : .warn,
              "\(pair.column2) is never paid beside \(pair.column1)."))
        } else if Modifier.parting.isDisjoint(with: second.modifiers) {
          findings.append(
            claim.line(
              place, "modifiers", "code-pair", .warn,
              "\(pair.column2) beside \(pair.column1) needs a modifier such as 59 or XU."))
        }
      }
    }
    return findings
  }
}
