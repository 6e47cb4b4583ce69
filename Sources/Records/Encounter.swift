public import Basics

/// What schedule and chart hold about the session a note describes. Every member but the date may
/// be missing, stale or contradict the note; the note wins and the difference is a flag.
public struct Encounter: Hashable, Sendable, Codable {
  public var id: EncounterID?
  public var client: ClientID?
  public var clinician: ClinicianID
  /// The rendering clinician's credential as written ("LCSW", "PMHNP"); nil when unknown.
  public var credential: String?
  public var date: Day
  public var start: ClockTime?
  public var end: ClockTime?
  public var durationMinutes: Int?
  /// Two digits, `11` office, `10` telehealth at home, `02` telehealth elsewhere.
  public var placeOfService: String?
  public var telehealth: Telehealth?
  public var payer: PayerID?
  public var payerClass: PayerClass?
  public var clientAge: Int?
  /// `F`, `M` or another letter the EHR uses.
  public var clientSex: String?
  /// The problem list, dotted ICD-10-CM codes as the EHR holds them: may be stale or invalid.
  public var priorDiagnoses: [String]

  public init(
    id: EncounterID? = nil, client: ClientID? = nil, clinician: ClinicianID,
    credential: String? = nil, date: Day, start: ClockTime? = nil, end: ClockTime? = nil,
    durationMinutes: Int? = nil, placeOfService: String? = nil, telehealth: Telehealth? = nil,
    payer: PayerID? = nil, payerClass: PayerClass? = nil, clientAge: Int? = nil,
    clientSex: String? = nil, priorDiagnoses: [String] = []
  ) {
    self.id = id
    self.client = client
    self.clinician = clinician
    self.credential = credential
    self.date = date
    self.start = start
    self.end = end
    self.durationMinutes = durationMinutes
    self.placeOfService = placeOfService
    self.telehealth = telehealth
    self.payer = payer
    self.payerClass = payerClass
    self.clientAge = clientAge
    self.clientSex = clientSex
    self.priorDiagnoses = priorDiagnoses
  }
}

/// How client and clinician met.
public enum Telehealth: String, Hashable, Sendable, Codable, CaseIterable {
  case none, video
  case audioOnly = "audio_only"
}
