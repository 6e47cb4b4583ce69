import Basics
import Coding
import Logging
import Records
import Review
import Storage
import Synchronization
import Transport

/// Performs a `SuggestMachine`: reads notes, asks the engine, commits the answers.
final class Suggester: Sendable {
  let lane = Lane("suggest")
  private let engine: CodingEngine
  /// The engine with the practice's own figures, made when the first note waits.
  private let corrected = Mutex<CodingEngine?>(nil)
  private let around: Surroundings
  private let machine: Mutex<SuggestMachine>
  private let batch = Mutex<[UnsuggestedNote]>([])

  private let second: SecondReadings?

  init(
    engine: CodingEngine, batchMax: Int, second: SecondReadingPlan?, around: Surroundings
  ) {
    self.engine = engine
    self.around = around
    self.second = second.map { SecondReadings($0, around: around) }
    machine = Mutex(
      SuggestMachine(
        batchMax: second == nil ? batchMax : min(batchMax, SecondReadings.batchMax)))
  }

  /// One turn, until the machine rests; nil when it was stopped.
  func turn() -> Rest? {
    guard !around.cancel.isCancelled else { return nil }
    let total = (try? around.store.counts())?.unsuggested
    var actions = tell(.due)
    while let action = actions.first {
      switch action {
      case .load(let limit): actions = tell(load(limit))
      case .suggest: actions = suggest(total: total).map { tell($0) } ?? []
      case .rest(let until, let trouble):
        around.board.set(
          "suggest",
          StatusBoard.Line(
            phase: trouble == nil ? .idle : .waiting,
            activity: trouble == nil ? "" : "waiting to suggest", nextTry: until, trouble: trouble))
        return Rest(until: until, trouble: trouble)
      }
    }
    return nil
  }

  /// Lets the machine do nothing more.
  func stop() {
    _ = tell(.stop)
  }

  private func tell(_ event: SuggestMachine.Event) -> [SuggestMachine.Action] {
    machine.withLock { $0.on(event) }
  }

  private func load(_ limit: Int) -> SuggestMachine.Event {
    do {
      let notes = try around.store.unsuggested(limit: limit)
      batch.withLock { $0 = notes }
      return .loaded(
        notes.map { SuggestMachine.Reading(note: $0.intake.note.id, revision: $0.revision) })
    } catch {
      return failed(error)
    }
  }

  /// Nil when it was asked to stop: nothing of the batch is kept.
  private func suggest(total: Int?) -> SuggestMachine.Event? {
    let notes = batch.withLock { $0 }
    let before = machine.withLock { $0.done }
    var answers: [AnsweredNote] = []
    let engine = practiceEngine()
    for note in notes {
      guard !around.cancel.isCancelled else { return nil }
      answers.append(answer(to: note, engine))
    }
    guard !around.cancel.isCancelled else { return nil }
    do {
      let outcome = try around.store.commit(suggestions: answers, at: around.clock())
      around.count { $0.suggested += outcome.committed }
      let done = before + notes.count
      around.board.set(
        "suggest",
        StatusBoard.Line(
          phase: .suggesting, activity: "suggesting codes", done: done,
          total: total.map { max($0, done) }))
      return .stored
    } catch {
      return failed(error)
    }
  }

  /// What the rules say; judged anew where a second reading brings an opinion.
  private func answer(to note: UnsuggestedNote, _ engine: CodingEngine) -> AnsweredNote {
    let intake = note.intake
    let first = engine.suggest(
      note: intake.note, encounter: intake.encounter, proposals: intake.proposals)
    guard let second else { return note.answered(by: first) }
    let found = Retrieval(store: around.store).find(for: intake, first: first)
    let opinion = second.opinion(on: note, first: first, found: found)
    var last =
      opinion.proposal.map {
        engine.suggest(
          note: intake.note, encounter: intake.encounter, proposals: intake.proposals + [$0])
      } ?? first
    last.retrieved = found.retrieved
    return note.answered(by: last, notAsked: opinion.notAsked)
  }

  /// Asked once a start: figures that moved with every key would make the queue restless. A store
  /// that cannot be read now leaves the program's own figures for this batch.
  private func practiceEngine() -> CodingEngine {
    corrected.withLock { known in
      if let known { return known }
      known = try? PracticeCalibration.engine(engine, from: around.store)
      return known ?? engine
    }
  }

  private func failed(_ error: any Error) -> SuggestMachine.Event {
    let sentence = around.sentence(error)
    around.logger.error("suggesting: \(sentence)")
    return .failed(sentence, around.clock(), jitter: around.jitter())
  }
}
