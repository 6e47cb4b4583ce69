import Basics
public import Records
public import Review

/// Each time a model was asked about a note, or was not and why. A row grows by its answer and is
/// not changed otherwise.
struct SecondReadingTable {
  let connection: any Connection
  let seal: Seal

  /// Adds a request that is about to leave.
  func add(_ request: ModelRequestRecord, entry: Int, sent: SaltedBlob, at now: Instant) throws {
    try BlobTable(connection: connection, seal: seal).store(sent, name: "request")
    try connection.run(
      """
      INSERT INTO second_reading (
        number, note, revision, at, endpoint, model, request, sent, sent_sha256)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """, .integer(try next()), .text(request.note.key), .integer(request.revision),
      .integer(now.milliseconds), .text(request.endpoint), .text(request.model), .integer(entry),
      .text(sent.commit), .text(request.bodySHA256))
  }

  /// Adds what became of a request. `answered` is the answer's text, where there is one.
  func close(
    request: Int, answer: ModelAnswerRecord, entry: Int, answered: SaltedBlob?
  ) throws {
    if let answered {
      try BlobTable(connection: connection, seal: seal).store(answered, name: "answer")
    }
    try connection.run(
      """
      UPDATE second_reading
      SET model = $1, answer = $2, answered = $3, reason = $4
      WHERE request = $5
      """, .text(answer.model), .integer(entry), .optional(answered?.commit),
      .optional(answer.fault), .integer(request))
  }

  /// Adds why nothing was asked.
  func add(_ notAsked: NotAsked, note: NoteID, revision: Int, at now: Instant) throws {
    try connection.run(
      """
      INSERT INTO second_reading (number, note, revision, at, endpoint, model, reason)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, .integer(try next()), .text(note.key), .integer(revision), .integer(now.milliseconds),
      .text(notAsked.endpoint), .text(notAsked.model), .text(notAsked.reason))
  }

  /// The newest first.
  func all(_ note: NoteID, limit: Int) throws -> [ModelExchange] {
    let blobs = BlobTable(connection: connection, seal: seal)
    return try connection.rows(
      """
      SELECT at, endpoint, model, request, sent, sent_sha256, answer, answered, reason
      FROM second_reading
      WHERE note = $1
      ORDER BY number DESC
      LIMIT $2
      """, .text(note.key), .integer(limit)
    ) { row in
      var exchange = ModelExchange(
        at: Instant(milliseconds: Int64(try row.number(0))), endpoint: try row.text(1),
        model: try row.text(2), answerEntry: try row.optionalNumber(6),
        reason: try row.optionalText(8))
      if let entry = try row.optionalNumber(3), let hash = try row.optionalText(4),
        let body = try blobs.text(hash)
      {
        exchange.sent = ModelExchange.Sent(
          entry: entry, body: body, sha256: try row.optionalText(5) ?? "")
      }
      // An answer that was dropped may hold what nobody should see; it stays sealed.
      if exchange.reason == nil, let hash = try row.optionalText(7) {
        exchange.answer = try blobs.text(hash)
      }
      return exchange
    }
  }

  private func next() throws -> Int {
    (try connection.number("SELECT max(number) FROM second_reading") ?? 0) + 1
  }
}

extension Store {
  /// What left for a note and what came back, the newest first; empty when no model was ever to be
  /// asked about it, or the reader does not see it.
  public func exchanges(
    about note: NoteID, limit: Int = 20, for reader: Reader? = nil
  ) throws -> [ModelExchange] {
    try read { connection in
      guard try Sight(reader, connection, seal).sees(note, connection) else { return [] }
      return try SecondReadingTable(connection: connection, seal: seal).all(note, limit: limit)
    }
  }
}
