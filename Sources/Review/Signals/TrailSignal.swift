/// Something in the trail a supervisor may want to look at. It accuses nobody: it opens the entries
/// it rests on.
public struct TrailSignal: Hashable, Sendable {
  /// What was noticed.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Decisions faster than the note can be read.
    case fastDecisions = "fast decisions"
    /// Many acceptances in a row.
    case acceptRun = "long accept run"
    /// Many suggestions changed or rejected by one person.
    case overrides = "many overrides"
    /// Entries outside of working hours.
    case outsideHours = "outside hours"
    /// Access beyond a person's own clients.
    case brokenGlass = "broken glass"
  }

  public var kind: Kind
  public var person: String
  /// The entries it rests on, in the order of the trail.
  public var entries: [Int]
  /// One sentence part with the figures.
  public var words: String

  public init(kind: Kind, person: String, entries: [Int], words: String) {
    self.kind = kind
    self.person = person
    self.entries = entries
    self.words = words
  }

  /// More than these would make no readable filter; the newest are kept.
  public static let entriesMax = 500

  /// Shows exactly its entries.
  public var filter: TrailFilter { .exactly(Array(entries.suffix(TrailSignal.entriesMax))) }
}
