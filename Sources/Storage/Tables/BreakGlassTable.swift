import Basics
import FoundationEssentials
import Review

/// Broken glasses: who, until when, and who has read of it.
struct BreakGlassTable {
  let connection: any Connection
  let seal: Seal

  private static let columns = """
    entry, person, role, reason, opened_at, until, ended_at, read_by
    """

  /// The one that lets the person look at that moment.
  func open(_ person: String, at now: Instant) throws -> BreakGlass? {
    try last(of: person).flatMap { $0.isOpen(at: now) ? $0 : nil }
  }

  func last(of person: String) throws -> BreakGlass? {
    try connection.first(
      """
      SELECT \(BreakGlassTable.columns)
      FROM break_glass
      WHERE person = $1
      ORDER BY entry DESC
      LIMIT 1
      """, .text(person), map: glass)
  }

  func find(_ entry: Int) throws -> BreakGlass? {
    try connection.first(
      """
      SELECT \(BreakGlassTable.columns)
      FROM break_glass
      WHERE entry = $1
      """, .integer(entry), map: glass)
  }

  /// The newest first.
  func all(limit: Int) throws -> [BreakGlass] {
    try connection.rows(
      """
      SELECT \(BreakGlassTable.columns)
      FROM break_glass
      ORDER BY entry DESC
      LIMIT $1
      """, .integer(limit), map: glass)
  }

  /// Those whose time is over and whose end is not on record.
  func expired(at now: Instant) throws -> [BreakGlass] {
    try connection.rows(
      """
      SELECT \(BreakGlassTable.columns)
      FROM break_glass
      WHERE ended IS NULL AND until <= $1
      ORDER BY entry
      """, .integer(now.milliseconds), map: glass)
  }

  func unread() throws -> Int {
    try connection.number("SELECT count(*) FROM break_glass WHERE read_by IS NULL") ?? 0
  }

  func add(_ glass: BreakGlass, reason hash: String) throws {
    try connection.run(
      """
      INSERT INTO break_glass (entry, person, role, reason, opened_at, until)
      VALUES ($1, $2, $3, $4, $5, $6)
      """, .integer(glass.entry), .text(glass.person), .text(glass.role.rawValue), .text(hash),
      .integer(glass.openedAt.milliseconds), .integer(glass.until.milliseconds))
  }

  func end(_ glass: BreakGlass, entry: Int, at now: Instant) throws {
    try connection.run(
      """
      UPDATE break_glass
      SET ended_at = $1, ended = $2
      WHERE entry = $3 AND ended IS NULL
      """, .integer(now.milliseconds), .integer(entry), .integer(glass.entry))
  }

  func markRead(_ glass: BreakGlass, by name: String) throws {
    try connection.run(
      """
      UPDATE break_glass
      SET read_by = $1
      WHERE entry = $2 AND read_by IS NULL
      """, .text(name), .integer(glass.entry))
  }

  private func glass(_ row: Row) throws -> BreakGlass {
    guard let role = Role(rawValue: try row.text(2)) else { throw RowFault(column: 2) }
    let reason = try BlobTable(connection: connection, seal: seal).text(try row.text(3))
    return BreakGlass(
      entry: try row.number(0), person: try row.text(1), role: role, reason: reason ?? "",
      openedAt: Instant(milliseconds: Int64(try row.number(4))),
      until: Instant(milliseconds: Int64(try row.number(5))),
      endedAt: try row.optionalNumber(6).map { Instant(milliseconds: Int64($0)) },
      readBy: try row.optionalText(7))
  }
}
