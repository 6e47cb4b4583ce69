import Basics
import FoundationEssentials
import Records
import Review

/// Denied claims in the order of their urgency. Each is one sealed document under a pseudonym of
/// its claim; plain is what orders, filters and sums.
struct DenialTable {
  let connection: any Connection
  let seal: Seal

  /// So many cents at risk weigh as much as one day less to the deadline.
  static let centsADay = 2500
  /// A denial without a known limit is treated as due so many days after it was issued.
  static let usualLimitDays = 180

  /// Smaller is more urgent. All denials age alike, so the order never changes by itself.
  static func urgency(_ denial: Denial) -> Int {
    let deadline = denial.deadline ?? denial.deniedOn.adding(days: usualLimitDays)
    return deadline.ordinal * centsADay - Int(denial.amount.cents)
  }

  /// What a claim's denial is called in this workspace.
  func key(of denial: Denial) -> String {
    seal.pseudonym(of: denial.claim.text, .denial, from: denial.source)
  }

  /// The stored denial of the same claim.
  func known(_ denial: Denial) throws -> Denial? {
    try find(key(of: denial))
  }

  /// The denial of this pseudonym.
  func find(_ id: String) throws -> Denial? {
    try connection.first(
      """
      SELECT body
      FROM denial
      WHERE id = $1
      """, .text(id)
    ) { try opened(try $0.bytes(0), of: id) }
  }

  /// Pseudonyms of the denials that name this note, among those of its client.
  func about(_ note: NoteID, client: String) throws -> [String] {
    try connection.rows(
      """
      SELECT id, body
      FROM denial
      WHERE client = $1
      """, .text(client)
    ) { (id: try $0.text(0), note: try opened(try $0.bytes(1), of: try $0.text(0)).note) }
    .filter { $0.note == note }.map(\.id)
  }

  /// Stores a new or changed denial; returns its pseudonym.
  @discardableResult
  func store(_ denial: Denial, client: String?) throws -> String {
    let id = key(of: denial)
    let body = try seal.seal(try Document.encode(denial), in: .denialBody, row: id)
    try connection.run(
      """
      INSERT INTO denial (id, source, client, payer, body, amount_cents, deadline, urgency)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (id) DO UPDATE
      SET client = excluded.client, payer = excluded.payer, body = excluded.body,
        amount_cents = excluded.amount_cents, deadline = excluded.deadline,
        urgency = excluded.urgency
      """, .text(id), .text(denial.source.text), .optional(client), .optional(denial.payer?.text),
      .bytes(body), .integer(denial.amount.cents), .optional(denial.deadline?.description),
      .integer(DenialTable.urgency(denial)))
    return id
  }

  /// Rows in order, after a place; those in time or those past their deadline; of one person's
  /// clients when `own` says whose.
  func page(
    inTime: Bool, today: Day, after place: (urgency: Int, id: String)?, limit: Int,
    of own: Sight.Own? = nil
  ) throws -> [DenialRow] {
    let place = place ?? (Int(Int32.min) * DenialTable.centsADay, "")
    var builder = ConditionBuilder()
    let from = own.map { $0.clients(&builder) + "\nCROSS JOIN denial d" } ?? "denial d"
    if own != nil { builder.add("d.client = s.client") }
    builder.add("(d.urgency, d.id) > ", [.integer(place.urgency), .text(place.id)])
    let day = builder.placeholder(.text(today.description))
    builder.add(
      inTime ? "(d.deadline IS NULL OR d.deadline >= \(day))" : "d.deadline < \(day)")
    let most = builder.placeholder(.integer(limit))
    return try connection.rows(
      """
      SELECT d.id, d.body, d.client, c.initials, p.name
      FROM \(from)
      LEFT JOIN client c ON c.id = d.client
      LEFT JOIN payer p ON p.source = d.source AND p.id = d.payer
      WHERE \(builder.text)
      ORDER BY d.urgency, d.id
      LIMIT \(most)
      """, builder.values
    ) { row in
      let id = try row.text(0)
      let denial = try opened(try row.bytes(1), of: id)
      let clients = ClientTable(connection: connection, seal: seal)
      return DenialRow(
        denial: denial,
        initials: try clients.initials(
          try row.optionalBytes(3), of: try row.optionalText(2)),
        payer: try row.optionalText(4) ?? denial.payer?.text ?? "", key: id)
    }
  }

  /// Where a denial stands in the order.
  func place(_ id: String) throws -> (urgency: Int, deadline: Day?)? {
    try connection.first(
      """
      SELECT urgency, deadline
      FROM denial
      WHERE id = $1
      """, .text(id)
    ) { (try $0.number(0), try $0.optionalText(1).flatMap { Day($0) }) }
  }

  private func opened(_ cell: Data, of id: String) throws -> Denial {
    try Document.decode(
      Denial.self, try seal.open(cell, in: .denialBody, row: id), in: "denial")
  }
}
