import Audit
import Crypto
import GRDB
import Glibc
import Synchronization

/// The practice's database: notes, suggestions, decisions, the audit trail and the outbox, behind
/// one door. Every method may be called from any thread and blocks until it is done; writes go
/// through one queue, reads never wait for them. What a method returns is durable.
///
/// Two processes may open one file: each write holds it from its start, so that both never judge
/// the same item; only one of them delivers.
public final class Store: Sendable {
  public let location: StoreLocation
  /// Tells whoever shows the store what changed in it.
  public let changes = ChangeSignal()

  /// The database was missing although its key was there: an empty one was made, or stands in for it
  /// while somebody only looks. Either the first
  /// start was cut off, or a database was lost and a backup should be restored.
  public let wasMadeAnew: Bool

  let writer: WriterQueue
  let seal: Seal
  let sender: SenderLock
  let recovering = Mutex(())
  /// The keys of the people who are signed in, by their names.
  let signers = Mutex<[String: NoteSigner]>([:])
  private let watcher: Mutex<Watcher>

  /// The connection that sees what others commit: opened when somebody first looks.
  private enum Watcher {
    case none, unopened
    case open(DatabaseQueue)
  }

  private init(
    location: StoreLocation, writer: WriterQueue, seal: Seal, watcher: Watcher,
    wasMadeAnew: Bool
  ) {
    self.location = location
    self.wasMadeAnew = wasMadeAnew
    self.writer = writer
    self.seal = seal
    self.sender = SenderLock(path: location.database + "-sender")
    self.watcher = Mutex(watcher)
  }

  /// Opens a workspace's database, creating it and its key when neither exists.
  public static func open(at location: StoreLocation) throws -> Store {
    do {
      return try opened(location)
    } catch {
      throw StorageError(error, path: location.database)
    }
  }

  private static func opened(_ location: StoreLocation) throws -> Store {
    let path = location.database
    var wasMadeAnew = false
    switch try SQLiteFile.inspect(path) {
    case .nothing:
      try makeFolder(StoreLocation.folder(of: path))
      try makeFolder(location.keys)
      wasMadeAnew = access(location.dataKey, F_OK) == 0
      _ = try DataKey.loadOrCreate(location.dataKey)
      try SQLiteFile.create(path)
    case .ours:
      _ = try DataKey.load(location.dataKey)
    }
    let writer = try WriterQueue(path: path, writer: Randomness.identifier())
    do {
      try Migrator.migrate(writer)
      try checkGuards(writer)
      let check = try keyCheck(writer, location)
      let seal = try writer.read {
        try KeyRotation.seal($0, check: check, location, settles: true)
      }
      return Store(
        location: location, writer: writer, seal: seal, watcher: .unopened,
        wasMadeAnew: wasMadeAnew)
    } catch {
      writer.close()
      throw error
    }
  }

  /// Opens a workspace's database for looking: nothing is made and nothing changes, on a disk that
  /// takes no writing too; what writes throws `readOnly`. Where there is no database yet the answer
  /// is an empty practice.
  ///
  /// - Parameter needsGuards: false for who looks for what is wrong: the trail is read even when
  ///   what keeps it append-only is missing.
  public static func openForReading(
    at location: StoreLocation, needsGuards: Bool = true
  ) throws -> Store {
    do {
      return try openedForReading(location, needsGuards)
    } catch {
      throw StorageError(error, path: location.database)
    }
  }

  private static func openedForReading(
    _ location: StoreLocation, _ needsGuards: Bool
  ) throws -> Store {
    let path = location.database
    guard try SQLiteFile.inspect(path) == .ours else { return try empty(location) }
    let key = try DataKey.load(location.dataKey)
    let writer = try WriterQueue(path: path, writer: "", mode: .reading)
    do {
      let found = try writer.read { try $0.number("PRAGMA user_version") ?? 0 }
      guard found > 0 else {
        writer.close()
        return try empty(location)
      }
      try checkLayout(found, path)
      if needsGuards { try checkGuards(writer) }
      let check = try storedKeyCheck(writer) ?? Seal(dataKey: key).check
      let seal = try writer.read {
        try KeyRotation.seal($0, check: check, location, settles: false)
      }
      return Store(
        location: location, writer: writer, seal: seal, watcher: .none, wasMadeAnew: false)
    } catch {
      writer.close()
      throw error
    }
  }

