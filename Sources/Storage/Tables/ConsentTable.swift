import Audit
public import Basics
import FoundationEssentials
public import Records
public import Review

/// Consents under the number of the entry that took them in. A revoked one stays.
struct ConsentTable {
  let connection: any Connection
  let seal: Seal

  /// Of a client's pseudonym, the oldest first.
  func all(_ client: String) throws -> [(entry: Int, consent: PartTwoConsent)] {
    try connection.rows(
      """
      SELECT entry, body, revoked
      FROM consent
      WHERE client = $1
      ORDER BY entry
      """, .text(client)
    ) { row in
      let entry = try row.number(0)
      let blob = try seal.open(try row.bytes(1), in: .consentBody, row: String(entry))
      var consent = try Document.decode(
        PartTwoConsent.self, SaltedBlob.content(blob), in: "consent")
      consent.isRevoked = try row.optionalNumber(2) != nil
      return (entry, consent)
    }
  }

  func add(_ blob: SaltedBlob, of client: String, entry: Int) throws {
    try connection.run(
      """
      INSERT INTO consent (entry, client, body)
      VALUES ($1, $2, $3)
      """, .integer(entry), .text(client),
      .bytes(try seal.seal(blob.bytes, in: .consentBody, row: String(entry))))
  }

  func revoke(_ entries: [Int], by revocation: Int) throws {
    for entry in entries {
      try connection.run(
        """
        UPDATE consent
        SET revoked = $1
        WHERE entry = $2 AND revoked IS NULL
        """, .integer(revocation), .integer(entry))
    }
  }
}

extension Store {
  /// What is on file for a client, the oldest first; revoked and expired ones too. A client with any
  /// has a record under Part 2, whatever the practice is.
  public func consents(of client: ClientID, from source: SourceID) throws -> [PartTwoConsent] {
    try read { connection in
      try ConsentTable(connection: connection, seal: seal)
        .all(seal.pseudonym(of: client.text, .client, from: source)).map(\.consent)
    }
  }

  /// What is on file for the client of a note; nil when the note names none.
  public func consents(ofClientOf note: NoteID) throws -> [PartTwoConsent]? {
    try read { connection in
      guard let client = try ModelTrail.client(of: note, connection) else { return nil }
      return try ConsentTable(connection: connection, seal: seal).all(client).map(\.consent)
    }
  }

  /// Takes a consent of the note's client in, with its entry `consent`: who entered it, its scope,
  /// and a commitment to its days. False when the note names no client. Throws `Refusal` when the
  /// person may not.
  public func take(
    _ consent: PartTwoConsent, ofClientOf note: NoteID, by person: Person, at now: Instant
  ) throws -> Bool {
    try write { work in
      let person = try work.acting(person, .consent)
      guard let client = try ModelTrail.client(of: note, work.connection) else { return false }
      try add(consent, of: client, by: person, at: now, to: work)
      return true
    }
  }

  /// Whose consent a line of a file is.
  public enum ConsentOwner: Hashable, Sendable {
    /// The client of a note.
    case clientOf(NoteID)
    /// A client as their EHR names them.
    case client(ClientID, from: SourceID)
  }

  /// What became of a consent that was taken in from a file.
  public enum TakenConsent: Hashable, Sendable {
    case entered
    /// The very same one is on file and stands; nothing changed.
    case known
    /// Nobody knows the client.
    case noClient
  }

  /// Takes a consent in unless the client has the same one already. Throws `Refusal` when the person
  /// may not.
  public func take(
    _ consent: PartTwoConsent, of owner: ConsentOwner, by person: Person, at now: Instant
  ) throws -> TakenConsent {
    try write { work in
      let person = try work.acting(person, .consent)
      guard let client = try self.client(of: owner, work.connection) else { return .noClient }
      let table = ConsentTable(connection: work.connection, seal: seal)
      guard try !table.all(client).contains(where: { $0.consent == consent }) else {
        return .known
      }
      try add(consent, of: client, by: person, at: now, to: work)
      return .entered
    }
  }

  /// The EHRs that have a client of that id here.
  public func sources(of client: ClientID) throws -> [SourceID] {
    try read { connection in
      try connection.rows("SELECT name FROM source ORDER BY name") { SourceID(try $0.text(0)) }
        .filter { try self.client(of: .client(client, from: $0), connection) != nil }
    }
  }

  private func client(of owner: ConsentOwner, _ connection: any Connection) throws -> String? {
    switch owner {
    case .clientOf(let note): return try ModelTrail.client(of: note, connection)
    case .client(let id, let source):
      let client = seal.pseudonym(of: id.text, .client, from: source)
      return try connection.number(
        "SELECT 1 FROM client WHERE id = $1", .text(client)) == nil ? nil : client
    }
  }

  private func add(
    _ consent: PartTwoConsent, of client: String, by person: Person, at now: Instant, to work: Work
  ) throws {
    let blob = SaltedBlob(try Document.encode(consent))
    let entry = try work.trail.append(
      AuditDraft(
        at: now, actor: .user(person.name, role: person.role.rawValue), action: .consent,
        object: AuditObject(kind: "client", id: client),
        detail: ["decision": "give", "scope": .string(consent.scope.rawValue)],
        blobs: [AuditBlob(name: "consent", commit: blob.commit)]))
    try ConsentTable(connection: work.connection, seal: seal).add(blob, of: client, entry: entry)
    work.changed.insert(.audit)
  }

  /// Revokes whatever consents of the note's client stand; returns how many did. From then on
  /// nothing of this client's record leaves for a model. Throws `Refusal` when the person may not.
  public func revokeConsents(
    ofClientOf note: NoteID, by person: Person, at now: Instant
  ) throws -> Int {
    try write { work in
      let person = try work.acting(person, .consent)
      let table = ConsentTable(connection: work.connection, seal: seal)
      guard let client = try ModelTrail.client(of: note, work.connection) else { return 0 }
      let standing = try table.all(client).filter { !$0.consent.isRevoked }.map(\.entry)
      guard let last = standing.last else { return 0 }
      let entry = try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .consent,
          object: AuditObject(kind: "client", id: client), ref: last,
          detail: ["decision": "revoke", "count": .integer(standing.count)]))
      try table.revoke(standing, by: entry)
      work.changed.insert(.audit)
      return standing.count
    }
  }
}
