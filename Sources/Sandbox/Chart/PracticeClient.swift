public import Basics
public import Records

/// A client with the problem list the chart holds.
public struct PracticeClient: Hashable, Sendable {
  /// Who it is.
  public var client: Client
  /// Dotted ICD-10-CM codes, the main one first.
  public var diagnoses: [String]
}

/// The invented practice's letterhead.
public struct PracticeProfile: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its organizational NPI.
  public var npi: String
  /// Its tax number.
  public var taxID: String
  /// Its telephone number.
  public var phone: String
  /// Where it is.
  public var address: Address
}

/// A claim sent before the story begins.
public struct PriorClaim: Hashable, Sendable, Codable {
  /// The claim's id, `CLM-2041`.
  public var id: String
  /// The note it billed, when that is among the notes.
  public var note: String?
  /// Whom it is about.
  public var client: String
  /// Who was billed.
  public var payer: String
  /// Who rendered.
  public var clinician: String
  /// The day of service.
  public var serviceDate: Day
  /// What was billed.
  public var lines: [PriorLine]
  /// Dotted ICD-10-CM codes.
  public var diagnoses: [String]
  /// Place of service.
  public var placeOfService: String?
  /// `paid`, `denied` or `submitted`.
  public var status: String
  /// What came back.
  public var paidCents: Int?

  enum CodingKeys: String, CodingKey {
    case id = "claim_id"
    case note = "note_id"
    case client = "client_id"
    case payer = "payer_id"
    case clinician = "clinician_id"
    case serviceDate = "service_date"
    case lines, diagnoses, status
    case placeOfService = "pos"
    case paidCents = "paid_cents"
  }
}

/// One line of a `PriorClaim`.
public struct PriorLine: Hashable, Sendable, Codable {
  /// A CPT or HCPCS code.
  public var code: String
  /// Its modifiers.
  public var modifiers: [String]
  /// How many.
  public var units: Int
  /// The charge in cents.
  public var chargeCents: Int

  enum CodingKeys: String, CodingKey {
    case code, modifiers, units
    case chargeCents = "charge_cents"
  }
}

/// A prior authorization of the practice.
public struct PracticeAuthorization: Hashable, Sendable, Codable {
  /// Its id, `AU-3101`.
  public var id: String
  /// Whom it covers.
  public var client: String
  /// Who grants it.
  public var payer: String
  /// The codes it covers.
  public var codes: [String]
  /// Units granted.
  public var unitsApproved: Int?
  /// Units used.
  public var unitsUsed: Int?
  /// First day.
  public var from: Day?
  /// Last day.
  public var to: Day?
  /// `active`, `requested` or `expired`.
  public var status: String
  /// Why it stands so.
  public var reason: String?

  enum CodingKeys: String, CodingKey {
    case id = "authorization_id"
    case client = "client_id"
    case payer = "payer_id"
    case codes
    case unitsApproved = "units_approved"
    case unitsUsed = "units_used"
    case from, to, status, reason
  }
}
