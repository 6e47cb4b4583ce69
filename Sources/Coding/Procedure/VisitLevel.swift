import Basics
import CodeSets
import Records

/// The level of a prescriber's visit: 1 straightforward, 2 low, 3 moderate, 4 high. Two of three
/// elements of medical decision making carry it (problems, data, risk), or the clinician's own
/// word, or the total time of the day where that is stated and no psychotherapy shares it (S40).
struct VisitLevel {
  var rank: Int
  var reason: String
  var words: [Range<Int>]
  var isClear = true
  /// Minutes of the day, when the level rests on them.
  var minutes: Int?

  init(_ visit: Visit, diagnoses: Int, isNew: Bool, hasTherapy: Bool) {
    let elements = DecisionElements(visit, diagnoses: diagnoses)
    rank = elements.rank
    reason = elements.reason
    words = elements.words
    isClear = elements.isClear
    if let stated = VisitLevel.stated(visit) {
      (rank, reason, words, isClear) = (stated.rank, stated.reason, [stated.words], true)
    }
    guard !hasTherapy, let time = VisitLevel.totalTime(visit),
      let byTime = VisitLevel.rank(minutes: time.minutes, isNew: isNew), byTime >= rank
    else { return }
    rank = byTime
    reason = "\(time.minutes) min in total on the day carry the level"
    words = [time.words]
    isClear = true
    minutes = time.minutes
  }

  /// "MDM moderate", "high complexity".
  private static func stated(_ visit: Visit) -> (rank: Int, reason: String, words: Range<Int>)? {
    let levels: [(Cue, Int, String)] = [
      (.decisionHigh, 4, "high"), (.decisionModerate, 3, "moderate"), (.decisionLow, 2, "low"),
      (.decisionMinimal, 1, "straightforward"),
    ]
    for (cue, rank, name) in levels {
      guard let words = visit.place(cue) else { continue }
      return (rank, "The note states \(name) decision making", words)
    }
    return nil
  }

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  /// Office visits: 15, 30, 45, 60 minutes for a new client, 10, 20, 30, 40 for a known one (S40).
  private static func rank(minutes: Int, isNew: Bool) -> Int? {
    let least = isNew ? [15, 30, 45, 60] : [10, 20, 30, 40]
    return least.lastIndex { minutes >= $0 }.map { $0 + 1 }
  }

  /// "Total time today 42 minutes", "I spent 35 minutes on the date of the visit including chart
  /// review": not the length of a slot.
  static func totalTime(_ visit: Visit) -> LabelledMinutes? {
    let text = visit.facts.text
    return visit.facts.minutes.first { time in
      guard time.minutes >= 10, !time.isDeducted, !time.isTherapy else { return false }
      let sentence = text.sentence(of: time.words.lowerBound)
      return visit.facts.cues.all(.totalOfDay, in: sentence).contains {
        abs($0.lowerBound - time.words.lowerBound) <= 12
      }
    }
  }
}

/// Problems, data and risk as a note shows them.
struct DecisionElements {
  private(set) var rank = 2
  private(set) var reason = "One problem, low decision making"
  private(set) var words: [Range<Int>] = []
  private(set) var isClear = false

  init(_ visit: Visit, diagnoses: Int) {
    let drugs = DrugManagement(visit)
    let diagnoses = visit.has(.twoProblems) ? max(2, diagnoses) : diagnoses
    let danger = visit.place(.dangerProblem)
    let unstable = visit.place(.unstable)
    if let danger, let hazard = DecisionElements.hazard(visit) {
      rank = 4
      reason = "A danger to life and a decision of high risk: high decision making"
      words = [danger, hazard]
    } else if let change = drugs.change {
      rank = 3
      reason = "A prescription was changed: moderate decision making"
      words = [change]
      isClear = true
    } else if let minor = visit.place(.minorProblem), diagnoses <= 1 || drugs.steady == nil {
      rank = 1
      reason = "A minor problem and no prescription to manage: straightforward"
      words = [minor]
    } else if let steady = drugs.steady, diagnoses >= 2 || unstable != nil || danger != nil {
      rank = 3
      reason =
        unstable != nil || danger != nil
        ? "Not at goal with prescription management: moderate decision making"
        : "Two problems with prescription management: moderate decision making"
      words = [steady, unstable ?? danger].compactMap { $0 }
    } else if let steady = drugs.steady {
      let tests = DecisionElements.tests(visit)
      rank = tests.count >= 3 ? 3 : 2
      reason =
        rank == 3
        ? "Prescription management and three tests: moderate decision making"
        : "One stable problem, prescription continued: low decision making"
      words = [steady] + tests.prefix(rank == 3 ? 3 : 0)
      isClear = rank == 2
    } else if let danger {
      rank = 3
      reason = "A serious problem without a prescription: moderate decision making"
      words = [danger]
    }
  }

  /// A hospital considered or chosen, a hold, a medicine watched for its toxicity.
  private static func hazard(_ visit: Visit) -> Range<Int>? {
    visit.place(.highRisk)
  }

