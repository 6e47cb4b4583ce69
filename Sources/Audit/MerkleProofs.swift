/// Proof that a leaf stands at a place of a tree: the hashes of its siblings upwards.
///
/// Source: RFC 9162 section 2.1.3.
public struct InclusionProof: Hashable, Sendable {
  /// Counted from 0.
  public var index: Int
  /// Leaves of the tree.
  public var size: Int
  public var hashes: [TreeHash]

  public init(index: Int, size: Int, hashes: [TreeHash]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// Whether it leads from the leaf to the root.
  public func verifies(_ leaf: TreeHash, root: TreeHash) -> Bool {
    guard index >= 0, index < size else { return false }
    var (first, last) = (index, size - 1)
    var hash = leaf
    for sibling in hashes {
      guard last != 0 else { return false }
      if first & 1 == 1 || first == last {
        hash = TreeHash.node(sibling, hash)
        while first & 1 == 0, first != 0 {
          first >>= 1
          last >>= 1
        }
      } else {
        hash = TreeHash.node(hash, sibling)
      }
      first >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }
}

/// Proof that a tree is the beginning of a larger one: nothing in it was changed or removed.
///
/// Source: RFC 9162 section 2.1.4.
public struct ConsistencyProof: Hashable, Sendable {
  public var oldSize: Int
  public var newSize: Int
  public var hashes: [TreeHash]

  public init(oldSize: Int, newSize: Int, hashes: [TreeHash]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.hashes = hashes
  }

  /// Whether it leads from the one root to the other. From nothing, nothing is proven.
  public func verifies(oldRoot: TreeHash, newRoot: TreeHash) -> Bool {
    guard oldSize > 0, oldSize <= newSize else { return false }
    if oldSize == newSize { return hashes.isEmpty && oldRoot == newRoot }
    var path = hashes[...]
    let isPowerOfTwo = oldSize & (oldSize - 1) == 0
    guard let start = isPowerOfTwo ? oldRoot : path.popFirst() else { return false }
    var (first, last) = (oldSize - 1, newSize - 1)
    while first & 1 == 1 {
      first >>= 1
      last >>= 1
    }
    var (old, new) = (start, start)
    for hash in path {
      guard last != 0 else { return false }
      if first & 1 == 1 || first == last {
        old = TreeHash.node(hash, old)
        new = TreeHash.node(hash, new)
        while first & 1 == 0, first != 0 {
          first >>= 1
          last >>= 1
        }
      } else {
        new = TreeHash.node(new, hash)
      }
      first >>= 1
      last >>= 1
    }
    return last == 0 && old == oldRoot && new == newRoot
  }
}
