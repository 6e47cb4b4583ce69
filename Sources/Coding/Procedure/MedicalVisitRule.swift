import Basics
import CodeSets
import Records

/// A prescriber's visit (E/M) by medical decision making, with a psychotherapy add-on when that
/// has 16 minutes of its own (S40, S53). Two problems or one not at goal are moderate problems,
/// a prescription managed is moderate risk; a stable one continued is low.
struct MedicalVisitRule {
  static let id = "visit-decision-making"

  let visit: Visit

  /// Nil when a prescriber gave psychotherapy alone.
  func draft(diagnoses: Int) -> ProcedureDraft? {
    guard let medical = medicalWork else { return nil }
    if let call = checkIn(medical) { return call }
    var draft = ProcedureDraft()
    let ladder = VisitLadder(visit)
    let hasTherapy = visit.therapyMinutes.map { $0.minutes >= 16 } ?? isTherapyClaimed
    let level = VisitLevel(
      visit, diagnoses: diagnoses, isNew: ladder.isNew,
      hasTherapy: hasTherapy || ladder.isConsult)
    draft.lines = [
      DraftLine(
        code: ladder.code(level), confidence: level.isClear ? 8700 : 7400,
        rationale: level.reason, rule: MedicalVisitRule.id,
        evidence: level.words.isEmpty ? [medical] : level.words)
    ]
    addTherapy(&draft)
    addProlonged(level, &draft)
    return draft
  }

  /// A call of 5 to 10 minutes in which nothing was changed is a check-in and no visit (98016,
  /// from 2025; S39).
  private func checkIn(_ medical: Range<Int>) -> ProcedureDraft? {
    guard Meeting(visit).means == .audio, let time = SessionMinutes(visit),
      (5...10).contains(time.minutes), DrugManagement(visit).change == nil,
      ProcedureCatalog.builtin.isValid("98016", on: visit.encounter.date)
    else { return nil }
    var draft = ProcedureDraft()
    draft.minutes = time.minutes
    draft.lines = [
      DraftLine(
        code: "98016", confidence: 7800,
        rationale: "A call of \(time.minutes) min without a visit: check-in of 5–10 min",
        rule: MedicalVisitRule.id, evidence: time.words.isEmpty ? [medical] : time.words)
    ]
    return draft
  }

  /// Medicines, tests, a ward; or no word of therapy at all in the note of a prescriber.
  private var medicalWork: Range<Int>? {
    let named =
      visit.place(.drugName) ?? visit.place(.drugWord) ?? visit.place(.medicalWork)
      ?? visit.facts.cues.first(.timeMedical)
    if visit.facts.cues.all(.notDrug).contains(where: {
      $0.lowerBound == visit.opening.lowerBound && $0.count == 2
    }), !isWard {
      return nil
    }
    if visit.facts.cues.has(.notDrug), DrugManagement(visit).change == nil, !isWard {
      return isTherapyGiven || named == nil ? nil : named
    }
    if let named { return named }
    if isWard { return visit.opening }
    return isTherapyGiven ? nil : visit.opening
  }

  private var isWard: Bool {
    ["21", "51", "23", "31", "32"].contains(visit.encounter.placeOfService ?? "")
  }

  /// Psychotherapy, whatever the note calls it.
  private var isTherapyGiven: Bool {
    visit.place(.individual) != nil || visit.facts.count(.therapyWork) > 0
      || visit.place(.therapy) != nil || visit.therapyMinutes != nil
  }

  /// Further quarter hours past the longest office visit, when its level rests on the time of the
  /// day: 99417 from 55 or 75 minutes, with Medicare G2212 from 70 or 90 (S41). Never beside
  /// psychotherapy.
  private func addProlonged(_ level: VisitLevel, _ draft: inout ProcedureDraft) {
    guard draft.lines.count == 1, let minutes = level.minutes, let words = level.words.first,
      let visitCode = draft.lines.first?.code, visitCode == "99205" || visitCode == "99215"
    else { return }
    let isMedicare = visit.encounter.payerClass == .medicare
    let from = (visitCode == "99205" ? 75 : 55) + (isMedicare ? 15 : 0)
    guard minutes >= from else { return }
    draft.lines.append(
      DraftLine(
        code: isMedicare ? "G2212" : "99417", units: (minutes - from) / 15 + 1, confidence: 8400,
        rationale: "\(minutes) min: one unit from \(from) and for each further 15",
        rule: MedicalVisitRule.id, evidence: [words]))
  }

