public import Audit
public import Basics
import GRDB
import Glibc
public import Review

/// A copy of a database that is to take the place of a workspace's own. It is looked at whole, by
/// the bytes that will be used, before anything is replaced.
public struct RestoreDraft: Sendable {
  /// Where the copy lies, beside the database it is to replace; readable by its owner alone.
  public let path: String
  public let location: StoreLocation

  /// Copies a backup beside the workspace's database. The backup is read through the engine, so that
  /// one with a log of its own is whole; it stays as it was.
  public static func prepare(
    from source: String, at location: StoreLocation, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> RestoreDraft {
    guard access(source, R_OK) == 0 else {
      throw StorageError.cannotOpen(path: source, reason: SQLiteFile.reason(errno))
    }
    guard try SQLiteFile.inspect(source) == .ours else {
      throw StorageError.foreignFile(path: source)
    }
    try makeFolder(StoreLocation.folder(of: location.database))
    let path = location.database + ".restoring-" + Randomness.identifier()
    do {
      let queue = try SQLiteFile.openForReading(source)
      defer { try? queue.close() }
      try BackupFile.write(queue, to: path, progress: progress)
    } catch {
      unlink(path)
      throw StorageError(error, path: source)
    }
    return RestoreDraft(path: path, location: location)
  }

  /// The copy opened for looking, with the workspace's own data key. Throws `wrongKey` when another
  /// key sealed it. An older layout is brought to this program's first: in the copy, not in the
  /// backup.
  public func open() throws -> Store {
    let place = StoreLocation(database: path, keys: location.keys)
    try Store.open(at: place).close()
    return try Store.openForReading(at: place, needsGuards: false)
  }

  /// Removes the copy.
  public func discard() {
    for end in ["", "-wal", "-shm", "-sender"] { unlink(path + end) }
  }

  /// Puts the copy in the database's place. The database that was there stays beside it under the
  /// name that is returned; nil when there was none. Throws `busy` while another program has it
  /// open: nothing is replaced then. Wherever this is cut off, the name stands for one whole
  /// database or the other.
  public func replace(at now: Instant) throws -> String? {
    let database = location.database
    let sender = SenderLock(path: database + "-sender")
    defer { sender.release() }
    if case .another = try sender.take() { throw StorageError.busy(path: database) }
    guard access(database, F_OK) == 0 else {
      try move(path, database)
      discard()
      return nil
    }
    let hold = try Hold(database)
    defer { hold.release() }
    let aside = "\(database).before-\(now.milliseconds)"
    guard link(database, aside) == 0 else {
      throw StorageError.cannotOpen(path: aside, reason: SQLiteFile.reason(errno))
    }
    // Only one that does not open has them still.
    for end in ["-wal", "-shm"] where access(database + end, F_OK) == 0 {
      try move(database + end, aside + end)
    }
    try move(path, database)
    discard()
    return aside
  }

  private func move(_ old: String, _ new: String) throws {
    guard rename(old, new) == 0 else {
      throw StorageError.cannotOpen(path: new, reason: SQLiteFile.reason(errno))
    }
    try syncFolder(StoreLocation.folder(of: new))
  }

  /// The database that is replaced, held so that nobody else opens it meanwhile, with nothing of it
  /// left in a log beside it. One that does not open is nobody's.
  private struct Hold {
    private let queue: DatabaseQueue?

    init(_ path: String) throws {
      do {
        queue = try SQLiteFile.openAlone(path)
      } catch {
        switch StorageError(error, path: path) {
        case .damaged, .foreignFile: queue = nil
        case let other: throw other
        }
      }
    }

    func release() { try? queue?.close() }
  }
}

extension Store {
  /// Writes the audit entry of a person taking a copy of the database, which has to stand in the
  /// copy; returns its number.
  public func recordBackup(by person: Person, at now: Instant) throws -> Int {
    try recordBackup(by: person, at: now, outcome: .ok, ref: nil)
  }

  /// Writes the audit entry that the copy announced by entry `intent` was not made.
  public func recordBackupFailure(
    of intent: Int, by person: Person, at now: Instant
  ) throws {
    _ = try recordBackup(by: person, at: now, outcome: .fail, ref: intent)
  }

  private func recordBackup(
    by person: Person, at now: Instant, outcome: AuditOutcome, ref: Int?
  ) throws -> Int {
    try write { work in
      let person = try work.acting(person, .configure)
      work.changed.insert(.audit)
      return try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .export,
          object: AuditObject(kind: "database", id: "backup"), outcome: outcome, ref: ref))
    }
  }

  /// Writes the audit entry of a person having put this database in the place of another:
  /// `size` and `root` are its trail's when it was put there.
  public func recordRestore(_ head: AuditHead, by person: Person, at now: Instant) throws {
    try write { work in
      let person = try work.acting(person, .configure)
      try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .recover,
          object: AuditObject(kind: "database", id: "restore"),
          detail: .object(of: [
            .init("size", .integer(head.size)), .init("root", .string(head.root.hex)),
          ])))
      work.changed.insert(.audit)
    }
  }
}
