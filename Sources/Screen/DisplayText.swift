/// Text from outside, made safe to show, with the way back to where each column came from.
///
/// Controls, escape characters, direction overrides, joiners and variation signs are dropped, tabs
/// become spaces, what cannot be shown becomes U+FFFD, and a base keeps at most four marks. Then the
/// width is a plain sum and no text can move the cursor. Every element remembers the offset, in
/// Unicode scalars of the original, that it stands for: evidence is marked by those offsets.
public struct DisplayText: Hashable, Sendable {
  /// One cell's worth of text: a base scalar and how many marks sit on it.
  public struct Element: Hashable, Sendable {
    /// The scalar that takes the columns; a line feed stands for a line break.
    public var scalar: Unicode.Scalar
    /// Offset in the original, in Unicode scalars.
    public var offset: Int32
    /// Where this element's marks begin in `marks`.
    var markStart: Int32
    /// How many marks sit on the base.
    var markCount: UInt8
    /// Columns on the screen: 0 for a line break, else 1 or 2.
    public var columns: UInt8
  }

  /// The elements in reading order.
  public private(set) var elements: [Element] = []
  /// The scalar count of the original text.
  public private(set) var originalCount = 0
  private var marks: [Unicode.Scalar] = []

  /// The most marks one base may carry: what a cell of the terminal holds.
  public static let marksMax = 4
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Cleans a text that stays on one line: a line break becomes a space.
  public init(_ text: String) {
    self.init(text, keepsLineBreaks: false)
  }

  /// Cleans a text; with `keepsLineBreaks` each line break becomes one element of no width.
  public init(_ text: String, keepsLineBreaks: Bool) {
    elements.reserveCapacity(text.utf8.count)
    var column = 0
    var offset: Int32 = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r":
        break
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}":
        if keepsLineBreaks {
          append("\n", 0, offset)
          column = 0
        } else {
          append(" ", 1, offset)
          column += 1
        }
      case "\t":
        for _ in 0..<(4 - column % 4) { append(" ", 1, offset) }
        column += 4 - column % 4
      default:
        column += take(scalar, offset)
      }
      previous = scalar
      offset += 1
    }
    originalCount = Int(offset)
  }

  /// Columns the whole text takes.
  public var columns: Int { columns(of: 0..<elements.count) }

  /// Columns a stretch of elements takes.
  public func columns(of range: Range<Int>) -> Int {
    range.reduce(0) { $0 + Int(elements[$1].columns) }
  }

  /// The marks on one element.
  public func marks(of element: Element) -> ArraySlice<Unicode.Scalar> {
    let start = Int(element.markStart)
    return marks[start..<start + Int(element.markCount)]
  }

  /// The safe text as a string, for a dump or a log of invented data.
  public var string: String { string(of: 0..<elements.count) }

  /// A stretch of the safe text as a string.
  public func string(of range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count + range.count / 8)
    for element in elements[range] {
      bytes.append(contentsOf: UTF8.encode(element.scalar) ?? UTF8.encodedReplacementCharacter)
      for mark in marks(of: element) {
        bytes.append(contentsOf: UTF8.encode(mark) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How many leading elements of `range` fit into a width.
  public func prefix(of range: Range<Int>, fitting columns: Int) -> Range<Int> {
    var used = 0
    var end = range.lowerBound
    while end < range.upperBound {
      used += Int(elements[end].columns)
      if used > columns { break }
      end += 1
    }
    return range.lowerBound..<end
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ columns: UInt8, _ offset: Int32) {
    elements.append(
      Element(
        scalar: scalar, offset: offset, markStart: Int32(marks.count), markCount: 0,
        columns: columns))
  }

  /// Takes one scalar that is neither a tab nor a line break; returns the columns it added.
  private mutating func take(_ scalar: Unicode.Scalar, _ offset: Int32) -> Int {
    if Self.isDropped(scalar) { return 0 }
    switch TextWidth.classOf(scalar) {
    case .one:
      append(scalar, 1, offset)
      return 1
    case .two:
      append(scalar, 2, offset)
      return 2
    case .none:
      append(Self.replacement, 1, offset)
      return 1
    case .zero:
      return takeMark(scalar, offset)
    }
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar, _ offset: Int32) -> Int {
    guard let last = elements.indices.last, elements[last].columns > 0 else {
      append(" ", 1, offset)
      addMark(scalar, to: elements.count - 1)
      return 1
    }
    if Int(elements[last].markCount) < Self.marksMax { addMark(scalar, to: last) }
    return 0
  }

  private mutating func addMark(_ scalar: Unicode.Scalar, to index: Int) {
    marks.append(scalar)
    elements[index].markCount += 1
  }

  /// Scalars that only steer: controls, direction, joiners, variation signs, tags.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x34F, 0x61C, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
