import Audit
import Basics
import Records
import Review
import Screen

/// The audit screen: what its keys do. Nothing here judges.
extension ConsoleModel {
  mutating func showAudit() {
    guard screen != .audit else { return say("this is the audit screen") }
    screen = .audit
    notice = nil
    guard trail.list.isLoaded else {
      loadTrail(.newest, for: .newest)
      return send(.trail(.look))
    }
    refreshTrail()
  }

  mutating func showReview() {
    guard screen != .review else { return say("this is the review screen") }
    screen = .review
    notice = nil
  }

  /// An action on the audit screen; what is not of this screen alone is done as everywhere.
  mutating func performOnTrail(_ action: Action, argument: String) -> Bool {
    switch action {
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfDown, .halfUp: moveInTrail(action)
    case .nextPane: turnTrail(by: 1)
    case .previousPane: turnTrail(by: -1)
    case .open, .why: openTrail()
    case .story: openStory()
    case .find: startTrailFind(argument)
    case .findNext: findInTrail(older: true)
    case .findPrevious: findInTrail(older: false)
    case .filter: startTrailFilter(argument)
    case .saveFilter: saveTrailFilter(named: argument)
    case .verify: verifyTrail()
    case .export: exportTrail(argument)
    case .close: leaveTrailMode()
    default: return false
    }
    return true
  }

  /// Why an action does not apply on the audit screen; nil when it does.
  func trailRefusal(of action: Action) -> String? {
    let keys = settings.keymap
    switch action {
    case .sent, .accept, .modify, .reject, .skip, .wait, .toggle, .mark, .markRange, .judgeMarked,
      .undo,
      .recent, .sort:
      return "\(action.rawValue) works on the review; \(keys.name(of: .review)) goes there"
    case .open, .why:
      if trail.pane == .signals {
        return trail.selectedSignal == nil ? "there is no signal to open" : nil
      }
      return trail.list.selected == nil ? "there is no entry to open" : nil
    case .story:
      return trail.list.selected?.entry?.draft.note == nil
        ? "this entry is about no note; a story is that of a note" : nil
    case .findNext, .findPrevious:
      return trail.find.text.isEmpty
        ? "nothing was searched yet; \(keys.name(of: .find)) finds" : nil
    case .verify:
      return trail.isVerifying
        ? "it is being verified; \(keys.name(of: .close)) stops that" : nil
    default: return nil
    }
  }

  /// Whether the audit screen does it in its own way.
  static func readsTrail(_ action: Action) -> Bool {
    switch action {
    case .open, .why, .story, .find, .findNext, .findPrevious, .filter, .saveFilter, .verify,
      .export:
      true
    default: false
    }
  }

  // MARK: Moving

  private mutating func moveInTrail(_ action: Action) {
    let places = trailArrangement
    switch trail.pane {
    case .list:
      switch action {
      case .first where trail.list.hasNewer: return loadTrail(.newest, for: .newest)
      case .last where trail.list.hasOlder: return loadTrail(.oldest, for: .oldest)
      default: break
      }
      let before = trail.list.position.selected
      trail.list.position.take(
        action, count: trail.list.rows.count, height: trailHeight(places))
      if trail.list.position.selected != before { trail.entryTop = 0 }
    case .entry:
      let height = places.content(of: .entry)?.height ?? 1
      let count = EntryPane.lines(self, width: places.content(of: .entry)?.width ?? 40).count
      trail.entryTop = ScrollStep.top(trail.entryTop, action, count: count, height: height)
    case .signals:
      trail.signalPosition.take(
        action, count: trail.signals.count, height: signalHeight(places))
    }
  }

  private mutating func turnTrail(by step: Int) {
    let count = TrailPane.allCases.count
    trail.pane = TrailPane(rawValue: (trail.pane.rawValue + step + count) % count) ?? .list
  }

  // MARK: Reading

  mutating func loadTrail(_ place: TrailPlace, for purpose: TrailList.Purpose) {
    let number = nextNumber()
    trail.list.request = TrailList.Request(number: number, purpose: purpose)
    trail.list.isOutdated = false
    let limit = trail.list.limit(for: purpose, height: trailHeight(trailArrangement))
    send(.trail(.load(trail.list.filter, place, limit: limit, request: number)))
  }

  /// Entries were added: those above the list's top are asked for; nothing moves.
  mutating func refreshTrail() {
    guard screen == .audit, trail.list.isLoaded else { return }
    send(.trail(.look))
    guard trail.list.request == nil else { return trail.list.isOutdated = true }
    guard !trail.list.hasNewer else { return }
    guard let first = trail.list.rows.first else { return loadTrail(.newest, for: .newest) }
    loadTrail(.newer(than: first.seq), for: .newer)
  }

