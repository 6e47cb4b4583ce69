import Basics
import CodeSets
import Records

/// Codes and services that a charge slip, a desk or the note itself asks for. They are compared
/// with what is documented; they never choose a code.
struct RequestedCodes {
  private let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  /// Adds the flags: more asked than documented, deleted codes, services outside the credential.
  func check(_ draft: inout ProcedureDraft) {
    checkCodes(&draft)
    checkWords(&draft)
  }

  /// The codes written into the note.
  func checkCodes(_ draft: inout ProcedureDraft) {
    for code in visit.facts.codes where code.kind == .procedure {
      guard visit.facts.stances[code.words].isDisjoint(with: [.negated]), !isHistory(code.words)
      else { continue }
      check(code, &draft)
    }
  }

  /// "Superbill history: 2/4 90791, 2/18 90834", "Auth: 90834 x 24, used 10": what was billed before
  /// or may be, and no wish for today.
  private func isHistory(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    let isDated =
      text.word(words.lowerBound - 1).kind == .number
      && text[words.lowerBound - 1].before == .slash && text[words.lowerBound].before == .space
    let next = words.upperBound
    let isOfDate =
      text.word(next).key == RequestedCodes.of && text.word(next + 1).kind == .number
      && text.word(next + 2).before == .slash
    if isDated || isOfDate { return true }
    let lead = max(sentence.lowerBound, words.lowerBound - 8)..<words.lowerBound
    let isOfLastVisit = lead.contains {
      RequestedCodes.earlier.contains(text[$0].key)
        && RequestedCodes.visits.contains(text.word($0 + 1).key)
    }
    return isOfLastVisit
      || lead.contains { RequestedCodes.histories.contains(text[$0].key) }
        && !lead.contains { RequestedCodes.today.contains(text[$0].key) }
  }

  private static let earlier = VisitLevel.keys("last previous prior")
  private static let visits = VisitLevel.keys(
    "visit session time week note appointment month claim")
  private static let histories = VisitLevel.keys(
    "auth authorization authorisation authorized authorised approved history monthly superbills paid"
      + " previously eligible covered covers allows contracted")
  private static let today = VisitLevel.keys(
    "today todays please use change bill want wants asks asked")

  private func check(_ code: CodeMention, _ draft: inout ProcedureDraft) {
    let span = [visit.facts.span(code.words)]
    guard ProcedureCatalog.builtin.isValid(code.code, on: visit.encounter.date) else {
      draft.flag(
        .invalidCodeInNote, .warn, "\(code.code) is not valid on \(visit.encounter.date).", span)
      if RequestedCodes.prolonged.contains(code.code) {
        draft.flag(
          .upcodingRisk, .error, "\(code.code) asks for time beyond \(supported(draft)).", span)
      }
      return
    }
    if let line = draft.lines.first(where: { $0.code == code.code }) {
      return checkUnits(of: code, line, &draft)
    }
    if isCrisis(code.code), let minutes = draft.minutes, minutes < SessionTime.crisisMinutesMin {
      draft.flag(
        .timeBelowMinimum, .warn, "\(minutes) min is short of the 30 a crisis code needs.", span)
    }
    if isOutOfScope(code.code) {
      draft.flag(
        .credentialScope, .error,
        "\(code.code) is outside what \(visit.encounter.credential ?? "this clinician") may bill.",
        span)
    }
    if isMore(code.code, than: draft) {
      draft.flag(
        .upcodingRisk, .error,
        "\(code.code) is asked for; the note supports \(supported(draft)).", span)
    }
    draft.overruled.append(
      OverruledCode(
        code: code.code, rule: draft.lines.first?.rule ?? "not-billable",
        reason: Overruling.reason(code.code, draft)))
  }

  private func supported(_ draft: ProcedureDraft) -> String {
    draft.isEmpty ? "nothing to bill" : draft.lines.map(\.code).joined(separator: ", ")
  }

  private func isOutOfScope(_ code: String) -> Bool {
    guard let known = ProcedureCatalog.builtin[code] else { return false }
    if code == "90792" || known.category.isVisit { return visit.role != .prescriber }
    if visit.role == .behaviorTechnician, RequestedCodes.analysts.contains(code) { return true }
    return [.psychotherapy, .diagnosticEvaluation, .family, .group, .crisis].contains(
      known.category)
      && !visit.role.isTherapist && visit.role != .substanceCounselor
      && !RequestedCodes.state.contains(code.prefix(1))
  }

