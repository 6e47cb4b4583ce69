import Basics
import Records
import Review

/// Denied claims in the order of their urgency.
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

  func find(_ claim: ClaimID) throws -> (version: String, denial: Denial)? {
    try connection.first(
      """
      SELECT version, note, payer, grouping, carc, remarks, amount_cents, service_day, denied_day,
        deadline, claim
      FROM denial
      WHERE claim = $1
      """, .text(claim.text)
    ) { (try $0.text(0), try DenialTable.denial($0)) }
  }

  /// Stores a new or changed denial.
  func store(_ denial: Denial, client: String?) throws {
    try connection.run(
      """
      INSERT INTO denial (
        claim, version, note, client, payer, grouping, carc, remarks, amount_cents, service_day,
        denied_day, deadline, urgency)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      ON CONFLICT (claim) DO UPDATE
      SET version = excluded.version, note = excluded.note, client = excluded.client,
        payer = excluded.payer, grouping = excluded.grouping, carc = excluded.carc,
        remarks = excluded.remarks, amount_cents = excluded.amount_cents,
        service_day = excluded.service_day, denied_day = excluded.denied_day,
        deadline = excluded.deadline, urgency = excluded.urgency
      """, .text(denial.claim.text), .text(denial.version), .optional(denial.note?.text),
      .optional(client), .optional(denial.payer?.text), .text(denial.group), .text(denial.carc),
      .text(denial.remarks.joined(separator: " ")), .integer(denial.amount.cents),
      .text(denial.serviceDate.description), .text(denial.deniedOn.description),
      .optional(denial.deadline?.description), .integer(DenialTable.urgency(denial)))
  }

  /// Rows in order, after a place; those in time or those past their deadline.
  func page(
    inTime: Bool, today: Day, after place: (urgency: Int, claim: String)?, limit: Int
  ) throws -> [DenialRow] {
    let place = place ?? (Int(Int32.min) * DenialTable.centsADay, "")
    let isWanted = inTime ? "(d.deadline IS NULL OR d.deadline >= $3)" : "d.deadline < $3"
    return try connection.rows(
      """
      SELECT d.version, d.note, d.payer, d.grouping, d.carc, d.remarks, d.amount_cents,
        d.service_day, d.denied_day, d.deadline, d.claim, d.client, c.initials, p.name, c.original
      FROM denial d
      LEFT JOIN client c ON c.id = d.client
      LEFT JOIN payer p ON p.id = d.payer
      WHERE (d.urgency, d.claim) > ($1, $2)
        AND \(isWanted)
      ORDER BY d.urgency, d.claim
      LIMIT $4
      """,
      [
        .integer(place.urgency), .text(place.claim), .text(today.description),
        .integer(limit),
      ]
    ) { row in
      let clients = ClientTable(connection: connection, seal: seal)
      let client = try row.optionalText(11)
      var denial = try DenialTable.denial(row)
      denial.client = try clients.original(try row.optionalBytes(14), of: client)
      return DenialRow(
        denial: denial, initials: try clients.initials(try row.optionalBytes(12), of: client),
        payer: try row.optionalText(13) ?? denial.payer?.text ?? "")
    }
  }

  /// Where a claim stands in the order.
  func place(_ claim: ClaimID) throws -> (urgency: Int, deadline: Day?)? {
    try connection.first(
      """
      SELECT urgency, deadline
      FROM denial
      WHERE claim = $1
      """, .text(claim.text)
    ) { (try $0.number(0), try $0.optionalText(1).flatMap { Day($0) }) }
  }

  /// Without its client, who is stored under a pseudonym.
  private static func denial(_ row: Row) throws -> Denial {
    guard let serviceDate = Day(try row.text(7)), let deniedOn = Day(try row.text(8)) else {
      throw RowFault(column: 7)
    }
    return Denial(
      claim: ClaimID(try row.text(10)), note: try row.optionalText(1).map { NoteID($0) },
      payer: try row.optionalText(2).map { PayerID($0) }, group: try row.text(3),
      carc: try row.text(4), remarks: try row.text(5).split(separator: " ").map(String.init),
      amount: Money(cents: Int64(try row.number(6))), serviceDate: serviceDate,
      deniedOn: deniedOn, deadline: try row.optionalText(9).flatMap { Day($0) },
      version: try row.text(0))
  }
}
