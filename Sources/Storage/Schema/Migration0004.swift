/// The key each person signs with now, under the number of the entry that announced it. Never
/// edited after release. The trail alone says who signed with what; this only spares a search.
enum Migration0004 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE person_key (
        person \(dialect.text) PRIMARY KEY,
        vkey \(dialect.text) NOT NULL,
        entry \(dialect.integer) NOT NULL REFERENCES audit (seq))\(dialect.strict)
      """
    ]
  }
}
