public import Review

/// What is asked of the world about batches that need a second person.
public enum ProposalEffect: Hashable, Sendable {
  /// Answer: `listed`, those that wait, the oldest first.
  case load(request: Int)
  /// One with its items as they are now. Answer: `opened`.
  case open(ProposalID, request: Int)
  /// Record a batch that nobody may sign alone. Answer: `proposed` or `refused`.
  case propose([ProposedItem])
  /// Sign it as its second person. Answer: `approved` or `refused`.
  case approve(ProposalID)
  /// Answer: `turnedDown` or `refused`.
  case turnDown(ProposalID)
}

/// What is told about them.
public enum ProposalMessage: Sendable {
  case listed([BatchProposal], request: Int)
  case opened(OpenedProposal?, request: Int)
  /// It is on record; items that could not be signed are left out of it.
  case proposed(ApprovedBatch)
  case approved(ApprovedBatch)
  case turnedDown(BatchProposal)
  case refused(Refusal)
}

/// Proposed batches as the console knows them.
struct ProposalDesk: Hashable, Sendable {
  var rows: [BatchProposal] = []
  var isLoaded = false
  var request: Int?
  /// The one that lies open; nil while it is read.
  var opened: OpenedProposal?
  var openRequest: Int?
}
