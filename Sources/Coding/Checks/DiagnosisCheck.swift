import Basics
import CodeSets
import Records

/// The claim has a diagnosis, none twice, none that shut each other out, a first one that may be
/// first, and pointers that hit. Proposed: another order or code. Source: S01, S27.
struct DiagnosisCheck: ClaimRule {
  func findings(_ claim: ClaimCase) -> [Finding] {
    let codes = claim.claim.diagnoses
    guard !codes.isEmpty else {
      return claim.claim.lines.isEmpty
        ? [] : [finding("no-diagnosis", .error, "A claim needs a diagnosis.", "diagnoses")]
    }
    return first(codes) + pairs(codes) + pointers(claim) + support(codes, claim)
  }

  private func finding(
    _ code: String, _ severity: Severity, _ message: String, _ place: String
  ) -> Finding {
    Finding(code: code, severity: severity, message: message, place: place)
  }

  private func first(_ codes: [String]) -> [Finding] {
    var findings: [Finding] = []
    if let known = DiagnosisCatalog.builtin[codes[0]], known.codeFirst || known.isManifestation {
      findings.append(
        finding(
          "first-diagnosis", .error, "\(codes[0]) must not be first; its cause comes before it.",
          "diagnoses[0]"))
    }
    if codes.allSatisfy({ $0.hasPrefix("Z") }) {
      findings.append(
        finding(
          "only-circumstances", .warn, "Many payers refuse Z codes as the only diagnosis.",
          "diagnoses[0]"))
    }
    if codes.count > 12 {
      findings.append(
        finding("diagnosis-count", .error, "A claim takes 12 diagnoses.", "diagnoses[12]"))
    }
    return findings
  }

  private func pairs(_ codes: [String]) -> [Finding] {
    var findings: [Finding] = []
    for (index, code) in codes.enumerated() {
      for other in codes.prefix(index) {
        if code == other {
          findings.append(
            finding("diagnosis-twice", .error, "\(code) stands twice.", "diagnoses[\(index)]"))
        } else if DiagnosisCatalog.builtin.exclude(code, other) {
          findings.append(
            finding(
              "excludes1", .warn, "\(code) and \(other) are not coded together.",
              "diagnoses[\(index)]"))
        }
      }
    }
    return findings
  }

  private func pointers(_ claim: ClaimCase) -> [Finding] {
    let count = claim.claim.diagnoses.count
    return claim.lines.compactMap { index, line in
      guard line.pointers.contains(where: { !(1...count).contains($0) }) || line.pointers.count > 4
      else { return nil }
      return claim.line(
        index, "pointers", "pointers", .error, "A line points at up to four of its diagnoses.")
    }
  }

  /// Stated in the note of this client today.
  private func support(_ codes: [String], _ claim: ClaimCase) -> [Finding] {
    codes.enumerated().compactMap { index, code in
      let stated = claim.diagnoses.mentions.contains {
        $0.isAsserted && ($0.code == code || $0.family == DiagnosisFamily(code))
      }
      guard !stated, DiagnosisCatalog.builtin[code] != nil else { return nil }
      return finding(
        "diagnosis-support", .warn, "The note does not state \(code).", "diagnoses[\(index)]")
    }
  }
}
