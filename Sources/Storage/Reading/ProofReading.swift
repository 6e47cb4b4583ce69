public import Audit
public import Basics
public import Review

extension Store {
  /// The end of the trail as it is stored. Throws `damaged` when it does not read.
  public func auditHead() throws -> AuditHead {
    try read { connection in
      guard let frontier = try AuditTrail.storedHead(connection).frontier else {
        throw StorageError.damaged(path: location.database, reason: "the trail's head")
      }
      return AuditHead(frontier: frontier)
    }
  }

  /// The number of the entry that records the log's key; nil when none does. Reads the log from its
  /// beginning up to there.
  public func auditEntry(of key: NoteKey) throws -> Int? {
    let vkey = Array(key.text.utf8)
    var found: Int?
    try read { connection in
      try connection.each(
        """
        SELECT seq, entry
        FROM audit
        ORDER BY seq
        """, []
      ) { row in
        let line = try row.bytes(1)
        if line.contains(vkey) { found = try row.number(0) }
        return found == nil
      }
    }
    return found
  }

  /// The stored leaf hashes of entries in their order; fewer when the log ends before.
  public func auditLeaves(_ range: Range<Int>, _ each: (TreeHash) -> Void) throws {
    guard !range.isEmpty else { return }
    try read { connection in
      try connection.each(
        """
        SELECT leaf
        FROM audit
        WHERE seq >= $1 AND seq < $2
        ORDER BY seq
        """, [.integer(range.lowerBound), .integer(range.upperBound)]
      ) { row in
        guard let leaf = TreeHash(try row.bytes(0)) else { throw RowFault(column: 0) }
        each(leaf)
        return true
      }
    }
  }

  /// The hashes of a proof, from the stored leaf hashes; nil when the log is too short for it.
  public func auditProof(_ wanted: ProofRanges) throws -> [TreeHash]? {
    var builder = ProofBuilder(wanted)
    while let next = builder.nextWanted {
      let range = wanted.ranges.first { $0.contains(next) } ?? next..<next
      var number = next
      try auditLeaves(range) { leaf in
        builder.add(leaf, number: number)
        number += 1
      }
      guard number > next, number == range.upperBound else { return nil }
    }
    return builder.hashes
  }

  /// Hands over the first `size` entries as they are stored, each line with its line feed, many at a
  /// time, and makes sure that they are those of the root. Memory does not grow with the log. Throws
  /// `AuditFault` at the first line that does not have its stored hash, or at the end when the root
  /// is another; what was handed over until then is worth nothing.
  public func exportAudit(
    size: Int, root: TreeHash, progress: (Int, Int) -> Void = { _, _ in },
    write: ([UInt8]) throws -> Void
  ) throws {
    try read { connection in
      var frontier = MerkleFrontier()
      var chunk: [UInt8] = []
      var fault: AuditFault?
      try connection.each(
        """
        SELECT entry, leaf, seq
        FROM audit
        WHERE seq < $1
        ORDER BY seq
        """, [.integer(size)]
      ) { row in
        do throws(AuditFault) {
          let line = try AuditReading.line(of: row, number: frontier.size, into: &frontier)
          chunk += line
          chunk.append(0x0A)
        } catch {
          fault = error
          return false
        }
        if chunk.count >= ExportReading.chunkBytes {
          try write(chunk)
          chunk.removeAll(keepingCapacity: true)
        }
        if frontier.size % AuditReading.stepRows == 0 { progress(frontier.size, size) }
        return true
      }
      if let fault { throw fault }
      guard frontier.size == size else {
        throw AuditFault(seq: frontier.size, reason: "the log ends here: cut off")
      }
      guard frontier.root == root else {
        throw AuditFault(seq: 0, reason: "changed: the entries are not those of the signed head")
      }
      try write(chunk)
      progress(size, size)
    }
  }
}

/// How an export is handed over.
enum ExportReading {
  static let chunkBytes = 1 << 18
}

extension Store {
  /// Writes the audit entry of a person taking a copy of the log, or of some entries in a format.
  public func recordAuditExport(
    by person: Person, as format: String? = nil, at now: Instant
  ) throws {
    try write { work in
      let person = try work.acting(person, .export)
      try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .export,
          object: .log, detail: format.map { ["format": .string($0)] }))
      work.changed.insert(.audit)
    }
  }

  /// Writes the audit entry of a key that signs the log's heads from now on.
  public func recordLogKey(_ key: NoteKey, at now: Instant) throws {
    try write { work in
      try Store.append(key, to: work, at: now)
    }
  }

  /// Writes the audit entry of a person having given the log another key, which is announced before.
  public func recordKeyChange(_ key: NoteKey, by person: Person, at now: Instant) throws {
    try write { work in
      let person = try work.acting(person, .configure)
      try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .config,
          object: .key(of: key.name), detail: ["vkey": .string(key.text)]))
      work.changed.insert(.audit)
    }
  }

  /// Writes the audit entry of a start that found entries behind the last signed head, as a program
  /// leaves them that was cut off between the two. Returns how many there were; with none it writes
  /// nothing.
  public func recordUnsignedEnd(after signed: Checkpoint, at now: Instant) throws -> Int {
    try write { work in
      let found = try AuditTrail.storedHead(work.connection).size - signed.size
      guard found > 0 else { return 0 }
      try work.trail.append(
        AuditDraft(
          at: now, actor: .store, action: .recover, object: .log,
          detail: [
            "done": "they continue the signed head", "entries": .integer(found),
            "found": "entries without a signed head", "signed_root": .string(signed.root.hex),
            "signed_size": .integer(signed.size),
          ]))
      work.changed.insert(.audit)
      return found
    }
  }

  /// Writes the audit entries of a person's decision to go on from a log that does not continue
  /// what was signed: what was lost, why they go on, and the key that signs from here.
  public func recordAuditLoss(
    lost: Checkpoint?, reason: String, key: NoteKey, by person: Person, at now: Instant
  ) throws {
    try write { work in
      let person = try work.acting(person, .configure)
      let typed = SaltedBlob(reason.utf8)
      try BlobTable(connection: work.connection, seal: seal).store(typed, name: "reason")
      var members: [CanonicalJSON.Member] = []
      if let lost {
        members.append(.init("signed_size", .integer(lost.size)))
        members.append(.init("signed_root", .string(lost.root.hex)))
        members.append(.init("signed_origin", .string(lost.origin)))
      }
      try work.trail.append(
        AuditDraft(
          at: now, actor: .user(person.name, role: person.role.rawValue), action: .recover,
          object: .log, detail: .object(of: members),
          blobs: [AuditBlob(name: "reason", commit: typed.commit)]))
      try Store.append(key, to: work, at: now)
    }
  }

  private static func append(_ key: NoteKey, to work: Work, at now: Instant) throws {
    try work.trail.append(
      AuditDraft(
        at: now, actor: .store, action: .keyNew, object: .key(of: key.name),
        detail: ["vkey": .string(key.text)]))
    work.changed.insert(.audit)
  }
}
