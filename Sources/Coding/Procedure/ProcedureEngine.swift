import Basics
import CodeSets
import Records

/// The claim lines of a note. Families of codes are asked in a fixed order, the most particular
/// first; the first that recognizes its service answers, with lines or with the reason for none.
struct ProcedureEngine {
  private let visit: Visit
  /// Disorders the note states, for decision making.
  private let diagnoses: Int

  init(_ visit: Visit, diagnoses: Int) {
    self.visit = visit
    self.diagnoses = diagnoses
  }

  func draft() -> ProcedureDraft {
    guard !visit.opening.isEmpty else { return unread() }
    let month = CareMonthRule(visit: visit).draft()
    if month == nil, let nothing = NothingToBill(visit).reason() { return refused(nothing) }
    if month == nil, diagnoses == 0, let words = NothingToBill(visit).silence {
      return refused(("The note tells of no service.", words, false))
    }
    var draft = month ?? family()
    if month == nil { checkTime(&draft) }
    if let words = RecordContrast(visit).bookedOtherwise(than: draft.lines) {
      draft.flag(
        .documentationConflict, .warn, "Another kind of session was booked than took place.",
        [visit.facts.span(words)])
    }
    if draft.isEmpty, draft.hasFlag(.notBillable), let words = RecordContrast(visit).heldOnRecord {
      draft.flag(
        .documentationConflict, .warn, "A record shows the service as held.",
        [visit.facts.span(words)])
    }
    if !draft.hasFlag(.documentationConflict),
      let words = RecordContrast(visit).shownOtherwise(than: draft)
    {
      draft.flag(
        .documentationConflict, .warn, "A record shows another session than the note tells.",
        [visit.facts.span(words)])
    }
    if let words = RecordContrast(visit).disowned {
      draft.flag(
        .documentationConflict, .warn, "The note calls a record of this visit wrong.",
        [visit.facts.span(words)])
    }
    Extras(visit: visit).add(to: &draft)
    ClaimAssembly(visit: visit).finish(&draft)
    RequestedCodes(visit).check(&draft)
    return draft
  }

  /// Nothing of this visit's own is written: a schedule alone is no service.
  private func unread() -> ProcedureDraft {
    var draft = ProcedureDraft()
    draft.flag(.notBillable, .error, "The note holds no words of this visit.")
    return draft
  }

  private func refused(
    _ nothing: (message: String, words: Range<Int>, isAbsence: Bool)
  ) -> ProcedureDraft {
    var draft = ProcedureDraft()
    let span = [visit.facts.span(nothing.words)]
    draft.flag(.notBillable, .error, nothing.message, span)
    addShortTime(&draft, nothing.isAbsence)
    let held = RecordContrast(visit).heldOnRecord
    let isMissed = nothing.isAbsence && (visit.has(.group) || charged || isCharged(nothing.words))
    if held != nil || isMissed {
      draft.flag(
        .documentationConflict, .warn, "A charge or schedule shows a session that did not happen.",
        span + [held].compactMap { $0 }.map(visit.facts.span))
    }
    RequestedCodes(visit).check(&draft)
    return draft
  }

  /// Minutes were spent and written, too few for any service; or the record holds far more of them.
  private func addShortTime(_ draft: inout ProcedureDraft, _ isAbsence: Bool) {
    guard !isAbsence, visit.role.isTherapist, let time = SessionMinutes(visit),
      let words = time.words.first, time.minutes < SessionTime.psychotherapyMinutesMin,
      visit.facts.minutes.contains(where: { $0.words == words && !$0.isWithOther })
    else { return }
    draft.flag(
      .timeBelowMinimum, .error, "\(time.minutes) min is short of the 16 any session needs.",
      [visit.facts.span(words)])
    if let scheduled = visit.scheduled, scheduled - time.minutes >= 15 {
      draft.flag(
        .documentationConflict, .warn,
        "The schedule holds \(scheduled) min, the note \(time.minutes).", [visit.facts.span(words)])
    }
  }

  /// A code stands on a slip or roster although the client stayed away.
  private func isCharged(_ words: Range<Int>) -> Bool {
    let isMissed = [Cue.noShow, .cancelled].contains { cue in
      visit.facts.cues.all(cue).contains(words)
    }
    return isMissed
      && visit.facts.codes.contains {
        $0.kind == .procedure && visit.facts.stances[$0.words].isDisjoint(with: .negated)
      }
  }

