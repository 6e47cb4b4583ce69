import Dispatch
import Storage
import Synchronization

/// Has the index beside the trail follow it while the program runs: some thousand entries every few
/// seconds at most, so that an intake of a million notes is hardly slower for it. What is not in the
/// index yet is read as it is.
final class TrailIndexer: Sendable {
  private let store: Store
  private let queue = DispatchQueue(label: "countersign.trail.index", qos: .utility)
  private let state = Mutex((isDue: false, hasEnded: false))

  private static let waitSeconds = 2.0
  private static let entriesAtOnce = 4096
  /// The index may be so many entries behind.
  private static let entriesBehind = 512

  init(_ store: Store) {
    self.store = store
  }

  /// Entries were added: they are taken in soon.
  func look() {
    let isNew = state.withLock { state in
      defer { state.isDue = true }
      return !state.isDue && !state.hasEnded
    }
    guard isNew else { return }
    queue.asyncAfter(deadline: .now() + TrailIndexer.waitSeconds) { [weak self] in self?.take() }
  }

  private func take() {
    let hasEnded = state.withLock { state in
      state.isDue = false
      return state.hasEnded
    }
    guard !hasEnded else { return }
    let isBehind = try? store.indexTrail(
      leaving: TrailIndexer.entriesBehind, most: TrailIndexer.entriesAtOnce)
    if isBehind == true { look() }
  }

  /// Takes no more in, and waits for what is under way; used before the store is closed.
  func end() {
    state.withLock { $0.hasEnded = true }
    queue.sync {}
  }
}
