import Basics
import CodeSets
import Records

/// What may ride on a claim: interactive complexity on evaluation, psychotherapy and group, and
/// scored questionnaires beside a visit.
struct Extras {
  let visit: Visit

  func add(to draft: inout ProcedureDraft) {
    complexity(&draft)
    riders(&draft)
    questionnaires(&draft)
  }

  /// Brief services and an injection beside a visit or session.
  private func riders(_ draft: inout ProcedureDraft) {
    guard let first = draft.lines.first, let known = ProcedureCatalog.builtin[first.code] else {
      return
    }
    if known.category.isVisit, let line = InjectionRule(visit: visit).rider() {
      draft.lines.append(line)
    }
    guard known.category.isVisit || known.category == .psychotherapy,
      first.rule != NamedServiceRule.id
    else { return }
    draft.lines += NamedServiceRule(visit: visit).riders(beside: draft)
  }

  /// 90785: play or pictures with a small child or one with few words, a report, disruption; an
  /// interpreter alone is not enough (S11).
  private func complexity(_ draft: inout ProcedureDraft) {
    guard let first = draft.lines.first(where: { Extras.parents.contains($0.code) }) else { return }
    let play = visit.place(.play)
    let isSmall = visit.encounter.clientAge.map { $0 <= 6 } ?? false
    guard let words = visit.place(.complexity) ?? quarrel ?? (isSmall ? play : nil) else { return }
    draft.lines.append(
      DraftLine(
        code: "90785", confidence: 8600,
        rationale: "Communication needed more than talk; an add-on to \(first.code)",
        rule: "interactive-complexity", evidence: [words] + [play].compactMap { $0 }))
  }

  /// "The two mothers shouted at each other so that I had to stop": relatives quarrel and the
  /// clinician has to step in.
  private var quarrel: Range<Int>? {
    guard visit.facts.cues.has(.familyMember) else { return nil }
    let text = visit.facts.text
    return text.words.indices.first { index in
      guard Extras.quarrels.contains(text[index].key), !text[index].isMasked,
        visit.facts.stances[index].isDisjoint(with: [.negated, .past, .planned])
      else { return false }
      let sentence = text.sentence(of: index)
      let steps = sentence.contains { place in
        Extras.own.contains(text[place].key)
          && (1...4).contains { Extras.stepping.contains(text.word(place + $0).key) }
      }
      return steps && visit.facts.cues.has(.familyMember, in: sentence)
    }.map { $0..<$0 + 1 }
  }

  private static let quarrels = VisitLevel.keys(
    "shouted yelled screamed argued fought quarreled quarrelled shouting yelling arguing fighting")
  private static let own = VisitLevel.keys("i we")
  private static let stepping = VisitLevel.keys(
    "stop pause separate interrupt intervene restart halt stopped paused separated intervened")

  private static let parents = Set(ProcedureCatalog.builtin["90785"]?.parents ?? [])

  private func excludes(_ one: String, _ other: String) -> Bool {
    ProcedureCatalog.builtin.pair(one, other, on: visit.encounter.date) != nil
      || ProcedureCatalog.builtin[other]?.category == .psychotherapy
  }

  /// 96127 for each scored questionnaire beside a visit; with psychotherapy and evaluation it is
  /// bundled (S04).
  private func questionnaires(_ draft: inout ProcedureDraft) {
    guard let visitCode = draft.lines.first?.code,
      ProcedureCatalog.builtin[visitCode]?.category == .visitOffice,
      !draft.lines.contains(where: { excludes("96127", $0.code) })
    else { return }
    let screens = visit.facts.measures.found.filter(\.isDevelopmental)
    if let first = screens.first {
      draft.lines.append(
        DraftLine(
          code: "96110", confidence: 8300, rationale: "\(first.id) scored; one unit a form",
          rule: "scored-instrument", evidence: [first.words]))
    }
    let scored = visit.facts.measures.scored
    guard !scored.isEmpty else { return }
    let most = ProcedureCatalog.builtin.unitLimit("96127", on: visit.encounter.date)?.unitsMax ?? 3
    draft.lines.append(
      DraftLine(
        code: "96127", units: min(scored.count, most), confidence: 8500,
        rationale: "\(scored.map(\.id).joined(separator: ", ")) scored; one unit each",
        rule: "scored-instrument", evidence: scored.map(\.words)))
  }
}