  private var charged: Bool {
    visit.facts.cues.all(.charge).contains {
      let key = visit.facts.text[$0.lowerBound].key
      return key == ProcedureEngine.roster || key == ProcedureEngine.auto
    }
  }

  private func family() -> ProcedureDraft {
    if let draft = InjectionRule(visit: visit).draft() { return draft }
    if let draft = HealthBehaviorRule(visit: visit).draft() { return draft }
    if let draft = NamedServiceRule(visit: visit).draft() { return draft }
    if let draft = TwoServicesRule(visit: visit).groupDraft() { return draft }
    if let draft = GroupRule(visit: visit).draft() { return draft }
    if visit.role == .behaviorAnalyst, let draft = AdaptiveBehaviorRule(visit: visit).draft() {
      return draft
    }
    if !visit.role.isTherapist {
      return QuarterHourRule(visit: visit).draft() ?? outOfScope()
    }
    if let draft = TestingRule(visit: visit).draft() { return draft }
    if let draft = NamedTreatmentRule(visit: visit).draft() { return draft }
    if let draft = CrisisRule(visit: visit).draft() { return draft }
    if !isWard, let draft = EvaluationRule(visit: visit).draft() { return draft }
    if let draft = TwoServicesRule(visit: visit).draft() { return draft }
    if let draft = FamilyRule(visit: visit).draft() { return draft }
    if let booked = FamilyRule(visit: visit).bookedOtherwise ?? GroupRule(visit: visit).calledOff {
      var draft = individual()
      draft.flag(
        .documentationConflict, .warn, "Booked with others, held with the client alone.",
        [visit.facts.span(booked)])
      return draft
    }
    return individual()
  }

  private func individual() -> ProcedureDraft {
    if visit.role == .prescriber,
      let draft = MedicalVisitRule(visit: visit).draft(diagnoses: diagnoses)
    {
      return draft
    }
    return PsychotherapyRule(visit: visit).draft()
  }

  /// A prescriber in hospital, emergency room or nursing facility bills visits.
  private var isWard: Bool {
    visit.role == .prescriber
      && ["21", "51", "23", "31", "32"].contains(visit.encounter.placeOfService ?? "")
  }

  private func outOfScope() -> ProcedureDraft {
    var draft = ProcedureDraft()
    draft.flag(
      .notBillable, .warn,
      "No service was recognized that \(visit.encounter.credential ?? "this clinician") bills.")
    return draft
  }

  /// The schedule says another time than the note, and it would have changed the claim.
  private func checkTime(_ draft: inout ProcedureDraft) {
    guard let minutes = draft.minutes, let time = SessionMinutes(visit), time.minutes == minutes,
      time.contradictsSchedule, let scheduled = visit.scheduled, changesClaim(scheduled, draft),
      !isFilled(scheduled)
    else { return }
    draft.flag(
      .documentationConflict, .warn,
      "The schedule holds \(scheduled) min, the note \(minutes).", time.words.map(visit.facts.span))
  }

  /// "1:00-2:00 assessment, then therapy 2:00-2:40" in a slot of 100 minutes: the stretches of the
  /// note are the schedule.
  private func isFilled(_ scheduled: Int) -> Bool {
    let ranges = visit.facts.minutes.filter { $0.isRange && !$0.isApart && $0.weight >= 4 }
    return ranges.count >= 2 && abs(ranges.map(\.minutes).reduce(0, +) - scheduled) <= 1
  }

  /// Alone on the claim, by minutes: where record and note part, one of them is wrong.
  private func isPsychotherapy(_ draft: ProcedureDraft) -> Bool {
    draft.lines.first.map { SessionTime.psychotherapyRange($0.code) != nil } ?? false
  }

  private func changesClaim(_ scheduled: Int, _ draft: ProcedureDraft) -> Bool {
    guard let first = draft.lines.first, let minutes = draft.minutes else { return true }
    guard let known = ProcedureCatalog.builtin[first.code] else { return true }
    if known.category.isVisit { return false }
    if isPsychotherapy(draft) { return true }
    if known.timing == .eightMinute {
      return SessionTime.quarterHours(minutes: scheduled) != first.units
    }
    return abs(scheduled - minutes) >= 10
  }

  private static let roster = WordKey("roster")
  private static let auto = WordKey("auto")
}
