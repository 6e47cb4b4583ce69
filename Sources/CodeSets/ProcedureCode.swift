public import Basics

/// What is known about one CPT or HCPCS code. The label is our own wording; the descriptors of
/// CPT belong to the AMA and are not here.
public struct ProcedureCode: Hashable, Sendable {
  public let code: String
  /// "Individual psychotherapy, 45 min".
  public let label: String
  public let category: ProcedureCategory
  /// Fewest and most minutes with which the code may be billed; nil where time does not count.
  public let minutesMin: Int?
  public let minutesMax: Int?
  /// Minutes one unit stands for, 15 in H0004; nil for a code billed once.
  public let unitMinutes: Int?
  public let timing: TimingRule
  /// Codes one of which must be on the same claim; empty when the code stands alone.
  public let parents: [String]
  /// Kinds of clinician who may bill it by default; scope of practice is state law.
  public let billers: [String]
  public let validFrom: Day?
  public let validTo: Day?
  /// What to mind, in our words; may be empty.
  public let note: String
  /// Ids of `sources.tsv`; `S90` is from memory and never blocks a claim.
  public let source: String
  /// What the practice took in since; asked first.
  var practice: [PracticeReleases.Entry] = []

  init(_ row: Row) {
    code = row[0]
    label = row[1]
    category = ProcedureCategory(rawValue: row[2]) ?? .other
    minutesMin = row.number(3)
    minutesMax = row.number(4)
    unitMinutes = row.number(5)
    timing = TimingRule(rawValue: row[6]) ?? .perEncounter
    parents = row.list(7)
    billers = row.list(8)
    validFrom = Day(row[11])
    validTo = Day(row[12])
    note = row[14]
    source = row[15]
  }

  /// A code of the practice's own list. What the program does not know of it, it does not check.
  init(_ code: String, _ facts: CodeFacts, _ practice: [PracticeReleases.Entry]) {
    self.code = code
    label = facts.text
    category = .other
    minutesMin = nil
    minutesMax = nil
    unitMinutes = nil
    timing = .perEncounter
    parents = []
    billers = []
    validFrom = facts.from
    validTo = facts.to
    note = ""
    source = "your own list"
    self.practice = practice
  }

  /// Billed only beside one of `parents`.
  public var isAddOn: Bool { !parents.isEmpty }

  /// Whether the code existed on a date of service.
  public func isValid(on day: Day) -> Bool {
    if let facts = practice.facts(on: day) {
      return facts?.isValid(on: day) ?? false
    }
    if let validFrom, day < validFrom { return false }
    if let validTo, day > validTo { return false }
    return true
  }
}

/// The families of procedure codes.
public enum ProcedureCategory: String, Hashable, Sendable, CaseIterable {
  case aba, biofeedback, crisis, digital, family, fqhc, group, interprofessional, medication
  case neuromodulation, prolonged, psychotherapy, screening, testing, virtual, other
  case caregiverTraining = "caregiver_training"
  case careManagement = "care_management"
  case commercialState = "commercial_s_code"
  case diagnosticEvaluation = "diagnostic_evaluation"
  case visitAddOn = "em_addon"
  case visitConsult = "em_consult"
  case visitEmergency = "em_emergency"
  case visitFacilityOrHome = "em_facility_home"
  case visitHospital = "em_hospital"
  case visitOffice = "em_office"
  case facilityProgram = "facility_program"
  case healthBehavior = "health_behavior"
  case interactiveComplexity = "interactive_complexity"
  case medicaid = "medicaid_bh"
  case nonVisit = "non_visit"
  case otherPsychiatric = "other_psychiatric"
  case remoteMonitoring = "remote_monitoring"
  case substanceBrief = "sud_brief"
  case substanceBundle = "sud_bundle"
  case telehealthFacility = "telehealth_facility"

  /// An evaluation-and-management visit of any place.
  public var isVisit: Bool {
    switch self {
    case .visitConsult, .visitEmergency, .visitFacilityOrHome, .visitHospital, .visitOffice: true
    default: false
    }
  }
}

/// How the time of a code is counted.
public enum TimingRule: String, Hashable, Sendable {
  case midpoint = "cpt_midpoint"
  case eightMinute = "eight_minute"
  case fixedRange = "cpt_range"
  case perEncounter = "per_encounter"
  case perDay = "per_day"
  case perHour = "per_hour"
  case perWeek = "per_week"
  case perMonth = "per_month"
}
