/// Verifies the end of the trail alone, for the start of a program: a few thousand entries, however
/// many came before.
///
/// The head holds the roots of the perfect subtrees the entries fall into. The large ones are taken
/// as they stand; the entries behind them are read, hashed and added, and must lead to the head.
/// What lies inside the large subtrees, and what answers what, only the whole verification sees.
public struct AuditTail {
  /// Fewer entries than this lie behind the last large subtree.
  public static let entriesMax = 4096
  /// At least so many of the last lines are compared with their stored hashes.
  public static let linesMin = 1024

  private let stored: MerkleFrontier
  private let root: TreeHash?
  private var frontier: MerkleFrontier
  private var next: Int

  /// The head as it is stored.
  public init(head stored: MerkleFrontier, root: TreeHash?) {
    self.stored = stored
    self.root = root
    let size = stored.size & ~(AuditTail.entriesMax - 1)
    let hashes = Array(stored.hashes.prefix(size.nonzeroBitCount))
    frontier = MerkleFrontier(size: size, hashes: hashes) ?? MerkleFrontier()
    next = min(frontier.size, max(0, stored.size - AuditTail.linesMin))
    start = next
  }

  /// The first entry to read.
  public let start: Int

  /// Takes the next line in, with the leaf hash stored beside it.
  public mutating func add(
    _ line: UnsafeBufferPointer<UInt8>, leaf stored: TreeHash
  ) throws(AuditFault) {
    do throws(EntryFault) {
      let entry = try EntryScanner.read(line)
      guard entry.seq == next else {
        throw EntryFault("numbered \(entry.seq), should be \(next): missing or reordered")
      }
      let leaf = TreeHash.leaf(UnsafeRawBufferPointer(line))
      guard stored == leaf else {
        throw EntryFault("changed: its bytes do not have the stored hash")
      }
      if next >= frontier.size { frontier.append(leaf) }
      next += 1
    } catch {
      throw AuditFault(seq: next, reason: error.reason)
    }
  }

  /// Takes the next line in, from an array.
  public mutating func add(_ line: [UInt8], leaf: TreeHash) throws(AuditFault) {
    try line.withUnsafeBufferPointer { (line) throws(AuditFault) in
      try add(line, leaf: leaf)
    }
  }

  /// Compares the end with the head.
  public func finish() -> AuditVerification {
    var fault: AuditFault?
    if next != stored.size {
      fault = AuditFault(
        seq: next,
        reason: next < stored.size
          ? "the log ends here, its head counts \(stored.size) entries: cut off"
          : "the head counts \(stored.size) entries only: written past it")
    } else if stored != frontier {
      fault = AuditFault(seq: next, reason: "the head's frontier is not that of the entries")
    } else if root != frontier.root {
      fault = AuditFault(seq: next, reason: "the head's root is not that of the entries")
    }
    return AuditVerification(size: next, root: frontier.root.hex, firstBad: fault)
  }
}
