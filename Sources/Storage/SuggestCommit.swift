import Audit
public import Basics
import FoundationEssentials
import Records
import Review

extension Store {
  /// Notes without a suggestion, in the order they came.
  public func unsuggested(limit: Int) throws -> [UnsuggestedNote] {
    try read { connection in
      let notes = NoteTable(connection: connection, seal: seal)
      let clients = ClientTable(connection: connection, seal: seal)
      let payers = PayerTable(connection: connection)
      let clinicians = ClinicianTable(connection: connection, seal: seal)
      return try notes.waiting(limit: limit).compactMap { id, revision in
        guard let reading = try notes.reading(id, revision: revision) else { return nil }
        let intake = IntakeNote(
          note: reading.note, encounter: reading.encounter,
          client: try reading.client.flatMap { try clients.find($0) },
          clinician: try clinicians.find(reading.encounter.clinician, from: id.source),
          payer: try reading.payer.flatMap { try payers.find($0, from: id.source) },
          proposals: reading.proposals)
        return UnsuggestedNote(intake: intake, revision: revision)
      }
    }
  }

  /// Stores suggestions in one transaction, each with its audit entry `suggest`. An answer to a
  /// reading that is no longer the newest is dropped.
  public func commit(suggestions: [AnsweredNote], at now: Instant) throws -> SuggestReport {
    try write { work in
      var report = SuggestReport()
      let commit = SuggestCommit(work: work, seal: seal, now: now)
      for answer in suggestions {
        if try commit.store(answer) { report.committed += 1 } else { report.dropped += 1 }
      }
      return report
    }
  }
}

/// A batch of suggestions on its way in.
private struct SuggestCommit {
  let work: Work
  let seal: Seal
  let now: Instant

  /// False when the note does not wait for this answer.
  func store(_ answer: AnsweredNote) throws -> Bool {
    let note = answer.suggestion.note
    let notes = NoteTable(connection: work.connection, seal: seal)
    guard let newest = try notes.newest(note), newest.waits, newest.revision == answer.revision,
      let company = try company(of: note, revision: answer.revision)
    else { return false }
    let standing = try ReviewItemTable.standing(note, work)
    guard standing?.state.isJudged != true else { return false }
    let blob = SaltedBlob(try Document.encode(answer.suggestion))
    let entry = try work.trail.append(entry(answer, company.client, blob))
    try SuggestionTable(connection: work.connection, seal: seal)
      .add(answer.suggestion, entry: entry, revision: answer.revision, blob: blob)
    try ReviewItemTable.offer(
      answer.suggestion, entry: entry, company, after: standing, work)
    if let notAsked = answer.notAsked {
      try SecondReadingTable(connection: work.connection, seal: seal)
        .add(notAsked, note: note, revision: answer.revision, at: now)
    }
    if standing?.isOutdated == true { work.counters.add(-1, to: Counters.outdated) }
    try notes.setWaits(note, false)
    work.counters.add(-1, to: Counters.waitingNotes)
    work.changed.formUnion([.notes, .audit])
    return true
  }

  private func company(of note: NoteID, revision: Int) throws -> ReviewItemTable.Company? {
    try work.connection.first(
      """
      SELECT r.service_day, r.client, r.payer, p.name, r.clinician, r.minutes
      FROM reading r
      JOIN note n ON n.id = r.note
      LEFT JOIN payer p ON p.source = n.source AND p.id = r.payer
      WHERE r.note = $1 AND r.revision = $2
      """, .text(note.key), .integer(revision)
    ) { row in
      let payer = try row.optionalText(2) ?? ""
      return ReviewItemTable.Company(
        serviceDay: try row.text(0), client: try row.optionalText(1), payer: payer,
        payerName: try row.optionalText(3) ?? payer, clinician: try row.text(4),
        minutes: try row.optionalNumber(5))
    }
  }

  private func entry(
    _ answer: AnsweredNote, _ client: String?, _ blob: SaltedBlob
  ) -> AuditDraft {
    let suggestion = answer.suggestion
    let isBuiltIn = suggestion.engine.hasPrefix("builtin")
    var members = suggestion.auditMembers
    members.append(.init("revision", .integer(answer.revision)))
    members += suggestion.note.auditMembers
    if let client { members.append(.init("client", .string(client))) }
    if let notAsked = answer.notAsked {
      members.append(.init("model_not_asked", .string(notAsked.reason)))
    }
    let engine = suggestion.engine.isEmpty ? "unnamed" : suggestion.engine
    return AuditDraft(
      at: now, actor: AuditActor(kind: isBuiltIn ? .system : .ai, id: engine), action: .suggest,
      object: suggestion.note.auditObject, detail: .object(of: members),
      blobs: [AuditBlob(name: "suggestion", commit: blob.commit)])
  }
}

extension Suggestion {
  /// The suggestion as an entry of the trail holds it: codes, rules, spans and figures. Sentences
  /// may quote the note and stay in the blob.
  var auditMembers: [CanonicalJSON.Member] {
    var members: [CanonicalJSON.Member] = [
      .init("cpt", .array(procedures.map(\.auditValue))),
      .init("icd", .array(diagnoses.map(\.auditValue))), .init("engine", .string(engine)),
    ]
    if let confidence { members.append(.init("confidence_bp", .integer(confidence.basisPoints))) }
    if abstained { members.append(.init("abstained", true)) }
    if !flags.isEmpty {
      members.append(.init("flags", .array(flags.map { .string($0.kind.rawValue) })))
    }
    if !overruled.isEmpty {
      members.append(
        .init(
          "overruled",
          .array(overruled.map { ["code": .code($0.code), "rule": .string($0.rule)] })))
    }
    if !proposals.isEmpty {
      members.append(.init("proposals", .array(proposals.map(\.auditValue))))
    }
    return members
  }
}

extension SuggestedCode {
  fileprivate var auditValue: CanonicalJSON {
    var members: [CanonicalJSON.Member] = [
      .init("code", .code(code)), .init("confidence_bp", .integer(confidence.basisPoints)),
      .init("rule", .string(rule)),
    ]
    if alternative { members.append(.init("alternative", true)) }
    if units != 1 { members.append(.init("units", .integer(units))) }
    if !modifiers.isEmpty {
      members.append(.init("modifiers", .array(modifiers.map { .code($0) })))
    }
    if let doubts, !doubts.isEmpty {
      members.append(.init("doubts", .array(doubts.map { .string($0.rawValue) })))
    }
    if !evidence.isEmpty {
      let spans = evidence.map { CanonicalJSON.array([.integer($0.start), .integer($0.end)]) }
      members.append(.init("evidence", .array(spans)))
    }
    return .object(of: members)
  }
}

extension Proposal {
  /// What came from outside, cut down to what a code can look like; who proposed it is in the blob.
  fileprivate var auditValue: CanonicalJSON {
    func values(_ codes: [ProposedCode]) -> CanonicalJSON {
      .array(
        codes.map { proposed in
          var members: [CanonicalJSON.Member] = [.init("code", .code(proposed.code))]
          if let confidence = proposed.confidence {
            members.append(.init("confidence_bp", .integer(confidence.basisPoints)))
          }
          return .object(of: members)
        })
    }
    return ["cpt": values(procedures), "icd": values(diagnoses)]
  }
}

extension CanonicalJSON {
  /// A code as text; anything that cannot be one is not let into the trail.
  static func code(_ text: String) -> CanonicalJSON {
    let isCode =
      (1...8).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
          || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) || byte == UInt8(ascii: ".")
      }
    return .string(isCode ? text : "not a code")
  }
}
