import CodeSets
import Records

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
  /// Named in the diagnosis section or the assessment.
  var isInSection = false
  /// Spoken of as an entry of the problem list.
  var isListed = false
  /// A pronoun leaves open whether a relative is meant.
  var isPerhapsOther = false
  /// The code of the name alone, the name's words, and what was gathered around it.
  var head = ""
  var name = 0..<0
  private(set) var qualifiers = Qualifiers()

  /// Takes the code that head and qualifiers make together, and their words.
  mutating func compose(_ found: Qualifiers) {
    qualifiers = found
    (code, isIncomplete) = family.compose(head, found)
    if found.inRemission { stance.remove(.past) }
    guard let range = found.words, code != head || range.overlaps(name) else { return }
    let isNear = range.lowerBound < name.upperBound + 24 && name.lowerBound < range.upperBound + 24
    guard isNear else { return }
    words = min(name.lowerBound, range.lowerBound)..<max(name.upperBound, range.upperBound)
  }

  var isAsserted: Bool { stance.isDisjoint(with: .unsupported) }
  var family: DiagnosisFamily { DiagnosisFamily(head.isEmpty ? code : head) }

  /// A symptom or circumstance rather than a disorder.
  var isCircumstance: Bool { code.hasPrefix("Z") || code.hasPrefix("R") }
}

/// Finds conditions: the longest phrase of the table at each place, its qualifiers from the words
/// around, and how it is stated.
struct DiagnosisReader {
  private let facts: NoteFacts
  private(set) var mentions: [DiagnosisMention] = []

  init(_ facts: NoteFacts, _ encounter: Encounter) {
    self.facts = facts
    let heads = heads()
    let assertions = Assertions(facts, heads: heads.map(\.words))
    let subjects = Subjects(facts, encounter)
    let known = Set(encounter.priorDiagnoses.map { DiagnosisFamily(DiagnosisCatalog.dotted($0)) })
    for (place, head) in heads.enumerated() {
      var mention = mention(head, place, of: heads)
      mention.stance.formUnion(assertions.stances[place])
      if assertions.has(.confirmed, beside: place) { mention.stance.remove(.uncertain) }
      if assertions.has(.present, beside: place) { mention.stance.remove(.past) }
      if subjects.isOwned(head.words) { mention.stance.insert(.otherPerson) }
      switch subjects.owners[Int(facts.text[head.words.lowerBound].sentence)] {
      case .client: break
      case .other: mention.stance.insert(.otherPerson)
      case .perhapsOther: mention.isPerhapsOther = !known.contains(mention.family)
      }
      mentions.append(mention)
    }
    settleOwners()
  }

  /// "She has GAD" right after a sentence about the mother is hers, if the note states another
  /// condition for the client.
  private mutating func settleOwners() {
    guard
      mentions.contains(where: { $0.isAsserted && !$0.isPerhapsOther && !$0.isCircumstance })
    else { return }
    for place in mentions.indices where mentions[place].isPerhapsOther {
      mentions[place].stance.insert(.otherPerson)
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
    if meaning.needsCapitals, !isAcronym(words) { return false }
    guard meaning.isEveryday else { return true }
    if text.word(words.upperBound).key == DiagnosisReader.attack { return false }
    return isNamed(words) || isGraded(words.upperBound, in: text.sentence(of: words.lowerBound))
  }

  /// "ADD" in capitals, but not "add-on" and not a word of a line in capitals.
  private func isAcronym(_ words: Range<Int>) -> Bool {
    let text = facts.text
    guard text[words.lowerBound].isCapitals, !text.word(words.upperBound).before.contains(.hyphen)
    else { return false }
    let before = text.word(words.lowerBound - 1)
    let after = text.word(words.upperBound)
    return
      !(before.isCapitals && text[words.lowerBound].before == .space && after.isCapitals
      && after.before == .space)
  }

  /// "depression, recurrent" and "depression in full remission": an everyday word that is graded.
  private func isGraded(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound,
      let found = QualifierTable.trie.longest(
        in: facts.text, from: index, below: sentence.upperBound, joins: { $0 == .space })
    else { return false }
    return found.values.contains { $0.rawValue <= Qualifier.single.rawValue }
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
  private func mention(_ head: Head, _ place: Int, of heads: [Head]) -> DiagnosisMention {
    let before = place > 0 ? heads[place - 1].words.upperBound : 0
    let after = place + 1 < heads.count ? heads[place + 1].words.lowerBound : facts.text.count
    let family = DiagnosisFamily(head.meaning.code)
    let search = QualifierSearch(facts)
    var qualifiers = search.near(head.words, after: before, before: after)
    if family.takesQualifiers, isOpen(family, head, qualifiers) {
      let border = disorder(behind: place, heads)
      search.behind(head.words, before: border, &qualifiers)
      if isOpen(family, head, qualifiers) {
        search.ahead(head.words, after: before, &qualifiers)
      }
    }
    var mention = DiagnosisMention(
      code: head.meaning.code, words: head.words,
      stance: MentionStance(facts).stance(head.words, head.meaning.code))
    mention.head = head.meaning.code
    mention.name = head.words
    mention.query = head.meaning.query
    mention.saysUnspecified = qualifiers.has(.unspecified) || saysUnspecified(head.words)
    mention.isCurrent = isCurrent(head.words)
    mention.isInSection = isInSection(head.words)
    mention.isListed = isListed(head.words)
    mention.compose(qualifiers)
    return mention
  }

  private func isOpen(_ family: DiagnosisFamily, _ head: Head, _ found: Qualifiers) -> Bool {
    if found.inRemission { return false }
    return family.compose(head.meaning.code, found).isIncomplete || !found.hasSeverity
  }

  /// Where the next condition begins that severity could belong to.
  private func disorder(behind place: Int, _ heads: [Head]) -> Int {
    heads[(place + 1)...].first { head in
      let code = head.meaning.code
      return DiagnosisFamily(code).takesQualifiers
        || !(code.hasPrefix("R") || code.hasPrefix("Z"))
    }?.words.lowerBound ?? facts.text.count
  }

  private func saysUnspecified(_ words: Range<Int>) -> Bool {
    words.contains { DiagnosisReader.unspecified.contains(facts.text[$0].key) }
  }

  private func isCurrent(_ words: Range<Int>) -> Bool {
    facts.cues.has(.current, in: facts.text.sentence(of: words.lowerBound))
  }

  /// "Dx: GAD", "My diagnosis is", and the sentence behind a heading "Assessment."
  private func isInSection(_ words: Range<Int>) -> Bool {
    let sentence = facts.text.sentence(of: words.lowerBound)
    if facts.cues.has(.diagnosisSection, in: sentence.lowerBound..<words.lowerBound) { return true }
    guard sentence.lowerBound > 0 else { return false }
    let before = facts.text.sentence(of: sentence.lowerBound - 1)
    return before.count <= 2 && facts.cues.has(.diagnosisSection, in: before)
  }

  /// "The MCI on the problem list".
  private func isListed(_ words: Range<Int>) -> Bool {
    let sentence = facts.text.sentence(of: words.lowerBound)
    return sentence.contains { index in
      facts.text[index].key == DiagnosisReader.list && index - words.upperBound < 6
        && words.lowerBound - index < 6
        && DiagnosisReader.problems.contains(facts.text.word(index - 1).key)
    }
  }

  private static let list = WordKey("list")
  private static let problems: Set<WordKey> = Set(["problem", "old", "dx"].map { WordKey($0) })

  private static let unspecified: Set<WordKey> = Set(
    ["unspecified", "nos", "unspec"].map { WordKey($0) })
}
