/// How many columns a scalar takes on the screen: 0, 1, 2, or nothing that can be shown.
///
/// The same question as the C library's `wcwidth`, answered from an own table so that a layout can
/// be computed and tested anywhere. It never asks the locale.
public enum TextWidth {
  /// What becomes of a scalar on the screen.
  public enum Class: UInt8, Sendable {
    /// Joins the cell before it.
    case zero
    /// One column.
    case one
    /// Two columns.
    case two
    /// A control, a surrogate or an unassigned number: must not reach the screen.
    case none
  }

  /// The class of a scalar.
  @inlinable
  public static func classOf(_ scalar: Unicode.Scalar) -> Class {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? .one : .none }
    return search(value)
  }

  /// Columns a scalar takes; what cannot be shown counts as one, the replacement sign's width.
  @inlinable
  public static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch classOf(scalar) {
    case .zero: 0
    case .one, .none: 1
    case .two: 2
    }
  }

  /// Columns a text takes once it has been made safe for the screen.
  public static func columns(_ text: String) -> Int {
    if let ascii = text.utf8.withContiguousStorageIfAvailable({ asciiColumns($0) }), ascii >= 0 {
      return ascii
    }
    return DisplayText(text).columns
  }

  /// The length of plain printable ASCII, or -1 when the text holds anything else.
  static func asciiColumns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for byte in bytes where byte < 0x20 || byte > 0x7E { return -1 }
    return bytes.count
  }

  @usableFromInline
  static func search(_ value: UInt32) -> Class {
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return Class(rawValue: UInt8(changes[low] & 3)) ?? .none
  }
}
