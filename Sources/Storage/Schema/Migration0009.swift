/// Batches that wait for a second person. Never edited after release. Which notes in which versions,
/// and what would be signed, lies in a sealed blob that the proposing entry commits.
enum Migration0009 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE batch_proposal (
        id \(dialect.text) PRIMARY KEY,
        entry \(dialect.integer) NOT NULL UNIQUE REFERENCES audit (seq),
        person \(dialect.text) NOT NULL,
        at \(dialect.integer) NOT NULL,
        items \(dialect.integer) NOT NULL CHECK (items > 0),
        body \(dialect.text) NOT NULL REFERENCES blob (hash),
        state \(dialect.text) NOT NULL CHECK (state IN ('open', 'approved', 'refused')),
        answer \(dialect.integer) REFERENCES audit (seq),
        answered_by \(dialect.text),
        CHECK ((state = 'open') = (answer IS NULL)))\(dialect.strict)
      """,
      "CREATE INDEX batch_proposal_state ON batch_proposal (state, at, id)",
    ]
  }
}
