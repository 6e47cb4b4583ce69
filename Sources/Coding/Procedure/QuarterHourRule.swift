import Basics
import CodeSets
import Records

/// Services in units of 15 minutes, a further unit from the 8th minute (S31): adaptive behavior,
/// and the H and T codes of counselors, peers, case managers, nurses and rehabilitation staff.
struct QuarterHourRule {
  static let id = "quarter-hours"

  let visit: Visit

  /// Nil for roles that bill otherwise.
  func draft() -> ProcedureDraft? {
    guard let service else { return nil }
    var draft = ProcedureDraft()
    if service.isAssessment {
      draft.lines = [
        DraftLine(
          code: service.code, confidence: 8000, rationale: service.reason, rule: QuarterHourRule.id,
          evidence: [service.words ?? visit.opening])
      ]
      return draft
    }
    guard let time = SessionMinutes(visit) else {
      draft.flag(
        .missingTime, .error, "Units of 15 minutes need minutes; none are given.",
        visit.spans([service.words]))
      return draft
    }
    draft.minutes = time.minutes
    let units =
      visit.countsWholeUnits
      ? time.minutes / 15 : SessionTime.quarterHours(minutes: time.minutes)
    let evidence = time.words + [service.words].compactMap { $0 }
    guard units > 0 else {
      draft.flag(
        .notBillable, .error, "\(time.minutes) min: the first unit starts at 8.",
        evidence.map(visit.facts.span))
      draft.flag(
        .timeBelowMinimum, .error, "\(time.minutes) min is short of 8.",
        evidence.map(visit.facts.span))
      return draft
    }
    draft.lines = [
      DraftLine(
        code: service.code, units: units, confidence: service.confidence,
        rationale: "\(service.reason); \(time.minutes) min is \(units) of 15, "
          + "the next at \(units * 15 + (visit.countsWholeUnits ? 15 : 8))",
        rule: QuarterHourRule.id, evidence: evidence.isEmpty ? [visit.opening] : evidence)
    ]
    return draft
  }

  private struct Service {
    var code: String
    var reason: String
    var words: Range<Int>?
    var confidence = 9000
    /// Billed once, whatever its minutes.
    var isAssessment = false
  }

  private var service: Service? {
    switch visit.role {
    case .behaviorTechnician:
      if let words = visit.place(.abaSevere) {
        let isAssessment = visit.has(.abaAssessment)
        return Service(
          code: isAssessment ? "0362T" : "0373T",
          reason: "Severe behavior with two or more technicians", words: words)
      }
      if visit.has(.abaAssessment) {
        return Service(
          code: "97152", reason: "Supporting assessment by a technician",
          words: visit.place(.abaAssessment))
      }
      if let words = visit.place(.abaGroup) {
        return Service(code: "97154", reason: "Group by protocol", words: words)
      }
      return Service(
        code: "97153", reason: "Treatment by protocol", words: visit.place(.abaDirect))
    case .behaviorAnalyst: return analyst
    case .substanceCounselor: return counselor
    case .peer:
      return Service(code: "H0038", reason: "Peer support", words: visit.place(.peerSupport))
    case .caseManager:
      return Service(
        code: visit.encounter.payerClass == .medicaid ? "T1017" : "T1016",
        reason: "Case management", words: visit.place(.caseManagement))
    case .nurse:
      guard let words = visit.place(.medicationTraining) else { return nil }
      return Service(code: "H0034", reason: "Medication training", words: words, confidence: 7000)
    case .rehabilitation: return rehabilitation
    default: return nil
    }
  }

  private var analyst: Service? {
    if let words = visit.place(.abaAssessment) {
      return Service(code: "97151", reason: "Assessment by the analyst", words: words)
    }
    if let named = shorthand { return named }
    if let words = visit.told(.abaFamilies) {
      return Service(code: "97157", reason: "Guidance of several families", words: words)
    }
    if let words = visit.told(.abaCaregiver) ?? caregiverAlone, !isProtocolHeaded(words) {
      return Service(code: "97156", reason: "Caregiver guidance", words: words)
    }
    if let words = visit.place(.abaGroup) {
      return Service(code: "97158", reason: "Group by the analyst", words: words)
    }
    let words = visit.place(.abaProtocol) ?? visit.place(.abaDirect)
    return Service(code: "97155", reason: "Treatment with protocol changes", words: words)
  }

  /// "155, clinic, 90 min": the last three digits of the code open the note.
  private var shorthand: Service? {
    let first = visit.opening.lowerBound
    let codes = [151: "97151", 155: "97155", 156: "97156", 157: "97157", 158: "97158"]
    guard first < visit.facts.text.count, let code = codes[Int(visit.facts.text[first].number)],
      visit.facts.text.word(first + 1).before.contains(.comma)
        || visit.facts.text.word(first + 1).before.contains(.period)
    else { return nil }
    return Service(
      code: code, reason: ProcedureCatalog.builtin.label(code), words: first..<first + 1)
  }

  /// A relative was met and the child was not there.
  private var caregiverAlone: Range<Int>? {
    guard let absent = Presence(visit).absent, visit.facts.cues.has(.familyMember) else {
      return nil
    }
    return absent
  }

  /// The child's program comes before a word with the parent in the note.
  private func isProtocolHeaded(_ words: Range<Int>) -> Bool {
    guard let protocolWords = visit.place(.abaProtocol) else { return false }
    return protocolWords.lowerBound < words.lowerBound
  }

  private var counselor: Service? {
    if let words = visit.place(.substanceAssessment) ?? visit.place(.intake), isHeld(words) {
      return Service(
        code: "H0001", reason: "Substance use assessment, once", words: words, isAssessment: true)
    }
    return Service(
      code: "H0004", reason: "Counseling by a substance counselor",
      words: visit.place(.individual) ?? visit.place(.therapy))
  }

  /// The assessment is this session: not "what the assessment in March recommended".
  private func isHeld(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let isOwned = (1...2).contains {
      QuarterHourRule.owners.contains(text.word(words.lowerBound - $0).key)
    }
    if visit.facts.count(.individual) + visit.facts.count(.therapyWork) == 0, !isOwned {
      return visit.facts.cues.all(.therapy).allSatisfy { text[$0.lowerBound].sentence > 0 }
        || text[words.lowerBound].sentence == 0
    }
    return Int(text[words.lowerBound].sentence) == 0 && !isOwned
  }

  private static let owners: Set<WordKey> = Set(
    ["the", "of", "since", "after", "from", "per", "last", "previous", "old"].map { WordKey($0) })

  private var rehabilitation: Service? {
    if let words = visit.place(.rehabilitation) {
      return Service(code: "H2017", reason: "Psychosocial rehabilitation", words: words)
    }
    if let words = visit.place(.communitySupport) {
      return Service(code: "H2015", reason: "Community support", words: words)
    }
    if let words = visit.place(.crisis) {
      return Service(code: "H2011", reason: "Crisis intervention", words: words)
    }
    if let words = visit.place(.caseManagement), !visit.has(.skillsTraining) {
      return Service(code: "T1016", reason: "Case management", words: words, confidence: 7500)
    }
    return Service(
      code: "H2014", reason: "Skills training", words: visit.place(.skillsTraining),
      confidence: 8000)
  }
}
