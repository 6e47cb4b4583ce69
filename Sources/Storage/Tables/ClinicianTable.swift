import Basics
import FoundationEssentials
import Records

/// Who treats, under pseudonyms. All that is known of a clinician is one sealed document; the name
/// stands apart because a list shows it without opening the rest. A clinician of whom only the id
/// is known has neither.
struct ClinicianTable {
  let connection: any Connection
  let seal: Seal

  /// Stores the clinician when new or changed; returns the pseudonym.
  @discardableResult
  func store(_ clinician: Clinician, from source: SourceID) throws -> String {
    let id = seal.pseudonym(of: clinician.id.text, .clinician, from: source)
    let body = try Document.encode(clinician)
    let mark = seal.contentMark([body])
    let stored = try connection.first(
      """
      SELECT mark
      FROM clinician
      WHERE id = $1
      """, .text(id)
    ) { try $0.optionalBytes(0) }
    guard (stored ?? nil) != mark else { return id }
    try connection.run(
      """
      INSERT INTO clinician (id, original, body, name, mark)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (id) DO UPDATE
      SET body = excluded.body, name = excluded.name, mark = excluded.mark
      """, .text(id), .bytes(try seal.seal(clinician.id.text, in: .clinicianOriginal, row: id)),
      .bytes(try seal.seal(body, in: .clinicianBody, row: id)),
      .bytes(try seal.seal(clinician.fullName, in: .clinicianName, row: id)), .bytes(mark))
    return id
  }

  /// Makes sure that a row exists for a clinician of whom only the id is known.
  func mention(_ clinician: ClinicianID, from source: SourceID) throws -> String {
    let id = seal.pseudonym(of: clinician.text, .clinician, from: source)
    try connection.run(
      """
      INSERT INTO clinician (id, original)
      VALUES ($1, $2)
      ON CONFLICT (id) DO NOTHING
      """, .text(id), .bytes(try seal.seal(clinician.text, in: .clinicianOriginal, row: id)))
    return id
  }

  /// Nil when nothing but the id is known.
  func find(_ id: ClinicianID, from source: SourceID) throws -> Clinician? {
    let id = seal.pseudonym(of: id.text, .clinician, from: source)
    let cell = try connection.first(
      """
      SELECT body
      FROM clinician
      WHERE id = $1
      """, .text(id)
    ) { try $0.optionalBytes(0) }
    return try (cell ?? nil).map { try clinician($0, of: id) }
  }

  /// Those of whom more than the id is known, by family name.
  func all() throws -> [Clinician] {
    try connection.rows(
      """
      SELECT id, body
      FROM clinician
      WHERE body IS NOT NULL
      """
    ) { try clinician(try $0.bytes(1), of: try $0.text(0)) }
    .sorted {
      ($0.familyName, $0.givenName, $0.id.text) < ($1.familyName, $1.givenName, $1.id.text)
    }
  }

  /// The EHR's id of a row's cell.
  func original(_ cell: Data, of id: String) throws -> ClinicianID {
    ClinicianID(try seal.openText(cell, in: .clinicianOriginal, row: id))
  }

  /// The name of a row's cell; nil when none is known.
  func name(_ cell: Data?, of id: String) throws -> String? {
    guard let cell else { return nil }
    let name = try seal.openText(cell, in: .clinicianName, row: id)
    return name.isEmpty ? nil : name
  }

  private func clinician(_ cell: Data, of id: String) throws -> Clinician {
    try Document.decode(
      Clinician.self, try seal.open(cell, in: .clinicianBody, row: id), in: "clinician")
  }
}
