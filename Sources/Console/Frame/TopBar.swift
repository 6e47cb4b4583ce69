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
    let who = [Span].dotted([person.name, person.role.rawValue], .topBarNote)
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
    [tab(title(model), column: column)]
  }

  private static func tab(_ title: [Span], column: Int) -> Tab {
    Tab(action: .review, columns: column..<column + title.columns + 2)
  }

  /// The row the tabs are on and the column they begin at.
  static func start(_ places: Arrangement) -> Position {
    places.tabs.map { Position(column: 1, row: $0.row) } ?? Position(column: 14, row: 0)
  }

  @discardableResult
  private static func drawTabs(
    on canvas: inout Canvas, _ model: ConsoleModel, row: Int, column: Int
  ) -> Int {
    let title = title(model)
    let tab = tab(title, column: column)
    canvas.fill(
      Rect(column: column, row: row, width: tab.columns.count, height: 1), .tabActive)
    canvas.spans(title, column: tab.columns.lowerBound + 1, row: row)
    return tab.columns.upperBound
  }

  private static func title(_ model: ConsoleModel) -> [Span] {
    let key = model.settings.keymap.keys(for: .review).first?.name ?? ""
    return [
      Span("\(key) Review ", .tabActive),
      Span(Wording.grouped(model.counts.toSign), .tabActive),
    ]
  }
}
