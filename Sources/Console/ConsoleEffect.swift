public import Records
public import Review

/// What the console asks of the world. Effects are values; whoever performs them answers with a
/// `ConsoleMessage` that carries the same request or ticket number.
public enum ConsoleEffect: Hashable, Sendable {
  /// Answer: `window`.
  case loadWindow(QueueQuery, QueueAnchor, limit: Int, request: Int)
  /// Answer: `detail`, and `checked` for the claim it proposes, before or after.
  case loadDetail(NoteID, request: Int)
  /// What the rules say of a claim of an item. Answer: `checked`.
  case check(CodedClaim, ReviewDetail)
  /// Answer: `recent`, the newest first.
  case loadRecent(limit: Int, request: Int)
  /// What people decided about notes with the same main code. Answer: `similar`, newest first.
  case loadSimilar(NoteID, limit: Int, request: Int)
  /// What was asked of a language model about a note. Answer: `exchanges`, newest first.
  case loadExchanges(NoteID, request: Int)
  /// Answer: `denials`, the most urgent first.
  case loadDenials(limit: Int, request: Int)
  /// Answer: `choices`.
  case loadChoices(request: Int)
  /// The next row after, or before, a key whose note id, initials, payer or code begins with or
  /// holds the text. Answer: `found`.
  case find(String, QueueQuery, from: QueueKey?, forward: Bool, request: Int)

  /// Record judgements, each in its own transaction; the performer adds person and moment.
  /// Answer: `committed`, `refused` or `failed` for each.
  case judge([DraftJudgement], ticket: Int)
  /// End the undo window of everything held, now.
  case releaseHeld

  case saveFilter(SavedFilter)
  /// What the audit screen asks.
  case trail(TrailEffect)
  /// What is asked about batches that need a second person.
  case proposals(ProposalEffect)
  /// What is asked about access beyond one's own clients.
  case glass(GlassEffect)
  /// Answer: `themes` when it is shown, `fault` when there is none.
  case setTheme(String)
  /// Write the last picture as text.
  case saveScreen(String)
  /// The whole note was opened: for the audit trail where it asks for it.
  case openNote(NoteID)
  case syncNow
  /// Try again what failed or is unknown.
  case retryDeliveries
  /// Paint every cell again.
  case redraw
  case suspend
  case bell
  /// A line for the desktop, without anything about a person.
  case notify(String)
  case quit
}

/// A judgement as the console makes it: who and when are added by whoever performs it.
public struct DraftJudgement: Hashable, Sendable {
  /// The item judged.
  public var item: NoteID
  /// The state of it that was on the screen.
  public var version: Int
  /// What is done to it.
  public var judgement: Judgement
  /// The decision a `modify` puts right after it was sent; nil for every other judgement.
  public var correcting: DecisionID?

  /// A judgement of an item as it was on the screen.
  public init(
    item: NoteID, version: Int, judgement: Judgement, correcting: DecisionID? = nil
  ) {
    self.item = item
    self.version = version
    self.judgement = judgement
    self.correcting = correcting
  }
}

/// A filter with its order under a name.
public struct SavedFilter: Hashable, Sendable, Codable {
  /// What the person calls it.
  public var name: String
  /// What it shows, and in which order.
  public var query: QueueQuery

  /// A filter to keep.
  public init(name: String, query: QueueQuery) {
    self.name = name
    self.query = query
  }
}

/// What a filter can be made of: the values the practice has.
public struct FilterChoices: Hashable, Sendable {
  /// One value and what to call it.
  public struct Named<ID: Hashable & Sendable>: Hashable, Sendable {
    /// What a filter holds.
    public var id: ID
    /// What a panel shows.
    public var name: String

    /// A value with its name.
    public init(id: ID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// The practice's payers.
  public var payers: [Named<PayerID>]
  /// The practice's clinicians.
  public var clinicians: [Named<ClinicianID>]
  /// Main procedure codes in use.
  public var codes: [String]

  /// The values of a practice.
  public init(
    payers: [Named<PayerID>] = [], clinicians: [Named<ClinicianID>] = [], codes: [String] = []
  ) {
    self.payers = payers
    self.clinicians = clinicians
    self.codes = codes
  }
}
