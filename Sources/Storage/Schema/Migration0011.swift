/// Whose clients are whose, and access beyond them. Never edited after release. Clients stand there by
/// their pseudonyms; the reason for which a glass was broken lies in a sealed blob.
enum Migration0011 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE assignment (
        person \(dialect.text) NOT NULL,
        client \(dialect.text) NOT NULL REFERENCES client (id),
        entry \(dialect.integer) NOT NULL REFERENCES audit (seq),
        PRIMARY KEY (person, client))\(dialect.clustered)
      """,
      """
      CREATE TABLE break_glass (
        entry \(dialect.integer) PRIMARY KEY REFERENCES audit (seq),
        person \(dialect.text) NOT NULL,
        role \(dialect.text) NOT NULL,
        reason \(dialect.text) NOT NULL REFERENCES blob (hash),
        opened_at \(dialect.integer) NOT NULL,
        until \(dialect.integer) NOT NULL,
        ended_at \(dialect.integer),
        ended \(dialect.integer) REFERENCES audit (seq),
        read_by \(dialect.text),
        CHECK ((ended_at IS NULL) = (ended IS NULL)))\(dialect.strict)
      """,
      "CREATE INDEX break_glass_person ON break_glass (person, entry)",
      "CREATE INDEX review_item_client ON review_item (client, state)",
      "CREATE INDEX review_item_clinician_client ON review_item (clinician, client)",
      "CREATE INDEX denial_client ON denial (client, urgency)",
    ]
  }
}
