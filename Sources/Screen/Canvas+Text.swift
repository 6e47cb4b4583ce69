/// A piece of text with its role; several make a line.
public struct Span: Hashable, Sendable {
  /// The text; made safe when drawn.
  public var text: String
  /// What it means.
  public var role: Role
  /// A sign of the theme in place of the text.
  public var glyph: Glyph?

  /// Text in a role.
  public init(_ text: String, _ role: Role = .read) {
    self.text = text
    self.role = role
  }

  /// A sign in a role.
  public init(_ glyph: Glyph, _ role: Role = .read) {
    text = ""
    self.role = role
    self.glyph = glyph
  }

  /// Columns it takes.
  public var columns: Int { glyph == nil ? TextWidth.columns(text) : 1 }
}

/// Where text stands in the room it is given.
public enum Alignment: Hashable, Sendable {
  /// At the left edge.
  case leading
  /// At the right edge, as numbers do.
  case trailing
  /// In the middle.
  case center

  func indent(_ used: Int, in width: Int) -> Int {
    switch self {
    case .leading: 0
    case .trailing: max(0, width - used)
    case .center: max(0, (width - used) / 2)
    }
  }
}

/// A stretch of a text, in scalar offsets of the original, shown in a role of its own.
public struct TextMark: Hashable, Sendable {
  /// Scalar offsets of the original text.
  public var range: Range<Int>
  /// The role of that stretch.
  public var role: Role

  /// Marks a stretch.
  public init(_ range: Range<Int>, _ role: Role = .evidence) {
    self.range = range
    self.role = role
  }
}

extension Canvas {
  /// Draws text on one line, cut with an ellipsis when it does not fit; returns the columns used.
  @discardableResult
  public mutating func text(
    _ text: String, column: Int, row: Int, width: Int? = nil, _ role: Role = .read,
    align: Alignment = .leading
  ) -> Int {
    let room = min(width ?? clip.width - column, clip.width - column)
    guard row >= 0, row < clip.height, room > 0 else { return 0 }
    if column >= 0, let used = ascii(text, column: column, row: row, room: room, role, align) {
      return used
    }
    let clean = DisplayText(text)
    return self.text(
      clean, 0..<clean.elements.count, column: column, row: row, width: room, role, align: align)
  }

  /// Draws a stretch of safe text, with marks by offsets of the original; returns the columns used.
  @discardableResult
  public mutating func text(
    _ text: DisplayText, _ range: Range<Int>, column: Int, row: Int, width: Int? = nil,
    _ role: Role = .read, marks: [TextMark] = [], align: Alignment = .leading
  ) -> Int {
    let room = min(width ?? clip.width - column, clip.width - column)
    guard row >= 0, row < clip.height, room > 0 else { return 0 }
    var shown = text.prefix(of: range, fitting: room)
    let isCut = text.elements[shown.upperBound..<range.upperBound].contains { $0.scalar != " " }
    if isCut { shown = text.prefix(of: range, fitting: room - 1) }
    let used = text.columns(of: shown) + (isCut ? 1 : 0)
    var place = column + align.indent(used, in: room)
    for element in text.elements[shown] {
      let offset = Int(element.offset)
      let mark = marks.first { $0.range.contains(offset) }
      draw(element, of: text, at: place, row: row, mark?.role ?? role)
      place += Int(element.columns)
    }
    if isCut { glyph(.ellipsis, column: place, row: row, role) }
    return used
  }

  /// Draws several pieces after each other, the whole cut to a width; returns the columns used.
  @discardableResult
  public mutating func spans(
    _ spans: [Span], column: Int, row: Int, width: Int? = nil, align: Alignment = .leading
  ) -> Int {
    let room = min(width ?? clip.width - column, clip.width - column)
    guard room > 0 else { return 0 }
    let needed = spans.reduce(0) { $0 + $1.columns }
    var place = column + align.indent(min(needed, room), in: room)
    let end = column + room
    for span in spans where place < end {
      if let sign = span.glyph {
        glyph(sign, column: place, row: row, span.role)
        place += 1
      } else {
        place += text(span.text, column: place, row: row, width: end - place, span.role)
      }
    }
    return min(needed, room)
  }

  /// Draws text made of plain ASCII without building anything; nil when the text is not.
  private mutating func ascii(
    _ text: String, column: Int, row: Int, room: Int, _ role: Role, _ align: Alignment
  ) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      let count = TextWidth.asciiColumns(bytes)
      guard count >= 0 else { return nil }
      let used = min(count, room)
      let isCut = count > room
      let style = style(role)
      let place = clip.column + column + align.indent(used, in: room)
      let shown = isCut ? used - 1 : used
      put(bytes[0..<shown], style, column: place, row: clip.row + row)
      if isCut { put(.glyph(.ellipsis, style), column: place + shown, row: clip.row + row) }
      return used
    } ?? nil
  }

  private mutating func draw(
    _ element: DisplayText.Element, of text: DisplayText, at column: Int, row: Int, _ role: Role
  ) {
    let width = Int(element.columns)
    guard width > 0, column + width > 0, column < clip.width else { return }
    let style = style(role)
    let place = clip.column + column
    let line = clip.row + row
    guard column >= 0, column + width <= clip.width else {
      put(Cell(style), column: max(place, clip.column), row: line)
      return
    }
    let marks = text.marks(of: element)
    let code = marks.isEmpty ? element.scalar.value : cluster(element.scalar, marks)
    put(Cell(code: code, style: style, columns: element.columns), column: place, row: line)
    if width == 2 { put(.continuation(style), column: place + 1, row: line) }
  }
}
