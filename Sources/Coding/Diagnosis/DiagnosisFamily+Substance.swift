import CodeSets

/// Substance use disorders. Severity follows the DSM mapping (mild is abuse, moderate and severe
/// dependence); withdrawal, intoxication and induced disorders replace the last digits (S01).
extension DiagnosisFamily {
  func substance(_ head: String, _ code: String, _ found: Qualifiers) -> (String, Bool) {
    if head == "F17" { return tobacco(code, found) }
    let middle = code.dropFirst(4).prefix(1)
    guard ["1", "2", "9"].contains(middle) else { return (code, false) }
    let kind =
      found.has(.moderate) || found.has(.severe) ? "2" : found.has(.mild) ? "1" : String(middle)
    let stem = "\(head).\(kind)"
    if let effect = DiagnosisFamily.effect(of: code) {
      let isPlain = effect == "59"
      let named =
        isPlain && found.has(.delusions)
        ? "50" : isPlain && found.has(.hallucinations) ? "51" : effect
      return (DiagnosisFamily.first(stem, [named, effect]) ?? code, kind == "9")
    }
    let isRemission = found.inRemission || code.hasSuffix("1")
    if isRemission { return (stem + "1", kind == "9") }
    if let effect = DiagnosisFamily.effect(found, stem) { return (effect, kind == "9") }
    return (stem + "0", kind == "9")
  }

  /// The digits behind the kind of use: `30` of F10.230; nil for plain use and remission.
  static func effect(of code: String) -> String? {
    let digits = String(code.dropFirst(5))
    return digits == "0" || digits == "1" || digits.isEmpty ? nil : digits
  }

  private static func first(_ stem: String, _ ends: [String]) -> String? {
    ends.map { stem + $0 }.first { DiagnosisCatalog.builtin[$0]?.isLeaf ?? false }
  }

  private static func effect(_ found: Qualifiers, _ stem: String) -> String? {
    if found.has(.inducedPsychosis) {
      return first(stem, [found.has(.delusions) ? "50" : found.has(.hallucinations) ? "51" : "59"])
    }
    if found.has(.inducedMood) { return first(stem, ["4", "88"]) }
    if found.has(.inducedAnxiety) { return first(stem, ["80", "88"]) }
    if found.has(.inducedSleep) { return first(stem, ["82", "88"]) }
    if found.has(.inducedSexual) { return first(stem, ["81", "88"]) }
    if found.has(.delirium) {
      return first(stem, found.has(.intoxication) ? ["21"] : ["31", "21"])
    }
    if found.has(.withdrawal) {
      return first(stem, found.has(.perceptual) ? ["32", "3"] : ["30", "3"])
    }
    if found.has(.intoxication) {
      return first(stem, found.has(.perceptual) ? ["22", "20"] : ["20", "29"])
    }
    return nil
  }

  /// Joins what two mentions of one substance say: the kind of use from one, its effect from the
  /// other ("AUD, severe" and "alcohol withdrawal").
  static func joined(_ use: String, _ effect: String) -> String? {
    guard use.prefix(3) == effect.prefix(3), let digits = self.effect(of: effect) else {
      return nil
    }
    return first(String(use.prefix(5)), [digits])
  }

  private func tobacco(_ code: String, _ found: Qualifiers) -> (String, Bool) {
    guard code.hasPrefix("F17.20") else { return (code, false) }
    let product =
      found.has(.cigarettes)
      ? "F17.21" : found.has(.chewing) ? "F17.22" : found.has(.vaping) ? "F17.29" : "F17.20"
    let end = found.inRemission ? "1" : found.has(.withdrawal) ? "3" : String(code.suffix(1))
    return (product + end, product == "F17.20")
  }
}
