/// Gathers what moves one condition to its code: the words around its name, the sentences behind
/// it ("The current episode is moderate."), the labels before it ("Severity: mild."), and for a
/// condition that is alone in its note what the rest says of its episode.
struct QualifierSearch {
  private let facts: NoteFacts
  var text: NoteText { facts.text }

  init(_ facts: NoteFacts) {
    self.facts = facts
  }

  /// Inside the condition's own sentence; `after` and `before` are the ends of its neighbours.
  func near(_ words: Range<Int>, after: Int, before: Int) -> Qualifiers {
    let sentence = text.sentence(of: words.lowerBound)
    var found = Qualifiers()
    var first = words.lowerBound
    while first > max(sentence.lowerBound, after, words.lowerBound - 4),
      text[first].before.isDisjoint(with: [.semicolon, .colon, .open]),
      !text[first].before.contains(.comma) || isGrade(first - 1)
    {
      first -= 1
    }
    collect(first..<words.upperBound, border: words, across: false, &found)
    let end = min(sentence.upperBound, before, words.upperBound + 18)
    collect(words.upperBound..<max(words.upperBound, end), border: words, across: false, &found)
    return found
  }

  /// The next sentences, up to another condition or a heading.
  func behind(_ words: Range<Int>, before: Int, _ found: inout Qualifiers) {
    var at = text.sentence(of: words.lowerBound).upperBound
    var left = 3
    if let tail = tail(words, before: before), isAbout(tail, adjacent: true) {
      collect(tail, border: words, &found)
    }
    while at < min(text.count, before), left > 0 {
      let next = text.sentence(of: at)
      if isHeading(next) { return }
      if isAbout(next, adjacent: left == 3) {
        collect(next.lowerBound..<min(next.upperBound, before), border: words, &found)
      }
      at = next.upperBound
      left -= 1
    }
    verdict(from: at, before: before, &found)
  }

  /// "Full remission.": a sentence that is nothing else, further down the paragraph.
  private func verdict(from start: Int, before: Int, _ found: inout Qualifiers) {
    var at = start
    while at < min(text.count, before), at - start < 60, !text[at].before.contains(.line) {
      let next = text.sentence(of: at)
      if next.count <= 4, startsRemitted(next) {
        collect(next, border: next.lowerBound..<next.lowerBound, &found)
        return
      }
      at = next.upperBound
    }
  }

  private func startsRemitted(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(2).contains { index in
      QualifierTable.trie.longest(
        in: text, from: index, below: sentence.upperBound, joins: { $0.isSubset(of: .space) })?
        .values.contains {
          (Qualifier.partialRemission.rawValue...Qualifier.earlyRemission.rawValue)
            .contains($0.rawValue)
        } ?? false
    }
  }

  /// "with psychotic features", "with withdrawal today": what comes with a condition, told in the
  /// rest of its sentence or at the beginning of the next.
  func company(_ words: Range<Int>, before: Int) -> Qualifiers? {
    var found = Qualifiers()
    let sentence = text.sentence(of: words.lowerBound)
    let next = sentence.upperBound < text.count ? text.sentence(of: sentence.upperBound) : sentence
    let places =
      Array(words.upperBound..<max(words.upperBound, min(sentence.upperBound, before)))
      + Array(next.prefix(1))
    for index in places where text[index].key == .with {
      guard facts.stances[index].isDisjoint(with: .unsupported),
        let match = QualifierTable.trie.longest(
          in: text, from: index, below: min(text.count, before),
          joins: { $0.isSubset(of: [.space, .comma]) })
      else { continue }
      for value in match.values where QualifierSearch.companions.contains(value) {
        found.insert(value, index..<match.end)
      }
    }
    return found.words == nil ? nil : found
  }

  private static let companions: Set<Qualifier> = [
    .psychotic, .withdrawal, .perceptual, .hallucinations, .delusions, .inducedMood,
    .inducedPsychosis, .inducedAnxiety, .inducedSleep,
  ]

