import FoundationEssentials
import GRDB
import GRDBSQLite
import Glibc

/// The portable connection over GRDB's: statements are prepared once for each connection and kept.
/// Values go in and come out by the engine's own calls, a few for each, because a decision that is
/// signed runs a dozen statements while everybody waits.
struct SQLiteConnection: Connection {
  let database: Database

  var dialect: Dialect { .sqlite }

  @discardableResult
  func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
    let statement = try prepared(sql, values)
    defer { sqlite3_reset(statement) }
    while try step(statement) {}
    return Int(sqlite3_changes(database.sqliteConnection))
  }

  func each(_ sql: String, _ values: [SQLValue], _ each: (Row) throws -> Bool) throws {
    let statement = try prepared(sql, values)
    defer { sqlite3_reset(statement) }
    let columns = sqlite3_column_count(statement)
    while try step(statement) {
      let cells = (0..<columns).map { SQLiteConnection.value(statement, $0) }
      guard try each(Row(values: cells)) else { return }
    }
  }

  /// True for a row, false at the end.
  private func step(_ statement: OpaquePointer) throws -> Bool {
    let code = sqlite3_step(statement)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else { throw failure() }
    return false
  }

  /// The engine's error as it stands now.
  private func failure() -> DatabaseError {
    let connection = database.sqliteConnection
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
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

  private func prepared(_ sql: String, _ values: [SQLValue]) throws -> OpaquePointer {
    assert(placeholdersAreInOrder(sql), "placeholders first appear in counting order")
    let statement = try database.cachedStatement(sql: sql).sqliteStatement
    guard Int(sqlite3_bind_parameter_count(statement)) == values.count else {
      throw DatabaseError(
        resultCode: .SQLITE_MISUSE, message: "\(values.count) values for other placeholders")
    }
    // Nobody reset it when the work on its last rows was broken off.
    sqlite3_reset(statement)
    for (index, value) in values.enumerated() {
      guard SQLiteConnection.bind(value, to: statement, Int32(index + 1)) == SQLITE_OK else {
        throw failure()
      }
    }
    return statement
  }

  /// The engine takes a copy of what it is given.
  private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private static func bind(
    _ value: SQLValue, to statement: OpaquePointer, _ place: Int32
  ) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, place)
    case .integer(let number): return sqlite3_bind_int64(statement, place, number)
    case .text(var text):
      // Without an address the engine would take an empty text for no value.
      return text.withUTF8 { bytes in
        bytes.isEmpty
          ? sqlite3_bind_text(statement, place, "", 0, copies)
          : bytes.withMemoryRebound(to: CChar.self) {
            sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), copies)
          }
      }
    case .bytes(let data):
      guard !data.isEmpty else { return sqlite3_bind_zeroblob(statement, place, 0) }
      return data.withUnsafeBytes { bytes in
        sqlite3_bind_blob(statement, place, bytes.baseAddress, Int32(bytes.count), copies)
      }
    }
  }

  private static func value(_ statement: OpaquePointer, _ column: Int32) -> SQLValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(statement, column)
      let count = Int(sqlite3_column_bytes(statement, column))
      return .text(
        String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      guard let start = sqlite3_column_blob(statement, column) else { return .bytes(Data()) }
      return .bytes(Data(bytes: start, count: Int(sqlite3_column_bytes(statement, column))))
    // No column holds a fraction; the cell is refused when it is read.
    default: return .null
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
