import Basics
import FoundationEssentials
public import Review

/// Where each feed goes on.
struct CursorTable {
  let connection: any Connection

  func find(_ stream: String) throws -> String? {
    try connection.first(
      """
      SELECT position
      FROM cursor
      WHERE stream = $1
      """, .text(stream)
    ) { try $0.text(0) }
  }

  func store(_ position: String, for stream: String, at now: Instant) throws {
    try connection.run(
      """
      INSERT INTO cursor (stream, position, at)
      VALUES ($1, $2, $3)
      ON CONFLICT (stream) DO UPDATE SET position = excluded.position, at = excluded.at
      """, .text(stream), .text(position), .integer(now.milliseconds))
  }
}

/// A filter with its order, kept under a name.
public struct SavedQuery: Hashable, Sendable {
  public var name: String
  public var query: QueueQuery

  public init(name: String, query: QueueQuery) {
    self.name = name
    self.query = query
  }
}

/// Filters kept under a name.
struct SavedQueryTable {
  let connection: any Connection

  func all() throws -> [SavedQuery] {
    try connection.rows(
      """
      SELECT name, body
      FROM saved_query
      ORDER BY name
      """
    ) { row in
      SavedQuery(
        name: try row.text(0),
        query: try Document.decode(QueueQuery.self, try row.text(1), in: "saved_query"))
    }
  }

  func store(_ query: SavedQuery) throws {
    try connection.run(
      """
      INSERT INTO saved_query (name, body)
      VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET body = excluded.body
      """, .text(query.name), .text(try Document.text(query.query)))
  }

  func remove(_ name: String) throws {
    try connection.run(
      """
      DELETE FROM saved_query
      WHERE name = $1
      """, .text(name))
  }
}

/// Content beside the audit trail, under the hash an entry names.
struct BlobTable {
  let connection: any Connection
  let seal: Seal

  func store(_ blob: SaltedBlob, name: String) throws {
    let hash = blob.commit
    try connection.run(
      """
      INSERT INTO blob (hash, name, body)
      VALUES ($1, $2, $3)
      """, .text(hash), .text(name), .bytes(try seal.seal(blob.bytes, in: .blobBody, row: hash)))
  }

  /// The content as text, without its salt.
  func text(_ hash: String) throws -> String? {
    try connection.first(
      """
      SELECT body
      FROM blob
      WHERE hash = $1
      """, .text(hash)
    ) { row in
      let bytes = try seal.open(try row.bytes(0), in: .blobBody, row: hash)
      return String(decoding: SaltedBlob.content(bytes), as: UTF8.self)
    }
  }
}
