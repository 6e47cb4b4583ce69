import Glibc
import Synchronization

/// Which of several processes on one database delivers. The lock belongs to an open file, so the
/// kernel takes it back when its process ends, however it ends.
final class SenderLock: Sendable {
  private let path: String
  private let file = Mutex<CInt?>(nil)

  init(path: String) {
    self.path = path
  }

  /// How an attempt went.
  enum Attempt {
    case alreadyOurs, newlyOurs, another
  }

  /// Tries to become the sender; never waits.
  func take() throws -> Attempt {
    try file.withLock { file in
      if file != nil { return .alreadyOurs }
      let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard opened >= 0 else {
        throw StorageError.cannotOpen(path: path, reason: SQLiteFile.reason(errno))
      }
      guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
        Glibc.close(opened)
        return .another
      }
      file = opened
      return .newlyOurs
    }
  }

  func release() {
    file.withLock { file in
      if let opened = file.take() { Glibc.close(opened) }
    }
  }

  deinit {
    release()
  }
}
