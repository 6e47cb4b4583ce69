/// Many phrases searched at once: from each word of a note the longest phrase that begins there.
struct WordTrie<Value: Sendable>: Sendable {
  private var graph: WordGraph
  private var values: [Value] = []

  /// - Parameter words: about how many words all phrases have together; it grows where needed.
  init(words: Int = 256) {
    graph = WordGraph(words: words)
  }

  mutating func insert(_ phrase: [WordKey], _ value: Value) {
    let end = phrase.reduce(WordGraph.root) { graph.sharedNode(after: $0, $1) }
    graph.end(Int32(values.count), at: [end])
    values.append(value)
  }

  /// Adds all phrases the pattern stands for; the empty one is left out.
  mutating func insert(_ pattern: PhrasePattern, _ value: Value) {
    graph.end(Int32(values.count), at: pattern.ends(in: &graph))
    values.append(value)
  }

  /// The longest phrase that begins at `start` and stays below `end`: where it ends, and its
  /// values in the order they were inserted. `joins` says whether a phrase may go on across the
  /// marks before a word.
  func longest(
    in text: NoteText, from start: Int, below end: Int, joins: (Marks) -> Bool
  ) -> (end: Int, values: [Value])? {
    guard let found = graph.longest(in: text, from: start, below: end, joins: joins) else {
      return nil
    }
    return (found.end, found.phrases.map { values[Int($0)] })
  }
}
