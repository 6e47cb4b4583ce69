public import Basics

/// What a biller needs of a note: the sentences that support the codes and some words around them.
/// What lies between is not there; a sign stands in its place.
public struct NoteExcerpt: Hashable, Sendable {
  /// Stands where words were left out.
  public static let gap = "[...]"
  /// Words shown before and after a sentence.
  static let wordsAround = 4

  /// The excerpt, to be shown as the note.
  public let text: String
  /// Stretches of the note that are shown, and where each begins in the excerpt; in scalars.
  private let kept: [Kept]

  private struct Kept: Hashable, Sendable {
    var range: Range<Int>
    var start: Int
  }

  /// - Parameter evidence: what the codes rest on, in scalars of the note's text.
  public init(of note: String, evidence: [TextSpan]) {
    let scalars = Array(note.unicodeScalars)
    let ranges = NoteExcerpt.ranges(scalars, evidence)
    var text = String.UnicodeScalarView()
    var kept: [Kept] = []
    var end = 0
    for range in ranges {
      if range.lowerBound > end { text.append(contentsOf: NoteExcerpt.sign(after: text)) }
      kept.append(Kept(range: range, start: text.count))
      text.append(contentsOf: scalars[range])
      end = range.upperBound
    }
    if end < scalars.count { text.append(contentsOf: NoteExcerpt.sign(after: text)) }
    self.text = String(text)
    self.kept = kept
  }

  /// Where a stretch of the note stands in the excerpt; nil when it is not shown.
  public func place(of span: TextSpan) -> TextSpan? {
    guard
      let part = kept.first(where: {
        $0.range.lowerBound <= span.start && span.end <= $0.range.upperBound
      })
    else { return nil }
    let start = part.start + span.start - part.range.lowerBound
    return TextSpan(start: start, end: start + span.count)
  }

  private static func sign(after text: String.UnicodeScalarView) -> String.UnicodeScalarView {
    let isAtStart = text.last.map { $0 == "\n" } ?? true
    return ((isAtStart ? "" : " ") + gap + " ").unicodeScalars
  }

  /// The shown stretches in order, none touching the next.
  private static func ranges(_ text: [Unicode.Scalar], _ evidence: [TextSpan]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for span in evidence.sorted() where span.start < text.count {
      let end = min(span.end, text.count)
      let range =
        words(
          before: sentenceStart(span.start, text), text)..<words(
          after: sentenceEnd(end, text), text)
      // A gap shorter than its sign hides nothing worth hiding.
      if let last = ranges.last, range.lowerBound <= last.upperBound + gap.unicodeScalars.count + 2
      {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private static func ends(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    switch text[index] {
    case "\n": return true
    case ".", "!", "?", ";":
      return index + 1 == text.count || isBlank(text[index + 1])
    default: return false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  private static func sentenceStart(_ start: Int, _ text: [Unicode.Scalar]) -> Int {
    var index = start
    while index > 0, !ends(text, at: index - 1) { index -= 1 }
    while index < start, isBlank(text[index]) { index += 1 }
    return index
  }

  private static func sentenceEnd(_ end: Int, _ text: [Unicode.Scalar]) -> Int {
    var index = max(0, end - 1)
    while index < text.count, !ends(text, at: index) { index += 1 }
    return index < text.count && text[index] != "\n" ? index + 1 : max(end, index)
  }

  private static func words(before start: Int, _ text: [Unicode.Scalar]) -> Int {
    var index = start
    for _ in 0..<wordsAround {
      var probe = index
      while probe > 0, isBlank(text[probe - 1]), text[probe - 1] != "\n" { probe -= 1 }
      guard probe > 0, !isBlank(text[probe - 1]) else { break }
      while probe > 0, !isBlank(text[probe - 1]) { probe -= 1 }
      index = probe
    }
    return index
  }

  private static func words(after end: Int, _ text: [Unicode.Scalar]) -> Int {
    var index = end
    for _ in 0..<wordsAround {
      var probe = index
      while probe < text.count, isBlank(text[probe]), text[probe] != "\n" { probe += 1 }
      guard probe < text.count, !isBlank(text[probe]) else { break }
      while probe < text.count, !isBlank(text[probe]) { probe += 1 }
      index = probe
    }
    return index
  }
}
