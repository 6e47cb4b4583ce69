public import Basics
public import Records

/// A review item as the rules see it: where it stands, what was suggested, and the decision that
/// stands on it.
public struct ReviewItem: Hashable, Sendable {
  public var id: NoteID
  /// Grows with every change of the item.
  public var version: Int
  public var state: ReviewState
  /// What accepting everything would sign; empty when nothing may be billed.
  public var proposed: CodedClaim
  /// The number of the suggestion's audit entry: what every judgement answers.
  public var suggestEntry: Int
  /// The decision in force; nil while undecided.
  public var standing: StandingDecision?
  public var encounter: EncounterID?
  public var client: ClientID?
  public var clinician: ClinicianID
  public var serviceDate: Day
  /// The client as the audit trail names them; never the EHR's id.
  public var pseudonym: String?
  /// A newer reading of the note arrived than the one suggested on. While undecided the item
  /// waits for a new suggestion and takes no judgement.
  public var hasNewerReading: Bool

  public init(
    id: NoteID, version: Int, state: ReviewState, proposed: CodedClaim, suggestEntry: Int,
    standing: StandingDecision? = nil, encounter: EncounterID? = nil, client: ClientID? = nil,
    clinician: ClinicianID, serviceDate: Day, pseudonym: String? = nil,
    hasNewerReading: Bool = false
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.proposed = proposed
    self.suggestEntry = suggestEntry
    self.standing = standing
    self.encounter = encounter
    self.client = client
    self.clinician = clinician
    self.serviceDate = serviceDate
    self.pseudonym = pseudonym
    self.hasNewerReading = hasNewerReading
  }
}

/// The decision in force on an item, and how far its delivery has come.
public struct StandingDecision: Hashable, Sendable {
  public var id: DecisionID
  public var by: String
  /// Nil for a rejection, which sends nothing.
  public var delivery: DeliveryState?
  /// The intent to send it is on record: it may have left.
  public var hasIntent: Bool
  /// The number of its audit entry.
  public var entry: Int
  /// The sent decision it puts right, and the state that one had left the item in.
  public var replaces: DecisionID?
  public var replacedState: ReviewState?

  public init(
    id: DecisionID, by: String, delivery: DeliveryState?, hasIntent: Bool = false, entry: Int,
    replaces: DecisionID? = nil, replacedState: ReviewState? = nil
  ) {
    self.id = id
    self.by = by
    self.delivery = delivery
    self.hasIntent = hasIntent
    self.entry = entry
    self.replaces = replaces
    self.replacedState = replacedState
  }
}
