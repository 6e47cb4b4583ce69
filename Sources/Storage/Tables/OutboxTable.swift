import Basics
import FoundationEssentials
import Records
import Review

/// The outbox's rows as they move on. Rows come in through the decision commit alone; here they
/// are found and their state changes, never what will travel.
enum OutboxTable {
  /// A row without its bytes.
  struct Place {
    var decision: String
    var note: String
    var state: DeliveryState
    var dueAt: Int
    var tries: Int
    var intent: Int?
  }

  static func state(of decision: String, _ connection: any Connection) throws -> DeliveryState? {
    try place(of: decision, connection)?.state
  }

  static func place(of decision: String, _ connection: any Connection) throws -> Place? {
    try connection.first(
      """
      SELECT decision, note, state, due_at, tries, intent
      FROM outbox
      WHERE decision = $1
      """, .text(decision), map: place)
  }

  /// The row of a state that is due first at a target; nil when there is none.
  static func first(
    in state: DeliveryState, for wanted: DeliveryTarget, _ connection: any Connection
  ) throws -> Place? {
    var first: Place?
    for target in try targets(in: state, connection) where wanted.contains(target) {
      let place = try connection.first(
        """
        SELECT decision, note, state, due_at, tries, intent
        FROM outbox
        WHERE state = $1 AND target = $2
        ORDER BY due_at, decision
        LIMIT 1
        """, .text(state.rawValue), .text(target.text), map: place)
      guard let place else { continue }
      if first.map({ place.dueAt < $0.dueAt }) ?? true { first = place }
    }
    return first
  }

  /// Every target rows may be waiting for.
  static func targets(_ connection: any Connection) throws -> Set<SourceID> {
    try Set([.held, .unknown].flatMap { try targets(in: $0, connection) })
  }

  /// A clock that was set by less is nobody's trouble.
  private static let slackMilliseconds = 1000

  /// Rows that wait for longer than they were told to when their moment was set, with the moment
  /// they would be due at had they been told now. Along the index, no more than `limit`.
  static func stuck(
    at target: SourceID, now: Instant, limit: Int, _ connection: any Connection
  ) throws -> [(decision: String, due: Instant)] {
    try [DeliveryState.held, .unknown].flatMap { state in
      try connection.rows(
        """
        SELECT decision, wait_ms
        FROM outbox
        WHERE state = $1 AND target = $2 AND due_at > $3 AND due_at - $3 > wait_ms + $4
        LIMIT $5
        """, .text(state.rawValue), .text(target.text), .integer(now.milliseconds),
        .integer(slackMilliseconds), .integer(limit)
      ) { (try $0.text(0), now.adding(milliseconds: Int64(try $0.number(1)))) }
    }
  }

  /// The targets of a state's rows, found by leaps along the index.
  private static func targets(
    in state: DeliveryState, _ connection: any Connection
  ) throws -> [SourceID] {
    func next(_ sign: String, _ last: String) throws -> String? {
      try connection.first(
        """
        SELECT target
        FROM outbox
        WHERE state = $1 AND target \(sign) $2
        ORDER BY target
        LIMIT 1
        """, .text(state.rawValue), .text(last)
      ) { try $0.text(0) }
    }
    var found: [SourceID] = []
    var last = try next(">=", "")
    while let target = last {
      found.append(SourceID(target))
      last = try next(">", target)
    }
    return found
  }

  static func all(in state: DeliveryState, _ connection: any Connection) throws -> [Place] {
    try connection.rows(
      """
      SELECT decision, note, state, due_at, tries, intent
      FROM outbox
      WHERE state = $1
      ORDER BY due_at, decision
      """, .text(state.rawValue), map: place)
  }

  private static func place(_ row: Row) throws -> Place {
    guard let state = DeliveryState(rawValue: try row.text(2)) else { throw RowFault(column: 2) }
    return Place(
      decision: try row.text(0), note: try row.text(1), state: state, dueAt: try row.number(3),
      tries: try row.number(4), intent: try row.optionalNumber(5))
  }

  /// A row as it travels, with the hash of its bytes.
  static func delivery(
    _ decision: String, _ connection: any Connection, _ seal: Seal
  ) throws -> (delivery: OutgoingDelivery, hash: String)? {
    try connection.first(
      """
      SELECT note, method, path, headers, body, body_sha256, tries, state, due_at, target
      FROM outbox
      WHERE decision = $1
      """, .text(decision)
    ) { row in
      let body = try seal.open(try row.bytes(4), in: .outboxBody, row: decision)
      let encoded = EncodedDelivery(
        target: SourceID(try row.text(9)), method: try row.text(1), path: try row.text(2),
        headers: try Document.decode([EncodedHeader].self, try row.text(3), in: "outbox"),
        body: Array(body))
      let delivery = OutgoingDelivery(
        decision: DecisionID(decision), note: NoteID(key: try row.text(0)), encoded: encoded,
        triesBefore: try row.number(6),
        isUnknown: try row.text(7) == DeliveryState.unknown.rawValue,
        dueAt: Instant(milliseconds: Int64(try row.number(8))))
      return (delivery, try row.text(5))
    }
  }

  /// Moves a row's state on, with its counters and what the queue shows of it.
  static func move(
    _ decision: String, on note: String, to state: DeliveryState, _ work: Work
  ) throws {
    guard let old = try self.state(of: decision, work.connection) else { return }
    try work.connection.run(
      """
      UPDATE outbox
      SET state = $1
      WHERE decision = $2
      """, .text(state.rawValue), .text(decision))
    work.counters.moveDelivery(from: old, to: state)
    try ReviewItemTable.showDelivery(state, of: decision, on: note, work)
  }

  /// Sets when a row is due, as seen from `now`: it never waits longer than from now to then.
  static func setDue(
    _ decision: String, _ moment: Instant, from now: Instant, _ work: Work
  ) throws {
    try work.connection.run(
      """
      UPDATE outbox
      SET due_at = $1, wait_ms = $2
      WHERE decision = $3
      """, .integer(moment.milliseconds), .integer(max(0, now.milliseconds(to: moment))),
      .text(decision))
    work.changed.insert(.outbox)
  }

  /// One more try is about to leave, or to be looked up.
  static func countTry(_ decision: String, intent: Int?, _ work: Work) throws {
    try work.connection.run(
      """
      UPDATE outbox
      SET tries = tries + 1, intent = coalesce(intent, $1)
      WHERE decision = $2
      """, .optional(intent), .text(decision))
  }

  static func note(
    _ decision: String, trouble: String?, reference: String?, _ work: Work
  ) throws {
    try work.connection.run(
      """
      UPDATE outbox
      SET trouble = $1, reference = coalesce($2, reference)
      WHERE decision = $3
      """, .optional(trouble), .optional(reference), .text(decision))
  }
}
