import Basics
import CodeSets
import Records

/// Work on behavior around a physical illness: the assessment (96156), then half an hour and
/// further quarter hours alone (96158), in a group (96164), with the family (96167) or with the
/// family without the client (96170). A half hour starts at 16 minutes, the first further quarter
/// at 38. Physicians use visits instead. S03, S06.
struct HealthBehaviorRule {
  static let id = "health-behavior"

  let visit: Visit

  /// Nil when the note is not written in that frame.
  func draft() -> ProcedureDraft? {
    guard visit.role == .psychologist || visit.role == .therapist, let words = named else {
      return nil
    }
    var draft = ProcedureDraft()
    if isAssessment(words) {
      draft.lines = [line("96156", 1, "Assessment, billed once", [words])]
      return draft
    }
    guard let time = SessionMinutes(visit) else {
      draft.flag(
        .missingTime, .error, "Health behavior work is coded by minutes; none are given.",
        [visit.facts.span(words)])
      return draft
    }
    draft.minutes = time.minutes
    let evidence = time.words + [words]
    guard time.minutes >= 16 else {
      let message = "\(time.minutes) min: health behavior work starts at 16."
      draft.flag(.notBillable, .error, message, evidence.map(visit.facts.span))
      draft.flag(.timeBelowMinimum, .error, message, evidence.map(visit.facts.span))
      return draft
    }
    let (first, further, who) = format
    let reason = "\(time.minutes) min \(who): a half hour from 16, quarter hours from 38"
    draft.lines = [line(first, 1, reason, evidence)]
    let units = SessionTime.quarterHours(minutes: time.minutes - 30)
    if units > 0 { draft.lines.append(line(further, units, reason, evidence)) }
    return draft
  }

  private func line(
    _ code: String, _ units: Int, _ reason: String, _ words: [Range<Int>]
  ) -> DraftLine {
    DraftLine(
      code: code, units: units, confidence: 8700, rationale: reason, rule: HealthBehaviorRule.id,
      evidence: words)
  }

  private var named: Range<Int>? {
    visit.facts.cues.all(.healthBehavior).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !visit.isCharge(words)
        && (Int(visit.facts.text[words.lowerBound].sentence) <= 2 || words.count >= 2)
    } ?? healthPsychology
  }

  /// "Health psych, pain clinic ... No psychiatric dx": the frame of the service without its name.
  private var healthPsychology: Range<Int>? {
    let text = visit.facts.text
    guard
      let first = text.words.indices.first(where: {
        text[$0].key == HealthBehaviorRule.health && text[$0].sentence <= 1
          && HealthBehaviorRule.psychologies.contains(text.word($0 + 1).key)
      }),
      text.words.indices.contains(where: { index in
        HealthBehaviorRule.nots.contains(text[index].key)
          && (1...2).contains {
            HealthBehaviorRule.psychiatric.contains(text.word(index + $0).key)
          }
      })
    else { return nil }
    return first..<first + 2
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let health = WordKey("health")
  private static let psychologies = keys("psych psychology psychologist")
  private static let nots = keys("no not")
  private static let psychiatric = keys("psychiatric mental")

  private func isAssessment(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    return (words.lowerBound..<words.upperBound + 2).contains {
      HealthBehaviorRule.assessments.contains(text.word($0).key)
    }
  }

  private var format: (first: String, further: String, who: String) {
    let presence = Presence(visit)
    if let absent = presence.absent, visit.facts.cues.has(.familyMember), !absent.isEmpty {
      return ("96170", "96171", "with the family, the client absent")
    }
    if visit.place(.family) != nil || presence.isFamilyListed {
      return ("96167", "96168", "with client and family")
    }
    return isGroup
      ? ("96164", "96165", "in a group") : ("96158", "96159", "alone with the client")
  }

  private var isGroup: Bool {
    let text = visit.facts.text
    return (0..<min(text.count, 60)).contains { index in
      text[index].key == HealthBehaviorRule.group && !text[index].isMasked
        && visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past])
    }
  }

  private static let group = WordKey("group")
  private static let assessments: Set<WordKey> = Set(
    ["assessment", "reassessment", "evaluation"].map { WordKey($0) })
}
