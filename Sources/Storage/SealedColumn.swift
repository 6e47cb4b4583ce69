import Basics
import Crypto
import FoundationEssentials
import Records

/// A column whose cells are sealed: AES-256-GCM with the table, the row and the column as
/// authenticated context, so that a cell opens nowhere but in its own place.
///
/// A cell is one version byte, a 12-byte nonce, the ciphertext and a 16-byte tag.
struct SealedColumn: Hashable, Sendable {
  let table: String
  let column: String
  /// The row a cell is bound to, as SQL over the columns of its table.
  var row = "id"

  /// Every column that holds sealed cells.
  static let all = [
    clientOriginal, clientBody, clientInitials, clinicianOriginal, clinicianBody, clinicianName,
    denialBody, cursorPosition, savedQueryBody, savedTrailFilterBody, readingText,
    readingEncounter, readingEncounterID, readingProposals, suggestionBody, blobBody, consentBody,
    accountBody, outboxBody,
  ]

  static let clientOriginal = SealedColumn(table: "client", column: "original")
  static let clientBody = SealedColumn(table: "client", column: "body")
  static let clientInitials = SealedColumn(table: "client", column: "initials")
  static let clinicianOriginal = SealedColumn(table: "clinician", column: "original")
  static let clinicianBody = SealedColumn(table: "clinician", column: "body")
  static let clinicianName = SealedColumn(table: "clinician", column: "name")
  static let denialBody = SealedColumn(table: "denial", column: "body")
  static let cursorPosition = SealedColumn(table: "cursor", column: "position", row: "stream")
  static let savedQueryBody = SealedColumn(table: "saved_query", column: "body")
  static let savedTrailFilterBody = SealedColumn(table: "saved_trail_filter", column: "body")
  static let readingText = SealedColumn(
    table: "reading", column: "text", row: readingRow)
  static let readingEncounter = SealedColumn(
    table: "reading", column: "encounter", row: readingRow)
  static let readingEncounterID = SealedColumn(
    table: "reading", column: "encounter_id", row: readingRow)
  static let readingProposals = SealedColumn(
    table: "reading", column: "proposals", row: readingRow)
  static let suggestionBody = SealedColumn(
    table: "suggestion", column: "body", row: "CAST(entry AS TEXT)")
  static let blobBody = SealedColumn(table: "blob", column: "body", row: "hash")
  static let accountBody = SealedColumn(table: "account", column: "body", row: "name")
  static let consentBody = SealedColumn(
    table: "consent", column: "body", row: "CAST(entry AS TEXT)")
  static let outboxBody = SealedColumn(table: "outbox", column: "body", row: "decision")

  /// The keys of a database that was sealed anew that only compare: base64 of a cell, in `meta`.
  static let compareKeys = SealedColumn(table: "meta", column: "value", row: "name")

  /// As `NoteTable.row` has it.
  private static let readingRow = "CAST(revision AS TEXT) || '/' || note"

  static let version: UInt8 = 1

  /// Length before content: no two places share their context.
  func context(row: String) -> Data {
    var context = Data()
    for part in [table, row, column] {
      withUnsafeBytes(of: UInt32(part.utf8.count).bigEndian) { context.append(contentsOf: $0) }
      context.append(contentsOf: part.utf8)
    }
    return context
  }
}

/// What a pseudonym stands for: one id of a client and of a clinician are two pseudonyms.
enum PseudonymKind: String, Sendable {
  case client, clinician, denial, filter
}

/// The keys of one workspace: for sealing cells, derived from its data key; for pseudonyms, for the
/// index of clients' names and for comparing contents, derived from its first one.
struct Seal: Sendable {
  private let cells: SymmetricKey
  private var pseudonyms: SymmetricKey
  private var names: SymmetricKey
  private var contents: SymmetricKey
  /// Tells whether a database was sealed with this key, and nothing else about it.
  let check: String

  init(dataKey: SymmetricKey) {
    func derived(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: dataKey, info: Data("countersign \(purpose) v1".utf8),
        outputByteCount: 32)
    }
    cells = derived("cells")
    pseudonyms = derived("pseudonyms")
    names = derived("names")
    contents = derived("contents")
    check = hex(
      HMAC<SHA256>.authenticationCode(for: Data("check".utf8), using: derived("check")).prefix(16))
  }

  private static let keyBytes = 32

  /// The three keys that only compare, one after the other.
  var compareKeys: Data {
    [pseudonyms, names, contents].reduce(into: Data()) { all, key in
      key.withUnsafeBytes { all.append(contentsOf: $0) }
    }
  }

  /// The same seal, comparing with other keys; nil are its own. Throws `sealBroken` for anything
  /// that is not three keys.
  func comparing(with keys: Data?) throws -> Seal {
    guard let keys else { return self }
    guard keys.count == 3 * Seal.keyBytes else {
      throw StorageError.sealBroken(table: "meta", column: "value")
    }
    let parts = stride(from: 0, to: keys.count, by: Seal.keyBytes).map {
      SymmetricKey(data: keys.dropFirst($0).prefix(Seal.keyBytes))
    }
    var seal = self
    (seal.pseudonyms, seal.names, seal.contents) = (parts[0], parts[1], parts[2])
    return seal
  }

  func seal(_ plain: some DataProtocol, in column: SealedColumn, row: String) throws -> Data {
    let box = try AES.GCM.seal(plain, using: cells, authenticating: column.context(row: row))
    guard let combined = box.combined else {
      throw StorageError.sealBroken(table: column.table, column: column.column)
    }
    var cell = Data(capacity: combined.count + 1)
    cell.append(SealedColumn.version)
    cell.append(combined)
    return cell
  }

  func seal(_ text: String, in column: SealedColumn, row: String) throws -> Data {
    try seal(Array(text.utf8), in: column, row: row)
  }

  /// Throws `sealBroken` unless the cell was sealed for exactly this place with this key.
  func open(_ cell: Data, in column: SealedColumn, row: String) throws -> Data {
    guard cell.first == SealedColumn.version,
      let box = try? AES.GCM.SealedBox(combined: cell.dropFirst()),
      let plain = try? AES.GCM.open(box, using: cells, authenticating: column.context(row: row))
    else { throw StorageError.sealBroken(table: column.table, column: column.column) }
    return plain
  }

  func openText(_ cell: Data, in column: SealedColumn, row: String) throws -> String {
    String(decoding: try open(cell, in: column, row: row), as: UTF8.self)
  }

  /// What an id of a source is called in this workspace: stable, and telling nothing without the
  /// key. The same id from two sources is two people.
  func pseudonym(of id: String, _ kind: PseudonymKind, from source: SourceID) -> String {
    let parts = [Data(kind.rawValue.utf8), Data(source.text.utf8), Data(id.utf8)]
    return hex(Seal.code(of: parts, with: pseudonyms).prefix(16))
  }

  /// The blind index entry of a part of a name, already folded.
  func nameMark(_ part: String) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: Data(part.utf8), using: names).prefix(12))
  }

  /// Tells equal contents from different ones; tells nothing else.
  func contentMark(_ parts: [Data]) -> Data {
    Seal.code(of: parts, with: contents)
  }

  /// Length before content: no two lists of parts share their code.
  private static func code(of parts: [Data], with key: SymmetricKey) -> Data {
    var code = HMAC<SHA256>(key: key)
    for part in parts {
      withUnsafeBytes(of: UInt64(part.count).bigEndian) { code.update(data: $0) }
      code.update(data: part)
    }
    return Data(code.finalize())
  }
}
