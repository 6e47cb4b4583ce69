/// What a verification of the trail came to.
public struct AuditVerification: Hashable, Sendable {
  /// Entries read and found good, up to the first bad one.
  public var size: Int
  /// The tree's root over those entries, 64 hex digits.
  public var root: String
  /// The first entry that is wrong and what is wrong with it; nil when all hold.
  public var firstBad: AuditFault?
  /// False when it was stopped before the end.
  public var isComplete: Bool

  public init(size: Int, root: String, firstBad: AuditFault? = nil, isComplete: Bool = true) {
    self.size = size
    self.root = root
    self.firstBad = firstBad
    self.isComplete = isComplete
  }

  /// Everything was read and everything holds.
  public var holds: Bool { isComplete && firstBad == nil }
}

/// One entry that breaks the trail.
public struct AuditFault: Error, Hashable, Sendable {
  /// The entry's number; the size of the log when its end is wrong.
  public var seq: Int
  /// One sentence: what is wrong.
  public var reason: String

  public init(seq: Int, reason: String) {
    self.seq = seq
    self.reason = reason
  }
}
