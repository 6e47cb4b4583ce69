import Synchronization

/// Numbers searches, so that a newer one ends an older one that is still running.
final class SearchMark: Sendable {
  private let newest = Atomic<Int>(0)

  /// The number of a new search; older ones are no longer current.
  @discardableResult
  func next() -> Int {
    newest.add(1, ordering: .relaxed).newValue
  }

  func isCurrent(_ mark: Int) -> Bool {
    newest.load(ordering: .relaxed) == mark
  }
}
