import Screen

/// All commands by name and words: a few letters find one, Enter does it. What does not apply just
/// now stays in the list, dim, with the reason.
struct PaletteDialog: Dialog {
  private var field = TextField()
  private var list = DialogList()
  private var matches = KeyTable.entries

  var isWriting: Bool { true }
  var hints: [Hint] {
    [Hint("Enter", "do it"), Hint("Esc", "leave")]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if list.take(press, count: matches.count, isWriting: true) { return .stays }
    switch press.key {
    case Key(.escape): return .closes
    case Key(.enter): return choose(press, &model)
    default:
      if field.take(press.key) { search() }
      return .stays
    }
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    field.paste(text)
    search()
    return true
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    list.scroll(by: lines, count: matches.count)
  }

  private mutating func choose(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    guard matches.indices.contains(list.position.selected) else {
      model.say("no command fits \(field.text)", .warning)
      return .stays
    }
    let entry = matches[list.position.selected]
    if !entry.argument.isEmpty, !entry.argument.hasPrefix("["),
      model.refusal(of: entry.action) == nil
    {
      model.dialogs.append(CommandDialog(entry.action))
    } else {
      model.perform(entry.action, seen: press.seen)
    }
    return .closes
  }

  private mutating func search() {
    let text = field.text
    list = DialogList()
    matches = KeyTable.entries.enumerated().compactMap { order, entry in
      let name = FuzzyMatch.score(text, in: entry.action.rawValue).map { $0 * 3 }
      let words = FuzzyMatch.score(text, in: entry.hint + " " + entry.help)
      guard let best = [name, words].compactMap({ $0 }).max() else { return nil }
      return (best, order, entry)
    }
    .sorted { (left: (Int, Int, KeyTable.Entry), right: (Int, Int, KeyTable.Entry)) in
      (right.0, left.1) < (left.0, right.1)
    }
    .map { $0.2 }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let size = Size(width: min(84, body.width - 4), height: min(18, body.height - 2))
    canvas.dialog(
      "Commands", note: "\(matches.count)", size: size, in: body,
      accessible: model.settings.accessible
    ) { canvas, inner in
      let rows = Rect(
        column: inner.column, row: inner.row + 2, width: inner.width, height: inner.height - 2)
      list.draw(count: matches.count, in: rows, on: &canvas) { canvas, index in
        CommandRow.draw(on: &canvas, matches[index], model)
      }
      canvas.text(">", column: inner.column, row: inner.row, .prompt)
      canvas.field(
        field, column: inner.column + 2, row: inner.row, width: inner.width - 2, isFocused: true)
    }
  }
}

/// One command in palette and help: key, name, words or the reason why not.
enum CommandRow {
  static func draw(on canvas: inout Canvas, _ entry: KeyTable.Entry, _ model: ConsoleModel) {
    let reason = model.refusal(of: entry.action)
    let width = canvas.size.width - 2
    canvas.layered(reason == nil ? [] : .disabled) { canvas in
      let keys = model.settings.keymap.keys(for: entry.action).map(\.name).joined(separator: " ")
      canvas.text(keys, column: 1, row: 0, width: 12, .keyHintKey)
      canvas.text(entry.action.rawValue, column: 14, row: 0, width: 14, .read)
      canvas.text(
        reason ?? entry.help, column: 29, row: 0, width: max(0, width - 28),
        reason == nil ? .know : .disabled)
    }
  }
}
