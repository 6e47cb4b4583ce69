/// Two conditions in one sentence of which one takes the other's place: "from dysthymia to MDD",
/// "what was called GAD is OCD", "schizophrenia has given way to ...". The old one is past.
struct Replacement {
  private let text: NoteText
  private let heads: [Range<Int>]

  init(_ text: NoteText, heads: [Range<Int>]) {
    self.text = text
    self.heads = heads
  }

  /// The places of the conditions that others replace.
  var replaced: [Int] {
    heads.indices.dropLast().compactMap { place in
      guard isOneSentence(place) else { return nil }
      if isLeft(place) || isTurned(place) || isRenamed(place) { return place }
      return isTaken(place) ? place + 1 : nil
    }
  }

  private func gap(_ place: Int) -> Range<Int> {
    heads[place].upperBound..<max(heads[place].upperBound, heads[place + 1].lowerBound)
  }

  private func isOneSentence(_ place: Int) -> Bool {
    gap(place).count <= 10
      && text.sentence(of: heads[place].lowerBound).contains(heads[place + 1].lowerBound)
  }

  /// "from A to B"
  private func isLeft(_ place: Int) -> Bool {
    let start = max(
      text.sentence(of: heads[place].lowerBound).lowerBound, heads[place].lowerBound - 4)
    return (start..<heads[place].lowerBound).contains { text[$0].key == Self.from }
      && gap(place).contains { Self.into.contains(text[$0].key) }
  }

  /// "A became B", "A has given way to B", "A was changed to B", "A -> B"
  private func isTurned(_ place: Int) -> Bool {
    let gap = gap(place)
    if gap.contains(where: { Self.turning.contains(text[$0].key) }) { return true }
    return gap.contains { Self.moving.contains(text[$0].key) }
      && gap.contains { Self.into.contains(text[$0].key) || text[$0].key == Self.by }
  }

  /// "What was called A is B", "the "A" of the intake is B"
  private func isRenamed(_ place: Int) -> Bool {
    let sentence = text.sentence(of: heads[place].lowerBound)
    let lead = max(sentence.lowerBound, heads[place].lowerBound - 8)..<heads[place].lowerBound
    let isNamed =
      lead.contains { Self.naming.contains(text[$0].key) }
      || text[heads[place].lowerBound].before.contains(.quote)
    return isNamed && gap(place).contains { Self.being.contains(text[$0].key) }
      && !gap(place).contains { Self.nots.contains(text[$0].key) }
  }

  /// "A replaces B", "A supersedes B"
  private func isTaken(_ place: Int) -> Bool {
    gap(place).contains { Self.taking.contains(text[$0].key) }
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let from = WordKey("from")
  private static let by = WordKey("by")
  private static let into = keys("to into as")
  private static let turning = keys("became becomes turned evolved given")
  private static let moving = keys(
    "changed revised updated upgraded moved way progressed corrected amended reclassified replaced"
      + " superseded respecified converted switched")
  private static let naming = keys(
    "called calls labelled labeled labels listed coded termed filed what")
  private static let being = keys("is was turned turns proves proved be are")
  private static let nots = keys("not never and or")
  private static let taking = keys("replaces supersedes replacing superseding ousts")
}
