import Records
import Review
import Screen

/// The window into the review queue that the list shows: rows with their keys, where the cursor
/// is, and what was asked for.
///
/// It never holds more than `rowsMax` rows. New windows are joined so that the row under the cursor
/// stays under it, on the same line of the screen.
struct QueueList: Sendable {
  /// What a window on its way is for.
  enum Purpose: Hashable, Sendable {
    /// The list begins anew; the cursor goes to the first or last row.
    case first, last
    /// The list begins anew at a key; the cursor goes to it.
    case at
    /// Further rows behind, or before, those held.
    case more, earlier
    /// The same rows again; cursor and view stay.
    case refresh
  }

  /// A window on its way.
  struct Request: Hashable, Sendable {
    var number: Int
    var purpose: Purpose
  }

  static let pageRows = 200
  static let rowsMax = 600

  var query = QueueQuery()
  var rows: [QueueRow] = []
  var keys: [QueueKey] = []
  var hasBefore = false
  var hasAfter = false
  var position = ListPosition()
  var request: Request?
  /// The store changed while a window was on its way.
  var isOutdated = false
  /// A first window has come.
  var isLoaded = false
  /// Marked rows as they were when marked, in that order.
  var marks: [QueueRow] = []

  /// The row under the cursor.
  var selected: QueueRow? {
    rows.indices.contains(position.selected) ? rows[position.selected] : nil
  }

  /// The key of the row under the cursor.
  var selectedKey: QueueKey? {
    keys.indices.contains(position.selected) ? keys[position.selected] : nil
  }

  func index(of id: NoteID) -> Int? {
    if let selected, selected.id == id { return position.selected }
    return rows.firstIndex { $0.id == id }
  }

  func isMarked(_ id: NoteID) -> Bool { marks.contains { $0.id == id } }

  /// Joins a window that was asked for.
  mutating func take(_ window: QueueWindow, for purpose: Purpose, height: Int) {
    let count = min(window.rows.count, window.keys.count)
    let newRows = Array(window.rows.prefix(count))
    let newKeys = Array(window.keys.prefix(count))
    isLoaded = true
    switch purpose {
    case .first, .at:
      replace(newRows, newKeys, window)
      position = ListPosition()
    case .last:
      replace(newRows, newKeys, window)
      position = ListPosition(selected: count - 1, top: count - height)
    case .more:
      rows += newRows
      keys += newKeys
      hasAfter = window.hasAfter
      trimFront()
    case .earlier:
      rows = newRows + rows
      keys = newKeys + keys
      hasBefore = window.hasBefore
      position.selected += count
      position.top += count
      trimBack()
    case .refresh:
      refresh(newRows, newKeys, window)
    }
    position.settle(count: rows.count, height: height)
  }

  /// Takes a row out; the row under the cursor stays the same, or is the one that follows.
  mutating func remove(_ id: NoteID, height: Int) {
    guard let index = index(of: id) else { return }
    rows.remove(at: index)
    keys.remove(at: index)
    if index < position.selected {
      position.selected -= 1
      if position.top > 0 { position.top -= 1 }
    }
    position.settle(count: rows.count, height: height)
  }

  /// Puts a row back in front of the row it stood before, and the cursor on it.
  mutating func insert(_ row: QueueRow, _ key: QueueKey, before next: NoteID?, height: Int) {
    if let present = index(of: row.id) {
      rows[present] = row
      position.selected = present
    } else {
      let index = next.flatMap { self.index(of: $0) } ?? min(position.selected, rows.count)
      rows.insert(row, at: index)
      keys.insert(key, at: index)
      position.selected = index
    }
    position.settle(count: rows.count, height: height)
  }

  /// How many rows to ask for: a list that begins anew first wants what the screen shows, and a
  /// little more; the rest comes while the person looks.
  func limit(for purpose: Purpose, height: Int) -> Int {
    switch purpose {
    case .first, .last, .at: min(QueueList.pageRows, 20 + 2 * height)
    case .more, .earlier: QueueList.pageRows
    case .refresh: min(QueueList.rowsMax, max(QueueList.pageRows, rows.count + 20))
    }
  }

  /// Where further rows are wanted from, before the cursor reaches the edge.
  func need(height: Int) -> (QueueAnchor, Purpose)? {
    guard request == nil, isLoaded, let first = keys.first, let last = keys.last else { return nil }
    let reach = max(20, 2 * height)
    if hasAfter, position.selected + reach >= rows.count { return (.after(last), .more) }
    if hasBefore, position.selected < reach { return (.before(first), .earlier) }
    return nil
  }

  private mutating func replace(
    _ newRows: [QueueRow], _ newKeys: [QueueKey], _ window: QueueWindow
  ) {
    rows = newRows
    keys = newKeys
    hasBefore = window.hasBefore
    hasAfter = window.hasAfter
  }

  /// Takes the same stretch again: cursor and view stay on the same item, or on the item that
  /// follows it when it is gone.
  private mutating func refresh(
    _ newRows: [QueueRow], _ newKeys: [QueueKey], _ window: QueueWindow
  ) {
    let line = position.selected - position.top
    let places = Dictionary(
      newRows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let following = rows[min(position.selected, rows.count)...].lazy.compactMap { places[$0.id] }
    let preceding = rows[..<min(position.selected, rows.count)].reversed().lazy
      .compactMap { places[$0.id] }
    let selected = following.first ?? preceding.first ?? 0
    replace(newRows, newKeys, window)
    position = ListPosition(selected: selected, top: selected - line)
  }

  private mutating func trimFront() {
    let extra = rows.count - QueueList.rowsMax
    guard extra > 0, extra <= position.top else { return }
    rows.removeFirst(extra)
    keys.removeFirst(extra)
    position.selected -= extra
    position.top -= extra
    hasBefore = true
  }

  private mutating func trimBack() {
    let extra = rows.count - QueueList.rowsMax
    guard extra > 0, position.selected < QueueList.rowsMax - QueueList.pageRows else { return }
    rows.removeLast(extra)
    keys.removeLast(extra)
    hasAfter = true
  }
}
