import Basics
import CodeSets
import Records

/// An hour alone with the client and a family session on one day, each with its own clock: both
/// are billed, the individual one with a modifier that says they were distinct. S04 (90847 against
/// psychotherapy, indicator 1), S49.
struct TwoServicesRule {
  static let id = "two-services"

  let visit: Visit

  /// Nil when the note does not part two services by their times.
  func draft() -> ProcedureDraft? {
    guard visit.has(.family), visit.has(.clientAlone) || visit.has(.individual),
      let shares = shares(), let code = SessionTime.psychotherapy(minutes: shares.alone.minutes),
      shares.family.minutes >= SessionTime.familyMinutesMin
    else { return nil }
    var draft = ProcedureDraft()
    draft.minutes = shares.alone.minutes + shares.family.minutes
    let isAbsent =
      Presence(visit).absent.map {
        visit.facts.text[$0.lowerBound].sentence
          == visit.facts.text[shares.family.words.lowerBound].sentence
      } ?? false
    draft.lines = [
      DraftLine(
        code: isAbsent ? "90846" : "90847", confidence: 8600,
        rationale: "Family session of \(shares.family.minutes) min with its own time",
        rule: TwoServicesRule.id, evidence: [shares.family.words]),
      DraftLine(
        code: code, confidence: 8600,
        rationale: "Apart from it: "
          + PsychotherapyRule.reason(code, minutes: shares.alone.minutes),
        rule: TwoServicesRule.id, evidence: [shares.alone.words], modifiers: ["59"]),
    ]
    return draft
  }

  /// One clock range with the client alone, another with the family, that do not overlap.
  private func shares() -> (alone: LabelledMinutes, family: LabelledMinutes)? {
    let ranges = visit.facts.minutes.filter { $0.isRange && !$0.isApart && $0.minutes >= 16 }
    guard ranges.count >= 2 else { return nil }
    let family = ranges.first { isNear($0, [.family, .couple]) && !isNear($0, [.clientAlone]) }
    let alone = ranges.first { isNear($0, [.clientAlone, .individual]) }
    guard let family, let alone, family.words != alone.words else { return nil }
    let isApart =
      family.start >= alone.start + alone.minutes || alone.start >= family.start + family.minutes
    return isApart ? (alone, family) : nil
  }

  private func isNear(_ time: LabelledMinutes, _ cues: [Cue]) -> Bool {
    let sentence = visit.facts.text.sentence(of: time.words.lowerBound)
    return cues.contains { cue in
      visit.facts.cues.all(cue, in: sentence).contains {
        visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past])
      }
    }
  }
}
