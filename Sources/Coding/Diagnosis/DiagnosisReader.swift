import CodeSets
import Records

/// Finds conditions: the longest phrase of the table at each place, its qualifiers from the words
/// around, and how it is stated.
struct DiagnosisReader {
  let facts: NoteFacts
  /// The families of the problem list.
  private let known: Set<DiagnosisFamily>
  private(set) var mentions: [DiagnosisMention] = []

  init(_ facts: NoteFacts, _ encounter: Encounter) {
    self.facts = facts
    known = Set(encounter.priorDiagnoses.map { DiagnosisFamily(DiagnosisCatalog.dotted($0)) })
    let heads = heads()
    let assertions = Assertions(facts, heads: heads.map(\.words))
    let subjects = Subjects(facts, encounter)
    for (place, head) in heads.enumerated() {
      var mention = self.mention(head, place, of: heads)
      mention.stance.formUnion(assertions.stances[place])
      mention.isRefuted = assertions.stances[place].contains(.negated)
      if assertions.has(.confirmed, beside: place) { mention.stance.remove(.uncertain) }
      if assertions.has(.present, beside: place) { mention.stance.remove(.past) }
      if mention.qualifiers.inRemission { mention.stance.remove(.past) }
      mention.isTreated = assertions.has(.treated, beside: place)
      mention.isElsewhere = assertions.has(.elsewhere, beside: place)
      if subjects.isOwned(head.words) { mention.stance.insert(.otherPerson) }
      let owner = subjects.owners[Int(facts.text[head.words.lowerBound].sentence)]
      switch subjects.perhapsOwner(of: head.words, facts) ?? owner {
      case .client: break
      case .other: mention.stance.insert(.otherPerson)
      case .perhapsOther: mention.isPerhapsOther = !known.contains(mention.family)
      }
      mentions.append(mention)
    }
    settleOwners()
    let standing = Standing(facts, heads: heads.map(\.words))
    let firm = standing.firm(
      graded: mentions.map { $0.qualifiers.isGraded }, inSection: mentions.map(\.isInSection),
      remitted: mentions.map { $0.qualifiers.inRemission })
    for place in mentions.indices { mentions[place].isFirm = firm[place] }
    settleEntries()
    settleStanding(standing)
  }

  /// What passes by does not join what the clinician finds.
  private mutating func settleStanding(_ standing: Standing) {
    for place in mentions.indices.dropFirst() where mentions[place].isTreated {
      if mentions[place - 1].isFirm, standing.isListed(place) {
        mentions[place - 1].isTreated = true
      }
    }
    let declines = NoDiagnosis(facts).words != nil
    let findings = mentions.filter {
      $0.isFirm && $0.isAsserted && !$0.isCircumstance
        && (!declines || $0.isInSection || $0.qualifiers.isGraded)
    }
    guard !findings.isEmpty || declines else { return }
    for place in mentions.indices
    where !mentions[place].isCircumstance && (declines || !mentions[place].isFirm) {
      if declines, !mentions[place].code.hasPrefix("F") { continue }
      let family = mentions[place].family
      if findings.contains(where: { $0.family == family }) { continue }
      mentions[place].stance.insert(.uncertain)
    }
  }

