import Basics
import CodeSets
import Records

/// Services of a calendar month: collaborative care (99492, 99493, 99494), behavioral health
/// integration (99484, G0323) and office treatment of opioid use (G2086 to G2088). S57, S58.
struct CareMonthRule {
  static let id = "month-minutes"

  let visit: Visit

  /// Nil when the note is no record of a month.
  func draft() -> ProcedureDraft? {
    if told(.opioidMonth), told(.firstMonth) || told(.laterMonth) {
      return month { opioid($0, $1, &$2) }
    }
    if isOpioidLedger { return month { opioid($0, $1, &$2) } }
    if let code = ledgerCode {
      switch code.code {
      case "99492", "99493": return month { collaborative($0, $1, &$2) }
      case "G2086", "G2087": return month { opioid($0, $1, &$2) }
      default: return month { integration($0, $1, code.words, &$2) }
      }
    }
    if let place = visit.place(.behavioralIntegration) {
      return month { integration($0, $1, place, &$2) }
    }
    if told(.collaborativeCare), told(.firstMonth) || told(.laterMonth) {
      return month { collaborative($0, $1, &$2) }
    }
    if let named = visit.facts.asserted(.collaborativeCareNamed),
      Int(visit.facts.text[named.lowerBound].sentence) <= 1
    {
      return month { collaborative($0, $1, &$2) }
    }
    return nil
  }

  /// "First calendar month in our office opioid program. Ledger in minutes ...": the drug, the month
  /// and several lengths, and no session.
  private var isOpioidLedger: Bool {
    guard told(.firstMonth) || told(.laterMonth), visit.role == .prescriber,
      visit.encounter.start == nil, !visit.facts.minutes.isEmpty
    else { return false }
    let text = visit.facts.text
    return text.words.contains {
      CareMonthRule.opioids.contains($0.key) && $0.sentence <= 1 && !$0.isMasked
    } && text.words.contains { CareMonthRule.ledgers.contains($0.key) }
  }

  /// "G0323 log for March": the code of a month opens the note of its log.
  private var ledgerCode: CodeMention? {
    guard visit.encounter.start == nil else { return nil }
    let text = visit.facts.text
    return visit.facts.codes.first { code in
      CareMonthRule.monthly.contains(code.code) && text[code.words.lowerBound].sentence == 0
        && text.sentence(of: code.words.lowerBound).contains {
          CareMonthRule.ledgers.contains(text[$0].key)
        }
    }
  }

  private static let opioids = VisitLevel.keys(
    "opioid oud moud bup buprenorphine suboxone mat obot")
  private static let ledgers = VisitLevel.keys(
    "ledger log tally roster registry sheet sum total record")
  private static let monthly: Set<String> = [
    "99492", "99493", "G0323", "99484", "G2086", "G2087",
  ]

  /// Asserted of this month; that it stands on a roster or beside who bills it takes nothing away.
  private func told(_ cue: Cue) -> Bool { visit.facts.asserted(cue) != nil }

  /// A total, else parts that add up to what the chart holds, else the only length, the chart's
  /// figure, or the sum of the parts.
  private var minutes: (minutes: Int, words: [Range<Int>])? {
    let lengths = visit.facts.minutes.filter {
      !$0.isDeducted && !$0.isRange && $0.minutes > 0
        && visit.facts.stances[$0.words].isDisjoint(with: [.past, .planned])
    }
    let sum = lengths.map(\.minutes).reduce(0, +)
    if lengths.count > 2, let last = lengths.last, sum - last.minutes == last.minutes {
      return (last.minutes, [last.words])
    }
    if let total = lengths.filter(\.isTotal).max(by: { $0.minutes < $1.minutes }),
      !isPart(total, of: lengths)
    {
      return (total.minutes, [total.words])
    }
    if let scheduled = visit.scheduled {
      if let same = lengths.first(where: { $0.minutes == scheduled }) {
        return (scheduled, [same.words])
      }
      if sum == scheduled || lengths.isEmpty { return (scheduled, lengths.map(\.words)) }
    }
    if let most = lengths.max(by: { $0.minutes < $1.minutes }), sum - most.minutes == most.minutes {
      return (most.minutes, [most.words])
    }
    if lengths.count > 1, let scheduled = visit.scheduled { return (scheduled, []) }
    return lengths.isEmpty ? nil : (sum, lengths.map(\.words))
  }

