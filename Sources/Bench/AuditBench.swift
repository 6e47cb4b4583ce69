import Audit
import Basics
import Crypto
import Foundation

/// The trail in memory: entries spelled and chained, and the whole verified, against hashing the
/// same bytes.
struct AuditBench {
  private static let entries = 200_000
  private static let verifyAim = 200_000
  private static let signedEntries = 20_000
  private static let signedAim = 8_000

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
    try signed()
  }

  /// Entries that a person signed, against the library's signatures alone.
  private func signed() throws {
    guard let signer = NoteSigner(name: "bench", seed: [UInt8](repeating: 7, count: 32)) else {
      return
    }
    var head = AuditHead()
    var records = [AuditChain.append(AuditBench.announcement(of: signer.key), to: &head)]
    let start = processorNanoseconds()
    for number in 0..<AuditBench.signedEntries {
      records.append(
        try AuditChain.append(AuditBench.view(number), signedBy: signer, to: &head))
    }
    let appended = perSecond(AuditBench.signedEntries, processorNanoseconds() - start)
    let floor = try signatures(of: records.map(\.line))
    report("floor: signatures made alone", "\(floor.made)/s")
    report(
      "entries of a person signed and chained", "\(appended)/s", share(appended, of: floor.made))
    let verified = try verify(records, head)
    report("floor: signatures verified alone", "\(floor.verified)/s")
    report("entries of a person verified", "\(verified)/s", share(verified, of: floor.verified))
    Aims.check(
      "verify \(verified) entries of people a second, aim \(AuditBench.signedAim)",
      verified >= AuditBench.signedAim)
  }

  private func signatures(of lines: [[UInt8]]) throws -> (made: Int, verified: Int) {
    let key = Curve25519.Signing.PrivateKey()
    let start = processorNanoseconds()
    let signatures = try lines.map { try key.signature(for: $0) }
    let made = perSecond(lines.count, processorNanoseconds() - start)
    let checkStart = processorNanoseconds()
    let hold = zip(lines, signatures).allSatisfy { line, signature in
      key.publicKey.isValidSignature(signature, for: line)
    }
    let verified = perSecond(lines.count, processorNanoseconds() - checkStart)
    Aims.check("the signatures hold", hold)
    return (made, verified)
  }

  static func announcement(of key: NoteKey) -> AuditDraft {
    AuditDraft(
      at: Instant(milliseconds: 1_767_603_600_000),
      actor: AuditActor(kind: .system, id: "store"), action: .keyNew, object: .key(of: key.name),
      detail: ["vkey": .string(key.text)])
  }

  static func view(_ number: Int) -> AuditDraft {
    AuditDraft(
      at: Instant(milliseconds: 1_767_603_600_000 + Int64(number) * 977),
      actor: .user("bench", role: "biller"), action: .view,
      object: .note("TN-\(1_000_000 + number)"),
      detail: ["client": "5c1e6a7b9d0f42318899aabbccddeeff"])
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
