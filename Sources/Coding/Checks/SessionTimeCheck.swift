import Basics
import CodeSets
import Records

/// The minutes of the note or schedule carry the code and its units: psychotherapy, crisis,
/// family, and units of 15 minutes. Proposed: the code the minutes support. Source: S17, S31, S37.
struct SessionTimeCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    claim.lines.compactMap { index, line in
      guard let code = ProcedureCatalog.builtin[line.code] else { return nil }
      let withVisit = code.isAddOn && code.category == .psychotherapy
      let minutes =
        withVisit ? claim.visit.therapyMinutes?.minutes : SessionMinutes(claim.visit)?.minutes
      guard let minutes else { return missing(code, index, claim) }
      if let range = SessionTime.psychotherapyRange(code.code) {
        return psychotherapy(code, range, minutes, index, claim)
      }
      if code.timing == .eightMinute { return units(line, minutes, index, claim) }
      return least(code, line, minutes, index, claim)
    }
  }

  private func missing(_ code: ProcedureCode, _ index: Int, _ claim: ClaimCase) -> Finding? {
    let isTimed = code.minutesMin != nil && !code.category.isVisit && code.timing != .perEncounter
    guard isTimed else { return nil }
    return claim.line(
      index, "code", "missing-time", .error,
      "\(code.code) is coded by minutes; note and schedule give none.")
  }

  private func psychotherapy(
    _ code: ProcedureCode, _ range: ClosedRange<Int>, _ minutes: Int, _ index: Int,
    _ claim: ClaimCase
  ) -> Finding? {
    if range.contains(minutes) { return nil }
    let right = SessionTime.psychotherapy(minutes: minutes, withVisit: code.isAddOn)
    let instead = right.map { "; \(minutes) min is \($0)" } ?? ""
    if minutes < range.lowerBound {
      return claim.line(
        index, "code", PsychotherapyRule.id, .error,
        "\(minutes) min is \(range.lowerBound - minutes) min short of \(range.lowerBound)\(instead)."
      )
    }
    return claim.line(
      index, "code", PsychotherapyRule.id, .warn,
      "\(minutes) min is past the \(range.upperBound) of \(code.code)\(instead).")
  }

  private func units(
    _ line: ServiceLine, _ minutes: Int, _ index: Int, _ claim: ClaimCase
  ) -> Finding? {
    let most = SessionTime.quarterHours(minutes: minutes)
    guard line.units > most else { return nil }
    return claim.line(
      index, "units", QuarterHourRule.id, .error,
      "\(minutes) min is \(most) units of 15, not \(line.units).")
  }

  private func least(
    _ code: ProcedureCode, _ line: ServiceLine, _ minutes: Int, _ index: Int, _ claim: ClaimCase
  ) -> Finding? {
    guard code.category == .crisis || code.category == .family || code.timing == .perMonth,
      let least = code.minutesMin, minutes < least
    else { return nil }
    return claim.line(
      index, "code", "least-time", .error,
      "\(minutes) min is \(least - minutes) min short of the \(least) that \(code.code) needs.")
  }
}
