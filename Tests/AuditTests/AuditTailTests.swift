import Audit
import Basics
import Testing

@Suite("The end of the trail is verified by itself, whatever lies before it")
struct AuditTailTests {
  /// A trail of that many entries: lines, leaves and the head.
  private func trail(_ count: Int) -> (records: [AuditRecord], head: AuditHead) {
    var head = AuditHead()
    let records = (0..<count).map { number in
      AuditChain.append(
        AuditDraft(
          at: Instant(milliseconds: 1_767_603_600_000 + Int64(number)), actor: .intake,
          action: .receive, object: .note("N\(number)")), to: &head)
    }
    return (records, head)
  }

  private func verify(
    _ records: [AuditRecord], _ frontier: MerkleFrontier, root: TreeHash
  ) -> AuditVerification {
    var tail = AuditTail(head: frontier, root: root)
    for record in records.dropFirst(tail.start) {
      do throws(AuditFault) {
        try tail.add(record.line, leaf: record.leaf)
      } catch {
        return AuditVerification(size: error.seq, root: "", firstBad: error)
      }
    }
    return tail.finish()
  }

  @Test(
    "A sound end holds at any length",
    arguments: [0, 1, 1023, 1024, 1025, 4095, 4096, 4097, 5000, 8192, 9001])
  func sound(count: Int) {
    let (records, head) = trail(count)
    let result = verify(records, head.frontier, root: head.root)
    #expect(result.holds)
    #expect(result.size == count)
    #expect(result.root == head.root.hex)
  }

  @Test("It reads some thousand entries and no more")
  func bounded() {
    let (_, head) = trail(9001)
    #expect(AuditTail(head: head.frontier, root: head.root).start == 7977)
    let (_, even) = trail(8192)
    #expect(AuditTail(head: even.frontier, root: even.root).start == 7168)
  }

  @Test("A changed, a missing and a cut-off entry are named")
  func faults() {
    let (records, head) = trail(5000)
    var changed = records
    changed[4990].line = changed[4989].line
    #expect(verify(changed, head.frontier, root: head.root).firstBad?.seq == 4990)
    var missing = records
    missing.remove(at: 4500)
    #expect(verify(missing, head.frontier, root: head.root).firstBad?.seq == 4500)
    let cut = verify(Array(records.dropLast(3)), head.frontier, root: head.root)
    #expect(cut.firstBad?.reason.contains("cut off") == true)
  }

  @Test("An end rewritten with matching hashes does not lead to the head")
  func rewritten() {
    let (records, head) = trail(5000)
    var other = AuditHead()
    let forged = (0..<5000).map { number in
      AuditChain.append(
        AuditDraft(
          at: Instant(milliseconds: 1_767_603_600_000), actor: .intake, action: .receive,
          object: .note("F\(number)")), to: &other)
    }
    let result = verify(
      Array(records.prefix(4096)) + forged.dropFirst(4096), head.frontier, root: head.root)
    #expect(result.firstBad?.reason.contains("frontier") == true)
    #expect(verify(records, head.frontier, root: other.root).firstBad != nil)
  }
}
