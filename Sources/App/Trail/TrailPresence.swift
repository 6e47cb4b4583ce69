import Foundation
import Synchronization

/// Whether another program has the practice open. Each that writes holds this file shared for as
/// long as it runs; the kernel lets go of it however the program ends. Who comes while nobody holds
/// it knows that whatever was left half done was left by one that is gone.
final class TrailPresence: Sendable {
  /// Nobody else had the practice open when this one came. False also when nobody can tell.
  let cameAlone: Bool
  private let file: Mutex<Int32?>

  init(path: String) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      cameAlone = false
      file = Mutex(nil)
      return
    }
    cameAlone = flock(opened, LOCK_EX | LOCK_NB) == 0
    // The one that has it alone shares it at once: this waits for no more than that.
    flock(opened, LOCK_SH)
    file = Mutex(opened)
  }

  func leave() {
    file.withLock { file in
      if let opened = file.take() { close(opened) }
    }
  }

  deinit {
    leave()
  }
}
