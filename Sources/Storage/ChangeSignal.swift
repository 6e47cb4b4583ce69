import Synchronization

/// Tells observers, after each commit of this process, what changed. Callbacks run on the thread
/// that committed and must be quick: set a flag, write a byte into a pipe.
public final class ChangeSignal: Sendable {
  /// Ends an observation.
  public struct Token: Hashable, Sendable {
    let number: Int
  }

  private struct State {
    var next = 0
    var observers: [Int: @Sendable (StoreChange) -> Void] = [:]
  }

  private let state = Mutex(State())

  init() {}

  /// Calls `observer` after every commit until `stop` is given the token.
  public func observe(_ observer: @escaping @Sendable (StoreChange) -> Void) -> Token {
    state.withLock { state in
      state.next += 1
      state.observers[state.next] = observer
      return Token(number: state.next)
    }
  }

  /// Ends an observation; a callback under way on another thread may still finish.
  public func stop(_ token: Token) {
    state.withLock { _ = $0.observers.removeValue(forKey: token.number) }
  }

  func tell(_ change: StoreChange) {
    guard !change.isEmpty else { return }
    let observers = state.withLock { Array($0.observers.values) }
    for observer in observers {
      observer(change)
    }
  }
}

/// What changed in the store, for whoever shows it.
public struct StoreChange: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public static let notes = StoreChange(rawValue: 1)
  public static let queue = StoreChange(rawValue: 2)
  public static let outbox = StoreChange(rawValue: 4)
  public static let denials = StoreChange(rawValue: 8)
  public static let audit = StoreChange(rawValue: 16)
}
