/// Many phrases searched at once: from each word of a note the longest phrase that begins there.
/// Nodes are rows of one hash table of (node, word).
struct WordTrie<Value: Sendable>: Sendable {
  private var edges: [Edge] = Array(repeating: .empty, count: 16384)
  private var edgeCount = 0
  /// The values of each node; node 0 is the beginning.
  private var values: [[Value]] = [[]]

  private struct Edge: Sendable {
    var node: Int32
    var next: Int32
    var key: UInt64

    static var empty: Edge { Edge(node: -1, next: -1, key: 0) }
  }

  mutating func insert(_ phrase: [WordKey], _ value: Value) {
    var node: Int32 = 0
    for key in phrase {
      if let next = child(node, key) {
        node = next
      } else {
        let next = Int32(values.count)
        values.append([])
        addEdge(Edge(node: node, next: next, key: key.value))
        node = next
      }
    }
    values[Int(node)].append(value)
  }

  /// The longest phrase that begins at `start` and stays below `end`: where it ends, and its
  /// values. `joins` says whether a phrase may go on across the marks before a word.
  func longest(
    in text: NoteText, from start: Int, below end: Int, joins: (Marks) -> Bool
  ) -> (end: Int, values: [Value])? {
    var best: (end: Int, node: Int32)?
    walk(in: text, node: 0, at: start, start: start, below: end, joins: joins, best: &best)
    return best.map { ($0.end, values[Int($0.node)]) }
  }

  private func walk(
    in text: NoteText, node: Int32, at index: Int, start: Int, below end: Int,
    joins: (Marks) -> Bool, best: inout (end: Int, node: Int32)?
  ) {
    guard index < end else { return }
    let word = text[index]
    guard !word.isMasked, index == start || joins(word.before) else { return }
    for key in [word.key, .anyNumber, .anyWord] {
      if key == .anyNumber, !word.isNumber { continue }
      if key == .anyWord, index == start || !hasWildcards { continue }
      guard let next = child(node, key) else { continue }
      if !values[Int(next)].isEmpty, best.map({ index + 1 > $0.end }) ?? true {
        best = (index + 1, next)
      }
      walk(
        in: text, node: next, at: index + 1, start: start, below: end, joins: joins, best: &best)
    }
  }

  private var hasWildcards: Bool { wildcards }
  private var wildcards = false

  private func child(_ node: Int32, _ key: WordKey) -> Int32? {
    var slot = slot(node, key.value)
    while edges[slot].node >= 0 {
      if edges[slot].node == node, edges[slot].key == key.value { return edges[slot].next }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  private func slot(_ node: Int32, _ key: UInt64) -> Int {
    let mixed = (key ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (edges.count - 1)
  }

  private mutating func addEdge(_ edge: Edge) {
    if edge.key == WordKey.anyWord.value { wildcards = true }
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
