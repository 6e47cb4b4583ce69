import Audit
import Basics
import Crypto
import FoundationEssentials
public import Records
public import Review

extension Store {
  /// Records one judgement: item, decision, audit entry and outbox row in one transaction.
  /// `encode` fixes the bytes that will travel; it runs inside the transaction and must be pure.
  /// An error it throws leaves everything as it was.
  public func judge(
    _ request: JudgementRequest, encode: (Delivery) throws -> EncodedDelivery
  ) throws -> Result<Committed, Refusal> {
    try withoutActuallyEscaping(encode) { encode in
      try write { work in
        try DecisionCommit(work: work, seal: seal, encode: encode).judge(request)
      }
    }
  }

  /// Records several judgements in one transaction; each has its own result. More decisions than
  /// `rule` leaves to one person are refused whole: see `propose`.
  public func judge(
    _ requests: [JudgementRequest], under rule: FourEyes = FourEyes(),
    encode: (Delivery) throws -> EncodedDelivery
  ) throws -> [Result<Committed, Refusal>] {
    if let person = requests.first?.person,
      let refusal = DecisionRules.refusal(
        of: .batch(requests.count { $0.judgement.isDecision }), by: person, approvedBy: nil,
        under: rule)
    {
      return requests.map { _ in .failure(refusal) }
    }
    return try withoutActuallyEscaping(encode) { encode in
      try write { work in
        let commit = DecisionCommit(work: work, seal: seal, encode: encode)
        return try requests.map { try commit.judge($0) }
      }
    }
  }
}

/// The approval wall. Here, and nowhere else, a row enters the outbox: in the transaction that
/// writes the decision it rests on and the decision's audit entry. The item is read again, its
/// version compared, and the rules are asked about it as it is now; what was on a screen counts
/// for nothing.
struct DecisionCommit {
  let work: Work
  let seal: Seal
  let encode: (Delivery) throws -> EncodedDelivery

  /// Judges as the person's account allows it now: its role counts, not the one asked for.
  func judge(_ asked: JudgementRequest) throws -> Result<Committed, Refusal> {
    var request = asked
    do {
      request.person = try work.acting(asked.person, .judge)
    } catch let refusal as Refusal {
      return .failure(refusal)
    }
    let sight = try Sight(Reader(request.person, at: request.at), work.connection, seal)
    guard try sight.sees(request.item, work.connection) else {
      return .failure(.outOfSight(request.item))
    }
    let decisions = DecisionTable(connection: work.connection, seal: seal)
    guard let item = try decisions.item(request.item) else {
      return .failure(.unknownItem(request.item))
    }
    let id = DecisionID(Randomness.identifier())
    switch DecisionRules.decide(item: item, request: request, decision: id) {
    case .failure(let refusal): return .failure(refusal)
    case .success(let outcome): return .success(try record(outcome, on: item))
    }
  }

  private func record(_ outcome: Outcome, on item: ReviewItem) throws -> Committed {
    let blob = outcome.privateText.map { SaltedBlob($0.text.utf8) }
    var draft = outcome.entry
    if let blob, let text = outcome.privateText {
      draft.blobs.append(AuditBlob(name: text.name, commit: blob.commit))
      try BlobTable(connection: work.connection, seal: seal).store(blob, name: text.name)
    }
    let entry = try work.trail.append(draft)
    work.counters.moveItem(from: item.state, to: outcome.state)
    work.changed.insert(.audit)
    var committed = Committed(
      item: item.id, word: outcome.word, state: outcome.state, version: item.version + 1,
      decision: nil, leavesAt: nil)
    switch outcome.effect {
    case .decided(let decision):
      try decide(decision, outcome, on: item, entry: entry, reason: blob?.commit)
      committed.decision = decision.id
      committed.leavesAt = decision.leavesAt
    case .undone(let standing):
      try undo(standing, outcome, on: item, entry: entry)
      committed.decision = standing.id
    case .skipped:
      try move(item, to: outcome.state)
    case .parked:
      try move(item, to: outcome.state, question: blob?.commit)
    }
    return committed
  }

  private func decide(
    _ decision: NewDecision, _ outcome: Outcome, on item: ReviewItem, entry: Int, reason: String?
  ) throws {
    try DecisionTable(connection: work.connection, seal: seal)
      .add(decision, on: item, entry: entry, reason: reason)
    if let delivery = outcome.delivery {
      try send(delivery, by: decision.person, notBefore: decision.leavesAt ?? decision.at)
    }
    try move(
      item, to: outcome.state, decision: decision.id.text,
      delivery: outcome.delivery == nil ? nil : .held)
  }

  /// Voids a decision and its held delivery. When the note changed meanwhile its newest reading
  /// waits for a suggestion again.
  private func undo(
    _ standing: StandingDecision, _ outcome: Outcome, on item: ReviewItem, entry: Int
  ) throws {
    try work.connection.run(
      """
      UPDATE decision
      SET undo_entry = $1
      WHERE id = $2 AND undo_entry IS NULL
      """, .integer(entry), .text(standing.id.text))
    if standing.delivery != nil {
      try OutboxTable.move(standing.id.text, on: item.id.key, to: .void, work)
    }
    guard let replaced = standing.replaces else {
      try move(item, to: outcome.state)
      guard item.hasNewerReading else { return }
      work.counters.add(1, to: Counters.waitingNotes)
      try NoteTable(connection: work.connection, seal: seal).setWaits(item.id, true)
      work.changed.insert(.notes)
      return
    }
    try move(
      item, to: outcome.state, decision: replaced.text,
      delivery: try OutboxTable.state(of: replaced.text, work.connection),
      isOutdated: item.hasNewerReading)
  }

  private func move(
    _ item: ReviewItem, to state: ReviewState, decision: String? = nil,
    delivery: DeliveryState? = nil, question: String? = nil, isOutdated: Bool = false
  ) throws {
    try ReviewItemTable.move(
      item.id, from: item.version, to: state, decision: decision, delivery: delivery,
      question: question, isOutdated: isOutdated, work)
  }

  /// Puts the signed decision into the outbox. Where it goes and its bytes are fixed now and never
  /// again.
  private func send(_ delivery: Delivery, by person: Person, notBefore: Instant) throws {
    let encoded = try encode(delivery)
    let decision = delivery.decision.text
    try work.connection.run(
      """
      INSERT INTO outbox (
        decision, note, person, target, state, due_at, wait_ms, tries, method, path, headers,
        body, body_sha256)
      VALUES ($1, $2, $3, $4, 'held', $5, $6, 0, $7, $8, $9, $10, $11)
      """, .text(decision), .text(delivery.note.key), .text(person.name),
      .text(encoded.target.text), .integer(notBefore.milliseconds),
      .integer(max(0, delivery.signedAt.milliseconds(to: notBefore))), .text(encoded.method),
      .text(encoded.path),
      .text(try Document.text(encoded.headers)),
      .bytes(try seal.seal(encoded.body, in: .outboxBody, row: decision)),
      .text(hex(SHA256.hash(data: encoded.body))))
    work.counters.moveDelivery(from: nil, to: .held)
    work.changed.insert(.outbox)
  }
}

extension Outcome {
  fileprivate var word: String {
    switch effect {
    case .decided(let decision): decision.word
    case .undone: "undo"
    case .skipped: "skip"
    case .parked: "wait"
    }
  }
}
