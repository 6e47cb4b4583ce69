public import Records

/// What one page of a feed came to, once it is durable.
public struct IntakeReport: Hashable, Sendable {
  public var newNotes: Int
  /// Known notes that came with a new version, undecided: they are suggested again.
  public var changedNotes: Int
  /// Known notes whose content changed after a person had judged them: the decision stands, the
  /// item is marked for a person.
  public var changedAfterDecision: Int
  public var unchanged: Int
  public var newDenials: Int
  public var changedDenials: Int
  /// Records without an id, or with an amount no claim can have: not stored.
  public var refused: Int

  public init(
    newNotes: Int = 0, changedNotes: Int = 0, changedAfterDecision: Int = 0, unchanged: Int = 0,
    newDenials: Int = 0, changedDenials: Int = 0, refused: Int = 0
  ) {
    self.newNotes = newNotes
    self.changedNotes = changedNotes
    self.changedAfterDecision = changedAfterDecision
    self.unchanged = unchanged
    self.newDenials = newDenials
    self.changedDenials = changedDenials
    self.refused = refused
  }
}

/// A stored note that has no suggestion yet.
public struct UnsuggestedNote: Hashable, Sendable {
  public var intake: IntakeNote
  /// Which reading of the note this is; goes back with the answer.
  public var revision: Int

  public init(intake: IntakeNote, revision: Int) {
    self.intake = intake
    self.revision = revision
  }

  /// The engine's answer to exactly this reading of the note.
  public func answered(
    by suggestion: Suggestion, notAsked: NotAsked? = nil
  ) -> AnsweredNote {
    AnsweredNote(suggestion: suggestion, revision: revision, notAsked: notAsked)
  }
}

/// A suggestion and the reading of the note it was made from.
public struct AnsweredNote: Hashable, Sendable {
  public var suggestion: Suggestion
  public var revision: Int
  /// Why a model that is set was not asked; nil when it was, or none is set.
  public var notAsked: NotAsked?

  public init(suggestion: Suggestion, revision: Int, notAsked: NotAsked? = nil) {
    self.suggestion = suggestion
    self.revision = revision
    self.notAsked = notAsked
  }
}

/// What a batch of suggestions came to.
public struct SuggestReport: Hashable, Sendable {
  public var committed: Int
  /// The note changed meanwhile, or was suggested or judged by another process: dropped.
  public var dropped: Int

  public init(committed: Int = 0, dropped: Int = 0) {
    self.committed = committed
    self.dropped = dropped
  }
}
