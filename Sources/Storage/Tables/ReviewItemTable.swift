import Basics
import FoundationEssentials
import Records
import Review

/// The queue's rows: one for each note that has a suggestion, with plain columns for order and
/// filter. Every change moves the version on and keeps the counters.
enum ReviewItemTable {
  /// Where an item stands: what intake and suggestion need to know.
  struct Standing {
    var state: ReviewState
    var version: Int
    var decision: String?
    var isOutdated: Bool
  }

  static func standing(_ note: NoteID, _ work: Work) throws -> Standing? {
    try work.connection.first(
      """
      SELECT state, version, decision, outdated
      FROM review_item
      WHERE note = $1
      """, .text(note.key)
    ) { row in
      Standing(
        state: try state(row, 0), version: try row.number(1), decision: try row.optionalText(2),
        isOutdated: try row.flag(3))
    }
  }

  /// A newer reading came after the decision: a person must look.
  static func markOutdated(_ note: NoteID, _ work: Work) throws {
    let changed = try work.connection.run(
      """
      UPDATE review_item
      SET outdated = 1
      WHERE note = $1 AND outdated = 0
      """, .text(note.key))
    work.counters.add(changed, to: Counters.outdated)
    work.changed.insert(.queue)
  }

  /// What of a reading and its payer stands on the row.
  struct Company {
    var serviceDay: String
    var client: String?
    var payer: String
    var payerName: String
    var clinician: String
    var minutes: Int?
  }

  /// Puts a suggestion into the queue: a new row, or a new version of an undecided one, which is
  /// open again.
  static func offer(
    _ suggestion: Suggestion, entry: Int, _ company: Company, after standing: Standing?,
    _ work: Work
  ) throws {
    let columns = SortColumns(suggestion)
    try work.connection.run(
      """
      INSERT INTO review_item (
        note, version, state, service_day, client, payer, payer_name, clinician, main_code, codes,
        confidence_bp, flag_bits, flag_weight, minutes, suggestion, outdated)
      VALUES ($1, $2, 'open', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0)
      ON CONFLICT (note) DO UPDATE
      SET version = excluded.version, state = excluded.state,
        service_day = excluded.service_day, client = excluded.client, payer = excluded.payer,
        payer_name = excluded.payer_name, clinician = excluded.clinician,
        main_code = excluded.main_code, codes = excluded.codes,
        confidence_bp = excluded.confidence_bp, flag_bits = excluded.flag_bits,
        flag_weight = excluded.flag_weight, minutes = excluded.minutes,
        suggestion = excluded.suggestion, outdated = 0, question = NULL
      """, .text(suggestion.note.key), .integer((standing?.version ?? 0) + 1),
      .text(company.serviceDay), .optional(company.client), .text(company.payer),
      .text(company.payerName), .text(company.clinician), .text(columns.mainCode),
      .text(columns.codes), .integer(columns.confidence), .integer(columns.flagBits),
      .integer(columns.flagWeight), .optional(company.minutes), .integer(entry))
    work.counters.moveItem(from: standing?.state, to: .open)
    work.changed.insert(.queue)
  }

  /// Moves an item on by one version. The expected version is compared once more as it is written.
  static func move(
    _ note: NoteID, from version: Int, to state: ReviewState, decision: String?,
    delivery: DeliveryState?, question: String?, isOutdated: Bool, _ work: Work
  ) throws {
    let wasOutdated = try standing(note, work)?.isOutdated ?? false
    let changed = try work.connection.run(
      """
      UPDATE review_item
      SET version = version + 1, state = $1, decision = $2, delivery = $3, question = $4,
        outdated = $5
      WHERE note = $6 AND version = $7
      """, .text(state.rawValue), .optional(decision), .optional(delivery?.rawValue),
      .optional(question), .flag(isOutdated), .text(note.key), .integer(version))
    precondition(changed == 1, "the item was read in this transaction")
    work.counters.add((isOutdated ? 1 : 0) - (wasOutdated ? 1 : 0), to: Counters.outdated)
    work.changed.insert(.queue)
  }

  /// Shows on the row how far its decision's delivery has come.
  static func showDelivery(
    _ state: DeliveryState, of decision: String, on note: String, _ work: Work
  ) throws {
    try work.connection.run(
      """
      UPDATE review_item
      SET delivery = $1
      WHERE note = $2 AND decision = $3
      """, .text(state.rawValue), .text(note), .text(decision))
    work.changed.formUnion([.queue, .outbox])
  }

  static func state(_ row: Row, _ column: Int) throws -> ReviewState {
    guard let state = ReviewState(rawValue: try row.text(column)) else {
      throw RowFault(column: column)
    }
    return state
  }

  static func delivery(_ row: Row, _ column: Int) throws -> DeliveryState? {
    try row.optionalText(column).flatMap { DeliveryState(rawValue: $0) }
  }
}

/// The columns of the queue that come out of a suggestion.
struct SortColumns: Hashable {
  /// Empty when nothing may be billed.
  var mainCode: String
  /// Procedure codes in claim order, a space between.
  var codes: String
  /// Basis points; -1 when there is none.
  var confidence: Int
  /// One bit for each kind of flag, in the order of the kinds.
  var flagBits: Int
  /// Errors weigh more than any number of warnings, warnings more than notices.
  var flagWeight: Int

  init(_ suggestion: Suggestion) {
    let lines = suggestion.claim.lines.map(\.code)
    mainCode = lines.first ?? ""
    codes = lines.joined(separator: " ")
    confidence = suggestion.confidence?.basisPoints ?? -1
    flagBits = suggestion.flags.reduce(0) { $0 | SortColumns.bit($1.kind) }
    flagWeight = suggestion.flags.reduce(0) { sum, flag in
      switch flag.severity {
      case .error: sum + 1_000_000
      case .warn: sum + 1_000
      case .info: sum + 1
      }
    }
  }

  static func bit(_ kind: FlagKind) -> Int {
    1 << (FlagKind.allCases.firstIndex(of: kind) ?? 0)
  }

  static func flags(_ bits: Int) -> [FlagKind] {
    FlagKind.allCases.filter { bits & bit($0) != 0 }
  }
}