  /// Different tests ordered or reviewed today.
  private static func tests(_ visit: Visit) -> [Range<Int>] {
    let text = visit.facts.text
    var seen: Set<WordKey> = []
    return visit.facts.cues.all(.laboratory).filter { words in
      let sentence = text.sentence(of: words.lowerBound)
      return visit.facts.stances[words].isDisjoint(with: [.negated, .past])
        && !vitals.contains(text[words.lowerBound].key)
        && sentence.contains { acts.contains(text[$0].key) }
        && seen.insert(text[words.lowerBound].key).inserted
    }
  }

  private static let acts = keys("ordered order ordering reviewed drawn recheck sent obtained")
  private static let vitals = keys("bp hr pulse weight vitals bmi level levels lab labs")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}

/// What was done with medicines.
struct DrugManagement {
  private let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  /// A medicine kept as it is, or named.
  var steady: Range<Int>? {
    visit.place(.drugSteady) ?? visit.place(.drugName) ?? visit.place(.drugWord)
  }

  /// A start, stop or other dose in one sentence with a medicine, not "no change".
  var change: Range<Int>? {
    let facts = visit.facts
    if let dose = doseStep { return dose }
    return facts.cues.all(.drugChange).first { words in
      guard facts.stances[words].isDisjoint(with: [.past, .otherPerson, .uncertain]),
        !isDenied(words), !isWished(words)
      else { return false }
      if words.count >= 3, facts.cues.has(.drugName) { return true }
      let sentence = facts.text.sentence(of: words.lowerBound)
      let near =
        max(
          sentence.lowerBound, words.lowerBound - 6)..<min(
          sentence.upperBound, words.upperBound + 6)
      return facts.cues.has(.drugName, in: near) || facts.cues.has(.drugWord, in: near)
        || isDosed(words)
    }
  }

  /// "Start MPH 10 am", "add LTG 25 mg": a name the table lacks, with a dose behind it.
  private func isDosed(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let name = text.word(words.upperBound)
    let dose = text.word(words.upperBound + 1)
    guard name.kind == .word, name.before == .space, !name.isNumber,
      dose.kind == .number || dose.kind == .decimal, dose.before == .space
    else { return false }
    let unit = text.word(words.upperBound + 2)
    return DrugManagement.units.contains(unit.key)
      || name.isCapitals && (unit.before != .space || DrugManagement.hours.contains(unit.key))
  }

  private static let units = VisitLevel.keys(
    "mg mcg bid tid qid qd qhs hs qam qpm daily nightly po milligrams tablet tablets")
  private static let hours = VisitLevel.keys("am pm")

  /// "no increase", "did not stop": denied in its own clause, not by a word before a comma.
  private func isDenied(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    guard visit.facts.stances[words].contains(.negated) else { return false }
    var index = words.lowerBound
    while index > 0, words.lowerBound - index < 6,
      text[index].before.isSubset(of: [.space, .hyphen])
    {
      index -= 1
      if DrugManagement.denials.contains(text[index].key) { return true }
    }
    return (0...3).contains {
      DrugManagement.denials.contains(text.word(words.upperBound + $0).key)
        && !text.word(words.upperBound + $0).before.contains(.comma)
    }
  }

  /// "She wants to stop fluoxetine."
  private func isWished(_ words: Range<Int>) -> Bool {
    (1...3).contains {
      DrugManagement.wishes.contains(visit.facts.text.word(words.lowerBound - $0).key)
    }
  }

  private static let denials = VisitLevel.keys(
    "no not never without didnt dont none denies declined refused deferred cannot nor")
  private static let wishes = VisitLevel.keys(
    "wants wanted asks asked wishes hopes hoping wondered wonders requests requested")

  /// "sertraline 100 to 150", "venlafaxine to 150", "methylphenidate ER 18 -> 27".
  private var doseStep: Range<Int>? {
    let text = visit.facts.text
    for name in visit.facts.cues.all(.drugName)
    where visit.facts.stances[name].isDisjoint(with: [.negated, .past, .otherPerson]) {
      let end = min(name.upperBound + 6, text.sentence(of: name.lowerBound).upperBound)
      for index in name.upperBound..<max(name.upperBound, end - 1) {
        let isStep = text[index].key == DrugManagement.to && text[index + 1].kind == .number
        let isArrow =
          text[index].kind == .number && text[index + 1].kind == .number
          && text[index + 1].before.contains(.other) && !text[index + 1].before.contains(.close)
        if isStep || isArrow { return name.lowerBound..<index + 2 }
      }
    }
    return bareStep
  }

  /// "Esc 10->15": an arrow between two doses behind the short name of a medicine.
  private var bareStep: Range<Int>? {
    let text = visit.facts.text
    return text.words.indices.dropFirst(2).first { index in
      let dose = text[index - 1]
      return !text[index].isMasked && text[index].kind == .number && dose.kind == .number
        && text[index].before.isSuperset(of: [.hyphen, .other]) && dose.before == .space
        && text[index - 2].kind == .word && text[index - 2].isCapitalized
        && text[index].number != dose.number && !visit.facts.measures.names[index - 2]
        && !DrugManagement.scales.contains(text[index - 2].key)
    }.map { $0 - 2..<$0 + 1 }
  }

  private static let scales = VisitLevel.keys("suds phq gad bp score hr weight wt sleep aims pcl")

  private static let to = WordKey("to")
}
