import Basics
import EHR
import Logging
import Records
import Storage
import Synchronization
import Transport

/// Performs an `OutboxMachine` for one EHR: takes its rows out of the store, asks and sends there,
/// records. Each EHR has a sender of its own, so that one that is down holds up no other; one more
/// fails, visibly, what no EHR of this configuration receives.
final class DecisionSender: Sendable {
  let lane: Lane
  private let ehr: (any EHRSystem)?
  private let target: DeliveryTarget
  private let name: String
  private let around: Surroundings
  private let machine: Mutex<OutboxMachine>
  private let cutOff = Mutex(CutOff())
  let silence = Silence()
  /// Why the row under way can be sent by nobody.
  private let missing = Mutex("")

  /// A held log is asked about again so often; longer than one run has patience.
  private static let heldSeconds = 60

  /// What was on its way when a program ended: looked up before anything else leaves.
  private struct CutOff {
    var waiting: [OutgoingDelivery] = []
    var watched: Set<DecisionID> = []
    var arrived = 0
    var sentAgain = 0
    var isRead = false
  }

  /// - Parameter known: the EHRs that have senders; with no `ehr`, all others are this one's.
  init(
    _ ehr: (any EHRSystem)?, known: Set<SourceID>, settleMilliseconds: Int64, around: Surroundings
  ) {
    self.ehr = ehr
    target = ehr.map { .ehr(SourceID($0.name)) } ?? .otherThan(known)
    name = "send/" + (ehr?.name ?? "nobody")
    lane = Lane(name)
    machine = Mutex(OutboxMachine(settleMilliseconds: settleMilliseconds))
    self.around = around
  }

  /// One turn, until the machine rests; nil when it was stopped.
  func turn(at now: Instant) -> Rest? {
    guard !around.cancel.isCancelled else { return nil }
    if let held = around.askWhetherHeld() {
      return rest(Rest(until: now.adding(seconds: DecisionSender.heldSeconds), trouble: held))
    }
    if let early = recover(now) { return rest(early) }
    var actions = tell(.due(now))
    while let action = actions.first {
      switch action {
      case .take(let now): actions = tell(take(now))
      case .lookUp(let job): actions = tell(lookUp(job))
      case .send(let job): actions = tell(send(job))
      case .record(let job, let result): actions = tell(record(result, of: job))
      case .rest(let until, let trouble):
        tellRecovered()
        return rest(Rest(until: until, trouble: trouble.map(named)))
      }
    }
    return nil
  }

  /// Brings what is under way to its record, then does nothing more.
  func stop() {
    _ = tell(.stop)
  }

  private func named(_ trouble: String) -> String {
    ehr.map { "\($0.name): \(trouble)" } ?? trouble
  }

  private func tell(_ event: OutboxMachine.Event) -> [OutboxMachine.Action] {
    machine.withLock { $0.on(event) }
  }

  /// Before each turn: this process becomes the one that delivers, and what was on its way when
  /// another ended is unknown now. The rest when it may not deliver, or could not find out.
  private func recover(_ now: Instant) -> Rest? {
    do {
      let found = try around.store.recoverAtStart(now: now)
      guard !found.anotherSender else {
        around.tellOnce("another Countersign on this practice sends the decisions")
        return Rest(until: now.adding(milliseconds: OutboxMachine.elsewhereMilliseconds))
      }
      try boundWaits()
      let isNew = cutOff.withLock { !$0.isRead } || found.foundSomething
      guard isNew else { return nil }
      let waiting = try Array(around.store.unknownDeliveries(for: target).reversed())
      cutOff.withLock {
        $0 = CutOff(waiting: waiting, watched: Set(waiting.map(\.decision)), isRead: true)
      }
      if let sentence = found.sentence { around.tell(sentence) }
      return nil
    } catch {
      let until = BackOff.next(tries: 4, now: now, jitter: around.jitter())
      return Rest(until: until, trouble: around.sentence(error))
    }
  }

  /// A clock that was set back must not hold a signed decision for hours.
  private func boundWaits() throws {
    let count = try around.store.boundWaits(now: around.clock(), for: target)
    guard count > 0 else { return }
    around.find(
      Finding(
        code: "clock_set_back", severity: .warn,
        message: "the clock was set back; what waits to be sent (\(count)) waits one undo window "
          + "from now, not until the old time"))
  }

  private func take(_ now: Instant) -> OutboxMachine.Event {
    if let row = cutOff.withLock({ $0.waiting.popLast() }) { return took(row, now) }
    do {
      guard let row = try around.store.takeDue(now: now, for: target) else {
        return .took(nil, nextDue: try around.store.nextDue(for: target), now)
      }
      return took(row, now)
    } catch {
      return failed(error)
    }
  }

  private func took(_ row: OutgoingDelivery, _ now: Instant) -> OutboxMachine.Event {
    let body =
      row.request
      ?? DeliveryBody(decision: row.decision, method: .post, path: "", headers: [], bytes: [])
    missing.withLock { $0 = ehr == nil ? DecisionSender.missing(row.encoded.target) : "" }
    return .took(
      OutboxMachine.Job(body: body, tries: row.triesBefore, isUnknown: row.isUnknown),
      nextDue: nil, now)
  }

