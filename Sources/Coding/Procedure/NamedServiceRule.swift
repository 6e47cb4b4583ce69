import Basics
import CodeSets
import Records

/// Services a note calls by name: the code from the name, the payer and the credential, the units
/// from the minutes of that service. Limits are those of the table of procedure codes.
struct NamedServiceRule {
  static let id = "named-service"

  let visit: Visit

  /// Nil when the session is no such service.
  func draft() -> ProcedureDraft? {
    guard let (service, mention) = main else { return nil }
    var draft = ProcedureDraft()
    let time = minutes(of: mention) ?? session(service)
    bill(service, mention.words, time, &draft)
    if draft.lines.count == 1 { addCaregiverEvidence(&draft) }
    return draft
  }

  /// Brief services with minutes of their own, done beside another one.
  func riders(beside draft: ProcedureDraft) -> [DraftLine] {
    var lines: [DraftLine] = []
    for mention in visit.facts.services {
      guard let service = service(mention), NamedServiceRule.brief.contains(service.code),
        isDone(mention), let time = minutes(of: mention) ?? (isUntimed(service) ? (0, []) : nil)
      else { continue }
      var rider = ProcedureDraft()
      bill(service, mention.words, time, &rider)
      lines += rider.lines.filter { line in
        !(draft.lines + lines).contains { $0.code == line.code }
      }
    }
    return lines
  }

  private typealias Time = (minutes: Int, words: [Range<Int>])

  private var main: (NamedService, ServiceMention)? {
    for mention in visit.facts.services {
      guard let service = service(mention), isDone(mention), heads(mention, service) else {
        continue
      }
      if NamedServiceRule.brief.contains(service.code), !isWhole(mention, service) { continue }
      if NamedServiceRule.state.contains(service.code), isPsychotherapy { continue }
      return (service, mention)
    }
    return nil
  }

  /// A therapist names the minutes as psychotherapy: the program is where they work.
  private var isPsychotherapy: Bool {
    visit.role.isTherapist
      && visit.facts.minutes.contains { $0.isNamedTherapy && !$0.isApart && $0.minutes >= 16 }
  }

  /// The service a phrase means for this credential and payer.
  private func service(_ mention: ServiceMention) -> NamedService? {
    let payer = visit.encounter.payerClass
    return mention.places.lazy.map { NamedService.all[$0] }.first { service in
      guard service.roles.isEmpty || service.roles.contains(visit.role),
        service.medicare.map({ $0 == (payer == .medicare) }) ?? true,
        ProcedureCatalog.builtin.isValid(service.code, on: visit.encounter.date)
      else { return false }
      let isState = NamedServiceRule.state.contains(service.code)
      return !isState || !visit.role.isTherapist || payer == .medicaid
    }
  }

