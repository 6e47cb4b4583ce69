import Basics
import FoundationEssentials
import Records
import Review

/// Filters of the trail kept under a name. A name is typed and a filter may name a client: both are
/// sealed.
struct SavedTrailTable {
  let connection: any Connection
  let seal: Seal

  func all() throws -> [SavedTrailFilter] {
    try connection.rows(
      """
      SELECT id, body
      FROM saved_trail_filter
      """
    ) { row in
      let body = try seal.open(try row.bytes(1), in: .savedTrailFilterBody, row: try row.text(0))
      return try Document.decode(SavedTrailFilter.self, body, in: "saved_trail_filter")
    }
    .sorted { $0.name < $1.name }
  }

  func store(_ filter: SavedTrailFilter) throws {
    let id = seal.pseudonym(of: filter.name, .filter, from: SourceID("trail"))
    let body = try seal.seal(try Document.encode(filter), in: .savedTrailFilterBody, row: id)
    try connection.run(
      """
      INSERT INTO saved_trail_filter (id, body)
      VALUES ($1, $2)
      ON CONFLICT (id) DO UPDATE SET body = excluded.body
      """, .text(id), .bytes(body))
  }
}