  /// What the rest of the sentence and the next two add to a condition whose severity is known:
  /// remission, unless it is a goal.
  func remission(_ words: Range<Int>, before: Int) -> Qualifiers? {
    var found = Qualifiers()
    if let tail = tail(words, before: before), concludes(tail) || isAbout(tail, adjacent: false) {
      collect(tail, border: words, &found)
    }
    var at = text.sentence(of: words.lowerBound).upperBound
    var left = 2
    while !found.inRemission, at < min(text.count, before), left > 0 {
      let next = text.sentence(of: at)
      if isHeading(next) || next.contains(where: { QualifierSearch.goals.contains(text[$0].key) }) {
        break
      }
      collect(next.lowerBound..<min(next.upperBound, before), border: words, &found)
      at = next.upperBound
      left -= 1
    }
    return found.inRemission ? found : nil
  }

  /// "MDD, recurrent; tonight I have to say severe": the rest of the sentence behind a semicolon.
  private func tail(_ words: Range<Int>, before: Int) -> Range<Int>? {
    let end = min(text.sentence(of: words.lowerBound).upperBound, before)
    guard
      let first = (words.upperBound..<max(end, words.upperBound)).first(where: {
        $0 > words.upperBound && text[$0].before.endsClause
          || $0 == words.upperBound && text[$0].before.endsClause
      })
    else { return nil }
    return first..<min(end, first + 24)
  }

  /// "Episode: recurrent. Severity: mild." right before the name.
  func ahead(_ words: Range<Int>, after: Int, _ found: inout Qualifiers) {
    var first = text.sentence(of: words.lowerBound).lowerBound
    var left = 3
    while first > after, left > 0 {
      let sentence = text.sentence(of: first - 1)
      guard sentence.lowerBound >= after, isAbout(sentence, adjacent: false) else { return }
      collect(sentence, border: words, &found)
      first = sentence.lowerBound
      left -= 1
    }
  }

  /// "This one is moderate: major depressive disorder": the words before a colon grade what follows.
  func lead(_ range: Range<Int>, of words: Range<Int>, _ found: inout Qualifiers) {
    guard range.count >= 3, isRated(range) else { return }
    collect(range, border: words, &found)
  }

  /// Everything a sentence says.
  func inside(_ sentence: Range<Int>) -> Qualifiers {
    var found = Qualifiers()
    collect(sentence, border: sentence.lowerBound..<sentence.lowerBound, &found)
    return found
  }

  /// Anywhere in the note, where a sentence speaks of the episode or its severity.
  func anywhere(_ words: Range<Int>, _ found: inout Qualifiers) {
    for sentence in text.sentences where sentence != text.sentence(of: words.lowerBound) {
      guard sentence.contains(where: { QualifierSearch.grading.contains(text[$0].key) }) else {
        continue
      }
      collect(sentence, border: words, &found)
    }
  }

  /// A short sentence that opens with a qualifier, or one that says what it grades.
  private func isAbout(_ sentence: Range<Int>, adjacent: Bool) -> Bool {
    if text.word(sentence.upperBound).before.contains(.question), sentence.upperBound < text.count {
      return false
    }
    if sentence.contains(where: { QualifierSearch.grading.contains(text[$0].key) }) { return true }
    if isPlain(sentence) { return true }
    if sentence.count <= 14,
      sentence.contains(where: { QualifierSearch.rating.contains(text[$0].key) })
    {
      return true
    }
    if concludes(sentence) || isRated(sentence) { return true }
    guard adjacent else { return startsGraded(sentence) && sentence.count <= 10 }
    let opens = [sentence.lowerBound, sentence.lowerBound + 1].contains { index in
      index < sentence.upperBound
        && QualifierTable.trie.longest(
          in: text, from: index, below: sentence.upperBound, joins: { $0.isSubset(of: .space) })
          != nil
    }
    if opens, sentence.count <= 5 { return true }
    if startsGraded(sentence), sentence.count <= 10 { return true }
    return sentence.contains { QualifierSearch.openings.contains(text[$0].key) }
  }

  /// "It is severe.", "Currently in full remission."
  private func isPlain(_ sentence: Range<Int>) -> Bool {
    guard sentence.count <= 6, QualifierSearch.subjects.contains(text[sentence.lowerBound].key)
    else {
      return false
    }
    return sentence.contains { index in
      QualifierTable.trie.longest(
        in: text, from: index, below: sentence.upperBound, joins: { $0.isSubset(of: .space) })?
        .values.contains { $0.rawValue <= Qualifier.earlyRemission.rawValue } ?? false
    }
  }