  private func isDone(_ mention: ServiceMention) -> Bool {
    visit.facts.stances[mention.words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
      && (!visit.isCharge(mention.words) || isHeading(mention.words))
      && !NamedServiceRule.elsewhere.contains(
        visit.facts.text.word(mention.words.lowerBound - 1).key)
      && !isBilledBefore(mention.words)
  }

  /// "Neurobehavioral status exam was done 4/6 and already billed".
  private func isBilledBefore(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let end = min(words.upperBound + 9, text.sentence(of: words.lowerBound).upperBound)
    return (words.upperBound..<max(words.upperBound, end)).contains {
      NamedServiceRule.earlier.contains(text[$0].key)
    }
  }

  private var isGroupNamed: Bool {
    visit.has(.group)
      || visit.facts.text.words.contains { $0.key == NamedServiceRule.group && !$0.isMasked }
  }

  /// One of the first words of the note or of a sentence.
  private func isAtLineStart(_ words: Range<Int>) -> Bool {
    words.lowerBound - visit.opening.lowerBound <= 6
      || words.lowerBound == visit.facts.text.sentence(of: words.lowerBound).lowerBound
      || minutes(in: words) != nil
  }

  /// The sentence speaks of a day of the program, not of a group or a step out of it.
  private func isDay(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    return text.sentence(of: words.lowerBound).contains {
      NamedServiceRule.days.contains(text[$0].key)
    }
  }

  private func isHeading(_ words: Range<Int>) -> Bool {
    let sentence = visit.facts.text.sentence(of: words.lowerBound)
    return words.lowerBound - sentence.lowerBound <= 1
      && !visit.facts.cues.has(.charge, in: sentence.lowerBound..<words.upperBound)
  }

  /// Named in the opening, with its own minutes, or in full.
  private func heads(_ mention: ServiceMention, _ service: NamedService) -> Bool {
    if visit.role.isTherapist, visit.role != .prescriber, visit.isNamedInOpening,
      visit.facts.text[mention.words.lowerBound].sentence > 1
    {
      return false
    }
    if service.code == "96202", !isGroupNamed, !visit.has(.abaFamilies) { return false }
    if NamedServiceRule.programs.contains(service.code), mention.words.count <= 2,
      !isAtLineStart(mention.words) || !isDay(mention.words)
    {
      return false
    }
    return Int(visit.facts.text[mention.words.lowerBound].sentence) <= 1
      || mention.words.count >= 3 || minutes(of: mention) != nil
  }

  /// A brief service is the whole visit when no longer time is written or scheduled than its own.
  private func isWhole(_ mention: ServiceMention, _ service: NamedService) -> Bool {
    if DrugManagement(visit).change != nil || visit.has(.drugSteady) { return false }
    guard let session = SessionMinutes(visit) else { return true }
    if isUntimed(service) {
      return session.minutes <= 20 && visit.facts.text[mention.words.lowerBound].sentence == 0
    }
    guard let own = minutes(of: mention) else {
      return session.minutes <= 40 && !visit.has(.individual)
    }
    return session.words.contains { own.words.contains($0) }
      || session.minutes <= own.minutes + 10
  }

  private func isUntimed(_ service: NamedService) -> Bool {
    if case .once = service.kind { return true }
    return false
  }

  /// The length nearest to the name in its sentence.
  private func minutes(of mention: ServiceMention) -> Time? {
    let sentence = visit.facts.text.sentence(of: mention.words.lowerBound)
    let near = visit.facts.minutes.filter {
      sentence.contains($0.words.lowerBound) && !$0.isApart && $0.minutes > 0 && $0.weight > -4
    }
    let best = near.min { distance($0.words, mention.words) < distance($1.words, mention.words) }
    if let best, let session = SessionMinutes(visit), session.words.contains(best.words) {
      return (session.minutes, session.words)
    }
    return best.map { ($0.minutes, [$0.words]) }
  }

  private func minutes(in words: Range<Int>) -> Time? {
    visit.facts.minutes.first { $0.words.overlaps(words) }.map { ($0.minutes, [$0.words]) }
  }

  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    one.upperBound <= other.lowerBound
      ? other.lowerBound - one.upperBound : one.lowerBound - other.upperBound
  }

  private func session(_ service: NamedService) -> Time? {
    SessionMinutes(visit).map { ($0.minutes, $0.words) }
  }

  private func addCaregiverEvidence(_ draft: inout ProcedureDraft) {
    if draft.lines[0].evidence.isEmpty { draft.lines[0].evidence = [visit.opening] }
  }

  /// Beside something else, or the whole of a short visit.
  static let brief: Set<String> = [
    "99406", "99408", "G0396", "G0442", "G0443", "G0444", "96160", "96161", "G0560", "H0048",
    "H0049",
  ]
  private static let earlier: Set<WordKey> = Set(
    ["already", "previously"].map { WordKey($0) })
  private static let group = WordKey("group")
  private static let days: Set<WordKey> = Set(
    [
      "day", "program", "programming", "hours", "diem", "attendance", "record", "services", "h",
      "hrs", "track",
    ].map { WordKey($0) })
  private static let programs: Set<String> = ["H0015", "S9480", "H0035"]
  /// Services only state programs take from a therapist.
  private static let state = Set(NamedService.community.map(\.code))
  private static let elsewhere: Set<WordKey> = Set(
    ["after", "since", "his", "her", "their", "outside", "attends", "attending", "completed"]
      .map { WordKey($0) })
}

