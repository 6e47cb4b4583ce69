public import Basics

/// One entry of the trail by a person, as far as signals look at it.
public struct PersonAct: Hashable, Sendable {
  public var seq: Int
  public var at: Instant
  public var person: String
  /// The entry's action: decide, view, skip …
  public var action: String
  /// accept, modify or reject; nil for what is no decision.
  public var decision: String?
  /// Words of the note that was decided about; nil when they are not known.
  public var noteWords: Int?

  public init(
    seq: Int, at: Instant, person: String, action: String, decision: String? = nil,
    noteWords: Int? = nil
  ) {
    self.seq = seq
    self.at = at
    self.person = person
    self.action = action
    self.decision = decision
    self.noteWords = noteWords
  }
}
