public import Basics

/// A signed decision on its way to the EHR. The body is fixed when the decision is made: every
/// try sends the same bytes under the same key.
public struct Delivery: Hashable, Sendable, Codable {
  /// The idempotency key and our business identifier at the other side.
  public var decision: DecisionID
  /// The earlier decision this one puts right, when that one was already sent.
  public var replaces: DecisionID?
  public var note: NoteID
  public var encounter: EncounterID?
  public var client: ClientID?
  public var clinician: ClinicianID
  public var serviceDate: Day
  public var claim: CodedClaim
  /// The signer's user name.
  public var signedBy: String
  public var signedAt: Instant

  public init(
    decision: DecisionID, replaces: DecisionID? = nil, note: NoteID, encounter: EncounterID?,
    client: ClientID?, clinician: ClinicianID, serviceDate: Day, claim: CodedClaim,
    signedBy: String, signedAt: Instant
  ) {
    self.decision = decision
    self.replaces = replaces
    self.note = note
    self.encounter = encounter
    self.client = client
    self.clinician = clinician
    self.serviceDate = serviceDate
    self.claim = claim
    self.signedBy = signedBy
    self.signedAt = signedAt
  }
}
