import Basics
import CodeSets
import Records

/// A medicine given by injection (96372): alone when a nurse gave it, beside a visit when its
/// clinician did. S06.
struct InjectionRule {
  static let id = "injection"

  let visit: Visit

  /// The whole claim of a nurse or assistant; nil for others and without an injection.
  func draft() -> ProcedureDraft? {
    guard visit.role == .nurse || visit.role == .medicalAssistant, let words = given else {
      return nil
    }
    var draft = ProcedureDraft()
    draft.lines = [line(words)]
    return draft
  }

  /// The line beside a visit, nil when somebody else gave it or nobody did.
  func rider() -> DraftLine? {
    guard visit.role == .prescriber, let words = given, !visit.facts.cues.has(.injectionOther),
      isOwnAct(words)
    else { return nil }
    return line(words)
  }

  private func line(_ words: Range<Int>) -> DraftLine {
    DraftLine(
      code: "96372", confidence: 8300, rationale: "A medicine was given by injection, once",
      rule: InjectionRule.id, evidence: [words])
  }

  /// Given today; a word beside a medicine or a dose, not teaching about injections.
  private var given: Range<Int>? {
    visit.facts.cues.all(.injection).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && isDose(words)
    }
  }

  private func isDose(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    if (-2...0).contains(where: {
      InjectionRule.ahead.contains(text.word(words.lowerBound + $0).key)
    }) {
      return false
    }
    if InjectionRule.ahead.contains(text.word(words.upperBound).key) { return false }
    return visit.facts.cues.has(.drugName, in: sentence)
      || sentence.contains { InjectionRule.doses.contains(text[$0].key) }
  }

  private func isOwnAct(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    return sentence.contains { InjectionRule.acts.contains(text[$0].key) }
      && !sentence.contains { InjectionRule.nurses.contains(text[$0].key) }
  }

  private static let ahead = keys("next due upcoming last education teaching about prior previous")
  private static let doses = keys("mg im sc subq ml decanoate lai injection")
  private static let nurses = keys("rn nurse lpn ma staff")
  private static let acts = keys("given gave administered injected i me")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
