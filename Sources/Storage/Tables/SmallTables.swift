import Basics
import FoundationEssentials
import Records
public import Review

/// Where each feed goes on. A position is the EHR's own words, and sealed.
struct CursorTable {
  let connection: any Connection
  let seal: Seal

  func find(_ stream: String) throws -> String? {
    try connection.first(
      """
      SELECT position
      FROM cursor
      WHERE stream = $1
      """, .text(stream)
    ) { try seal.openText(try $0.bytes(0), in: .cursorPosition, row: stream) }
  }

  func store(_ position: String, for stream: String, at now: Instant) throws {
    try connection.run(
      """
      INSERT INTO cursor (stream, position, at)
      VALUES ($1, $2, $3)
      ON CONFLICT (stream) DO UPDATE SET position = excluded.position, at = excluded.at
      """, .text(stream),
      .bytes(try seal.seal(position, in: .cursorPosition, row: stream)),
      .integer(now.milliseconds))
  }
}

/// Where notes came from: each EHR by its configured name, files under the empty one.
struct SourceTable {
  let connection: any Connection

  func store(_ source: SourceID) throws {
    try connection.run(
      """
      INSERT INTO source (name)
      VALUES ($1)
      ON CONFLICT (name) DO NOTHING
      """, .text(source.text))
  }

  func all() throws -> [SourceID] {
    try connection.rows(
      """
      SELECT name
      FROM source
      ORDER BY name
      """
    ) { SourceID(try $0.text(0)) }
  }
}

/// A filter with its order, kept under a name.
public struct SavedQuery: Hashable, Sendable, Codable {
  public var name: String
  public var query: QueueQuery

  public init(name: String, query: QueueQuery) {
    self.name = name
    self.query = query
  }
}

/// Filters kept under a name. A name is typed and a filter names clinicians: both are sealed.
struct SavedQueryTable {
  let connection: any Connection
  let seal: Seal

  func all() throws -> [SavedQuery] {
    try connection.rows(
      """
      SELECT id, body
      FROM saved_query
      """
    ) { row in
      let body = try seal.open(try row.bytes(1), in: .savedQueryBody, row: try row.text(0))
      return try Document.decode(SavedQuery.self, body, in: "saved_query")
    }
    .sorted { $0.name < $1.name }
  }

  func store(_ query: SavedQuery) throws {
    let id = key(query.name)
    let body = try seal.seal(try Document.encode(query), in: .savedQueryBody, row: id)
    try connection.run(
      """
      INSERT INTO saved_query (id, body)
      VALUES ($1, $2)
      ON CONFLICT (id) DO UPDATE SET body = excluded.body
      """, .text(id), .bytes(body))
  }

  func remove(_ name: String) throws {
    try connection.run(
      """
      DELETE FROM saved_query
      WHERE id = $1
      """, .text(key(name)))
  }

  private func key(_ name: String) -> String {
    seal.pseudonym(of: name, .filter, from: SourceID(""))
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
