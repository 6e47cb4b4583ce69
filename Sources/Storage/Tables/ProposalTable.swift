import Basics
import FoundationEssentials
import Review

/// Proposed batches and how they were answered.
struct ProposalTable {
  let connection: any Connection
  let seal: Seal

  private static let columns = "id, person, at, items, state, answered_by, entry"

  /// Those that wait, the oldest first, or those that were answered, the newest first.
  func all(open: Bool, limit: Int) throws -> [BatchProposal] {
    try connection.rows(
      """
      SELECT \(ProposalTable.columns)
      FROM batch_proposal
      WHERE (state = 'open') = (1 = $1)
      ORDER BY at \(open ? "" : "DESC"), id
      LIMIT $2
      """, .flag(open), .integer(limit), map: proposal)
  }

  func find(_ id: ProposalID) throws -> BatchProposal? {
    try connection.first(
      """
      SELECT \(ProposalTable.columns)
      FROM batch_proposal
      WHERE id = $1
      """, .text(id.text), map: proposal)
  }

  func items(of id: ProposalID) throws -> [ProposedItem] {
    let hash = try connection.first(
      """
      SELECT body
      FROM batch_proposal
      WHERE id = $1
      """, .text(id.text)
    ) { try $0.text(0) }
    guard let hash, let text = try BlobTable(connection: connection, seal: seal).text(hash) else {
      throw StorageError.damaged(path: "table batch_proposal", reason: "a batch has no items")
    }
    return try Document.decode([ProposedItem].self, text, in: "blob")
  }

  func add(_ proposal: BatchProposal, items hash: String) throws {
    try connection.run(
      """
      INSERT INTO batch_proposal (id, entry, person, at, items, body, state)
      VALUES ($1, $2, $3, $4, $5, $6, 'open')
      """, .text(proposal.id.text), .integer(proposal.entry), .text(proposal.by),
      .integer(proposal.at.milliseconds), .integer(proposal.count), .text(hash))
  }

  /// Answers one that is open.
  func answer(
    _ id: ProposalID, _ state: BatchProposal.State, by name: String, entry: Int
  ) throws {
    let changed = try connection.run(
      """
      UPDATE batch_proposal
      SET state = $1, answered_by = $2, answer = $3
      WHERE id = $4 AND state = 'open'
      """, .text(state.rawValue), .text(name), .integer(entry), .text(id.text))
    precondition(changed == 1, "the proposal was read in this transaction")
  }

  private func proposal(_ row: Row) throws -> BatchProposal {
    guard let state = BatchProposal.State(rawValue: try row.text(4)) else {
      throw RowFault(column: 4)
    }
    return BatchProposal(
      id: ProposalID(try row.text(0)), by: try row.text(1),
      at: Instant(milliseconds: Int64(try row.number(2))), count: try row.number(3), state: state,
      answeredBy: try row.optionalText(5), entry: try row.number(6))
  }
}
