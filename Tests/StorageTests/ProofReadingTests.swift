import Audit
import Basics
import Records
import Review
import Testing

@testable import Storage

@Suite("Proofs and exports are read from the stored trail")
struct ProofReadingTests {
  private func filled(_ count: Int) throws -> Fixture {
    let fixture = try Fixture()
    try fixture.hurry()
    for number in 0..<count { try fixture.offer("N\(number)") }
    return fixture
  }

  private func leaves(_ store: Store) throws -> [TreeHash] {
    try store.auditEntries(from: 0, limit: 10_000).map { TreeHash.leaf(Array($0.text.utf8)) }
  }

  @Test("Every entry is proven to the stored head, and the head follows from every earlier one")
  func proofs() throws {
    let fixture = try filled(11)
    let head = try fixture.store.auditHead()
    let leaves = try leaves(fixture.store)
    #expect(head.size == 22)
    var frontier = MerkleFrontier()
    for number in 0..<head.size {
      let wanted = try #require(ProofRanges(inclusionOf: number, in: head.size))
      let hashes = try #require(try fixture.store.auditProof(wanted))
      let proof = InclusionProof(index: number, size: head.size, hashes: hashes)
      #expect(proof.verifies(leaves[number], root: head.root), "\(number)")
      frontier.append(leaves[number])
      let growth = try #require(ProofRanges(consistencyFrom: number + 1, to: head.size))
      let path = try #require(try fixture.store.auditProof(growth))
      #expect(
        ConsistencyProof(oldSize: number + 1, newSize: head.size, hashes: path)
          .verifies(oldRoot: frontier.root, newRoot: head.root))
    }
    let tooLong = try #require(ProofRanges(inclusionOf: 3, in: 40))
    #expect(try fixture.store.auditProof(tooLong) == nil)
  }

  @Test("Leaves are read by range, and end with the log")
  func ranges() throws {
    let fixture = try filled(4)
    let all = try leaves(fixture.store)
    var read: [TreeHash] = []
    try fixture.store.auditLeaves(2..<5) { read.append($0) }
    #expect(read == Array(all[2..<5]))
    read = []
    try fixture.store.auditLeaves(6..<50) { read.append($0) }
    #expect(read == Array(all[6...]))
    try fixture.store.auditLeaves(3..<3) { _ in Issue.record("nothing was asked for") }
  }

  @Test("An export is the lines as stored, verified against the head it is signed at")
  func export() throws {
    let fixture = try filled(5)
    let head = try fixture.store.auditHead()
    try fixture.offer("later")
    var bytes: [UInt8] = []
    try fixture.store.exportAudit(size: head.size, root: head.root) { bytes += $0 }
    let lines = try fixture.store.auditEntries(from: 0, limit: head.size).map { $0.text + "\n" }
    #expect(String(decoding: bytes, as: UTF8.self) == lines.joined())
    #expect(throws: AuditFault.self) {
      try fixture.store.exportAudit(size: head.size, root: .empty) { _ in }
    }
    #expect(throws: AuditFault.self) {
      try fixture.store.exportAudit(size: head.size + 50, root: head.root) { _ in }
    }
  }

  @Test("A key, an export and a taken loss are entries, and the typed reason stays out of the line")
  func entries() throws {
    let fixture = try filled(1)
    let key = try #require(NoteKey(name: "log", publicKey: Array(repeating: 3, count: 32)))
    try fixture.store.recordLogKey(key, at: fixture.now)
    try fixture.store.recordAuditExport(by: fixture.biller, at: fixture.now)
    let lost = Checkpoint(origin: "log", size: 9, root: .empty)
    try fixture.store.recordAuditLoss(
      lost: lost, reason: "Mallory spilled tea", key: key, by: fixture.supervisor, at: fixture.now)
    let lines = try fixture.store.auditEntries(from: 2, limit: 9)
    let drafts = try lines.map { try #require(AuditEntry(line: $0.text.utf8)).draft }
    #expect(drafts.map(\.action) == [.keyNew, .keyNew, .export, .keyNew, .recover, .keyNew])
    #expect(drafts[1].object.id == "ana" && drafts[3].object.id == "sam")
    #expect(drafts[0].detail?["vkey"]?.text == key.text)
    #expect(drafts[2].actor.id == "ana")
    #expect(drafts[4].detail?["signed_size"]?.number == 9)
    #expect(drafts[4].blobs.map(\.name) == ["reason"])
    #expect(!lines.contains { $0.text.contains("Mallory") })
    #expect(try fixture.store.verifyAudit().holds)
    try fixture.expectSound()
  }

  @Test("A pin that the log does not meet is named by verification")
  func pins() throws {
    let fixture = try filled(3)
    let head = try fixture.store.auditHead()
    let good = AuditPin(size: head.size, root: head.root, place: "a file")
    #expect(try fixture.store.verifyAudit(pins: [good]).holds)
    let longer = AuditPin(size: head.size + 1, root: head.root, place: "a file")
    let found = try #require(try fixture.store.verifyAudit(pins: [good, longer]).firstBad)
    #expect(found.seq == head.size)
    #expect(found.reason.contains("truncated"))
  }
}