  /// Another layout than this program's cannot be read without being changed first.
  private static func checkLayout(_ found: Int, _ path: String) throws {
    guard found <= Migrator.version else {
      throw StorageError.newerVersion(path: path, found: found, known: Migrator.version)
    }
    guard found == Migrator.version else {
      throw StorageError.cannotOpen(
        path: path, reason: "its layout is an older one; run countersign sync --once first")
    }
  }

  /// What stands in for a database that is not there yet. One that was lost beside its key says so.
  private static func empty(_ location: StoreLocation) throws -> Store {
    let writer = try WriterQueue(path: location.database, writer: "", mode: .nowhere)
    try Migrator.migrate(writer)
    return Store(
      location: location, writer: writer, seal: Seal(dataKey: SymmetricKey(size: .bits256)),
      watcher: .none, wasMadeAnew: access(location.dataKey, F_OK) == 0)
  }

  /// A database whose trail could be edited is not written to.
  private static func checkGuards(_ writer: WriterQueue) throws {
    let broken = try writer.read { try Guards.differences($0) }
    guard broken.isEmpty else {
      throw StorageError.guardsBroken(path: writer.path, names: broken)
    }
  }

  /// A database remembers which key sealed it; a new one learns it here.
  private static func keyCheck(_ writer: WriterQueue, _ location: StoreLocation) throws -> String {
    if let stored = try storedKeyCheck(writer) { return stored }
    let check = Seal(dataKey: try DataKey.load(location.dataKey)).check
    return try writer.write { connection in
      try connection.run(
        """
        INSERT INTO meta (name, value)
        VALUES ('key_check', $1)
        ON CONFLICT (name) DO NOTHING
        """, .text(check))
      return try connection.first(keyCheck) { try $0.text(0) } ?? check
    }
  }

  private static let keyCheck = """
    SELECT value
    FROM meta
    WHERE name = 'key_check'
    """

  private static func storedKeyCheck(_ writer: WriterQueue) throws -> String? {
    try writer.read { try $0.first(keyCheck) { try $0.text(0) } }
  }

  /// The practice's data key, as the installation holds it, for wrapping it by a passphrase.
  public func dataKey() throws -> [UInt8] {
    try DataKey.bytes(location.dataKey)
  }

  /// Closes every connection; later calls throw `StorageError.closed`.
  public func close() {
    sender.release()
    let watching = watcher.withLock { watcher in
      defer { watcher = .none }
      return watcher
    }
    if case .open(let queue) = watching { try? queue.close() }
    writer.close()
  }

  /// Changes with every commit, by any process: cheap to poll.
  public func dataVersion() throws -> Int {
    do {
      let queue = try watching()
      return try queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    } catch {
      throw StorageError(error, path: location.database)
    }
  }

  private func watching() throws -> DatabaseQueue {
    try watcher.withLock { watcher in
      switch watcher {
      case .none: throw StorageError.closed
      case .open(let queue): return queue
      case .unopened:
        let queue = try SQLiteFile.watcher(location.database)
        watcher = .open(queue)
        return queue
      }
    }
  }

  /// Runs `body` in one write transaction with its audit trail and counters, then tells what
  /// changed.
  func write<T>(_ body: (Work) throws -> T) throws -> T {
    var changed: StoreChange = []
    var entry: AuditTrail.Appended?
    let signers = signers.withLock { $0 }
    let value = try writer.write(entry: { entry }) { connection in
      let work = Work(connection, seal: seal, signers: signers)
      let value = try body(work)
      try work.close()
      changed = work.changed
      entry = work.trail.last
      return value
    }
    changes.tell(changed)
    return value
  }

  func read<T>(_ body: (any Connection) throws -> T) throws -> T {
    try writer.read(body)
  }
}
