/// A chart extract in which the entry of the day repeats the sentences of an earlier one word for
/// word: the same paragraph under several dates.
struct RepeatedEntry {
  /// The first sentence that is repeated; nil when fewer than three are, or too few words.
  private(set) var words: Range<Int>?

  init(_ text: NoteText, others: [Range<Int>]) {
    guard !others.isEmpty else { return }
    var known: Set<UInt64> = []
    var own: [(hash: UInt64, words: Range<Int>)] = []
    for sentence in text.sentences where sentence.count >= 5 {
      let hash = RepeatedEntry.hash(text, sentence)
      if others.contains(where: { $0.contains(sentence.upperBound - 1) }) {
        known.insert(hash)
      } else {
        own.append((hash, sentence))
      }
    }
    let same = own.filter { known.contains($0.hash) }
    guard same.count >= 3, same.map(\.words.count).reduce(0, +) >= 24 else { return }
    words = same[0].words
  }

  private static func hash(_ text: NoteText, _ sentence: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in sentence {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        hash.add(UInt8(truncatingIfNeeded: text[index].key.value >> shift))
      }
    }
    return hash.key.value
  }
}
