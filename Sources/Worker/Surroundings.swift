import Basics
import Logging
import Storage
import Synchronization
import Transport

/// What every line of work shares: the store, the clock, the wish to stop, the places to report
/// to. Log lines and notices hold counts, decision ids and places, never PHI.
final class Surroundings: Sendable {
  let store: Store
  let clock: @Sendable () -> Instant
  let jitter: @Sendable () -> Double
  let cancel = Cancellation()
  let board = StatusBoard()
  let logger: Logger
  private let holdsSending: (@Sendable () -> String?)?
  private let held = Mutex<String?>(nil)
  private let report = Mutex(SyncReport())
  private let told = Mutex<Set<String>>([])
  private let notice = Mutex<(@Sendable (String) -> Void)?>(nil)

  init(
    store: Store, clock: @escaping @Sendable () -> Instant,
    jitter: @escaping @Sendable () -> Double,
    logger: Logger, holdsSending: (@Sendable () -> String?)? = nil
  ) {
    self.store = store
    self.clock = clock
    self.jitter = jitter
    self.logger = logger
    self.holdsSending = holdsSending
  }

  /// Why nothing may be sent, as it was last asked.
  var heldBecause: String? { held.withLock { $0 } }

  /// Asks whether decisions may leave now. A reason that is new is told once and found.
  func askWhetherHeld() -> String? {
    let reason = holdsSending?()
    let isNew = held.withLock { held in
      defer { held = reason }
      return held != reason
    }
    if isNew, let reason {
      logger.error("\(reason)")
      find(Finding(code: "sending_held", severity: .error, message: reason))
    }
    return reason
  }

  func count(_ change: (inout SyncReport) -> Void) {
    report.withLock { change(&$0) }
  }

  /// The report so far; a new one begins.
  func takeReport() -> SyncReport {
    report.withLock { report in
      defer { report = SyncReport() }
      return report
    }
  }

  var reportSoFar: SyncReport { report.withLock { $0 } }

  func onNotice(_ observer: (@Sendable (String) -> Void)?) {
    notice.withLock { $0 = observer }
  }

  /// Tells a person, in one line, what was found or put right.
  func tell(_ line: String) {
    logger.notice("\(line)")
    count { $0.notices.append(line) }
    notice.withLock { $0 }?(line)
  }

  /// Reports something imperfect, and tells it.
  func find(_ finding: Finding) {
    logger.warning("\(finding.code) \(finding.place)")
    count { $0.add([finding]) }
    notice.withLock { $0 }?(finding.message)
  }

  /// Tells a line that several would tell, the first time.
  func tellOnce(_ line: String) {
    if told.withLock({ $0.insert(line).inserted }) { tell(line) }
  }

  /// One line on a failed call of the store.
  func sentence(_ error: any Error) -> String {
    (error as? StorageError)?.sentence ?? "the store failed; run countersign doctor"
  }
}

/// The end of a turn: nothing until then (nil: until woken), and why the last try failed.
struct Rest: Equatable {
  var until: Instant?
  var trouble: String?
}

/// Tries in a row at which nobody was there. Who waits for one run hears of it after the few tries
/// of a call that somebody waits for; the background goes on for ever.
final class Silence: Sendable {
  private let tries = Mutex(0)

  func note(isAbsent: Bool) {
    tries.withLock { $0 = isAbsent ? $0 + 1 : 0 }
  }

  var isLong: Bool { tries.withLock { $0 > Retry.interactive.retriesMax } }
}
