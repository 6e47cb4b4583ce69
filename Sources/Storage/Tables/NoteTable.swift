import Basics
import FoundationEssentials
import Records

/// Notes and their readings. Each change at the EHR is a new reading; the old one stays, because a
/// decision may rest on it. A note waits until its newest reading has a suggestion.
struct NoteTable {
  let connection: any Connection
  let seal: Seal

  /// Whether another source uses the id of the note called `n`.
  static let isShared = "EXISTS (SELECT 1 FROM note o WHERE o.own_id = n.own_id AND o.id <> n.id)"

  /// What is known of a note's newest reading.
  struct Newest {
    var revision: Int
    var version: String
    var mark: Data
    var waits: Bool
  }

  /// One reading, opened.
  struct Reading {
    var note: Note
    var encounter: Encounter
    var proposals: [Proposal]
    var client: String?
    var payer: PayerID?
    var minutes: Int?
  }

  func newest(_ id: NoteID) throws -> Newest? {
    try connection.first(
      """
      SELECT n.revision, r.version, r.mark, n.waits
      FROM note n
      JOIN reading r ON r.note = n.id AND r.revision = n.revision
      WHERE n.id = $1
      """, .text(id.key)
    ) { row in
      Newest(
        revision: try row.number(0), version: try row.text(1), mark: try row.bytes(2),
        waits: try row.flag(3))
    }
  }

  /// What a note came with, as it will lie in its cells.
  struct Documents {
    let encounter: Data
    /// Nil when nothing was proposed.
    let proposals: Data?
    /// Tells one content of a note from another.
    let mark: Data
  }

  func documents(_ intake: IntakeNote) throws -> Documents {
    let encounter = try Document.encode(intake.encounter)
    let proposals = intake.proposals.isEmpty ? nil : try Document.encode(intake.proposals)
    let mark = seal.contentMark([
      Data(intake.note.text.utf8), encounter, proposals ?? Data(),
    ])
    return Documents(encounter: encounter, proposals: proposals, mark: mark)
  }

  /// Adds a reading; `blob` holds the note's text with its salt.
  func add(
    _ intake: IntakeNote, _ documents: Documents, revision: Int, arrival: Int, waits: Bool,
    client: String?, clinician: String, payer: PayerID?, blob: SaltedBlob
  ) throws {
    let note = intake.note.id
    let id = note.key
    try connection.run(
      """
      INSERT INTO note (id, source, own_id, revision, arrival, waits)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (id) DO UPDATE
      SET revision = excluded.revision, arrival = excluded.arrival, waits = excluded.waits
      """, .text(id), .text(note.source.text), .text(note.text), .integer(revision),
      .integer(arrival), .flag(waits))
    let row = NoteTable.row(note, revision)
    try connection.run(
      """
      INSERT INTO reading (
        note, revision, version, client, payer, clinician, encounter_id, service_day, minutes,
        text, encounter, proposals, mark)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      """, .text(id), .integer(revision), .text(intake.note.version), .optional(client),
      .optional(payer?.text), .text(clinician),
      .optional(
        try intake.encounter.id.map { try seal.seal($0.text, in: .readingEncounterID, row: row) }),
      .text(intake.encounter.date.description),
      .optional(intake.encounter.durationMinutes),
      .bytes(try seal.seal(blob.bytes, in: .readingText, row: row)),
      .bytes(try seal.seal(documents.encounter, in: .readingEncounter, row: row)),
      .optional(try documents.proposals.map { try seal.seal($0, in: .readingProposals, row: row) }),
      .bytes(documents.mark))
  }

  func setWaits(_ id: NoteID, _ waits: Bool) throws {
    try connection.run(
      """
      UPDATE note
      SET waits = $1
      WHERE id = $2
      """, .flag(waits), .text(id.key))
  }

  /// Notes that wait for a suggestion, in the order they came: ids and revisions.
  func waiting(limit: Int) throws -> [(id: NoteID, revision: Int)] {
    try connection.rows(
      """
      SELECT id, revision
      FROM note
      WHERE waits = 1
      ORDER BY arrival
      LIMIT $1
      """, .integer(limit)
    ) { (NoteID(key: try $0.text(0)), try $0.number(1)) }
  }

  /// The notes with this id of their own, one for each source that uses it.
  func named(_ ownID: String) throws -> [NoteID] {
    try connection.rows(
      """
      SELECT id
      FROM note
      WHERE own_id = $1
      ORDER BY id
      """, .text(ownID)
    ) { NoteID(key: try $0.text(0)) }
  }

  func reading(_ id: NoteID, revision: Int) throws -> Reading? {
    try connection.first(
      """
      SELECT version, text, encounter, proposals, client, payer, service_day, minutes
      FROM reading
      WHERE note = $1 AND revision = $2
      """, .text(id.key), .integer(revision)
    ) { try reading($0, id, revision) }
  }

  private func reading(_ row: Row, _ id: NoteID, _ revision: Int) throws -> Reading {
    let place = NoteTable.row(id, revision)
    let text = try seal.open(try row.bytes(1), in: .readingText, row: place)
    let encounter = try Document.decode(
      Encounter.self, try seal.open(try row.bytes(2), in: .readingEncounter, row: place),
      in: "reading")
    let proposals = try row.optionalBytes(3).map { cell in
      try Document.decode(
        [Proposal].self, try seal.open(cell, in: .readingProposals, row: place), in: "reading")
    }
    return Reading(
      note: Note(
        id: id, text: String(decoding: SaltedBlob.content(text), as: UTF8.self),
        version: try row.text(0)),
      encounter: encounter, proposals: proposals ?? [], client: try row.optionalText(4),
      payer: try row.optionalText(5).map { PayerID($0) },
      minutes: try row.optionalNumber(7))
  }

  /// The name of a reading's row in the context of its seals.
  static func row(_ id: NoteID, _ revision: Int) -> String {
    "\(revision)/\(id.key)"
  }
}
