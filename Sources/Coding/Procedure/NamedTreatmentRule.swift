import Basics
import CodeSets
import Records

/// Treatments billed once by name: TMS (90867 mapping, 90868 session, 90869 new threshold), ECT
/// (90870), esketamine (G2082 up to 56 mg, G2083 above). Source: S03, S19.
struct NamedTreatmentRule {
  static let id = "named-treatment"

  let visit: Visit

  /// Nil when the note shows none of them.
  func draft() -> ProcedureDraft? {
    guard visit.role == .prescriber else { return nil }
    if let words = visit.place(.esketamine) {
      let isHigh = numbers(near: words).contains(84)
      return draft(
        isHigh ? "G2083" : "G2082", words, "Esketamine visit, \(isHigh ? "over" : "up to") 56 mg")
    }
    if let words = visit.place(.convulsiveTherapy) {
      return draft("90870", words, "ECT is billed once a treatment")
    }
    guard let words = visit.place(.magneticStimulation) else { return nil }
    let isThreshold = names(words, "threshold")
    if isThreshold {
      let isAgain = names(words, "redetermined") || names(words, "re")
      return draft(isAgain ? "90869" : "90867", words, "TMS motor threshold")
    }
    return draft("90868", words, "TMS is billed once a session")
  }

  private func draft(_ code: String, _ words: Range<Int>, _ reason: String) -> ProcedureDraft {
    var draft = ProcedureDraft()
    draft.lines = [
      DraftLine(
        code: code, confidence: 8800, rationale: reason, rule: NamedTreatmentRule.id,
        evidence: [words])
    ]
    return draft
  }

  private func names(_ words: Range<Int>, _ word: String) -> Bool {
    let key = WordKey(word)
    return words.contains { visit.facts.text[$0].key == key }
  }

  private func numbers(near words: Range<Int>) -> [Int] {
    visit.facts.text.sentence(of: words.lowerBound).map { Int(visit.facts.text[$0].number) }
  }
}
