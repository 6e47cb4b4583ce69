public import Basics

/// One note with all that came with it, as a connector hands it over: read once at the door,
/// trusted inside.
public struct IntakeNote: Hashable, Sendable {
  public var note: Note
  public var encounter: Encounter
  public var client: Client?
  public var clinician: Clinician?
  public var payer: Payer?
  public var proposals: [Proposal]

  public init(
    note: Note, encounter: Encounter, client: Client? = nil, clinician: Clinician? = nil,
    payer: Payer? = nil, proposals: [Proposal] = []
  ) {
    self.note = note
    self.encounter = encounter
    self.client = client
    self.clinician = clinician
    self.payer = payer
    self.proposals = proposals
  }
}

extension IntakeNote {
  /// The same note as it came from that EHR.
  public func from(_ source: SourceID) -> IntakeNote {
    var copy = self
    copy.note.id = NoteID(note.id.text, from: source)
    return copy
  }
}

/// One page of a feed: what was understood, what was not, and where to go on.
public struct IntakePage: Hashable, Sendable {
  public var notes: [IntakeNote]
  public var denials: [Denial]
  /// Records that could not be read, by id or place. Never their content.
  public var findings: [Finding]
  /// Opaque: the next page of this sweep; nil when the sweep is complete.
  public var next: String?
  /// To be stored, once the page's rows are committed and `next` is nil, as the start of the next
  /// increment; nil leaves the stored cursor as it is.
  public var cursor: String?

  public init(
    notes: [IntakeNote] = [], denials: [Denial] = [], findings: [Finding] = [],
    next: String? = nil, cursor: String? = nil
  ) {
    self.notes = notes
    self.denials = denials
    self.findings = findings
    self.next = next
    self.cursor = cursor
  }
}
