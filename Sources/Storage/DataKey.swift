import Crypto
import FoundationEssentials
import Glibc

/// The practice's data key: 32 random bytes in a file of its own, readable by its owner alone.
/// It is made once, together with the database, and never replaced by a new one.
enum DataKey {
  static let byteCount = 32

  /// The key's bytes, for who wraps them.
  static func bytes(_ path: String) throws -> [UInt8] {
    try load(path).withUnsafeBytes { Array($0) }
  }

  /// Reads the key; throws `keyMissing` when there is none.
  static func load(_ path: String) throws -> SymmetricKey {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else {
      if errno == ENOENT { throw StorageError.keyMissing(path: path) }
      throw StorageError.keyUnusable(path: path, reason: SQLiteFile.reason(errno))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw StorageError.keyUnusable(path: path, reason: "others may read it; set mode 0600")
    }
    var bytes = [UInt8](repeating: 0, count: byteCount + 1)
    guard read(file, &bytes, bytes.count) == byteCount else {
      throw StorageError.keyUnusable(path: path, reason: "it is not 32 bytes")
    }
    defer { for index in bytes.indices { bytes[index] = 0 } }
    return SymmetricKey(data: bytes[..<byteCount])
  }

  /// Reads the key, or makes it when there is none. Of two processes that make it at once one
  /// wins and both read the winner's.
  static func loadOrCreate(_ path: String) throws -> SymmetricKey {
    do {
      return try load(path)
    } catch StorageError.keyMissing {
      try create(path)
      return try load(path)
    }
  }

  /// Makes a key at a path, in the place of one that is there.
  static func createNext(_ path: String) throws -> SymmetricKey {
    unlink(path)
    try create(path)
    return try load(path)
  }

  /// Puts the next key in the data key's place. The one before stays beside it under the name of
  /// what tells it: backups that it sealed open with nothing else.
  static func retire(_ location: StoreLocation) throws {
    let old = location.dataKey + "." + Seal(dataKey: try load(location.dataKey)).check.prefix(8)
    guard link(location.dataKey, old) == 0 || errno == EEXIST,
      rename(location.nextDataKey, location.dataKey) == 0
    else {
      throw StorageError.cannotOpen(path: location.dataKey, reason: SQLiteFile.reason(errno))
    }
    try syncFolder(location.keys)
  }

  /// Writes beside, waits for the disk, then links into place: the name never stands for less
  /// than the whole key.
  private static func create(_ path: String) throws {
    let draft = path + "." + Randomness.identifier()
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
    }
    defer {
      close(file)
      unlink(draft)
    }
    let bytes = Randomness.bytes(byteCount)
    guard write(file, bytes, byteCount) == byteCount, fsync(file) == 0 else {
      throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
    }
    guard link(draft, path) == 0 || errno == EEXIST else {
      throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
    }
    try syncFolder(StoreLocation.folder(of: path))
  }
}

/// Makes folders on the way to a path, each readable by its owner alone.
func makeFolder(_ path: String) throws {
  guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
  if errno == ENOENT, path != StoreLocation.folder(of: path) {
    try makeFolder(StoreLocation.folder(of: path))
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
  }
  let isReadOnly = errno == EROFS || errno == EACCES || errno == EPERM
  throw isReadOnly
    ? StorageError.readOnly(path: path)
    : StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
}

/// Waits until the names in a folder are on the disk.
func syncFolder(_ path: String) throws {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else {
    throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
  }
  defer { close(folder) }
  guard fsync(folder) == 0 else {
    throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
  }
}
