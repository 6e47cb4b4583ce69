/// The members of a note record, in the words of the design document and the command line. A
/// vendor profile may map each to another name or dotted path.
public enum NoteMember: String, Hashable, Sendable, CaseIterable {
  case noteID = "note_id"
  case clinicianID = "clinician_id"
  case noteText = "note_text"
  case sessionDate = "session_date"
  case durationMinutes = "session_duration_minutes"
  case encounterID = "encounter_id"
  case clientID = "client_id"
  case startTime = "start_time"
  case endTime = "end_time"
  case credential
  case placeOfService = "pos"
  case telehealth
  case payerID = "payer_id"
  case payerClass = "payer_class"
  case clientAge = "client_age"
  case clientSex = "client_sex"
  case priorDiagnoses = "prior_diagnoses"
  case suggestion
  case signed
  case version
  case updatedAt = "updated_at"
  case client, clinician, payer
}

/// The members of a superbill we send, by our names.
public enum SuperbillMember: String, Hashable, Sendable, CaseIterable {
  case externalID = "external_id"
  case replacesExternalID = "replaces_external_id"
  case noteID = "note_id"
  case encounterID = "encounter_id"
  case clientID = "client_id"
  case clinicianID = "clinician_id"
  case serviceDate = "service_date"
  case placeOfService = "place_of_service"
  case lines, diagnoses
  case signedBy = "signed_by"
  case signedAt = "signed_at"
}
