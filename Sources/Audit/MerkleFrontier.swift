/// The part of the hash tree that an append needs: one hash for each set bit of the size, the
/// largest perfect subtree first. Twenty of them cover a million entries.
public struct MerkleFrontier: Hashable, Sendable {
  /// Leaves so far.
  public private(set) var size: Int
  /// Roots of the perfect subtrees from left to right.
  public private(set) var hashes: [TreeHash]

  /// The frontier of no leaves.
  public init() {
    size = 0
    hashes = []
  }

  /// Nil when the number of hashes is not that of the size's bits.
  public init?(size: Int, hashes: [TreeHash]) {
    guard size >= 0, hashes.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.hashes = hashes
  }

  /// Reads hashes as they are stored, one after the other.
  public init?(size: Int, bytes: [UInt8]) {
    guard bytes.count % TreeHash.byteCount == 0 else { return nil }
    let starts = stride(from: 0, to: bytes.count, by: TreeHash.byteCount)
    self.init(
      size: size, hashes: starts.compactMap { TreeHash(bytes[$0..<($0 + TreeHash.byteCount)]) })
  }

  /// The hashes one after the other.
  public var bytes: [UInt8] {
    hashes.flatMap(\.bytes)
  }

  /// Adds leaf number `size`.
  public mutating func append(_ leaf: TreeHash) {
    var hash = leaf
    var number = size
    while number & 1 == 1, let left = hashes.popLast() {
      hash = TreeHash.node(left, hash)
      number >>= 1
    }
    hashes.append(hash)
    size += 1
  }

  /// The root over all leaves.
  public var root: TreeHash {
    guard var hash = hashes.last else { return .empty }
    for left in hashes.dropLast().reversed() {
      hash = TreeHash.node(left, hash)
    }
    return hash
  }
}
