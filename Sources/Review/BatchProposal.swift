public import Basics
public import Records

/// The noun of a proposal's id.
public enum ProposalTag {}
/// Made by us for each proposed batch.
public typealias ProposalID = Identifier<ProposalTag>

/// A batch that is more than one person does alone, as somebody proposes it. It signs nothing and
/// sends nothing: another person approves it, and the signatures are theirs, or refuses it.
public struct BatchProposal: Hashable, Sendable {
  /// Where it stands.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case open, approved, refused
  }

  public var id: ProposalID
  /// Who proposes, by the name of their account.
  public var by: String
  public var at: Instant
  /// How many items it holds.
  public var count: Int
  public var state: State
  /// Who approved or refused it; nil while nobody has.
  public var answeredBy: String?
  /// The number of the audit entry that proposes it.
  public var entry: Int

  public init(
    id: ProposalID, by: String, at: Instant, count: Int, state: State = .open,
    answeredBy: String? = nil, entry: Int
  ) {
    self.id = id
    self.by = by
    self.at = at
    self.count = count
    self.state = state
    self.answeredBy = answeredBy
    self.entry = entry
  }
}

/// One item of a proposed batch: what the approval signs, in the version its proposer saw.
public struct ProposedItem: Hashable, Sendable, Codable {
  public var item: NoteID
  public var version: Int
  public var claim: CodedClaim

  public init(item: NoteID, version: Int, claim: CodedClaim) {
    self.item = item
    self.version = version
    self.claim = claim
  }
}

/// A proposed item beside the item as it is now.
public struct ProposedLine: Hashable, Sendable {
  public var proposed: ProposedItem
  /// The item's line in the queue; nil when it is not there any more.
  public var row: QueueRow?

  public init(proposed: ProposedItem, row: QueueRow?) {
    self.proposed = proposed
    self.row = row
  }

  /// Why an approval leaves it out; nil when it would sign it.
  public var leftOut: String? {
    guard let row else { return "not in the queue any more" }
    if row.state.isJudged { return "\(row.state.rawValue) already" }
    return row.version == proposed.version ? nil : "changed since it was proposed"
  }
}

/// A proposed batch with its items, in the order they were marked.
public struct OpenedProposal: Hashable, Sendable {
  public var proposal: BatchProposal
  public var lines: [ProposedLine]

  public init(proposal: BatchProposal, lines: [ProposedLine]) {
    self.proposal = proposal
    self.lines = lines
  }
}

/// What an item keeps of the proposal it was signed from.
public struct ProposalMark: Hashable, Sendable {
  public var id: ProposalID
  /// Who proposed it.
  public var by: String

  public init(id: ProposalID, by: String) {
    self.id = id
    self.by = by
  }
}

/// What became of a proposed batch: each item signed, or left out with the reason.
public struct ApprovedBatch: Hashable, Sendable {
  /// One item that was not signed.
  public struct LeftOut: Hashable, Sendable {
    public var item: NoteID
    public var refusal: Refusal

    public init(item: NoteID, refusal: Refusal) {
      self.item = item
      self.refusal = refusal
    }
  }

  public var proposal: BatchProposal
  public var signed: [Committed]
  public var leftOut: [LeftOut]

  public init(proposal: BatchProposal, signed: [Committed], leftOut: [LeftOut]) {
    self.proposal = proposal
    self.signed = signed
    self.leftOut = leftOut
  }
}
