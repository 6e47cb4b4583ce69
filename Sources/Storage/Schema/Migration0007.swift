/// Clients' consents to disclosures under 42 CFR Part 2. Never edited after release. That a client
/// has one says what kind of record it is: its days and scope are sealed.
enum Migration0007 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      """
      CREATE TABLE consent (
        entry \(dialect.integer) PRIMARY KEY REFERENCES audit (seq),
        client \(dialect.text) NOT NULL REFERENCES client (id),
        body \(dialect.bytes) NOT NULL,
        revoked \(dialect.integer) REFERENCES audit (seq))\(dialect.strict)
      """,
      "CREATE INDEX consent_client ON consent (client, entry)",
    ]
  }
}
