import Basics
import Records
import Review
import Screen

/// After each message: cursor and views are brought into what is there, and what will be needed
/// next is asked for.
extension ConsoleModel {
  mutating func settle() {
    let places = arrangement
    let rows = listHeight(places)
    queue.position.settle(count: queue.rows.count, height: rows)
    let lines = places.listRows(of: .denials)?.height ?? rows
    denials.position.settle(count: denials.rows.count, height: lines)
    if denials.request == nil, denials.grows(height: lines) { loadDenials() }
    leavePendingRow(height: rows)
    askForDetails()
    askForRows(height: rows)
    settleDetail(places)
    settleTrail()
  }

  /// Lines of the review list; as if it had the keys when it is not on this page.
  func listHeight(_ places: Arrangement) -> Int {
    places.listRows(of: .queue)?.height ?? max(1, places.body.height - 3)
  }

  /// A row that was judged gives the cursor to the next undecided one as soon as there is one.
  private mutating func leavePendingRow(height: Int) {
    guard let row = queue.selected, book.pending[row.id] != nil else { return }
    moveToUndecided(height: height)
  }

  /// The next row that is not on its way to the store, else the one before.
  mutating func moveToUndecided(height: Int) {
    let start = queue.position.selected
    let after = queue.rows.indices.dropFirst(start + 1)
    let before = queue.rows.indices.prefix(start).reversed()
    guard
      let next = after.first(where: { isUndecided(queue.rows[$0]) })
        ?? before.first(where: { isUndecided(queue.rows[$0]) })
    else { return }
    queue.position.selected = next
    queue.position.settle(count: queue.rows.count, height: height)
  }

  private func isUndecided(_ row: QueueRow) -> Bool {
    book.pending[row.id] == nil && !row.state.isJudged
  }

  /// The item under the cursor and its neighbours, so that the next one is there without waiting.
  private mutating func askForDetails() {
    let here = queue.position.selected
    for index in [here, here + 1, here - 1, here + 2, here + 3]
    where queue.rows.indices.contains(index) {
      let row = queue.rows[index]
      if let detail = shelf[row.id], detail.row.version >= row.version { continue }
      if book.pending[row.id] == nil, !shelf.isMissing(row.id) { loadDetail(row.id) }
    }
  }

  mutating func loadDetail(_ id: NoteID) {
    guard shelf.awaited[id] == nil else { return }
    let number = nextNumber()
    shelf.expect(id, request: number)
    send(.loadDetail(id, request: number))
  }

  private mutating func askForRows(height: Int) {
    if let (anchor, purpose) = queue.need(height: height) { loadWindow(anchor, for: purpose) }
  }

  /// Turns the note and codes panes to the item under the cursor.
  private mutating func settleDetail(_ places: Arrangement) {
    let detail = shown
    codes.show(detail)
    if let detail, let claim = codes.question(detail) { send(.check(claim, detail)) }
    if let detail, let content = places.content(of: .codes) {
      codes.lay(detail, in: CodesRoom(content, findings: codes.findings).entries)
    }
    guard let content = places.content(of: .note) else { return }
    let room = NoteRoom(content).text
    note.show(detail?.note, width: room.width, excerpt: detail?.excerptEvidence)
    note.settle(height: room.height)
    if let detail, let entry = codes.entry {
      note.mark(detail.suggestion.evidence(of: entry), height: room.height)
    } else {
      note.mark([], height: room.height)
    }
  }
}
