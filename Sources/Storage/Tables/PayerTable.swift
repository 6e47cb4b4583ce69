import Basics
import Records

/// Who pays, by the ids of each source.
struct PayerTable {
  let connection: any Connection

  /// Stores the payer when new or changed. Rows of the queue carry its name for their order and
  /// follow a new one.
  func store(_ payer: Payer, from source: SourceID) throws {
    let stored = try find(payer.id, from: source)
    guard stored != payer else { return }
    try connection.run(
      """
      INSERT INTO payer (source, id, name, class)
      VALUES ($1, $2, $3, $4)
      ON CONFLICT (source, id) DO UPDATE SET name = excluded.name, class = excluded.class
      """, .text(source.text), .text(payer.id.text), .text(payer.name),
      .text(payer.payerClass.rawValue))
    if let stored, stored.name != payer.name {
      try connection.run(
        """
        UPDATE review_item
        SET payer_name = $1
        WHERE payer = $2 AND note IN (
          SELECT id
          FROM note
          WHERE source = $3)
        """, .text(payer.name), .text(payer.id.text), .text(source.text))
    }
  }

  func find(_ id: PayerID, from source: SourceID) throws -> Payer? {
    try connection.first(
      """
      SELECT id, name, class
      FROM payer
      WHERE source = $1 AND id = $2
      """, .text(source.text), .text(id.text), map: PayerTable.payer)
  }

  /// By name. Of an id that several sources use, the names stand together: a filter by it finds
  /// the notes of all of them.
  func all() throws -> [Payer] {
    let rows = try connection.rows(
      """
      SELECT id, name, class
      FROM payer
      ORDER BY name, id, source
      """, map: PayerTable.payer)
    var found: [Payer] = []
    var places: [PayerID: Int] = [:]
    var names: Set<[String]> = []
    for payer in rows {
      guard let place = places[payer.id] else {
        places[payer.id] = found.count
        names.insert([payer.id.text, payer.name])
        found.append(payer)
        continue
      }
      if names.insert([payer.id.text, payer.name]).inserted {
        found[place].name += " / " + payer.name
      }
    }
    return found
  }

  private static func payer(_ row: Row) throws -> Payer {
    Payer(
      id: PayerID(try row.text(0)), name: try row.text(1),
      payerClass: PayerClass(rawValue: try row.text(2)) ?? .commercial)
  }
}
