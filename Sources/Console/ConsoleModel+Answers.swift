import Basics
import Records
import Review
import Screen

/// Answers of the store: each is taken when it is the one waited for, else dropped.
extension ConsoleModel {
  mutating func loadWindow(_ anchor: QueueAnchor, for purpose: QueueList.Purpose) {
    let number = nextNumber()
    queue.request = QueueList.Request(number: number, purpose: purpose)
    queue.isOutdated = false
    let limit = queue.limit(for: purpose, height: listHeight(arrangement))
    send(.loadWindow(queue.query, anchor, limit: limit, request: number))
  }

  mutating func take(_ window: QueueWindow, request number: Int) {
    guard let request = queue.request, request.number == number else { return }
    queue.request = nil
    queue.take(current(window), for: request.purpose, height: listHeight(arrangement))
    if queue.isOutdated { refreshList() }
  }

  /// A window without rows that were read before this console judged them, and with those that have
  /// been read singly since.
  private func current(_ window: QueueWindow) -> QueueWindow {
    var window = window
    let count = min(window.rows.count, window.keys.count)
    for index in (0..<count).reversed() {
      let row = window.rows[index]
      if book.isPast(row.id, version: row.version) {
        window.rows.remove(at: index)
        window.keys.remove(at: index)
      } else if let detail = shelf[row.id], detail.row.version > row.version {
        window.rows[index] = detail.row
      }
    }
    return window
  }

  /// The store changed: list, denials and what lies open are read again; nothing moves.
  mutating func refresh() {
    forgetDoubtful()
    shelf.forgetMissing()
    refreshList()
    if denials.request == nil { loadDenials() } else { denials.isOutdated = true }
    if let row = queue.selected, book.pending[row.id] == nil { loadDetail(row.id) }
  }

  /// After a reading failed nothing on its way is waited for any more.
  private mutating func forgetDoubtful() {
    guard isDoubtful else { return }
    isDoubtful = false
    shelf.forgetAwaited()
    queue.request = nil
    denials.request = nil
  }

  private mutating func refreshList() {
    guard queue.request == nil else {
      queue.isOutdated = true
      return
    }
    guard queue.hasBefore, let first = queue.keys.first else {
      return loadWindow(.first, for: queue.rows.isEmpty ? .first : .refresh)
    }
    loadWindow(.from(first), for: .refresh)
  }

  mutating func take(_ detail: ReviewDetail?, of item: NoteID, request: Int) {
    guard shelf.isAwaited(item, request: request) else { return }
    guard let detail else { return shelf.miss(item) }
    guard !book.isPast(item, version: detail.row.version) else { return loadDetail(item) }
    if let known = shelf[item], known.row.version > detail.row.version { return }
    shelf.keep(detail)
    codes.expect(detail)
    if let index = queue.index(of: item), queue.rows[index].version < detail.row.version,
      book.pending[item] == nil
    {
      queue.rows[index] = detail.row
    }
    for index in dialogs.indices {
      var dialog = dialogs[index]
      dialog.read(detail, &self)
      if dialogs.indices.contains(index) { dialogs[index] = dialog }
    }
    startCorrection(of: detail)
  }

  mutating func loadDenials() {
    let number = nextNumber()
    denials.request = number
    denials.isOutdated = false
    send(.loadDenials(limit: denials.limit, request: number))
  }

  mutating func take(_ rows: [DenialRow], request: Int) {
    guard denials.request == request else { return }
    denials.request = nil
    denials.take(rows, height: arrangement.listRows(of: .denials)?.height ?? 10)
    if denials.isOutdated { loadDenials() }
  }

  mutating func loadRecent() {
    let number = nextNumber()
    recentRequest = number
    send(.loadRecent(limit: 10, request: number))
  }

  mutating func take(_ decisions: [RecentDecision], request: Int) {
    guard recentRequest == request else { return }
    recentRequest = nil
    recent = decisions
  }

  /// Asks what people decided about notes like this one.
  mutating func loadSimilar(to item: NoteID) {
    let number = nextNumber()
    similar = nil
    similarRequest = number
    send(.loadSimilar(item, limit: 8, request: number))
  }

  /// The page that explains a code is written again with them.
  mutating func take(_ decisions: [SimilarDecision], request: Int) {
    guard similarRequest == request else { return }
    similarRequest = nil
    similar = decisions
    rewritePages()
  }

  /// Pages that were opened before what they tell was read are written again in place.
  func rewritten(_ page: PageDialog) -> PageDialog {
    switch page.opener {
    case .why: page.rewritten(PageDialog(why: self).lines)
    case .sent: page.rewritten(PageDialog(sent: self).lines)
    default: page
    }
  }

  mutating func rewritePages() {
    for index in dialogs.indices {
      if let page = dialogs[index] as? PageDialog { dialogs[index] = rewritten(page) }
    }
  }

  mutating func loadChoices() {
    let number = nextNumber()
    choicesRequest = number
    send(.loadChoices(request: number))
  }

  mutating func take(_ choices: FilterChoices, request: Int) {
    guard choicesRequest == request else { return }
    choicesRequest = nil
    self.choices = choices
  }

  /// New notes announce themselves by the count, and by the bell where it is wanted.
  mutating func take(_ counts: QueueCounts) {
    if counts.open > self.counts.open, queue.isLoaded {
      if bell { send(.bell) }
      if notices { send(.notify("Countersign: \(Wording.count(counts.toSign, "note")) to sign")) }
    }
    self.counts = counts
    if queue.isLoaded, queue.rows.isEmpty, counts.toSign > 0, queue.request == nil { refreshList() }
  }
}
