public import Basics
public import Records

/// The rules applied to a claim while a person changes it.
public struct ClaimCheck: Sendable {
  public init() {}

  /// What is wrong with the claim, most serious first; each finding's place is a path such as
  /// `lines[0].code`.
  public func findings(claim: CodedClaim, note: Note, encounter: Encounter) -> [Finding] {
    []
  }
}
