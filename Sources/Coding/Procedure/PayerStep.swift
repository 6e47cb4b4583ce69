import Basics
import CodeSets
import Records

/// What the client's payer wants otherwise: the last step of a draft, after every rule of coding.
/// The rules are the practice's own, from the payer's manual.
struct PayerStep {
  static let id = "payer-rule"

  private let rule: PayerRule
  private let visit: Visit
  private let meeting: Meeting

  init(_ rules: PayerRules, _ visit: Visit, _ meeting: Meeting) {
    rule = rules.rule(
      payer: visit.encounter.payer, payerClass: visit.encounter.payerClass)
    self.visit = visit
    self.meeting = meeting
  }

  func apply(to draft: inout ProcedureDraft) {
    refuseAudio(&draft)
    if rule.paysComplexity == false {
      refuse(&draft, "this payer does not pay it") { $0.code == "90785" }
    }
    if rule.units == .full { countFullUnits(&draft) }
    for index in draft.lines.indices where rule.authorization.contains(draft.lines[index].code) {
      draft.lines[index].rationale += "; this payer asks for prior authorization"
    }
    if let modifier = credentialModifier {
      for index in draft.lines.indices where !draft.lines[index].modifiers.contains(modifier) {
        draft.lines[index].modifiers.append(modifier)
      }
    }
  }

  /// The telehealth modifier of a line, nil for none.
  var telehealthModifier: String? {
    guard meeting.means == .video, let wanted = rule.telehealthModifier else {
      return meeting.modifier(for: visit.encounter.payerClass)
    }
    return wanted.isEmpty ? nil : wanted
  }

  var placeOfService: String? {
    meeting.means == .inPerson
      ? meeting.placeOfService : rule.telehealthPlace ?? meeting.placeOfService
  }

  private var credentialModifier: String? {
    visit.encounter.credential.flatMap { rule.credentialModifiers[$0.uppercased()] }
  }

  private func refuseAudio(_ draft: inout ProcedureDraft) {
    guard rule.takesAudioOnly == false, meeting.means == .audio,
      draft.lines.contains(where: { Modifiers.takesTelehealth($0.code) })
    else { return }
    refuse(&draft, "this payer pays no session by voice alone") { _ in true }
    draft.flag(
      .notBillable, .error, "The session was held by voice alone, which this payer does not pay.")
  }

  /// Whole quarters of an hour instead of from the eighth minute on. Lines that share the minutes
  /// stay as they are: which minutes were whose is not known here.
  private func countFullUnits(_ draft: inout ProcedureDraft) {
    let timed = draft.lines.indices.filter { index in
      let known = ProcedureCatalog.builtin[draft.lines[index].code]
      return known?.timing == .eightMinute && known?.unitMinutes == 15
    }
    guard timed.count == 1, let index = timed.first, let minutes = draft.minutes,
      draft.lines[index].units == SessionTime.quarterHours(minutes: minutes)
    else { return }
    let units = minutes / 15
    guard units > 0 else {
      draft.flag(
        .timeBelowMinimum, .error, "\(minutes) min is short of the 15 this payer counts as a unit.")
      draft.flag(.notBillable, .error, "\(minutes) min make no full unit.")
      let code = draft.lines[index].code
      return refuse(&draft, "\(minutes) min make no full unit") { $0.code == code }
    }
    guard units != draft.lines[index].units else { return }
    draft.lines[index].units = units
    draft.lines[index].rationale += "; this payer counts full units"
  }

  private func refuse(
    _ draft: inout ProcedureDraft, _ reason: String, where isRefused: (DraftLine) -> Bool
  ) {
    for line in draft.lines where isRefused(line) {
      draft.overruled.append(OverruledCode(code: line.code, rule: PayerStep.id, reason: reason))
    }
    draft.lines.removeAll(where: isRefused)
  }
}
