import Audit
import Testing

/// Trees of known leaves, and proofs computed the slow way.
enum Orchard {
  /// The leaves of the published vectors: transparency-dev/merkle, cmd/proofgen.
  static let published: [TreeHash] =
    ([
      [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
      [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57], Array(0x60...0x6F),
    ] as [[UInt8]]).map { TreeHash.leaf($0) }

  static func leaves(_ count: Int) -> [TreeHash] {
    (0..<count).map { TreeHash.leaf(Array("leaf \($0)".utf8)) }
  }

  /// As RFC 6962 section 2.1 defines it, by recursion.
  static func root(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
    guard leaves.count > 1 else { return leaves.first ?? .empty }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    return .node(root(leaves[..<middle]), root(leaves[middle...]))
  }

  static func root(_ leaves: [TreeHash]) -> TreeHash { root(leaves[...]) }

  static func inclusion(_ index: Int, _ leaves: [TreeHash]) throws -> InclusionProof {
    let ranges = try #require(ProofRanges(inclusionOf: index, in: leaves.count))
    return InclusionProof(index: index, size: leaves.count, hashes: try build(ranges, leaves))
  }

  static func consistency(_ old: Int, _ leaves: [TreeHash]) throws -> ConsistencyProof {
    let ranges = try #require(ProofRanges(consistencyFrom: old, to: leaves.count))
    return ConsistencyProof(
      oldSize: old, newSize: leaves.count, hashes: try build(ranges, leaves))
  }

  private static func build(_ ranges: ProofRanges, _ leaves: [TreeHash]) throws -> [TreeHash] {
    var builder = ProofBuilder(ranges)
    for (number, leaf) in leaves.enumerated() { builder.add(leaf, number: number) }
    return try #require(builder.hashes)
  }

  static func flipped(_ hash: TreeHash, bit: Int) -> TreeHash {
    var bytes = hash.bytes
    bytes[bit / 8] ^= 1 << (bit % 8)
    return TreeHash(bytes) ?? hash
  }

  /// Reproducible numbers: SplitMix64.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}

@Suite("Proofs are those of RFC 9162, and nothing else passes")
struct MerkleProofsTests {
  /// transparency-dev/merkle testdata: index, size, hashes from the leaf upwards.
  static let inclusions: [(Int, Int, [String])] = [
    (
      0, 8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ]
    ),
    (
      5, 8,
      [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
      1, 5,
      [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ]
    ),
  ]

  static let consistencies: [(Int, Int, [String])] = [
    (
      1, 8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ]
    ),
    (
      6, 8,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (
      2, 5,
      [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ]
    ),
    (
      6, 7,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
  ]

  @Test("Published inclusion proofs are made and accepted")
  func publishedInclusion() throws {
    for (index, size, hashes) in MerkleProofsTests.inclusions {
      let leaves = Array(Orchard.published.prefix(size))
      let proof = try Orchard.inclusion(index, leaves)
      #expect(proof.hashes.map(\.hex) == hashes, "\(index) in \(size)")
      #expect(proof.verifies(leaves[index], root: Orchard.root(leaves)))
    }
  }

  @Test("Published consistency proofs are made and accepted")
  func publishedConsistency() throws {
    for (old, new, hashes) in MerkleProofsTests.consistencies {
      let leaves = Array(Orchard.published.prefix(new))
      let proof = try Orchard.consistency(old, leaves)
      #expect(proof.hashes.map(\.hex) == hashes, "\(old) to \(new)")
      #expect(
        proof.verifies(
          oldRoot: Orchard.root(Array(leaves.prefix(old))), newRoot: Orchard.root(leaves)))
    }
  }

  @Test("Every leaf of every tree of up to 70 leaves is proven, under its own number alone")
  func everyInclusion() throws {
    for size in 1...70 {
      let leaves = Orchard.leaves(size)
      let root = Orchard.root(leaves)
      for index in 0..<size {
        var proof = try Orchard.inclusion(index, leaves)
        #expect(proof.verifies(leaves[index], root: root), "\(index) in \(size)")
        #expect(proof.hashes.count <= 7)
        if size > 1 {
          #expect(!proof.verifies(leaves[(index + 1) % size], root: root))
          proof.index = (index + 1) % size
          #expect(!proof.verifies(leaves[index], root: root), "\(index) in \(size) as the next")
        }
      }
      #expect(ProofRanges(inclusionOf: size, in: size) == nil)
      #expect(ProofRanges(inclusionOf: -1, in: size) == nil)
    }
    #expect(ProofRanges(inclusionOf: 0, in: 0) == nil)
  }

  @Test("Every growth between trees of up to 70 leaves is proven, and no other")
  func everyConsistency() throws {
    let roots = (0...70).map { Orchard.root(Orchard.leaves($0)) }
    for new in 1...70 {
      let leaves = Orchard.leaves(new)
      for old in 1...new {
        var proof = try Orchard.consistency(old, leaves)
        #expect(proof.verifies(oldRoot: roots[old], newRoot: roots[new]), "\(old) to \(new)")
        #expect(!proof.verifies(oldRoot: roots[old - 1], newRoot: roots[new]))
        #expect(!proof.verifies(oldRoot: roots[old], newRoot: roots[new - 1]))
        if old < new {
          #expect(!proof.verifies(oldRoot: roots[new], newRoot: roots[old]))
          proof.hashes.append(roots[old])
          #expect(!proof.verifies(oldRoot: roots[old], newRoot: roots[new]))
        }
      }
      #expect(ProofRanges(consistencyFrom: 0, to: new) == nil)
      #expect(ProofRanges(consistencyFrom: new + 1, to: new) == nil)
    }
  }

  @Test("From an empty log nothing is proven; of equal sizes only equal roots")
  func edges() {
    let root = Orchard.published[0]
    let fromNothing = ConsistencyProof(oldSize: 0, newSize: 1, hashes: [])
    #expect(!fromNothing.verifies(oldRoot: .empty, newRoot: root))
    #expect(
      !ConsistencyProof(oldSize: 0, newSize: 0, hashes: [])
        .verifies(oldRoot: .empty, newRoot: .empty))
    let same = ConsistencyProof(oldSize: 3, newSize: 3, hashes: [])
    #expect(same.verifies(oldRoot: root, newRoot: root))
    #expect(!same.verifies(oldRoot: root, newRoot: .empty))
    #expect(
      !ConsistencyProof(oldSize: 3, newSize: 3, hashes: [root])
        .verifies(oldRoot: root, newRoot: root))
    #expect(!InclusionProof(index: -1, size: 1, hashes: []).verifies(root, root: root))
    #expect(!InclusionProof(index: 0, size: 0, hashes: []).verifies(.empty, root: .empty))
  }

