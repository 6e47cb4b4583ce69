/// Why an engine is less than sure of one code: named reasons, found with the code and kept with
/// it, so that a figure of confidence can be explained and later be compared with what people
/// decided.
public enum Doubt: String, Hashable, Sendable, Codable, CaseIterable {
  // Time.
  /// The note gives no length; the schedule's was taken.
  case timeFromSchedule = "time_from_schedule"
  /// Note and schedule hold different lengths.
  case timeContradicted = "time_contradicted"
  /// The note gives several lengths, one of which was chosen.
  case severalTimes = "several_times"
  /// Two minutes or less from the next code.
  case nearBoundary = "near_boundary"
  // The service.
  /// Words of a further service stand in the note.
  case otherService = "other_service"
  /// The rule judges: a level, a kind of service told from its wording.
  case judged = "judged"
  /// An add-on, right only with the line it rides on.
  case addOn = "add_on"
  /// More than one unit.
  case severalUnits = "several_units"
  /// The claim was weighed against a record that says something else.
  case recordConflict = "record_conflict"
  /// Who may bill it could not be told from the credential.
  case unknownCredential = "unknown_credential"
  // The diagnosis.
  /// A qualifier that exists is missing, or was not understood.
  case lessSpecific = "less_specific"
  /// A symptom or circumstance rather than a disorder.
  case circumstance = "circumstance"
  /// Only a code stood in the note.
  case writtenCode = "written_code"
  /// Not the first diagnosis of the claim.
  case furtherDiagnosis = "further_diagnosis"
  /// Elsewhere the note denies, doubts or ends a condition of the same family.
  case alsoDoubted = "also_doubted"
  /// The note names more conditions than the claim carries.
  case otherConditions = "other_conditions"
  /// The problem list holds another code of the family.
  case problemListDiffers = "problem_list_differs"
  /// Said in running text, not under a heading of diagnoses.
  case runningText = "running_text"
  /// A pronoun leaves open whose condition it is.
  case perhapsOther = "perhaps_other"
  /// It stands in the note only as an entry of the problem list.
  case listed = "listed"
  // The text.
  /// Copied text or text addressed to software was left out.
  case foreignText = "foreign_text"
  /// So few words that most of the visit is not told.
  case fewWords = "few_words"
  // Others.
  /// A second reading of the note, by a model, came to another code.
  case secondReadingDiffers = "second_reading_differs"
}
