import Dispatch
import GRDB
import Synchronization

/// The database behind one serial queue of writes. A transaction either is durable when `write`
/// returns, or it did not happen; when a COMMIT fails and nobody can tell, the file is closed,
/// opened again and asked.
///
/// A transaction that adds to the audit trail is known by its last entry, any other one leaves its
/// number in this writer's row of `last_commit`: after a failed COMMIT that says whether it landed.
final class WriterQueue: Sendable {
  /// How the file is opened.
  enum Mode: Sendable {
    case writing
    /// Nothing of it changes, and nothing is made beside it.
    case reading
    /// No file: an empty practice for looking, gone when it is closed.
    case nowhere
  }

  /// What is in the file once a transaction is.
  private enum Trace {
    case number(Int)
    case entry(AuditTrail.Appended)
  }

  /// A commit that fails, for tests: before the engine saw it, or after it was done.
  enum CommitFault: Sendable {
    case lost, landed
  }

  private struct State {
    var pool: (any DatabaseWriter)?
    var isClosed = false
    var number = 0
    var commitFault: CommitFault?
  }

  let path: String
  private let writer: String
  private let mode: Mode
  private let queue = DispatchQueue(label: "countersign.writer")
  private let state: Mutex<State>

  /// Opens the file, which must exist. `writer` names this opening of it.
  init(path: String, writer: String, mode: Mode = .writing) throws {
    self.path = path
    self.writer = writer
    self.mode = mode
    do {
      state = Mutex(State(pool: try WriterQueue.open(path, mode)))
    } catch {
      throw StorageError(error, path: path)
    }
  }

  private static func open(_ path: String, _ mode: Mode) throws -> any DatabaseWriter {
    switch mode {
    case .writing: try SQLiteFile.open(path)
    case .reading: try SQLiteFile.openForReading(path)
    case .nowhere: try DatabaseQueue(configuration: SQLiteFile.configuration())
    }
  }

  /// Closes every connection; what is under way finishes first. The writing one is the last, so
  /// that the log is written into the database and removed.
  func close() {
    queue.sync {
      let open = state.withLock { state in
        state.isClosed = true
        return state.pool.take()
      }
      guard let pool = open else { return }
      guard case .writing = mode else {
        try? pool.close()
        return
      }
      _ = try? pool.writeWithoutTransaction { database in
        try database.execute(
          sql: "DELETE FROM last_commit WHERE writer = ?", arguments: [writer])
      }
      (pool as? DatabasePool)?.releaseMemory()
      try? pool.close()
    }
  }

  /// Makes the next commit fail.
  func injectCommitFault(_ fault: CommitFault) {
    state.withLock { $0.commitFault = fault }
  }

  /// Runs `body` in a read transaction, beside any writing.
  func read<T>(_ body: (any Connection) throws -> T) throws -> T {
    let pool = try current()
    do {
      return try pool.read { try body(SQLiteConnection(database: $0)) }
    } catch {
      guard case .closed = StorageError(error, path: path), let next = try? current(),
        next !== pool
      else { throw rethrown(error) }
      do {
        return try next.read { try body(SQLiteConnection(database: $0)) }
      } catch {
        throw rethrown(error)
      }
    }
  }

  /// Runs `body` in a write transaction that holds the file from its start. Errors of `body`
  /// undo everything. `entry` is asked after `body` for the last entry it added to the trail.
  func write<T>(
    entry: () -> AuditTrail.Appended? = { nil }, _ body: (any Connection) throws -> T
  ) throws -> T {
    if case .reading = mode { throw StorageError.readOnly(path: path) }
    return try queue.sync {
      let pool = try current()
      var failedCommit: (trace: Trace, error: any Error)?
      let value = try pool.writeWithoutTransaction { database in
        do {
          let connection = SQLiteConnection(database: database)
          try connection.run("BEGIN IMMEDIATE")
          let value = try body(connection)
          let trace = try entry().map(Trace.entry) ?? leaveNumber(database)
          failedCommit = commit(database).map { (trace, $0) }
          return value
        } catch {
          if database.isInsideTransaction { try? database.rollback() }
          throw rethrown(error)
        }
      }
      if let failedCommit { try settle(failedCommit.trace, failedCommit.error) }
      return value
    }
  }

  /// Runs statements on the writing connection outside of any transaction.
  func outsideTransaction(_ body: (Database) throws -> Void) throws {
    try queue.sync {
      do {
        try current().writeWithoutTransaction(body)
      } catch {
        throw rethrown(error)
      }
    }
  }

  /// The open pool. When a failed COMMIT closed it and the disk had no room to open it again, this
  /// is the next try.
  func current() throws -> any DatabaseWriter {
    do {
      return try state.withLock { state in
        if let pool = state.pool { return pool }
        guard !state.isClosed else { throw StorageError.closed }
        let pool = try WriterQueue.open(path, mode)
        state.pool = pool
        return pool
      }
    } catch {
      throw rethrown(error)
    }
  }

  private func leaveNumber(_ database: Database) throws -> Trace {
    let number = state.withLock { state in
      state.number += 1
      return state.number
    }
    try SQLiteConnection(database: database).run(
      """
      INSERT INTO last_commit (writer, number)
      VALUES ($1, $2)
      ON CONFLICT (writer) DO UPDATE SET number = excluded.number
      """, .text(writer), .integer(number))
    return .number(number)
  }

  private func isThere(_ trace: Trace, _ connection: any Connection) throws -> Bool {
    switch trace {
    case .number(let number):
      try connection.number(
        "SELECT number FROM last_commit WHERE writer = $1", .text(writer)) == number
    case .entry(let appended): try AuditTrail.holds(appended, connection)
    }
  }

  private func commit(_ database: Database) -> (any Error)? {
    let fault = state.withLock { $0.commitFault.take() }
    do {
      if fault == .lost { throw DatabaseError(resultCode: .SQLITE_IOERR, message: "injected") }
      try SQLiteConnection(database: database).run("COMMIT")
      if fault == .landed { throw DatabaseError(resultCode: .SQLITE_IOERR, message: "injected") }
      return nil
    } catch {
      if database.isInsideTransaction { try? database.rollback() }
      return error
    }
  }

  /// After a failed COMMIT: close, open again, read. Returns when the transaction is there and on
  /// the disk; throws when it is not, or when nobody can tell.
  private func settle(_ trace: Trace, _ failure: any Error) throws {
    let reason = (failure as? DatabaseError)?.message ?? "commit failed"
    let landed: Bool
    do {
      if let pool = state.withLock({ $0.pool.take() }) { try? pool.close() }
      landed = try current().writeWithoutTransaction { database in
        guard try isThere(trace, SQLiteConnection(database: database)) else { return false }
        try database.execute(sql: "PRAGMA wal_checkpoint(FULL)")
        return true
      }
    } catch {
      throw StorageError.outcomeUnknown(path: path, reason: reason)
    }
    guard !landed else { return }
    if case .diskFull = StorageError(failure, path: path) {
      throw StorageError.diskFull(path: path)
    }
    throw StorageError.notRecorded(path: path, reason: reason)
  }

  /// Our own errors as they are, the engine's as one of ours; anything else is the caller's.
  private func rethrown(_ error: any Error) -> any Error {
    error is DatabaseError || error is RowFault ? StorageError(error, path: path) : error
  }
}
