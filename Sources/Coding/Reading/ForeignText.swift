/// Finds what in a note is not the clinician's account of today: words addressed to software, and
/// text carried over from another date. Both are taken out of every reading; their places stay
/// known for the flags.
struct ForeignText {
  private(set) var instructions: [Range<Int>] = []
  private(set) var copies: [Range<Int>] = []

  init(_ text: NoteText, _ cues: CueHits) {
    for hit in cues.hits {
      switch hit.cue {
      case .toSoftware:
        if instructions.last.map({ $0.contains(hit.words.lowerBound) }) ?? false { continue }
        instructions.append(ForeignText.instruction(text, hit.words))
      case .copied:
        if copies.last.map({ $0.contains(hit.words.lowerBound) }) ?? false { continue }
        if ForeignText.isDenied(text, hit.words) { continue }
        copies.append(ForeignText.copy(text, cues, hit.words))
      default: continue
      }
    }
  }

  var isEmpty: Bool { instructions.isEmpty && copies.isEmpty }

  private static func isDenied(_ text: NoteText, _ words: Range<Int>) -> Bool {
    [WordKey("not"), WordKey("no"), WordKey("never")].contains(text.word(words.lowerBound - 1).key)
  }

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

  /// "[pulled forward] ..." reaches to the end of its paragraph or to a sentence that opens with
  /// "today"; "the text above is copied from ..." reaches back.
  private static func copy(
    _ text: NoteText, _ cues: CueHits, _ words: Range<Int>
  ) -> Range<Int> {
    let sentence = text.sentence(of: words.lowerBound)
    if sentence.contains(where: { text[$0].key == above }) {
      var first = sentence.lowerBound
      while first > 0, text[first - 1].sentence + 1 >= text[first].sentence {
        first = text.sentence(of: first - 1).lowerBound
      }
      return first..<sentence.upperBound
    }
    var end = words.upperBound
    while end < text.count, !text[end].before.contains(.line) {
      let opens = text.sentence(of: end).lowerBound == end
      if opens, cues.has(.copiedEnd, in: end..<end + 1) {
        break
      }
      end += 1
    }
    return words.lowerBound..<end
  }

  private static let above = WordKey("above")
}
