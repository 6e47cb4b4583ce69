public import Basics
public import Records
public import Review
public import Screen

/// What happens to the console: a key, a size, an answer from the store, the passing of time.
///
/// Answers carry the request number they answer; one that came too late is dropped. Keys carry the
/// token of the frame the person saw, so that a key typed ahead judges that item or none.
public enum ConsoleMessage: Sendable {
  /// The first message: asks for everything a first picture needs.
  case start
  /// A key press, with `Frame.token` of the picture that was on the screen.
  case key(Key, seen: String)
  /// Pasted text: writing in a field, never a command.
  case paste(String)
  /// A press or turn of the mouse, with the token of the picture that was on the screen.
  case mouse(Mouse, seen: String)
  case resize(Size)
  /// The present moment and the practice's calendar day.
  case tick(now: Instant, today: Day)

  /// Rows of the list, as asked by `ConsoleEffect.loadWindow`.
  case window(QueueWindow, request: Int)
  /// One item; nil when there is none of that id.
  case detail(ReviewDetail?, item: NoteID, request: Int)
  /// What the rules say of an item's proposed claim; comes before the item.
  case checked(CheckedClaim)
  case recent([RecentDecision], request: Int)
  case similar([SimilarDecision], request: Int)
  case exchanges([ModelExchange], request: Int)
  case denials([DenialRow], request: Int)
  /// Where a search ended; nil when nothing matches.
  case found(QueueKey?, request: Int)
  case choices(FilterChoices, request: Int)
  case savedFilters([SavedFilter])
  /// What the audit screen is told.
  case trail(TrailMessage)
  /// What is told about batches that need a second person.
  case proposals(ProposalMessage)
  /// What is told about access beyond one's own clients.
  case glass(GlassMessage)

  case counts(QueueCounts)
  /// Something in the store changed: what is shown is read again, quietly.
  case changed
  case status(SyncStatus)
  case chain(ChainState)
  case themes([String], current: String)

  /// One judgement of a ticket was recorded.
  case committed(Committed, ticket: Int)
  /// One judgement of a ticket was refused; nothing was changed.
  case refused(Refusal, item: NoteID, ticket: Int)
  /// The store could not say; nothing may have been changed, it is read again.
  case failed(String, ticket: Int)

  /// A line for the person: something worked.
  case said(String)
  /// A line for the person: something failed.
  case fault(String)
}

/// Whether the audit trail verified when it was last looked at.
public enum ChainState: Hashable, Sendable {
  case unchecked
  case verified
  case broken(String)
}
