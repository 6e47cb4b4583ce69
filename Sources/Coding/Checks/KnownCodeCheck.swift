import Basics
import CodeSets
import Records

/// Every code is in its table and was valid on the date of service; a diagnosis is a leaf.
/// Proposed: another code, or one of the header's leaves. Source: S01, S03.
struct KnownCodeCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    claim.lines.compactMap { procedure($0.element.code, $0.offset, claim) }
      + claim.claim.diagnoses.enumerated().compactMap { diagnosis($1, $0, claim) }
  }

  private func procedure(_ code: String, _ index: Int, _ claim: ClaimCase) -> Finding? {
    guard let known = ProcedureCatalog.builtin[code] else {
      return claim.line(
        index, "code", "unknown-code", .error, "\(code) is no procedure code we know.")
    }
    guard !known.isValid(on: claim.day) else { return nil }
    return claim.line(
      index, "code", "code-dates", .error, "\(code) was not valid on \(claim.day).")
  }

  private func diagnosis(_ code: String, _ index: Int, _ claim: ClaimCase) -> Finding? {
    let place = "diagnoses[\(index)]"
    guard let known = DiagnosisCatalog.builtin[code] else {
      return Finding(
        code: "unknown-code", severity: .error,
        message: "\(code) is no ICD-10-CM code we know.", place: place)
    }
    guard !known.isBillable(on: claim.day) else { return nil }
    let leaves = DiagnosisCatalog.builtin.leaves(below: known.code, on: claim.day)
    guard !leaves.isEmpty else {
      return Finding(
        code: "code-dates", severity: .error,
        message: "\(known.code) cannot be billed on \(claim.day).", place: place)
    }
    return Finding(
      code: "billable-leaf", severity: .error,
      message: "\(known.code) is a header; choose one below it, such as "
        + leaves.prefix(4).map(\.code).joined(separator: ", ") + ".",
      place: place)
  }
}
