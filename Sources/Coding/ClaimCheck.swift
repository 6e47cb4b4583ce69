public import Basics
public import Records

/// The rules applied to a claim while a person changes it: the same that made the suggestion, and
/// what a payer's first look would find.
public struct ClaimCheck: Sendable {
  public init() {}

  /// What is wrong with the claim, most serious first; each finding's place is a path such as
  /// `lines[0].code`, `diagnoses[1]` or `placeOfService`.
  public func findings(claim: CodedClaim, note: Note, encounter: Encounter) -> [Finding] {
    let facts = NoteFacts(note.text, encounter)
    let looked = ClaimCase(
      claim: claim, visit: Visit(facts, encounter), diagnoses: DiagnosisEngine(facts, encounter))
    let findings = rules.flatMap { $0.findings(looked) }
    return Severity.allCases.sorted(by: >).flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }

  private var rules: [any ClaimRule] {
    [
      KnownCodeCheck(), SessionTimeCheck(), AddOnCheck(), ModifierCheck(), UnitLimitCheck(),
      CodePairCheck(), DiagnosisCheck(), PlaceCheck(), CredentialCheck(),
      PayerCheck(),
    ]
  }
}
