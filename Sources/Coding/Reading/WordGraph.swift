/// A place in a graph of words: what was read so far.
typealias WordNode = Int32

/// Phrases as paths of words. Nodes are rows of one hash table of (node, word).
///
/// A phrase given word by word has a node of its own for each of its beginnings, shared with other
/// phrases. A pattern shares such nodes for its first word alone; from its second word on
/// alternatives meet again in one node, so that a pattern costs about as many nodes as it has words
/// and not as many as it stands for phrases. A node and a word may therefore lead to several nodes.
struct WordGraph: Sendable {
  private var edges: [Edge]
  private var edgeCount = 0
  /// For each node the place of what ends there in `endings`; -1 for a node where nothing ends.
  private var ends: [Int32] = [-1]
  /// Numbers of phrases, ascending.
  private var endings: [[Int32]] = []
  /// Whether a node stands for one beginning alone, so that phrases can share it.
  private var isShared: [Bool] = [true]
  private var hasWildcards = false

  static let root: WordNode = 0

  private struct Edge: Sendable {
    var node: WordNode
    var next: WordNode
    var key: UInt64

    static var empty: Edge { Edge(node: -1, next: -1, key: 0) }
  }

  init(words: Int) {
    var slots = 64
    while slots < words * 2 { slots *= 2 }
    edges = Array(repeating: .empty, count: slots)
  }

  // MARK: - Building

  /// Says that a phrase, given by a number higher than those before, ends at the nodes.
  mutating func end(_ phrase: Int32, at nodes: [WordNode]) {
    for node in nodes where node != WordGraph.root {
      let place = Int(ends[Int(node)])
      if place < 0 {
        ends[Int(node)] = Int32(endings.count)
        endings.append([phrase])
      } else if endings[place].last != phrase {
        endings[place].append(phrase)
      }
    }
  }

  /// The node that stands for the beginning one word longer, made where there is none.
  mutating func sharedNode(after node: WordNode, _ key: WordKey) -> WordNode {
    var slot = slot(node, key.value)
    while edges[slot].node >= 0 {
      let edge = edges[slot]
      if edge.node == node, edge.key == key.value, isShared[Int(edge.next)] { return edge.next }
      slot = (slot + 1) & (edges.count - 1)
    }
    let next = makeNode(isShared: true)
    join(node, key, to: next)
    return next
  }

  /// A new node for words of one pattern.
  mutating func makeNode(isShared: Bool = false) -> WordNode {
    ends.append(-1)
    self.isShared.append(isShared)
    return WordNode(ends.count - 1)
  }

  /// Lets a word lead from one node to another.
  mutating func join(_ node: WordNode, _ key: WordKey, to next: WordNode) {
    if key == .anyWord { hasWildcards = true }
    if edgeCount * 2 >= edges.count { grow() }
    place(Edge(node: node, next: next, key: key.value))
    edgeCount += 1
  }

  private mutating func place(_ edge: Edge) {
    var slot = slot(edge.node, edge.key)
    while edges[slot].node >= 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: .empty, count: old.count * 2)
    for edge in old where edge.node >= 0 { place(edge) }
  }

  private func slot(_ node: WordNode, _ key: UInt64) -> Int {
    let mixed = (key ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (edges.count - 1)
  }

  // MARK: - Searching

  /// Where the longest phrase ends, and the nodes it ends at. Of phrases equally long those win that
  /// say a word where others say any number or any word, the first such word deciding.
  private struct Best {
    var end = 0
    /// How each word was matched: 0 itself, 1 any number, 2 any word; base three.
    var way: UInt64 = 0
    var node: WordNode = -1
    var others: [WordNode] = []
  }

  /// The longest phrases that begin at `start` and stay below `end`: where they end, and their
  /// numbers, ascending.
  func longest(
    in text: NoteText, from start: Int, below end: Int, joins: (Marks) -> Bool
  ) -> (end: Int, phrases: [Int32])? {
    var best = Best()
    walk(
      in: text, node: WordGraph.root, way: 0, at: start, start: start, below: end, joins: joins,
      best: &best)
    guard best.node >= 0 else { return nil }
    var phrases = endings[Int(ends[Int(best.node)])]
    guard !best.others.isEmpty else { return (best.end, phrases) }
    for node in best.others {
      for phrase in endings[Int(ends[Int(node)])] where !phrases.contains(phrase) {
        phrases.append(phrase)
      }
    }
    return (best.end, phrases.sorted())
  }

  private func walk(
    in text: NoteText, node: WordNode, way: UInt64, at index: Int, start: Int, below end: Int,
    joins: (Marks) -> Bool, best: inout Best
  ) {
    guard index < end else { return }
    let word = text[index]
    guard !word.isMasked, index == start || joins(word.before) else { return }
    for (step, key) in [(UInt64(0), word.key), (1, .anyNumber), (2, .anyWord)] {
      if key == .anyNumber, !word.isNumber { continue }
      if key == .anyWord, index == start || !hasWildcards { continue }
      var slot = slot(node, key.value)
      while edges[slot].node >= 0 {
        let edge = edges[slot]
        slot = (slot + 1) & (edges.count - 1)
        guard edge.node == node, edge.key == key.value else { continue }
        let way = way &* 3 &+ step
        if ends[Int(edge.next)] >= 0 { note(edge.next, way, endingAt: index + 1, in: &best) }
        walk(
          in: text, node: edge.next, way: way, at: index + 1, start: start, below: end,
          joins: joins,
          best: &best)
      }
    }
  }

  private func note(
    _ node: WordNode, _ way: UInt64, endingAt end: Int, in best: inout Best
  ) {
    if best.node < 0 || end > best.end || (end == best.end && way < best.way) {
      best = Best(end: end, way: way, node: node)
    } else if end == best.end, way == best.way, node != best.node, !best.others.contains(node) {
      best.others.append(node)
    }
  }
}
