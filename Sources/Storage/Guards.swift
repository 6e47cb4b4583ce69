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
  private static func parts(of statement: String) -> (String, [Substring])? {
    let words = words(statement)
    guard words.count > 2, words[0] == "CREATE", words[1] == "TRIGGER" else { return nil }
    return (String(words[2]), words)
  }

  private static func words(_ statement: String) -> [Substring] {
    statement.split(whereSeparator: \.isWhitespace)
  }
}
