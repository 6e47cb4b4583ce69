/// Which subtrees a proof consists of, as ranges of leaves, and their roots from one pass over the
/// leaf hashes. Memory is a few hashes, however long the log is.
///
/// Source: RFC 9162 sections 2.1.3.1 (inclusion) and 2.1.4.1 (consistency), the same trees as
/// RFC 6962.
public struct ProofRanges: Hashable, Sendable {
  /// In the order the proof lists them.
  public let ranges: [Range<Int>]

  /// What proves leaf `index` in a tree of `size` leaves, from the leaf's sibling upwards; nil when
  /// there is no such leaf.
  public init?(inclusionOf index: Int, in size: Int) {
    guard index >= 0, index < size else { return nil }
    var (low, high) = (0, size)
    var found: [Range<Int>] = []
    while high - low > 1 {
      let middle = low + ProofRanges.split(high - low)
      if index < middle {
        found.append(middle..<high)
        high = middle
      } else {
        found.append(low..<middle)
        low = middle
      }
    }
    ranges = found.reversed()
  }

  /// What proves that a tree of `old` leaves is the beginning of one of `new`; nil unless
  /// 0 < old <= new.
  public init?(consistencyFrom old: Int, to new: Int) {
    guard old > 0, old <= new else { return nil }
    var (low, high) = (0, new)
    var found: [Range<Int>] = []
    var isWhole = true
    while high - low > old - low {
      let middle = low + ProofRanges.split(high - low)
      if old <= middle {
        found.append(middle..<high)
        high = middle
      } else {
        found.append(low..<middle)
        low = middle
        isWhole = false
      }
    }
    if !isWhole { found.append(low..<high) }
    ranges = found.reversed()
  }

  /// The largest power of two below `count`, which is at least 2.
  private static func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}

/// Takes the leaf hashes of a tree in their order and keeps the roots of the wanted ranges.
public struct ProofBuilder: Sendable {
  private let order: [Range<Int>]
  private let sorted: [Range<Int>]
  private var roots: [Range<Int>: TreeHash] = [:]
  private var frontier = MerkleFrontier()
  private var at = 0

  public init(_ wanted: ProofRanges) {
    order = wanted.ranges
    sorted = wanted.ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Takes leaf `number` in; numbers must come in counting order, unwanted ones may be left out.
  public mutating func add(_ leaf: TreeHash, number: Int) {
    guard at < sorted.count, number >= sorted[at].lowerBound else { return }
    precondition(number == sorted[at].lowerBound + frontier.size, "leaves come in their order")
    frontier.append(leaf)
    guard frontier.size == sorted[at].count else { return }
    roots[sorted[at]] = frontier.root
    frontier = MerkleFrontier()
    at += 1
  }

  /// The next leaf that is wanted; nil when the proof is complete.
  public var nextWanted: Int? {
    at < sorted.count ? sorted[at].lowerBound + frontier.size : nil
  }

  /// The proof's hashes; nil while leaves are missing.
  public var hashes: [TreeHash]? {
    let found = order.compactMap { roots[$0] }
    return found.count == order.count ? found : nil
  }
}
