/// A condition whose code is composed: head and qualifiers, in whatever order they were written.
/// Codes follow the ICD-10-CM tabular of 2026 (S01); severity of substance use follows the DSM
/// mapping (mild is abuse, moderate and severe dependence).
enum DiagnosisFamily: Hashable, Sendable {
  case depression, bipolar, adjustment, attention, trauma, schizoaffective, panic, obsessive
  case substance(String)
  case anorexia, bulimia, bingeEating
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
    case "F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F19":
      self = .substance(String(head))
    case "F17": self = .substance("F17")
    default: self = DiagnosisFamily.byPrefix(code)
    }
  }

  private static func byPrefix(_ code: String) -> DiagnosisFamily {
    if code.hasPrefix("F43.2") { return .adjustment }
    if code.hasPrefix("F43.1") { return .trauma }
    if code == "F41.0" || code == "F40.01" { return .panic }
    if code.hasPrefix("F50.0") { return .anorexia }
    if code.hasPrefix("F50.2") { return .bulimia }
    if code.hasPrefix("F50.81") { return .bingeEating }
    return .single(code)
  }

  /// The code for the head word's code and the qualifiers around it, and whether a qualifier that
  /// exists is missing.
  func compose(_ code: String, _ found: Qualifiers) -> (code: String, isIncomplete: Bool) {
    switch self {
    case .depression: depression(code, found)
    case .bipolar: bipolar(code, found)
    case .substance(let head): substance(head, code, found)
    case .adjustment: adjustment(code, found)
    case .attention: attention(code, found)
    case .trauma:
      code != "F43.10"
        ? (code, false)
        : found.has(.chronic)
          ? ("F43.12", false)
          : found.has(.acute) ? ("F43.11", false) : (code, true)
    case .schizoaffective:
      code != "F25.9"
        ? (code, false)
        : found.has(.bipolarType)
          ? ("F25.0", false)
          : found.has(.depressiveType) || found.has(.depressed) ? ("F25.1", false) : (code, true)
    case .panic: (found.has(.agoraphobia) ? "F40.01" : code, false)
    case .obsessive: (code == "F42.9" && !found.has(.unspecified) ? "F42.2" : code, false)
    case .anorexia, .bulimia, .bingeEating: eating(code, found)
    case .single: (code, DiagnosisFamily.vague.contains(code))
    }
  }

  /// Codes of single conditions that name a class and not a condition.
  private static let vague: Set<String> = [
    "F41.9", "F39", "F29", "F60.9", "F40.9", "F91.9", "F50.9",
  ]

  private func depression(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    let isRecurrent = code.hasPrefix("F33") || found.has(.recurrent)
    let isMajor = code != "F32.A"
    if !isMajor, !found.has(.recurrent), !found.hasSeverity { return (code, true) }
    let base = isRecurrent ? "F33" : "F32"
    let isNamed = code.hasPrefix("F33") || found.has(.recurrent) || found.has(.single)
    if found.has(.partialRemission) { return (isRecurrent ? "F33.41" : "F32.4", false) }
    if found.has(.fullRemission) { return (isRecurrent ? "F33.42" : "F32.5", false) }
    if found.inRemission { return (isRecurrent ? "F33.40" : "F32.5", true) }
    if found.has(.psychotic), !found.has(.notPsychotic) { return (base + ".3", false) }
    if found.has(.severe) { return (base + ".2", !isNamed) }
    if found.has(.moderate) { return (base + ".1", !isNamed) }
    if found.has(.mild) { return (base + ".0", !isNamed) }
    if DiagnosisFamily.isSettled(code) { return (code, false) }
    return (isRecurrent ? "F33.9" : code, true)
  }

  private static func isSettled(_ code: String) -> Bool {
    !["F32.9", "F33.9", "F32.A", "F31.9", "F33.40"].contains(code)
  }

  private func bipolar(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    if code == "F31.81" || found.has(.typeTwo) { return ("F31.81", false) }
    guard code == "F31.9" || code == "F31.30" || code == "F31.60" || code == "F31.10" else {
      return (code, false)
    }
    let isDepressed = found.has(.depressed) || code == "F31.30"
    let isMixed = found.has(.mixedEpisode) || code == "F31.60"
    let isManic = found.has(.manic) || code == "F31.10"
    if found.inRemission { return (bipolarRemission(found), false) }
    if isMixed { return severity("F31.6", found, none: "0", ["1", "2", "3", "4"]) }
    if isDepressed {
      if found.has(.psychotic), !found.has(.notPsychotic) { return ("F31.5", false) }
      if found.has(.severe) { return ("F31.4", false) }
      return severity("F31.3", found, none: "0", ["1", "2", "1", "1"])
    }
    if isManic {
      if found.has(.psychotic), !found.has(.notPsychotic) { return ("F31.2", false) }
      return severity("F31.1", found, none: "0", ["1", "2", "3", "3"])
    }
    return found.has(.hypomanic) ? ("F31.0", false) : (code, true)
  }

  private func bipolarRemission(_ found: Qualifiers) -> String {
    let isFull = found.has(.fullRemission) || found.has(.sustainedRemission)
    guard isFull || found.has(.partialRemission) else { return "F31.70" }
    if found.has(.hypomanic) { return isFull ? "F31.72" : "F31.71" }
    if found.has(.mixedEpisode) { return isFull ? "F31.78" : "F31.77" }
    if found.has(.depressed) { return isFull ? "F31.76" : "F31.75" }
    return found.has(.manic) ? (isFull ? "F31.74" : "F31.73") : "F31.70"
  }

  /// Digits for mild, moderate, severe and psychotic below a stem.
  private func severity(
    _ stem: String, _ found: Qualifiers, none: String, _ digits: [String]
  ) -> (String, Bool) {
    if found.has(.psychotic), !found.has(.notPsychotic) { return (stem + digits[3], false) }
    if found.has(.severe) { return (stem + digits[2], false) }
    if found.has(.moderate) { return (stem + digits[1], false) }
    if found.has(.mild) { return (stem + digits[0], false) }
    return (stem + none, true)
  }

  private func substance(
    _ head: String, _ code: String, _ found: Qualifiers
  ) -> (String, Bool) {
    guard head != "F17" else { return (code, false) }
    let plain = ["0", "1"].flatMap { end in ["1", "2", "9"].map { "\(head).\($0)\(end)" } }
    guard plain.contains(code) else { return (code, false) }
    let kind =
      found.has(.moderate) || found.has(.severe)
      ? "2"
      : found.has(.mild)
        ? "1"
        : String(code.dropFirst(4).prefix(1))
    let isRemission = found.inRemission || code.hasSuffix("1")
    return ("\(head).\(kind)\(isRemission ? "1" : "0")", kind == "9")
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
    return (code, code.hasSuffix("9") || code == "F50.20")
  }
}
