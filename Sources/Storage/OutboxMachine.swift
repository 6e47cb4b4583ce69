import Audit
public import Basics
import FoundationEssentials
public import Records
public import Review
import Synchronization

extension Store {
  /// Makes this process the one that delivers and turns what an earlier one left on its way into
  /// unknown; an entry `recover` says so when something was found. Once this process delivers,
  /// further calls find nothing and cost nothing.
  public func recoverAtStart(now: Instant) throws -> RecoveryReport {
    // One thread at a time: nobody may take a row while another turns what was left into unknown.
    try recovering.withLock { _ in
      switch try sender.take() {
      case .another: return RecoveryReport(anotherSender: true)
      case .alreadyOurs: return RecoveryReport()
      case .newlyOurs:
        do {
          return try recover(now)
        } catch {
          sender.release()
          throw error
        }
      }
    }
  }

  private func recover(_ now: Instant) throws -> RecoveryReport {
    try write { work in
      let interrupted = try OutboxTable.all(in: .sending, work.connection)
      for place in interrupted {
        try OutboxTable.move(place.decision, on: place.note, to: .unknown, work)
        try OutboxTable.setDue(place.decision, now, from: now, work)
        try OutboxTable.note(
          place.decision, trouble: "cut off when the program ended", reference: nil, work)
      }
      guard !interrupted.isEmpty else { return RecoveryReport() }
      try work.trail.append(
        AuditDraft(
          at: now, actor: .store, action: .recover,
          object: AuditObject(kind: "outbox", id: "deliveries"),
          detail: [
            "found": "cut off while sending", "done": "to be looked up",
            "decisions": .array(interrupted.map { .string($0.decision) }),
          ]))
      work.changed.formUnion([.outbox, .audit])
      return RecoveryReport(interrupted: interrupted.map { DecisionID($0.decision) })
    }
  }

  /// Takes the next due row: held ones go to sending with a durable `push.intent`, unknown ones
  /// come out to be looked up. Nil when none is due or another process delivers.
  public func takeDue(
    now: Instant, for target: DeliveryTarget = .any
  ) throws -> OutgoingDelivery? {
    guard try !recoverAtStart(now: now).anotherSender else { return nil }
    let isDue = try read {
      try OutboxMachine.nextDue($0, target).map { $0.dueAt <= now.milliseconds }
    }
    guard isDue == true else { return nil }
    return try write { try OutboxMachine(work: $0, seal: seal, now: now).takeDue(target) }
  }

  /// Records how a try or a look-up ended, with its `push.result`. Throws
  /// `StorageError.notUnderWay` when the row is not on its way: an earlier call got through.
  public func record(_ result: DeliveryResult, of decision: DecisionID, at now: Instant) throws {
    try write { try OutboxMachine(work: $0, seal: seal, now: now).record(result, of: decision) }
  }

  /// Deliveries whose outcome nobody read, the longest due first.
  public func unknownDeliveries(
    for target: DeliveryTarget = .any
  ) throws -> [OutgoingDelivery] {
    try read { connection in
      try OutboxTable.all(in: .unknown, connection).compactMap {
        try OutboxTable.delivery($0.decision, connection, seal)?.delivery
      }.filter { target.contains($0.encoded.target) }
    }
  }

  /// When the next row is due; nil when nothing waits.
  public func nextDue(for target: DeliveryTarget = .any) throws -> Instant? {
    try read {
      try OutboxMachine.nextDue($0, target).map { Instant(milliseconds: Int64($0.dueAt)) }
    }
  }

  /// Bounds what waits for a moment of a clock that was set back since: a signed decision waits one
  /// undo window from now, a try that was put off as long as it was put off. Returns how many rows
  /// waited too long.
  public func boundWaits(now: Instant, for target: DeliveryTarget = .any) throws -> Int {
    let stuck = try read { connection in
      try OutboxTable.targets(connection).filter { target.contains($0) }.filter {
        try !OutboxTable.stuck(at: $0, now: now, limit: 1, connection).isEmpty
      }
    }
    guard !stuck.isEmpty else { return 0 }
    return try write { work in
      let rows = try stuck.flatMap {
        try OutboxTable.stuck(at: $0, now: now, limit: .max, work.connection)
      }
      for row in rows {
        try OutboxTable.setDue(row.decision, row.due, from: now, work)
        try work.connection.run(
          """
          UPDATE decision
          SET leaves_at = $1
          WHERE id = $2 AND leaves_at > $1
          """, .integer(row.due.milliseconds), .text(row.decision))
      }
      if !rows.isEmpty { work.changed.insert(.queue) }
      return rows.count
    }
  }

  /// Ends the undo window of everything this person signed and that is still held; returns how
  /// many rows were let go.
  public func releaseHeld(by person: Person, at now: Instant) throws -> Int {
    try write { work in
      let person = try work.acting(person, .send)
      let released = try work.connection.run(
        """
        UPDATE outbox
        SET due_at = $1
        WHERE state = 'held' AND due_at > $1 AND intent IS NULL AND person = $2
        """, .integer(now.milliseconds), .text(person.name))
      try work.connection.run(
        """
        UPDATE decision
        SET leaves_at = $1
        WHERE leaves_at > $1 AND id IN (
          SELECT decision
          FROM outbox
          WHERE state = 'held' AND due_at = $1 AND person = $2)
        """, .integer(now.milliseconds), .text(person.name))
      if released > 0 { work.changed.insert(.outbox) }
      return released
    }
  }

