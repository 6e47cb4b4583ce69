/// The rules between entries: who may answer what, and how often. It keeps nine bytes an entry,
/// so that ten years of a practice fit into memory.
struct AuditLinks {
  private static let kindMask: UInt8 = 0x0F
  private static let suggest: UInt8 = 1
  private static let decideToSend: UInt8 = 2
  private static let decideToReject: UInt8 = 3
  private static let intent: UInt8 = 4
  /// On a suggestion: a decision stands. On a decision: its intent is written.
  private static let taken: UInt8 = 0x10
  /// On a decision: a person voided it.
  private static let undone: UInt8 = 0x20
  /// On a decision: it puts an earlier one right.
  private static let replaces: UInt8 = 0x40

  private var kinds: [UInt8] = []
  private var refs: [Int32] = []
  private var objects: [UInt32] = []
  /// The intent each idempotency key was announced in.
  private var intents: [Int: Int32] = [:]

  /// Takes the next entry in; the fault is one sentence.
  mutating func add(_ entry: ScannedEntry) throws(EntryFault) {
    if let ref = entry.ref, ref >= entry.seq {
      throw EntryFault("answers entry \(ref), which does not precede it")
    }
    var kind: UInt8 = 0
    switch entry.action {
    case .suggest:
      guard entry.actor == .ai || entry.actor == .system else {
        throw EntryFault("a suggestion by a \(entry.actor.rawValue)")
      }
      kind = AuditLinks.suggest
    case .decide: kind = try decide(entry)
    case .undo: try undo(entry)
    case .skipOrWait: _ = try answered(entry, AuditLinks.suggest, "a suggestion", by: .user)
    case .pushIntent: kind = try intent(entry)
    case .pushResult: try result(entry)
    case .keyNew, .other: break
    }
    kinds.append(kind)
    refs.append(Int32(truncatingIfNeeded: entry.ref ?? -1))
    objects.append(entry.object)
  }

  /// The earlier entry this one answers: of that kind, about the same object.
  private func answered(
    _ entry: ScannedEntry, _ kind: UInt8, _ words: String, by actor: AuditActor.Kind
  ) throws(EntryFault) -> Int {
    guard entry.actor == actor else {
      throw EntryFault("done by a \(entry.actor.rawValue), not by a \(actor.rawValue)")
    }
    guard let ref = entry.ref else { throw EntryFault("names no entry it answers") }
    guard kinds[ref] & AuditLinks.kindMask == kind else {
      throw EntryFault("answers entry \(ref), which is not \(words)")
    }
    guard objects[ref] == entry.object else {
      throw EntryFault("answers entry \(ref), which is about something else")
    }
    return ref
  }

  private mutating func decide(_ entry: ScannedEntry) throws(EntryFault) -> UInt8 {
    let ref = try answered(entry, AuditLinks.suggest, "a suggestion", by: .user)
    guard entry.verdict != .none else { throw EntryFault("a decision without a verdict") }
    guard kinds[ref] & AuditLinks.taken == 0 || entry.hasReplaces else {
      throw EntryFault("a second decision on the suggestion of entry \(ref)")
    }
    let isCorrection = kinds[ref] & AuditLinks.taken != 0
    kinds[ref] |= AuditLinks.taken
    let kind = entry.verdict == .reject ? AuditLinks.decideToReject : AuditLinks.decideToSend
    return kind | (isCorrection ? AuditLinks.replaces : 0)
  }

  private mutating func undo(_ entry: ScannedEntry) throws(EntryFault) {
    guard let ref = entry.ref else { throw EntryFault("names no entry it answers") }
    let kind = kinds[ref] & AuditLinks.kindMask
    let wanted = kind == AuditLinks.decideToReject ? kind : AuditLinks.decideToSend
    _ = try answered(entry, wanted, "a decision", by: .user)
    guard kinds[ref] & AuditLinks.undone == 0 else {
      throw EntryFault("undoes the decision of entry \(ref) a second time")
    }
    guard kinds[ref] & AuditLinks.taken == 0 else {
      throw EntryFault("undoes the decision of entry \(ref), which was sent")
    }
    kinds[ref] |= AuditLinks.undone
    if kinds[ref] & AuditLinks.replaces == 0 {
      kinds[Int(refs[ref])] &= ~AuditLinks.taken
    }
  }

  private mutating func intent(_ entry: ScannedEntry) throws(EntryFault) -> UInt8 {
    let ref = try answered(entry, AuditLinks.decideToSend, "an accepting decision", by: .worker)
    guard kinds[ref] & AuditLinks.undone == 0 else {
      throw EntryFault("sends the decision of entry \(ref), which was undone")
    }
    guard kinds[ref] & AuditLinks.taken == 0 else {
      throw EntryFault("a second intent for the decision of entry \(ref)")
    }
    guard let key = entry.key, entry.hasMethod, entry.hasPath, entry.hasBodyHash else {
      throw EntryFault("an intent without key, method, path or body_sha256")
    }
    guard intents.updateValue(Int32(truncatingIfNeeded: entry.seq), forKey: key) == nil else {
      throw EntryFault("an intent under a key that was used before")
    }
    kinds[ref] |= AuditLinks.taken
    return AuditLinks.intent
  }

  private func result(_ entry: ScannedEntry) throws(EntryFault) {
    let ref = try answered(entry, AuditLinks.intent, "an intent", by: .worker)
    guard let key = entry.key, intents[key] == Int32(truncatingIfNeeded: ref) else {
      throw EntryFault("a result under another key than the intent of entry \(ref)")
    }
  }
}
