public import Basics
public import Coding
import Dispatch
import EHR
public import Logging
public import Records
public import Review
public import Storage
import Synchronization
import Transport

/// Background work of one workspace: pulls notes and denials, suggests codes, delivers signed
/// decisions exactly once. Each line of work has its own serial queue and a machine that decides;
/// this type only wires, wakes and stops them. Idle, it costs nothing: the only thing set is the
/// alarm of the next due try.
///
/// It never sees the console: both meet in the store. One use: started once, stopped once.
public final class SyncWorker: Sendable {
  private let around: Surroundings
  private let plan: SyncPlan
  private let pullers: [FeedPuller]
  private let watchers: [FolderWatcher]
  private let suggester: Suggester
  private let senders: [DecisionSender]
  private let observation = Mutex<ChangeSignal.Token?>(nil)

  /// How long `stop()` waits for what is under way, in milliseconds.
  private static let stopMilliseconds = 900

  /// - Parameters:
  ///   - second: how notes are read a second time by a model; nil: they are not.
  ///   - clock: the present moment; tests give their own.
  ///   - jitter: 0..<1, spreads the tries of many practices.
  public init(
    store: Store, plan: SyncPlan, engine: CodingEngine = CodingEngine(),
    second: SecondReadingPlan? = nil,
    clock: @escaping @Sendable () -> Instant,
    jitter: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
    logger: Logger = Logger(label: "countersign.worker", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    let around = Surroundings(
      store: store, clock: clock, jitter: jitter, logger: logger, holdsSending: plan.holdsSending)
    self.around = around
    self.plan = plan
    pullers = plan.sources.flatMap { source in
      FeedStream.allCases.map {
        FeedPuller(source, $0, intervalMilliseconds: plan.pullMilliseconds, around: around)
      }
    }
    watchers = plan.folders.map {
      FolderWatcher($0, intervalMilliseconds: plan.folderMilliseconds, around: around)
    }
    suggester = Suggester(
      engine: engine, batchMax: plan.batchMax, second: second, around: around)
    let receivers = plan.routes.all
    let known = Set(receivers.map(\.name))
    senders = (receivers.map { Optional($0.ehr) } + [nil]).map {
      DecisionSender(
        $0, known: known, settleMilliseconds: plan.settleMilliseconds, around: around)
    }
  }

  /// What is being done, how far, last success, next try.
  public var status: SyncStatus { around.board.status }

  /// The figures since the start.
  public var report: SyncReport { around.reportSoFar }

  /// Calls `observer` at every change of the status, on the worker's queues; it must be quick.
  public func onStatus(_ observer: @escaping @Sendable (SyncStatus) -> Void) {
    _ = around.board.observe(observer)
  }

  /// Calls `observer` with each line a person should read: what a start found cut off and what
  /// became of it, a decision that was refused. No PHI.
  public func onNotice(_ observer: @escaping @Sendable (String) -> Void) {
    around.onNotice(observer)
  }

  /// Begins: first what was cut off is looked up, then pulling, suggesting and sending go on until
  /// `stop()`. Returns at once.
  public func start() {
    let token = around.store.changes.observe { [weak self] change in
      if change.contains(.outbox) { self?.wakeSenders() }
      if change.contains(.notes) { self?.wakeSuggester() }
    }
    observation.withLock { $0 = token }
    wakeEverything()
  }

  /// Pulls, suggests and sends now instead of at the next alarm. A pause an EHR asked for is kept.
  public func syncNow() {
    wakeEverything()
  }

  /// Makes deliveries that failed, are unknown or wait due now; returns how many. Throws what the
  /// store says.
  public func retryDeliveries(by person: Person) throws -> Int {
    let count = try around.store.retryDeliveries(by: person, at: around.clock())
    wakeSenders()
    return count
  }

  /// Ends all work within a second, whatever is going on: calls to an EHR are broken off, what a
  /// broken-off delivery came to is recorded as unknown. The store may be closed afterwards.
  public func stop() {
    around.cancel.cancel()
    observation.withLock { token in
      if let token { around.store.changes.stop(token) }
      token = nil
    }
    for puller in pullers { puller.stop() }
    suggester.stop()
    for sender in senders { sender.stop() }
    let lanes = self.lanes
    for lane in lanes { lane.close() }
    let deadline = DispatchTime.now() + .milliseconds(SyncWorker.stopMilliseconds)
    let isQuiet = lanes.map { $0.isQuiet(by: deadline) }
    if isQuiet.contains(false) { around.logger.warning("stopped while something was under way") }
    around.board.stop()
  }

  private var lanes: [Lane] {
    pullers.map(\.lane) + watchers.map(\.lane) + [suggester.lane] + senders.map(\.lane)
  }
}

// MARK: - Turns and alarms

extension SyncWorker {
  private func wakeEverything() {
    wakeSenders()
    for puller in pullers { wake(puller) }
    for watcher in watchers { wake(watcher) }
    wakeSuggester()
  }

