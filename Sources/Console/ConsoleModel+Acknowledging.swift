import Basics
import Records
import Review

/// What the store answered to a judgement.
extension ConsoleModel {
  mutating func acknowledge(_ committed: Committed, ticket: Int) {
    guard let pending = book.end(committed.item, ticket: ticket) else { return }
    book.learn(committed.item, version: committed.version)
    let height = listHeight(arrangement)
    var row = pending.row
    row.version = committed.version
    row.state = committed.state
    row.delivery = committed.leavesAt == nil ? nil : .held
    shelf.drop(committed.item)
    if committed.word == "undo" {
      book.forget(committed.item)
      row.delivery = nil
      if shows(row), let key = pending.key {
        queue.insert(row, key, before: pending.next, height: height)
      }
      return say("\(row.name) is to sign again; the decision was taken back", .good)
    }
    if shows(row), committed.state != .skipped, let index = queue.index(of: row.id) {
      queue.rows[index] = row
    } else {
      queue.remove(row.id, height: height)
    }
    if row.state.isJudged {
      book.record(
        JudgementBook.Decided(
          row: row, key: pending.key, next: pending.next, word: committed.word,
          version: committed.version, leavesAt: committed.leavesAt))
    }
    notice = Notice(
      text: "\(Wording.past(committed.word)) \(row.name)", tone: .good, leavesAt: committed.leavesAt
    )
    if committed.state == .skipped, !queue.hasAfter, queue.request == nil { refresh() }
  }

  mutating func refuse(_ refusal: Refusal, item: NoteID, ticket: Int) {
    guard book.end(item, ticket: ticket) != nil else { return }
    say(refusal.sentence, .error)
    reread(item)
  }

  /// Whatever became of the judgements of a ticket, the store knows it: they are read again.
  mutating func fail(_ text: String, ticket: Int) {
    let items = book.items(of: ticket)
    for item in items { _ = book.end(item, ticket: ticket) }
    say(text, .error)
    for item in items { reread(item) }
  }

  private mutating func reread(_ item: NoteID) {
    shelf.drop(item)
    loadDetail(item)
    refresh()
  }

  /// Whether the filter in force lists a row of that state.
  private func shows(_ row: QueueRow) -> Bool {
    let states = queue.query.filter.states
    return states.isEmpty ? row.state == .open || row.state == .skipped : states.contains(row.state)
  }
}
