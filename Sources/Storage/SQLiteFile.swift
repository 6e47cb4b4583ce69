import FoundationEssentials
import GRDB
import Glibc

/// The SQLite file itself: how it is made with the right permissions, recognised as ours, and
/// opened with one writing and a few read-only connections, each in defensive mode.
enum SQLiteFile {
  static let readersMax = 5
  static let busySeconds = 10.0

  /// What lies at a path before it is opened.
  enum Found {
    case nothing, ours
  }

  /// Looks at the file's header without opening it as a database: a foreign file and one of a
  /// later program stay untouched.
  static func inspect(_ path: String) throws -> Found {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return .nothing }
      throw StorageError.cannotOpen(path: path, reason: reason(errno))
    }
    defer { Glibc.close(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(file, &header, header.count)
    guard count >= 0 else { throw StorageError.cannotOpen(path: path, reason: reason(errno)) }
    if count == 0 { return .nothing }
    let mark = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)),
      mark == Dialect.applicationID
    else { throw StorageError.foreignFile(path: path) }
    let layout = header[60..<64].reduce(0) { $0 << 8 | Int($1) }
    guard layout <= Migrator.version else {
      throw StorageError.newerVersion(path: path, found: layout, known: Migrator.version)
    }
    return .ours
  }

  /// Makes the file, readable by its owner alone, and marks it as ours before anything else. The
  /// engine gives its companion files the same permissions.
  static func create(_ path: String) throws {
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      let isReadOnly = errno == EROFS || errno == EACCES || errno == EPERM
      throw isReadOnly
        ? StorageError.readOnly(path: path)
        : StorageError.cannotOpen(path: path, reason: reason(errno))
    }
    Glibc.close(file)
    let queue = try DatabaseQueue(path: path, configuration: configuration())
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(Dialect.applicationID)")
    }
  }

  /// Opens the pool; the writer waits for the disk on every commit.
  static func open(_ path: String) throws -> DatabasePool {
    chmod(path, 0o600)
    let pool = try DatabasePool(path: path, configuration: configuration())
    try pool.writeWithoutTransaction { database in
      for pragma in Dialect.writerPragmas {
        try database.execute(sql: pragma)
      }
    }
    return pool
  }

  /// A connection of its own for watching what other connections commit.
  static func watcher(_ path: String) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busySeconds)
    configuration.maximumReaderCount = readersMax
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try makeDefensive(database)
      for pragma in Dialect.pragmas {
        try database.execute(sql: pragma)
      }
      guard database.configuration.readonly else { return }
      for pragma in Dialect.readerPragmas {
        try database.execute(sql: pragma)
      }
    }
    return configuration
  }

  /// `SQLITE_DBCONFIG_DEFENSIVE`: the schema table cannot be written and the log not be turned off
  /// by statements. The function takes variable arguments, which Swift cannot call by name.
  private static func makeDefensive(_ database: Database) throws {
    typealias Configure =
      @convention(c) (OpaquePointer, CInt, CInt, UnsafeMutablePointer<CInt>?) -> CInt
    guard let connection = database.sqliteConnection,
      let symbol = dlsym(nil, "sqlite3_db_config")
    else { throw StorageError.refused(path: database.description, reason: "no sqlite3_db_config") }
    let defensive: CInt = 1010
    var isOn: CInt = 0
    let code = unsafeBitCast(symbol, to: Configure.self)(connection, defensive, 1, &isOn)
    guard code == 0, isOn == 1 else {
      throw StorageError.refused(path: database.description, reason: "defensive mode is not there")
    }
  }

  static func reason(_ number: CInt) -> String {
    String(cString: strerror(number)).lowercased()
  }
}
