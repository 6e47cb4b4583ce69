import Review
import Screen

/// The window into the trail that the list shows, the newest first. It never holds more than
/// `rowsMax` rows; new windows are joined so that the entry under the cursor stays under it.
struct TrailList: Sendable {
  /// What a window on its way is for.
  enum Purpose: Hashable, Sendable {
    /// The list begins anew; the cursor goes to the first or last row.
    case newest, oldest
    /// The list begins anew at an entry; the cursor goes to it.
    case at
    /// Further rows behind, or before, those held.
    case older, newer
  }

  struct Request: Hashable, Sendable {
    var number: Int
    var purpose: Purpose
  }

  static let pageRows = 200
  static let rowsMax = 600

  var filter = TrailFilter()
  /// What the list is called when a signal opened it; nil for a filter a person wrote.
  var name: String?
  var rows: [TrailRow] = []
  var hasNewer = false
  var hasOlder = false
  var position = ListPosition()
  var request: Request?
  var isLoaded = false
  /// Entries were added while a window was on its way.
  var isOutdated = false

  var selected: TrailRow? {
    rows.indices.contains(position.selected) ? rows[position.selected] : nil
  }

  /// Joins a window that was asked for.
  mutating func take(_ window: TrailWindow, for purpose: Purpose, height: Int) {
    isLoaded = true
    switch purpose {
    case .newest, .at:
      replace(window)
      position = ListPosition()
    case .oldest:
      replace(window)
      position = ListPosition(selected: rows.count - 1, top: rows.count - height)
    case .older:
      rows += window.rows
      hasOlder = window.hasOlder
      trimFront()
    case .newer: prepend(window, height: height)
    }
    position.settle(count: rows.count, height: height)
  }

  private mutating func replace(_ window: TrailWindow) {
    rows = window.rows
    hasNewer = window.hasNewer
    hasOlder = window.hasOlder
  }

  /// New rows come in above. The cursor stays on its entry; while the list shows its top, the new
  /// ones push it down until it stands on the last line.
  private mutating func prepend(_ window: TrailWindow, height: Int) {
    let isAtTop = position.top == 0
    rows = window.rows + rows
    hasNewer = window.hasNewer
    position.selected += window.rows.count
    position.top =
      isAtTop ? max(0, position.selected - height + 1) : position.top + window.rows.count
    trimBack()
  }

  func limit(for purpose: Purpose, height: Int) -> Int {
    switch purpose {
    case .newest, .oldest, .at: min(TrailList.pageRows, 20 + 2 * height)
    case .older, .newer: TrailList.pageRows
    }
  }

  /// Where further rows are wanted from, before the cursor reaches the edge.
  func need(height: Int) -> (TrailPlace, Purpose)? {
    guard request == nil, isLoaded, let first = rows.first, let last = rows.last else { return nil }
    let reach = max(20, 2 * height)
    if hasOlder, position.selected + reach >= rows.count { return (.older(than: last.seq), .older) }
    if hasNewer, position.selected < reach { return (.newer(than: first.seq), .newer) }
    return nil
  }

  private mutating func trimFront() {
    let extra = rows.count - TrailList.rowsMax
    guard extra > 0, extra <= position.top else { return }
    rows.removeFirst(extra)
    position.selected -= extra
    position.top -= extra
    hasNewer = true
  }

  private mutating func trimBack() {
    let extra = rows.count - TrailList.rowsMax
    guard extra > 0, position.selected < TrailList.rowsMax - TrailList.pageRows else { return }
    rows.removeLast(extra)
    hasOlder = true
  }
}
