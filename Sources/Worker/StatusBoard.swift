import Basics
import Records
import Synchronization

/// Joins what each line of work says of itself into the one status a person sees, and tells
/// whoever listens when that changed.
final class StatusBoard: Sendable {
  /// What one line of work says of itself.
  struct Line: Hashable {
    var phase = SyncPhase.idle
    var activity = ""
    var done = 0
    var total: Int?
    var nextTry: Instant?
    /// Why its last try failed, one line; nil after a success.
    var trouble: String?
    /// The name of the model this line is about; nil for every other line.
    var model: String?
  }

  private struct State {
    var lines: [String: Line] = [:]
    var lastSuccess: Instant?
    var isStopped = false
    var shown = SyncStatus()
    var observers: [Int: @Sendable (SyncStatus) -> Void] = [:]
    var nextKey = 0
  }

  private let state = Mutex(State())

  var status: SyncStatus { state.withLock { $0.shown } }

  /// The troubles of all lines, by name of line; one that several lines met is told once.
  var troubles: [String] {
    state.withLock { state in
      var told: Set<String> = []
      return state.lines.sorted { $0.key < $1.key }.compactMap(\.value.trouble)
        .filter { told.insert($0).inserted }
    }
  }

  func set(_ name: String, _ line: Line, success: Instant? = nil) {
    publish { state in
      state.lines[name] = line
      if let success { state.lastSuccess = max(state.lastSuccess ?? success, success) }
    }
  }

  func stop() {
    publish { $0.isStopped = true }
  }

  /// Calls `observer` at every change, on the queue that made it; it must be quick.
  func observe(_ observer: @escaping @Sendable (SyncStatus) -> Void) -> Int {
    state.withLock { state in
      state.nextKey += 1
      state.observers[state.nextKey] = observer
      return state.nextKey
    }
  }

  func endObserving(_ key: Int) {
    state.withLock { _ = $0.observers.removeValue(forKey: key) }
  }

  private func publish(_ change: (inout State) -> Void) {
    let (status, observers) = state.withLock { state in
      change(&state)
      let status = StatusBoard.joined(state)
      guard status != state.shown else { return (status, [@Sendable (SyncStatus) -> Void]()) }
      state.shown = status
      return (status, Array(state.observers.values))
    }
    for observer in observers { observer(status) }
  }

  /// The busiest line speaks: sending before pulling before suggesting; then who waits to try
  /// again; then nobody.
  private static func joined(_ state: State) -> SyncStatus {
    let lines = state.lines.sorted { $0.key < $1.key }.map(\.value)
    let order: [SyncPhase] = [.sending, .pulling, .suggesting, .waiting]
    let speaker = order.lazy.compactMap { phase in lines.first { $0.phase == phase } }.first
    // A model is only a second opinion: its trouble is told where nothing else is wrong.
    let inTrouble =
      lines.filter { $0.trouble != nil && $0.model == nil }
      + lines.filter { $0.trouble != nil && $0.model != nil }
    return SyncStatus(
      phase: state.isStopped ? .stopped : speaker?.phase ?? .idle,
      activity: state.isStopped ? "" : speaker?.activity ?? "", done: speaker?.done ?? 0,
      total: speaker?.total, lastSuccess: state.lastSuccess,
      nextTry: state.isStopped
        ? nil : (inTrouble.isEmpty ? lines : inTrouble).compactMap(\.nextTry).min(),
      trouble: inTrouble.first?.trouble,
      model: lines.lazy.compactMap { line in
        line.model.map { ModelStanding(name: $0, trouble: line.trouble) }
      }.first)
  }
}
