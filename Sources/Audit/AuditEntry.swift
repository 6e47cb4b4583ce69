public import Basics

/// An entry before it has its place: everything but the number. Holds ids, codes, spans and
/// hashes; never a name or a sentence of a note.
public struct AuditDraft: Hashable, Sendable {
  /// The wall clock as it was; it may go back, order is the number.
  public var at: Instant
  public var actor: AuditActor
  public var action: AuditAction
  public var object: AuditObject
  public var outcome: AuditOutcome
  /// The number of the earlier entry this one answers.
  public var ref: Int?
  /// An object; nil or empty leaves the member out.
  public var detail: CanonicalJSON?
  public var blobs: [AuditBlob]

  public init(
    at: Instant, actor: AuditActor, action: AuditAction, object: AuditObject,
    outcome: AuditOutcome = .ok, ref: Int? = nil, detail: CanonicalJSON? = nil,
    blobs: [AuditBlob] = []
  ) {
    self.at = at
    self.actor = actor
    self.action = action
    self.object = object
    self.outcome = outcome
    self.ref = ref
    self.detail = detail
    self.blobs = blobs
  }
}

/// One entry of the trail: a draft at its place. Its bytes are one line of canonical JSON; they
/// are stored as hashed and never written anew from members.
public struct AuditEntry: Hashable, Sendable {
  /// 0, 1, 2 … without a gap.
  public var seq: Int
  public var draft: AuditDraft

  public init(seq: Int, draft: AuditDraft) {
    self.seq = seq
    self.draft = draft
  }

  /// The line without its line feed. Members stand in the order of their names.
  public var canonicalBytes: [UInt8] {
    var line = CanonicalWriter()
    line.raw("{\"action\":")
    line.string(draft.action.rawValue)
    line.raw(",\"actor\":{\"id\":")
    line.string(draft.actor.id)
    line.raw(",\"kind\":")
    line.string(draft.actor.kind.rawValue)
    if let role = draft.actor.role {
      line.raw(",\"role\":")
      line.string(role)
    }
    line.raw("}")
    if !draft.blobs.isEmpty {
      line.raw(",\"blobs\":")
      line.value(
        .array(draft.blobs.map { ["commit": .string($0.commit), "name": .string($0.name)] }))
    }
    if case .object(let members)? = draft.detail, !members.isEmpty {
      line.raw(",\"detail\":")
      line.value(.object(members))
    }
    line.raw(",\"object\":{\"id\":")
    line.string(draft.object.id)
    line.raw(",\"kind\":")
    line.string(draft.object.kind)
    line.raw("},\"outcome\":")
    line.string(draft.outcome.rawValue)
    if let ref = draft.ref {
      line.raw(",\"ref\":")
      line.integer(ref)
    }
    line.raw(",\"seq\":")
    line.integer(seq)
    line.raw(",\"ts\":")
    line.string(draft.at.description)
    line.raw(",\"v\":1}")
    return line.bytes
  }
}

extension AuditEntry {
  /// Reads a stored line; nil when it is not canonical or not an entry this program writes.
  public init?(line: some Sequence<UInt8>) {
    guard let value = try? CanonicalJSON(canonical: Array(line)), value["v"]?.number == 1,
      let seq = value["seq"]?.number, let moment = value["ts"]?.text, let at = Instant(moment),
      let actor = AuditEntry.actor(value["actor"]),
      let action = value["action"]?.text.flatMap(AuditAction.init(rawValue:)),
      let object = value["object"], let kind = object["kind"]?.text, !kind.isEmpty,
      let id = object["id"]?.text, !id.isEmpty,
      let outcome = value["outcome"]?.text.flatMap(AuditOutcome.init(rawValue:))
    else { return nil }
    let blobs = (value["blobs"]?.elements ?? []).compactMap { blob -> AuditBlob? in
      guard let name = blob["name"]?.text, let commit = blob["commit"]?.text else { return nil }
      return AuditBlob(name: name, commit: commit)
    }
    self.init(
      seq: seq,
      draft: AuditDraft(
        at: at, actor: actor, action: action, object: AuditObject(kind: kind, id: id),
        outcome: outcome, ref: value["ref"]?.number, detail: value["detail"], blobs: blobs))
  }

  private static func actor(_ value: CanonicalJSON?) -> AuditActor? {
    guard let value, let kind = value["kind"]?.text.flatMap(AuditActor.Kind.init(rawValue:)),
      let id = value["id"]?.text, !id.isEmpty
    else { return nil }
    return AuditActor(kind: kind, id: id, role: value["role"]?.text)
  }
}
