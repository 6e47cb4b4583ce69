import Screen

/// Where everything stands on the audit screen. The line above tells how the trail stands; below are
/// the panes: all three on a wide screen, the one with the keys on a narrow one.
struct TrailArrangement: Hashable, Sendable {
  /// How the trail stands: where it is anchored, whether it verifies.
  let standing: Rect
  let accessible: Bool
  private let list: Rect?
  private let entry: Rect?
  private let signals: Rect?

  init(_ places: Arrangement, focus: TrailPane, signalRows: Int) {
    let body = places.body
    accessible = places.accessible
    standing = Rect(column: body.column, row: body.row, width: body.width, height: 1)
    let room = Rect(
      column: body.column, row: body.row + 1, width: body.width, height: body.height - 1)
    guard !accessible, body.width >= Arrangement.wideFrom else {
      list = focus == .list ? room : nil
      entry = focus == .entry ? room : nil
      signals = focus == .signals ? room : nil
      return
    }
    let (left, right) = Layout.columns(room, first: max(60, room.width * 58 / 100))
    list = left
    guard room.height >= 17 else {
      entry = focus == .signals ? nil : right
      signals = focus == .signals ? right : nil
      return
    }
    let (upper, lower) = Layout.rows(
      right, last: max(6, min(2 * max(1, signalRows) + 2, room.height * 2 / 5)))
    entry = upper
    signals = lower
  }

  func rect(of pane: TrailPane) -> Rect? {
    switch pane {
    case .list: list
    case .entry: entry
    case .signals: signals
    }
  }

  var shown: [TrailPane] { TrailPane.allCases.filter { rect(of: $0) != nil } }

  func pane(at place: Position) -> TrailPane? {
    shown.first { rect(of: $0)?.contains(place) ?? false }
  }

  /// The room inside a pane's border and air.
  func content(of pane: TrailPane) -> Rect? {
    guard let rect = rect(of: pane) else { return nil }
    if accessible {
      return Rect(
        column: rect.column, row: rect.row + 1, width: rect.width, height: rect.height - 1)
    }
    return rect.inset(columns: 2, rows: 1)
  }

  /// The rows of the list, below its headings; they reach into the air at both sides.
  var listRows: Rect? {
    guard let inner = content(of: .list) else { return nil }
    let air = accessible ? 0 : 1
    return Rect(
      column: inner.column - air, row: inner.row + 1, width: inner.width + 2 * air,
      height: inner.height - 1)
  }
}

extension ConsoleModel {
  /// Where everything stands on the audit screen just now.
  var trailArrangement: TrailArrangement {
    TrailArrangement(arrangement, focus: trail.pane, signalRows: trail.signals.count)
  }

  /// Lines of the list; as if it had the keys when it is not on this page.
  func trailHeight(_ places: TrailArrangement) -> Int {
    places.listRows?.height ?? max(1, arrangement.body.height - 4)
  }

  /// Signals that stand in their pane; each takes two lines.
  func signalHeight(_ places: TrailArrangement) -> Int {
    max(1, (places.content(of: .signals)?.height ?? 2) / 2)
  }
}
