public import Audit
public import Basics
public import Records

/// Everything a permitted judgement changes, as one value: the store writes all of it in one
/// transaction or none of it.
public struct Outcome: Hashable, Sendable {
  /// What happens to the item besides its state.
  public enum Effect: Hashable, Sendable {
    case decided(NewDecision)
    /// The standing decision is void and its held delivery with it.
    case undone(StandingDecision)
    case skipped
    case parked(WaitingOn, question: String)
  }

  /// The item's state afterwards; its version grows by one.
  public var state: ReviewState
  public var effect: Effect
  /// The audit entry, but for the commitment to `privateText`.
  public var entry: AuditDraft
  /// Words a person typed, which may name somebody: they stand beside the trail as a blob.
  public var privateText: PrivateText?
  /// What goes to the EHR, not before the decision's `leavesAt`; nil when nothing does.
  public var delivery: Delivery?

  public init(
    state: ReviewState, effect: Effect, entry: AuditDraft, privateText: PrivateText? = nil,
    delivery: Delivery? = nil
  ) {
    self.state = state
    self.effect = effect
    self.entry = entry
    self.privateText = privateText
    self.delivery = delivery
  }
}

/// Typed words and what they are called in the audit entry's blobs.
public struct PrivateText: Hashable, Sendable {
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// A decision as it is recorded. It is never edited: an undo voids it, a correction replaces it.
public struct NewDecision: Hashable, Sendable {
  public var id: DecisionID
  /// accept, modify or reject.
  public var word: String
  /// What was signed; nil for a rejection.
  public var claim: CodedClaim?
  public var reason: RejectionReason?
  public var person: Person
  public var at: Instant
  /// When it may leave; nil when nothing will be sent.
  public var leavesAt: Instant?
  /// The sent decision this one puts right.
  public var replaces: DecisionID?

  public init(
    id: DecisionID, word: String, claim: CodedClaim?, reason: RejectionReason? = nil,
    person: Person, at: Instant, leavesAt: Instant?, replaces: DecisionID? = nil
  ) {
    self.id = id
    self.word = word
    self.claim = claim
    self.reason = reason
    self.person = person
    self.at = at
    self.leavesAt = leavesAt
    self.replaces = replaces
  }
}
