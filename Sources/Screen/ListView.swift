/// Where a list stands: the row under the cursor and the first row shown. Pure arithmetic.
public struct ListPosition: Hashable, Sendable {
  /// The row under the cursor.
  public var selected: Int
  /// The first row shown.
  public var top: Int

  /// The start of a list.
  public init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// Moves the cursor by rows and keeps it inside the list and on the screen.
  public mutating func move(by rows: Int, count: Int, height: Int) {
    selected += rows
    settle(count: count, height: height)
  }

  /// Moves by a page: the row at the edge stays in sight.
  public mutating func page(by pages: Int, count: Int, height: Int) {
    let step = max(1, height - 1) * pages
    top += step
    selected += step
    settle(count: count, height: height)
  }

  /// Moves the view, as the wheel does; the cursor follows only when it would leave the screen.
  public mutating func scroll(by rows: Int, count: Int, height: Int) {
    top = min(max(0, top + rows), max(0, count - height))
    selected = min(max(selected, top), max(top, min(count, top + height) - 1))
    settle(count: count, height: height)
  }

  /// Brings cursor and view into a list of this size.
  public mutating func settle(count: Int, height: Int) {
    selected = min(max(0, selected), max(0, count - 1))
    let shown = max(1, height)
    if selected < top { top = selected }
    if selected >= top + shown { top = selected - shown + 1 }
    top = min(max(0, top), max(0, count - shown))
  }

  /// The rows on the screen.
  public func visible(count: Int, height: Int) -> Range<Int> {
    let first = min(max(0, top), max(0, count))
    return first..<min(count, first + max(0, height))
  }
}

/// A list of rows with a cursor bar: lays the states, puts the focus, leaves the row to the caller.
public struct ListView: Sendable {
  /// Where the list stands.
  public var position: ListPosition
  /// Rows in the whole list.
  public var count: Int
  /// Whether the pane has the focus.
  public var isFocused: Bool
  /// The column, from the row's edge, where the text of the selected row begins.
  public var textColumn: Int

  /// A list to draw.
  public init(position: ListPosition, count: Int, isFocused: Bool, textColumn: Int = 1) {
    self.position = position
    self.count = count
    self.isFocused = isFocused
    self.textColumn = textColumn
  }

  /// Draws the rows on screen; `row` gets a canvas of one line and the index of the row.
  public func draw(
    in rect: Rect, on canvas: inout Canvas, isMarked: (Int) -> Bool = { _ in false },
    row: (inout Canvas, Int) -> Void
  ) {
    var settled = position
    settled.settle(count: count, height: rect.height)
    for (line, index) in settled.visible(count: count, height: rect.height).enumerated() {
      let isSelected = index == settled.selected
      var states: Layers = isMarked(index) ? [.marked] : []
      if isSelected { states.insert(isFocused ? .cursor : .cursorUnfocused) }
      let place = Rect(column: rect.column, row: rect.row + line, width: rect.width, height: 1)
      canvas.within(place) { canvas in
        canvas.layered(states) { canvas in
          if !states.isEmpty { canvas.fill(canvas.bounds, .read) }
          row(&canvas, index)
          if isSelected, isFocused { canvas.glyph(.cursorBar, column: 0, row: 0, .cursorBar) }
          if isSelected, isFocused { canvas.focus(column: textColumn, row: 0) }
        }
      }
    }
  }
}
