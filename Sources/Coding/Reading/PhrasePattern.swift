/// The small language our tables of phrases are written in. Words are parted by spaces;
/// `(a|b c|)` is one of several, the empty one too; `#` is any number, `_` any word. Endings are
/// written at the word: `call(ed|ing|)` and `skills?`.
///
/// A pattern is walked through the trie as it is read, from all the places its beginning has led
/// to at once: the phrases it stands for are never written out.
struct PhrasePattern {
  private let bytes: [UInt8]
  private var index = 0

  init(_ pattern: String) {
    bytes = Array(pattern.utf8)
  }

  /// The pattern as one thing to insert.
  static func phrases(_ pattern: String) -> [PhrasePattern] { [PhrasePattern(pattern)] }

  /// Reads up to a bar, a closing parenthesis or the end: where the words lead from `nodes`.
  fileprivate mutating func sequence<Value>(
    from nodes: [WordNode], in trie: inout WordTrie<Value>
  ) -> [WordNode] {
    var nodes = nodes
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: ")"): return nodes
      case UInt8(ascii: " "): index += 1
      case UInt8(ascii: "("): nodes = group(from: nodes, in: &trie)
      default: nodes = word(from: nodes, in: &trie)
      }
    }
    return nodes
  }

  private mutating func group<Value>(
    from nodes: [WordNode], in trie: inout WordTrie<Value>
  ) -> [WordNode] {
    var reached: [WordNode] = []
    repeat {
      index += 1
      reached += sequence(from: nodes, in: &trie)
    } while index < bytes.count && bytes[index] == UInt8(ascii: "|")
    index += 1
    return trie.distinct(reached)
  }

  private mutating func word<Value>(
    from nodes: [WordNode], in trie: inout WordTrie<Value>
  ) -> [WordNode] {
    let first = index
    var hash = WordHash()
    while index < bytes.count, !isMark(bytes[index]) {
      hash.add(bytes[index])
      index += 1
    }
    if index == first + 1, bytes[first] == UInt8(ascii: "#") {
      return trie.nodes(after: nodes, .anyNumber)
    }
    if index == first + 1, bytes[first] == UInt8(ascii: "_") {
      return trie.nodes(after: nodes, .anyWord)
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "?") || bytes[index] == open else {
      return trie.nodes(after: nodes, WordAlias.plain(hash.key))
    }
    if bytes[index] == open { return endings(of: hash, from: nodes, in: &trie) }
    var singular = WordHash()
    for byte in bytes[first..<index - 1] { singular.add(byte) }
    index += 1
    return trie.nodes(after: nodes, WordAlias.plain(hash.key))
      + trie.nodes(after: nodes, WordAlias.plain(singular.key))
  }

  /// `(ed|ing|)` right after a word.
  private mutating func endings<Value>(
    of stem: WordHash, from nodes: [WordNode], in trie: inout WordTrie<Value>
  ) -> [WordNode] {
    var reached: [WordNode] = []
    repeat {
      index += 1
      var hash = stem
      while index < bytes.count, bytes[index] != UInt8(ascii: "|"), bytes[index] != close {
        hash.add(bytes[index])
        index += 1
      }
      reached += trie.nodes(after: nodes, WordAlias.plain(hash.key))
    } while index < bytes.count && bytes[index] != close
    index += 1
    return trie.distinct(reached)
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") || byte == open || byte == close
      || byte == UInt8(ascii: "?")
  }

  private var open: UInt8 { UInt8(ascii: "(") }
  private var close: UInt8 { UInt8(ascii: ")") }
}

extension WordTrie {
  /// Adds all phrases the pattern stands for; the empty one is left out.
  mutating func insert(_ pattern: PhrasePattern, _ value: Value) {
    var pattern = pattern
    for node in pattern.sequence(from: [Self.root], in: &self) where node != Self.root {
      add(value, at: node)
    }
  }
}
