/// Depressive and bipolar disorders: episode, severity, psychosis and remission make the code.
extension DiagnosisFamily {
  func depression(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    let isRecurrent = code.hasPrefix("F33") || found.has(.recurrent)
    let isMajor = code != "F32.A"
    if !isMajor, !found.has(.recurrent), !found.hasSeverity, !found.inRemission {
      return (code, true)
    }
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

  func bipolar(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    if code == "F31.81" || (found.has(.typeTwo) && code.hasPrefix("F31")) {
      return ("F31.81", false)
    }
    if code.hasPrefix("F30") { return manic(code, found) }
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

  /// A single manic episode.
  private func manic(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    guard code == "F30.9" || code == "F30.10" else { return (code, false) }
    if found.has(.partialRemission) { return ("F30.3", false) }
    if found.inRemission { return ("F30.4", false) }
    if found.has(.psychotic), !found.has(.notPsychotic) { return ("F30.2", false) }
    if found.has(.severe) { return ("F30.13", false) }
    if found.has(.moderate) { return ("F30.12", false) }
    return found.has(.mild) ? ("F30.11", false) : (code, true)
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
}
