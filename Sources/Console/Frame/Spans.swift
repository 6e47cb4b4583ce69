import Screen

/// Lines put together from pieces.
extension [Span] {
  /// Pieces of text with a dot of the theme between them; empty ones are left out.
  static func dotted(_ parts: [String], _ role: Role) -> [Span] {
    dotted(parts.filter { !$0.isEmpty }.map { [Span($0, role)] }, role)
  }

  /// Lines with a dot of the theme between them; empty ones are left out.
  static func dotted(_ parts: [[Span]], _ role: Role) -> [Span] {
    var line: [Span] = []
    line.reserveCapacity(4 * parts.count)
    for part in parts where !part.isEmpty {
      if !line.isEmpty { line += [Span(" ", role), Span(.dot, role), Span(" ", role)] }
      line += part
    }
    return line
  }

  var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Canvas {
  /// Draws a pane's border and titles, or its title as a line of its own where borders are not
  /// wanted.
  mutating func pane(
    _ pane: Pane, title: [Span], note: [Span] = [], _ model: ConsoleModel, _ places: Arrangement
  ) {
    guard let rect = places.rect(of: pane) else { return }
    let isFocused = model.pane == pane && model.dialogs.isEmpty
    guard places.accessible else {
      box(rect, title: title, note: note, isFocused: isFocused)
      return
    }
    let line = note.isEmpty ? title : title + [Span(", ", .know)] + note
    spans(line, column: rect.column, row: rect.row, width: rect.width)
  }

  /// A sentence in the middle of an empty pane.
  mutating func placeholder(_ lines: [String], in rect: Rect) {
    for (index, line) in lines.enumerated() {
      text(
        line, column: rect.column, row: rect.row + min(1, max(0, rect.height - 1)) + index,
        width: rect.width, index == 0 ? .know : .ignore)
    }
  }
}