extension NamedServiceRule {
  private func bill(
    _ service: NamedService, _ words: Range<Int>, _ time: Time?, _ draft: inout ProcedureDraft
  ) {
    draft.minutes = time?.minutes
    let evidence = [words] + (time?.words ?? [])
    if NamedServiceRule.programs.contains(service.code), let short = partialDay {
      let message = "\(short.minutes) min: a day of the program needs three hours."
      draft.flag(.notBillable, .error, message, short.words.map(visit.facts.span))
      draft.flag(.timeBelowMinimum, .error, message, short.words.map(visit.facts.span))
      return
    }
    if case .once = service.kind {
      draft.minutes = nil
      return draft.lines.append(line(service.code, 1, "billed once", evidence))
    }
    guard let time else {
      if ProcedureCatalog.builtin[service.code]?.unitMinutes == nil,
        ProcedureCatalog.builtin[service.code]?.minutesMin == nil
      {
        return draft.lines.append(line(service.code, 1, "billed once", evidence))
      }
      return draft.flag(
        .missingTime, .error, "\(name(service.code)) is coded by minutes; none are given.",
        [visit.facts.span(words)])
    }
    let lines = codes(service, time.minutes)
    if lines.isEmpty {
      let least = ProcedureCatalog.builtin[service.code]?.minutesMin ?? 8
      let message = "\(time.minutes) min is short of the \(least) that \(service.code) needs."
      draft.flag(.notBillable, .error, message, evidence.map(visit.facts.span))
      draft.flag(.timeBelowMinimum, .error, message, evidence.map(visit.facts.span))
    }
    for (code, units) in lines {
      draft.lines.append(line(code, units, "\(time.minutes) min", evidence))
    }
  }

  /// The note gives fewer than 180 minutes of a day that was cut: late in, early out, "partial day".
  private var partialDay: (minutes: Int, words: [Range<Int>])? {
    let text = visit.facts.text
    guard let time = SessionMinutes(visit), !time.words.isEmpty, time.minutes < 150,
      (visit.scheduled ?? 180) >= 150,
      text.words.indices.contains(where: { index in
        NamedServiceRule.cuts.contains(text[index].key) && !text[index].isMasked
          && visit.facts.stances[index].isDisjoint(with: [.negated, .past, .planned])
      })
    else { return nil }
    return (time.minutes, time.words)
  }

  private static let cuts: Set<WordKey> = Set(
    ["arrived", "late", "partial", "early", "left", "only"].map { WordKey($0) })

  private func codes(_ service: NamedService, _ minutes: Int) -> [(String, Int)] {
    let known = ProcedureCatalog.builtin[service.code]
    switch service.kind {
    case .once: return [(service.code, 1)]
    case .ladder(let codes):
      let fit = codes.last { minutes >= least(of: $0) }
      return fit.map { [($0, hours($0, minutes))] } ?? []
    case .stretches(let next, let first, let unit, let isFull):
      let least = known?.minutesMin ?? (isFull ? first : first / 2 + 1)
      guard minutes >= least else { return short(service.code, minutes) }
      let rest = minutes - first
      let further =
        isFull ? rest / unit : SessionTime.midpointUnits(minutes: rest, unitMinutes: unit)
      return [(service.code, 1)] + (rest > 0 && further > 0 ? [(next, further)] : [])
    case .units:
      guard let unit = known?.unitMinutes else { return [(service.code, 1)] }
      let isRounded = unit == 15 && !visit.countsWholeUnits
      let units = isRounded ? SessionTime.quarterHours(minutes: minutes) : minutes / unit
      return units > 0 ? [(service.code, units)] : []
    }
  }

  /// Monitoring of 10 to 19 minutes a month has codes of its own from 2026 (S21).
  private func short(_ code: String, _ minutes: Int) -> [(String, Int)] {
    let shorter = ["98980": "98979", "99457": "99470"]
    guard let shorter = shorter[code], minutes >= 10,
      ProcedureCatalog.builtin.isValid(shorter, on: visit.encounter.date)
    else { return [] }
    return [(shorter, 1)]
  }

  /// The fewest minutes of a code; the table leaves consults to their labels ("5-10 min").
  private func least(of code: String) -> Int {
    ProcedureCatalog.builtin[code]?.minutesMin ?? NamedServiceRule.consultMinutes[code] ?? 0
  }

  /// Consults between clinicians: S06, as labelled in the table.
  private static let consultMinutes = ["99446": 5, "99447": 11, "99448": 21, "99449": 31]

  /// Tests by the hour take a further hour from its midpoint.
  private func hours(_ code: String, _ minutes: Int) -> Int {
    guard let known = ProcedureCatalog.builtin[code], known.timing == .midpoint,
      known.unitMinutes == 60
    else { return 1 }
    return max(1, SessionTime.midpointUnits(minutes: minutes, unitMinutes: 60))
  }

  private func name(_ code: String) -> String {
    ProcedureCatalog.builtin.label(code)
  }

  private func line(
    _ code: String, _ units: Int, _ time: String, _ evidence: [Range<Int>]
  ) -> DraftLine {
    DraftLine(
      code: code, units: units, confidence: 8600, rationale: "\(name(code)): \(time)",
      rule: NamedServiceRule.id, evidence: evidence)
  }
}
