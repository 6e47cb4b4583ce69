import Basics
import CodeSets
import Records

/// Test hours: weighing results (96130, neuropsychological 96132, next hours 96131, 96133) apart
/// from giving them (96136, 96137; by a technician 96138, 96139), each by its own minutes and
/// midpoints of 60 and 30 minutes (S03).
struct TestingRule {
  static let id = "test-minutes"

  let visit: Visit

  /// Nil when the note shows no test hours.
  func draft() -> ProcedureDraft? {
    guard visit.role == .psychologist || visit.role == .prescriber,
      isTesting
    else { return nil }
    let shares = shares()
    guard shares.weighed != nil || shares.given != nil else { return nil }
    var draft = ProcedureDraft()
    let isNeuro = isNeuropsychological
    if let weighed = shares.weighed {
      add(&draft, weighed, isNeuro ? ("96132", "96133") : ("96130", "96131"), unit: 60)
    }
    if let given = shares.given {
      add(
        &draft, given,
        shares.byTechnician || isByTechnician ? ("96138", "96139") : ("96136", "96137"), unit: 30)
    }
    if draft.isEmpty {
      draft.flag(.notBillable, .error, "Test time is under the least that is billed.")
      draft.flag(.timeBelowMinimum, .error, "Weighing tests needs 31 min, giving them 16.")
    }
    return draft
  }

