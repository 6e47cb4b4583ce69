import Basics
import CodeSets
import Records

/// Crisis psychotherapy: 90839 for 30–74 minutes, 90840 for each further half hour from 75; never
/// with other psychotherapy (S37, S04). Under 30 minutes it is psychotherapy by minutes.
struct CrisisRule {
  static let id = "crisis-time"

  let visit: Visit

  /// Nil when the note describes no crisis session.
  func draft() -> ProcedureDraft? {
    guard let words = crisis ?? shown else { return nil }
    guard let time = SessionMinutes(visit) else {
      var draft = ProcedureDraft()
      draft.flag(
        .missingTime, .error, "A crisis session is coded by minutes; none are given.",
        [visit.facts.span(words)])
      return draft
    }
    guard let units = SessionTime.crisis(minutes: time.minutes) else {
      var draft = PsychotherapyRule(visit: visit).draft()
      draft.flag(
        .timeBelowMinimum, .warn,
        "\(time.minutes) min is short of the 30 a crisis code needs.", [visit.facts.span(words)])
      draft.overruled.append(
        OverruledCode(
          code: "90839", rule: CrisisRule.id,
          reason: "\(time.minutes) min is \(30 - time.minutes) min short of 30"))
      return draft
    }
    var draft = ProcedureDraft()
    draft.minutes = time.minutes
    let evidence = time.words + [words]
    let (first, further) = codes
    draft.lines = [
      DraftLine(
        code: first, confidence: 9300,
        rationale: "Crisis session of \(time.minutes) min: \(first) covers 30–74",
        rule: CrisisRule.id,
        evidence: evidence)
    ]
    if units.further > 0 {
      draft.lines.append(
        DraftLine(
          code: further, units: units.further, confidence: 9200,
          rationale: "\(time.minutes) min: one unit from 75 and for each further 30",
          rule: CrisisRule.id, evidence: evidence))
    }
    return draft
  }

  /// With Medicare a crisis at a place that is neither office nor facility has codes of its own
  /// (S07, S11).
  private var codes: (first: String, further: String) {
    let isOutside = CrisisRule.outside.contains(visit.encounter.placeOfService ?? "")
    return visit.encounter.payerClass == .medicare && isOutside
      ? ("G0017", "G0018") : ("90839", "90840")
  }

  /// Homes, shelters, streets, mobile units, schools, group homes.
  private static let outside: Set<String> = [
    "03", "04", "12", "13", "14", "15", "16", "18", "27", "33", "99",
  ]

  /// Not called a crisis, but told as one: a danger with a plan and the steps against it, for at
  /// least half an hour, all of the visit.
  private var shown: Range<Int>? {
    if let signs = CrisisSigns(visit).urgent { return signs }
    let acts = visit.facts.cues.all(.crisisWork).filter {
      visit.facts.stances[$0].isDisjoint(with: [
        .negated, .planned, .past, .otherPerson, .uncertain,
      ])
    }
    guard acts.count >= 2, visit.role != .prescriber, let time = SessionMinutes(visit),
      time.minutes >= SessionTime.crisisMinutesMin
    else { return nil }
    return acts[0]
  }

  /// A crisis session of this visit: not one "the day after", nor a word about another.
  private var crisis: Range<Int>? {
    let text = visit.facts.text
    let first = visit.opening.lowerBound
    if text.word(first).key == CrisisRule.heading, first + 1 < text.count,
      !text[first + 1].before.isDisjoint(with: [.comma, .colon, .period, .hyphen, .line])
    {
      return first..<first + 1
    }
    return visit.facts.cues.all(.crisis).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !visit.isCharge(words)
        && !(1...3).contains { back in
          CrisisRule.earlier.contains(text.word(words.lowerBound - back).key)
        }
    }
  }

  private static let heading = WordKey("crisis")
  private static let earlier: Set<WordKey> = Set(
    ["after", "since", "before", "following", "last", "recent", "previous", "from", "yesterdays"]
      .map { WordKey($0) })
}
