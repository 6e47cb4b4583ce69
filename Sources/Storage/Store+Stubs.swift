public import Audit
public import Basics
public import Records
public import Review

// The surface other rooms are written against; each extension moves to a file of its own.

extension Store {
  /// Stores one page in one transaction: notes with all that came with them, denials, and, when
  /// the sweep is complete, the cursor. Two pulls of one version are one note.
  public func commit(page: IntakePage, stream: String, at now: Instant) throws -> IntakeReport {
    throw StorageError.closed
  }

  /// Where the next increment of a feed starts; nil before the first complete sweep.
  public func cursor(stream: String) throws -> String? { throw StorageError.closed }

  /// Notes without a suggestion, in the order they came.
  public func unsuggested(limit: Int) throws -> [UnsuggestedNote] { throw StorageError.closed }

  /// Stores suggestions in one transaction, each with its audit entry.
  public func commit(suggestions: [AnsweredNote], at now: Instant) throws -> SuggestReport {
    throw StorageError.closed
  }
}

extension Store {
  /// A window of the review list; costs the same at any queue size.
  public func window(_ query: QueueQuery, _ anchor: QueueAnchor, limit: Int) throws -> QueueWindow {
    throw StorageError.closed
  }

  /// The key of an item in a query's order; nil when it is not in the queue.
  public func key(of item: NoteID, in query: QueueQuery) throws -> QueueKey? {
    throw StorageError.closed
  }

  /// Everything the detail panes show; nil for an unknown item.
  public func detail(_ id: NoteID) throws -> ReviewDetail? { throw StorageError.closed }

  /// The figures of the frame.
  public func counts() throws -> QueueCounts { throw StorageError.closed }

  /// The newest decisions, undone ones included.
  public func recent(limit: Int) throws -> [RecentDecision] { throw StorageError.closed }

  /// Denials, the most urgent first: each 25 dollars at risk weigh as much as one day less to the
  /// deadline; those past it come last. Page on by the last row's claim.
  public func denials(limit: Int, after: ClaimID? = nil, today: Day) throws -> [DenialRow] {
    throw StorageError.closed
  }

  /// The next row after, or before, `key` in the query's order whose note id, initials, client
  /// name, payer or code fits the text; nil when none does or `isCancelled` said stop.
  public func find(
    _ text: String, in query: QueueQuery, from key: QueueKey?, forward: Bool,
    isCancelled: () -> Bool = { false }
  ) throws -> QueueKey? {
    throw StorageError.closed
  }

  /// Payers by name.
  public func payers() throws -> [Payer] { throw StorageError.closed }

  /// Clinicians by family name.
  public func clinicians() throws -> [Clinician] { throw StorageError.closed }

  /// Main procedure codes in use, sorted.
  public func mainCodes() throws -> [String] { throw StorageError.closed }

  /// Filters kept under a name, by name.
  public func savedQueries() throws -> [SavedQuery] { throw StorageError.closed }

  /// Keeps a filter under its name, replacing an older one.
  public func save(_ query: SavedQuery) throws { throw StorageError.closed }

  /// Forgets a saved filter.
  public func removeSavedQuery(named name: String) throws { throw StorageError.closed }

  /// Changes with every commit, by any process: cheap to poll.
  public func dataVersion() throws -> Int { throw StorageError.closed }
}

extension Store {
  /// Records one judgement: item, decision, audit entry and outbox row in one transaction.
  /// `encode` fixes the bytes that will travel; it runs inside the transaction and must be pure.
  public func judge(
    _ request: JudgementRequest, encode: (Delivery) throws -> EncodedDelivery
  ) throws -> Result<Committed, Refusal> {
    throw StorageError.closed
  }

  /// Records several judgements in one transaction; each has its own result.
  public func judge(
    _ requests: [JudgementRequest], encode: (Delivery) throws -> EncodedDelivery
  ) throws -> [Result<Committed, Refusal>] {
    throw StorageError.closed
  }

  /// Ends the undo window of everything this person signed and that is still held; returns how
  /// many rows were let go.
  public func releaseHeld(by person: Person, at now: Instant) throws -> Int {
    throw StorageError.closed
  }

  /// Makes everything that failed, is unknown or waits for a later try due now; returns how many.
  public func retryDeliveries(by person: Person, at now: Instant) throws -> Int {
    throw StorageError.closed
  }

  /// Writes the audit entry of a person opening a whole record.
  public func recordView(of note: NoteID, by person: Person, at now: Instant) throws {
    throw StorageError.closed
  }
}

extension Store {
  /// Makes this process the one that delivers and turns what was cut off into unknown.
  public func recoverAtStart(now: Instant) throws -> RecoveryReport { throw StorageError.closed }

  /// Takes the next due row: held ones go to sending with a durable `push.intent`, unknown ones
  /// come out to be looked up. Nil when none is due or another process delivers.
  public func takeDue(now: Instant) throws -> OutgoingDelivery? { throw StorageError.closed }

  /// Records how a try or look-up ended, with its `push.result`.
  public func record(_ result: DeliveryResult, of decision: DecisionID, at now: Instant) throws {
    throw StorageError.closed
  }

  /// Deliveries whose outcome nobody read.
  public func unknownDeliveries() throws -> [OutgoingDelivery] { throw StorageError.closed }

  /// When the next row is due; nil when nothing waits.
  public func nextDue() throws -> Instant? { throw StorageError.closed }
}

extension Store {
  /// Entries as stored, from a number on.
  public func auditEntries(from seq: Int, limit: Int) throws -> [AuditLine] {
    throw StorageError.closed
  }

  /// Recomputes every hash and link; `progress` is told entries done and total.
  public func verifyAudit(
    progress: (Int, Int) -> Void = { _, _ in }, isCancelled: () -> Bool = { false }
  ) throws -> AuditVerification {
    throw StorageError.closed
  }

  /// A consistent copy while running; sealed like the original.
  public func backup(to path: String) throws { throw StorageError.closed }

  /// What does not hold inside the workspace; empty when everything does.
  public func checkInvariants() throws -> [Finding] { throw StorageError.closed }
}
