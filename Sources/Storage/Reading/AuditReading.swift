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

  /// Recomputes every hash and link and compares the end with the stored head; `progress` is told
  /// entries done and total. It reads one moment of the log, however long it takes.
  public func verifyAudit(
    progress: (Int, Int) -> Void = { _, _ in }, isCancelled: () -> Bool = { false }
  ) throws -> AuditVerification {
    try read { try AuditReading.verify($0, progress: progress, isCancelled: isCancelled) }
  }

  /// Writes the audit entry of a person opening a whole record.
  public func recordView(of note: NoteID, by person: Person, at now: Instant) throws {
    try write { work in
      let client = try work.connection.first(
        """
        SELECT client
        FROM review_item
        WHERE note = $1
        """, .text(note.text)
      ) { try $0.optionalText(0) }
      try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .view,
          object: .note(note.text),
          detail: (client ?? nil).map { ["client": .string($0)] }))
      work.changed.insert(.audit)
    }
  }
}

/// Streams the stored trail through the verifier.
enum AuditReading {
  static let stepRows = 4096

  static func verify(
    _ connection: any Connection, progress: (Int, Int) -> Void, isCancelled: () -> Bool
  ) throws -> AuditVerification {
    let head = try AuditTrail.storedHead(connection)
    var verifier = AuditVerifier()
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

  private static func add(_ row: Row, to verifier: inout AuditVerifier) throws(AuditFault) {
    guard let line = try? row.bytes(0), let stored = try? row.bytes(1),
      let leaf = TreeHash(stored), (try? row.number(2)) == verifier.size
    else {
      throw AuditFault(seq: verifier.size, reason: "the entry is missing or its row is damaged")
    }
    try verifier.add(Array(line), leaf: leaf)
  }
}
