/// Dementia: severity and behaviour make the code since October 2022 (S01).
extension DiagnosisFamily {
  func dementia(_ head: String, _ code: String, _ found: Qualifiers) -> (String, Bool) {
    let known = code.dropFirst(4)
    let severity =
      found.has(.severe)
      ? "C"
      : found.has(.moderate)
        ? "B"
        : found.has(.mild)
          ? "A" : ["A", "B", "C"].first { known.hasPrefix($0) } ?? DiagnosisFamily.open(head)
    let behavior = DiagnosisFamily.behavior(found) ?? String(known.dropFirst())
    return ("\(head).\(severity)\(behavior)", false)
  }

  private static func open(_ head: String) -> String {
    head == "F01" ? "5" : head == "F02" ? "8" : "9"
  }

  private static func behavior(_ found: Qualifiers) -> String? {
    if found.has(.agitation) { return "11" }
    if found.has(.otherBehavior), !found.has(.notBehavioral) { return "18" }
    if found.has(.psychotic) || found.has(.hallucinations) || found.has(.delusions) { return "2" }
    if found.has(.moodDisturbance) || found.has(.withDepressedMood) { return "3" }
    return found.has(.withAnxiety) ? "4" : nil
  }

  /// Diseases that cause a dementia and come first on the claim, the F02 code behind them.
  static func causesDementia(_ code: String) -> Bool {
    ["G30", "G31.0", "G31.83", "G20", "G10"].contains { code.hasPrefix($0) }
  }
}
