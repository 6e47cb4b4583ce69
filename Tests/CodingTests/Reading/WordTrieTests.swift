import Testing

@testable import Coding

/// Patterns of the phrase tables: what they stand for, and what not.
@Suite("Phrases searched at once")
struct WordTrieTests {
  /// The words of the longest phrase at the start of a text, and the values it has.
  private func match(_ patterns: [String], _ text: String) -> (words: Int, values: [Int])? {
    var trie = WordTrie<Int>()
    for (number, pattern) in patterns.enumerated() {
      trie.insert(PhrasePattern(pattern), number)
    }
    let note = NoteText(text)
    return trie.longest(in: note, from: 0, below: note.count) { _ in true }.map {
      ($0.end, $0.values)
    }
  }

  @Test("a group is one of several, the empty one too; endings belong to their word")
  func groups() {
    let pattern = "(seen|met|spoke) (briefly |)(with|to) (the |)(mother|father)"
    for text in ["met with mother", "spoke briefly to the father", "seen with the mother"] {
      #expect(match([pattern], text)?.words == text.split(separator: " ").count)
    }
    for text in ["met briefly", "met the mother", "briefly with mother", "spoke to the aunt"] {
      #expect(match([pattern], text) == nil)
    }
    #expect(match(["call(ed|ing|) skills?"], "calling skill")?.words == 2)
    #expect(match(["call(ed|ing|) skills?"], "calls skill") == nil)
  }

  @Test("alternatives that meet again lend no words to each other or to another pattern")
  func noMixing() {
    let patterns = [
      "(red|dark blue) (coat|rain hat) (gone|sold)", "red rain boots", "dark hat sold",
    ]
    #expect(match(patterns, "dark blue rain hat sold")?.values == [0])
    #expect(match(patterns, "dark coat gone") == nil)
    #expect(match(patterns, "red hat sold") == nil)
    #expect(match(patterns, "blue coat gone") == nil)
    #expect(match(patterns, "red rain boots")?.values == [1])
    #expect(match(patterns, "dark hat sold")?.values == [2])
    #expect(match(patterns, "red rain hat boots") == nil)
  }

  @Test("the longest phrase wins; of equally long ones the one that says the word itself")
  func preference() {
    let patterns = ["# episodes?", "one episode", "one episode only", "_ episode"]
    #expect(match(patterns, "one episode")?.values == [1])
    #expect(match(patterns, "two episodes")?.values == [0])
    #expect(match(patterns, "one episode only")?.values == [2])
  }

  @Test("phrases of several patterns that end together are all told, each once, in their order")
  func together() {
    let patterns = ["(no|any) (more|further) visits", "no (more|) visits?", "(no|no more) visits"]
    #expect(match(patterns, "no more visits")?.values == [0, 1, 2])
  }
}
