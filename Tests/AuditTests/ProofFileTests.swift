import Audit
import Testing

@Suite("A proof in a file is checked with the public key alone")
struct ProofFileTests {
  private let leaves = Example.lines.map { TreeHash.leaf(Array($0.utf8)) }

  private func inclusionFile(_ index: Int) throws -> String {
    let key = try Notes.key(Notes.exampleKey)
    let checkpoint = try SignedCheckpoint(Notes.exampleCheckpoint.utf8, keys: [key])
    return ProofFile.text(try Orchard.inclusion(index, leaves), checkpoint)
  }

  @Test("The worked example's inclusion proof, byte for byte")
  func inclusion() throws {
    let file = try inclusionFile(1)
    #expect(
      file
        == """
        c2sp.org/tlog-proof@v1
        index 1
        pjFxV3SxbhmqOXyVYsJcVWTu1aUMSPGwE8HNlMMz22g=
        MuhA1n7g4il6/6hSZ/uq/pmsNBfUFJ4evh+9edujM54=

        \(Notes.exampleCheckpoint)
        """)
    let key = try Notes.key(Notes.exampleKey)
    let proven = try ProofFile.verify(
      inclusion: Array(file.utf8), of: Array(Example.lines[1].utf8), keys: [key])
    #expect(proven.index == 1)
    #expect(proven.checkpoint.size == 4)
    let extended = file.replacing("index", with: "extra aGVsbG8=\nindex")
    #expect(
      try ProofFile.verify(
        inclusion: Array(extended.utf8), of: Array(Example.lines[1].utf8), keys: [key]
      ).index == 1)
  }

  @Test("The worked example's consistency proofs, byte for byte")
  func consistency() throws {
    let key = try Notes.key(Notes.exampleKey)
    let checkpoint = try SignedCheckpoint(Notes.exampleCheckpoint.utf8, keys: [key])
    let hashes = [
      "UEyYCLACthZRxXzMJZgPPiGpBpdJTaY4aqVF48ix7P8=\n",
      "MuhA1n7g4il6/6hSZ/uq/pmsNBfUFJ4evh+9edujM54=\n",
    ]
    for (old, lines) in [(1, hashes.joined()), (2, hashes[1])] {
      let file = ProofFile.text(try Orchard.consistency(old, leaves), checkpoint)
      #expect(file == "old \(old)\n\(lines)\n\(Notes.exampleCheckpoint)")
      let oldRoot = Orchard.root(Array(leaves.prefix(old)))
      let proven = try ProofFile.verify(
        consistency: Array(file.utf8), oldRoot: oldRoot, keys: [key])
      #expect(proven.old == old)
      #expect(throws: ProofFile.Fault.notProven) {
        try ProofFile.verify(consistency: Array(file.utf8), oldRoot: .empty, keys: [key])
      }
    }
  }

  @Test("Every flipped bit of a proof, and of the entry, is seen")
  func flippedBits() throws {
    let key = try Notes.key(Notes.exampleKey)
    let file = Array(try inclusionFile(2).utf8)
    let entry = Array(Example.lines[2].utf8)
    for place in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[place] ^= 1 << bit
        #expect(throws: ProofFile.Fault.self, "byte \(place) bit \(bit)") {
          try ProofFile.verify(inclusion: changed, of: entry, keys: [key])
        }
      }
    }
    for place in entry.indices {
      var changed = entry
      changed[place] ^= 1
      #expect(throws: ProofFile.Fault.notProven) {
        try ProofFile.verify(inclusion: file, of: changed, keys: [key])
      }
    }
  }

  @Test("A proof by an unknown key, of another entry, or of another form is refused")
  func refused() throws {
    let key = try Notes.key(Notes.exampleKey)
    let file = try inclusionFile(2)
    let entry = Array(Example.lines[2].utf8)
    func fault(_ text: String, _ keys: [NoteKey]) -> ProofFile.Fault? {
      do throws(ProofFile.Fault) {
        _ = try ProofFile.verify(inclusion: Array(text.utf8), of: entry, keys: keys)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault(file, [key]) == nil)
    #expect(fault(file, [try Notes.key(Notes.fooKey)]) != nil)
    #expect(fault(try inclusionFile(1), [key]) == .notProven)
    for text in [
      "", "\n\n", file.replacing("@v1", with: "@v2"), file.replacing("index 2", with: "index 02"),
      file.replacing("index 2", with: "index 2 "), file.replacing("index 2", with: "index -2"),
      file.replacing("index 2\n", with: ""), file.replacing("index", with: "extra *\nindex"),
    ] {
      #expect(fault(text, [key]) != nil, "\(text)")
    }
  }
}
