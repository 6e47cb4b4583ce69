import Basics
import CodeSets
import Records

/// Individual psychotherapy by minutes: 16–37 90832, 38–52 90834, from 53 90837 (S17, S18).
struct PsychotherapyRule {
  static let id = "psychotherapy-time"

  let visit: Visit

  func draft() -> ProcedureDraft {
    var draft = ProcedureDraft()
    guard let time = SessionMinutes(visit) else {
      draft.flag(
        .missingTime, .error,
        "Psychotherapy is coded by minutes; neither note nor schedule gives any.",
        visit.spans([visit.facts.cues.first(.timeMissing)]))
      return draft
    }
    if time.words.isEmpty || isRough(time.words), let words = unrecorded {
      draft.flag(
        .missingTime, .error, "The note says that the time was not recorded.",
        [visit.facts.span(words)])
      return draft
    }
    draft.minutes = time.minutes
    guard let code = SessionTime.psychotherapy(minutes: time.minutes) else {
      draft.flag(
        .notBillable, .error, "\(time.minutes) min: psychotherapy starts at 16.",
        time.words.map(visit.facts.span))
      draft.flag(
        .timeBelowMinimum, .error, "\(time.minutes) min is short of the 16 psychotherapy needs.",
        time.words.map(visit.facts.span))
      return draft
    }
    draft.lines = [line(code, time)]
    return draft
  }

  /// "The better part of an hour", "most of an hour": a length nobody measured.
  private func isRough(_ words: [Range<Int>]) -> Bool {
    guard words.count == 1, let first = words.first,
      !visit.facts.minutes.contains(where: { $0.words == first && $0.isRange })
    else { return false }
    return (1...3).contains {
      PsychotherapyRule.rough.contains(visit.facts.text.word(first.lowerBound - $0).key)
    }
  }

  private static let rough = VisitLevel.keys(
    "part most about around roughly nearly almost good maybe perhaps")

  /// The writer did not take the time, or disowns that of the record.
  private var unrecorded: Range<Int>? {
    visit.facts.asserted(.timeMissing, except: [.past, .planned])
      ?? RecordContrast(visit).disownedTime
  }

  private func line(_ code: String, _ time: SessionMinutes) -> DraftLine {
    DraftLine(
      code: code, confidence: time.words.isEmpty ? 8800 : 9700,
      rationale: PsychotherapyRule.reason(code, minutes: time.minutes), rule: PsychotherapyRule.id,
      evidence: evidence(time))
  }

  /// The minutes; when only the schedule has them, the words that name the service.
  private func evidence(_ time: SessionMinutes) -> [Range<Int>] {
    if !time.words.isEmpty { return time.words }
    let cues: [Cue] = [.individual, .therapy, .therapyWork]
    return [cues.lazy.compactMap { visit.place($0) }.first ?? visit.opening]
  }

  /// "50 min is inside 38–52; 90837 starts at 53".
  static func reason(_ code: String, minutes: Int) -> String {
    guard let range = SessionTime.psychotherapyRange(code) else { return "\(minutes) min" }
    guard let next = SessionTime.next(after: code) else {
      return "\(minutes) min reaches \(range.lowerBound), from which \(code) is billed"
    }
    return "\(minutes) min is inside \(range.lowerBound)–\(range.upperBound); "
      + "\(next.code) starts at \(next.minutes)"
  }
}