  /// After each message: cursor and views are brought into what is there, and rows that will be
  /// needed are asked for.
  mutating func settleTrail() {
    guard screen == .audit else { return }
    let places = trailArrangement
    let height = trailHeight(places)
    trail.list.position.settle(count: trail.list.rows.count, height: height)
    trail.signalPosition.settle(count: trail.signals.count, height: signalHeight(places))
    if let (place, purpose) = trail.list.need(height: height) { loadTrail(place, for: purpose) }
  }

  // MARK: Filter and find

  /// Shows a filter from its newest entry on.
  mutating func applyTrail(_ filter: TrailFilter, named name: String? = nil) {
    trail.list.filter = filter
    trail.list.name = name
    trail.pane = .list
    trail.entryTop = 0
    loadTrail(.newest, for: .newest)
    let key = settings.keymap.name(of: .close)
    say(filter.isEmpty ? "filter off: all entries" : "filtered; \(key) takes the filter off")
  }

  private mutating func startTrailFilter(_ text: String) {
    guard !text.isEmpty else {
      return dialogs.append(TrailFilterDialog(trail.list.filter.words))
    }
    if let saved = trail.savedFilters.first(where: { $0.name == text }) {
      return applyTrail(saved.filter, named: saved.name)
    }
    do throws(TrailFilter.Fault) {
      applyTrail(try TrailFilter(words: text))
    } catch {
      say(error.sentence, .error)
    }
  }

  private mutating func saveTrailFilter(named name: String) {
    guard !name.isEmpty else { return say(":save-filter NAME", .warning) }
    let saved = SavedTrailFilter(name: name, filter: trail.list.filter)
    trail.savedFilters.removeAll { $0.name == name }
    trail.savedFilters.append(saved)
    send(.trail(.saveFilter(saved)))
    say("filter saved as \(name)", .good)
  }

  private mutating func startTrailFind(_ text: String) {
    guard !text.isEmpty else { return dialogs.append(TrailFindDialog()) }
    searchTrail(text)
  }

  mutating func searchTrail(_ text: String) {
    trail.find = FindState(text: text)
    findInTrail(older: true)
  }

  private mutating func findInTrail(older: Bool) {
    let number = nextNumber()
    trail.find.forward = older
    trail.find.request = number
    say("finding \(trail.find.text)")
    send(
      .trail(
        .find(
          trail.find.text, trail.list.filter, from: trail.list.selected?.seq, older: older,
          request: number)))
  }

  mutating func takeTrail(found number: Int?, request: Int) {
    guard trail.find.request == request else { return }
    trail.find.request = nil
    guard let number else {
      let where_ = trail.find.forward ? "older" : "newer"
      return say("no \(where_) entry of this list holds \(trail.find.text)", .warning)
    }
    notice = nil
    trail.pane = .list
    trail.entryTop = 0
    if let index = trail.list.rows.firstIndex(where: { $0.seq == number }) {
      trail.list.position.selected = index
    } else {
      loadTrail(.from(number), for: .at)
    }
  }

  // MARK: Opening

  private mutating func openTrail() {
    if trail.pane == .signals {
      guard let signal = trail.selectedSignal else { return }
      return applyTrail(signal.filter, named: "\(signal.kind.rawValue), \(signal.person)")
    }
    guard let row = trail.list.selected else { return }
    openEntry(row.seq)
  }

  mutating func openEntry(_ seq: Int) {
    let number = nextNumber()
    trail.openRequest = number
    dialogs.append(EntryDialog(seq: seq))
    send(.trail(.open(seq, request: number)))
  }

  private mutating func openStory() {
    guard let note = trail.list.selected?.entry?.draft.note else { return }
    showStory(of: note)
  }

  mutating func showStory(of note: NoteID) {
    let number = nextNumber()
    trail.storyRequest = number
    dialogs.append(StoryDialog(note))
    send(.trail(.story(note, request: number)))
  }

  // MARK: The trail as a whole

  private mutating func verifyTrail() {
    let number = nextNumber()
    trail.verification = .running(request: number, done: 0, total: counts.auditSize)
    send(.trail(.verify(request: number)))
    say("verifying; \(settings.keymap.name(of: .close)) stops it")
  }

  private mutating func exportTrail(_ argument: String) {
    let parts = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let form = TrailExport(rawValue: parts[0]) else {
      guard argument.isEmpty else {
        return say(":export csv|jsonl FILE, or :export bundle DIR", .warning)
      }
      return dialogs.append(CommandDialog(.export))
    }
    send(.trail(.export(form, trail.list.filter, path: Wording.trimmed(parts[1]))))
    say("exporting")
  }

  /// `Esc` with nothing open: a verification under way, then the filter.
  private mutating func leaveTrailMode() {
    if case .running = trail.verification {
      send(.trail(.stopVerifying))
      trail.verification = .none
      return say("the verification was stopped; nothing is proven by a part", .warning)
    }
    if !trail.list.filter.isEmpty { return applyTrail(TrailFilter()) }
    notice = nil
  }
}