  /// Why nobody can send it.
  private static func missing(_ target: SourceID) -> String {
    target.text.isEmpty
      ? "no EHR is set to receive decisions on notes from files; set deliver_to, then retry"
      : "no EHR is set by the name \(target), where its note came from; set it, then retry"
  }

  private func lookUp(_ job: OutboxMachine.Job) -> OutboxMachine.Event {
    show("asking whether a decision arrived")
    guard let ehr else {
      return .lookUpFailed(
        .unreachable(reason: missing.withLock { $0 }), around.clock(), jitter: around.jitter())
    }
    do {
      let outcome = try ehr.lookUp(decision: job.body.decision, cancel: around.cancel)
      silence.note(isAbsent: false)
      return .lookedUp(outcome, around.clock())
    } catch {
      if case .unreachable(_, isAbsent: true) = error { silence.note(isAbsent: true) }
      return .lookUpFailed(error, around.clock(), jitter: around.jitter())
    }
  }

  private func send(_ job: OutboxMachine.Job) -> OutboxMachine.Event {
    show("sending signed decisions")
    guard let ehr else { return refuse(missing.withLock { $0 }) }
    guard !job.body.path.isEmpty else {
      return refuse("it was signed while no EHR was set; sign a correction")
    }
    let outcome = ehr.push(job.body, cancel: around.cancel)
    if case .tryLater(afterSeconds: nil, status: nil, _) = outcome {
      silence.note(isAbsent: true)
    } else {
      silence.note(isAbsent: false)
    }
    return .pushed(outcome, around.clock(), jitter: around.jitter())
  }

  private func refuse(_ reason: String) -> OutboxMachine.Event {
    .pushed(.refused(status: 0, reason: reason), around.clock(), jitter: 0)
  }

  private func record(
    _ result: OutboxMachine.Result, of job: OutboxMachine.Job
  ) -> OutboxMachine.Event {
    let decision = job.body.decision
    do {
      try around.store.record(result.stored, of: decision, at: around.clock())
      count(result, decision)
      around.logger.info("decision \(decision): \(result.word)")
      return .recorded(around.clock())
    } catch StorageError.notUnderWay {
      // An earlier call got through although it reported an error.
      return .recorded(around.clock())
    } catch {
      return failed(error)
    }
  }

  private func count(_ result: OutboxMachine.Result, _ decision: DecisionID) {
    if case .applied(let reference, _, _) = result, reference.isCut {
      around.find(
        Finding(
          code: "reference_cut", severity: .warn,
          message: "the EHR's reference for a decision was too long or not plain text; it was cut",
          place: decision.text))
    }
    switch result {
    case .tryLater, .unknown: return around.count { $0.triesToRepeat += 1 }
    case .applied(_, _, byLookUp: true): around.count { $0.foundApplied += 1 }
    case .applied: around.count { $0.applied += 1 }
    case .refused(_, let reason):
      around.count { $0.refused += 1 }
      around.tell("decision \(decision) was not taken: \(reason)")
    }
    cutOff.withLock { cutOff in
      guard cutOff.watched.remove(decision) != nil,
        case .applied(_, _, byLookUp: let isFound) = result
      else { return }
      if isFound { cutOff.arrived += 1 } else { cutOff.sentAgain += 1 }
    }
  }

  /// One line on what became of the deliveries that were cut off.
  private func tellRecovered() {
    let (arrived, sentAgain, open) = cutOff.withLock { cutOff in
      defer { (cutOff.arrived, cutOff.sentAgain) = (0, 0) }
      return (cutOff.arrived, cutOff.sentAgain, cutOff.watched.count)
    }
    guard arrived + sentAgain > 0 else { return }
    var parts: [String] = []
    if arrived > 0 { parts.append("\(arrived) had arrived, not sent again") }
    if sentAgain > 0 { parts.append("\(sentAgain) had not arrived, sent now") }
    if open > 0 { parts.append("\(open) not known yet") }
    around.tell("deliveries cut off earlier: " + parts.joined(separator: ", "))
  }

  private func failed(_ error: any Error) -> OutboxMachine.Event {
    let sentence = around.sentence(error)
    around.logger.error("sending: \(sentence)")
    return .storeFailed(sentence, around.clock(), jitter: around.jitter())
  }

  private func show(_ activity: String) {
    around.board.set(name, StatusBoard.Line(phase: .sending, activity: activity))
  }

  private func rest(_ rest: Rest) -> Rest {
    around.board.set(
      name,
      StatusBoard.Line(
        phase: rest.trouble == nil ? .idle : .waiting,
        activity: rest.trouble == nil ? "" : "waiting to send", nextTry: rest.until,
        trouble: rest.trouble))
    return rest
  }
}

extension OutboxMachine.Result {
  /// The result in the store's words.
  fileprivate var stored: DeliveryResult {
    switch self {
    case .applied(let reference, let status, _): .applied(reference: reference.text, status: status)
    case .refused(let status, let reason):
      .failed(status: status == 0 ? nil : status, reason: reason)
    case .tryLater(let at, let status, let reason): .retry(status: status, reason: reason, at: at)
    case .unknown(let at, let reason): .unknown(reason: reason, lookUpAt: at)
    }
  }

  /// One word for the log.
  fileprivate var word: String {
    switch self {
    case .applied(_, _, byLookUp: true): "found applied"
    case .applied: "applied"
    case .refused: "refused"
    case .tryLater: "to be tried later"
    case .unknown: "unknown"
    }
  }
}
