import Basics
import FoundationEssentials
import Records
import Review

/// Decisions as they were made. A row is never edited; an undo adds the number of its entry.
struct DecisionTable {
  let connection: any Connection
  let seal: Seal

  /// The item as the rules see it, read inside the transaction that judges it. Of everything
  /// sealed only the ids of visit, client and clinician are opened.
  func item(_ id: NoteID) throws -> ReviewItem? {
    try connection.first(
      """
      SELECT i.version, i.state, i.suggestion, s.claim, s.revision, n.revision, r.encounter_id,
        r.clinician, r.service_day, i.client, c.original, d.id, d.person, d.entry, d.replaces,
        d.replaced_state, o.state, o.intent, k.original
      FROM review_item i
      JOIN note n ON n.id = i.note
      JOIN suggestion s ON s.entry = i.suggestion
      JOIN reading r ON r.note = s.note AND r.revision = s.revision
      JOIN clinician k ON k.id = r.clinician
      LEFT JOIN client c ON c.id = i.client
      LEFT JOIN decision d ON d.id = i.decision
      LEFT JOIN outbox o ON o.decision = i.decision
      WHERE i.note = $1
      """, .text(id.key)
    ) { try item(id, $0) }
  }

  private func item(_ id: NoteID, _ row: Row) throws -> ReviewItem {
    guard let serviceDate = Day(try row.text(8)) else { throw RowFault(column: 8) }
    let clients = ClientTable(connection: connection, seal: seal)
    let clinicians = ClinicianTable(connection: connection, seal: seal)
    let pseudonym = try row.optionalText(9)
    let reading = NoteTable.row(id, try row.number(4))
    return ReviewItem(
      id: id, version: try row.number(0), state: try ReviewItemTable.state(row, 1),
      proposed: try ClaimDocument.claim(try row.text(3), in: "suggestion"),
      suggestEntry: try row.number(2), standing: try standing(row),
      encounter: try row.optionalBytes(6).map {
        EncounterID(try seal.openText($0, in: .readingEncounterID, row: reading))
      },
      client: try clients.original(try row.optionalBytes(10), of: pseudonym),
      clinician: try clinicians.original(try row.bytes(18), of: try row.text(7)),
      serviceDate: serviceDate, pseudonym: pseudonym,
      hasNewerReading: try row.number(5) > row.number(4))
  }

  private func standing(_ row: Row) throws -> StandingDecision? {
    guard let decision = try row.optionalText(11) else { return nil }
    return StandingDecision(
      id: DecisionID(decision), by: try row.text(12),
      delivery: try ReviewItemTable.delivery(row, 16),
      hasIntent: try row.optionalNumber(17) != nil, entry: try row.number(13),
      replaces: try row.optionalText(14).map { DecisionID($0) },
      replacedState: try row.optionalText(15).flatMap { ReviewState(rawValue: $0) })
  }

  /// Whether a later decision that stands puts this one right.
  static func isCorrected(
    _ decision: String, on note: String, _ connection: any Connection
  ) throws -> Bool {
    try connection.number(
      """
      SELECT count(*)
      FROM decision
      WHERE note = $1 AND replaces = $2 AND undo_entry IS NULL
      """, .text(note), .text(decision)) ?? 0 > 0
  }

  /// Adds a decision; `reason` is the hash of the blob with a rejection's words.
  func add(_ decision: NewDecision, on item: ReviewItem, entry: Int, reason: String?) throws {
    try connection.run(
      """
      INSERT INTO decision (
        id, note, word, claim, reason, reason_text, person, role, at, leaves_at, suggestion, entry,
        replaces, replaced_state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      """, .text(decision.id.text), .text(item.id.key), .text(decision.word),
      .optional(decision.claim.map { ClaimDocument.text($0) }),
      .optional(decision.reason?.rawValue), .optional(reason), .text(decision.person.name),
      .text(decision.person.role.rawValue), .integer(decision.at.milliseconds),
      decision.leavesAt.map { .integer($0.milliseconds) } ?? .null,
      .integer(item.suggestEntry), .integer(entry), .optional(decision.replaces?.text),
      .optional(decision.replaces == nil ? nil : item.state.rawValue))
  }

