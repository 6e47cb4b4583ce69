import Basics
import EHR
import Logging
import Records
import Storage
import Synchronization
import Transport

/// Performs a `PullMachine`: asks the EHR, hands the page to the store, tells the machine.
final class FeedPuller: Sendable {
  let lane: Lane
  private let ehr: any EHRSystem
  private let stream: FeedStream
  private let around: Surroundings
  private let intervalMilliseconds: Int64
  private let machine = Mutex<PullMachine?>(nil)
  private let started = Mutex(0)
  let silence = Silence()

  /// The name of the feed, in the store and on the board.
  let name: String

  init(
    _ ehr: any EHRSystem, _ stream: FeedStream, intervalMilliseconds: Int64,
    around: Surroundings
  ) {
    self.ehr = ehr
    self.stream = stream
    self.around = around
    self.intervalMilliseconds = intervalMilliseconds
    name = "\(ehr.name)/\(stream.rawValue)"
    lane = Lane("pull.\(name)")
  }

  /// One turn, until the machine rests; nil when it was stopped.
  func turn(at now: Instant) -> Rest? {
    guard !around.cancel.isCancelled else { return nil }
    if let trouble = begin() { return rest(Rest(until: failedStart(now), trouble: trouble)) }
    var actions = tell(.due(now))
    while let action = actions.first {
      switch action {
      case .fetch(let cursor, let next):
        show(.pulling)
        actions = tell(fetch(since: cursor, next: next))
      case .store(let page, let cursor): actions = tell(store(page, cursor: cursor))
      case .rest(let until, let trouble):
        return rest(Rest(until: until, trouble: trouble.map { "\(ehr.name): \($0)" }))
      }
    }
    return nil
  }

  /// Lets the machine do nothing more.
  func stop() {
    _ = tell(.stop)
  }

  /// Reads the stored cursor before the first turn; the trouble when that failed.
  private func begin() -> String? {
    guard machine.withLock({ $0 == nil }) else { return nil }
    do {
      let cursor = try around.store.cursor(stream: name)
      machine.withLock {
        $0 = PullMachine(cursor: cursor, intervalMilliseconds: intervalMilliseconds)
      }
      return nil
    } catch {
      return around.sentence(error)
    }
  }

  private func failedStart(_ now: Instant) -> Instant {
    let tries = started.withLock { tries in
      tries += 1
      return tries
    }
    return BackOff.next(tries: tries, now: now, jitter: around.jitter())
  }

  private func tell(_ event: PullMachine.Event) -> [PullMachine.Action] {
    machine.withLock { $0?.on(event) ?? [] }
  }

  private func fetch(since cursor: String?, next: String?) -> PullMachine.Event {
    do {
      let page = try ehr.pull(stream: stream, since: cursor, next: next, cancel: around.cancel)
      silence.note(isAbsent: false)
      return .came(page, around.clock())
    } catch {
      if case .unreachable(_, isAbsent: true) = error {
        silence.note(isAbsent: true)
      } else {
        silence.note(isAbsent: false)
      }
      around.logger.info("\(name): \(error)")
      return .failed(error, around.clock(), jitter: around.jitter())
    }
  }

  private func store(_ page: IntakePage, cursor: String?) -> PullMachine.Event {
    var page = page
    page.cursor = cursor
    do {
      let intake = try around.store.commit(
        page: page, stream: name, from: SourceID(ehr.name), at: around.clock())
      around.count { report in
        report.pages += 1
        report.add(intake)
        report.add(page.findings)
      }
      for finding in page.findings {
        around.logger.log(
          level: finding.severity == .info ? .info : .warning,
          "\(name): \(finding.code) \(finding.place)")
      }
      show(.pulling)
      return .stored(around.clock())
    } catch {
      let sentence = around.sentence(error)
      around.logger.error("\(name): \(sentence)")
      return .notStored(sentence, around.clock(), jitter: around.jitter())
    }
  }

  private func show(_ phase: SyncPhase) {
    let done = machine.withLock { $0?.recordCount ?? 0 }
    around.board.set(
      name,
      StatusBoard.Line(
        phase: phase, activity: "pulling \(stream.rawValue) from \(ehr.name)", done: done))
  }

  private func rest(_ rest: Rest) -> Rest {
    around.board.set(
      name,
      StatusBoard.Line(
        phase: rest.trouble == nil ? .idle : .waiting,
        activity: rest.trouble == nil ? "" : "waiting to pull from \(ehr.name)",
        nextTry: rest.until, trouble: rest.trouble),
      success: rest.trouble == nil ? around.clock() : nil)
    return rest
  }
}