  /// The chart holds what this length and the others come to: it is one of the parts.
  private func isPart(_ length: LabelledMinutes, of lengths: [LabelledMinutes]) -> Bool {
    guard let scheduled = visit.scheduled, length.minutes < scheduled else { return false }
    return lengths.map(\.minutes).reduce(0, +) == scheduled
      || lengths.contains { $0.minutes == scheduled }
  }

  /// Not "the first month was 104 and has been billed".
  private var isFirstMonth: Bool {
    visit.facts.cues.all(.firstMonth).contains { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && (!visit.isCharge(words)
          || visit.facts.cues.has(
            .collaborativeCareNamed, in: visit.facts.text.sentence(of: words.lowerBound)))
        && !CareMonthRule.gone.contains(visit.facts.text.word(words.upperBound).key)
    }
  }

  private static let gone: Set<WordKey> = Set(
    ["was", "were", "had", "has"].map { WordKey($0) })

  private typealias Work = (Int, [Range<Int>], inout ProcedureDraft) -> Void

  private func month(_ work: Work) -> ProcedureDraft {
    var draft = ProcedureDraft()
    guard let time = minutes else {
      draft.flag(.missingTime, .error, "Minutes of the month are missing.")
      return draft
    }
    draft.minutes = time.minutes
    let evidence = time.words.isEmpty ? [visit.opening] : time.words
    work(time.minutes, evidence, &draft)
    return draft
  }

  private func short(
    _ draft: inout ProcedureDraft, _ minutes: Int, needs: Int, _ words: [Range<Int>]
  ) {
    let message = "\(minutes) min in the month is short of \(needs)."
    draft.flag(.notBillable, .error, message, words.map(visit.facts.span))
    draft.flag(.timeBelowMinimum, .error, message, words.map(visit.facts.span))
  }

  private func line(
    _ code: String, units: Int = 1, _ reason: String, _ words: [Range<Int>]
  ) -> DraftLine {
    DraftLine(
      code: code, units: units, confidence: 9200, rationale: reason, rule: CareMonthRule.id,
      evidence: words)
  }

  /// First month 36–85, later 31–75; each further 30 from 86 or 76 (midpoints of 70 and 60).
  private func collaborative(
    _ minutes: Int, _ words: [Range<Int>], _ draft: inout ProcedureDraft
  ) {
    let isFirst = isFirstMonth
    let (code, from, further) = isFirst ? ("99492", 36, 86) : ("99493", 31, 76)
    guard minutes >= from else {
      guard minutes >= 16 else { return short(&draft, minutes, needs: 16, words) }
      draft.flag(
        .timeBelowMinimum, .warn, "\(minutes) min is short of the \(from) of \(code).",
        words.map(visit.facts.span))
      draft.lines = [line("G2214", "\(minutes) min, short of the \(from) of \(code)", words)]
      draft.overruled.append(
        OverruledCode(
          code: code, rule: CareMonthRule.id,
          reason: "\(minutes) min is \(from - minutes) min short of \(from)"))
      return
    }
    let which = isFirst ? "First" : "Later"
    draft.lines = [line(code, "\(which) month, \(minutes) min: \(code) from \(from)", words)]
    if minutes >= further {
      draft.lines.append(
        line(
          "99494", units: (minutes - further) / 30 + 1,
          "\(minutes) min: one unit from \(further) and for each further 30", words))
    }
  }

  /// A full 20 minutes; psychologists and social workers bill G0323.
  private func integration(
    _ minutes: Int, _ words: [Range<Int>], _ place: Range<Int>, _ draft: inout ProcedureDraft
  ) {
    guard minutes >= 20 else { return short(&draft, minutes, needs: 20, words) }
    let code = visit.role == .prescriber || visit.role == .nurse ? "99484" : "G0323"
    draft.lines = [line(code, "\(minutes) min in the month; a full 20 are needed", words + [place])]
  }

  /// First month a full 70, later a full 60; each 30 past the first 120.
  private func opioid(_ minutes: Int, _ words: [Range<Int>], _ draft: inout ProcedureDraft) {
    let (code, needs) = isFirstMonth ? ("G2086", 70) : ("G2087", 60)
    guard minutes >= needs else { return short(&draft, minutes, needs: needs, words) }
    draft.lines = [line(code, "\(minutes) min in the month; a full \(needs) are needed", words)]
    if minutes >= 150 {
      draft.lines.append(
        line("G2088", units: (minutes - 120) / 30, "Each full 30 min past the first 120", words))
    }
  }
}
