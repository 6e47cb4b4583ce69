/// The index beside the audit trail and filters of it kept under a name. Never edited after
/// release. `TrailIndex` fills it; the trail is proven without it.
///
/// A word stands once in `audit_word`; `audit_term` lists the entries it is found in, in their order.
/// `latest` is the latest moment of all entries up to this one: it never goes back, as a clock may.
/// `audit_indexed` tells how many entries are in, and the leaf of the last of them.
enum Migration0003 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE audit_indexed (
        one \(dialect.integer) PRIMARY KEY CHECK (one = 1),
        size \(dialect.integer) NOT NULL,
        leaf \(dialect.bytes) NOT NULL)\(dialect.strict)
      """,
      """
      CREATE TABLE audit_moment (
        seq \(dialect.integer) PRIMARY KEY,
        at \(dialect.integer) NOT NULL,
        latest \(dialect.integer) NOT NULL)\(dialect.strict)
      """,
      """
      CREATE TABLE audit_word (
        id \(dialect.integer) PRIMARY KEY,
        word \(dialect.text) NOT NULL UNIQUE)\(dialect.strict)
      """,
      """
      CREATE TABLE audit_term (
        word \(dialect.integer) NOT NULL,
        seq \(dialect.integer) NOT NULL,
        PRIMARY KEY (word, seq))\(dialect.clustered)
      """,
      """
      CREATE TABLE saved_trail_filter (
        id \(dialect.text) PRIMARY KEY,
        body \(dialect.bytes) NOT NULL)\(dialect.strict)
      """,
      "CREATE INDEX audit_moment_latest ON audit_moment (latest, seq)",
      "CREATE INDEX audit_moment_behind ON audit_moment (seq) WHERE at < latest",
    ]
  }
}
