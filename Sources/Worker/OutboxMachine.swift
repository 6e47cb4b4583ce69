import Basics
import EHR
import Records

/// Delivers the signed decisions of one EHR, one at a time: a value that is told what happened and
/// answers what to do next.
///
/// What it promises: a request leaves only after its intent is durable; every try of one decision
/// carries the same bytes under the same key; when nobody read the answer the decision is
/// *unknown* and is looked up at the EHR before any second try. A request without an answer may
/// still be on its way inside the EHR, so that not finding it proves something only a while later.
/// It never gives a decision up by itself: the EHR refuses it, or it waits visibly.
struct OutboxMachine {
  /// One decision on its way.
  struct Job: Hashable {
    var body: DeliveryBody
    /// Tries that may have left, this one not included.
    var tries: Int
    /// An earlier try may have arrived: look up first.
    var isUnknown: Bool
  }

  /// What happened.
  enum Event {
    /// The timer rang, or somebody asked.
    case due(Instant)
    /// The store handed out the next due decision with its intent durable; nil when none is due.
    case took(Job?, nextDue: Instant?, Instant)
    case pushed(PushOutcome, Instant, jitter: Double)
    case lookedUp(LookUpOutcome, Instant)
    case lookUpFailed(EHRError, Instant, jitter: Double)
    /// The result is committed.
    case recorded(Instant)
    /// The store could not hand out or record; what was to be recorded is not.
    case storeFailed(String, Instant, jitter: Double)
    case stop
  }

  /// What to do.
  enum Action: Equatable {
    /// Take the next due decision out of the store.
    case take(Instant)
    case lookUp(Job)
    case send(Job)
    case record(Job, Result)
    /// Nothing until then, nil: until somebody decides; `trouble` is one line on what is wrong.
    case rest(until: Instant?, trouble: String?)
  }

  /// How a try ended, for the store.
  enum Result: Hashable {
    /// `byLookUp`: found at the EHR, not read from the answer to our request.
    case applied(reference: EHRReference, status: Int?, byLookUp: Bool)
    case refused(status: Int, reason: String)
    /// Certainly not applied; may leave again at that moment.
    case tryLater(at: Instant, status: Int?, reason: String)
    /// Looked up at that moment.
    case unknown(at: Instant, reason: String)
  }

  /// From the end of a try without an answer until a look-up that finds nothing is believed.
  static let settleMilliseconds: Int64 = 10_000
  /// How long to leave the outbox to another process that delivers.
  static let elsewhereMilliseconds: Int64 = 30_000

  private enum Phase {
    case resting
    case taking
    case lookingUp(Job)
    case sending(Job)
    case recording(Job, Result)
    case stopped
  }

  private var phase = Phase.resting
  /// Failures in a row that say something about the EHR rather than about one decision.
  private var failures = 0
  /// Nothing leaves before: the EHR is down or asked for a pause.
  private var pause: Pause?
  private var trouble: String?
  /// A result the store could not take yet; it goes in before anything else leaves.
  private var unrecorded: (job: Job, result: Result)?
  /// When each unknown decision will have arrived, if it ever does. A decision met as unknown was
  /// last tried by a program that ended, nobody knows when.
  private var settled: [DecisionID: Instant] = [:]
  private let settleMilliseconds: Int64
  /// What is under way is brought to its record, then nothing more is done.
  private var isStopping = false

  init(settleMilliseconds: Int64 = OutboxMachine.settleMilliseconds) {
    self.settleMilliseconds = settleMilliseconds
  }

  var isStopped: Bool {
    if case .stopped = phase { true } else { false }
  }

  mutating func on(_ event: Event) -> [Action] {
    switch (event, phase) {
    case (_, .stopped): return []
    case (.stop, _):
      isStopping = true
      if case .resting = phase { phase = .stopped }
      return []
    case (.due(let now), .resting): return takeNext(now)
    case (.took(let job, let nextDue, let now), .taking):
      return took(job, nextDue: nextDue, now)
    case (.lookedUp(let outcome, let now), .lookingUp(let job)):
      return lookedUp(outcome, job, now)
    case (.lookUpFailed(let error, let now, let jitter), .lookingUp(let job)):
      return lookUpFailed(error, job, now, jitter: jitter)
    case (.pushed(let outcome, let now, let jitter), .sending(let job)):
      return pushed(outcome, job, now, jitter: jitter)
    case (.recorded(let now), .recording):
      unrecorded = nil
      return takeNext(now)
    case (.storeFailed(let reason, let now, let jitter), .taking):
      return rest(until: pause(reason, nil, now, jitter: jitter))
    case (.storeFailed(let reason, let now, let jitter), .recording(let job, let result)):
      unrecorded = (job, result)
      return rest(until: pause(reason, nil, now, jitter: jitter))
    default: return []
    }
  }

