public import Audit
public import Basics
public import Records

/// Everything a page shows of one entry of the trail.
public struct OpenedEntry: Hashable, Sendable {
  public var seq: Int
  /// The line exactly as it was hashed.
  public var line: String
  /// What it says; nil when it is no entry this program writes.
  public var entry: AuditEntry?
  /// The entry it answers.
  public var answered: AuditEntry?
  /// The suggestion it is about: itself, or the one it answers.
  public var suggestion: AuditEntry?
  /// The decision about that suggestion: itself, or the last one that answers it.
  public var decision: AuditEntry?
  /// Numbers of later entries that answer this one.
  public var answers: [Int]
  public var excerpt: EntryExcerpt
  public var signature: EntrySignature
  /// Which note its story is; nil when it is about none.
  public var note: NoteID?

  public init(
    seq: Int, line: String, entry: AuditEntry?, answered: AuditEntry? = nil,
    suggestion: AuditEntry? = nil, decision: AuditEntry? = nil, answers: [Int] = [],
    excerpt: EntryExcerpt = .none, signature: EntrySignature = .none, note: NoteID? = nil
  ) {
    self.seq = seq
    self.line = line
    self.entry = entry
    self.answered = answered
    self.suggestion = suggestion
    self.decision = decision
    self.answers = answers
    self.excerpt = excerpt
    self.signature = signature
    self.note = note
  }
}

/// What of a note stands behind an entry, for who may see it.
public enum EntryExcerpt: Hashable, Sendable {
  /// There is nothing to show: no note, or no words quoted.
  case none
  /// This role may not see it.
  case withheld(Role)
  /// Whose note it is, and the words of it that the suggestion rests on, each once; what a person
  /// typed with the decision.
  case shown(client: String?, quotes: [Quote], typed: [String])

  /// Words of a note and the codes that rest on them.
  public struct Quote: Hashable, Sendable {
    public var codes: [String]
    public var text: String

    public init(codes: [String], text: String) {
      self.codes = codes
      self.text = text
    }
  }
}

/// That an entry is in the log: the way from its leaf to the root, recomputed just now.
public struct EntryProof: Hashable, Sendable {
  /// The tree it was proven in: so many entries, and their root, 64 hex digits.
  public var size: Int
  public var root: String
  public var leaf: String
  /// Hashes on the way.
  public var steps: Int
  /// The way leads to the root.
  public var holds: Bool
  /// The tree is the one of the last signed head, not only of the stored one.
  public var isSigned: Bool

  public init(size: Int, root: String, leaf: String, steps: Int, holds: Bool, isSigned: Bool) {
    self.size = size
    self.root = root
    self.leaf = leaf
    self.steps = steps
    self.holds = holds
    self.isSigned = isSigned
  }
}

/// How the trail stands as a whole: what is signed, and where a signed head was kept elsewhere.
public struct TrailStanding: Hashable, Sendable {
  /// Entries of the last signed head; nil when none was signed.
  public var signedSize: Int?
  /// When and where a signed head was last kept, and of how many entries; nil when never.
  public var anchored: Anchored?
  /// A place elsewhere is configured.
  public var isAnchorSet: Bool

  /// A signed head kept elsewhere.
  public struct Anchored: Hashable, Sendable {
    public var at: Instant
    public var place: String
    public var size: Int

    public init(at: Instant, place: String, size: Int) {
      self.at = at
      self.place = place
      self.size = size
    }
  }

  public init(signedSize: Int?, anchored: Anchored?, isAnchorSet: Bool) {
    self.signedSize = signedSize
    self.anchored = anchored
    self.isAnchorSet = isAnchorSet
  }

  /// Kept elsewhere never, or longer than a day ago.
  public func isStale(at now: Instant) -> Bool {
    guard let anchored else { return true }
    return anchored.at.milliseconds(to: now) > 86_400_000
  }
}

/// Who may see what of the trail.
public enum TrailRules {
  /// Whether a role sees the words of a note behind an entry. Who judges notes, wrote them, or
  /// answers for those who judge does; auditors and administrators work with ids and codes.
  public static func maySeeExcerpt(_ role: Role) -> Bool {
    switch role {
    case .biller, .supervisor, .clinician: true
    case .auditor, .administrator: false
    }
  }
}
