/// What was asked of a language model about each note, or why nothing was. Never edited after
/// release. What left and what came back lie in sealed blobs, each committed by its entry of the
/// trail; reasons quote nothing.
enum Migration0006 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE second_reading (
        number \(dialect.integer) PRIMARY KEY,
        note \(dialect.text) NOT NULL REFERENCES note (id),
        revision \(dialect.integer) NOT NULL,
        at \(dialect.integer) NOT NULL,
        endpoint \(dialect.text) NOT NULL,
        model \(dialect.text) NOT NULL,
        request \(dialect.integer) UNIQUE REFERENCES audit (seq),
        sent \(dialect.text) REFERENCES blob (hash),
        sent_sha256 \(dialect.text),
        answer \(dialect.integer) REFERENCES audit (seq),
        answered \(dialect.text) REFERENCES blob (hash),
        reason \(dialect.text),
        FOREIGN KEY (note, revision) REFERENCES reading (note, revision),
        CHECK ((request IS NULL) = (sent IS NULL)),
        CHECK (request IS NOT NULL OR reason IS NOT NULL))\(dialect.strict)
      """,
      "CREATE INDEX second_reading_note ON second_reading (note, number)",
    ]
  }
}
