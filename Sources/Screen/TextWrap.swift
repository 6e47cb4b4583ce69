/// A text wrapped to a width, with the way from scalar offsets of the original to lines and back.
///
/// Breaks at spaces; a word longer than a line is cut by columns. Spaces at a break stay with the
/// line before and may reach beyond its width unseen. Line breaks of the original are kept.
public struct TextWrap: Hashable, Sendable {
  /// The safe text the lines are stretches of.
  public let text: DisplayText
  /// One stretch of elements a line.
  public private(set) var lines: [Range<Int>] = []

  /// Wraps a text; a width below one counts as one.
  public init(_ text: String, width: Int) {
    self.text = DisplayText(text, keepsLineBreaks: true)
    var start = 0
    let elements = self.text.elements
    for (index, element) in elements.enumerated() where element.columns == 0 {
      wrap(start..<index, max(1, width))
      start = index + 1
    }
    wrap(start..<elements.count, max(1, width))
  }

  /// The safe text of one line.
  public func string(line: Int) -> String {
    text.string(of: lines[line])
  }

  /// The line that shows a scalar offset of the original; the last line for offsets past the end.
  public func line(atOffset offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstOffset(ofLine: middle) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The scalar offset of the original where a line begins.
  public func firstOffset(ofLine line: Int) -> Int {
    let index = lines[line].lowerBound
    return index < text.elements.count ? Int(text.elements[index].offset) : text.originalCount
  }

  /// Wraps one paragraph; an empty one is an empty line.
  private mutating func wrap(_ paragraph: Range<Int>, _ width: Int) {
    var start = paragraph.lowerBound
    var column = 0
    var breakAfter: Int?
    var index = start
    while index < paragraph.upperBound {
      let element = text.elements[index]
      let isSpace = element.scalar == " "
      if column + Int(element.columns) > width, !isSpace, index > start {
        let end = breakAfter ?? index
        lines.append(start..<end)
        start = end
        index = end
        column = 0
        breakAfter = nil
        continue
      }
      column += Int(element.columns)
      index += 1
      if isSpace { breakAfter = index }
    }
    lines.append(start..<paragraph.upperBound)
  }
}
