/// The one place where engines differ: names of types, table endings, triggers, pragmas and how a
/// write transaction begins. Everything else is common SQL.
struct Dialect: Sendable {
  /// A 64-bit whole number.
  let integer: String
  let text: String
  let bytes: String
  /// Ends a CREATE TABLE.
  let strict: String
  /// Ends a CREATE TABLE whose primary key is its order on disk.
  let clustered: String
  /// Guards that only the engine itself can set: each a whole statement.
  let guards: [String]
  /// Answers the head of the trail, size and frontier, which stays this transaction's until its
  /// end. Where a write transaction holds the whole file, reading is enough.
  let takeHead: String
  /// The same with the key announced for the person $1, and whether there are accounts.
  let takeHeadFor: String
  /// Answers one row `ok` for a sound file.
  let integrityCheck: String
  /// Answers one row for each broken reference, its table first.
  let referenceCheck: String
  /// Answers one row for each trigger: its name and the statement that made it.
  let triggers: String
  /// The index of guidelines' words.
  let passageIndex: PassageIndex

  static let sqlite = Dialect(
    integer: "INTEGER", text: "TEXT", bytes: "BLOB", strict: " STRICT",
    clustered: " STRICT, WITHOUT ROWID", guards: sqliteGuards,
    takeHead: "SELECT size, frontier FROM audit_head WHERE one = 1",
    takeHeadFor: """
      SELECT size, frontier, (SELECT vkey FROM person_key WHERE person = $1),
        EXISTS (SELECT 1 FROM account)
      FROM audit_head
      WHERE one = 1
      """,
    integrityCheck: "PRAGMA integrity_check(5)", referenceCheck: "PRAGMA foreign_key_check",
    triggers: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    passageIndex: .fts5)

  /// Marks a SQLite file as ours: `CSgn`.
  static let applicationID: UInt32 = 0x4353_676E

  /// Settings of every SQLite connection. Nothing spills into a temporary file.
  static let pragmas = [
    "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA temp_store = MEMORY",
  ]
  static let readerPragmas = ["PRAGMA query_only = ON"]
  /// After the write-ahead log is on: a commit is on the disk when it returns. Room for the inner
  /// pages of the indexes, and a log long enough not to be copied back after every page of intake.
  static let writerPragmas = [
    "PRAGMA synchronous = FULL", "PRAGMA cache_size = -8000", "PRAGMA wal_autocheckpoint = 4000",
  ]

  /// The trail refuses UPDATE and DELETE; a gap, and with it REPLACE, is refused by `audit_dense`,
  /// because the delete half of REPLACE fires no trigger. The outbox takes nothing without a
  /// standing, accepting decision, and its bytes never change.
  private static let sqliteGuards = [
    """
    CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
    """,
    """
    CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
    """,
    """
    CREATE TRIGGER audit_dense BEFORE INSERT ON audit
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM audit)
    BEGIN SELECT RAISE(ABORT, 'audit seq must be dense'); END
    """,
    """
    CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head
    WHEN NEW.size < OLD.size OR NEW.one IS NOT OLD.one
    BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
    """,
    """
    CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
    BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
    """,
    """
    CREATE TRIGGER outbox_needs_decision BEFORE INSERT ON outbox
    WHEN NOT EXISTS (
      SELECT 1 FROM decision
      WHERE id = NEW.decision AND word IN ('accept', 'modify') AND undo_entry IS NULL)
    BEGIN SELECT RAISE(ABORT, 'only a signed decision leaves'); END
    """,
    """
    CREATE TRIGGER outbox_bytes_stay
    BEFORE UPDATE OF decision, target, method, path, headers, body, body_sha256 ON outbox
    BEGIN SELECT RAISE(ABORT, 'what was signed is what leaves'); END
    """,
    """
    CREATE TRIGGER outbox_no_delete BEFORE DELETE ON outbox
    BEGIN SELECT RAISE(ABORT, 'what was signed is what leaves'); END
    """,
    """
    CREATE TRIGGER decision_stays
    BEFORE UPDATE OF id, note, word, claim, reason, person, role, at, entry, replaces ON decision
    BEGIN SELECT RAISE(ABORT, 'a decision is never edited'); END
    """,
    """
    CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
    BEGIN SELECT RAISE(ABORT, 'a decision is never edited'); END
    """,
  ]
}
