/// Recomputes the whole trail from its stored bytes, one entry after the other: each line is
/// canonical and well formed, numbers run from 0 without a gap, each stored leaf is the line's
/// hash, entries answer what they may answer, and the end is where the head says.
///
/// It needs nothing but the lines, so it streams; the first thing wrong ends it.
public struct AuditVerifier {
  private var frontier = MerkleFrontier()
  private var links = AuditLinks()

  public init() {}

  /// Entries found good so far.
  public var size: Int { frontier.size }

  /// Takes the next line in: its bytes without line feed and, when one is stored, its leaf hash.
  public mutating func add(
    _ line: UnsafeBufferPointer<UInt8>, leaf stored: TreeHash? = nil
  ) throws(AuditFault) {
    do throws(EntryFault) {
      let entry = try EntryScanner.read(line)
      guard entry.seq == frontier.size else {
        throw EntryFault("numbered \(entry.seq), should be \(frontier.size): missing or reordered")
      }
      let leaf = TreeHash.leaf(UnsafeRawBufferPointer(line))
      guard stored == nil || stored == leaf else {
        throw EntryFault("changed: its bytes do not have the stored hash")
      }
      try links.add(entry)
      frontier.append(leaf)
    } catch {
      throw AuditFault(seq: frontier.size, reason: error.reason)
    }
  }

  /// Takes the next line in, from an array.
  public mutating func add(_ line: [UInt8], leaf: TreeHash? = nil) throws(AuditFault) {
    try line.withUnsafeBufferPointer { (line) throws(AuditFault) in
      try add(line, leaf: leaf)
    }
  }

  /// Compares the end with the head that was stored: frontier and root.
  public func finish(frontier stored: MerkleFrontier?, root: TreeHash?) -> AuditVerification {
    var fault: AuditFault?
    if let stored, stored.size != size {
      fault = AuditFault(
        seq: size,
        reason: stored.size > size
          ? "the log ends here, its head counts \(stored.size) entries: cut off"
          : "the head counts \(stored.size) entries only: written past it")
    } else if stored == nil || stored != frontier {
      fault = AuditFault(seq: size, reason: "the head's frontier is not that of the entries")
    } else if root != frontier.root {
      fault = AuditFault(seq: size, reason: "the head's root is not that of the entries")
    }
    return AuditVerification(size: size, root: frontier.root.hex, firstBad: fault)
  }

  /// How far it came when it was stopped by a fault or by the person.
  public func stopped(by fault: AuditFault? = nil) -> AuditVerification {
    AuditVerification(
      size: size, root: frontier.root.hex, firstBad: fault, isComplete: fault != nil)
  }
}
