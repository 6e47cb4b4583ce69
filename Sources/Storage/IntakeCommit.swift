import Audit
public import Basics
import FoundationEssentials
public import Records
import Review

extension Store {
  /// Stores one page of a source in one transaction: notes with all that came with them, denials, and, when
  /// the sweep is complete, the cursor. Two pulls of one version are one note. A note that changed
  /// while undecided waits for a new suggestion; one that changed after a decision is marked for
  /// a person, and the decision stands.
  ///
  /// - Parameter source: the EHR it came from, without a slash in its name; empty for files. The
  ///   same id from two sources is two notes, two people, two claims.
  public func commit(
    page: IntakePage, stream: String, from source: SourceID = SourceID(""), at now: Instant
  ) throws -> IntakeReport {
    precondition(!source.text.contains("/"), "a source is named without a slash")
    return try write { work in
      let commit = IntakeCommit(work: work, seal: seal, stream: stream, source: source, now: now)
      return try commit.store(page)
    }
  }

  /// Where the next increment of a feed starts; nil before the first complete sweep.
  public func cursor(stream: String) throws -> String? {
    try read { try CursorTable(connection: $0, seal: seal).find(stream) }
  }
}

/// One page on its way in. Every note, and every denial, that is new or changed leaves an audit
/// entry `receive`, which holds a salted hash of the text and never the text.
private final class IntakeCommit {
  /// Ten billion dollars: no claim.
  private static let centsMax: UInt64 = 1_000_000_000_000

  private let work: Work
  private let seal: Seal
  private let stream: String
  private let source: SourceID
  private let now: Instant
  private var report = IntakeReport()
  /// Rows of this page already looked after.
  private var clinicians: Set<Clinician> = []
  private var payers: Set<Payer> = []
  private var clients: Set<Client> = []

  init(work: Work, seal: Seal, stream: String, source: SourceID, now: Instant) {
    self.work = work
    self.seal = seal
    self.stream = stream
    self.source = source
    self.now = now
  }

  func store(_ page: IntakePage) throws -> IntakeReport {
    try SourceTable(connection: work.connection).store(source)
    for note in page.notes {
      if note.note.id.text.isEmpty { report.refused += 1 } else { try store(note.from(source)) }
    }
    for denial in page.denials {
      let isPlausible = denial.amount.cents.magnitude <= IntakeCommit.centsMax
      if denial.claim.text.isEmpty || !isPlausible {
        report.refused += 1
      } else {
        try store(fromSource(denial))
      }
    }
    if page.next == nil, let cursor = page.cursor {
      try CursorTable(connection: work.connection, seal: seal).store(cursor, for: stream, at: now)
    }
    return report
  }

  private func store(_ intake: IntakeNote) throws {
    let company = try storeCompany(of: intake)
    let notes = NoteTable(connection: work.connection, seal: seal)
    let newest = try notes.newest(intake.note.id)
    let documents = try notes.documents(intake)
    if let newest {
      let isSameVersion = !newest.version.isEmpty && newest.version == intake.note.version
      if isSameVersion || newest.mark == documents.mark {
        report.unchanged += 1
        return
      }
    }
    let standing = try newest == nil ? nil : ReviewItemTable.standing(intake.note.id, work)
    let isJudged = standing?.state.isJudged ?? false
    let revision = (newest?.revision ?? 0) + 1
    let blob = SaltedBlob(intake.note.text.utf8)
    let arrival = try work.trail.append(
      receipt(
        of: intake, revision, company.client, blob, after: isJudged ? standing?.decision : nil))
    try notes.add(
      intake, documents, revision: revision, arrival: arrival, waits: !isJudged,
      client: company.client, clinician: company.clinician,
      payer: intake.encounter.payer ?? intake.client?.payer, blob: blob)
    if !isJudged, newest?.waits != true { work.counters.add(1, to: Counters.waitingNotes) }
    if isJudged { try ReviewItemTable.markOutdated(intake.note.id, work) }
    count(isNew: newest == nil, isJudged: isJudged)
    work.changed.formUnion([.notes, .audit])
  }

