import Basics
import Records

/// Who pays.
struct PayerTable {
  let connection: any Connection

  /// Stores the payer when new or changed. Rows of the queue carry its name for their order and
  /// follow a new one.
  func store(_ payer: Payer) throws {
    let stored = try find(payer.id)
    guard stored != payer else { return }
    try connection.run(
      """
      INSERT INTO payer (id, name, class)
      VALUES ($1, $2, $3)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, class = excluded.class
      """, .text(payer.id.text), .text(payer.name), .text(payer.payerClass.rawValue))
    if let stored, stored.name != payer.name {
      try connection.run(
        """
        UPDATE review_item
        SET payer_name = $1
        WHERE payer = $2
        """, .text(payer.name), .text(payer.id.text))
    }
  }

  func find(_ id: PayerID) throws -> Payer? {
    try connection.first(
      """
      SELECT id, name, class
      FROM payer
      WHERE id = $1
      """, .text(id.text), map: PayerTable.payer)
  }

  func all() throws -> [Payer] {
    try connection.rows(
      """
      SELECT id, name, class
      FROM payer
      ORDER BY name, id
      """, map: PayerTable.payer)
  }

  private static func payer(_ row: Row) throws -> Payer {
    Payer(
      id: PayerID(try row.text(0)), name: try row.text(1),
      payerClass: PayerClass(rawValue: try row.text(2)) ?? .commercial)
  }
}
