import Basics
import CodeSets
import Records

/// The first evaluation: 90791, or 90792 when a prescriber did medical work in it (S03, S22).
struct EvaluationRule {
  static let id = "evaluation-credential"

  let visit: Visit

  /// Nil when the note is no intake.
  func draft() -> ProcedureDraft? {
    guard let words = intake() ?? heading ?? firstVisit else { return nil }
    var draft = ProcedureDraft()
    let time = SessionMinutes(visit)
    draft.minutes = time?.minutes
    if let minutes = time?.minutes, minutes < SessionTime.psychotherapyMinutesMin {
      draft.flag(
        .notBillable, .error, "\(minutes) min is too short for an evaluation.",
        [visit.facts.span(words)])
      draft.flag(
        .timeBelowMinimum, .error, "\(minutes) min is short of the 16 an evaluation needs.",
        [visit.facts.span(words)])
      return draft
    }
    let medical = medicalWork()
    let isMedical = visit.role == .prescriber && medical != nil
    draft.lines = [
      DraftLine(
        code: isMedical ? "90792" : "90791", confidence: 9400,
        rationale: isMedical
          ? "Evaluation by a prescriber with medical services"
          : "Evaluation without medical services",
        rule: EvaluationRule.id,
        evidence: [words] + [isMedical ? medical : time?.words.first].compactMap { $0 })
    ]
    return draft
  }

  private func medicalWork() -> Range<Int>? {
    if visit.facts.cues.has(.medicalNone) { return nil }
    return visit.place(.medicalWork) ?? DrugManagement(visit).change ?? managed
      ?? visit.place(.laboratory)
  }

  /// A medicine with its dose, or one continued: a name alone may be history.
  private var managed: Range<Int>? {
    let text = visit.facts.text
    let drug = visit.facts.cues.all(.drugName).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .past, .otherPerson])
        && (text.word(words.upperBound).isNumber || text.word(words.upperBound + 1).isNumber
          || visit.facts.cues.has(.drugSteady, in: text.sentence(of: words.lowerBound)))
    }
    return drug
  }

  /// The words that call this session an intake: near the beginning, not "since intake".
  private func intake() -> Range<Int>? {
    visit.facts.cues.all(.intake).first { words in
      let text = visit.facts.text
      guard visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past]),
        !visit.isCharge(words), !EvaluationRule.since.contains(text.word(words.lowerBound - 1).key),
        !EvaluationRule.notVisit.contains(text.word(words.upperBound).key),
        !(1...3).contains(where: {
          EvaluationRule.nots.contains(text.word(words.lowerBound - $0).key)
            && text.word(words.lowerBound).before.isSubset(of: [.space, .hyphen])
        })
      else { return false }
      if words.count >= 2 { return isLineHeading(words) || !isMentioned(words) }
      let sentence = text.sentence(of: words.lowerBound)
      return Int(text[words.lowerBound].sentence) <= 1
        && words.lowerBound - sentence.lowerBound <= 3
    }
  }

  /// "05/11/2026 INITIAL EVALUATION (J.F.), 12:30 to 1:45": the words open their line, or stand
  /// right behind its date.
  private func isLineHeading(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    var index = words.lowerBound
    while index > 0, !text[index].before.contains(.line) {
      index -= 1
      guard text[index].isNumber else { return false }
    }
    let next = text.word(words.upperBound)
    return text[words.lowerBound].isCapitalized && next.before != .space
  }

  /// An evaluation spoken of in a session of psychotherapy: "the assessment had called it GAD".
  private func isMentioned(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let isLate =
      Int(text[words.lowerBound].sentence) - Int(text[visit.opening.lowerBound].sentence) > 1
    let isTherapy =
      visit.facts.minutes.contains { $0.isNamedTherapy && !$0.isApart && $0.minutes >= 16 }
      || visit.facts.count(.therapyWork) + visit.facts.count(.individual) >= 1
    let isOwned = (1...2).contains {
      EvaluationRule.owners.contains(text.word(words.lowerBound - $0).key)
    }
    return isTherapy && (isLate || isOwned)
  }

  private static let owners: Set<WordKey> = Set(
    ["the", "his", "her", "their", "of", "after", "since", "an", "old", "that"].map { WordKey($0) })

  /// "Evaluation of K., 9", "ASSESSMENT 50 min": a heading in the first two sentences.
  private var heading: Range<Int>? {
    let text = visit.facts.text
    return (0..<min(text.count, 24)).first { index in
      EvaluationRule.names.contains(text[index].key) && Int(text[index].sentence) <= 1
        && !text[index].isMasked
        && (index == 0 || !text[index].before.isDisjoint(with: [.line, .period, .comma, .hyphen]))
        && (index == 0 || text.word(index + 1).isNumber || text.word(index + 2).isNumber)
        && !text.word(index + 1).before.contains(.colon)
        && !EvaluationRule.notVisit.contains(text.word(index + 1).key)
    }.map { $0..<$0 + 1 }
  }

  /// "First visit. History taken, mental status, formulation": not called an evaluation, but the
  /// opening says that they met for the first time and the work is one. A prescriber's first visit
  /// is a visit of a new client.
  private var firstVisit: Range<Int>? {
    guard visit.role != .prescriber else { return nil }
    let text = visit.facts.text
    let first = (visit.facts.cues.all(.firstVisit) + visit.facts.cues.all(.newPatient)).first {
      words in
      Int(text[words.lowerBound].sentence) <= 1
        && visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !EvaluationRule.firstOf.contains(text.word(words.upperBound).key)
        && !EvaluationRule.since.contains(text.word(words.lowerBound - 1).key)
    }
    guard let first else { return nil }
    let sentence = text.sentence(of: first.lowerBound)
    if (first.upperBound..<max(first.upperBound, sentence.upperBound)).prefix(4).contains(where: {
      EvaluationRule.names.contains(text[$0].key)
        && visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past])
    }) {
      return first
    }
    var kinds: Set<WordKey> = []
    for words in visit.facts.cues.all(.evaluationWork)
    where visit.facts.stances[words].isDisjoint(with: [.negated, .planned]) {
      kinds.insert(text[words.upperBound - 1].key)
    }
    let isTreated = visit.facts.count(.therapyWork) + visit.facts.count(.individual) > 0
    let least = !isTreated ? 1 : first.lowerBound == visit.opening.lowerBound ? 2 : 3
    return kinds.count >= least ? first : nil
  }

  private static let nots: Set<WordKey> = Set(["not", "no", "never"].map { WordKey($0) })
  private static let names: Set<WordKey> = Set(
    ["evaluation", "assessment", "intake"].map { WordKey($0) })

  private static let since: Set<WordKey> = Set(
    ["since", "at", "after", "from", "the", "before", "per", "of", "to", "last", "for", "by"]
      .map { WordKey($0) })
  private static let firstOf: Set<WordKey> = Set(
    ["since", "of", "after", "back", "in", "on", "without", "form", "forms", "packet"].map {
      WordKey($0)
    })
  private static let notVisit: Set<WordKey> = Set(
    [
      "set", "scheduled", "coordinator", "paperwork", "packet", "form", "next", "was", "score",
      "goals", "showed", "found", "took", "done", "note", "notes", "on", "says", "said",
    ]
    .map { WordKey($0) })
}
