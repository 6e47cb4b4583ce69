public import Advice
import Audit
public import Basics
import CodeSets
import Deidentification
import Logging
import Records
import Storage
import Synchronization
import Transport

/// What a worker needs to have notes read a second time.
public struct SecondReadingPlan: Sendable {
  let reader: SecondReader
  let terms: ModelTerms
  let spending: @Sendable (Day) -> Spending
  let keep: @Sendable (Spending) throws -> Void
  let newID: @Sendable () -> String

  /// - Parameters:
  ///   - spending: what was spent so far, as of that day.
  ///   - keep: keeps what is spent now; when it fails, no further note is sent.
  ///   - newID: a random name for a request.
  public init(
    reader: SecondReader, terms: ModelTerms, spending: @escaping @Sendable (Day) -> Spending,
    keep: @escaping @Sendable (Spending) throws -> Void, newID: @escaping @Sendable () -> String
  ) {
    self.reader = reader
    self.terms = terms
    self.spending = spending
    self.keep = keep
    self.newID = newID
  }
}

/// Gets the model's opinion on notes that are being suggested. It holds nothing up: where the
/// model is down, dear, or may not be asked, the note goes on with the rules alone, and the status
/// says why.
final class SecondReadings: Sendable {
  /// So few notes are suggested and committed together that the queue fills while a model thinks.
  static let batchMax = 4

  /// The first pause after a failure; each further one is twice as long, up to a quarter hour.
  private static let pauseMilliseconds: Int64 = 60_000

  private struct State {
    var pausedUntil: Instant?
    var reason = ""
    var failures = 0
  }

  /// What came of asking about one note.
  struct Opinion {
    /// The model's proposal; nil when there is none.
    var proposal: Proposal?
    /// Why nothing left; nil when something did, or there was nothing to ask.
    var notAsked: NotAsked?
  }

  private let plan: SecondReadingPlan
  private let around: Surroundings
  private let state = Mutex(State())

  init(_ plan: SecondReadingPlan, around: Surroundings) {
    self.plan = plan
    self.around = around
    settle(nil)
  }

  /// `first` is what the rules say by themselves.
  func opinion(
    on note: UnsuggestedNote, first: Suggestion, found: Retrieval.Found
  ) -> Opinion {
    // Nothing to bill, nothing to ask.
    guard !first.abstained else { return Opinion() }
    let now = around.clock()
    if let reason = state.withLock({ state in
      state.pausedUntil.flatMap { now < $0 ? state.reason : nil }
    }) {
      return notAsked("the model is left alone for now: \(reason)")
    }
    // Without a chart nobody can tell what must not leave.
    guard let question = question(note.intake, first, found) else {
      around.tellOnce("notes without a client's chart are not sent to the model")
      return notAsked("the note came without a client's chart")
    }
    let reading = read(question, note, found, now)
    switch reading.outcome {
    case .advice(let advice):
      settle(nil)
      return Opinion(
        proposal: Proposal(advice, model: reading.model ?? "", vault: reading.note.vault))
    case .refused(let refusals):
      refused(refusals, now)
      return notAsked(refusals.map { "\($0)" }.joined(separator: "; "))
    case .failed(let fault):
      failed(fault)
      return Opinion()
    }
  }

  private func notAsked(_ reason: String) -> Opinion {
    let endpoint = plan.terms.endpoint
    return Opinion(
      notAsked: NotAsked(endpoint: endpoint.address, model: endpoint.model, reason: reason))
  }

  private func question(
    _ intake: IntakeNote, _ first: Suggestion, _ found: Retrieval.Found
  ) -> SecondQuestion? {
    guard let client = intake.client else { return nil }
    let partTwo = PartTwo(
      client.id, from: intake.note.id.source, isProgram: plan.terms.isPartTwoProgram,
      on: around.clock().day, in: around.store)
    var question = SecondQuestion(
      text: intake.note.text, chart: Chart(client: client, clinician: intake.clinician),
      minutes: intake.encounter.durationMinutes, placeOfService: intake.encounter.placeOfService,
      day: intake.encounter.date, isGroup: isGroup(first), partTwo: partTwo,
      requestID: plan.newID(), clientKey: plan.newID())
    question.guidelines = found.guidelines.map { $0.place + "\n" + $0.text }
    question.past = found.grounding
    return question
  }

