import Audit
import Basics
import Storage

/// All that is looked at in a copy before it takes the database's place.
struct RestoreCheck {
  /// What does not hold; empty when the copy may be used.
  private(set) var findings: [Finding] = []
  let head: AuditHead
  /// Sealed cells that were opened.
  let cells: Int
  /// Entries that were signed and are not in the copy.
  let behind: Int

  init(_ draft: RestoreDraft, _ signed: SignedHeads) throws {
    let store = try draft.open()
    defer { store.close() }
    head = try store.auditHead()
    let size = head.size
    behind = max(0, (signed.pins.map(\.size).max() ?? 0) - size)
    findings = try store.checkInvariants().filter { $0.severity == .error }
    let verified = try store.verifyAudit(
      pins: signed.pins.filter { $0.size <= size },
      progress: { done, total in Output.progress("verified \(done) of \(total) entries") })
    if let bad = verified.firstBad {
      findings.append(
        Finding(
          code: "signed_head", severity: .error, message: bad.reason,
          place: "audit entry \(bad.seq)"))
    }
    let seals = try store.checkSeals { Output.progress("opened \($0) sealed cells") }
    Output.progressDone()
    cells = seals.cells
    findings += seals.findings
  }
}
