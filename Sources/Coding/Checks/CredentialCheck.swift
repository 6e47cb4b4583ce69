import Basics
import CodeSets
import Records

/// The service is one the credential may bill: visits and 90792 need a prescriber, psychotherapy a
/// therapist. Scope is state law, so this warns, except for 90792. Source: S03, S22.
struct CredentialCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    guard let credential = claim.visit.encounter.credential else { return [] }
    let role = claim.visit.role
    return claim.lines.compactMap { index, line in
      guard let code = ProcedureCatalog.builtin[line.code] else { return nil }
      let needsPrescriber = line.code == "90792" || code.category.isVisit
      let needsTherapist =
        [.psychotherapy, .crisis, .family, .group, .diagnosticEvaluation].contains(code.category)
      if needsPrescriber, role != .prescriber, line.code != "99211" {
        return claim.line(
          index, "code", "credential", .error, "\(line.code) needs a prescriber, not \(credential)."
        )
      }
      if needsTherapist, !role.isTherapist, role != .substanceCounselor {
        return claim.line(
          index, "code", "credential", .warn, "\(credential) does not bill \(line.code).")
      }
      return nil
    }
  }
}
