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
  /// How often the clock went back by minutes. No fault: the order is the number.
  public var clockSteps: Int
  public var firstClockStep: ClockStep?

  public init(
    size: Int, root: String, firstBad: AuditFault? = nil, isComplete: Bool = true,
    clockSteps: Int = 0, firstClockStep: ClockStep? = nil
  ) {
    self.size = size
    self.root = root
    self.firstBad = firstBad
    self.isComplete = isComplete
    self.clockSteps = clockSteps
    self.firstClockStep = firstClockStep
  }

  /// Everything was read and everything holds.
  public var holds: Bool { isComplete && firstBad == nil }
}

/// An entry whose moment lies before that of the entry it follows.
public struct ClockStep: Hashable, Sendable {
  public var seq: Int
  /// How far it lies before.
  public var seconds: Int

  public init(seq: Int, seconds: Int) {
    self.seq = seq
    self.seconds = seconds
  }
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
