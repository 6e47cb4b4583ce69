import Basics
import Records
import Review

/// What this console judged: judgements on their way to the store, and decisions it acknowledged.
struct JudgementBook: Sendable {
  /// One judgement on its way.
  struct Pending: Hashable, Sendable {
    var ticket: Int
    var row: QueueRow
    var key: QueueKey?
    /// The row it stood before.
    var next: NoteID?
    var word: String
  }

  /// One decision of this session that the store acknowledged.
  struct Decided: Hashable, Sendable {
    var row: QueueRow
    var key: QueueKey?
    var next: NoteID?
    var word: String
    var version: Int
    var leavesAt: Instant?
  }

  private static let decidedMax = 50

  /// By item: an item is judged once at a time.
  private(set) var pending: [NoteID: Pending] = [:]
  /// Oldest first.
  private(set) var decided: [Decided] = []

  /// Versions this console made; an answer that was on its way before is older and is dropped.
  private var versions: [NoteID: Int] = [:]
  private static let versionsMax = 2000

  /// Whether an answer shows an item as it was before this console's last judgement of it.
  func isPast(_ id: NoteID, version: Int) -> Bool { version < versions[id] ?? Int.min }

  /// The store acknowledged a new version.
  mutating func learn(_ id: NoteID, version: Int) {
    if versions.count >= JudgementBook.versionsMax { versions = [:] }
    versions[id] = version
  }

  mutating func begin(_ judgement: Pending) { pending[judgement.row.id] = judgement }

  /// Ends a judgement on its way; nil when it is not one of that ticket.
  mutating func end(_ item: NoteID, ticket: Int) -> Pending? {
    guard let known = pending[item], known.ticket == ticket else { return nil }
    pending[item] = nil
    return known
  }

  /// The judgements of a ticket that are still on their way.
  func items(of ticket: Int) -> [NoteID] {
    pending.values.filter { $0.ticket == ticket }.map(\.row.id).sorted()
  }

  mutating func record(_ decision: Decided) {
    decided.removeAll { $0.row.id == decision.row.id }
    decided.append(decision)
    if decided.count > JudgementBook.decidedMax { decided.removeFirst() }
  }

  /// Forgets the decision on an item: it was taken back, or replaced elsewhere.
  mutating func forget(_ item: NoteID) { decided.removeAll { $0.row.id == item } }

  /// The windows of everything held were closed.
  mutating func closeWindows(at now: Instant) {
    for index in decided.indices {
      if let leaves = decided[index].leavesAt, leaves > now { decided[index].leavesAt = now }
    }
  }

  /// The decision an undo would take back: the last one that is not being taken back already.
  var last: Decided? { decided.last { pending[$0.row.id] == nil } }

  /// Whether a judgement newer than every decision is on its way.
  var isRecording: Bool { pending.values.contains { $0.word != "undo" } }

  /// When the last open window closes; nil when none is open.
  func lastDeparture(after now: Instant) -> Instant? {
    decided.compactMap(\.leavesAt).filter { $0 > now }.max()
  }
}
