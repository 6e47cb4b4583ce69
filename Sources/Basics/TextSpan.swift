/// A half-open stretch of a text, counted in Unicode scalars: the words that prove a code.
public struct TextSpan: Hashable, Comparable, Sendable, Codable {
  public let start: Int
  public let end: Int

  public init(start: Int, end: Int) {
    precondition(start >= 0 && end >= start, "a span runs forward")
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }

  public func contains(_ offset: Int) -> Bool {
    offset >= start && offset < end
  }

  /// The words themselves, cut to what the text has.
  public func slice(of text: String) -> String {
    let scalars = text.unicodeScalars
    guard
      let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let to = scalars.index(from, offsetBy: count, limitedBy: scalars.endIndex)
    else { return "" }
    return String(scalars[from..<to])
  }

  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