  private func isGroup(_ first: Suggestion) -> Bool {
    first.procedures.contains { ProcedureCatalog.builtin[$0.code]?.category == .group }
  }

  /// One reading with its two entries in the trail, the first before a byte leaves.
  private func read(
    _ question: SecondQuestion, _ note: UnsuggestedNote, _ found: Retrieval.Found, _ now: Instant
  ) -> SecondReading {
    let entry = Mutex<Int?>(nil)
    let store = around.store
    let retention = plan.terms.endpoint.retention
    let reading = plan.reader.read(
      question, spending: plan.spending(now.day), cancel: around.cancel
    ) { proof, body in
      let number = try store.record(
        ModelRequestRecord(
          note: note.intake.note.id, revision: note.revision, requestID: proof.requestID,
          endpoint: proof.endpoint, model: proof.model,
          retention: retention, deidentifier: proof.deidentifier, replaced: proof.found,
          valuesTested: proof.valuesTested, bodySHA256: proof.bodySHA256, body: body,
          guidelines: found.guidelines.map { "\($0.sha256)#\($0.number)" },
          similarNotes: found.past.similar, precedents: found.past.precedents.map(\.note)),
        at: now)
      entry.withLock { $0 = number }
    }
    guard let request = entry.withLock({ $0 }) else { return reading }
    do {
      try plan.keep(reading.spending)
      try store.record(
        answer(reading, question, note.intake.note.id), to: request, at: around.clock())
    } catch {
      pause(around.sentence(error))
    }
    return reading
  }

  private func answer(
    _ reading: SecondReading, _ question: SecondQuestion, _ note: NoteID
  ) -> ModelAnswerRecord {
    var record = ModelAnswerRecord(
      note: note, requestID: question.requestID,
      model: reading.model ?? plan.terms.endpoint.model, outcome: .ok, fault: nil,
      text: reading.answer, inputTokens: reading.usage.input, outputTokens: reading.usage.output,
      milliseconds: Int(reading.milliseconds))
    switch reading.outcome {
    case .advice(let advice):
      record.procedures = advice.procedures.map(\.code)
      record.diagnoses = advice.diagnoses.map(\.code)
      record.dropped = advice.findings.count
    case .failed(let fault):
      record.outcome = fault.isOutage ? .unknown : .fail
      record.fault = "\(fault)"
    case .refused: record.outcome = .fail
    }
    return record
  }

  // MARK: - What goes wrong

  /// What concerns this note alone is its own matter; what concerns every note pauses the asking.
  private func refused(_ refusals: [Refusal], _ now: Instant) {
    let lasting = refusals.filter { refusal in
      switch refusal {
      case .groupNote, .nothingToSend, .tooLong, .residue, .noConsent: false
      default: true
      }
    }
    for refusal in refusals where !lasting.contains(refusal) {
      around.logger.notice("second reading: one note not sent, \(refusal)")
    }
    guard let first = lasting.first else { return settle(nil) }
    pause("\(first)")
  }

  private func failed(_ fault: AnswerFault) {
    around.logger.warning("second reading: \(fault)")
    switch fault {
    case .notReached, .deadline, .busy, .keyRefused, .refusedRequest, .wrongContentType,
      .otherInterface:
      guard !around.cancel.isCancelled else { return }
      pause("\(fault)")
    default: settle(nil)
    }
  }

  /// Asks nobody for a while and says so; the rules suggest alone meanwhile.
  private func pause(_ reason: String) {
    let tries = state.withLock { state in
      state.failures += 1
      return state.failures
    }
    let wait = min(SecondReadings.pauseMilliseconds << Int64(min(tries - 1, 10)), 900_000)
    let until = around.clock().adding(milliseconds: wait)
    state.withLock { state in
      state.pausedUntil = until
      state.reason = reason
    }
    settle("model: \(reason); the rules suggest alone", until: until)
  }

  private func settle(_ trouble: String?, until: Instant? = nil) {
    if trouble == nil { state.withLock { $0 = State() } }
    around.board.set(
      "model",
      StatusBoard.Line(nextTry: until, trouble: trouble, model: plan.terms.endpoint.model))
  }
}