  private func wakeSenders() {
    for sender in senders { wake(sender) }
  }

  private func wake(_ sender: DecisionSender) {
    sender.lane.wake { [weak self] in
      guard let self, let rest = sender.turn(at: around.clock()) else { return }
      // Another process may sign, too: look now and then even when nothing is due here.
      let until = rest.until ?? around.clock().adding(milliseconds: plan.pullMilliseconds)
      sender.lane.setAlarm(after: wait(until)) { [weak self] in self?.wake(sender) }
    }
  }

  private func wakeSuggester() {
    let suggester = self.suggester
    suggester.lane.wake { [weak self] in
      guard let self, let rest = suggester.turn() else { return }
      suggester.lane.setAlarm(after: rest.until.map { wait($0) }) { [weak self] in
        self?.wakeSuggester()
      }
    }
  }

  private func wake(_ puller: FeedPuller) {
    puller.lane.wake { [weak self] in
      guard let self, let rest = puller.turn(at: around.clock()) else { return }
      puller.lane.setAlarm(after: rest.until.map { wait($0) }) { [weak self] in self?.wake(puller) }
    }
  }

  private func wake(_ watcher: FolderWatcher) {
    watcher.lane.wake { [weak self] in
      guard let self, let rest = watcher.turn(at: around.clock()) else { return }
      watcher.lane.setAlarm(after: rest.until.map { wait($0) }) { [weak self] in
        self?.wake(watcher)
      }
    }
  }

  private func wait(_ until: Instant) -> Int64 {
    max(0, around.clock().milliseconds(to: until))
  }
}

// MARK: - Once

extension SyncWorker {
  /// Looks up what was cut off, pulls everything, suggests for everything, sends everything due,
  /// and returns when nothing is left to do or what is left must wait longer than the plan's
  /// patience. Blocks; for a worker that was not started. `stop()` from elsewhere ends it.
  ///
  /// - Parameter progress: told every change of the status, on the worker's queues.
  public func runOnce(
    progress: @escaping @Sendable (SyncStatus) -> Void = { _ in }
  ) -> SyncReport {
    let key = around.board.observe(progress)
    defer { around.board.endObserving(key) }
    let (pullers, watchers, suggester, senders) = (pullers, watchers, suggester, senders)
    let token = around.store.changes.observe { change in
      if change.contains(.notes) { suggester.lane.wake { _ = suggester.turn() } }
    }
    defer { around.store.changes.stop(token) }
    send(senders)
    Lane.together(
      pullers.map { puller in
        (
          puller.lane,
          {
            self.persist {
              puller.turn(at: $0)
            } isHopeless: {
              puller.silence.isLong
            }
          }
        )
      }
        + watchers.map { watcher in
          (
            watcher.lane,
            {
              self.persist {
                watcher.turn(at: $0)
              } isDone: {
                watcher.isSettled
              }
            }
          )
        })
    suggester.lane.run { self.persist { _ in suggester.turn() } }
    send(senders)
    return finishedReport()
  }

  private func send(_ senders: [DecisionSender]) {
    Lane.together(
      senders.map { sender in
        (
          sender.lane,
          {
            self.persist {
              sender.turn(at: $0)
            } isHopeless: {
              sender.silence.isLong
            }
          }
        )
      })
  }

  /// Takes turns until one ends well, waiting out the pauses between them within the patience, or
  /// until there is no hope.
  private func persist(
    _ turn: (Instant) -> Rest?, isDone: () -> Bool = { true }, isHopeless: () -> Bool = { false }
  ) {
    var patience = plan.patienceMilliseconds
    var now = around.clock()
    while let rest = turn(now) {
      guard let until = rest.until, rest.trouble != nil || !isDone() else { return }
      let wait = max(1, now.milliseconds(to: until))
      guard wait <= patience, !isHopeless(), !around.cancel.isCancelled else { return }
      patience -= wait
      Lane.pause(milliseconds: wait, cancel: around.cancel)
      now = max(around.clock(), until)
    }
  }

  private func finishedReport() -> SyncReport {
    var report = around.takeReport()
    let held = around.heldBecause
    report.troubles = around.board.troubles.filter { $0 != held }
    if let counts = try? around.store.counts() {
      report.stillWaiting = counts.held + counts.sending
      report.unknown = counts.unknown
    }
    return report
  }
}