  /// Makes everything that failed, is unknown or waits for a later try due now; returns how many.
  /// What failed goes again under its key and with its bytes, unless a correction has taken its
  /// place: then sending it too would bill the session twice.
  public func retryDeliveries(by person: Person, at now: Instant) throws -> Int {
    try write { work in
      _ = try work.acting(person, .send)
      var count = 0
      for place in try OutboxTable.all(in: .failed, work.connection) {
        if try DecisionTable.isCorrected(place.decision, on: place.note, work.connection) {
          continue
        }
        try OutboxTable.move(place.decision, on: place.note, to: .held, work)
        try OutboxTable.setDue(place.decision, now, from: now, work)
        count += 1
      }
      count += try work.connection.run(
        """
        UPDATE outbox
        SET due_at = $1
        WHERE state IN ('held', 'unknown') AND intent IS NOT NULL AND due_at > $1
        """, .integer(now.milliseconds))
      if count > 0 { work.changed.insert(.outbox) }
      return count
    }
  }
}

/// Moves the outbox's rows on. What a request will be is announced in the trail, durably, before
/// it leaves; a row has one intent however often it is tried.
private struct OutboxMachine {
  let work: Work
  let seal: Seal
  let now: Instant

  /// The row that is due first, to send or to look up.
  static func nextDue(
    _ connection: any Connection, _ target: DeliveryTarget
  ) throws -> OutboxTable.Place? {
    let held = try OutboxTable.first(in: .held, for: target, connection)
    let unknown = try OutboxTable.first(in: .unknown, for: target, connection)
    guard let held, let unknown else { return held ?? unknown }
    return unknown.dueAt <= held.dueAt ? unknown : held
  }

  func takeDue(_ target: DeliveryTarget) throws -> OutgoingDelivery? {
    guard let place = try OutboxMachine.nextDue(work.connection, target),
      place.dueAt <= now.milliseconds,
      let (delivery, hash) = try OutboxTable.delivery(place.decision, work.connection, seal)
    else { return nil }
    guard place.state == .held else {
      try OutboxTable.countTry(place.decision, intent: nil, work)
      return delivery
    }
    var intent: Int?
    if place.intent == nil {
      intent = try work.trail.append(
        AuditDraft(
          at: now, actor: .push, action: .pushIntent, object: delivery.note.auditObject,
          ref: try entry(of: place.decision),
          detail: .object(
            of: [
              .init("key", .string(place.decision)),
              .init("method", .string(delivery.encoded.method)),
              .init("path", .string(delivery.encoded.path)), .init("body_sha256", .string(hash)),
            ] + delivery.encoded.auditMembers + delivery.note.auditMembers)))
      work.changed.insert(.audit)
    }
    try OutboxTable.countTry(place.decision, intent: intent, work)
    try OutboxTable.move(place.decision, on: place.note, to: .sending, work)
    return delivery
  }

  private func entry(of decision: String) throws -> Int? {
    try work.connection.number(
      """
      SELECT entry
      FROM decision
      WHERE id = $1
      """, .text(decision))
  }

  func record(_ result: DeliveryResult, of decision: DecisionID) throws {
    guard let place = try OutboxTable.place(of: decision.text, work.connection),
      place.state == .sending || place.state == .unknown, let intent = place.intent
    else {
      throw StorageError.notUnderWay(decision: decision.text)
    }
    let note = NoteID(key: place.note)
    var members = note.auditMembers
    members.append(.init("key", .string(decision.text)))
    var outcome = AuditOutcome.fail
    var state = DeliveryState.held
    var trouble: String?
    var reference: SaltedBlob?
    switch result {
    case .applied(let found, let status):
      (state, outcome) = (.applied, .ok)
      reference = found.map { SaltedBlob($0.utf8) }
      members += status.map { [.init("status", .integer($0))] } ?? [.init("look_up", true)]
    case .failed(let status, let reason):
      (state, trouble) = (.failed, reason)
      if let status { members.append(.init("status", .integer(status))) }
    case .unknown(let reason, let moment):
      (state, outcome, trouble) = (.unknown, .unknown, reason)
      try OutboxTable.setDue(decision.text, moment, from: now, work)
    case .retry(let status, let reason, let moment):
      trouble = reason
      if let status { members.append(.init("status", .integer(status))) }
      members.append(.init("retry_at", .string(moment.description)))
      try OutboxTable.setDue(decision.text, moment, from: now, work)
    }
    if let trouble { members.append(.init("reason", .string(trouble))) }
    var draft = AuditDraft(
      at: now, actor: .push, action: .pushResult, object: note.auditObject, outcome: outcome,
      ref: intent, detail: .object(of: members))
    if let reference {
      draft.blobs.append(AuditBlob(name: "reference", commit: reference.commit))
      try BlobTable(connection: work.connection, seal: seal).store(reference, name: "reference")
    }
    try work.trail.append(draft)
    try OutboxTable.note(decision.text, trouble: trouble, reference: reference?.commit, work)
    try OutboxTable.move(decision.text, on: place.note, to: state, work)
    work.changed.formUnion([.outbox, .audit])
  }
}

extension EncodedDelivery {
  /// Where it goes, for the entry's detail.
  fileprivate var auditMembers: [CanonicalJSON.Member] {
    target.text.isEmpty ? [] : [.init("target", .string(target.text))]
  }
}
