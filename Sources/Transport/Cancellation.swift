import Synchronization

/// A request to stop that reaches a blocked call: a flag, and wake-ups that run when it is raised.
/// It is raised once and never lowered.
public final class Cancellation: Sendable {
  private struct State {
    var raised = false
    var nextKey = 0
    var wakeUps: [Int: @Sendable () -> Void] = [:]
  }

  private let state = Mutex(State())
  /// Read often and without the lock.
  private let flag = Atomic<Bool>(false)

  public init() {}

  public var isCancelled: Bool { flag.load(ordering: .acquiring) }

  /// Raises the flag and wakes whoever waits. Later calls do nothing.
  public func cancel() {
    state.withLock { state in
      guard !state.raised else { return }
      state.raised = true
      flag.store(true, ordering: .releasing)
      for wakeUp in state.wakeUps.values { wakeUp() }
      state.wakeUps.removeAll()
    }
  }

  /// Runs `body`; while it runs, `cancel()` calls `wakeUp`. The wake-up is called at most once,
  /// never after this returns, and must not touch this object.
  public func whileListening<Value, Failure: Error>(
    wakeUp: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let key = state.withLock { state in
      state.nextKey += 1
      if state.raised { wakeUp() } else { state.wakeUps[state.nextKey] = wakeUp }
      return state.nextKey
    }
    defer { _ = state.withLock { $0.wakeUps.removeValue(forKey: key) } }
    return try body()
  }
}
