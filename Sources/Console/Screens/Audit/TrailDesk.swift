import Audit
import Records
import Review
import Screen

/// The screens of the console.
enum ConsoleScreen: Hashable, Sendable {
  case review, audit
}

/// The panes of the audit screen in the order of `Tab`.
enum TrailPane: Int, CaseIterable, Hashable, Sendable {
  case list, entry, signals
}

/// What the audit screen knows: the list, how the trail stands, the signals, a verification under
/// way.
struct TrailDesk: Sendable {
  /// A verification of the whole trail.
  enum Verification: Hashable, Sendable {
    case none
    case running(request: Int, done: Int, total: Int)
    case done(TrailVerdict)
  }

  var pane = TrailPane.list
  var list = TrailList()
  var signals: [TrailSignal] = []
  var signalPosition = ListPosition()
  var isSignalsLoaded = false
  /// Days the signals look back.
  var signalDays = 7
  var standing: TrailStanding?
  var verification = Verification.none
  var savedFilters: [SavedTrailFilter] = []
  /// First row of the entry pane on the screen.
  var entryTop = 0
  var find = FindState()
  /// Values that entries read so far have, for the filter's completion.
  var seen: [TrailFilter.Key: Set<String>] = [:]
  /// Requests of the page and the story that lie open.
  var openRequest: Int?
  var storyRequest: Int?

  var selectedSignal: TrailSignal? {
    signals.indices.contains(signalPosition.selected) ? signals[signalPosition.selected] : nil
  }

  /// Remembers what entries can be asked for, some of it: clients are only pseudonyms.
  mutating func learn(_ rows: [TrailRow]) {
    for row in rows {
      for term in row.entry?.draft.trailTerms ?? [] {
        guard let colon = term.firstIndex(of: ":"),
          let key = TrailFilter.Key(rawValue: String(term[..<colon])), key != .client,
          seen[key, default: []].count < TrailDesk.seenMax
        else { continue }
        seen[key, default: []].insert(String(term[term.index(after: colon)...]))
      }
    }
  }

  private static let seenMax = 300

  var isVerifying: Bool { if case .running = verification { true } else { false } }
}
