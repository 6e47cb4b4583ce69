import Screen

/// The frame of a dialog: a raised box in the middle of the body, or the whole body without borders
/// where those are not wanted.
extension Canvas {
  /// Draws the frame and lets the caller draw into the room inside.
  mutating func dialog(
    _ title: String, note: String = "", size: Size, in body: Rect, accessible: Bool,
    _ draw: (inout Canvas, Rect) -> Void
  ) {
    if accessible {
      text(title + (note.isEmpty ? "" : ", " + note), column: 0, row: body.row, .dialogTitle)
      let inner = Rect(
        column: 0, row: body.row + 1, width: body.width, height: body.height - 1)
      return draw(&self, inner)
    }
    let rect = Layout.centered(size, in: body)
    dialog(title, note: note, rect: rect, draw)
  }

  /// The same in a given place.
  mutating func dialog(
    _ title: String, note: String = "", rect: Rect, _ draw: (inout Canvas, Rect) -> Void
  ) {
    layered(.dialog) { canvas in
      canvas.fill(rect, .dialog)
      let inner = canvas.box(
        rect, title: [Span(title, .dialogTitle)],
        note: note.isEmpty ? [] : [Span(note, .titleNote)], border: .dialogBorder)
      draw(&canvas, inner)
    }
  }
}

/// A list inside a dialog: the cursor's arithmetic and its drawing.
struct DialogList: Hashable, Sendable {
  var position = ListPosition()

  /// Takes a moving press; false when it is not one.
  mutating func take(_ press: Press, count: Int, height: Int = 10, isWriting: Bool = false) -> Bool
  {
    if isWriting, press.key.writing != nil { return false }
    switch press.key {
    case Key(.down), Key.control("n"): position.move(by: 1, count: count, height: height)
    case Key(.up), Key.control("p"): position.move(by: -1, count: count, height: height)
    default:
      guard let action = press.action, DialogList.moves.contains(action) else { return false }
      position.take(action, count: count, height: height)
    }
    return true
  }

  mutating func scroll(by lines: Int, count: Int) {
    position.move(by: lines, count: count, height: 1)
  }

  static let moves: Set<Action> = [
    .down, .up, .first, .last, .pageDown, .pageUp, .halfDown, .halfUp,
  ]

  /// Draws the rows; the list keeps its cursor in sight whatever the height.
  func draw(
    count: Int, in rect: Rect, on canvas: inout Canvas, isFocused: Bool = true,
    row: (inout Canvas, Int) -> Void
  ) {
    var settled = position
    settled.settle(count: count, height: rect.height)
    ListView(position: settled, count: count, isFocused: isFocused).draw(
      in: Rect(
        column: max(0, rect.column - 1), row: rect.row, width: rect.width + 2,
        height: rect.height),
      on: &canvas, row: row)
  }
}
