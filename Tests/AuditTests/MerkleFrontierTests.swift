import Audit
import Testing

@Suite("The hash tree is that of RFC 6962")
struct MerkleFrontierTests {
  private static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57], Array(0x60...0x6F),
  ]

  private static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test("Leaves and nodes hash as in the vectors")
  func hashes() {
    #expect(
      TreeHash.leaf(Array("L123456".utf8)).hex
        == "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56")
    // The node vector hashes short texts; a node of ours always has two full hashes.
    let left = TreeHash.leaf([])
    let right = TreeHash.leaf([0x00])
    #expect(TreeHash.node(left, right).hex == MerkleFrontierTests.roots[2])
    #expect(TreeHash.empty.hex == MerkleFrontierTests.roots[0])
  }

  @Test("Roots of nought to eight leaves", arguments: 0...8)
  func roots(_ count: Int) {
    var frontier = MerkleFrontier()
    for leaf in MerkleFrontierTests.leaves.prefix(count) {
      frontier.append(.leaf(leaf))
    }
    #expect(frontier.size == count)
    #expect(frontier.root.hex == MerkleFrontierTests.roots[count])
    #expect(frontier.hashes.count == count.nonzeroBitCount)
  }

  @Test("A stored frontier goes on where it stood")
  func storing() {
    var whole = MerkleFrontier()
    var stored = MerkleFrontier()
    for leaf in MerkleFrontierTests.leaves + MerkleFrontierTests.leaves {
      whole.append(.leaf(leaf))
      stored = MerkleFrontier(size: stored.size, bytes: stored.bytes) ?? MerkleFrontier()
      stored.append(.leaf(leaf))
      #expect(stored == whole)
    }
  }

  @Test("A frontier whose hashes do not fit its size is refused")
  func misfit() {
    let hash = TreeHash.leaf([])
    #expect(MerkleFrontier(size: 3, hashes: [hash]) == nil)
    #expect(MerkleFrontier(size: -1, hashes: []) == nil)
    #expect(MerkleFrontier(size: 1, bytes: Array(hash.bytes.dropLast())) == nil)
  }
}
