public import Basics
import Records
import Review
public import Screen

/// Everything the console knows: a value. `ConsoleUpdate` changes it, `ConsoleView` draws it, and
/// neither asks a clock, a disk or a terminal.
///
/// The list is a window of some hundred rows, the details are a shelf of the last ones read: the
/// model's size does not depend on the queue's.
public struct ConsoleModel: Sendable {
  /// What was configured.
  public internal(set) var settings: ConsoleSettings
  /// Cells of the terminal.
  public internal(set) var size: Size
  /// The moment of the last tick.
  public internal(set) var now: Instant
  /// The practice's calendar day.
  public internal(set) var today: Day

  var counts = QueueCounts()
  var sync = SyncStatus()
  var chain = ChainState.unchecked
  var themes: [String] = []
  var theme = ""
  var savedFilters: [SavedFilter] = []
  var choices = FilterChoices()
  var commandHistory: [String] = []
  /// Whether mouse presses are wanted.
  var mouse: Bool
  var bell: Bool
  /// Whether new notes are told to the desktop.
  var notices: Bool

  /// The screen that is shown.
  var screen = ConsoleScreen.review
  /// The audit screen.
  var trail = TrailDesk()
  /// The pane of the review that has the keys.
  var pane = Pane.queue
  var queue = QueueList()
  var denials = DenialList()
  var shelf = DetailShelf()
  var codes = CodesPane()
  var note = NotePane()
  var book = JudgementBook()
  var proposals = ProposalDesk()
  var glass = GlassDesk()
  var find = FindState()
  /// The last decisions as the store told them, newest first.
  var recent: [RecentDecision] = []
  var recentRequest: Int?
  /// What people decided about notes like the one a page explains; nil until it was read.
  var similar: [SimilarDecision]?
  var similarRequest: Int?
  /// What left for a language model about the note a page is about; nil until it was read.
  var exchanges: [ModelExchange]?
  var exchangesRequest: Int?
  var choicesRequest: Int?
  /// A decision whose correction begins as soon as its item has been read.
  var correction: RecentDecision?
  /// What lies over the panes; the last one has the keys.
  var dialogs: [any Dialog] = []
  /// The line at the left of the bottom row.
  var notice: Notice?

  /// A reading failed: what is on its way may never come.
  var isDoubtful = false

  /// Effects gathered while one message is taken in.
  var outgoing: [ConsoleEffect] = []
  private var lastNumber = 0

  /// A console before its first message.
  public init(settings: ConsoleSettings, size: Size, now: Instant, today: Day) {
    self.settings = settings
    self.size = size
    self.now = now
    self.today = today
    mouse = settings.mouse
    bell = settings.bell
    notices = settings.notices
  }

  /// The name of the item the picture shows, to be given back with each key. Empty when no item is
  /// on the screen whole, so that nothing can be judged.
  public var token: String {
    guard screen == .review, Arrangement.isLargeEnough(size), let shown else { return "" }
    return ConsoleModel.token(shown.row.id, shown.row.version)
  }

  static func token(_ id: NoteID, _ version: Int) -> String {
    "\(id.text)@\(version)" + (id.source.text.isEmpty ? "" : "@\(id.source)")
  }

  /// The item under the cursor with everything about it, when it has been read in the version the
  /// list shows.
  var shown: ReviewDetail? {
    guard let row = queue.selected, let detail = shelf[row.id], detail.row.version == row.version
    else { return nil }
    return detail
  }

  /// A number no other request of this console has.
  mutating func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  mutating func send(_ effect: ConsoleEffect) { outgoing.append(effect) }

  /// Says one line at the bottom.
  mutating func say(_ text: String, _ tone: Notice.Tone = .plain) {
    notice = Notice(text: text, tone: tone)
  }
}

/// The panes of the review screen in the order of `Tab`.
enum Pane: Int, CaseIterable, Hashable, Sendable {
  case queue, note, codes, denials
}

/// The last line said to the person; a decision's line counts down to its departure.
struct Notice: Hashable, Sendable {
  enum Tone: Hashable, Sendable {
    case plain, good, warning, error
  }

  var text: String
  var tone: Tone
  /// When the decision it tells of may leave.
  var leavesAt: Instant?
}

/// What was searched for last.
struct FindState: Hashable, Sendable {
  var text = ""
  var forward = true
  /// The search on its way.
  var request: Int?
  /// The search began at an end of the list, not at the cursor.
  var isFromEnd = false
}
