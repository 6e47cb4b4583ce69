public import Audit
public import Basics
import Crypto
import FoundationEssentials
import GRDB
import Glibc
public import Review

/// Another data key for a workspace. All sealed cells are opened with the old key and sealed with
/// the new one in one transaction, while nobody else has the database open.
///
/// What only compares (pseudonyms, marks of names and of contents) goes on with the keys it had:
/// the trail names clients by their pseudonyms. Those keys stand in the database, sealed.
public enum KeyRotation {
  /// Seals everything anew; returns how many cells. The person's entry of it is signed by `signer`.
  /// `progress` is told the cells done. Throws `busy`
  /// while another program has the database open, and `sealBroken` at the first cell that does not
  /// open; nothing is changed then. Wherever it is cut off, the next start finds the key that fits.
  @discardableResult
  public static func rotate(
    _ location: StoreLocation, by person: Person, signer: NoteSigner, at now: Instant,
    progress: (Int) -> Void = { _ in }
  ) throws -> Int {
    let path = location.database
    // Brings layout and keys to where an earlier end left them.
    try Store.open(at: location).close()
    let sender = SenderLock(path: path + "-sender")
    defer { sender.release() }
    if case .another = try sender.take() { throw StorageError.busy(path: path) }
    do {
      let hold = try SQLiteFile.openAlone(path)
      defer { try? hold.close() }
      let old = try DataKey.load(location.dataKey)
      let cells = try hold.writeWithoutTransaction { database in
        let rotation = Resealing(
          connection: SQLiteConnection(database: database), old: old,
          new: try DataKey.createNext(location.nextDataKey), signer: signer)
        return try rotation.run(database, by: person, at: now, progress: progress)
      }
      try DataKey.retire(location)
      return cells
    } catch {
      throw StorageError(error, path: path)
    }
  }

  /// The seal that fits an open database: of the data key, or of the next one when a rotation was
  /// cut off after the database had it. `settles` puts the key files in order on the way.
  static func seal(
    _ connection: any Connection, check: String, _ location: StoreLocation, settles: Bool
  ) throws -> Seal {
    let seal = Seal(dataKey: try DataKey.load(location.dataKey))
    if check == seal.check {
      // A rotation that was cut off before its commit.
      if settles { unlink(location.nextDataKey) }
      return try seal.comparing(with: kept(connection, by: seal))
    }
    guard access(location.nextDataKey, F_OK) == 0 else {
      throw StorageError.wrongKey(path: location.dataKey)
    }
    let next = Seal(dataKey: try DataKey.load(location.nextDataKey))
    guard check == next.check else { throw StorageError.wrongKey(path: location.dataKey) }
    if settles { try DataKey.retire(location) }
    return try next.comparing(with: kept(connection, by: next))
  }

  /// The keys that only compare, once they are not the data key's own any more.
  static func kept(_ connection: any Connection, by seal: Seal) throws -> Data? {
    let stored = try connection.first(
      """
      SELECT value
      FROM meta
      WHERE name = 'compare_keys'
      """
    ) { try $0.text(0) }
    guard let stored else { return nil }
    return try seal.open(
      Data(base64Encoded: stored) ?? Data(), in: .compareKeys, row: "compare_keys")
  }
}

/// One transaction that seals every cell anew.
private struct Resealing {
  let connection: SQLiteConnection
  let old: SymmetricKey
  let new: SymmetricKey
  let signer: NoteSigner

  private static let rowsAtOnce = 200

  func run(
    _ database: Database, by person: Person, at now: Instant, progress: (Int) -> Void
  ) throws -> Int {
    var cells = 0
    try database.execute(sql: "PRAGMA secure_delete = ON")
    try database.inTransaction(.immediate) {
      let check = try connection.first("SELECT value FROM meta WHERE name = 'key_check'") {
        try $0.text(0)
      }
      let from = Seal(dataKey: old)
      guard check == from.check else { throw StorageError.busy(path: database.description) }
      let to = Seal(dataKey: new)
      try setAside(database) {
        for column in SealedColumn.all { try reseal(column, from, to, &cells, progress) }
      }
      try keep(from, to)
      let work = Work(connection, seal: to, signers: [signer.key.name: signer])
      let person = try work.acting(person, .configure)
      try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .config,
          object: AuditObject(kind: "key", id: "data"),
          detail: .object(of: [.init("cells", .integer(cells)), .init("check", .string(to.check))]))
      )
      try work.close()
      return .commit
    }
    return cells
  }

  /// What leaves is what was signed: the bytes stay, their seal changes. The guards that refuse any
  /// change of a sealed cell stand again before the commit.
  private func setAside(_ database: Database, _ body: () throws -> Void) throws {
    let guards = Dialect.sqlite.guards.filter { $0.contains("outbox_bytes_stay") }
    try database.execute(sql: "DROP TRIGGER outbox_bytes_stay")
    try body()
    for statement in guards { try database.execute(sql: statement) }
  }

  private func reseal(
    _ column: SealedColumn, _ from: Seal, _ to: Seal, _ cells: inout Int, _ progress: (Int) -> Void
  ) throws {
    var last = Int.min
    while true {
      let rows = try connection.rows(
        """
        SELECT rowid, \(column.row), \(column.column)
        FROM \(column.table)
        WHERE rowid > $1 AND \(column.column) IS NOT NULL
        ORDER BY rowid
        LIMIT \(Resealing.rowsAtOnce)
        """, .integer(last)
      ) { (try $0.number(0), try $0.text(1), try $0.bytes(2)) }
      guard let end = rows.last else { return }
      for (rowid, place, cell) in rows {
        let plain = try from.open(cell, in: column, row: place)
        try connection.run(
          """
          UPDATE \(column.table)
          SET \(column.column) = $1
          WHERE rowid = $2
          """, .bytes(try to.seal(plain, in: column, row: place)), .integer(rowid))
      }
      cells += rows.count
      last = end.0
      progress(cells)
    }
  }

  private func keep(_ from: Seal, _ to: Seal) throws {
    let compare = try from.comparing(with: KeyRotation.kept(connection, by: from))
    let cell = try to.seal(compare.compareKeys, in: .compareKeys, row: "compare_keys")
    for (name, value) in [("key_check", to.check), ("compare_keys", cell.base64EncodedString())] {
      try connection.run(
        """
        INSERT INTO meta (name, value)
        VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, .text(name), .text(value))
    }
  }
}
