public import Basics

/// A payer's or the practice's own guideline, kept as Markdown: what holds for whom, in passages
/// that can be found and quoted. It is about no person.
public struct Guideline: Hashable, Sendable, Codable {
  /// One passage: the headings above it, and at most some hundred words.
  public struct Passage: Hashable, Sendable, Codable {
    public var heading: String
    public var text: String

    public init(heading: String, text: String) {
      self.heading = heading
      self.text = text
    }
  }

  /// The file's name; versions of one guideline share it.
  public var name: String
  public var title: String
  /// The payer's name it holds for; nil: for any.
  public var payer: String?
  /// The kind of payer it holds for; nil: for any.
  public var payerClass: PayerClass?
  /// The first day of service it holds for; nil: nobody said.
  public var effective: Day?
  public var passages: [Passage]

  public init(
    name: String, title: String, payer: String? = nil, payerClass: PayerClass? = nil,
    effective: Day? = nil, passages: [Passage]
  ) {
    self.name = name
    self.title = title
    self.payer = payer
    self.payerClass = payerClass
    self.effective = effective
    self.passages = passages
  }
}

/// Something that was looked up for a note before a model was asked, with its source.
public struct Retrieved: Hashable, Sendable, Codable {
  /// Where it comes from.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A passage of a guideline the practice keeps.
    case guideline
    /// What people decided and payers did about notes like this one: codes and counts.
    case history
  }

  public var kind: Kind
  /// "telehealth.md, version 2", "4 decided notes like it".
  public var source: String
  /// The headings above a passage; empty for history.
  public var place: String
  public var text: String
  /// SHA-256 of a guideline's file, 64 lower-case hex digits; empty for history.
  public var sha256: String
  /// The passage's number in its guideline, from 1; 0 for history.
  public var number: Int

  public init(
    kind: Kind, source: String, place: String = "", text: String, sha256: String = "",
    number: Int = 0
  ) {
    self.kind = kind
    self.source = source
    self.place = place
    self.text = text
    self.sha256 = sha256
    self.number = number
  }
}

/// How notes like one were finally billed and what the payer did: codes and counts, nothing of
/// anybody's note.
public struct PastBilling: Hashable, Sendable, Codable {
  public struct Billed: Hashable, Sendable, Codable {
    public var codes: [String]
    public var times: Int
    /// How many of them the payer denied, as far as it is known which claim a denial is of.
    public var denied: Int

    public init(codes: [String], times: Int, denied: Int = 0) {
      self.codes = codes
      self.times = times
      self.denied = denied
    }
  }

  /// One decided note, for the person who asks why: it never leaves this machine.
  public struct Precedent: Hashable, Sendable, Codable {
    public var note: NoteID
    public var day: Day
    /// The procedure codes that were signed; empty for a rejection.
    public var codes: [String]
    /// What the payer did, "CO-197"; nil when no denial is known.
    public var denial: String?

    public init(note: NoteID, day: Day, codes: [String], denial: String? = nil) {
      self.note = note
      self.day = day
      self.codes = codes
      self.denial = denial
    }
  }

  public struct Denied: Hashable, Sendable, Codable {
    public var group: String
    public var reason: String
    public var times: Int

    public init(group: String, reason: String, times: Int) {
      self.group = group
      self.reason = reason
      self.times = times
    }
  }

  /// How many decided notes were like it.
  public var similar: Int
  /// What was signed, the most frequent first.
  public var billed: [Billed]
  /// How many were rejected.
  public var rejected: Int
  /// Denials of the same payer for the same procedure, the most frequent first.
  public var denied: [Denied]
  /// The newest of the notes like it, denied ones first; a few.
  public var precedents: [Precedent]

  public init(
    similar: Int = 0, billed: [Billed] = [], rejected: Int = 0, denied: [Denied] = [],
    precedents: [Precedent] = []
  ) {
    self.similar = similar
    self.billed = billed
    self.rejected = rejected
    self.denied = denied
    self.precedents = precedents
  }

  public var isEmpty: Bool { similar == 0 && denied.isEmpty }
}
