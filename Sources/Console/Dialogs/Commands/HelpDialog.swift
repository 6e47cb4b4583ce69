import Screen

/// The keys of the pane that was in use, then all keys, searchable; written from the key table, so
/// that a rebound key shows right.
struct HelpDialog: Dialog {
  /// A heading or a command.
  private enum Row: Hashable, Sendable {
    case heading(String)
    case entry(KeyTable.Entry)
  }

  private let own: [Action]
  private var field = TextField()
  private var isSearching = false
  private var top = 0
  private var rows: [Row] = []

  init(_ own: [Action]) {
    self.own = own
    search()
  }

  var isWriting: Bool { isSearching }
  var hints: [Hint] {
    isSearching
      ? [Hint("Enter", "done"), Hint("Esc", "all keys")]
      : [Hint("j k", "scroll"), Hint("/", "search"), Hint("Esc", "leave")]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if isSearching { return write(press) }
    switch press.action {
    case .close, .quit, .help, .open: return .closes
    case .find: isSearching = true
    case .some(let action) where DialogList.moves.contains(action):
      top = ScrollStep.top(
        top, action, count: rows.count, height: HelpDialog.height(model.arrangement.body))
    default: model.say("\(press.key.name) does nothing here; Esc leaves the help", .warning)
    }
    return .stays
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    guard isSearching else { return false }
    field.paste(text)
    search()
    return true
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    top = max(0, min(top + lines, rows.count - HelpDialog.height(model.arrangement.body)))
  }

  private mutating func write(_ press: Press) -> Outcome {
    switch press.key {
    case Key(.escape):
      field = TextField()
      isSearching = false
    case Key(.enter): isSearching = false
    default: _ = field.take(press.key)
    }
    search()
    return .stays
  }

  private mutating func search() {
    let text = field.text.lowercased()
    func fits(_ entry: KeyTable.Entry) -> Bool {
      text.isEmpty
        || "\(entry.action.rawValue) \(entry.hint) \(entry.help)".lowercased().contains(text)
    }
    top = 0
    rows = []
    let here = own.map(KeyTable.entry).filter(fits)
    if !here.isEmpty { rows += [.heading("In this pane")] + here.map { .entry($0) } }
    for group in ActionGroup.allCases {
      let entries = KeyTable.entries.filter { $0.group == group && fits($0) }
      if !entries.isEmpty { rows += [.heading(group.rawValue)] + entries.map { .entry($0) } }
    }
  }

  private static func height(_ body: Rect) -> Int { max(1, body.height - 4) }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let size = Size(width: min(96, body.width), height: body.height)
    canvas.dialog(
      "Keys", note: "\(model.settings.keymap.name(of: .find)) searches", size: size, in: body,
      accessible: model.settings.accessible
    ) { canvas, inner in
      let list = Rect(
        column: max(0, inner.column - 1), row: inner.row + (isSearching || !field.isEmpty ? 2 : 0),
        width: inner.width + 1, height: inner.height - (isSearching || !field.isEmpty ? 2 : 0))
      for (line, row) in rows.dropFirst(top).prefix(list.height).enumerated() {
        let place = Rect(column: list.column, row: list.row + line, width: list.width, height: 1)
        canvas.within(place) { canvas in
          switch row {
          case .heading(let text): canvas.text(text, column: 1, row: 0, .dialogTitle)
          case .entry(let entry): CommandRow.draw(on: &canvas, entry, model)
          }
        }
      }
      canvas.focus(column: list.column + 1, row: list.row)
      guard isSearching || !field.isEmpty else { return }
      canvas.text("/", column: inner.column, row: inner.row, .prompt)
      canvas.field(
        field, column: inner.column + 1, row: inner.row, width: inner.width - 1,
        isFocused: isSearching)
    }
  }
}
