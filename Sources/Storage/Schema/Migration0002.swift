/// Code lists a practice took in, each under the number of its audit entry. Never edited after
/// release. Nothing in it is about a person.
enum Migration0002 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE code_release (
        entry \(dialect.integer) PRIMARY KEY REFERENCES audit (seq),
        list \(dialect.text) NOT NULL,
        effective_day \(dialect.text) NOT NULL,
        file_sha256 \(dialect.text) NOT NULL,
        body \(dialect.text) NOT NULL)\(dialect.strict)
      """
    ]
  }
}
