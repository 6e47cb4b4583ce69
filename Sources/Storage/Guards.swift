/// The triggers that keep trail, decisions and outbox append-only, as the migrations made them and
/// as they stand in a database. One that is missing, changed or nobody's is named: what the
/// database would let happen behind our back is no longer known.
enum Guards {
  /// Names of triggers that are not as the migrations made them, sorted.
  static func differences(_ connection: any Connection) throws -> [String] {
    let made = Dictionary(
      Migrator.statements(connection.dialect).compactMap(parts), uniquingKeysWith: { $1 })
    let found = Dictionary(
      try connection.rows(connection.dialect.triggers, []) { row in
        (try row.text(0), words(try row.text(1)))
      }, uniquingKeysWith: { $1 })
    return Set(made.keys).union(found.keys).filter { made[$0] != found[$0] }.sorted()
  }

  /// The name and the words of a statement that makes a trigger.
  private static func parts(of statement: String) -> (String, [ArraySlice<UInt8>])? {
    guard statement.hasPrefix("CREATE TRIGGER") else { return nil }
    let words = words(statement)
    guard words.count > 2 else { return nil }
    return (String(decoding: words[2], as: UTF8.self), words)
  }

  /// What stands between white space, as bytes: each opening of a store asks for it.
  private static func words(_ statement: String) -> [ArraySlice<UInt8>] {
    Array(statement.utf8).split { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
