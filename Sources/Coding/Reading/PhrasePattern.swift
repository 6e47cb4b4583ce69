/// The small language our tables of phrases are written in. Words are parted by spaces;
/// `(a|b c|)` is one of several, the empty one too; `#` is any number, `_` any word. Endings are
/// written at the word: `call(ed|ing|)` and `skills?`.
///
/// A pattern is walked through the graph as it is read, from all the places its beginning has led
/// to at once: the phrases it stands for are never written out.
struct PhrasePattern {
  private let bytes: [UInt8]
  private var index = 0

  init(_ pattern: String) {
    bytes = Array(pattern.utf8)
  }

  /// Adds the words of the pattern to a graph: the nodes its phrases end at.
  func ends(in graph: inout WordGraph) -> [WordNode] {
    var pattern = self
    var meeting: WordNode?
    return pattern.sequence(from: [WordGraph.root], meeting: &meeting, in: &graph)
  }

  /// The pattern as one thing to insert.
  static func phrases(_ pattern: String) -> [PhrasePattern] { [PhrasePattern(pattern)] }

  /// Reads up to a bar, a closing parenthesis or the end: where the words lead from `nodes`. The
  /// last word leads to `meeting`, where the alternatives of a group come together.
  private mutating func sequence(
    from nodes: [WordNode], meeting: inout WordNode?, in graph: inout WordGraph
  ) -> [WordNode] {
    var nodes = nodes
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "|"), close: return nodes
      case UInt8(ascii: " "): index += 1
      case open: nodes = group(from: nodes, in: &graph)
      default: nodes = word(from: nodes, meeting: &meeting, in: &graph)
      }
    }
    return nodes
  }

  // Not to be unrolled into its callers: they call each other.
  @inline(never)
  private mutating func group(
    from nodes: [WordNode], in graph: inout WordGraph
  ) -> [WordNode] {
    var reached: [WordNode] = []
    var meeting: WordNode?
    repeat {
      index += 1
      reached += sequence(from: nodes, meeting: &meeting, in: &graph)
    } while index < bytes.count && bytes[index] == UInt8(ascii: "|")
    index += 1
    return distinct(reached)
  }

  @inline(never)
  private mutating func word(
    from nodes: [WordNode], meeting: inout WordNode?, in graph: inout WordGraph
  ) -> [WordNode] {
    let keys = keys()
    // Words of the first place share their nodes with other patterns; later ones meet.
    var reached: [WordNode] = []
    if nodes.contains(WordGraph.root) {
      reached = keys.map { graph.sharedNode(after: WordGraph.root, $0) }
    }
    let others = nodes.filter { $0 != WordGraph.root }
    guard !others.isEmpty else { return distinct(reached) }
    let next: WordNode
    if isLast {
      next = meeting ?? graph.makeNode()
      meeting = next
    } else {
      next = graph.makeNode()
    }
    for node in others {
      for key in keys { graph.join(node, key, to: next) }
    }
    return distinct(reached + [next])
  }

  /// Whether nothing more comes in this alternative.
  private var isLast: Bool {
    var place = index
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place < bytes.count && (bytes[place] == UInt8(ascii: "|") || bytes[place] == close)
  }

  /// Reads a word with its endings: the keys it may have.
  private mutating func keys() -> [WordKey] {
    let first = index
    var hash = WordHash()
    while index < bytes.count, !isMark(bytes[index]) {
      hash.add(bytes[index])
      index += 1
    }
    if index == first + 1, bytes[first] == UInt8(ascii: "#") { return [.anyNumber] }
    if index == first + 1, bytes[first] == UInt8(ascii: "_") { return [.anyWord] }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "?") || bytes[index] == open else {
      return [WordAlias.plain(hash.key)]
    }
    if bytes[index] == open { return endings(of: hash) }
    var singular = WordHash()
    for byte in bytes[first..<index - 1] { singular.add(byte) }
    index += 1
    return distinct([WordAlias.plain(hash.key), WordAlias.plain(singular.key)])
  }

  /// `(ed|ing|)` right after a word.
  private mutating func endings(of stem: WordHash) -> [WordKey] {
    var keys: [WordKey] = []
    repeat {
      index += 1
      var hash = stem
      while index < bytes.count, bytes[index] != UInt8(ascii: "|"), bytes[index] != close {
        hash.add(bytes[index])
        index += 1
      }
      keys.append(WordAlias.plain(hash.key))
    } while index < bytes.count && bytes[index] != close
    index += 1
    return distinct(keys)
  }

  /// Each once, in the order they came.
  private func distinct<Element: Equatable>(_ elements: [Element]) -> [Element] {
    if elements.count < 2 { return elements }
    var kept: [Element] = []
    for element in elements where !kept.contains(element) { kept.append(element) }
    return kept
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") || byte == open || byte == close
      || byte == UInt8(ascii: "?")
  }

  private var open: UInt8 { UInt8(ascii: "(") }
  private var close: UInt8 { UInt8(ascii: ")") }
}
