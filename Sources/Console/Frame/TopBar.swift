import Review
import Screen

/// The head of every screen: product, practice, who acts, and the screens there are.
enum TopBar {
  /// One tab, and the columns it takes on its row.
  struct Tab: Hashable, Sendable {
    var action: Action
    var columns: Range<Int>
  }

  static func draw(on canvas: inout Canvas, _ model: ConsoleModel, _ places: Arrangement) {
    canvas.fill(places.topBar, .topBar)
    let person = model.settings.person
    let unasked = model.settings.signsInUnasked ? ["demo: no sign-in"] : []
    let who = [Span].dotted(unasked + [person.name, person.role.rawValue], .topBarNote)
    let width = places.topBar.width
    canvas.text("Countersign", column: 1, row: 0, .topBarStrong)
    var used = 14
    if let tabs = places.tabs {
      canvas.fill(tabs, .ground)
      drawTabs(on: &canvas, model, row: tabs.row, column: 1)
    } else {
      used = drawTabs(on: &canvas, model, row: 0, column: used) + 2
    }
    let practice = model.settings.practice
    let room = width - 2 - who.columns - 2 - used
    if room >= min(12, practice.count) {
      canvas.text(practice, column: used, row: 0, width: room, .topBar)
      used += room
    }
    canvas.spans(
      who, column: min(used, width - 2), row: 0, width: max(0, width - 1 - min(used, width - 2)),
      align: .trailing)
  }

  /// The tabs with their places; only screens that exist.
  static func tabs(_ model: ConsoleModel, column: Int) -> [Tab] {
    var column = column
    return actions.map { action in
      let width = title(action, model, isActive: false).columns + 2
      defer { column += width }
      return Tab(action: action, columns: column..<column + width)
    }
  }

  private static let actions: [Action] = [.review, .audit]

  /// The row the tabs are on and the column they begin at.
  static func start(_ places: Arrangement) -> Position {
    places.tabs.map { Position(column: 1, row: $0.row) } ?? Position(column: 14, row: 0)
  }

  /// The screen whose tab is at a place.
  static func tab(at place: Position, _ model: ConsoleModel, _ places: Arrangement) -> Action? {
    let start = start(places)
    guard place.row == start.row else { return nil }
    return tabs(model, column: start.column).first { $0.columns.contains(place.column) }?.action
  }

  @discardableResult
  private static func drawTabs(
    on canvas: inout Canvas, _ model: ConsoleModel, row: Int, column: Int
  ) -> Int {
    let tabs = tabs(model, column: column)
    for tab in tabs {
      let isActive = (tab.action == .audit) == (model.screen == .audit)
      if isActive {
        canvas.fill(
          Rect(column: tab.columns.lowerBound, row: row, width: tab.columns.count, height: 1),
          .tabActive)
      }
      canvas.spans(
        title(tab.action, model, isActive: isActive, isInBar: row == 0),
        column: tab.columns.lowerBound + 1, row: row)
    }
    return tabs.last?.columns.upperBound ?? column
  }

  private static func title(
    _ action: Action, _ model: ConsoleModel, isActive: Bool, isInBar: Bool = false
  ) -> [Span] {
    let key = model.settings.keymap.keys(for: action).first?.name ?? ""
    let role: Role = isActive ? .tabActive : isInBar ? .topBarNote : .tabInactive
    let count: Role = isActive ? .tabActive : isInBar ? .topBarNote : .tabCount
    switch action {
    case .audit:
      let signals = model.trail.signals.count
      return [Span("\(key) Audit", role)]
        + (signals > 0
          ? [Span(" ", role), Span(.flag, isActive ? .tabActive : isInBar ? .topBarStrong : .flag)]
          : [])
    default:
      return [
        Span("\(key) Review ", role),
        Span(Wording.grouped(model.counts.toSign), count),
      ]
    }
  }
}
