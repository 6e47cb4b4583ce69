public import Basics

/// A session note as the vendor's interface writes it: the design document's five members and
/// what the schedule adds. Whatever may be missing in life may be missing here.
public struct PracticeNote: Hashable, Sendable, Codable {
  /// The note's id, `TN-78910`.
  public var id: String
  /// Who wrote it.
  public var clinician: String
  /// What was written.
  public var text: String
  /// The day of the session.
  public var date: Day
  /// Minutes as the schedule holds them.
  public var durationMinutes: Int?
  /// The appointment's id.
  public var encounter: String?
  /// Whom the note is about.
  public var client: String?
  /// Local start, `10:00`.
  public var start: String?
  /// Local end, `10:50`.
  public var end: String?
  /// The rendering clinician's credential, as the appointment has it.
  public var credential: String?
  /// Place of service, two digits.
  public var placeOfService: String?
  /// `none`, `video` or `audio_only`.
  public var telehealth: String?
  /// Who pays.
  public var payer: String?
  /// The payer's class.
  public var payerClass: String?
  /// The client's age at the session.
  public var clientAge: Int?
  /// The client's sex.
  public var clientSex: String?
  /// The problem list when the session took place.
  public var priorDiagnoses: [String]?
  /// What a program at the vendor's side proposed.
  public var suggestion: VendorSuggestion?
  /// Whether the clinician has signed.
  public var signed: Bool?

  enum CodingKeys: String, CodingKey {
    case id = "note_id"
    case clinician = "clinician_id"
    case text = "note_text"
    case date = "session_date"
    case durationMinutes = "session_duration_minutes"
    case encounter = "encounter_id"
    case client = "client_id"
    case start = "start_time"
    case end = "end_time"
    case credential
    case placeOfService = "pos"
    case telehealth
    case payer = "payer_id"
    case payerClass = "payer_class"
    case clientAge = "client_age"
    case clientSex = "client_sex"
    case priorDiagnoses = "prior_diagnoses"
    case suggestion
    case signed
  }
}

/// A proposal that comes with a note, in the design document's answer shape.
public struct VendorSuggestion: Hashable, Sendable, Codable {
  /// Who proposed.
  public var source: String?
  /// Proposed procedures.
  public var procedures: [VendorCode]?
  /// Proposed diagnoses.
  public var diagnoses: [VendorCode]?

  enum CodingKeys: String, CodingKey {
    case source
    case procedures = "suggested_cpt_codes"
    case diagnoses = "suggested_icd10_codes"
  }
}

/// One proposed code of a `VendorSuggestion`.
public struct VendorCode: Hashable, Sendable, Codable {
  /// The code.
  public var code: String
  /// The vendor's wording.
  public var description: String?
  /// 0 to 1.
  public var confidence: Double?
  /// Why.
  public var rationale: String?
}

extension PracticeNote {
  /// The appointment's id, made up where the vendor tells none: over FHIR every note has one.
  var encounterID: String { encounter ?? "EN-" + id }
}
