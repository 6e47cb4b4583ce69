/// Guidelines the practice keeps, every version of each, and an index of the words of the current
/// ones. Never edited after release. Nothing in it is about a person, so nothing is sealed.
enum Migration0008 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE guideline (
        number \(dialect.integer) PRIMARY KEY,
        name \(dialect.text) NOT NULL,
        version \(dialect.integer) NOT NULL,
        title \(dialect.text) NOT NULL,
        payer \(dialect.text) NOT NULL,
        class \(dialect.text) NOT NULL,
        effective_day \(dialect.text) NOT NULL,
        file_sha256 \(dialect.text) NOT NULL,
        entry \(dialect.integer) NOT NULL REFERENCES audit (seq),
        is_current \(dialect.integer) NOT NULL CHECK (is_current IN (0, 1)),
        UNIQUE (name, version))\(dialect.strict)
      """,
      """
      CREATE TABLE guideline_passage (
        number \(dialect.integer) PRIMARY KEY,
        guideline \(dialect.integer) NOT NULL REFERENCES guideline (number),
        place \(dialect.integer) NOT NULL,
        heading \(dialect.text) NOT NULL,
        body \(dialect.text) NOT NULL,
        UNIQUE (guideline, place))\(dialect.strict)
      """,
      "CREATE INDEX denial_payer ON denial (source, payer, urgency)",
    ] + dialect.passageIndex.tables
  }
}