  private static let columns = """
    d.id, d.note, i.version, d.word, d.claim, d.reason, d.person, d.at, d.leaves_at, o.state,
      o.trouble, d.undo_entry, i.client, c.initials, \(NoteTable.isShared)
    """

  private static let sources = """
    decision d
    JOIN review_item i ON i.note = d.note
    JOIN note n ON n.id = d.note
    LEFT JOIN client c ON c.id = i.client
    LEFT JOIN outbox o ON o.decision = d.id
    """

  /// The newest first; only about what one person sees when `own` says whom, and then among the last
  /// decisions only, so that nobody waits for a walk through all of them.
  func recent(limit: Int, seenBy own: Sight.Own? = nil) throws -> [RecentDecision] {
    var builder = ConditionBuilder()
    var sources = DecisionTable.sources
    if let own {
      let most = builder.placeholder(.integer(DecisionTable.lookedAtMax))
      own.narrow(&builder)
      sources =
        "(SELECT * FROM decision ORDER BY entry DESC LIMIT \(most)) d"
        + sources.dropFirst("decision d".count)
    }
    let last = builder.placeholder(.integer(limit))
    return try connection.rows(
      """
      SELECT \(DecisionTable.columns)
      FROM \(sources)
      \(own == nil ? "" : "WHERE " + builder.text)
      ORDER BY d.entry DESC
      LIMIT \(last)
      """, builder.values, recent)
  }

  private static let lookedAtMax = 1000

  /// Decisions that stand on items in a judged state whose main proposed code is `code`, the
  /// latest day of service first.
  func newest(
    _ state: ReviewState, proposing code: String, limit: Int
  ) throws -> [SimilarDecision] {
    try connection.rows(
      """
      SELECT i.note, i.service_day, i.payer_name, i.codes, d.word, d.claim, d.reason, d.person
      FROM review_item i
      JOIN decision d ON d.id = i.decision
      WHERE i.state = $1 AND i.main_code = $2
      ORDER BY i.service_day DESC, i.note DESC
      LIMIT $3
      """, .text(state.rawValue), .text(code), .integer(limit)
    ) { row in
      guard let date = Day(try row.text(1)) else { throw RowFault(column: 1) }
      return SimilarDecision(
        item: NoteID(key: try row.text(0)), date: date, payer: try row.text(2),
        proposed: try row.text(3).split(separator: " ").map(String.init), word: try row.text(4),
        claim: try row.optionalText(5).map { try ClaimDocument.claim($0, in: "decision") },
        reason: try row.optionalText(6).flatMap { RejectionReason(rawValue: $0) },
        by: try row.text(7))
    }
  }

  func find(_ id: String) throws -> RecentDecision? {
    try connection.first(
      """
      SELECT \(DecisionTable.columns)
      FROM \(DecisionTable.sources)
      WHERE d.id = $1
      """, .text(id), map: recent)
  }

  private func recent(_ row: Row) throws -> RecentDecision {
    let clients = ClientTable(connection: connection, seal: seal)
    return RecentDecision(
      decision: DecisionID(try row.text(0)), item: NoteID(key: try row.text(1)),
      itemVersion: try row.number(2),
      initials: try clients.initials(
        try row.optionalBytes(13), of: try row.optionalText(12)),
      word: try row.text(3),
      claim: try row.optionalText(4).map { try ClaimDocument.claim($0, in: "decision") },
      reason: try row.optionalText(5).flatMap { RejectionReason(rawValue: $0) },
      by: try row.text(6), at: Instant(milliseconds: Int64(try row.number(7))),
      leavesAt: try row.optionalNumber(8).map { Instant(milliseconds: Int64($0)) },
      delivery: try ReviewItemTable.delivery(row, 9), trouble: try row.optionalText(10),
      undone: try row.optionalNumber(11) != nil,
      isShared: try row.flag(14))
  }
}
