import Screen

/// One line of writing with a cursor. Only printable characters enter; a paste loses its controls.
struct TextField: Hashable, Sendable {
  private(set) var scalars: [Unicode.Scalar]
  private(set) var cursor: Int
  private static let scalarsMax = 500

  init(_ text: String = "") {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  var text: String {
    get {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
    set {
      scalars = Array(newValue.unicodeScalars)
      cursor = scalars.count
    }
  }

  var isEmpty: Bool { scalars.isEmpty }

  /// Takes an editing key; false when the key is not one.
  mutating func take(_ key: Key) -> Bool {
    if let scalar = key.writing {
      insert([scalar])
      return true
    }
    switch key {
    case Key(.backspace), Key.control("h"):
      guard cursor > 0 else { return true }
      cursor -= 1
      scalars.remove(at: cursor)
    case Key(.delete), Key.control("d"):
      if cursor < scalars.count { scalars.remove(at: cursor) }
    case Key(.left), Key.control("b"): cursor = max(0, cursor - 1)
    case Key(.right), Key.control("f"): cursor = min(scalars.count, cursor + 1)
    case Key(.home), Key.control("a"): cursor = 0
    case Key(.end), Key.control("e"): cursor = scalars.count
    case Key.control("u"):
      scalars.removeFirst(cursor)
      cursor = 0
    case Key.control("k"): scalars.removeLast(scalars.count - cursor)
    case Key.control("w"): eraseWord()
    default: return false
    }
    return true
  }

  /// Takes pasted text; line breaks become spaces.
  mutating func paste(_ text: String) {
    insert(DisplayText(text).string.unicodeScalars.map { $0 })
  }

  private mutating func insert(_ more: [Unicode.Scalar]) {
    let room = max(0, TextField.scalarsMax - scalars.count)
    let kept = more.prefix(room)
    scalars.insert(contentsOf: kept, at: cursor)
    cursor += kept.count
  }

  private mutating func eraseWord() {
    while cursor > 0, scalars[cursor - 1] == " " {
      cursor -= 1
      scalars.remove(at: cursor)
    }
    while cursor > 0, scalars[cursor - 1] != " " {
      cursor -= 1
      scalars.remove(at: cursor)
    }
  }
}

extension Canvas {
  /// Draws a field; with the focus the cursor stands in it, and a long text is shown around it.
  mutating func field(
    _ field: TextField, column: Int, row: Int, width: Int, isFocused: Bool, role: Role = .input
  ) {
    guard width > 0 else { return }
    let shown = DisplayText(field.text)
    var start = 0
    if isFocused {
      var place = field.columnsBeforeCursor
      while place > width - 1, start < shown.elements.count {
        place -= Int(shown.elements[start].columns)
        start += 1
      }
      focus(column: column + place, row: row)
    }
    fill(Rect(column: column, row: row, width: width, height: 1), role)
    text(shown, start..<shown.elements.count, column: column, row: row, width: width, role)
  }
}

extension TextField {
  fileprivate var columnsBeforeCursor: Int {
    scalars[..<cursor].reduce(0) { $0 + TextWidth.columns($1) }
  }
}
