public import Records
public import Review

/// What the audit screen asks of the world. Each carries the number its answer must give back.
public enum TrailEffect: Hashable, Sendable {
  /// Answer: `window`.
  case load(TrailFilter, TrailPlace, limit: Int, request: Int)
  /// The next entry that holds the text. Answer: `found`.
  case find(String, TrailFilter, from: Int?, older: Bool, request: Int)
  /// One entry with all that belongs to it; where the words of a note are shown, that is recorded.
  /// Answer: `opened`, and `proven` when the way to the root was computed.
  case open(Int, request: Int)
  /// All entries about a note. Answer: `story`.
  case story(NoteID, request: Int)
  /// How the trail stands, what a supervisor may want to see, and filters kept under a name.
  /// Answer: `standing`, `signals`, `savedFilters`.
  case look
  case saveFilter(SavedTrailFilter)
  /// Read and recompute all of it. Answer: `verifying` again and again, then `verified`.
  case verify(request: Int)
  case stopVerifying
  /// Write what the filter shows, or the whole log, to a new file or folder. Answer: `said` or
  /// `fault`.
  case export(TrailExport, TrailFilter, path: String)
}

/// In what form entries are written.
public enum TrailExport: String, Hashable, Sendable, CaseIterable {
  /// What the filter shows, comma-separated.
  case csv
  /// What the filter shows, each line as it was hashed.
  case jsonl
  /// All of it, in a folder that anybody can verify.
  case bundle
}

/// What the audit screen is told.
public enum TrailMessage: Sendable {
  case window(TrailWindow, request: Int)
  case found(Int?, request: Int)
  case opened(OpenedEntry?, request: Int)
  /// Nil when the trail is too short for a proof.
  case proven(EntryProof?, entry: Int, request: Int)
  case story([TrailRow], request: Int)
  case standing(TrailStanding)
  /// What was noticed in so many days.
  case signals([TrailSignal], days: Int)
  case savedFilters([SavedTrailFilter])
  case verifying(done: Int, total: Int, request: Int)
  case verified(TrailVerdict, request: Int)
}

/// What a verification of the whole trail came to.
public struct TrailVerdict: Hashable, Sendable {
  /// Entries found good.
  public var size: Int
  /// What is wrong, and with which entry; nil when nothing is.
  public var fault: String?
  /// It was read to its end.
  public var isComplete: Bool

  public init(size: Int, fault: String?, isComplete: Bool) {
    self.size = size
    self.fault = fault
    self.isComplete = isComplete
  }
}
