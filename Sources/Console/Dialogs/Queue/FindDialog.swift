import Review
import Screen

/// The line that asks what to find.
struct FindDialog: Dialog {
  private var field = TextField()

  var isWriting: Bool { true }
  var hints: [Hint] { [Hint("Enter", "find"), Hint("Esc", "leave")] }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape): return .closes
    case Key(.backspace) where field.isEmpty: return .closes
    case Key(.enter):
      let text = Wording.trimmed(field.text)
      guard !text.isEmpty else { return .closes }
      model.search(text, forward: true)
      return .closes
    default:
      _ = field.take(press.key)
      return .stays
    }
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    field.paste(text)
    return true
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    canvas.promptLine("/", field, in: body)
  }
}

extension Canvas {
  /// A prompt over the last line of the body.
  mutating func promptLine(_ sign: String, _ field: TextField, in body: Rect) {
    let row = body.bottom - 1
    fill(Rect(column: body.column, row: row, width: body.width, height: 1), .input)
    text(sign, column: body.column + 1, row: row, .prompt)
    self.field(
      field, column: body.column + 2, row: row, width: body.width - 3, isFocused: true)
  }
}

extension ConsoleModel {
  /// Opens the prompt, or searches at once for what the command says.
  mutating func startFind(_ text: String) {
    guard !text.isEmpty else { return dialogs.append(FindDialog()) }
    search(text, forward: true)
  }

  mutating func findAgain(forward: Bool) { search(find.text, forward: forward) }

  /// Asks for the next row that matches, from the row under the cursor on.
  mutating func search(_ text: String, forward: Bool) {
    find = FindState(text: text, forward: forward)
    say("finding \(text)")
    search(from: queue.selectedKey)
  }

  private mutating func search(from key: QueueKey?) {
    let number = nextNumber()
    find.request = number
    find.isFromEnd = key == nil
    send(.find(find.text, queue.query, from: key, forward: find.forward, request: number))
  }

  /// The cursor goes to what was found; from the end of the list the search goes on at the other.
  mutating func take(found key: QueueKey?, request: Int) {
    guard find.request == request else { return }
    find.request = nil
    guard let key else {
      guard find.isFromEnd else { return search(from: nil) }
      return say("no note of this list matches \(find.text)", .warning)
    }
    notice = nil
    if find.isFromEnd { say("went on from the \(find.forward ? "top" : "bottom")") }
    pane = pane == .denials ? .queue : pane
    if let index = queue.index(of: key.id) {
      queue.position.selected = index
      queue.position.settle(count: queue.rows.count, height: listHeight(arrangement))
    } else {
      loadWindow(.from(key), for: .at)
    }
  }
}
