public import Audit
public import Basics
import Crypto
import FoundationEssentials
public import Records
import Review

/// What the trail keeps of a request to a language model: counts, classes and a hash of the whole
/// body, never a value and never an excerpt.
public struct ModelRequestRecord: Hashable, Sendable {
  public var note: NoteID
  /// The reading of the note that was asked about.
  public var revision: Int
  /// Random, of this request.
  public var requestID: String
  public var endpoint: String
  public var model: String
  /// What the provider keeps, in the practice's words.
  public var retention: String?
  public var deidentifier: String
  /// Identifiers replaced, by class.
  public var replaced: [String: Int]
  /// Values the residue check looked for in the final body and did not find.
  public var valuesTested: Int
  public var bodySHA256: String
  /// The bytes that are about to leave. They go into a sealed blob; the entry holds its commitment.
  public var body: [UInt8]
  /// Passages of guidelines looked up for it, each the hash of its file and its number in it.
  public var guidelines: [String]
  /// How many decided notes the figures of the past rest on.
  public var similarNotes: Int
  /// The few of them that are shown to who asks why, by their ids.
  public var precedents: [NoteID]

  public init(
    note: NoteID, revision: Int, requestID: String, endpoint: String, model: String,
    retention: String?, deidentifier: String, replaced: [String: Int], valuesTested: Int,
    bodySHA256: String, body: [UInt8], guidelines: [String] = [], similarNotes: Int = 0,
    precedents: [NoteID] = []
  ) {
    self.note = note
    self.revision = revision
    self.requestID = requestID
    self.endpoint = endpoint
    self.model = model
    self.retention = retention
    self.deidentifier = deidentifier
    self.replaced = replaced
    self.valuesTested = valuesTested
    self.bodySHA256 = bodySHA256
    self.body = body
    self.guidelines = guidelines
    self.similarNotes = similarNotes
    self.precedents = precedents
  }
}

/// What the trail keeps of an answer, or of there being none.
public struct ModelAnswerRecord: Hashable, Sendable {
  public var note: NoteID
  public var requestID: String
  /// As the server names it.
  public var model: String
  public var outcome: AuditOutcome
  /// Why there is no answer, without a word of it; nil when there is one.
  public var fault: String?
  /// The answer as it came, usable or not; nil when none came. It goes into a sealed blob.
  public var text: String?
  public var procedures: [String]
  public var diagnoses: [String]
  /// Parts of the answer that were dropped.
  public var dropped: Int
  public var inputTokens: Int
  public var outputTokens: Int
  public var milliseconds: Int

  public init(
    note: NoteID, requestID: String, model: String, outcome: AuditOutcome, fault: String?,
    text: String? = nil, procedures: [String] = [], diagnoses: [String] = [], dropped: Int = 0,
    inputTokens: Int, outputTokens: Int, milliseconds: Int
  ) {
    self.note = note
    self.requestID = requestID
    self.model = model
    self.outcome = outcome
    self.fault = fault
    self.text = text
    self.procedures = procedures
    self.diagnoses = diagnoses
    self.dropped = dropped
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.milliseconds = milliseconds
  }
}

extension Store {
  /// Writes `model.request` before the request is sent; returns its number for the answer.
  public func record(_ request: ModelRequestRecord, at now: Instant) throws -> Int {
    try write { work in
      var members: [CanonicalJSON.Member] = [
        .init("request", .string(request.requestID)), .init("endpoint", .string(request.endpoint)),
        .init("model", .string(request.model)),
        .init("deidentifier", .string(request.deidentifier)),
        .init("values_tested", .integer(request.valuesTested)),
        .init("body_sha256", .string(request.bodySHA256)),
        .init("body_bytes", .integer(request.body.count)),
        .init(
          "replaced",
          .object(of: request.replaced.map { .init($0.key, .integer($0.value)) })),
      ]
      if !request.guidelines.isEmpty {
        members.append(
          .init("guidelines", .array(request.guidelines.map { .string($0) })))
      }
      if request.similarNotes > 0 {
        members.append(.init("similar_notes", .integer(request.similarNotes)))
      }
      if !request.precedents.isEmpty {
        members.append(
          .init("precedents", .array(request.precedents.map { .string($0.text) })))
      }
      if let retention = request.retention {
        members.append(.init("retention", .string(retention)))
      }
      if let client = try ModelTrail.client(of: request.note, work.connection) {
        members.append(.init("client", .string(client)))
      }
      work.changed.insert(.audit)
      let sent = SaltedBlob(request.body)
      let entry = try work.trail.append(
        AuditDraft(
          at: now, actor: AuditActor(kind: .worker, id: "second reading"), action: .modelRequest,
          object: request.note.auditObject,
          detail: .object(of: members + request.note.auditMembers),
          blobs: [AuditBlob(name: "request", commit: sent.commit)]))
      try SecondReadingTable(connection: work.connection, seal: seal)
        .add(request, entry: entry, sent: sent, at: now)
      return entry
    }
  }

  /// Writes `model.answer` as the answer to that request.
  public func record(_ answer: ModelAnswerRecord, to request: Int, at now: Instant) throws {
    try write { work in
      var members: [CanonicalJSON.Member] = [
        .init("request", .string(answer.requestID)),
        .init("input_tokens", .integer(answer.inputTokens)),
        .init("output_tokens", .integer(answer.outputTokens)),
        .init("milliseconds", .integer(answer.milliseconds)),
      ]
      if let fault = answer.fault {
        members.append(.init("fault", .string(fault)))
      } else {
        members += [
          .init("cpt", .array(answer.procedures.map { .string($0) })),
          .init("icd", .array(answer.diagnoses.map { .string($0) })),
          .init("dropped", .integer(answer.dropped)),
        ]
      }
      if let client = try ModelTrail.client(of: answer.note, work.connection) {
        members.append(.init("client", .string(client)))
      }
      let answered = answer.text.map { SaltedBlob($0.utf8) }
      if let text = answer.text {
        members.append(
          .init("answer_sha256", .string(hex(SHA256.hash(data: Data(text.utf8))))))
      }
      work.changed.insert(.audit)
      let entry = try work.trail.append(
        AuditDraft(
          at: now,
          actor: AuditActor(kind: .ai, id: answer.model.isEmpty ? "unnamed" : answer.model),
          action: .modelAnswer, object: answer.note.auditObject, outcome: answer.outcome,
          ref: request, detail: .object(of: members + answer.note.auditMembers),
          blobs: answered.map { [AuditBlob(name: "answer", commit: $0.commit)] } ?? []))
      try SecondReadingTable(connection: work.connection, seal: seal)
        .close(request: request, answer: answer, entry: entry, answered: answered)
    }
  }
}

enum ModelTrail {
  /// The pseudonym of the client the note is about.
  static func client(of note: NoteID, _ connection: any Connection) throws -> String? {
    let found = try connection.first(
      """
      SELECT client
      FROM reading
      WHERE note = $1
      ORDER BY revision DESC
      LIMIT 1
      """, .text(note.key)
    ) { try $0.optionalText(0) }
    return found ?? nil
  }
}
