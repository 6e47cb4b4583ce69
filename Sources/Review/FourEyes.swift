public import Basics

/// Where money is given up, or much is done at once, the person who proposes is not the person who
/// approves. What counts as much the practice says; a limit that is not set asks nothing.
public struct FourEyes: Hashable, Sendable {
  /// What somebody proposes to do.
  public enum Proposal: Hashable, Sendable {
    /// Not asking for money that is owed.
    case writeOff(Money)
    /// Sending a payer an appeal.
    case appeal
    /// Judging so many items by one word.
    case batch(Int)
  }

  /// Write-offs above this need a second person; nil: none does.
  public var writeOffLimit: Money?
  /// Whether an appeal does.
  public var appeals: Bool
  /// Batches of more items than this do; nil: none does.
  public var batchMax: Int?

  public init(writeOffLimit: Money? = nil, appeals: Bool = false, batchMax: Int? = nil) {
    self.writeOffLimit = writeOffLimit
    self.appeals = appeals
    self.batchMax = batchMax
  }

  /// Whether one person may not do this alone.
  public func needsApproval(_ proposal: Proposal) -> Bool {
    switch proposal {
    case .writeOff(let amount): writeOffLimit.map { amount > $0 } ?? false
    case .appeal: appeals
    case .batch(let count): batchMax.map { count > $0 } ?? false
    }
  }
}

extension DecisionRules {
  /// Why the proposal may not be carried out with this approval; nil when it may. The approver is
  /// another person, by name, and a supervisor: two names of one role would be one opinion.
  public static func refusal(
    of proposal: FourEyes.Proposal, by proposer: Person, approvedBy approver: Person?,
    under rule: FourEyes
  ) -> Refusal? {
    guard rule.needsApproval(proposal) else { return nil }
    guard let approver else { return .needsSecondPerson(proposal) }
    guard approver.name != proposer.name else { return .approvesOwn(proposer.name) }
    guard approver.role == .supervisor else {
      return .notAllowed(approver.role, word: "approve what another person proposes")
    }
    return nil
  }
}

extension FourEyes.Proposal {
  /// "a batch of 40".
  var words: String {
    switch self {
    case .writeOff(let amount): "a write-off of \(amount)"
    case .appeal: "an appeal"
    case .batch(let count): "a batch of \(count)"
    }
  }
}
