import GRDB
import Glibc

extension Store {
  /// A consistent copy while running; sealed like the original, readable by its owner alone. The
  /// copy must not exist yet. The data key is not in it.
  public func backup(to path: String) throws {
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
    }
    Glibc.close(file)
    do {
      let copy = try DatabaseQueue(path: path, configuration: SQLiteFile.configuration())
      defer { try? copy.close() }
      try writer.current().backup(to: copy)
    } catch {
      unlink(path)
      throw StorageError(error, path: path)
    }
  }
}
