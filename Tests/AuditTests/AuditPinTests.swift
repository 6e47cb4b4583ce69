import Audit
import Basics
import Testing

@Suite("Verification holds the log against what was signed or kept elsewhere")
struct AuditPinTests {
  private let start: Int64 = 1_767_603_600_000

  private func trail(
    _ count: Int, word: String = "N", moments: (Int) -> Int64 = { Int64($0) * 1000 }
  ) -> (records: [AuditRecord], head: AuditHead, roots: [TreeHash]) {
    var head = AuditHead()
    var roots = [head.root]
    let records = (0..<count).map { number in
      defer { roots.append(head.root) }
      return AuditChain.append(
        AuditDraft(
          at: Instant(milliseconds: start + moments(number)), actor: .intake, action: .receive,
          object: .note("\(word)\(number)")), to: &head)
    }
    return (records, head, roots)
  }

  private func verify(
    _ records: [AuditRecord], _ head: AuditHead, _ pins: [AuditPin]
  ) -> AuditVerification {
    var verifier = AuditVerifier(pins: pins)
    for record in records {
      do throws(AuditFault) {
        try verifier.add(record.line, leaf: record.leaf)
      } catch {
        return verifier.stopped(by: error)
      }
    }
    return verifier.finish(frontier: head.frontier, root: head.root)
  }

  @Test("Pins of every size hold against the log they were taken from")
  func sound() {
    let (records, head, roots) = trail(20)
    let pins = (0...20).reversed().map { AuditPin(size: $0, root: roots[$0], place: "a file") }
    #expect(verify(records, head, pins + pins).holds)
  }

  @Test("A log rewritten with matching hashes is found by the first pin it does not meet")
  func rewritten() {
    let (records, _, roots) = trail(20)
    let pins = [5, 12, 20].map { AuditPin(size: $0, root: roots[$0], place: "a file") }
    var head = AuditHead()
    let forged = records.enumerated().map { number, record in
      var draft = AuditEntry(line: record.line)?.draft
      if number == 8 { draft?.object = .note("other") }
      return draft.map { AuditChain.append($0, to: &head) }
    }.compactMap { $0 }
    #expect(forged.count == 20)
    #expect(verify(forged, head, []).holds)
    let found = verify(forged, head, pins).firstBad
    #expect(found?.seq == 5)
    #expect(found?.reason.contains("changed: entries 5 to 11") == true)
    #expect(found?.reason.contains("size 12 in a file") == true)
  }

  @Test("A log shorter than a pin is truncated, wherever the pin comes from")
  func truncated() {
    let (records, _, roots) = trail(20)
    let (_, shorter, _) = trail(15)
    let pin = AuditPin(size: 20, root: roots[20], place: "a file")
    #expect(verify(Array(records.prefix(15)), shorter, []).holds)
    let found = verify(Array(records.prefix(15)), shorter, [pin]).firstBad
    #expect(found?.seq == 15)
    #expect(found?.reason.contains("truncated") == true)
  }

  @Test("Two pins of one size that differ cannot both hold")
  func forked() {
    let (records, head, roots) = trail(3)
    let pins = [
      AuditPin(size: 2, root: roots[2], place: "mine"),
      AuditPin(size: 2, root: roots[1], place: "yours"),
    ]
    #expect(verify(records, head, pins).firstBad?.reason.contains("in yours") == true)
  }

  @Test("A clock that goes back is noted with its entry, and is no fault")
  func clock() {
    let (steady, head, _) = trail(10)
    #expect(verify(steady, head, []).clockSteps == 0)
    let (near, nearHead, _) = trail(10) { Int64($0) * 1000 - ($0 == 5 ? 59_000 : 0) }
    #expect(verify(near, nearHead, []).clockSteps == 0)
    let (back, backHead, _) = trail(10) { Int64($0) * 1000 - ($0 >= 5 ? 90_061_000 : 0) }
    let result = verify(back, backHead, [])
    #expect(result.holds)
    #expect(result.clockSteps == 1)
    #expect(result.firstClockStep == ClockStep(seq: 5, seconds: 90_060))
  }
}