  /// An entry of the list, a quoted label or a mere heading that the note refutes elsewhere, or
  /// beside which it names a disorder of its own, is no diagnosis of the day.
  private mutating func settleEntries() {
    for place in mentions.indices where mentions[place].isAsserted {
      let entry = mentions[place]
      if !entry.isListed, entry.isInSection || entry.isCurrent || entry.isFirm { continue }
      if entry.qualifiers.inRemission { continue }
      let isRefuted = mentions.contains {
        $0.family == entry.family && $0.name != entry.name && $0.isRefuted
      }
      let hasOther =
        entry.isListed
        && mentions.contains {
          $0.name != entry.name && $0.isAsserted && !$0.isListed && !$0.isCircumstance
        }
      if isRefuted || hasOther { mentions[place].stance.insert(.negated) }
    }
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

  struct Head {
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
        !(meaning.isEveryday || meaning.code == "F41.8") || !isInside(index, heads.last)
      else {
        if let use = SubstanceTopic(facts).use(at: index) {
          let meaning = PhraseMeaning(
            code: use.code, query: "", needsCapitals: false, isEveryday: false)
          heads.append(Head(words: index..<use.end, meaning: meaning))
        }
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
    if words.count == 1, meaning.code == "F41.1", isForm(words.lowerBound) { return false }
    guard meaning.isEveryday else { return true }
    if text.word(words.upperBound).key == DiagnosisReader.attack { return false }
    if meaning.code.hasPrefix("Z"),
      text.sentence(of: words.lowerBound).lowerBound == words.lowerBound
    {
      return true
    }
    if words.count > 1, isLabel(words) { return true }
    return isNamed(words) || isAllThatIsKnown(words)
      || isGraded(words.upperBound, in: text.sentence(of: words.lowerBound))
      || isKnown(meaning, words) || isRecurrent(meaning, words)
  }

  /// Several words of a name open their sentence and are set off from what follows.
  private func isLabel(_ words: Range<Int>) -> Bool {
    let text = facts.text
    let sentence = text.sentence(of: words.lowerBound)
    return sentence.lowerBound == words.lowerBound
      && (words.upperBound >= sentence.upperBound
        || !text[words.upperBound].before.isSubset(of: [.space, .hyphen])
        || text[words.upperBound].before.endsClause)
  }

  /// "I will give the PHQ and GAD next time": the questionnaire.
  private func isForm(_ index: Int) -> Bool {
    let text = facts.text
    let first = max(text.sentence(of: index).lowerBound, index - 3)
    return (first..<index).contains { DiagnosisReader.forms.contains(text[$0].key) }
      || (1...2).contains {
        DiagnosisReader.otherForms.contains(text.word(index + $0).key)
          && text.word(index + 1).before.isSubset(of: [.space, .slash, .plus])
      }
  }

  private static let forms: Set<WordKey> = Set(
    [
      "phq", "pcl", "give", "gave", "administer", "administered", "repeat", "repeated", "score",
      "scored",
    ]
    .map { WordKey($0) })
  private static let otherForms: Set<WordKey> = Set(
    ["phq", "pcl", "score", "scores"].map { WordKey($0) })

  /// "Depression - will clarify the type", "'Depression' is all I can say so far".
  private func isAllThatIsKnown(_ words: Range<Int>) -> Bool {
    let text = facts.text
    let sentence = text.sentence(of: words.lowerBound)
    guard sentence.lowerBound == words.lowerBound else { return false }
    let next = text.word(words.upperBound)
    let isHeading =
      next.before.endsClause || !next.before.isDisjoint(with: [.colon, .comma, .open])
    let rest = words.upperBound..<sentence.upperBound
    return isHeading && rest.contains { DiagnosisReader.clarifying.contains(text[$0].key) }
      || rest.dropLast(2).contains {
        text[$0].key == DiagnosisReader.all && DiagnosisReader.me.contains(text[$0 + 1].key)
      }
  }

  private static let all = WordKey("all")
  private static let me: Set<WordKey> = Set(["i", "we"].map { WordKey($0) })
  private static let clarifying: Set<WordKey> = Set(
    [
      "clarify", "clarified", "clarifying", "type", "unspecified", "nos", "specify", "specified",
      "severity",
    ].map {
      WordKey($0)
    })

  /// "recurrent moderate depression"
  private func isRecurrent(_ meaning: PhraseMeaning, _ words: Range<Int>) -> Bool {
    let first = facts.text.sentence(of: words.lowerBound).lowerBound
    return meaning.code == "F32.A"
      && (max(first, words.lowerBound - 3)..<words.lowerBound).contains {
        DiagnosisReader.recurrent.contains(facts.text[$0].key)
          && facts.text[$0 + 1].before.isSubset(of: [.space, .comma])
      }
  }

  private static let recurrent: Set<WordKey> = Set(
    ["recurrent", "recurring"].map { WordKey($0) })

  /// "the depression": the one on the problem list.
  private func isKnown(_ meaning: PhraseMeaning, _ words: Range<Int>) -> Bool {
    facts.text.word(words.lowerBound - 1).key == DiagnosisReader.the
      && known.contains(DiagnosisFamily(meaning.code))
  }

  /// "ADD" in capitals, but not "add-on" and not a word of a line in capitals.
  private func isAcronym(_ words: Range<Int>) -> Bool {
    let text = facts.text
    guard text[words.lowerBound].isCapitals, text.word(words.upperBound).before != .hyphen
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
    return found.values.contains {
      $0.rawValue <= Qualifier.single.rawValue || $0 == .restricting || $0 == .bingePurge
        || $0 == .unspecified
    }
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
    return facts.isSection(in: sentence.lowerBound..<words.lowerBound)
  }

  private static let the = WordKey("the")
  private static let attack = WordKey("attack")
  private static let naming: Set<WordKey> = Set(
    ["for", "dx", "diagnosis", "diagnosed", "treating", "icd"].map { WordKey($0) })
}
