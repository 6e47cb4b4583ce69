import Basics
import Dispatch
import Synchronization
import Transport

/// One serial queue with one alarm: what runs on it runs one after the other, and while nothing is
/// due it costs nothing. All of the worker's waiting is in this file.
final class Lane: Sendable {
  private let queue: DispatchQueue
  private let running = DispatchGroup()
  private let state = Mutex(State())
  /// A Dispatch source may be set from any thread; its type just does not say so.
  private nonisolated(unsafe) let alarm: any DispatchSourceTimer

  private struct State {
    /// What the alarm wakes the lane with.
    var turn: (@Sendable () -> Void)?
    /// A turn is queued that has not begun; another one would find nothing more to do.
    var isQueued = false
    var isClosed = false
  }

  /// The longest time an alarm is set for, in milliseconds. A set clock or a suspended machine
  /// then costs at most one early look.
  private static let alarmMax: Int64 = 600_000

  init(_ name: String) {
    queue = DispatchQueue(label: "countersign.\(name)", qos: .utility)
    alarm = DispatchSource.makeTimerSource(queue: queue)
    alarm.setEventHandler { [weak self] in self?.ring() }
    alarm.activate()
  }

  deinit {
    alarm.cancel()
  }

  /// Queues a turn, unless one is queued that has not begun.
  func wake(_ turn: @escaping @Sendable () -> Void) {
    let isNew = state.withLock { state in
      guard !state.isQueued, !state.isClosed else { return false }
      state.isQueued = true
      return true
    }
    guard isNew else { return }
    queue.async(group: running) { [self] in
      let mayRun = state.withLock { state in
        state.isQueued = false
        return !state.isClosed
      }
      if mayRun { turn() }
    }
  }

  /// Runs a turn in its place behind what is queued and waits for its end. Not from the lane.
  func run(_ turn: @Sendable () -> Void) {
    running.enter()
    queue.sync(execute: turn)
    running.leave()
  }

  /// Wakes the lane at a later moment, in place of any earlier alarm; nil takes the alarm away.
  func setAlarm(after milliseconds: Int64?, _ turn: @escaping @Sendable () -> Void) {
    state.withLock { $0.turn = milliseconds == nil ? nil : turn }
    guard let milliseconds else { return alarm.schedule(deadline: .distantFuture) }
    let wait = min(max(milliseconds, 1), Lane.alarmMax)
    alarm.schedule(deadline: .now() + .milliseconds(Int(wait)), leeway: .milliseconds(5))
  }

  private func ring() {
    if let turn = state.withLock({ $0.isClosed ? nil : $0.turn.take() }) { wake(turn) }
  }

  /// Lets nothing more begin.
  func close() {
    state.withLock { state in
      state.isClosed = true
      state.turn = nil
    }
    alarm.schedule(deadline: .distantFuture)
  }

  /// Waits until nothing runs, at most until `deadline`; false when something still does.
  func isQuiet(by deadline: DispatchTime) -> Bool {
    running.wait(timeout: deadline) == .success
  }
}

extension Lane {
  /// Does pieces of work side by side and returns when all are done.
  static func together(_ work: [(lane: Lane, turn: @Sendable () -> Void)]) {
    let group = DispatchGroup()
    for piece in work {
      group.enter()
      piece.lane.queue.async(group: piece.lane.running) {
        piece.turn()
        group.leave()
      }
    }
    group.wait()
  }

  /// Waits so long, less when somebody asks to stop.
  static func pause(milliseconds: Int64, cancel: Cancellation) {
    let bell = DispatchSemaphore(value: 0)
    cancel.whileListening(wakeUp: { bell.signal() }) {
      _ = bell.wait(timeout: .now() + .milliseconds(Int(min(max(0, milliseconds), alarmMax))))
    }
  }
}
