import Screen

/// Where everything stands on a screen of some size: the same arithmetic for drawing, for scrolling
/// and for the mouse.
///
/// Wide screens show all four panes; narrow ones a page of one or two panes, the one with the keys
/// among them; the accessible screen one pane at a time without borders.
struct Arrangement: Hashable, Sendable {
  static let smallest = Size(width: 60, height: 15)
  static let wideFrom = 100

  let size: Size
  let accessible: Bool
  let topBar: Rect
  /// Nil where the top bar holds the tabs.
  let tabs: Rect?
  let body: Rect
  let hints: Rect
  let status: Rect
  /// The line for messages, where it is not the left part of `status`.
  let notice: Rect?
  private let rects: PaneRects

  init(size: Size, accessible: Bool, focus: Pane, denialRows: Int) {
    self.size = size
    self.accessible = accessible
    let width = size.width
    topBar = Rect(column: 0, row: 0, width: width, height: 1)
    let hasTabs = size.height >= 30 && !accessible
    tabs = hasTabs ? Rect(column: 0, row: 1, width: width, height: 1) : nil
    let head = hasTabs ? 2 : 1
    let foot = accessible ? 3 : 2
    body = Rect(column: 0, row: head, width: width, height: size.height - head - foot)
    hints = Rect(column: 0, row: size.height - foot, width: width, height: 1)
    status = Rect(column: 0, row: size.height - 1, width: width, height: 1)
    notice = accessible ? Rect(column: 0, row: size.height - 2, width: width, height: 1) : nil
    rects =
      if accessible {
        PaneRects(focus, body)
      } else if width >= Arrangement.wideFrom {
        Arrangement.wide(body, focus, denialRows)
      } else {
        Arrangement.narrow(body, focus)
      }
  }

  static func isLargeEnough(_ size: Size) -> Bool {
    size.width >= smallest.width && size.height >= smallest.height
  }

  /// The outer rectangle of a pane; nil when it is not on this page.
  func rect(of pane: Pane) -> Rect? { rects[pane] }

  /// The panes on this page.
  var shown: [Pane] { [.queue, .note, .codes, .denials].filter { rects[$0] != nil } }

  /// The pane at a place.
  func pane(at place: Position) -> Pane? {
    shown.first { rects[$0]?.contains(place) ?? false }
  }

  /// The room inside a pane's border and air; below its title in the accessible screen.
  func content(of pane: Pane) -> Rect? {
    guard let rect = rects[pane] else { return nil }
    if accessible {
      return Rect(
        column: rect.column, row: rect.row + 1, width: rect.width, height: rect.height - 1)
    }
    return rect.inset(columns: 2, rows: 1)
  }

  /// The rows of a list pane, below its headings. Rows reach into the air at both sides, where the
  /// cursor bar stands.
  func listRows(of pane: Pane) -> Rect? {
    guard let inner = content(of: pane) else { return nil }
    let air = accessible ? 0 : 1
    return Rect(
      column: inner.column - air, row: inner.row + 1, width: inner.width + 2 * air,
      height: inner.height - 1)
  }

  private static func wide(_ body: Rect, _ focus: Pane, _ denialRows: Int) -> PaneRects {
    let percent = body.width < 160 ? 46 : 49
    let (left, right) = Layout.columns(body, first: max(53, body.width * percent / 100))
    guard body.height >= 17 else {
      var rects = PaneRects(focus == .denials ? .denials : .queue, left)
      rects[focus == .note ? .note : .codes] = right
      return rects
    }
    let denials = max(5, min(max(1, denialRows) + 3, body.height * 2 / 5))
    let codes = max(9, body.height * 11 / 20)
    var rects = PaneRects()
    (rects.queue, rects.denials) = Layout.rows(left, last: denials)
    (rects.note, rects.codes) = Layout.rows(right, last: codes)
    return rects
  }

  private static func narrow(_ body: Rect, _ focus: Pane) -> PaneRects {
    guard focus == .note || focus == .codes, body.height >= 18 else {
      return PaneRects(focus, body)
    }
    var rects = PaneRects()
    (rects.note, rects.codes) = Layout.rows(body, last: body.height * 11 / 20)
    return rects
  }
}

/// The outer rectangles of the panes on a page; nil for those that are on another one.
private struct PaneRects: Hashable, Sendable {
  var queue: Rect?
  var note: Rect?
  var codes: Rect?
  var denials: Rect?

  init() {}

  init(_ pane: Pane, _ rect: Rect) { self[pane] = rect }

  subscript(pane: Pane) -> Rect? {
    get {
      switch pane {
      case .queue: queue
      case .note: note
      case .codes: codes
      case .denials: denials
      }
    }
    set {
      switch pane {
      case .queue: queue = newValue
      case .note: note = newValue
      case .codes: codes = newValue
      case .denials: denials = newValue
      }
    }
  }
}

extension ConsoleModel {
  /// Where everything stands just now.
  var arrangement: Arrangement {
    Arrangement(
      size: size, accessible: settings.accessible, focus: pane, denialRows: denials.rows.count)
  }
}
