public import Basics
public import Records

/// What part of the queue a list shows, and in which order. Pages are found by key, never by
/// counting rows from the start.
public struct QueueQuery: Hashable, Sendable, Codable {
  public var filter: QueueFilter
  public var sort: QueueSort
  public var descending: Bool

  public init(
    filter: QueueFilter = QueueFilter(), sort: QueueSort = .date, descending: Bool = false
  ) {
    self.filter = filter
    self.sort = sort
    self.descending = descending
  }
}

/// The orders of the review list; ties are broken by note id.
public enum QueueSort: String, Hashable, Sendable, Codable, CaseIterable {
  case date, confidence, flags, payer, code
}

/// Every member that is not empty must hold; the values of one member are alternatives.
public struct QueueFilter: Hashable, Sendable, Codable {
  /// Empty means the undecided: open and skipped.
  public var states: Set<ReviewState>
  public var payers: Set<PayerID>
  public var clinicians: Set<ClinicianID>
  /// Main procedure codes; an item without one has the empty code.
  public var codes: Set<String>
  public var flags: Set<FlagKind>
  public var minimumConfidence: Confidence?
  public var maximumConfidence: Confidence?
  public var from: Day?
  public var to: Day?

  public init(
    states: Set<ReviewState> = [], payers: Set<PayerID> = [],
    clinicians: Set<ClinicianID> = [], codes: Set<String> = [], flags: Set<FlagKind> = [],
    minimumConfidence: Confidence? = nil, maximumConfidence: Confidence? = nil, from: Day? = nil,
    to: Day? = nil
  ) {
    self.states = states
    self.payers = payers
    self.clinicians = clinicians
    self.codes = codes
    self.flags = flags
    self.minimumConfidence = minimumConfidence
    self.maximumConfidence = maximumConfidence
    self.from = from
    self.to = to
  }
}

/// One line of the review list: the least that serves.
public struct QueueRow: Hashable, Sendable {
  public var id: NoteID
  public var version: Int
  public var state: ReviewState
  /// "J.R."; the only trace of the client on a list.
  public var initials: String
  public var date: Day
  public var payer: String
  /// The claim's procedure codes in order; empty when nothing may be billed.
  public var codes: [String]
  public var confidence: Confidence?
  public var flags: [FlagKind]
  /// Where the signed decision stands; nil before a decision.
  public var delivery: DeliveryState?
  /// The clinician's name, for wide lists; nil when it was not asked for.
  public var clinician: String?
  /// Minutes of the session as recorded, for wide lists.
  public var minutes: Int?
  /// Another EHR uses the same note id.
  public var isShared: Bool
  /// The note changed at the EHR after the decision.
  public var isOutdated: Bool

  public init(
    id: NoteID, version: Int, state: ReviewState, initials: String, date: Day, payer: String,
    codes: [String], confidence: Confidence?, flags: [FlagKind], delivery: DeliveryState? = nil,
    clinician: String? = nil, minutes: Int? = nil, isShared: Bool = false, isOutdated: Bool = false
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.initials = initials
    self.date = date
    self.payer = payer
    self.codes = codes
    self.confidence = confidence
    self.flags = flags
    self.delivery = delivery
    self.clinician = clinician
    self.minutes = minutes
    self.isShared = isShared
    self.isOutdated = isOutdated
  }

  /// The note as a person tells it from every other: its id, with the EHR's name where two use it.
  public var name: String { isShared ? id.qualified : id.text }
}

/// Where a window into an ordered list begins.
public enum QueueAnchor: Hashable, Sendable {
  case first
  case last
  /// The rows that follow, or precede, this one in the query's order; the row may be gone.
  case after(QueueKey)
  case before(QueueKey)
  /// The row itself and those that follow.
  case from(QueueKey)
}

/// The place of a row in an order: the sort column's value as text and the note id.
public struct QueueKey: Hashable, Sendable {
  public var value: String
  public var id: NoteID

  public init(value: String, id: NoteID) {
    self.value = value
    self.id = id
  }
}

/// A window of rows, in the query's order whatever the anchor.
public struct QueueWindow: Hashable, Sendable {
  public var rows: [QueueRow]
  /// One key for each row.
  public var keys: [QueueKey]
  /// More rows lie before the first, after the last.
  public var hasBefore: Bool
  public var hasAfter: Bool

  public init(rows: [QueueRow], keys: [QueueKey], hasBefore: Bool, hasAfter: Bool) {
    self.rows = rows
    self.keys = keys
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}

/// Everything the detail panes show of one item.
public struct ReviewDetail: Hashable, Sendable {
  public var row: QueueRow
  public var note: Note
  public var encounter: Encounter
  public var client: Client?
  public var clinician: Clinician?
  public var payer: Payer?
  public var suggestion: Suggestion
  /// The standing decision, when there is one.
  public var decision: RecentDecision?
  /// The open question of a parked item.
  public var question: String?
  /// A newer reading of the note came after the decision: the text and suggestion shown are those
  /// it was made on. Undo or correct it to see the new one.
  public var isOutdated: Bool
  /// How much of the note may be shown before the person asks for the whole.
  public var sight: NoteSight
  /// The broken glass through which alone the person sees it; nil for one of their own clients'.
  public var glass: Int?

