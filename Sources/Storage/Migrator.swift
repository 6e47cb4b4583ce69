import Audit
import FoundationEssentials
import GRDB

/// Brings a database to the layout this program knows, one migration after the other in one
/// transaction; refuses one that a later program wrote.
enum Migrator {
  /// The newest layout this program knows.
  static let version = migrations.count

  private static let migrations: [@Sendable (Dialect) -> [String]] = [
    Migration0001.statements, Migration0002.statements, Migration0003.statements,
    Migration0004.statements, Migration0005.statements, Migration0006.statements,
    Migration0007.statements, Migration0008.statements, Migration0009.statements,
    Migration0010.statements, Migration0011.statements,
  ]

  /// Everything that makes the newest layout.
  static func statements(_ dialect: Dialect) -> [String] {
    migrations.flatMap { $0(dialect) }
  }

  /// The layout of an open database; 0 for a new one.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  static func migrate(_ writer: WriterQueue) throws {
    try writer.outsideTransaction { database in
      if try self.version(of: database) == version { return }
      try database.inTransaction(.immediate) {
        let found = try version(of: database)
        guard found <= version else {
          throw StorageError.newerVersion(path: writer.path, found: found, known: version)
        }
        for migration in migrations[found...] {
          for statement in migration(.sqlite) {
            try database.execute(sql: statement)
          }
        }
        if found == 0 {
          // Once more with the tables: when the marking itself was cut off, the engine took it back.
          try database.execute(sql: "PRAGMA application_id = \(Dialect.applicationID)")
          try AuditTrail.plant(SQLiteConnection(database: database))
        }
        if found < version { try database.execute(sql: "PRAGMA user_version = \(version)") }
        return .commit
      }
    }
  }
}
