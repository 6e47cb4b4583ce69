import Screen

/// The command line: everything a key does has a command. Tab completes, Up and Down go through
/// what was typed before.
struct CommandDialog: Dialog {
  private var field = TextField()
  /// Place in the history, from the newest; nil while a new line is written.
  private var past: Int?
  /// The completion under the cursor while Tab is pressed.
  private var chosen: Int?
  /// What was typed before the first Tab.
  private var typed = ""
  private static let historyMax = 100
  private static let completionsMax = 8

  init() {}

  /// A line that begins with a command.
  init(_ action: Action) { field.text = action.rawValue + " " }

  var isWriting: Bool { true }
  var hints: [Hint] {
    [
      Hint("Enter", "do it"), Hint("Tab", "complete"), Hint("Up", "history"), Hint("Esc", "leave"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape): return .closes
    case Key(.backspace) where field.isEmpty: return .closes
    case Key(.tab): complete(by: 1, model)
    case Key(.tab, .shift): complete(by: -1, model)
    case Key(.up): recall(by: 1, model)
    case Key(.down): recall(by: -1, model)
    case Key(.enter): return execute(press, &model)
    default:
      if field.take(press.key) {
        chosen = nil
        past = nil
      }
    }
    return .stays
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    field.paste(text)
    return true
  }

  private mutating func execute(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    let text = Wording.trimmed(field.text)
    guard !text.isEmpty else { return .closes }
    let line = CommandLine(text)
    guard let action = line.action else {
      let near = CommandLine.names(beginning: line.name).prefix(6)
      model.say(
        near.isEmpty
          ? "there is no command \(line.name); Tab shows the commands"
          : "\(line.name) may be " + near.joined(separator: ", "), .error)
      return .stays
    }
    model.commandHistory.removeAll { $0 == text }
    model.commandHistory.append(text)
    if model.commandHistory.count > CommandDialog.historyMax {
      model.commandHistory.removeFirst()
    }
    let needsArgument =
      !KeyTable.entry(action).argument.isEmpty
      && !KeyTable.entry(action).argument.hasPrefix("[")
    guard !needsArgument || !line.argument.isEmpty || model.refusal(of: action) != nil else {
      model.say(":\(action.rawValue) \(KeyTable.entry(action).argument)", .warning)
      return .stays
    }
    model.perform(action, argument: line.argument, seen: press.seen)
    return .closes
  }

  private mutating func complete(by step: Int, _ model: ConsoleModel) {
    if chosen == nil { typed = field.text }
    let lines = CommandLine(typed).completions(model)
    guard !lines.isEmpty else { return }
    let next =
      chosen.map { ($0 + step + lines.count) % lines.count } ?? (step > 0 ? 0 : lines.count - 1)
    chosen = next
    let name = lines[next].line
    let takesMore = CommandLine(name).action.map { !KeyTable.entry($0).argument.isEmpty } ?? false
    field.text = lines.count == 1 && takesMore && !name.contains(" ") ? name + " " : name
    if lines.count == 1 { chosen = nil }
  }

  private mutating func recall(by step: Int, _ model: ConsoleModel) {
    let count = model.commandHistory.count
    let next = (past ?? -1) + step
    guard next < count else { return }
    chosen = nil
    guard next >= 0 else {
      past = nil
      field.text = ""
      return
    }
    past = next
    field.text = model.commandHistory[count - 1 - next]
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let lines = CommandLine(chosen == nil ? field.text : typed).completions(model)
    let first = max(0, min((chosen ?? 0) - 3, lines.count - CommandDialog.completionsMax))
    let shown = Array(
      lines.dropFirst(first).prefix(min(CommandDialog.completionsMax, body.height - 1)))
    let top = body.bottom - 1 - shown.count
    canvas.layered(.dialog) { canvas in
      for (index, line) in shown.enumerated() {
        let row = Rect(column: body.column, row: top + index, width: body.width, height: 1)
        let isChosen = first + index == chosen
        canvas.layered(isChosen ? .cursor : []) { canvas in
          canvas.fill(row, .dialog)
          canvas.text(line.line, column: 2, row: row.row, width: 24, isChosen ? .strong : .read)
          canvas.text(line.words, column: 27, row: row.row, width: body.width - 29, .know)
        }
      }
    }
    canvas.promptLine(":", field, in: body)
  }
}
