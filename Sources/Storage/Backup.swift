import GRDB
import Glibc

extension Store {
  /// A consistent copy while running; sealed like the original, readable by its owner alone. The
  /// copy must not exist yet, and is on the disk when this returns. The data key is not in it.
  /// `progress` is told pages done and total.
  public func backup(to path: String, progress: (Int, Int) -> Void = { _, _ in }) throws {
    do {
      try BackupFile.write(try writer.current(), to: path, progress: progress)
    } catch {
      throw StorageError(error, path: path)
    }
  }
}

/// A file that a database is copied into.
enum BackupFile {
  private static let pagesAtOnce: CInt = 2000

  /// Makes the file, which must not exist, fills it and waits for the disk. Nothing stays of one
  /// that failed.
  static func write(
    _ source: some DatabaseReader, to path: String, progress: (Int, Int) -> Void
  ) throws {
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
    }
    defer { Glibc.close(file) }
    do {
      let copy = try DatabaseQueue(path: path, configuration: SQLiteFile.configuration())
      defer { try? copy.close() }
      try withoutActuallyEscaping(progress) { progress in
        try source.backup(to: copy, pagesPerStep: pagesAtOnce) { state in
          progress(state.completedPageCount, state.totalPageCount)
        }
      }
      try copy.close()
      guard fsync(file) == 0 else {
        throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
      }
      try syncFolder(StoreLocation.folder(of: path))
    } catch {
      unlink(path)
      throw error
    }
  }
}