  @Test(
    "One flipped bit anywhere, one hash more or less, another size: refused",
    arguments: [1, 2, 3, 5, 8, 13, 21, 33, 64, 70])
  func refused(size: Int) throws {
    let leaves = Orchard.leaves(size)
    let root = Orchard.root(leaves)
    for index in [0, size / 2, size - 1] {
      let proof = try Orchard.inclusion(index, leaves)
      let leaf = leaves[index]
      for bit in 0..<256 {
        #expect(!proof.verifies(Orchard.flipped(leaf, bit: bit), root: root))
        #expect(!proof.verifies(leaf, root: Orchard.flipped(root, bit: bit)))
        for place in proof.hashes.indices {
          var changed = proof
          changed.hashes[place] = Orchard.flipped(proof.hashes[place], bit: bit)
          #expect(!changed.verifies(leaf, root: root))
        }
      }
      for changed in InclusionProofTampering.all(of: proof, root: root) {
        #expect(!changed.verifies(leaf, root: root))
      }
    }
    for old in Set([1, max(1, size / 2), max(1, size - 1)]) where old < size {
      let oldRoot = Orchard.root(Array(leaves.prefix(old)))
      let proof = try Orchard.consistency(old, leaves)
      for bit in 0..<256 {
        #expect(!proof.verifies(oldRoot: Orchard.flipped(oldRoot, bit: bit), newRoot: root))
        #expect(!proof.verifies(oldRoot: oldRoot, newRoot: Orchard.flipped(root, bit: bit)))
        for place in proof.hashes.indices {
          var changed = proof
          changed.hashes[place] = Orchard.flipped(proof.hashes[place], bit: bit)
          #expect(!changed.verifies(oldRoot: oldRoot, newRoot: root))
        }
      }
      var shorter = proof
      shorter.hashes.removeLast()
      #expect(!shorter.verifies(oldRoot: oldRoot, newRoot: root))
      var larger = proof
      larger.oldSize = size
      #expect(!larger.verifies(oldRoot: oldRoot, newRoot: root))
    }
  }

  @Test("Larger trees of any size", arguments: [1, 2, 3, 4, 5])
  func larger(seed: UInt64) throws {
    var dice = Orchard.Dice(state: seed)
    let size = Int.random(in: 71...6000, using: &dice)
    let leaves = Orchard.leaves(size)
    var frontier = MerkleFrontier()
    var roots: [TreeHash] = [.empty]
    for leaf in leaves {
      frontier.append(leaf)
      roots.append(frontier.root)
    }
    for _ in 0..<10 {
      let index = Int.random(in: 0..<size, using: &dice)
      let proof = try Orchard.inclusion(index, leaves)
      #expect(proof.verifies(leaves[index], root: roots[size]), "\(index) in \(size)")
      let old = Int.random(in: 1...size, using: &dice)
      let growth = try Orchard.consistency(old, leaves)
      #expect(growth.verifies(oldRoot: roots[old], newRoot: roots[size]), "\(old) to \(size)")
      #expect(!growth.verifies(oldRoot: roots[old - 1], newRoot: roots[size]))
    }
  }

  @Test("A proof asks for the leaves it needs and is not ready before")
  func streaming() throws {
    let ranges = try #require(ProofRanges(inclusionOf: 4, in: 5))
    #expect(ranges.ranges == [0..<4])
    var builder = ProofBuilder(ranges)
    for (number, leaf) in Orchard.leaves(4).enumerated() {
      #expect(builder.hashes == nil)
      #expect(builder.nextWanted == number)
      builder.add(leaf, number: number)
    }
    #expect(builder.nextWanted == nil)
    #expect(builder.hashes?.count == 1)
    let last = try #require(ProofRanges(inclusionOf: 0, in: 5))
    #expect(ProofBuilder(last).nextWanted == 1)
  }
}

/// Changes that leave no hash flipped and must be seen all the same.
enum InclusionProofTampering {
  static func all(of proof: InclusionProof, root: TreeHash) -> [InclusionProof] {
    var changed: [InclusionProof] = []
    func add(_ change: (inout InclusionProof) -> Void) {
      var other = proof
      change(&other)
      if other != proof { changed.append(other) }
    }
    add { $0.hashes.append(root) }
    add { $0.hashes.append(.empty) }
    add { $0.hashes.insert(root, at: 0) }
    add { if !$0.hashes.isEmpty { $0.hashes.removeLast() } }
    add { if !$0.hashes.isEmpty { $0.hashes.removeFirst() } }
    add { $0.hashes.reverse() }
    add { $0.size *= 2 }
    add { $0.index = $0.size }
    add { $0.index -= 1 }
    return changed
  }
}
