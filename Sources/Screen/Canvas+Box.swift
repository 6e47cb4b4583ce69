/// A quiet rounded border with a title at the left and a note at the right of its top line.
extension Canvas {
  /// Draws a border around a rectangle and returns the room inside, one column of air left and right.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: [Span] = [], note: [Span] = [], isFocused: Bool = false,
    border: Role? = nil
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else {
      return Rect(column: 0, row: 0, width: 0, height: 0)
    }
    let role = border ?? (isFocused ? .borderFocused : .border)
    let last = rect.bottom - 1
    let right = rect.right - 1
    line(column: rect.column + 1, row: rect.row, width: rect.width - 2, role)
    line(column: rect.column + 1, row: last, width: rect.width - 2, role)
    for row in rect.row + 1..<max(rect.row + 1, last) {
      glyph(.vertical, column: rect.column, row: row, role)
      glyph(.vertical, column: right, row: row, role)
    }
    glyph(.topLeft, column: rect.column, row: rect.row, role)
    glyph(.topRight, column: right, row: rect.row, role)
    glyph(.bottomLeft, column: rect.column, row: last, role)
    glyph(.bottomRight, column: right, row: last, role)
    heading(title, note, on: rect)
    return rect.inset(columns: 2, rows: 1)
  }

  /// The same with plain text in the usual roles.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String, note: String = "", isFocused: Bool = false
  ) -> Rect {
    box(
      rect, title: title.isEmpty ? [] : [Span(title, isFocused ? .titleFocused : .title)],
      note: note.isEmpty ? [] : [Span(note, .titleNote)], isFocused: isFocused)
  }

  /// A line with a title across a bordered rectangle, joined to its sides.
  public mutating func divider(
    _ rect: Rect, row: Int, title: [Span] = [], note: [Span] = [], border: Role = .border
  ) {
    guard rect.width >= 2 else { return }
    line(column: rect.column + 1, row: row, width: rect.width - 2, border)
    glyph(.teeLeft, column: rect.column, row: row, border)
    glyph(.teeRight, column: rect.right - 1, row: row, border)
    let top = Rect(column: rect.column, row: row, width: rect.width, height: 1)
    heading(title, note, on: top)
  }

  /// Title and note with a space on each side; the note goes first when both do not fit.
  private mutating func heading(_ title: [Span], _ note: [Span], on rect: Rect) {
    let room = rect.width - 4
    guard room > 2 else { return }
    let padded = title.isEmpty ? [] : [Span(" ", .title)] + title + [Span(" ", .title)]
    let used = min(room, padded.reduce(0) { $0 + $1.columns })
    spans(padded, column: rect.column + 2, row: rect.row, width: used)
    let ending = note.isEmpty ? [] : [Span(" ", .titleNote)] + note + [Span(" ", .titleNote)]
    let wanted = ending.reduce(0) { $0 + $1.columns }
    guard wanted > 0, used + wanted + 1 <= room else { return }
    spans(ending, column: rect.right - 2 - wanted, row: rect.row, width: wanted)
  }
}
