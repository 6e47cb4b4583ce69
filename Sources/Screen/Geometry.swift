/// A place on the screen, counted from the top left corner.
public struct Position: Hashable, Sendable {
  /// Cells from the left edge.
  public var column: Int
  /// Lines from the top edge.
  public var row: Int

  /// A place by column and row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A width and a height in cells.
public struct Size: Hashable, Sendable {
  /// Cells across.
  public var width: Int
  /// Lines down.
  public var height: Int

  /// A size; negative values count as none.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells. Never negative: what would be, is empty.
public struct Rect: Hashable, Sendable {
  /// The left edge.
  public var column: Int
  /// The top edge.
  public var row: Int
  /// Cells across.
  public var width: Int
  /// Lines down.
  public var height: Int

  /// A rectangle by its corner and size.
  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The first column right of it.
  public var right: Int { column + width }
  /// The first row below it.
  public var bottom: Int { row + height }
  /// Whether it holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// The part both share.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, width: min(right, other.right) - left,
      height: min(bottom, other.bottom) - top)
  }

  /// What remains when each side gives up some cells.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + columns, row: row + rows, width: width - 2 * columns,
      height: height - 2 * rows)
  }

  /// Whether a place lies inside.
  public func contains(_ place: Position) -> Bool {
    place.column >= column && place.column < right && place.row >= row && place.row < bottom
  }
}
