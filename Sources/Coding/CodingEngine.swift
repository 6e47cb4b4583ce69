public import Records

/// Place of the engine; see below.
public struct CodingEngine: Sendable {
  public static let name = "builtin 2026.1"
  public init() {}
  public func suggest(note: Note, encounter: Encounter, proposals: [Proposal]) -> Suggestion {
    Suggestion(note: note.id, engine: CodingEngine.name, proposals: proposals)
  }
}
