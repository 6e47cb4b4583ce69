public import Audit
public import Basics
import FoundationEssentials
public import Records
public import Review

extension Store {
  /// Entries as stored, from a number on.
  public func auditEntries(from seq: Int, limit: Int) throws -> [AuditLine] {
    try read { connection in
      try connection.rows(
        """
        SELECT seq, entry
        FROM audit
        WHERE seq >= $1
        ORDER BY seq
        LIMIT $2
        """, .integer(seq), .integer(limit)
      ) { row in
        AuditLine(seq: try row.number(0), text: String(decoding: try row.bytes(1), as: UTF8.self))
      }
    }
  }

  /// One entry as stored; nil when there is none of that number.
  public func auditEntry(_ seq: Int) throws -> AuditLine? {
    try auditEntries(from: seq, limit: 1).first { $0.seq == seq }
  }

  /// Recomputes every hash and link and compares the log with the pins and its end with the stored
  /// head; `progress` is told entries done and total. It reads one moment of the log, however long
  /// it takes.
  public func verifyAudit(
    pins: [AuditPin] = [], progress: (Int, Int) -> Void = { _, _ in },
    isCancelled: () -> Bool = { false }
  ) throws -> AuditVerification {
    try read {
      try AuditReading.verify($0, pins: pins, progress: progress, isCancelled: isCancelled)
    }
  }

  /// Verifies the last few thousand entries against the head; costs the same at any size.
  public func verifyAuditTail() throws -> AuditVerification {
    try read { try AuditReading.verifyTail($0) }
  }

  /// Writes the audit entry of a person opening a whole record.
  public func recordView(of note: NoteID, by person: Person, at now: Instant) throws {
    try recordViews(of: [note], by: person, at: now)
  }

  /// The same for several records taken out at once: all of the entries or none.
  public func recordViews(
    of notes: some Sequence<NoteID>, by person: Person, at now: Instant
  ) throws {
    try write { work in
      let person = try work.acting(person, .view)
      let sight = try Sight(Reader(person, at: now), work.connection, seal)
      for note in notes {
        guard try sight.sees(note, work.connection) else { throw Refusal.outOfSight(note) }
        let glass = try sight.glass(over: note, work.connection)
        let client = try work.connection.first(
          """
          SELECT client
          FROM review_item
          WHERE note = $1
          """, .text(note.key)
        ) { try $0.optionalText(0) }
        try work.trail.append(
          view(of: note, client: client ?? nil, through: glass, by: person, at: now))
      }
      work.changed.insert(.audit)
    }
  }

  private func view(
    of note: NoteID, client: String?, through glass: BreakGlass?, by person: Person,
    at now: Instant
  ) -> AuditDraft {
    let opened: [CanonicalJSON.Member] =
      glass.map { [.init("break_glass", .integer($0.entry))] } ?? []
    return AuditDraft(
      at: now, actor: .user(person.name, role: person.role.rawValue), action: .view,
      object: note.auditObject, ref: glass?.entry,
      detail: .object(
        of: (client.map { [.init("client", .string($0))] } ?? []) + note.auditMembers + opened))
  }
}

/// One entry of the audit trail exactly as it was hashed.
public struct AuditLine: Hashable, Sendable {
  public var seq: Int
  /// Canonical JSON, one line, no line feed.
  public var text: String

  public init(seq: Int, text: String) {
    self.seq = seq
    self.text = text
  }
}

/// Streams the stored trail through the verifier.
enum AuditReading {
  static let stepRows = 4096

  static func verify(
    _ connection: any Connection, pins: [AuditPin] = [], progress: (Int, Int) -> Void,
    isCancelled: () -> Bool
  ) throws -> AuditVerification {
    let head = try AuditTrail.storedHead(connection)
    var verifier = AuditVerifier(pins: pins)
    var fault: AuditFault?
    var isStopped = false
    try connection.each(
      """
      SELECT entry, leaf, seq
      FROM audit
      ORDER BY seq
      """, []
    ) { row in
      do throws(AuditFault) {
        try add(row, to: &verifier)
      } catch {
        fault = error
        return false
      }
      guard verifier.size % stepRows == 0 else { return true }
      progress(verifier.size, head.size)
      isStopped = isCancelled()
      return !isStopped
    }
    if fault != nil || isStopped { return verifier.stopped(by: fault) }
    progress(verifier.size, head.size)
    return verifier.finish(frontier: head.frontier, root: head.root)
  }

  static func verifyTail(_ connection: any Connection) throws -> AuditVerification {
    let head = try AuditTrail.storedHead(connection)
    guard let frontier = head.frontier else {
      return AuditVerification(
        size: 0, root: "", firstBad: AuditFault(seq: head.size, reason: "the head does not read"))
    }
    var tail = AuditTail(head: frontier, root: head.root)
    var next = tail.start
    var fault: AuditFault?
    try connection.each(
      """
      SELECT entry, leaf, seq
      FROM audit
      WHERE seq >= $1
      ORDER BY seq
      """, [.integer(next)]
    ) { row in
      do throws(AuditFault) {
        let (line, leaf) = try parts(of: row, number: next)
        try tail.add(line, leaf: leaf)
        next += 1
      } catch {
        fault = error
      }
      return fault == nil
    }
    if let fault { return AuditVerification(size: fault.seq, root: "", firstBad: fault) }
    return tail.finish()
  }

  private static func add(_ row: Row, to verifier: inout AuditVerifier) throws(AuditFault) {
    let (line, leaf) = try parts(of: row, number: verifier.size)
    try verifier.add(line, leaf: leaf)
  }

  /// The line of a row that must have this number and its stored hash, which goes into the tree.
  static func line(
    of row: Row, number: Int, into frontier: inout MerkleFrontier
  ) throws(AuditFault) -> [UInt8] {
    let (line, leaf) = try parts(of: row, number: number)
    guard TreeHash.leaf(line) == leaf else {
      throw AuditFault(seq: number, reason: "changed: its bytes do not have the stored hash")
    }
    frontier.append(leaf)
    return line
  }

  /// The line of a row that must have this number, and its stored hash.
  private static func parts(
    of row: Row, number: Int
  ) throws(AuditFault) -> (line: [UInt8], leaf: TreeHash) {
    guard let line = try? row.bytes(0), let stored = try? row.bytes(1),
      let leaf = TreeHash(stored), (try? row.number(2)) == number
    else {
      throw AuditFault(seq: number, reason: "the entry is missing or its row is damaged")
    }
    return (Array(line), leaf)
  }
}
