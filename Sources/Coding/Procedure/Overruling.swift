import CodeSets

/// Why a code somebody proposed is not on the claim, in a biller's words.
enum Overruling {
  static func rule(_ code: String, _ draft: ProcedureDraft) -> String {
    guard let known = ProcedureCatalog.builtin[code] else { return "unknown-code" }
    switch known.category {
    case .psychotherapy: return PsychotherapyRule.id
    case .crisis: return CrisisRule.id
    case .family: return FamilyRule.id
    case .group: return GroupRule.id
    case .diagnosticEvaluation: return EvaluationRule.id
    case .interactiveComplexity: return "interactive-complexity"
    default:
      return known.category.isVisit
        ? MedicalVisitRule.id : draft.lines.first?.rule ?? "not-documented"
    }
  }

  /// "50 min is 3 min short of 53".
  static func reason(_ code: String, _ draft: ProcedureDraft) -> String {
    guard let known = ProcedureCatalog.builtin[code] else { return "\(code) is no code we know" }
    if draft.isEmpty { return "Nothing may be billed from this note" }
    let minutes = draft.minutes
    if let minutes, let range = SessionTime.psychotherapyRange(code), isTimed(draft) {
      if minutes < range.lowerBound {
        return "\(minutes) min is \(range.lowerBound - minutes) min short of \(range.lowerBound)"
      }
      if minutes > range.upperBound {
        return "\(minutes) min is past \(range.upperBound), the most \(code) covers"
      }
    }
    if let minutes, let least = known.minutesMin, minutes < least {
      return "\(minutes) min is \(least - minutes) min short of \(least)"
    }
    let billed = draft.lines.map(\.code).joined(separator: ", ")
    return "The note documents \(billed) instead"
  }

  private static func isTimed(_ draft: ProcedureDraft) -> Bool {
    draft.lines.contains { SessionTime.psychotherapyRange($0.code) != nil }
  }
}
