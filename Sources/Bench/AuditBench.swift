import Audit
import Basics
import Foundation

/// The trail in memory: entries spelled and chained, and the whole verified, against hashing the
/// same bytes.
struct AuditBench {
  private static let entries = 200_000
  private static let verifyAim = 200_000

  func run() throws {
    heading("audit trail in memory, one core")
    var head = AuditHead()
    let drafts = (0..<1000).map(AuditBench.draft)
    var records: [AuditRecord] = []
    records.reserveCapacity(AuditBench.entries)
    let start = processorNanoseconds()
    for number in 0..<AuditBench.entries {
      records.append(AuditChain.append(drafts[number % drafts.count], to: &head))
    }
    let appended = perSecond(records.count, processorNanoseconds() - start)
    let floor = hash(records)
    report("floor: leaf and node hashes alone", "\(floor) entries/s")
    report("entries spelled and chained", "\(appended) entries/s", share(appended, of: floor))
    let verified = try verify(records, head)
    report("entries verified", "\(verified) entries/s", share(verified, of: floor))
    Aims.check(
      "verify \(verified) entries/s, aim \(AuditBench.verifyAim)", verified >= AuditBench.verifyAim)
  }

  static func draft(_ number: Int) -> AuditDraft {
    AuditDraft(
      at: Instant(milliseconds: 1_767_603_600_000 + Int64(number) * 977),
      actor: AuditActor(kind: .system, id: "builtin 2026.1"), action: .suggest,
      object: .note("TN-\(1_000_000 + number)"),
      detail: [
        "client": "5c1e6a7b9d0f42318899aabbccddeeff",
        "cpt": [["code": "90834", "confidence_bp": 9300, "rule": "psychotherapy.minutes"]],
        "engine": "builtin 2026.1", "icd": [["code": "F41.1", "confidence_bp": 9100]],
        "revision": 1,
      ],
      blobs: [AuditBlob(name: "suggestion", commit: String(repeating: "5f", count: 32))])
  }

  private func hash(_ records: [AuditRecord]) -> Int {
    let start = processorNanoseconds()
    var frontier = MerkleFrontier()
    for record in records { frontier.append(TreeHash.leaf(record.line)) }
    return frontier.size == 0 ? 0 : perSecond(records.count, processorNanoseconds() - start)
  }

  private func verify(_ records: [AuditRecord], _ head: AuditHead) throws -> Int {
    let start = processorNanoseconds()
    var verifier = AuditVerifier()
    for record in records { try verifier.add(record.line, leaf: record.leaf) }
    let result = verifier.finish(frontier: head.frontier, root: head.root)
    guard result.holds else { throw result.firstBad ?? AuditFault(seq: 0, reason: "unfinished") }
    return perSecond(records.count, processorNanoseconds() - start)
  }
}
