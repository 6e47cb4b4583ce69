import Basics
import CodeSets
import Records

/// A prescriber's visit (E/M) by medical decision making, with a psychotherapy add-on when that
/// has 16 minutes of its own (S40, S53). Two problems or one not at goal are moderate problems,
/// a prescription managed is moderate risk; a stable one continued is low.
struct MedicalVisitRule {
  static let id = "visit-decision-making"

  let visit: Visit

  /// Nil when the note shows no medical work.
  func draft(diagnoses: Int) -> ProcedureDraft? {
    guard
      let medical = visit.place(.drugName) ?? visit.place(.drugWord) ?? visit.place(.medicalWork)
        ?? visit.facts.cues.first(.timeMedical)
    else { return nil }
    guard !visit.facts.cues.has(.notDrug) || change() != nil else { return nil }
    var draft = ProcedureDraft()
    let level = level(diagnoses: diagnoses)
    draft.lines = [
      DraftLine(
        code: code(level), confidence: level.isClear ? 8700 : 7400, rationale: level.reason,
        rule: MedicalVisitRule.id, evidence: level.words ?? [medical])
    ]
    addTherapy(&draft)
    return draft
  }

  private struct Level {
    var rank: Int
    var reason: String
    var words: [Range<Int>]?
    var isClear = true
  }

  private func level(diagnoses: Int) -> Level {
    if let stated = stated() { return stated }
    let change = change()
    let unstable = visit.place(.unstable)
    if let change {
      return Level(
        rank: 3, reason: "A prescription was changed: moderate decision making", words: [change])
    }
    let steady = visit.place(.drugSteady) ?? visit.place(.drugName) ?? visit.place(.drugWord)
    if diagnoses >= 2 || unstable != nil, steady != nil {
      return Level(
        rank: 3,
        reason: unstable != nil
          ? "Not at goal with prescription management: moderate decision making"
          : "Two problems with prescription management: moderate decision making",
        words: [steady, unstable].compactMap { $0 }, isClear: false)
    }
    if let steady {
      return Level(
        rank: 2, reason: "One stable problem, prescription continued: low decision making",
        words: [steady])
    }
    return Level(
      rank: 2, reason: "One problem, low decision making", words: nil, isClear: false)
  }

  /// The clinician's own words: "MDM moderate".
  private func stated() -> Level? {
    let levels: [(Cue, Int, String)] = [
      (.decisionHigh, 4, "high"), (.decisionModerate, 3, "moderate"), (.decisionLow, 2, "low"),
    ]
    for (cue, rank, name) in levels {
      guard let words = visit.place(cue) else { continue }
      return Level(rank: rank, reason: "The note states \(name) decision making", words: [words])
    }
    return nil
  }

  /// A start, stop or other dose in one sentence with a medicine, not "no change".
  private func change() -> Range<Int>? {
    let facts = visit.facts
    if let dose = doseStep() { return dose }
    return facts.cues.all(.drugChange).first { words in
      guard facts.stances[words].isDisjoint(with: [.negated, .past, .otherPerson, .uncertain])
      else {
        return false
      }
      if words.count >= 3, facts.cues.has(.drugName) { return true }
      let sentence = facts.text.sentence(of: words.lowerBound)
      let near =
        max(
          sentence.lowerBound, words.lowerBound - 6)..<min(
          sentence.upperBound, words.upperBound + 6)
      return facts.cues.has(.drugName, in: near) || facts.cues.has(.drugWord, in: near)
    }
  }

  /// "sertraline 100 to 150", "venlafaxine to 150".
  private func doseStep() -> Range<Int>? {
    let text = visit.facts.text
    for name in visit.facts.cues.all(.drugName)
    where visit.facts.stances[name].isDisjoint(with: [.negated, .past, .otherPerson]) {
      var index = name.upperBound
      let end = min(index + 5, text.sentence(of: name.lowerBound).upperBound)
      while index + 1 < end {
        let isStep = text[index].key == MedicalVisitRule.to && text[index + 1].kind == .number
        let isArrow =
          text[index].kind == .number && text[index + 1].kind == .number
          && text[index + 1].before.contains(.other)
        if isStep || isArrow { return name.lowerBound..<index + 2 }
        index += 1
      }
    }
    return nil
  }

  /// The code of a level where the visit took place: ward, nursing facility, office.
  private func code(_ level: Level) -> String {
    switch visit.encounter.placeOfService {
    case "21", "51":
      if visit.has(.hospitalDischarge) {
        return (SessionMinutes(visit)?.minutes ?? 0) > 30 ? "99239" : "99238"
      }
      let ladder = visit.has(.hospitalAdmission) ? Ladder.admission : Ladder.ward
      return ladder[min(2, max(0, level.rank - 2))]
    case "31", "32": return Ladder.nursingFacility[level.rank - 1]
    default: return (visit.has(.newPatient) ? Ladder.new : Ladder.established)[level.rank - 1]
    }
  }

  /// Codes by level; rank 1 straightforward, 2 low, 3 moderate (wards begin at low).
  private enum Ladder {
    static let established = ["99212", "99213", "99214", "99215"]
    static let new = ["99202", "99203", "99204", "99205"]
    static let ward = ["99231", "99232", "99233"]
    static let admission = ["99221", "99222", "99223"]
    static let nursingFacility = ["99307", "99308", "99309", "99310"]
  }

  /// The add-on by its own minutes; under 16 the visit stands alone.
  private func addTherapy(_ draft: inout ProcedureDraft) {
    guard let therapy = visit.therapyMinutes else {
      if isTherapyClaimed {
        draft.flag(
          .missingTime, .warn,
          "Psychotherapy beside a visit needs minutes of its own; none are given.",
          visit.spans([visit.place(.therapy)]))
      }
      return
    }
    guard let code = SessionTime.psychotherapy(minutes: therapy.minutes, withVisit: true) else {
      draft.flag(
        .timeBelowMinimum, .warn,
        "\(therapy.minutes) min of psychotherapy is short of 16: the visit stands alone.",
        [visit.facts.span(therapy.words)])
      draft.overruled.append(
        OverruledCode(
          code: "90833", rule: PsychotherapyRule.id,
          reason: "\(therapy.minutes) min is \(16 - therapy.minutes) min short of 16"))
      return
    }
    draft.minutes = therapy.minutes
    draft.lines.append(
      DraftLine(
        code: code, confidence: 9400,
        rationale: PsychotherapyRule.reason(code, minutes: therapy.minutes),
        rule: PsychotherapyRule.id, evidence: [therapy.words]))
  }

  /// "Psychotherapy was provided", named and not denied.
  private var isTherapyClaimed: Bool {
    guard !visit.facts.cues.has(.therapyNone), let words = visit.place(.therapy) else {
      return false
    }
    let text = visit.facts.text
    guard text[words.lowerBound].key == MedicalVisitRule.psychotherapy else { return false }
    let next = words.lowerBound + 1
    return text.word(next).before.contains(.colon)
      || (0...2).contains { MedicalVisitRule.doing.contains(text.word(next + $0).key) }
      || MedicalVisitRule.kinds.contains(text.word(words.lowerBound - 1).key)
  }

  private static let doing: Set<WordKey> = Set(
    ["provided", "done", "delivered", "performed", "given", "conducted", "included", "also"]
      .map { WordKey($0) })
  private static let kinds: Set<WordKey> = Set(
    ["brief", "supportive", "plus", "with", "included", "provided"].map { WordKey($0) })
  private static let to = WordKey("to")
  private static let psychotherapy = WordKey("psychotherapy")
}
