import Foundation
import Records

/// Passes the worker's news to whoever shows them, if anybody does. Any thread may tell.
final class StatusRelay: @unchecked Sendable {
  private let lock = NSLock()
  private var status: (@Sendable (SyncStatus) -> Void)?
  private var notice: (@Sendable (String) -> Void)?

  func observe(
    status: (@Sendable (SyncStatus) -> Void)?, notice: (@Sendable (String) -> Void)?
  ) {
    lock.withLock {
      self.status = status
      self.notice = notice
    }
  }

  func tell(_ news: SyncStatus) {
    lock.withLock { status }?(news)
  }

  func notice(_ line: String) {
    lock.withLock { notice }?(line)
  }
}