  public init(
    row: QueueRow, note: Note, encounter: Encounter, client: Client?, clinician: Clinician?,
    payer: Payer?, suggestion: Suggestion, decision: RecentDecision? = nil,
    question: String? = nil, isOutdated: Bool = false, sight: NoteSight = .whole,
    glass: Int? = nil
  ) {
    self.row = row
    self.note = note
    self.encounter = encounter
    self.client = client
    self.clinician = clinician
    self.payer = payer
    self.suggestion = suggestion
    self.decision = decision
    self.question = question
    self.isOutdated = isOutdated
    self.sight = sight
    self.glass = glass
  }
}

/// A decision in the recent list.
public struct RecentDecision: Hashable, Sendable {
  public var decision: DecisionID
  public var item: NoteID
  public var itemVersion: Int
  public var initials: String
  /// accept, modify or reject.
  public var word: String
  public var claim: CodedClaim?
  public var reason: RejectionReason?
  public var by: String
  public var at: Instant
  /// When it may leave; in the past once the undo window has closed.
  public var leavesAt: Instant?
  public var delivery: DeliveryState?
  /// Why a delivery failed or is unknown; one line without PHI.
  public var trouble: String?
  public var undone: Bool
  /// Another EHR uses the same note id.
  public var isShared: Bool

  public init(
    decision: DecisionID, item: NoteID, itemVersion: Int, initials: String, word: String,
    claim: CodedClaim?, reason: RejectionReason?, by: String, at: Instant, leavesAt: Instant?,
    delivery: DeliveryState?, trouble: String? = nil, undone: Bool = false,
    isShared: Bool = false
  ) {
    self.decision = decision
    self.item = item
    self.itemVersion = itemVersion
    self.initials = initials
    self.word = word
    self.claim = claim
    self.reason = reason
    self.by = by
    self.at = at
    self.leavesAt = leavesAt
    self.delivery = delivery
    self.trouble = trouble
    self.undone = undone
    self.isShared = isShared
  }

  /// The note as a person tells it from every other: its id, with the EHR's name where two use it.
  public var name: String { isShared ? item.qualified : item.text }
}

/// A standing decision about another note for which the same main code was proposed.
public struct SimilarDecision: Hashable, Sendable {
  public var item: NoteID
  /// Day of service.
  public var date: Day
  /// The payer's name; empty when the note named none.
  public var payer: String
  /// What was proposed, in claim order.
  public var proposed: [String]
  /// accept, modify or reject.
  public var word: String
  /// What was signed; nil for a rejection.
  public var claim: CodedClaim?
  public var reason: RejectionReason?
  /// The person who decided.
  public var by: String

  public init(
    item: NoteID, date: Day, payer: String, proposed: [String], word: String, claim: CodedClaim?,
    reason: RejectionReason?, by: String
  ) {
    self.item = item
    self.date = date
    self.payer = payer
    self.proposed = proposed
    self.word = word
    self.claim = claim
    self.reason = reason
    self.by = by
  }
}

/// One line of the denial work queue.
public struct DenialRow: Hashable, Sendable {
  public var denial: Denial
  public var initials: String
  public var payer: String
  /// The row's own name in the store, to page on from; tells nothing of the claim.
  public var key: String

  public init(denial: Denial, initials: String, payer: String, key: String = "") {
    self.denial = denial
    self.initials = initials
    self.payer = payer
    self.key = key
  }
}

/// The figures of the frame: kept by the store as it writes, never counted over the queue.
public struct QueueCounts: Hashable, Sendable, Codable {
  /// Items by state.
  public var open: Int
  public var skipped: Int
  public var waiting: Int
  public var accepted: Int
  public var modified: Int
  public var rejected: Int
  /// Deliveries by state.
  public var held: Int
  public var sending: Int
  public var applied: Int
  public var failed: Int
  public var unknown: Int
  /// Notes stored that have no suggestion yet.
  public var unsuggested: Int
  public var denials: Int
  public var denialsAtRisk: Money
  public var oldestOpen: Day?
  /// Entries in the audit trail.
  public var auditSize: Int
  /// Judged items whose note changed at the EHR since: a person must look.
  public var outdated: Int
  /// Proposed batches that wait for a second person.
  public var proposals: Int
  /// Broken glasses of which no supervisor has read yet.
  public var glasses: Int

  public init(
    open: Int = 0, skipped: Int = 0, waiting: Int = 0, accepted: Int = 0, modified: Int = 0,
    rejected: Int = 0, held: Int = 0, sending: Int = 0, applied: Int = 0, failed: Int = 0,
    unknown: Int = 0, unsuggested: Int = 0, denials: Int = 0, denialsAtRisk: Money = .zero,
    oldestOpen: Day? = nil, auditSize: Int = 0, outdated: Int = 0, proposals: Int = 0,
    glasses: Int = 0
  ) {
    self.open = open
    self.skipped = skipped
    self.waiting = waiting
    self.accepted = accepted
    self.modified = modified
    self.rejected = rejected
    self.held = held
    self.sending = sending
    self.applied = applied
    self.failed = failed
    self.unknown = unknown
    self.unsuggested = unsuggested
    self.denials = denials
    self.denialsAtRisk = denialsAtRisk
    self.oldestOpen = oldestOpen
    self.auditSize = auditSize
    self.outdated = outdated
    self.proposals = proposals
    self.glasses = glasses
  }

  public var toSign: Int { open + skipped }
  public var toSend: Int { held + sending + unknown }
}
