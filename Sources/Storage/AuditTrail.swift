import Audit
import Basics
import FoundationEssentials

/// The trail inside one write transaction: entries are appended as things happen, the head moves
/// once at the end. The head row is the lock that orders writers of an engine with several. What a
/// person does is signed here, with the key of whoever is signed in under that name.
final class AuditTrail {
  /// An entry as the file holds it once its transaction is there. Its leaf covers its own place
  /// and time and what it says.
  struct Appended {
    let seq: Int
    let leaf: TreeHash
  }

  private let connection: any Connection
  private let seal: Seal
  private let signers: [String: NoteSigner]
  private var head: AuditHead?
  /// The last entry added, if any was.
  private(set) var last: Appended?
  /// People who may stand in it with their present key.
  private var admitted: Set<AuditActor> = []

  init(_ connection: any Connection, seal: Seal, signers: [String: NoteSigner]) {
    self.connection = connection
    self.seal = seal
    self.signers = signers
  }

  /// Writes the head of an empty trail into a new database.
  static func plant(_ connection: any Connection) throws {
    let head = AuditHead()
    try connection.run(
      """
      INSERT INTO audit_head (one, size, frontier, root)
      VALUES (1, 0, $1, $2)
      """, .bytes(Data(head.frontier.bytes)), .bytes(Data(head.root.bytes)))
  }

  /// The stored head; nil when its parts do not fit together.
  static func storedHead(
    _ connection: any Connection
  ) throws -> (frontier: MerkleFrontier?, root: TreeHash?, size: Int) {
    let stored = try connection.first(
      """
      SELECT size, frontier, root
      FROM audit_head
      WHERE one = 1
      """
    ) { row in
      let size = try row.number(0)
      return (
        MerkleFrontier(size: size, bytes: Array(try row.bytes(1))),
        TreeHash(try row.bytes(2)), size
      )
    }
    return stored ?? (nil, nil, 0)
  }

  /// Adds an entry; returns its number. Throws `notSignedIn` for a person whose key is not here,
  /// `Refusal` for one whose account may not.
  @discardableResult
  func append(_ draft: AuditDraft) throws -> Int {
    guard draft.actor.kind == .user else {
      return try insert { AuditChain.append(draft, to: &$0) }
    }
    guard let signer = signers[draft.actor.id] else {
      throw StorageError.notSignedIn(person: draft.actor.id)
    }
    try admit(draft.actor, signer.key, at: draft.at)
    return try insert { try AuditChain.append(draft, signedBy: signer, to: &$0) }
  }

  /// Throws `Refusal` unless this person may stand in the trail with this key; has the trail hold
  /// the key before anything that it signs.
  private func admit(_ actor: AuditActor, _ key: NoteKey, at now: Instant) throws {
    guard !admitted.contains(actor) else { return }
    let acting = Acting(accounts: AccountTable(connection: connection, seal: seal))
    let (known, hasAccounts) = try standing(of: actor.id)
    if try !acting.isAnnounced(actor, key, known: known, hasAccounts: hasAccounts) {
      let entry = try insert {
        AuditChain.append(
          AuditDraft(
            at: now, actor: .store, action: .keyNew, object: .key(of: key.name),
            detail: ["vkey": .string(key.text)]), to: &$0)
      }
      try AccountTable.setKey(key, entry: entry, connection)
    }
    admitted.insert(actor)
  }

  private func insert(_ append: (inout AuditHead) throws -> AuditRecord) throws -> Int {
    var head = try head ?? locked()
    let record = try append(&head)
    self.head = head
    last = Appended(seq: record.seq, leaf: record.leaf)
    try connection.run(
      """
      INSERT INTO audit (seq, entry, leaf)
      VALUES ($1, $2, $3)
      """, .integer(record.seq), .bytes(Data(record.line)), .bytes(Data(record.leaf.bytes)))
    return record.seq
  }

  /// Moves the stored head to where the entries end. Must be called before the commit.
  func close() throws {
    guard let head else { return }
    try connection.run(
      """
      UPDATE audit_head
      SET size = $1, frontier = $2, root = $3
      WHERE one = 1
      """, .integer(head.size), .bytes(Data(head.frontier.bytes)), .bytes(Data(head.root.bytes)))
  }

  /// Whether the file holds that entry.
  static func holds(_ appended: Appended, _ connection: any Connection) throws -> Bool {
    try connection.first("SELECT leaf FROM audit WHERE seq = $1", .integer(appended.seq)) { row in
      TreeHash(try row.bytes(0)) == appended.leaf
    } ?? false
  }

  /// The key the trail announced last for the name, and whether there are accounts. The first time
  /// it takes the head row with it: most transactions of a person ask for nothing else.
  private func standing(of name: String) throws -> (known: String?, hasAccounts: Bool) {
    let found = try connection.first(connection.dialect.takeHeadFor, .text(name)) { row in
      (
        head: try AuditTrail.head(row), known: try row.optionalText(2),
        hasAccounts: try row.flag(3)
      )
    }
    guard let found else { throw AuditTrail.unreadable }
    if head == nil { head = found.head }
    return (found.known, found.hasAccounts)
  }

  /// Takes the head row for this transaction and reads it.
  private func locked() throws -> AuditHead {
    let head = try connection.first(connection.dialect.takeHead) { try AuditTrail.head($0) }
    guard let head else { throw AuditTrail.unreadable }
    return head
  }

  private static func head(_ row: Row) throws -> AuditHead {
    guard
      let frontier = MerkleFrontier(size: try row.number(0), bytes: Array(try row.bytes(1)))
    else { throw unreadable }
    return AuditHead(frontier: frontier)
  }

  private static let unreadable = StorageError.damaged(
    path: "the audit trail", reason: "its head does not read")
}
