public import Audit
public import Basics
import FoundationEssentials
import Records
public import Review

extension Store {
  /// Everything about one entry: what it answers, what answers it, the suggestion and the decision it
  /// belongs to, and, where the person may see them, the words of the note behind it. Nil when there
  /// is none of that number. Whoever shows the words records a view.
  public func openedEntry(
    _ seq: Int, for person: Person, at now: Instant? = nil
  ) throws -> OpenedEntry? {
    guard let line = try auditEntry(seq) else { return nil }
    return try read { connection in
      let reader = Reader(person, at: now ?? Instant(milliseconds: .min))
      let sight = try Sight(reader, connection, seal)
      if let own = sight.narrowed {
        guard let draft = AuditEntry(line: line.text.utf8)?.draft,
          try draft.actor.id == own.person
            || draft.note.map({ try sight.sees($0, connection) }) == true
        else { return nil }
      }
      return try EntryReader(connection: connection, seal: seal, person: person).opened(
        seq, line.text)
    }
  }

  /// The way of an entry from its leaf to a root, from the stored leaves, checked. Reads as many
  /// leaves as the tree has before it; nil when the trail is shorter.
  ///
  /// - Parameter signed: the last signed head, when it is newer than the entry.
  public func entryProof(_ seq: Int, in signed: Checkpoint?) throws -> EntryProof? {
    let head = try auditHead()
    let isSigned = signed.map { $0.size > seq && $0.size <= head.size } ?? false
    let size = isSigned ? signed?.size ?? head.size : head.size
    let root = isSigned ? signed?.root ?? head.root : head.root
    guard let line = try auditEntry(seq), let wanted = ProofRanges(inclusionOf: seq, in: size),
      let hashes = try auditProof(wanted)
    else { return nil }
    let leaf = TreeHash.leaf(Array(line.text.utf8))
    let proof = InclusionProof(index: seq, size: size, hashes: hashes)
    return EntryProof(
      size: size, root: root.hex, leaf: leaf.hex, steps: hashes.count,
      holds: proof.verifies(leaf, root: root), isSigned: isSigned)
  }
}

/// Gathers what belongs to one entry.
private struct EntryReader {
  let connection: any Connection
  let seal: Seal
  let person: Person

  func opened(_ seq: Int, _ line: String) throws -> OpenedEntry {
    var opened = OpenedEntry(seq: seq, line: line, entry: AuditEntry(line: line.utf8))
    guard let entry = opened.entry else { return opened }
    opened.signature = entry.signature(by: try key(of: entry.draft.actor, before: seq))
    opened.answered = try entry.draft.ref.flatMap { try self.entry($0) }
    opened.note = entry.draft.note
    guard let note = opened.note else { return opened }
    let story = try TrailReader(connection: connection, seal: seal, zoneMinutes: 0)
      .story(note, EntryReader.storyMax)
    opened.answers = story.filter { $0.entry?.draft.ref == seq }.map(\.seq)
    opened.suggestion = try suggestion(of: entry)
    if let suggestion = opened.suggestion {
      opened.decision =
        entry.draft.action == .decide
        ? entry
        : story.last {
          $0.entry?.draft.action == .decide && $0.entry?.draft.ref == suggestion.seq
        }?.entry
    }
    opened.excerpt = try excerpt(note, opened)
    return opened
  }

  private static let storyMax = 500

  /// The key the trail last announced for a person before an entry.
  private func key(of actor: AuditActor, before seq: Int) throws -> NoteKey? {
    guard actor.kind == .user, seq > 0 else { return nil }
    let filter = TrailFilter(
      [.action: [AuditAction.keyNew.rawValue], .object: ["key/" + actor.id]],
      entries: [0...(seq - 1)])
    let row = try TrailReader(connection: connection, seal: seal, zoneMinutes: 0)
      .window(filter, .newest, 1).rows.first
    return row?.entry?.draft.detail?["vkey"]?.text.flatMap { NoteKey($0) }
  }

  private func entry(_ seq: Int) throws -> AuditEntry? {
    try TrailReader(connection: connection, seal: seal, zoneMinutes: 0).rows([seq]).first?.entry
  }

  /// The suggestion at the end of what it answers: push.result, push.intent, decide, suggest.
  private func suggestion(of entry: AuditEntry) throws -> AuditEntry? {
    var current = entry
    for _ in 0..<6 {
      if current.draft.action == .suggest { return current }
      guard let ref = current.draft.ref, let next = try self.entry(ref) else { return nil }
      current = next
    }
    return nil
  }

  private func excerpt(_ note: NoteID, _ opened: OpenedEntry) throws -> EntryExcerpt {
    guard let seq = opened.suggestion?.seq,
      let found = try SuggestionTable(connection: connection, seal: seal).find(seq),
      let reading = try NoteTable(connection: connection, seal: seal)
        .reading(note, revision: found.revision)
    else { return .none }
    guard TrailRules.maySeeExcerpt(person.role) else { return .withheld(person.role) }
    let client = try reading.client.flatMap {
      try ClientTable(connection: connection, seal: seal).find($0)
    }
    return .shown(
      client: client?.fullName, quotes: quotes(found.suggestion, reading.note.text),
      typed: try typed(opened.entry))
  }

  /// The words each code rests on, in the order of the note.
  private func quotes(_ suggestion: Suggestion, _ text: String) -> [EntryExcerpt.Quote] {
    var codes: [TextSpan: [String]] = [:]
    for code in suggestion.procedures + suggestion.diagnoses where !code.alternative {
      for span in code.evidence { codes[span, default: []].append(code.code) }
    }
    return codes.sorted { $0.key < $1.key }.map { span, codes in
      EntryExcerpt.Quote(codes: codes, text: span.slice(of: text))
    }
  }

  /// What a person typed, which stands beside the trail.
  private func typed(_ entry: AuditEntry?) throws -> [String] {
    let blobs = BlobTable(connection: connection, seal: seal)
    return try (entry?.draft.blobs ?? []).filter { ["reason", "question"].contains($0.name) }
      .compactMap { try blobs.text($0.commit) }
  }
}
