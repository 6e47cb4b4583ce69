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
  /// No try is put off for longer: what an EHR may ask for.
  private static let pauseMilliseconds = 86_400_000

  /// Whether a row waits for longer than it can have been told to.
  static func isStuck(
    at target: SourceID, now: Instant, _ connection: any Connection
  ) throws -> Bool {
    for state in [DeliveryState.held, .unknown] {
      let found = try connection.number(
        """
        SELECT 1
        FROM outbox
        WHERE state = $1 AND target = $2 AND due_at > $3
          AND due_at - $3 > CASE WHEN intent IS NULL THEN window_ms + $4 ELSE $5 END
        LIMIT 1
        """, .text(state.rawValue), .text(target.text), .integer(now.milliseconds),
        .integer(slackMilliseconds), .integer(pauseMilliseconds))
      if found != nil { return true }
    }
    return false
  }

  /// Signed decisions wait one undo window from now, with what the console shows of it; tries that
  /// were put off are due.
  static func boundWaits(at target: SourceID, now: Instant, _ work: Work) throws -> Int {
    let held = try work.connection.rows(
      """
      SELECT decision, window_ms
      FROM outbox
      WHERE state = 'held' AND target = $1 AND due_at > $2 AND intent IS NULL
        AND due_at - $2 > window_ms + $3
      """, .text(target.text), .integer(now.milliseconds), .integer(slackMilliseconds)
    ) { (decision: try $0.text(0), due: now.adding(milliseconds: Int64(try $0.number(1)))) }
    for row in held {
      try setDue(row.decision, row.due, work)
      try work.connection.run(
        """
        UPDATE decision
        SET leaves_at = $1
        WHERE id = $2
        """, .integer(row.due.milliseconds), .text(row.decision))
    }
    return try held.count
      + work.connection.run(
        """
        UPDATE outbox
        SET due_at = $1
        WHERE state IN ('held', 'unknown') AND target = $2 AND intent IS NOT NULL
          AND due_at - $1 > $3
        """, .integer(now.milliseconds), .text(target.text), .integer(pauseMilliseconds))
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

  static func setDue(_ decision: String, _ moment: Instant, _ work: Work) throws {
    try work.connection.run(
      """
      UPDATE outbox
      SET due_at = $1
      WHERE decision = $2
      """, .integer(moment.milliseconds), .text(decision))
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
