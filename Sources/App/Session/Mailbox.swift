import Console
import Foundation

/// Messages for the console from other threads, in the order they came. Whoever posts wakes the
/// thread that draws.
final class Mailbox: @unchecked Sendable {
  private let lock = NSLock()
  private var waiting: [ConsoleMessage] = []
  private var wake: (@Sendable () -> Void)?

  /// Says how the drawing thread is woken.
  func onPost(_ wake: (@Sendable () -> Void)?) {
    lock.withLock { self.wake = wake }
  }

  func post(_ message: ConsoleMessage) {
    let wake = lock.withLock {
      waiting.append(message)
      return self.wake
    }
    wake?()
  }

  func take() -> [ConsoleMessage] {
    lock.withLock {
      defer { waiting.removeAll(keepingCapacity: true) }
      return waiting
    }
  }
}