  private mutating func takeNext(_ now: Instant) -> [Action] {
    if isStopping { return rest(until: nil) }
    if let until = pause?.rest(at: now) { return rest(until: until) }
    pause = nil
    if let unrecorded { return record(unrecorded.job, unrecorded.result) }
    phase = .taking
    return [.take(now)]
  }

  private mutating func took(_ job: Job?, nextDue: Instant?, _ now: Instant) -> [Action] {
    guard let job else {
      // Due and yet not handed out: another process delivers. Ask again in a while.
      guard let nextDue, nextDue <= now else { return rest(until: nextDue) }
      return rest(until: now.adding(milliseconds: OutboxMachine.elsewhereMilliseconds))
    }
    if isStopping {
      let reason = "stopped before it left"
      return record(
        job,
        job.isUnknown
          ? .unknown(at: now, reason: reason)
          : .tryLater(at: now, status: nil, reason: reason))
    }
    if job.isUnknown, settled[job.body.decision] == nil {
      settled[job.body.decision] = now.adding(milliseconds: settleMilliseconds)
    }
    phase = job.isUnknown ? .lookingUp(job) : .sending(job)
    return [job.isUnknown ? .lookUp(job) : .send(job)]
  }

  private mutating func lookedUp(
    _ outcome: LookUpOutcome, _ job: Job, _ now: Instant
  ) -> [Action] {
    switch outcome {
    case .found(let reference):
      recovered()
      return record(job, .applied(reference: reference, status: nil, byLookUp: true))
    case .absent where isStopping:
      return record(job, .unknown(at: now, reason: "stopped before it was sent again"))
    case .absent:
      if let at = settled[job.body.decision], now < at,
        now.milliseconds(to: at) <= settleMilliseconds
      {
        return record(job, .unknown(at: at, reason: "not there yet; looked up once more"))
      }
      phase = .sending(job)
      return [.send(job)]
    }
  }

  private mutating func lookUpFailed(
    _ error: EHRError, _ job: Job, _ now: Instant, jitter: Double
  ) -> [Action] {
    var seconds: Int?
    if case .slowDown(let asked) = error { seconds = asked }
    let until = pause(error.description, seconds, now, jitter: jitter)
    return record(job, .unknown(at: until, reason: "could not be looked up: \(error)"))
  }

  private mutating func pushed(
    _ outcome: PushOutcome, _ job: Job, _ now: Instant, jitter: Double
  ) -> [Action] {
    switch outcome {
    case .applied(let reference, let status):
      recovered()
      return record(job, .applied(reference: reference, status: status, byLookUp: false))
    case .refused(let status, let reason):
      recovered()
      return record(job, .refused(status: status, reason: reason))
    case .tryLater(let seconds, let status, let reason):
      let paused = pause(reason, seconds, now, jitter: jitter)
      let own = BackOff.next(tries: job.tries + 1, now: now, jitter: jitter)
      let at = seconds == nil ? max(paused, own) : paused
      return record(job, .tryLater(at: at, status: status, reason: reason))
    case .unknown(let reason, let isAnswered):
      settled[job.body.decision] =
        isAnswered ? now : now.adding(milliseconds: settleMilliseconds)
      let paused = pause(reason, nil, now, jitter: jitter)
      let own = BackOff.next(tries: job.tries + 1, now: now, jitter: jitter)
      return record(job, .unknown(at: max(paused, own), reason: reason))
    }
  }

  private mutating func record(_ job: Job, _ result: Result) -> [Action] {
    if case .unknown = result {} else { settled[job.body.decision] = nil }
    phase = .recording(job, result)
    return [.record(job, result)]
  }

  private mutating func recovered() {
    failures = 0
    trouble = nil
  }

  private mutating func pause(
    _ reason: String, _ seconds: Int?, _ now: Instant, jitter: Double
  ) -> Instant {
    failures += 1
    trouble = reason
    let until =
      seconds.map { now.adding(seconds: max(0, $0)) }
      ?? BackOff.next(tries: failures, now: now, jitter: jitter)
    let pause = Pause(from: now, until: until)
    self.pause = pause
    return pause.until
  }

  private mutating func rest(until: Instant?) -> [Action] {
    phase = isStopping ? .stopped : .resting
    let open = settled.isEmpty ? nil : "not known yet whether a decision arrived; it is looked up"
    return isStopping ? [] : [.rest(until: until, trouble: trouble ?? open)]
  }
}
