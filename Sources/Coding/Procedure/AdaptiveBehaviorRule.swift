import Basics
import CodeSets
import Records

/// The analyst's adaptive behavior services in units of 15 minutes, each by its own minutes:
/// assessment with scoring and plan (97151), treatment with protocol changes (97155), caregiver
/// guidance (97156), guidance of several families (97157), group with changes (97158). S30, S37b.
struct AdaptiveBehaviorRule {
  let visit: Visit

  /// Nil when one service and one length tell the whole session.
  func draft() -> ProcedureDraft? {
    let lengths = visit.facts.minutes.filter { $0.minutes > 0 && !$0.isDeducted && $0.weight > -4 }
    guard lengths.count >= 2 else { return nil }
    if visit.has(.abaAssessment) && isOpening(.abaAssessment) || isAssessmentCode {
      return assessment(lengths)
    }
    var shares: [(code: String, minutes: Int, words: [Range<Int>])] = []
    for length in lengths where length.minutes >= 8 {
      guard let code = code(of: length) else { continue }
      if let known = shares.firstIndex(where: { $0.code == code }) {
        guard shares[known].minutes != length.minutes else { continue }
        shares[known].minutes += length.minutes
        shares[known].words.append(length.words)
      } else {
        shares.append((code, length.minutes, [length.words]))
      }
    }
    guard shares.count >= 2 else { return nil }
    var draft = ProcedureDraft()
    draft.minutes = shares.map(\.minutes).reduce(0, +)
    let units =
      visit.encounter.payerClass == .medicare
      ? SessionTime.pooledQuarterHours(minutes: shares.map(\.minutes))
      : shares.map { SessionTime.quarterHours(minutes: $0.minutes) }
    for (share, units) in zip(shares, units) {
      add(share.code, share.minutes, units, share.words, &draft)
    }
    return draft.isEmpty ? nil : draft
  }

  /// Interview, observation, scoring and the plan add up.
  private func assessment(_ lengths: [LabelledMinutes]) -> ProcedureDraft? {
    let parts = lengths.filter { !$0.isApart && !$0.isTotal && $0.minutes >= 8 }
    let ranges = parts.filter(\.isRange)
    let counted = ranges.count >= 2 ? ranges : parts
    guard counted.count >= 2 else { return nil }
    let minutes = counted.map(\.minutes).reduce(0, +)
    if let scheduled = visit.scheduled, minutes > scheduled { return nil }
    var draft = ProcedureDraft()
    draft.minutes = minutes
    add(
      "97151", minutes, SessionTime.quarterHours(minutes: minutes), counted.map(\.words), &draft)
    return draft
  }

  /// "97151. Interview and observation ...": the code opens the note.
  private var isAssessmentCode: Bool {
    let first = visit.opening.lowerBound
    return first < visit.facts.text.count && visit.facts.text[first].number == 97151
  }

  private func isOpening(_ cue: Cue) -> Bool {
    visit.place(cue).map { Int(visit.facts.text[$0.lowerBound].sentence) <= 1 } ?? false
  }

  /// The service most named in the clause that a length opens or closes.
  private func code(of length: LabelledMinutes) -> String? {
    let text = visit.facts.text
    let sentence = text.sentence(of: length.words.lowerBound)
    if sentence.count <= length.words.count + 2 { return named(in: block(of: length.words)) }
    let others = visit.facts.minutes.map(\.words).filter {
      sentence.contains($0.lowerBound) && $0 != length.words
    }
    let before = others.map(\.upperBound).filter { $0 <= length.words.lowerBound }.max()
    let after = others.map(\.lowerBound).filter { $0 >= length.words.upperBound }.min()
    let leading = (before ?? sentence.lowerBound)..<length.words.lowerBound
    let end = after ?? sentence.upperBound
    let trailing = length.words.upperBound..<max(length.words.upperBound, end)
    let isLed = text[sentence.lowerBound].number < 0 && !leading.isEmpty
    return named(in: isLed ? leading : trailing) ?? named(in: isLed ? trailing : leading)
  }

  /// "9:35-10:50. Seventy-five minutes. I changed the protocol ...": from a length that stands alone
  /// to the end of its line.
  private func block(of words: Range<Int>) -> Range<Int> {
    let text = visit.facts.text
    var end = words.upperBound
    while end < text.count, !text[end].before.contains(.line) { end += 1 }
    return words.upperBound..<end
  }

  private func named(in range: Range<Int>) -> String? {
    let codes: [(Cue, String)] = [
      (.abaFamilies, "97157"), (.abaCaregiver, "97156"), (.abaGroup, "97158"),
      (.abaAssessment, "97151"), (.abaProtocol, "97155"), (.abaDirect, "97155"),
    ]
    return codes.first { cue, _ in
      visit.facts.cues.all(cue, in: range).contains {
        visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past])
      }
    }?.1
  }

  private func add(
    _ code: String, _ minutes: Int, _ units: Int, _ words: [Range<Int>],
    _ draft: inout ProcedureDraft
  ) {
    guard units > 0 else { return }
    draft.lines.append(
      DraftLine(
        code: code, units: units, confidence: 8600,
        rationale: "\(ProcedureCatalog.builtin.label(code)); \(minutes) min is \(units) of 15",
        rule: QuarterHourRule.id, evidence: words))
  }
}
