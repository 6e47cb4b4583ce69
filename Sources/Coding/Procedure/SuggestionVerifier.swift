import Basics
import CodeSets
import Records

/// Judges proposals from outside by the rules that made our own draft: a code that is not on it is
/// overruled with the rule and the reason, and one that asks for more raises a flag.
struct SuggestionVerifier {
  private let visit: Visit
  private let draft: ProcedureDraft
  private let diagnoses: DiagnosisEngine

  init(_ visit: Visit, _ draft: ProcedureDraft, _ diagnoses: DiagnosisEngine) {
    self.visit = visit
    self.draft = draft
    self.diagnoses = diagnoses
  }

  /// Adds what is overruled, and flags, to `result`.
  func verify(_ proposals: [Proposal], _ result: inout ProcedureDraft) {
    for proposal in proposals {
      for code in proposal.procedures { verify(code, proposal.source, &result) }
      for code in proposal.diagnoses { verifyDiagnosis(code, proposal.source, &result) }
    }
  }

  private func verify(
    _ proposed: ProposedCode, _ source: String, _ result: inout ProcedureDraft
  ) {
    let code = proposed.code.uppercased()
    if let line = draft.lines.first(where: { $0.code == code }) {
      guard proposed.units > line.units else { return }
      result.overruled.append(
        OverruledCode(
          code: code, rule: line.rule,
          reason: "\(proposed.units) units proposed, \(line.units) documented", proposer: source,
          confidence: proposed.confidence))
      flagMore(code, line.evidence, &result)
      return
    }
    result.overruled.append(
      OverruledCode(
        code: code, rule: Overruling.rule(code, draft), reason: Overruling.reason(code, draft),
        proposer: source, confidence: proposed.confidence))
    guard ProcedureCatalog.builtin.isValid(code, on: visit.encounter.date) else { return }
    if isMore(code) { flagMore(code, draft.lines.first?.evidence ?? [], &result) }
  }

  private func flagMore(_ code: String, _ words: [Range<Int>], _ result: inout ProcedureDraft) {
    let supported = draft.lines.map(\.code).joined(separator: ", ")
    result.flag(
      .upcodingRisk, .error,
      "\(code) was proposed; the note supports \(supported.isEmpty ? "nothing" : supported).",
      words.prefix(1).map(visit.facts.span))
  }

  private func isMore(_ code: String) -> Bool {
    let category = ProcedureCatalog.builtin[code]?.category
    let rival = draft.lines.first { ProcedureCatalog.builtin[$0.code]?.category == category }
    return rival.map { code > $0.code } ?? true
  }

  private func verifyDiagnosis(
    _ proposed: ProposedCode, _ source: String, _ result: inout ProcedureDraft
  ) {
    let code = DiagnosisCatalog.dotted(proposed.code)
    guard !diagnoses.chosen.contains(where: { $0.code == code }) else { return }
    let (rule, reason) = refusal(code)
    result.overruled.append(
      OverruledCode(
        code: code, rule: rule, reason: reason, proposer: source, confidence: proposed.confidence))
  }

  private func refusal(_ code: String) -> (rule: String, reason: String) {
    guard let known = DiagnosisCatalog.builtin[code] else {
      return ("unknown-code", "\(code) is no ICD-10-CM code we know")
    }
    guard known.isBillable(on: visit.encounter.date) else {
      return ("billable-leaf", "\(code) cannot be billed on \(visit.encounter.date)")
    }
    let family = DiagnosisFamily(code)
    if let other = diagnoses.chosen.first(where: { $0.family == family }) {
      return ("stated-condition", "The note states \(other.code)")
    }
    if let mention = diagnoses.mentions.first(where: { $0.family == family }) {
      return ("assertion", "The note names it only as \(words(mention.stance))")
    }
    return ("stated-condition", "The note does not state it")
  }

  private func words(_ stance: Stance) -> String {
    if stance.contains(.negated) { return "denied or ruled out" }
    if stance.contains(.otherPerson) { return "another person's" }
    if stance.contains(.uncertain) { return "suspected" }
    return stance.contains(.past) ? "past" : "less than stated"
  }
}
