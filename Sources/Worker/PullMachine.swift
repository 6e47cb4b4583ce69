import Basics
import EHR
import Records

/// Pulls one feed of one source: a value that is told what happened and answers what to do next.
/// It has no clock, no store and no wire.
///
/// A *sweep* fetches page after page, beginning at the stored cursor. The cursor moves on with the
/// last page and only when the sweep can be trusted: when a page stood in for another, or a record
/// changed while the pages were turned, something may have slipped between two pages, so the
/// cursor stays and the sweep is made again. Pages come twice then, which costs nothing: the store
/// knows a note by id and version.
struct PullMachine {
  /// What happened.
  enum Event {
    /// The timer rang, or somebody asked.
    case due(Instant)
    case came(IntakePage, Instant)
    /// The page's rows are committed.
    case stored(Instant)
    case failed(EHRError, Instant, jitter: Double)
    /// The store could not take the page; nothing of it is there.
    case notStored(String, Instant, jitter: Double)
    case stop
  }

  /// What to do.
  enum Action: Equatable {
    case fetch(cursor: String?, next: String?)
    /// Commit the page; `cursor` becomes the stored one, nil leaves it.
    case store(IntakePage, cursor: String?)
    /// Nothing until then; `trouble` is one line on why the last try failed.
    case rest(until: Instant, trouble: String?)
  }

  private enum Phase {
    case resting(until: Instant)
    case fetching
    case storing(IntakePage, last: Bool)
    case stopped
  }

  let intervalMilliseconds: Int64
  private(set) var cursor: String?
  private var phase = Phase.resting(until: Instant(milliseconds: .min))
  private var sweep = Sweep()
  /// Failures since the last page came.
  private var failures = 0
  /// Sweeps given up half-way since the last one that came to its end.
  private var restarts = 0
  /// The EHR asked for a pause; nobody's asking shortens it.
  private var slowDown: Pause?
  /// Sweeps in a row that could not be trusted.
  private var untrusted = 0

  /// Sweeps that are made again before the cursor moves on in spite of changes: a practice that
  /// writes without end would else never finish one. The overlap behind the cursor remains.
  static let untrustedMax = 3
  /// Failures of one page before its mark is taken for dead and the sweep begins anew.
  static let pageFailuresMax = 3
  /// Pages of one sweep; a feed that goes on longer goes round in circles.
  static let pagesMax = 100_000

  init(cursor: String?, intervalMilliseconds: Int64) {
    self.cursor = cursor
    self.intervalMilliseconds = intervalMilliseconds
  }

  /// Records that came in this sweep.
  var recordCount: Int { sweep.recordCount }

  mutating func on(_ event: Event) -> [Action] {
    switch (event, phase) {
    case (_, .stopped): return []
    case (.stop, _):
      phase = .stopped
      return []
    case (.due(let now), .resting): return due(now)
    case (.came(let page, let now), .fetching): return came(page, now)
    case (.stored(let now), .storing(let page, let last)): return stored(page, last: last, now)
    case (.failed(let error, let now, let jitter), .fetching):
      return failed(error, now, jitter: jitter)
    case (.notStored(let trouble, let now, let jitter), .storing):
      failures += 1
      sweep = Sweep()
      return rest(until: BackOff.next(tries: failures, now: now, jitter: jitter), trouble)
    default: return []
    }
  }

  private mutating func due(_ now: Instant) -> [Action] {
    if let until = slowDown?.rest(at: now) {
      return rest(until: until, "the EHR asked to slow down")
    }
    slowDown = nil
    return fetch()
  }

  private mutating func fetch() -> [Action] {
    phase = .fetching
    return [.fetch(cursor: cursor, next: sweep.next)]
  }

  private mutating func came(_ page: IntakePage, _ now: Instant) -> [Action] {
    failures = 0
    sweep.take(page)
    let last = page.next == nil || sweep.isCircling || sweep.pages >= PullMachine.pagesMax
    phase = .storing(page, last: last)
    return [.store(page, cursor: last && isTrusted ? page.cursor : nil)]
  }

  private var isTrusted: Bool {
    sweep.isWhole || (!sweep.isCircling && untrusted + 1 >= PullMachine.untrustedMax)
  }

  private mutating func stored(_ page: IntakePage, last: Bool, _ now: Instant) -> [Action] {
    guard last else {
      sweep.next = page.next
      return fetch()
    }
    restarts = 0
    let trusted = isTrusted
    let circling = sweep.isCircling
    sweep = Sweep()
    if trusted {
      untrusted = 0
      cursor = page.cursor ?? cursor
      return rest(until: now.adding(milliseconds: intervalMilliseconds), nil)
    }
    untrusted += 1
    return rest(
      until: BackOff.next(tries: untrusted, now: now, jitter: 0),
      circling
        ? "the EHR sent the same page twice; the feed is read again from where it was good"
        : "records changed while they were read; the feed is read again")
  }

  private mutating func failed(_ error: EHRError, _ now: Instant, jitter: Double) -> [Action] {
    failures += 1
    let backOff = BackOff.next(tries: failures + 2 * restarts, now: now, jitter: jitter)
    switch error {
    case .cancelled:
      phase = .stopped
      return []
    case .slowDown(let seconds):
      let until = seconds.map { now.adding(seconds: $0) } ?? backOff
      let pause = Pause(from: now, until: until)
      slowDown = pause
      return rest(until: pause.until, error.description)
    case .refused where sweep.next != nil:
      restart()  // A page mark may have expired; the feed itself may be well.
    case .unauthorised, .refused:
      return rest(until: now.adding(milliseconds: intervalMilliseconds), error.description)
    case .unreachable, .unreadable:
      if failures >= PullMachine.pageFailuresMax { restart() }
    }
    return rest(until: backOff, error.description)
  }

  private mutating func restart() {
    guard sweep.next != nil else { return }
    sweep = Sweep()
    failures = 0
    restarts += 1
  }

  private mutating func rest(until: Instant, _ trouble: String?) -> [Action] {
    phase = .resting(until: until)
    return [.rest(until: until, trouble: trouble)]
  }
}