  /// Called so, or more tests of the brain's functions than of ability, learning and personality.
  private var isNeuropsychological: Bool {
    let text = visit.facts.text
    let places = visit.facts.cues.all(.neuropsychological).filter {
      visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past])
    }
    if places.contains(where: { TestingRule.neuro.contains(text[$0.lowerBound].key) }) {
      return true
    }
    let psychological = text.words.count {
      TestingRule.psychological.contains($0.key) && !$0.isMasked
    }
    return places.count > psychological
  }

  private static let neuro = VisitLevel.keys(
    "neuropsychological neuropsych neuropsychology neurocognitive")
  private static let psychological = VisitLevel.keys(
    "wisc wais wiat wppsi mmpi pai woodcock bender basc conners vineland ados mcmi rorschach")

  /// "Interpretation only, no testing today".
  private var isWeighingOnly: Bool {
    let text = visit.facts.text
    return visit.facts.cues.all(.testWeighed).contains {
      text.word($0.upperBound).key == TestingRule.only
    }
  }

  /// The writer gave no test, or names a technician and not themself.
  private var isByTechnician: Bool {
    guard visit.facts.cues.has(.testTechnician) else { return false }
    let text = visit.facts.text
    return !text.words.indices.contains { index in
      TestingRule.own.contains(text[index].key) && !text[index].isMasked
        && visit.facts.stances[index].isDisjoint(with: .negated)
        && (index + 1..<index + 4).contains {
          TestingRule.giving.contains(text.word($0).key)
            && !TestingRule.none.contains(text.word($0 + 1).key)
        }
    } && visit.facts.stances.isStated(visit.facts.cues.all(.testTechnician))
  }

  /// "WAIS-5 given by me".
  private var isGivenHere: Bool {
    let text = visit.facts.text
    return visit.facts.cues.all(.testGiven).contains { words in
      (0...4).contains { TestingRule.acts.contains(text.word(words.upperBound + $0).key) }
    }
  }

  private static let acts: Set<WordKey> = Set(
    ["given", "administered", "scored", "completed", "done"].map { WordKey($0) })
  private static let only = WordKey("only")
  private static let none: Set<WordKey> = Set(["no", "none", "nothing"].map { WordKey($0) })
  private static let own: Set<WordKey> = Set(["i", "personally", "myself"].map { WordKey($0) })
  private static let giving: Set<WordKey> = Set(
    ["gave", "administered", "tested", "scored"].map { WordKey($0) })

  /// Tests given and weighed, or one of both with more than a word.
  private var isTesting: Bool {
    let given = visit.facts.count(.testGiven)
    let weighed = visit.facts.count(.testWeighed)
    if visit.role == .prescriber, given == 0 { return false }
    if isWeighingOnly { return true }
    let isNothingElse =
      visit.facts.count(.therapyWork) == 0 && visit.place(.individual) == nil
      && visit.place(.therapy) == nil
    return (given >= 2 || given == 1 && isGivenHere) && isNothingElse && visit.role == .psychologist
      || (given > 0 && (weighed > 0 || visit.has(.neuropsychological))) || given >= 3
      || (weighed >= 2 && given == 0 && visit.facts.count(.therapyWork) == 0)
  }

  private func add(
    _ draft: inout ProcedureDraft, _ time: LabelledMinutes, _ codes: (String, String), unit: Int
  ) {
    let units = SessionTime.midpointUnits(minutes: time.minutes, unitMinutes: unit)
    guard units > 0 else { return }
    draft.minutes = (draft.minutes ?? 0) + time.minutes
    let reason = "\(time.minutes) min: a further unit of \(unit) from its midpoint"
    draft.lines.append(
      DraftLine(
        code: codes.0, confidence: 9000, rationale: reason, rule: TestingRule.id,
        evidence: [time.words]))
    guard units > 1 else { return }
    draft.lines.append(
      DraftLine(
        code: codes.1, units: units - 1, confidence: 8800, rationale: reason,
        rule: TestingRule.id, evidence: [time.words]))
  }

  /// Each length goes to the work most named around it.
  private func shares() -> (weighed: LabelledMinutes?, given: LabelledMinutes?, byTechnician: Bool)
  {
    let named = shares(thinks: false)
    return named.weighed == nil && !isWeighingOnly ? shares(thinks: true) : named
  }

  private func shares(
    thinks: Bool
  ) -> (weighed: LabelledMinutes?, given: LabelledMinutes?, byTechnician: Bool) {
    var weighed: LabelledMinutes?
    var given: LabelledMinutes?
    var byTechnician = false
    for time in visit.facts.minutes where !time.isApart && time.minutes >= 5 {
      var around = around(time.words)
      if count(.testTechnician, around) + count(.testWeighed, around) + count(.testGiven, around)
        + (thinks ? thinking(around) : 0) == 0
      {
        around = visit.facts.text.sentence(of: time.words.lowerBound)
      }
      let technician = count(.testTechnician, around)
      let weighing = count(.testWeighed, around) + (thinks ? thinking(around) : 0)
      let giving = isWeighingOnly ? 0 : count(.testGiven, around) + technician
      guard weighing + giving > 0 else { continue }
      if weighing > giving {
        weighed = merged(weighed, time)
      } else {
        given = merged(given, time)
        byTechnician = byTechnician || technician > 0
      }
    }
    return (weighed, given, byTechnician)
  }

  /// "Looking it all over, deciding what it says, and writing".
  private func thinking(_ words: Range<Int>) -> Int {
    words.count {
      TestingRule.thoughts.contains(visit.facts.text[$0].key)
        && visit.facts.stances[$0].isDisjoint(with: [.negated, .past, .planned])
    }
  }

  private static let thoughts: Set<WordKey> = Set(
    [
      "writing", "wrote", "drafted", "drafting", "conclusions", "findings", "deciding", "weighing",
      "summarizing", "summary", "formulation", "explained", "results", "dictated", "synthesis",
    ].map { WordKey($0) })

  private func merged(_ known: LabelledMinutes?, _ time: LabelledMinutes) -> LabelledMinutes {
    guard var sum = known, sum.minutes != time.minutes else { return time }
    if sum.isRange, time.isRange, time.start < sum.start + sum.minutes,
      sum.start < time.start + time.minutes
    {
      return sum.minutes < time.minutes ? sum : time
    }
    sum.minutes += time.minutes
    return sum
  }

  private func count(_ cue: Cue, _ range: Range<Int>) -> Int {
    visit.facts.cues.all(cue).count {
      range.contains($0.lowerBound) && isToday($0)
        && visit.facts.stances[$0].isDisjoint(with: [.negated, .past])
    }
  }

  /// Not "given on 3/18", "scored earlier".
  private func isToday(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    return !(0...3).contains { step in
      let index = words.upperBound + step
      return TestingRule.before.contains(text.word(index).key)
        || text.word(index).key == TestingRule.on && text.word(index + 1).kind == .number
          && text.word(index + 2).before == .slash
    }
  }

  private static let on = WordKey("on")
  private static let before: Set<WordKey> = Set(
    ["earlier", "previously", "already", "last"].map { WordKey($0) })

  /// The part of the sentence between semicolons.
  private func thought(_ words: Range<Int>) -> Range<Int> {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    var first = words.lowerBound
    while first > sentence.lowerBound, !text[first].before.contains(.semicolon) { first -= 1 }
    var end = words.upperBound
    while end < sentence.upperBound, !text[end].before.contains(.semicolon) { end += 1 }
    return first..<end
  }

  /// The words of the sentence nearer to this length than to another.
  private func around(_ words: Range<Int>) -> Range<Int> {
    let sentence = thought(words)
    let others = visit.facts.minutes.map(\.words).filter {
      sentence.contains($0.lowerBound) && $0 != words
    }
    let before = others.filter { $0.upperBound <= words.lowerBound }.map(\.upperBound).max()
    let after = others.filter { $0.lowerBound >= words.upperBound }.map(\.lowerBound).min()
    let isLed = before == nil || visit.facts.text[sentence.lowerBound].number >= 0
    let first = before.map { isLed ? $0 : $0 } ?? sentence.lowerBound
    let end =
      after.map { isTrailing(words, sentence) ? $0 : words.upperBound } ?? sentence.upperBound
    return min(first, words.lowerBound)..<max(end, words.upperBound)
  }

  /// "60 min testing, 120 min report": the length comes before its work.
  private func isTrailing(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    words.lowerBound == sentence.lowerBound
      || !visit.facts.text[words.lowerBound].before.isDisjoint(with: [.comma, .semicolon])
  }
}
