import Basics
public import Records
public import Review

extension Store {
  /// The newest decisions that stand, each with the suggestion it answered: what the practice
  /// found right and wrong. Undone decisions and those a later one put right are left out.
  /// - Parameter limit: how many at most, counted back from the newest.
  public func answers(limit: Int) throws -> PracticeAnswers {
    try read { connection in
      let suggestions = SuggestionTable(connection: connection, seal: seal)
      let rows = try connection.rows(
        """
        SELECT d.suggestion, d.claim, d.reason
        FROM decision d
        WHERE d.undo_entry IS NULL
          AND NOT EXISTS (
            SELECT 1
            FROM decision r
            WHERE r.note = d.note AND r.replaces = d.id AND r.undo_entry IS NULL)
        ORDER BY d.entry DESC
        LIMIT $1
        """, .integer(limit)
      ) { row in
        (
          entry: try row.number(0),
          claim: try row.optionalText(1).map { try ClaimDocument.claim($0, in: "decision") },
          reason: try row.optionalText(2).flatMap { RejectionReason(rawValue: $0) }
        )
      }
      let answers = try rows.compactMap { row in
        try suggestions.find(row.entry).map {
          PracticeAnswer(suggestion: $0.suggestion, signed: row.claim, reason: row.reason)
        }
      }
      return PracticeAnswers(
        answers: answers, trailSize: try AuditTrail.storedHead(connection).size)
    }
  }
}

/// What people decided, as of one moment of the trail.
public struct PracticeAnswers: Hashable, Sendable {
  /// The newest first.
  public var answers: [PracticeAnswer]
  /// How many entries the trail had when they were read.
  public var trailSize: Int
}

/// A suggestion and the decision that stands on it.
public struct PracticeAnswer: Hashable, Sendable {
  public var suggestion: Suggestion
  /// The claim that was signed; nil for a rejection.
  public var signed: CodedClaim?
  /// Why it was rejected.
  public var reason: RejectionReason?
}
