/// "Not present: withdrawal, psychosis.", "Old: bulimia", "Unclear: ADHD": a few words and a colon say
/// how everything behind them in the sentence is meant.
struct HeadedList {
  private let text: NoteText

  init(_ text: NoteText) {
    self.text = text
  }

  /// What the heading of a condition's sentence says of it; nothing without a heading.
  func stance(of head: Range<Int>, among heads: [Range<Int>]) -> Stance {
    let sentence = text.sentence(of: head.lowerBound)
    let end = min(sentence.lowerBound + 14, head.lowerBound + 1)
    guard
      let colon = (sentence.lowerBound + 1..<max(sentence.lowerBound + 1, end)).first(where: {
        text[$0].before.contains(.colon)
      }), colon <= head.lowerBound
    else { return [] }
    let heading = sentence.lowerBound..<colon
    if heading.count > 4, !isVerdict(heading) { return [] }
    if heading.dropFirst().contains(where: { text[$0].before.contains(.comma) }),
      !isVerdict(heading)
    {
      return []
    }
    if heads.contains(where: { heading.contains($0.lowerBound) }) { return [] }
    if heading.count <= 4,
      (colon..<head.lowerBound).contains(where: { text[$0].before.contains(.semicolon) })
    {
      return []
    }
    if heading.contains(where: { Self.present.contains(text[$0].key) }) { return [] }
    if heading.contains(where: { Self.refused.contains(text[$0].key) }) { return .negated }
    if heading.contains(where: { Self.open.contains(text[$0].key) }) { return .uncertain }
    return heading.contains { Self.old.contains(text[$0].key) } ? .past : []
  }

  /// "Rule-outs considered over the year and not supported:", "Looked for and not found:".
  private func isVerdict(_ heading: Range<Int>) -> Bool {
    heading.dropLast().contains {
      Self.nots.contains(text[$0].key) && Self.verdicts.contains(text[$0 + 1].key)
    } || heading.contains { Self.excluded.contains(text[$0].key) }
  }

  private static let nots = keys("not never none")
  private static let verdicts = keys(
    "supported met found present kept confirmed made given diagnosed established active current")
  private static let excluded = keys("excluded rejected dismissed ruled")
  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let present = keys("longer current active today now confirmed established since")
  private static let refused = keys(
    "not no never none absent excluded negative denied denies ruled rejected dropped removed neg"
      + " without struck deleted withdrawn")
  private static let open = keys(
    "unclear open pending possible question questions rule differential uncertain unsure undecided"
      + " suspected query ddx consider")
  private static let old = keys("old past former resolved earlier prior previous previously once")
}
