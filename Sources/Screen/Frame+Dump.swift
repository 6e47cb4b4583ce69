/// A picture as text: for stored screens in tests, for `:save-screen` in the demo.
extension Frame {
  /// The rows as text, without blanks at the end of a row.
  public func text(glyphs: GlyphSet = .unicode) -> String {
    (0..<size.height).map { row(at: $0, glyphs: glyphs) }.joined(separator: "\n")
  }

  /// One row as text, without blanks at its end.
  public func row(at row: Int, glyphs: GlyphSet = .unicode) -> String {
    var view = String.UnicodeScalarView()
    for column in 0..<size.width {
      view.append(contentsOf: scalars(of: self[column, row], glyphs: glyphs))
    }
    return String(view).droppingBlanksAtEnd
  }

  /// Rows as text, then the same rows as style letters, then state letters where there are any,
  /// then the focus place and the letters used.
  public func dump(glyphs: GlyphSet = .unicode) -> String {
    var sections = [text(glyphs: glyphs), "--- roles", letters { $0.style.role.letter }]
    if cells.contains(where: { !$0.style.layers.isEmpty }) {
      sections += ["--- states", letters { $0.style.layers.letter }]
    }
    let place = focus.map { "column \($0.column) row \($0.row)" } ?? "none"
    let used = Set(cells.map(\.style.role)).sorted { $0.rawValue < $1.rawValue }
    sections += ["--- focus \(place)"]
    sections += ["--- legend", used.map { "\($0.letter) \($0.name)" }.joined(separator: ", ")]
    return sections.joined(separator: "\n") + "\n"
  }

  private func letters(_ letter: (Cell) -> Character) -> String {
    (0..<size.height).map { row in
      var line = String((0..<size.width).map { letter(self[$0, row]) })
      while line.last == "." { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var droppingBlanksAtEnd: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
