public import Basics
import Storage

/// What one run, or the time since the start, came to: the figures of `sync --once` and its JSON.
public struct SyncReport: Hashable, Sendable, Codable {
  public var pages = 0
  public var newNotes = 0
  public var changedNotes = 0
  /// Notes that changed after a person had judged them; the items are marked.
  public var changedAfterDecision = 0
  public var unchangedNotes = 0
  public var newDenials = 0
  public var changedDenials = 0
  public var suggested = 0
  /// Decisions the EHR confirmed in answer to our request.
  public var applied = 0
  /// Decisions found at the EHR by our identifier after nobody had read the answer.
  public var foundApplied = 0
  /// Decisions the EHR refused for good; each waits for a person with its reason.
  public var refused = 0
  /// Tries that ended without the decision being applied, to be repeated.
  public var triesToRepeat = 0
  /// Files taken from watched folders, and those put aside with their reason.
  public var filesTaken = 0
  public var filesRejected = 0
  /// Deliveries that still wait when the run ended: for their time, for an answer.
  public var stillWaiting = 0
  public var unknown = 0
  /// What could not be read, by record or place; never its content. At most a thousand.
  public var findings: [Finding] = []
  /// One line for each source that was in trouble when the run ended.
  public var troubles: [String] = []
  /// What the start found and put right, for a person.
  public var notices: [String] = []

  public init() {}

  /// Nothing is left to do and nothing is wrong.
  public var isComplete: Bool { troubles.isEmpty && stillWaiting == 0 && unknown == 0 }

  mutating func add(_ intake: IntakeReport) {
    newNotes += intake.newNotes
    changedNotes += intake.changedNotes
    changedAfterDecision += intake.changedAfterDecision
    unchangedNotes += intake.unchanged
    newDenials += intake.newDenials
    changedDenials += intake.changedDenials
  }

  mutating func add(_ found: [Finding]) {
    findings += found.prefix(max(0, 1000 - findings.count))
  }
}