  /// "By his own chart it is mild now": the condition is the subject and its severity is said.
  private func isRated(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst(2).contains { index in
      (QualifierSearch.rating.contains(text[index - 1].key)
        || QualifierSearch.rating.contains(text[index - 2].key)
        || text[index].before.contains(.other)
        || QualifierSearch.verbs.contains(text[index - 1].key)
          && QualifierSearch.subjects.contains(text[index - 2].key))
        && QualifierTable.trie.longest(
          in: text, from: index, below: sentence.upperBound, joins: { $0.isSubset(of: .space) })?
          .values.contains { $0.rawValue <= Qualifier.earlyRemission.rawValue } ?? false
    }
  }

  /// "Mild by my exam."
  private func startsGraded(_ sentence: Range<Int>) -> Bool {
    let found = QualifierTable.trie.longest(
      in: text, from: sentence.lowerBound, below: sentence.upperBound,
      joins: { $0.isSubset(of: .space) })
    guard let found else { return false }
    return found.values.contains { $0.rawValue <= Qualifier.extreme.rawValue }
      && !QualifierSearch.graded.contains(text.word(found.end).key)
  }

  /// "four criteria, so moderate": a severity drawn as a conclusion.
  private func concludes(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().contains { index in
      guard QualifierSearch.conclusions.contains(text[index - 1].key),
        let found = QualifierTable.trie.longest(
          in: text, from: index, below: sentence.upperBound, joins: { $0.isSubset(of: .space) })
      else { return false }
      return found.values.contains { $0.rawValue <= Qualifier.earlyRemission.rawValue }
        && !QualifierSearch.graded.contains(text.word(found.end).key)
    }
  }

  private func isHeading(_ sentence: Range<Int>) -> Bool {
    facts.cues.has(.planSection, in: sentence.lowerBound..<sentence.lowerBound + 1)
      && text.word(sentence.lowerBound + 1).before.contains(.colon)
  }

  private func collect(
    _ range: Range<Int>, border: Range<Int>, across: Bool = true, _ found: inout Qualifiers
  ) {
    var index = range.lowerBound
    var scored = false
    while index < range.upperBound {
      if isAsked(index, border) { return }
      let marks = text[index].before
      if !across, index > border.upperBound, !marks.isDisjoint(with: .clause) { return }
      if marks.contains(.comma) || marks.contains(.open) { scored = false }
      if facts.measures.names[index] { scored = true }
      if QualifierSearch.rating.contains(text[index].key) { scored = false }
      guard !scored,
        let match = QualifierTable.trie.longest(
          in: text, from: index, below: range.upperBound,
          joins: { $0.isDisjoint(with: [.semicolon]) })
      else {
        index += 1
        continue
      }
      add(match, from: index, border: border, &found)
      index = match.end
    }
  }

  /// "Acute or chronic?": a question behind the condition grades nothing.
  private func isAsked(_ index: Int, _ border: Range<Int>) -> Bool {
    let sentence = text.sentence(of: index)
    return index >= border.upperBound && sentence.upperBound < text.count
      && text[sentence.upperBound].before.contains(.question)
      && !sentence.contains(border.lowerBound)
  }

  private func add(
    _ match: (end: Int, values: [Qualifier]), from index: Int, border: Range<Int>,
    _ found: inout Qualifiers
  ) {
    let words = index..<match.end
    let stance =
      border.contains(index)
      ? [] : facts.stances[index].subtracting(facts.stances[border.lowerBound])
    for qualifier in match.values {
      if border.contains(index), text.word(index - 1).key == .without { continue }
      if isUnspoken(qualifier, index) || text.word(index - 1).key == QualifierSearch.last {
        continue
      }
      switch qualifier {
      case .notPsychotic, .notBehavioral, .single: break
      case .recurrent where stance.contains(.negated):
        found.insert(.single, words)
        continue
      case .recurrent: if stance.contains(.otherPerson) { continue }
      case .psychotic where stance.contains(.negated):
        found.insert(.notPsychotic, words)
        continue
      case .agitation, .otherBehavior:
        if !stance.isDisjoint(with: [.negated, .past, .otherPerson]) { continue }
      default:
        if !stance.isDisjoint(with: [.negated, .past, .otherPerson]) { continue }
      }
      if qualifier.rawValue <= Qualifier.extreme.rawValue, gradesOther(match.end, index, border) {
        continue
      }
      if qualifier.rawValue <= Qualifier.extreme.rawValue {
        found.insert(severity: qualifier, words, presence: presence(of: words))
        continue
      }
      found.insert(qualifier, words)
    }
  }

