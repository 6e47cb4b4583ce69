/// Dividing a rectangle into rows or columns: fixed sizes first, the rest shared out by weight.
///
/// When there is too little room the fixed parts are cut from the end, so that the first ones stay
/// whole; a part may come out empty and nothing ever lies outside the whole.
public enum Layout {
  /// How much room a part asks for.
  public enum Part: Hashable, Sendable {
    /// So many cells.
    case fixed(Int)
    /// A share of what the fixed parts leave, by weight.
    case fill(Int)
  }

  /// Parts beside each other, with `gap` empty columns between.
  public static func columns(_ whole: Rect, _ parts: [Part], gap: Int = 0) -> [Rect] {
    var column = whole.column
    return sizes(whole.width, parts, gap).map { size in
      let rect = Rect(
        column: column, row: whole.row, width: min(size, max(0, whole.right - column)),
        height: whole.height)
      column += size + gap
      return rect
    }
  }

  /// Parts below each other, with `gap` empty lines between.
  public static func rows(_ whole: Rect, _ parts: [Part], gap: Int = 0) -> [Rect] {
    var row = whole.row
    return sizes(whole.height, parts, gap).map { size in
      let rect = Rect(
        column: whole.column, row: row, width: whole.width,
        height: min(size, max(0, whole.bottom - row)))
      row += size + gap
      return rect
    }
  }

  /// Two parts beside each other: the first of a width, the second what is left. The console asks
  /// for them many times a key, so no list is made.
  public static func columns(_ whole: Rect, first width: Int) -> (first: Rect, second: Rect) {
    let width = min(max(0, width), whole.width)
    return (
      Rect(column: whole.column, row: whole.row, width: width, height: whole.height),
      Rect(
        column: whole.column + width, row: whole.row, width: whole.width - width,
        height: whole.height)
    )
  }

  /// Two parts below each other: the last of a height, the first what is left.
  public static func rows(_ whole: Rect, last height: Int) -> (first: Rect, last: Rect) {
    let height = min(max(0, height), whole.height)
    return (
      Rect(
        column: whole.column, row: whole.row, width: whole.width, height: whole.height - height),
      Rect(
        column: whole.column, row: whole.bottom - height, width: whole.width, height: height)
    )
  }

  /// A rectangle of at most the given size in the middle of another.
  public static func centered(_ size: Size, in whole: Rect) -> Rect {
    let width = min(size.width, whole.width)
    let height = min(size.height, whole.height)
    return Rect(
      column: whole.column + (whole.width - width) / 2,
      row: whole.row + (whole.height - height) / 2, width: width, height: height)
  }

  /// The size of each part; the last weighted part takes what rounding leaves.
  static func sizes(_ total: Int, _ parts: [Part], _ gap: Int) -> [Int] {
    var left = max(0, total - gap * max(0, parts.count - 1))
    var sizes = [Int](repeating: 0, count: parts.count)
    for (index, part) in parts.enumerated() {
      guard case .fixed(let size) = part else { continue }
      sizes[index] = min(max(0, size), left)
      left -= sizes[index]
    }
    var weights = parts.reduce(0) { sum, part in
      if case .fill(let weight) = part { sum + max(0, weight) } else { sum }
    }
    for (index, part) in parts.enumerated() {
      guard case .fill(let weight) = part, weight > 0, weights > 0 else { continue }
      sizes[index] = left * weight / weights
      left -= sizes[index]
      weights -= weight
    }
    return sizes
  }
}
