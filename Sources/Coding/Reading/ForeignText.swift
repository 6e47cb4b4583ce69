/// Finds what in a note is not the clinician's account of today: words addressed to software, and
/// text carried over from another date. Both are taken out of every reading; their places stay
/// known for the flags.
struct ForeignText {
  private(set) var instructions: [Range<Int>] = []
  private(set) var copies: [Range<Int>] = []
  /// Some of the copied text is about another person.
  private(set) var isOfOther = false

  init(_ text: NoteText) {
    for words in InstructionReader(text).found {
      if instructions.last.map({ $0.contains(words.lowerBound) }) ?? false { continue }
      instructions.append(ForeignText.instruction(text, words))
    }
    let spoken = instructions
    let copied = CopiedText(text)
    isOfOther = copied.isOfOther
    copies = copied.found.filter { copy in !spoken.contains { $0.overlaps(copy) } }
  }

  var isEmpty: Bool { instructions.isEmpty && copies.isEmpty }

  /// The quotation or bracket around the words; without one their sentence.
  private static func instruction(_ text: NoteText, _ words: Range<Int>) -> Range<Int> {
    let sentence = text.sentence(of: words.lowerBound)
    return enclosed(text, words, open: .quote, close: .quote, reach: 80)
      ?? enclosed(text, words, open: .bracket, close: .bracketClose, reach: 120)
      ?? trailing(text, sentence)
  }

  /// The sentence, and the next ones as long as they go on about codes.
  private static func trailing(_ text: NoteText, _ sentence: Range<Int>) -> Range<Int> {
    var end = sentence.upperBound
    while end < text.count {
      let next = text.sentence(of: end)
      guard next.contains(where: { text[$0].kind == .code || text[$0].number >= 90000 }) else {
        break
      }
      end = next.upperBound
    }
    return sentence.lowerBound..<end
  }

  private static func enclosed(
    _ text: NoteText, _ words: Range<Int>, open: Marks, close: Marks, reach: Int
  ) -> Range<Int>? {
    var first = words.lowerBound
    while first >= 0, !text[first].before.contains(open) {
      if words.lowerBound - first > reach || text[first].before.contains(.line) { return nil }
      first -= 1
    }
    guard first >= 0, open != .quote || opensQuotation(text, first) else { return nil }
    var end = words.upperBound
    while end < text.count, !text[end].before.contains(close) {
      if end - words.upperBound > reach { return nil }
      end += 1
    }
    return first..<end
  }

  /// The quote mark stands right before the word; a mark that only closes the words before opens
  /// nothing.
  private static func opensQuotation(_ text: NoteText, _ index: Int) -> Bool {
    let start = Int(text[index].byteStart)
    guard start > 0 else { return false }
    let last = text.bytes[start - 1]
    if last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") { return true }
    return start > 2 && text.bytes[start - 3] == 0xE2 && text.bytes[start - 2] == 0x80
      && (last == 0x9C || last == 0x98)
  }
}