  /// "nobody is using the word remission", "write remission with the opioid one".
  private func isUnspoken(_ qualifier: Qualifier, _ index: Int) -> Bool {
    guard
      (Qualifier.partialRemission.rawValue...Qualifier.earlyRemission.rawValue)
        .contains(qualifier.rawValue)
    else { return false }
    let first = text.sentence(of: index).lowerBound
    return (max(first, index - 7)..<index).contains {
      QualifierSearch.words.contains(text[$0].key)
    }
  }

  /// "was severe in the fall, mild now": 0 past, 1 plain, 2 now.
  private func presence(of words: Range<Int>) -> Int {
    if [1, 2].contains(where: {
      QualifierSearch.past.contains(text.word(words.lowerBound - $0).key)
    }) {
      return 0
    }
    let next = text.word(words.upperBound)
    if next.before.isSubset(of: .space), QualifierSearch.nows.contains(next.key) { return 2 }
    let isNow = (1...2).contains { back in
      words.lowerBound - back >= 0
        && QualifierSearch.nows.contains(text[words.lowerBound - back].key)
    }
    return isNow ? 2 : 1
  }

  /// "mild headache", "severe weather": the severity of something else.
  private func gradesOther(_ end: Int, _ index: Int, _ border: Range<Int>) -> Bool {
    let next = text.word(end)
    let last = text.word(index - 1).key
    if next.key == QualifierSearch.range {
      return text.sentence(of: index).contains {
        facts.measures.names[$0] || QualifierSearch.scores.contains(text[$0].key)
      }
    }
    if next.before.isSubset(of: .space), QualifierSearch.graded.contains(next.key) { return true }
    if next.key == QualifierSearch.on, end + 1 < text.count, facts.measures.names[end + 1] {
      return true
    }
    if last == QualifierSearch.how { return true }
    return QualifierSearch.past.contains(last)
      && !text.sentence(of: index).contains(border.lowerBound)
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let openings = keys(
    "severity currently now episode specifier specifiers presentation type subtype course rate rated"
      + " grade graded remission recurrent present picture symptoms considered consider say tonight today"
  )
  /// "I would now call the present episode mild."
  private static let grading = keys(
    "recurrent remission episode episodes severity specifier subtype presentation course")
  private static let rating = keys("rate rated rating grade graded put judge call classify")
  private static let subjects = keys(
    "one it this that now currently severity depression mood today")
  private static let verbs = keys("is remains as now be was has stays")
  private static let words = keys("nobody noone word words write writes wording speak says")
  private static let last = WordKey("last")
  private static let goals = keys(
    "goal aim towards toward maintain if until plan hopes hope reach wants")
  private static let conclusions = keys("so hence thus therefore ie making")
  private static let on = WordKey("on")
  private static let range = WordKey("range")
  private static let scores = keys("score scores scored inventory inventories scale questionnaire")
  private static let nows = keys("now today currently presently current present tonight")
  private static let how = WordKey("how")
  private static let past = keys(
    "says shows list listed reads was were wrote said called from previously formerly earlier initially originally once"
  )
  /// Words that make a severity speak of something else than the disorder.
  private static let graded = keys(
    "symptoms distress improvement relief pain difficulty effort risk impairment anxiety "
      + "stress fatigue benefit progress reduction weather exercise amount side tremor headache"
      + " headaches nausea insomnia cravings craving asthma apnea injury tbi conflict tension"
      + " irritability complexity level withdrawal")
}
