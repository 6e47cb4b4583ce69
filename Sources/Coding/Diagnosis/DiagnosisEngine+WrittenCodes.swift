/// Codes that stand in a note: which of them add to what its words say.
extension DiagnosisEngine {
  /// A code on a charge slip is somebody's wish where the note has words of its own.
  func isOnSlip(_ mention: DiagnosisMention) -> Bool {
    let sentence = facts.text.sentence(of: mention.words.lowerBound)
    return facts.cues.has(.charge, in: sentence) || facts.cues.has(.past, in: sentence)
      || sentence.contains { Self.lists.contains(facts.text[$0].key) }
  }

  private static let lists: Set<WordKey> = Set(["list", "lists"].map { WordKey($0) })

  /// A code alone in its sentence, while the diagnoses of the note are told in words.
  func isLoose(_ mention: DiagnosisMention) -> Bool {
    let sentence = facts.text.sentence(of: mention.words.lowerBound)
    if isMislabel(mention, sentence) { return true }
    if facts.isSection(in: sentence) { return false }
    return !mentions.contains {
      !$0.isWrittenCode && $0.isAsserted && sentence.contains($0.name.lowerBound)
    } && sentence.contains { facts.text[$0].kind == .word }
  }

  var hasWords: Bool {
    mentions.contains { !$0.isWrittenCode && $0.isAsserted && !$0.isCircumstance }
  }

  /// "GAD (F32.9)": the code is meant for the condition right before it and is another one's.
  func isMislabel(_ mention: DiagnosisMention, _ sentence: Range<Int>) -> Bool {
    guard
      let before = mentions.last(where: {
        !$0.isWrittenCode && $0.name.upperBound <= mention.words.lowerBound
          && sentence.contains($0.name.lowerBound)
      }), mention.words.lowerBound - before.name.upperBound <= 2
    else { return false }
    return before.family != mention.family
      && !mentions.contains { !$0.isWrittenCode && $0.family == mention.family }
  }
}
