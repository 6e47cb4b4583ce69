/// The end of the trail: how many entries, the tree's frontier, and with it the root.
public struct AuditHead: Hashable, Sendable {
  public private(set) var frontier: MerkleFrontier

  /// The head of an empty trail.
  public init() {
    frontier = MerkleFrontier()
  }

  public init(frontier: MerkleFrontier) {
    self.frontier = frontier
  }

  public var size: Int { frontier.size }
  public var root: TreeHash { frontier.root }

  fileprivate mutating func advance(by leaf: TreeHash) {
    frontier.append(leaf)
  }
}

/// An entry as it is stored: its number, its exact bytes, its leaf hash.
public struct AuditRecord: Hashable, Sendable {
  public var seq: Int
  public var line: [UInt8]
  public var leaf: TreeHash
}

/// The one way to add to the trail.
public enum AuditChain {
  /// Gives the draft the next number, spells its line, hashes it, and moves the head on.
  public static func append(_ draft: AuditDraft, to head: inout AuditHead) -> AuditRecord {
    record(AuditEntry(seq: head.size, draft: draft), &head)
  }

  /// The same for what a person did: the entry carries their signature, which covers its number.
  /// Throws when the library refuses to sign; the head is then where it was.
  public static func append(
    _ draft: AuditDraft, signedBy signer: NoteSigner, to head: inout AuditHead
  ) throws -> AuditRecord {
    record(try AuditEntry(seq: head.size, draft: draft).signed(by: signer), &head)
  }

  private static func record(_ entry: AuditEntry, _ head: inout AuditHead) -> AuditRecord {
    let line = entry.canonicalBytes
    let leaf = TreeHash.leaf(line)
    head.advance(by: leaf)
    return AuditRecord(seq: entry.seq, line: line, leaf: leaf)
  }
}
