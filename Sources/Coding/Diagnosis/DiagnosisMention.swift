import CodeSets

/// A condition found in the note.
struct DiagnosisMention {
  var code: String
  /// The words that name it, qualifiers included.
  var words: Range<Int>
  var stance: Stance
  /// What to ask the clinician; empty when the words are complete.
  var query = ""
  /// A qualifier that exists is missing.
  var isIncomplete = false
  /// The clinician wrote "unspecified": nothing to ask.
  var saysUnspecified = false
  /// A code stood in the note instead of words.
  var isWrittenCode = false
  /// "now", "today" beside it, or a diagnosis section.
  var isCurrent = false

  var isAsserted: Bool { stance.isDisjoint(with: .unsupported) }
  var family: DiagnosisFamily { DiagnosisFamily(code) }

  /// A symptom or circumstance rather than a disorder.
  var isCircumstance: Bool { code.hasPrefix("Z") || code.hasPrefix("R") }
}

/// Finds conditions: the longest phrase of the table at each place, its qualifiers from the words
/// around, and how it is stated.
struct DiagnosisReader {
  private let facts: NoteFacts
  private(set) var mentions: [DiagnosisMention] = []

  init(_ facts: NoteFacts) {
    self.facts = facts
    let heads = heads()
    for (place, head) in heads.enumerated() {
      let before = place > 0 ? heads[place - 1].words.upperBound : 0
      let after = place + 1 < heads.count ? heads[place + 1].words.lowerBound : facts.text.count
      mentions.append(mention(head, after: before, before: after))
    }
  }

  private struct Head {
    var words: Range<Int>
    var meaning: PhraseMeaning
  }

  private func heads() -> [Head] {
    var heads: [Head] = []
    let text = facts.text
    var index = 0
    while index < text.count {
      let word = text[index]
      guard !word.isMasked, !facts.measures.names[index],
        let found = PhraseTable.trie.longest(
          in: text, from: index, below: text.sentence(of: index).upperBound,
          joins: DiagnosisReader.joins),
        let meaning = found.values.first, isMeant(meaning, index..<found.end),
        !meaning.isEveryday || !isInside(index, heads.last)
      else {
        index += 1
        continue
      }
      heads.append(Head(words: index..<found.end, meaning: meaning))
      index = found.end
    }
    return heads
  }

  /// "adjustment disorder with anxiety": an everyday word close behind a condition is part of it.
  private func isInside(_ index: Int, _ head: Head?) -> Bool {
    guard let head, index - head.words.upperBound <= 6 else { return false }
    return facts.text.sentence(of: index).contains(head.words.lowerBound)
  }

  /// Commas, dashes and brackets inside a diagnosis do not part it.
  private static func joins(_ marks: Marks) -> Bool {
    marks.isDisjoint(with: [.semicolon, .period, .line, .question, .exclamation, .openQuestion])
  }

  private func isMeant(_ meaning: PhraseMeaning, _ words: Range<Int>) -> Bool {
    let text = facts.text
    if meaning.needsCapitals, !text[words.lowerBound].isCapitals { return false }
    guard meaning.isEveryday else { return true }
    return isNamed(words) && text.word(words.upperBound).key != DiagnosisReader.attack
  }

  /// An everyday word is a diagnosis after "dx", "for", "has", or alone as a sentence.
  private func isNamed(_ words: Range<Int>) -> Bool {
    let text = facts.text
    let sentence = text.sentence(of: words.lowerBound)
    if sentence == words { return true }
    var index = words.lowerBound - 1
    while index >= max(sentence.lowerBound, words.lowerBound - 3) {
      if DiagnosisReader.naming.contains(text[index].key) { return true }
      index -= 1
    }
    return facts.cues.has(.diagnosisSection, in: sentence.lowerBound..<words.lowerBound)
  }

  private static let attack = WordKey("attack")
  private static let naming: Set<WordKey> = Set(
    ["for", "dx", "diagnosis", "diagnosed", "treating", "of", "icd"].map { WordKey($0) })
}

