import Basics
import CodeSets
import Records

/// What the client's payer wants, as the practice wrote it down: an authorization, no voice alone,
/// no 90785, so many sessions a day.
struct PayerCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    let encounter = claim.visit.encounter
    let rule = PayerRules.current.rule(
      payer: encounter.payer, payerClass: encounter.payerClass)
    var findings: [Finding] = []
    var sessions = 0
    for (index, line) in claim.lines {
      if rule.authorization.contains(line.code) {
        findings.append(
          claim.line(
            index, "code", PayerStep.id, .warn,
            "\(line.code) needs this payer's prior authorization."))
      }
      if rule.takesAudioOnly == false, line.modifiers.contains("93") {
        findings.append(
          claim.line(
            index, "modifiers", PayerStep.id, .error,
            "This payer pays no session by voice alone."))
      }
      if rule.paysComplexity == false, line.code == "90785" {
        findings.append(
          claim.line(index, "code", PayerStep.id, .error, "This payer does not pay 90785."))
      }
      guard isSession(line.code) else { continue }
      sessions += 1
      if let most = rule.sessionsPerDayMax, sessions > most {
        findings.append(
          claim.line(
            index, "code", PayerStep.id, .warn, "This payer pays \(most) a day; this is one more."))
      }
    }
    return findings
  }

  private func isSession(_ code: String) -> Bool {
    guard let known = ProcedureCatalog.builtin[code], !known.isAddOn else { return false }
    return [.psychotherapy, .family, .group, .crisis, .diagnosticEvaluation]
      .contains(known.category)
  }
}
