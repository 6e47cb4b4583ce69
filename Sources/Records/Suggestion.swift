public import Basics

/// What an engine proposes for one note, with its proof. A machine makes a suggestion; only a
/// person makes a decision.
public struct Suggestion: Hashable, Sendable, Codable {
  public var note: NoteID
  /// Engine and version of rules and tables, `builtin 2026.1`.
  public var engine: String
  /// Claim lines in claim order; alternatives come last.
  public var procedures: [SuggestedCode]
  /// Diagnoses in claim order, the primary one first; alternatives come last.
  public var diagnoses: [SuggestedCode]
  public var overruled: [OverruledCode]
  public var flags: [CodingFlag]
  public var placeOfService: String?
  /// Nothing may be billed from this note; a flag says why.
  public var abstained: Bool
  /// Proposals that came with the note from outside, as they came.
  public var proposals: [Proposal]
  /// What was looked up for this note before a model was asked; nil where nothing was.
  public var retrieved: [Retrieved]?

  public init(
    note: NoteID, engine: String, procedures: [SuggestedCode] = [],
    diagnoses: [SuggestedCode] = [], overruled: [OverruledCode] = [], flags: [CodingFlag] = [],
    placeOfService: String? = nil, abstained: Bool = false, proposals: [Proposal] = [],
    retrieved: [Retrieved]? = nil
  ) {
    self.note = note
    self.engine = engine
    self.procedures = procedures
    self.diagnoses = diagnoses
    self.overruled = overruled
    self.flags = flags
    self.placeOfService = placeOfService
    self.abstained = abstained
    self.proposals = proposals
    self.retrieved = retrieved
  }

  /// The claim that accepting everything proposed would sign; alternatives stay out.
  public var claim: CodedClaim {
    CodedClaim(
      lines: procedures.filter { !$0.alternative }.map {
        ServiceLine(code: $0.code, modifiers: $0.modifiers, units: $0.units)
      },
      diagnoses: diagnoses.filter { !$0.alternative }.map(\.code),
      placeOfService: placeOfService)
  }

  /// The lowest confidence among what is proposed for the claim; nil when nothing is.
  public var confidence: Confidence? {
    (procedures + diagnoses).filter { !$0.alternative }.map(\.confidence).min()
  }
}

/// One proposed code with why, how sure, and the words that prove it.
public struct SuggestedCode: Hashable, Sendable, Codable {
  public var code: String
  /// 1 for a diagnosis.
  public var units: Int
  public var modifiers: [String]
  /// Our own short wording, never the owner's descriptor.
  public var label: String
  public var confidence: Confidence
  /// One sentence a biller reads: "50 min is inside 38–52; 90837 starts at 53".
  public var rationale: String
  /// The id of the rule that chose it, `psychotherapy-time`.
  public var rule: String
  /// Where in the note, in Unicode scalars of the text as it came.
  public var evidence: [TextSpan]
  /// Only worth a look: not on the claim unless a person takes it in.
  public var alternative: Bool
  /// Why the engine is less than sure; nil in suggestions of engines that do not tell.
  public var doubts: [Doubt]?

  public init(
    code: String, units: Int = 1, modifiers: [String] = [], label: String,
    confidence: Confidence, rationale: String, rule: String, evidence: [TextSpan],
    alternative: Bool = false, doubts: [Doubt]? = nil
  ) {
    self.code = code
    self.units = units
    self.modifiers = modifiers
    self.label = label
    self.confidence = confidence
    self.rationale = rationale
    self.rule = rule
    self.evidence = evidence
    self.alternative = alternative
    self.doubts = doubts
  }
}

/// A code somebody or something proposed and a rule refused. It stays visible.
public struct OverruledCode: Hashable, Sendable, Codable {
  public var code: String
  /// The rule id, `psychotherapy-time`.
  public var rule: String
  /// "50 min is 3 min short of 53".
  public var reason: String
  /// Who proposed it, `ehr assistant`; nil when our own engine considered it.
  public var proposer: String?
  public var confidence: Confidence?

  public init(
    code: String, rule: String, reason: String, proposer: String? = nil,
    confidence: Confidence? = nil
  ) {
    self.code = code
    self.rule = rule
    self.reason = reason
    self.proposer = proposer
    self.confidence = confidence
  }
}

/// Something about the note a biller should see before signing.
public struct CodingFlag: Hashable, Sendable, Codable {
  public var kind: FlagKind
  public var severity: Severity
  public var message: String
  public var evidence: [TextSpan]

  public init(kind: FlagKind, severity: Severity, message: String, evidence: [TextSpan] = []) {
    self.kind = kind
    self.severity = severity
    self.message = message
    self.evidence = evidence
  }
}

/// The closed list of flags, in the words of the command line.
public enum FlagKind: String, Hashable, Sendable, Codable, CaseIterable {
  case documentationConflict = "documentation_conflict"
  case missingTime = "missing_time"
  case timeBelowMinimum = "time_below_minimum"
  case diagnosisNotDocumented = "diagnosis_not_documented"
  case upcodingRisk = "upcoding_risk"
  case notBillable = "not_billable"
  case specificityQuery = "specificity_query"
  case invalidCodeInNote = "invalid_code_in_note"
  case credentialScope = "credential_scope"
  case embeddedInstruction = "embedded_instruction"
  case clonedText = "cloned_text"

  /// "upcoding risk": the words a screen shows.
  public var words: String {
    String(rawValue.map { $0 == "_" ? " " : $0 })
  }
}

/// What an EHR or a service proposed with a note, before any rule saw it.
public struct Proposal: Hashable, Sendable, Codable {
  /// Who proposed, `TherapyNotes assistant`.
  public var source: String
  public var procedures: [ProposedCode]
  public var diagnoses: [ProposedCode]
  /// How it came about; nil in proposals kept before this was told, which all came with a note.
  public var origin: Origin?

  /// How a proposal came about.
  public enum Origin: String, Hashable, Sendable, Codable {
    /// It came with the note.
    case note
    /// A language model of the practice's own choice read the note a second time.
    case model
  }

  public init(
    source: String, procedures: [ProposedCode], diagnoses: [ProposedCode], origin: Origin? = nil
  ) {
    self.source = source
    self.procedures = procedures
    self.diagnoses = diagnoses
    self.origin = origin
  }
}

/// One proposed code in the shape of the design document's answer.
public struct ProposedCode: Hashable, Sendable, Codable {
  public var code: String
  public var confidence: Confidence?
  public var rationale: String
  public var modifiers: [String]
  public var units: Int

  public init(
    code: String, confidence: Confidence? = nil, rationale: String = "", modifiers: [String] = [],
    units: Int = 1
  ) {
    self.code = code
    self.confidence = confidence
    self.rationale = rationale
    self.modifiers = modifiers
    self.units = units
  }
}