  private func count(isNew: Bool, isJudged: Bool) {
    if isNew {
      report.newNotes += 1
    } else if isJudged {
      report.changedAfterDecision += 1
    } else {
      report.changedNotes += 1
    }
  }

  /// Client, clinician and payer of a note; returns the pseudonyms.
  private func storeCompany(
    of intake: IntakeNote
  ) throws -> (client: String?, clinician: String) {
    if let payer = intake.payer, payers.insert(payer).inserted {
      try PayerTable(connection: work.connection).store(payer, from: source)
    }
    return (try storeClient(of: intake), try storeClinician(of: intake))
  }

  private func storeClient(of intake: IntakeNote) throws -> String? {
    let table = ClientTable(connection: work.connection, seal: seal)
    if let client = intake.client {
      return clients.insert(client).inserted
        ? try table.store(client, from: source)
        : seal.pseudonym(of: client.id.text, .client, from: source)
    }
    return try intake.encounter.client.map { try table.mention($0, from: source) }
  }

  /// The clinician the encounter names; what came with the note describes that one, or another.
  private func storeClinician(of intake: IntakeNote) throws -> String {
    let table = ClinicianTable(connection: work.connection, seal: seal)
    if let clinician = intake.clinician, clinicians.insert(clinician).inserted {
      try table.store(clinician, from: source)
    }
    let named = intake.encounter.clinician
    return intake.clinician?.id == named
      ? seal.pseudonym(of: named.text, .clinician, from: source)
      : try table.mention(named, from: source)
  }

  private func receipt(
    of intake: IntakeNote, _ revision: Int, _ client: String?, _ blob: SaltedBlob,
    after decision: String?
  ) -> AuditDraft {
    var members: [CanonicalJSON.Member] = [
      .init("revision", .integer(revision)), .init("stream", .string(stream)),
    ]
    members += intake.note.id.auditMembers
    if let client { members.append(.init("client", .string(client))) }
    if let decision { members.append(.init("after_decision", .string(decision))) }
    return AuditDraft(
      at: now, actor: .intake, action: .receive, object: intake.note.id.auditObject,
      detail: .object(of: members), blobs: [AuditBlob(name: "note", commit: blob.commit)])
  }

  private func store(_ denial: Denial) throws {
    let table = DenialTable(connection: work.connection, seal: seal)
    let stored = try table.known(denial)
    if let stored {
      let isSameVersion = !denial.version.isEmpty && stored.version == denial.version
      if isSameVersion || stored == denial {
        report.unchanged += 1
        return
      }
    }
    let clientTable = ClientTable(connection: work.connection, seal: seal)
    let client = try denial.client.map { try clientTable.mention($0, from: source) }
    let id = try table.store(denial, client: client)
    work.counters.add(stored == nil ? 1 : 0, to: Counters.denials)
    work.counters.add(
      Int(denial.amount.cents - (stored?.amount.cents ?? 0)), to: Counters.denialCents)
    try work.trail.append(receipt(of: denial, id, client))
    if stored == nil { report.newDenials += 1 } else { report.changedDenials += 1 }
    work.changed.formUnion([.denials, .audit])
  }

  private func fromSource(_ denial: Denial) -> Denial {
    var denial = denial
    denial.source = source
    denial.note = denial.note.map { NoteID($0.text, from: source) }
    return denial
  }

  private func receipt(of denial: Denial, _ id: String, _ client: String?) -> AuditDraft {
    var members: [CanonicalJSON.Member] = [
      .init("amount_cents", .integer(Int(denial.amount.cents))),
      .init("carc", .code(denial.carc)), .init("stream", .string(stream)),
    ]
    if let client { members.append(.init("client", .string(client))) }
    return AuditDraft(
      at: now, actor: .intake, action: .receive,
      object: AuditObject(kind: "denial", id: id), detail: .object(of: members))
  }
}
