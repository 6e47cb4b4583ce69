/// A place in a trie: the words that led there.
typealias WordNode = Int32

/// Many phrases searched at once: from each word of a note the longest phrase that begins there.
/// Nodes are rows of one hash table of (node, word).
struct WordTrie<Value: Sendable>: Sendable {
  private var edges: [Edge]
  private var edgeCount = 0
  /// For each node the place of its values in `values`; -1 for a node where no phrase ends.
  private var ends: [Int32] = [-1]
  private var values: [[Value]] = []
  private var hasWildcards = false
  /// While it is built: the round in which each node was last met.
  private var seenIn: [Int32] = []
  private var round: Int32 = 0

  static var root: WordNode { 0 }

  private struct Edge: Sendable {
    var node: WordNode
    var next: WordNode
    var key: UInt64

    static var empty: Edge { Edge(node: -1, next: -1, key: 0) }
  }

  /// - Parameter words: about how many words all phrases have together; it grows where needed.
  init(words: Int = 256) {
    var slots = 64
    while slots < words * 2 { slots *= 2 }
    edges = Array(repeating: .empty, count: slots)
  }

  mutating func insert(_ phrase: [WordKey], _ value: Value) {
    let end = phrase.reduce(Self.root) { node(after: $0, $1) }
    add(value, at: end)
  }

  /// Says that a phrase ends at the node.
  mutating func add(_ value: Value, at node: WordNode) {
    let end = ends[Int(node)]
    if end >= 0 {
      values[Int(end)].append(value)
    } else {
      ends[Int(node)] = Int32(values.count)
      values.append([value])
    }
  }

  /// The node one word further, made where there is none.
  mutating func node(after node: WordNode, _ key: WordKey) -> WordNode {
    if let next = child(node, key) { return next }
    let next = WordNode(ends.count)
    ends.append(-1)
    addEdge(Edge(node: node, next: next, key: key.value))
    return next
  }

  mutating func nodes(after nodes: [WordNode], _ key: WordKey) -> [WordNode] {
    nodes.map { node(after: $0, key) }
  }

  /// Each node once, in the order they came.
  mutating func distinct(_ nodes: [WordNode]) -> [WordNode] {
    guard nodes.count > 1 else { return nodes }
    round += 1
    if seenIn.count < ends.count {
      seenIn += [Int32](repeating: 0, count: ends.count * 2 - seenIn.count)
    }
    return nodes.filter { node in
      defer { seenIn[Int(node)] = round }
      return seenIn[Int(node)] != round
    }
  }

  /// Forgets what only building needed.
  mutating func finish() {
    seenIn = []
  }

  /// The longest phrase that begins at `start` and stays below `end`: where it ends, and its
  /// values. `joins` says whether a phrase may go on across the marks before a word.
  func longest(
    in text: NoteText, from start: Int, below end: Int, joins: (Marks) -> Bool
  ) -> (end: Int, values: [Value])? {
    var best: (end: Int, node: WordNode)?
    walk(in: text, node: 0, at: start, start: start, below: end, joins: joins, best: &best)
    return best.map { ($0.end, values[Int(ends[Int($0.node)])]) }
  }

  private func walk(
    in text: NoteText, node: WordNode, at index: Int, start: Int, below end: Int,
    joins: (Marks) -> Bool, best: inout (end: Int, node: WordNode)?
  ) {
    guard index < end else { return }
    let word = text[index]
    guard !word.isMasked, index == start || joins(word.before) else { return }
    for key in [word.key, .anyNumber, .anyWord] {
      if key == .anyNumber, !word.isNumber { continue }
      if key == .anyWord, index == start || !hasWildcards { continue }
      guard let next = child(node, key) else { continue }
      if ends[Int(next)] >= 0, best.map({ index + 1 > $0.end }) ?? true {
        best = (index + 1, next)
      }
      walk(
        in: text, node: next, at: index + 1, start: start, below: end, joins: joins, best: &best)
    }
  }

  private func child(_ node: WordNode, _ key: WordKey) -> WordNode? {
    var slot = slot(node, key.value)
    while edges[slot].node >= 0 {
      if edges[slot].node == node, edges[slot].key == key.value { return edges[slot].next }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  private func slot(_ node: WordNode, _ key: UInt64) -> Int {
    let mixed = (key ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (edges.count - 1)
  }

  private mutating func addEdge(_ edge: Edge) {
    if edge.key == WordKey.anyWord.value { hasWildcards = true }
    if edgeCount * 2 >= edges.count { grow() }
    place(edge)
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
}
