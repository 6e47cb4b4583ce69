import FoundationEssentials
import GRDB
import GRDBSQLite
import Glibc

/// The portable connection over GRDB's: statements are prepared once for each connection and kept.
struct SQLiteConnection: Connection {
  let database: Database

  var dialect: Dialect { .sqlite }

  @discardableResult
  func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
    try prepared(sql, values).execute()
    return database.changesCount
  }

  func each(_ sql: String, _ values: [SQLValue], _ each: (Row) throws -> Bool) throws {
    let statement = try prepared(sql, values)
    let columns = statement.columnCount
    let cursor = try GRDB.Row.fetchCursor(statement)
    while let row = try cursor.next() {
      let cells = (0..<columns).map { SQLiteConnection.value(row[$0] as DatabaseValue) }
      guard try each(Row(values: cells)) else { return }
    }
  }

  /// Instructions of the engine between two looks at the mark: well under a millisecond.
  private static let instructionsBetweenLooks: Int32 = 4000

  func stopping<T>(when isCancelled: () -> Bool, _ body: () throws -> T) throws -> T {
    try withoutActuallyEscaping(isCancelled) { isCancelled in
      var mark = StopMark(isCancelled: isCancelled)
      return try withUnsafeMutablePointer(to: &mark) { mark in
        sqlite3_progress_handler(
          database.sqliteConnection, SQLiteConnection.instructionsBetweenLooks,
          { mark in
            mark?.assumingMemoryBound(to: StopMark.self).pointee.isCancelled() == true ? 1 : 0
          }, mark)
        defer { sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil) }
        return try body()
      }
    }
  }

  /// What the engine looks at while a statement runs.
  private struct StopMark {
    let isCancelled: () -> Bool
  }

  private func prepared(_ sql: String, _ values: [SQLValue]) throws -> Statement {
    assert(placeholdersAreInOrder(sql), "placeholders first appear in counting order")
    let statement = try database.cachedStatement(sql: sql)
    let cells = values.map { SQLiteConnection.value($0) as (any DatabaseValueConvertible)? }
    try statement.setArguments(StatementArguments(cells))
    return statement
  }

  private static func value(_ value: SQLValue) -> DatabaseValue {
    switch value {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): bytes.databaseValue
    }
  }

  private static func value(_ value: DatabaseValue) -> SQLValue {
    switch value.storage {
    case .null: .null
    case .int64(let number): .integer(number)
    case .string(let text): .text(text)
    case .blob(let bytes): .bytes(bytes)
    // No column holds a fraction; the cell is refused when it is read.
    case .double: .null
    }
  }
}

extension StorageError {
  /// What an error of the engine means to the person. Statements and values never get out.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StorageError: self = error
    case let error as RowFault:
      self = .damaged(path: path, reason: "column \(error.column) holds something else")
    case let error as DatabaseError: self = .engine(error, path: path)
    default: self = .refused(path: path, reason: String(describing: type(of: error)))
    }
  }

  /// The engine calls it an error of the disk when there is no room for the files beside the
  /// database; they need a few pages of 32 KiB.
  private static func hasNoRoom(_ path: String) -> Bool {
    var room = statvfs()
    guard statvfs(StoreLocation.folder(of: path), &room) == 0 else { return false }
    return UInt(room.f_bavail) * UInt(room.f_frsize) < 64 << 10
  }

  private static func engine(_ error: DatabaseError, path: String) -> StorageError {
    let reason = error.message ?? "code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: return .diskFull(path: path)
    case .SQLITE_READONLY: return .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
    case .SQLITE_INTERRUPT: return .interrupted
    case .SQLITE_NOTADB: return .foreignFile(path: path)
    case .SQLITE_IOERR where hasNoRoom(path): return .diskFull(path: path)
    case .SQLITE_CORRUPT, .SQLITE_IOERR: return .damaged(path: path, reason: reason)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      return .cannotOpen(path: path, reason: reason)
    case .SQLITE_MISUSE where reason.contains("closed"): return .closed
    default: return .refused(path: path, reason: reason)
    }
  }
}