  /// The add-on by its own minutes; under 16 the visit stands alone.
  private func addTherapy(_ draft: inout ProcedureDraft) {
    if let missing = visit.facts.cues.first(.timeMissing), visit.facts.cues.has(.therapy),
      !visit.facts.cues.has(.therapyNone)
    {
      draft.flag(
        .missingTime, .warn,
        "Psychotherapy beside a visit needs minutes of its own; none are given.",
        [visit.facts.span(missing)])
      return
    }
    guard let therapy = visit.therapyMinutes, !isTherapyDenied(therapy) else {
      if isTherapyClaimed, let short = shortTalk {
        draft.flag(
          .timeBelowMinimum, .warn,
          "\(short.minutes) min of talk is short of the 16 of psychotherapy: the visit stands alone.",
          [visit.facts.span(short.words)])
      } else if isTherapyClaimed {
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

  /// "He told me about his cat for 11 minutes" where an add-on is asked for.
  private var shortTalk: LabelledMinutes? {
    visit.facts.minutes.first {
      (5...15).contains($0.minutes) && !$0.isRange && $0.minutes != visit.scheduled
        && visit.facts.stances[$0.words].isDisjoint(with: [.planned, .past])
    }
  }

  /// "No psychotherapy was carried out": a length beside the word elsewhere is of another text.
  private func isTherapyDenied(_ therapy: LabelledMinutes) -> Bool {
    guard let denied = visit.facts.cues.first(.therapyNone) else { return false }
    return !visit.facts.text.sentence(of: therapy.words.lowerBound).contains(denied.lowerBound)
  }

  /// "Psychotherapy was provided", "supportive therapy woven through the visit", an add-on asked
  /// for: named and not denied.
  private var isTherapyClaimed: Bool {
    guard !visit.facts.cues.has(.therapyNone) else { return false }
    if visit.facts.codes.contains(where: { isAddOn($0) }) { return true }
    let text = visit.facts.text
    return visit.facts.cues.all(.therapy).contains { words in
      let next = words.upperBound
      guard visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson]),
        MedicalVisitRule.names.contains(text[words.upperBound - 1].key), !visit.isCharge(words)
      else { return false }
      return
        (text.word(next).before.contains(.colon)
        && text[words.lowerBound].key == MedicalVisitRule.psychotherapy
        && !MedicalVisitRule.nones.contains(text.word(next).key))
        || isDone(next)
        || (1...4).contains { text.word(words.lowerBound - $0).key == MedicalVisitRule.combined }
        || (1...2).contains {
          MedicalVisitRule.kinds.contains(text.word(words.lowerBound - $0).key)
        }
    }
  }

  /// "was provided", "done", before a comma.
  private func isDone(_ next: Int) -> Bool {
    let text = visit.facts.text
    for index in next...next + 2 {
      if !text.word(index).before.isDisjoint(with: [.comma, .semicolon, .period]) { return false }
      if MedicalVisitRule.doing.contains(text.word(index).key) { return true }
    }
    return false
  }

  private func isAddOn(_ code: CodeMention) -> Bool {
    ["90833", "90836", "90838"].contains(code.code)
      && visit.facts.stances[code.words].isDisjoint(with: [.negated, .past])
  }

  private static let nones: Set<WordKey> = Set(
    ["none", "no", "nil", "0", "declined", "deferred", "n"].map { WordKey($0) })
  private static let combined = WordKey("combined")
  private static let doing: Set<WordKey> = Set(
    [
      "provided", "done", "delivered", "performed", "given", "conducted", "included", "woven",
      "also",
    ]
    .map { WordKey($0) })
  private static let kinds: Set<WordKey> = Set(
    ["brief", "supportive", "plus", "with", "included", "provided", "did", "some", "on"].map {
      WordKey($0)
    })
  private static let names: Set<WordKey> = [WordKey("psychotherapy"), WordKey("therapy")]
  private static let psychotherapy = WordKey("psychotherapy")
}
