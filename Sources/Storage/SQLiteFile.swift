import FoundationEssentials
import GRDB
import Glibc

/// The SQLite file itself: how it is made with the right permissions, recognised as ours, and
/// opened with one writing and a few read-only connections, each in defensive mode.
enum SQLiteFile {
  static let readersMax = 5
  static let busySeconds = 10.0
  static let aloneSeconds = 1.0

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

  /// Opens the file for reading alone: nothing of it changes and nothing new stays beside it.
  ///
  /// Where the folder can be written the engine needs its log and its index of the log for the
  /// time of the reading, as any process does; what was not there before goes again at the end,
  /// what was there is left as it was. Where it cannot, the engine reads the file as one that
  /// nobody changes; a log that was not written back is read with its index or not at all.
  static func openForReading(_ path: String) throws -> DatabaseQueue {
    let hasLog = size(path + "-wal").map { $0 > 0 } ?? false
    let isKept = size(path + "-wal") != nil
    let hasIndex = size(path + "-shm") != nil
    var configuration = configuration()
    if access(path, W_OK) == 0, access(StoreLocation.folder(of: path), W_OK) == 0 {
      configuration.prepareDatabase { database in
        if isKept { try configure(database, keepsLogAtClose) }
        if hasLog, !hasIndex { try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
      }
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    configuration.readonly = true
    guard hasLog else {
      return try DatabaseQueue(
        path: "file:" + escaped(path) + "?immutable=1", configuration: configuration)
    }
    guard hasIndex else {
      throw StorageError.cannotOpen(
        path: path, reason: "its log was not written back and its disk is read-only; copy it first")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Opens the file as the only one who has it open, with nothing of it left in a log beside it.
  /// Throws the engine's `SQLITE_BUSY` while another program has it open.
  static func openAlone(_ path: String) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.busyMode = .timeout(aloneSeconds)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      try database.execute(sql: "BEGIN EXCLUSIVE; COMMIT")
      try database.execute(sql: "PRAGMA journal_mode = DELETE")
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return queue
  }

  /// Bytes of a file; nil when there is none.
  private static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// A path as the engine's form of address has it.
  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
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
      try configure(database, isDefensive)
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
  /// by statements.
  private static let isDefensive: CInt = 1010
  /// `SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE`: the last one to close leaves the log as it is.
  private static let keepsLogAtClose: CInt = 1006

  /// Turns an option of a connection on. The function takes variable arguments, which Swift cannot
  /// call by name.
  private static func configure(_ database: Database, _ option: CInt) throws {
    typealias Configure =
      @convention(c) (OpaquePointer, CInt, CInt, UnsafeMutablePointer<CInt>?) -> CInt
    guard let connection = database.sqliteConnection,
      let symbol = dlsym(nil, "sqlite3_db_config")
    else { throw StorageError.refused(path: database.description, reason: "no sqlite3_db_config") }
    var isOn: CInt = 0
    let code = unsafeBitCast(symbol, to: Configure.self)(connection, option, 1, &isOn)
    guard code == 0, isOn == 1 else {
      throw StorageError.refused(
        path: database.description, reason: "option \(option) is not there")
    }
  }

  static func reason(_ number: CInt) -> String {
    String(cString: strerror(number)).lowercased()
  }
}
