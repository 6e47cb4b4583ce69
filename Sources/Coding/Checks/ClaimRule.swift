import Basics
import Records

/// One rule over a claim under change. A rule is a file; its findings name the place in the claim.
protocol ClaimRule {
  func findings(_ case: ClaimCase) -> [Finding]
}

/// A claim with the note and encounter it is for.
struct ClaimCase {
  let claim: CodedClaim
  let visit: Visit
  let diagnoses: DiagnosisEngine

  var day: Day { visit.encounter.date }
  var isMedicare: Bool { visit.encounter.payerClass == .medicare }

  /// A finding at `lines[0].code`.
  func line(
    _ index: Int, _ member: String, _ code: String, _ severity: Severity, _ message: String
  ) -> Finding {
    Finding(code: code, severity: severity, message: message, place: "lines[\(index)].\(member)")
  }

  /// The lines with their places.
  var lines: [(offset: Int, element: ServiceLine)] { Array(claim.lines.enumerated()) }
}