  /// Worth more than the code of its family on the claim, or beside all of them.
  private func isMore(_ code: String, than draft: ProcedureDraft) -> Bool {
    guard let known = ProcedureCatalog.builtin[code] else { return false }
    if known.category == .visitAddOn,
      draft.lines.contains(where: { known.parents.contains($0.code) })
    {
      return false
    }
    if known.category == .medicaid, visit.encounter.payerClass == .medicaid, !draft.isEmpty {
      return false
    }
    let same = draft.lines.filter {
      ProcedureCatalog.builtin[$0.code]?.category == known.category
    }
    guard let rival = same.first else { return true }
    return RequestedCodes.worth(code) > RequestedCodes.worth(rival.code)
  }

  /// Within a family the higher number pays more, but for TMS, whose mapping comes first.
  private static func worth(_ code: String) -> String {
    code == "90867" ? "90868+" : code
  }

  private func isCrisis(_ code: String) -> Bool {
    ProcedureCatalog.builtin[code]?.category == .crisis && code != "G0560"
  }

  /// "96137 x 7", "99494 x3", "12 units of 97155" where fewer are documented.
  private func checkUnits(
    of code: CodeMention, _ line: DraftLine, _ draft: inout ProcedureDraft
  ) {
    let text = visit.facts.text
    let next = code.words.upperBound
    var asked = 0
    if text.word(next).key == RequestedCodes.times { asked = Int(text.word(next + 1).number) }
    if text.word(next).kind == .number, text.word(next).before.contains(.other) {
      asked = Int(text.word(next).number)
    }
    if text.word(next + 1).key == RequestedCodes.units { asked = Int(text.word(next).number) }
    if text.word(next - 2).key == RequestedCodes.of, text.word(next - 3).key == RequestedCodes.units
    {
      asked = Int(text.word(next - 4).number)
    }
    let isLength = (1...3).contains { RequestedCodes.minute == text.word(next + $0).key }
    if text.word(next - 2).key == RequestedCodes.of,
      text.word(next - 3).key == RequestedCodes.minute,
      (1...720).contains(text.word(next - 4).number),
      ProcedureCatalog.builtin[code.code]?.unitMinutes == 15
    {
      asked = SessionTime.quarterHours(minutes: Int(text.word(next - 4).number))
    }
    guard asked > line.units, asked <= 96, !isLength else { return }
    draft.flag(
      .upcodingRisk, .error,
      "\(asked) units of \(code.code) are asked for; \(line.units) are documented.",
      [visit.facts.span(code.words)])
  }

  /// Wishes and records in words: "desk coded crisis", "asked for 4 units".
  private func checkWords(_ draft: inout ProcedureDraft) {
    for finding in ChargeRequests(visit, draft).findings() {
      let span = [visit.facts.span(finding.words)]
      draft.flag(
        .upcodingRisk, .error, "Somebody asks for \(finding.what); the note does not support it.",
        span)
      if finding.isCrisis, let minutes = draft.minutes, minutes < SessionTime.crisisMinutesMin {
        draft.flag(
          .timeBelowMinimum, .warn, "\(minutes) min is short of the 30 a crisis code needs.", span)
      }
      if finding.isTherapy, !visit.role.isTherapist, visit.role != .substanceCounselor {
        draft.flag(
          .credentialScope, .error,
          "\(visit.encounter.credential ?? "This clinician") does not bill psychotherapy.", span)
      }
    }
  }

  /// Adaptive behavior services of the analyst, not of a technician (S37b).
  private static let analysts: Set<String> = [
    "97151", "97155", "97156", "97157", "97158",
  ]
  /// Deleted codes of prolonged service: whoever writes one asks for more than the session's code.
  private static let prolonged: Set<String> = ["99354", "99355", "99356", "99357"]
  private static let state: Set<Substring> = ["H", "T", "S"]
  private static let minute = WordKey("min")
  private static let times = WordKey("x")
  private static let units = WordKey("units")
  private static let of = WordKey("of")
}
