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
    if visit.has(.opioidMonth), visit.has(.firstMonth) || visit.has(.laterMonth) {
      return month { opioid($0, $1, &$2) }
    }
    if let place = visit.place(.behavioralIntegration) {
      return month { integration($0, $1, place, &$2) }
    }
    if visit.has(.collaborativeCare), visit.has(.firstMonth) || visit.has(.laterMonth) {
      return month { collaborative($0, $1, &$2) }
    }
    if let named = visit.place(.collaborativeCareNamed),
      Int(visit.facts.text[named.lowerBound].sentence) <= 1
    {
      return month { collaborative($0, $1, &$2) }
    }
    return nil
  }

  /// A total, else parts that add up to what the chart holds, else the only length, the chart's
  /// figure, or the sum of the parts.
  private var minutes: (minutes: Int, words: [Range<Int>])? {
    let lengths = visit.facts.minutes.filter {
      !$0.isDeducted && !$0.isRange && $0.minutes > 0
        && visit.facts.stances[$0.words].isDisjoint(with: [.past, .planned])
    }
    if let total = lengths.filter(\.isTotal).max(by: { $0.minutes < $1.minutes }) {
      return (total.minutes, [total.words])
    }
    let sum = lengths.map(\.minutes).reduce(0, +)
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

  /// Not "the first month was 104 and has been billed".
  private var isFirstMonth: Bool {
    visit.facts.cues.all(.firstMonth).contains { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !visit.isCharge(words)
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
