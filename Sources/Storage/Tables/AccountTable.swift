import Audit
import Basics
import FoundationEssentials
import Review

/// Accounts, and the key each person signs with.
struct AccountTable {
  let connection: any Connection
  let seal: Seal

  /// What signing in needs to know.
  struct Door {
    var account: Account
    var vault: Data
    var failures: Int
    var failedAt: Instant
  }

  func all() throws -> [Account] {
    try connection.rows(
      """
      SELECT name, body
      FROM account
      ORDER BY name
      """
    ) { try account($0) }
  }

  func isEmpty() throws -> Bool {
    try connection.number("SELECT 1 FROM account LIMIT 1") == nil
  }

  func door(_ name: String) throws -> Door? {
    try connection.first(
      """
      SELECT name, body, vault, failures, failed_at
      FROM account
      WHERE name = $1
      """, .text(name)
    ) { row in
      Door(
        account: try account(row), vault: try row.bytes(2), failures: try row.number(3),
        failedAt: Instant(milliseconds: Int64(try row.number(4))))
    }
  }

  func find(_ name: String) throws -> Account? {
    try connection.first(
      """
      SELECT name, body
      FROM account
      WHERE name = $1
      """, .text(name)
    ) { try account($0) }
  }

  func add(_ account: Account, vault: Data, entry: Int) throws {
    try connection.run(
      """
      INSERT INTO account (name, body, vault, failures, failed_at, entry)
      VALUES ($1, $2, $3, 0, 0, $4)
      """, .text(account.user), .bytes(try sealed(account)), .bytes(vault), .integer(entry))
  }

  func change(_ account: Account, entry: Int) throws {
    try connection.run(
      """
      UPDATE account
      SET body = $1, entry = $2
      WHERE name = $3
      """, .bytes(try sealed(account)), .integer(entry), .text(account.user))
  }

  func setVault(_ vault: Data, of name: String) throws {
    try connection.run(
      """
      UPDATE account
      SET vault = $1, failures = 0
      WHERE name = $2
      """, .bytes(vault), .text(name))
  }

  func setFailures(_ count: Int, of name: String, at now: Instant) throws {
    try connection.run(
      """
      UPDATE account
      SET failures = $1, failed_at = $2
      WHERE name = $3
      """, .integer(count), .integer(now.milliseconds), .text(name))
  }

  static func setKey(_ key: NoteKey, entry: Int, _ connection: any Connection) throws {
    try connection.run(
      """
      INSERT INTO person_key (person, vkey, entry)
      VALUES ($1, $2, $3)
      ON CONFLICT (person) DO UPDATE SET vkey = excluded.vkey, entry = excluded.entry
      """, .text(key.name), .text(key.text), .integer(entry))
  }

  private func sealed(_ account: Account) throws -> Data {
    try seal.seal(Array(try Document.encode(account)), in: .accountBody, row: account.user)
  }

  private func account(_ row: Row) throws -> Account {
    let name = try row.text(0)
    let body = try seal.open(try row.bytes(1), in: .accountBody, row: name)
    return try Document.decode(Account.self, body, in: "account")
  }
}
