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

  /// An individual session and a group on one day, each named and with a time of its own.
  func groupDraft() -> ProcedureDraft? {
    guard visit.role.isTherapist, visit.has(.group) || visit.has(.groupMembers) else { return nil }
    let lengths = visit.facts.minutes.filter { !$0.isApart && $0.minutes >= 16 && $0.weight >= 4 }
    guard lengths.count >= 2, let alone = lengths.first(where: { isOfGroup($0) == false }),
      let code = SessionTime.psychotherapy(minutes: alone.minutes),
      let group = lengths.first(where: { isOfGroup($0) == true }), !overlap(alone, group)
    else { return nil }
    var draft = ProcedureDraft()
    draft.minutes = alone.minutes + group.minutes
    draft.lines = [
      DraftLine(
        code: "90853", confidence: 8600, rationale: "A group with its own time, once a session",
        rule: TwoServicesRule.id, evidence: [group.words]),
      DraftLine(
        code: code, confidence: 8600,
        rationale: "Apart from the group: "
          + PsychotherapyRule.reason(code, minutes: alone.minutes),
        rule: TwoServicesRule.id, evidence: [alone.words], modifiers: ["59"]),
    ]
    return draft
  }

  /// Whether the nearest name of a service before a length, else behind it, is a group; nil when
  /// neither is named in its sentence.
  private func isOfGroup(_ time: LabelledMinutes) -> Bool? {
    let text = visit.facts.text
    let sentence = text.sentence(of: time.words.lowerBound)
    let alone = [Cue.individual, .clientAlone].flatMap { visit.facts.cues.all($0, in: sentence) }
      .filter { visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past]) }
      .map(\.lowerBound)
    let groups =
      sentence.filter {
        TwoServicesRule.groups.contains(text[$0].key)
          && visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past])
      }
    func nearest(_ places: [Int]) -> Int? {
      places.filter { $0 < time.words.lowerBound }.max().map { time.words.lowerBound - $0 }
        ?? places.filter { $0 >= time.words.upperBound }.min().map {
          $0 - time.words.lowerBound + 40
        }
    }
    switch (nearest(alone), nearest(groups)) {
    case (nil, nil): return nil
    case (let one, let other): return (other ?? 1_000) < (one ?? 1_000)
    }
  }

  private func overlap(_ one: LabelledMinutes, _ other: LabelledMinutes) -> Bool {
    guard one.isRange, other.isRange else { return false }
    return one.start < other.start + other.minutes && other.start < one.start + one.minutes
  }

  private static let groups: Set<WordKey> = [WordKey("group"), WordKey("groups")]

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
