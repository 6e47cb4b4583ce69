/// A condition whose code is composed: head and qualifiers, in whatever order they were written.
/// Codes follow the ICD-10-CM tabular of 2026 (S01).
enum DiagnosisFamily: Hashable, Sendable {
  case depression, bipolar, adjustment, attention, trauma, schizoaffective, panic, obsessive
  case substance(String)
  /// F01, F02 or F03.
  case dementia(String)
  case anorexia, bulimia, bingeEating
  case conduct, alzheimer, schizophrenia, socialAnxiety
  case single(String)

  /// The family of a code, by which mentions of one condition are joined.
  init(_ code: String) {
    let head = code.prefix(3)
    switch head {
    case "F32" where code == "F32.81" || code == "F32.89": self = .single(code)
    case "F32", "F33": self = .depression
    case "F30", "F31": self = .bipolar
    case "F90": self = .attention
    case "F25": self = .schizoaffective
    case "F42" where ["F42.2", "F42.9", "F42"].contains(code): self = .obsessive
    case "F10", "F11", "F12", "F13", "F14", "F15", "F16", "F17", "F18", "F19":
      self = .substance(String(head))
    case "F20" where code != "F20.81" && code != "F20.89": self = .schizophrenia
    case "G30": self = .alzheimer
    case "F01", "F02", "F03": self = .dementia(String(head))
    case "F91" where code != "F91.3" && code != "F91.8": self = .conduct
    default: self = DiagnosisFamily.byPrefix(code)
    }
  }

  private static func byPrefix(_ code: String) -> DiagnosisFamily {
    if code.hasPrefix("F43.2") { return .adjustment }
    if code.hasPrefix("F43.1") { return .trauma }
    if code == "F41.0" || code == "F40.01" { return .panic }
    if code.hasPrefix("F40.1") { return .socialAnxiety }
    if code.hasPrefix("G47.41") { return .single("G47.41") }
    if code.hasPrefix("F50.0") { return .anorexia }
    if code.hasPrefix("F50.2") { return .bulimia }
    if code.hasPrefix("F50.81") { return .bingeEating }
    return .single(code)
  }

  /// Whether words such as "moderate" or "recurrent" a sentence further on may belong to it.
  var takesQualifiers: Bool {
    switch self {
    case .panic, .obsessive, .alzheimer, .schizophrenia, .socialAnxiety: false
    case .single: false
    default: true
    }
  }

  /// The code for the head word's code and the qualifiers around it, and whether a qualifier that
  /// exists is missing.
  func compose(_ code: String, _ found: Qualifiers) -> (code: String, isIncomplete: Bool) {
    switch self {
    case .depression: depression(code, found)
    case .bipolar: bipolar(code, found)
    case .substance(let head): substance(head, code, found)
    case .dementia(let head): dementia(head, code, found)
    case .adjustment: adjustment(code, found)
    case .attention: attention(code, found)
    case .trauma: trauma(code, found)
    case .schizoaffective: schizoaffective(code, found)
    case .panic: (found.has(.agoraphobia) ? "F40.01" : code, false)
    case .obsessive: (code == "F42.9" && !found.has(.unspecified) ? "F42.2" : code, false)
    case .anorexia, .bulimia, .bingeEating: eating(code, found)
    case .conduct: conduct(code, found)
    case .alzheimer: (alzheimer(code, found), false)
    case .schizophrenia: (schizophrenia(code, found), false)
    case .socialAnxiety: (found.has(.generalized) ? "F40.11" : code, false)
    case .single("F06.70"):
      (
        (found.has(.otherBehavior) || found.has(.agitation)) && !found.has(.notBehavioral)
          ? "F06.71" : code, false
      )
    case .single: (code, DiagnosisFamily.vague.contains(code))
    }
  }

  /// Codes of single conditions that name a class and not a condition.
  private static let vague: Set<String> = [
    "F41.9", "F39", "F29", "F60.9", "F40.9", "F50.9",
  ]

  private func trauma(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    guard code == "F43.10" else { return (code, false) }
    if found.has(.chronic) { return ("F43.12", false) }
    return found.has(.acute) ? ("F43.11", false) : (code, true)
  }

  private func schizoaffective(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    guard code == "F25.9" else { return (code, false) }
    if found.has(.bipolarType) { return ("F25.0", false) }
    return found.has(.depressiveType) || found.has(.depressed) ? ("F25.1", false) : (code, true)
  }

  private func adjustment(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    guard code == "F43.20" || code == "F43.21" || code == "F43.22" || code == "F43.24" else {
      return (code, false)
    }
    if found.has(.withMixedConduct) { return ("F43.25", false) }
    let isLow = found.has(.withDepressedMood) || code == "F43.21"
    let isAnxious = found.has(.withAnxiety) || code == "F43.22"
    let isConduct = found.has(.withConduct) || code == "F43.24"
    if isConduct, isLow || isAnxious || found.has(.withMixedMood) { return ("F43.25", false) }
    if isConduct { return ("F43.24", false) }
    if found.has(.withMixedMood) || (isLow && isAnxious) { return ("F43.23", false) }
    if isLow { return ("F43.21", false) }
    return isAnxious ? ("F43.22", false) : ("F43.20", true)
  }

  private func attention(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    guard code == "F90.9" else { return (code, false) }
    if found.has(.combined) { return ("F90.2", false) }
    if found.has(.inattentive) { return ("F90.0", false) }
    return found.has(.hyperactive) ? ("F90.1", false) : (code, true)
  }

  private func conduct(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    guard code == "F91.9" else { return (code, false) }
    if found.has(.childOnset) { return ("F91.1", false) }
    return found.has(.teenOnset) ? ("F91.2", false) : (code, true)
  }

  private func alzheimer(_ code: String, _ found: Qualifiers) -> String {
    guard code == "G30.9" else { return code }
    return found.has(.lateOnset) ? "G30.1" : found.has(.childOnset) ? "G30.0" : code
  }

  /// The subtypes that DSM-5 dropped still have their codes.
  private func schizophrenia(_ code: String, _ found: Qualifiers) -> String {
    guard code == "F20.9" else { return code }
    let types: [(Qualifier, String)] = [
      (.paranoid, "F20.0"), (.disorganized, "F20.1"), (.catatonic, "F20.2"),
      (.undifferentiated, "F20.3"), (.residual, "F20.5"),
    ]
    return types.first { found.has($0.0) }?.1 ?? code
  }

  private func eating(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    let stem: String
    switch self {
    case .bulimia: stem = "F50.2"
    case .bingeEating: stem = "F50.81"
    default:
      guard found.has(.restricting) || found.has(.bingePurge) || code.count > 6 else {
        return (code, code == "F50.00")
      }
      stem = found.has(.bingePurge) || code.hasPrefix("F50.02") ? "F50.02" : "F50.01"
    }
    let offset = stem == "F50.2" ? 1 : 0
    if found.inRemission { return (stem + String(4 + offset), false) }
    let grades: [Qualifier] = [.mild, .moderate, .severe, .extreme]
    if let grade = grades.lastIndex(where: found.has) {
      return (stem + String(grade + offset), false)
    }
    if stem.hasPrefix("F50.0") { return (code.hasPrefix(stem) ? code : stem + "9", true) }
    return (code, code.hasSuffix("9") || code == "F50.20")
  }
}
