/// The accounts of the practice's people. Never edited after release.
///
/// `body` is sealed: name and role, so that nobody without the data key gives themselves another.
/// `vault` holds the person's keys as their passphrase wraps them. `failures` counts wrong
/// passphrases in a row, `failed_at` is when the last was tried, in milliseconds.
enum Migration0005 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE account (
        name \(dialect.text) PRIMARY KEY,
        body \(dialect.bytes) NOT NULL,
        vault \(dialect.bytes) NOT NULL,
        failures \(dialect.integer) NOT NULL,
        failed_at \(dialect.integer) NOT NULL,
        entry \(dialect.integer) NOT NULL REFERENCES audit (seq))\(dialect.strict)
      """
    ]
  }
}
