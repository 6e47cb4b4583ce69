import Basics
import FoundationEssentials
import Records

/// Suggestions, each under the number of its audit entry. None is ever overwritten: a decision
/// points at the one it answered.
struct SuggestionTable {
  let connection: any Connection
  let seal: Seal

  /// Adds a suggestion; `blob` holds its document with its salt.
  func add(_ suggestion: Suggestion, entry: Int, revision: Int, blob: SaltedBlob) throws {
    try connection.run(
      """
      INSERT INTO suggestion (entry, note, revision, claim, body)
      VALUES ($1, $2, $3, $4, $5)
      """, .integer(entry), .text(suggestion.note.key), .integer(revision),
      .text(ClaimDocument.text(suggestion.signable)),
      .bytes(try seal.seal(blob.bytes, in: .suggestionBody, row: String(entry))))
  }

  /// The suggestion of an entry and the reading of the note it was made from.
  func find(_ entry: Int) throws -> (suggestion: Suggestion, revision: Int)? {
    try connection.first(
      """
      SELECT body, revision
      FROM suggestion
      WHERE entry = $1
      """, .integer(entry)
    ) { row in
      let bytes = try seal.open(try row.bytes(0), in: .suggestionBody, row: String(entry))
      let suggestion = try Document.decode(
        Suggestion.self, SaltedBlob.content(bytes), in: "suggestion")
      return (suggestion, try row.number(1))
    }
  }
}

extension Suggestion {
  /// What accepting it would sign: codes only, nothing when it abstained.
  fileprivate var signable: CodedClaim {
    abstained ? CodedClaim(lines: [], diagnoses: []) : claim
  }
}
