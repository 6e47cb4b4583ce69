import Basics
import Records

/// Works through the notes that have no suggestion yet, batch by batch: a value without engine or
/// store. New notes may arrive meanwhile; it rests only after a look that found none.
struct SuggestMachine {
  /// A note as it was read: a later version of it is another reading.
  struct Reading: Hashable {
    var note: NoteID
    var revision: Int
  }

  /// What happened.
  enum Event {
    /// Notes came in, or the timer rang.
    case due
    /// The next notes without a suggestion; empty when there are none.
    case loaded([Reading])
    /// The suggestions of the whole batch are committed.
    case stored
    /// The store could not read or write; nothing of the batch is there.
    case failed(String, Instant, jitter: Double)
    case stop
  }

  /// What to do.
  enum Action: Equatable {
    case load(limit: Int)
    /// Suggest for these notes and commit all in one go.
    case suggest([Reading])
    /// Nothing until then, nil: until notes come in.
    case rest(until: Instant?, trouble: String?)
  }

  private enum Phase {
    case resting
    case loading
    case suggesting([Reading])
    case stopped
  }

  private var phase = Phase.resting
  private let batchMax: Int
  /// Shrinks when a batch does not go in, so that one bad note cannot hold up many.
  private var batch: Int
  private var failures = 0
  private var lastBatch: [Reading] = []
  /// Suggestions made since the last rest.
  private(set) var done = 0

  init(batchMax: Int = 64) {
    self.batchMax = max(1, batchMax)
    batch = max(1, batchMax)
  }

  mutating func on(_ event: Event) -> [Action] {
    switch (event, phase) {
    case (_, .stopped): return []
    case (.stop, _):
      phase = .stopped
      return []
    case (.due, .resting):
      done = 0
      return load()
    case (.loaded(let notes), .loading): return loaded(notes)
    case (.stored, .suggesting(let notes)):
      done += notes.count
      failures = 0
      batch = min(batchMax, batch * 2)
      lastBatch = notes
      return load()
    case (.failed(let trouble, let now, let jitter), .loading),
      (.failed(let trouble, let now, let jitter), .suggesting):
      failures += 1
      batch = 1
      return rest(until: BackOff.next(tries: failures, now: now, jitter: jitter), trouble)
    default: return []
    }
  }

  private mutating func load() -> [Action] {
    phase = .loading
    return [.load(limit: batch)]
  }

  private mutating func loaded(_ notes: [Reading]) -> [Action] {
    guard !notes.isEmpty else {
      lastBatch = []
      return rest(until: nil, nil)
    }
    if notes == lastBatch {
      lastBatch = []
      return rest(until: nil, "suggestions were stored, yet the notes still ask for them")
    }
    phase = .suggesting(notes)
    return [.suggest(notes)]
  }

  private mutating func rest(until: Instant?, _ trouble: String?) -> [Action] {
    phase = .resting
    return [.rest(until: until, trouble: trouble)]
  }
}