extension DiagnosisReader {
  private func mention(_ head: Head, after: Int, before: Int) -> DiagnosisMention {
    let family = DiagnosisFamily(head.meaning.code)
    let qualifiers = qualifiers(head.words, after: after, before: before)
    let (code, isIncomplete) = family.compose(head.meaning.code, qualifiers)
    var words = head.words
    if let range = qualifiers.words, code != head.meaning.code || range.overlaps(words) {
      words = min(words.lowerBound, range.lowerBound)..<max(words.upperBound, range.upperBound)
    }
    var mention = DiagnosisMention(
      code: code, words: words, stance: MentionStance(facts).stance(head.words, head.meaning.code))
    if qualifiers.inRemission { mention.stance.remove(.past) }
    mention.isIncomplete = isIncomplete
    mention.query = isIncomplete ? head.meaning.query : ""
    mention.saysUnspecified =
      qualifiers.has(.unspecified) || saysUnspecified(head.words)
    mention.isCurrent = isCurrent(words)
    return mention
  }

  private func saysUnspecified(_ words: Range<Int>) -> Bool {
    words.contains { DiagnosisReader.unspecified.contains(facts.text[$0].key) }
  }

  private func isCurrent(_ words: Range<Int>) -> Bool {
    let sentence = facts.text.sentence(of: words.lowerBound)
    return facts.cues.has(.current, in: sentence)
      || facts.cues.has(.diagnosisSection, in: sentence.lowerBound..<words.lowerBound)
  }

  /// The words before the head back to the last comma but one, and after it to the end of the
  /// clause; other conditions are borders.
  private func qualifiers(_ words: Range<Int>, after: Int, before: Int) -> Qualifiers {
    let text = facts.text
    let sentence = text.sentence(of: words.lowerBound)
    var found = Qualifiers()
    var first = words.lowerBound
    while first > max(sentence.lowerBound, after, words.lowerBound - 4),
      text[first].before.isDisjoint(with: [.semicolon, .colon, .comma, .open])
    {
      first -= 1
    }
    collect(first..<words.upperBound, border: words, &found)
    let end = min(sentence.upperBound, before, words.upperBound + 12)
    collect(words.upperBound..<max(words.upperBound, end), border: words, &found)
    if end == sentence.upperBound, !found.hasSeverity, !found.inRemission {
      collectNext(after: end, before: before, words, &found)
    }
    return found
  }

  /// "MDD, recurrent. Moderate." and "Severity: moderate."
  private func collectNext(
    after end: Int, before: Int, _ words: Range<Int>, _ found: inout Qualifiers
  ) {
    let text = facts.text
    guard end < text.count, end < before else { return }
    let next = text.sentence(of: end)
    let opens = [end, end + 1].contains { index in
      index < next.upperBound
        && QualifierTable.trie.longest(
          in: text, from: index, below: next.upperBound, joins: { $0.isSubset(of: .space) }) != nil
    }
    let opening = text[end].key
    if opens, next.count <= 4 || DiagnosisReader.openings.contains(opening) {
      collect(next.lowerBound..<min(next.upperBound, before, end + 5), border: words, &found)
    } else if let episode = next.first(where: {
      $0 < before && DiagnosisReader.grading.contains(text[$0].key)
    }) {
      collect(episode..<min(next.upperBound, before, episode + 6), border: words, &found)
    }
  }

  private func collect(_ range: Range<Int>, border: Range<Int>, _ found: inout Qualifiers) {
    let text = facts.text
    var index = range.lowerBound
    var scored = false
    while index < range.upperBound {
      let marks = text[index].before
      if index > border.upperBound, !marks.isDisjoint(with: .clause) { return }
      if marks.contains(.comma) || marks.contains(.open) { scored = false }
      if facts.measures.names[index] { scored = true }
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

  private func add(
    _ match: (end: Int, values: [Qualifier]), from index: Int, border: Range<Int>,
    _ found: inout Qualifiers
  ) {
    let text = facts.text
    let stance = facts.stances[index]
    for qualifier in match.values {
      if qualifier != .notPsychotic, !border.contains(index),
        !stance.isDisjoint(with: [.negated, .past, .otherPerson])
      {
        if qualifier == .psychotic { found.insert(.notPsychotic, index..<match.end) }
        continue
      }
      if qualifier.rawValue <= Qualifier.extreme.rawValue,
        DiagnosisReader.graded.contains(text.word(match.end).key)
      {
        continue
      }
      found.insert(qualifier, index..<match.end)
    }
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let unspecified = keys("unspecified nos unspec")
  private static let openings = keys("severity currently now episode specifier presentation type")
  /// "I would now call the present episode mild."
  private static let grading = keys("episode call severity")
  /// Words that make a severity speak of something else than the disorder.
  private static let graded = keys(
    "symptoms distress improvement relief pain range difficulty effort risk impairment anxiety "
      + "stress fatigue benefit progress reduction weather exercise amount side tremor on")
}
