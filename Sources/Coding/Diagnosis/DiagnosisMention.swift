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
  /// What the session is about, or what somebody else treats.
  var isTreated = false
  var isElsewhere = false
  /// Spoken of as an entry of the problem list, or quoted as somebody's label.
  var isListed = false
  /// The clinician says that it is not so.
  var isRefuted = false
  /// Put as the clinician's own finding, and not a name that passes by.
  var isFirm = true
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
      var mention = mention(head, place, of: heads)
      mention.stance.formUnion(assertions.stances[place])
      mention.isRefuted = assertions.stances[place].contains(.negated)
      if assertions.has(.confirmed, beside: place) { mention.stance.remove(.uncertain) }
      if assertions.has(.present, beside: place) { mention.stance.remove(.past) }
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
    settleEntries()
    settleStanding(heads.map(\.words))
  }

  /// What passes by does not join what the clinician finds.
  private mutating func settleStanding(_ heads: [Range<Int>]) {
    let firm = Standing(facts, heads: heads).firm(
      graded: mentions.map { $0.qualifiers.isGraded }, inSection: mentions.map(\.isInSection),
      remitted: mentions.map { $0.qualifiers.inRemission })
    for place in mentions.indices { mentions[place].isFirm = firm[place] }
    let declines = NoDiagnosis(facts).words != nil
    let standing = Standing(facts, heads: heads)
    for place in mentions.indices.dropFirst() where mentions[place].isTreated {
      if firm[place - 1], standing.isListed(place) { mentions[place - 1].isTreated = true }
    }
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

  /// A sentence that is the diagnosis and little else: "OCD, mixed thoughts and acts."
  private func isLabel(_ name: Range<Int>) -> Bool {
    let sentence = facts.text.sentence(of: name.lowerBound)
    return name.lowerBound - sentence.lowerBound <= 1 && sentence.count - name.count <= 7
      && !sentence.contains { $0 >= name.upperBound && facts.text[$0].before.contains(.colon) }
  }

  /// An entry of the list, a quoted label or a mere heading that the note refutes elsewhere, or
  /// beside which it names a disorder of its own, is no diagnosis of the day.
  private mutating func settleEntries() {
    for place in mentions.indices where mentions[place].isAsserted {
      let entry = mentions[place]
      if !entry.isListed, entry.isInSection || entry.isCurrent || isLabel(entry.name) { continue }
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
    if meaning.code.hasPrefix("Z"),
      text.sentence(of: words.lowerBound).lowerBound == words.lowerBound
    {
      return true
    }
    return isNamed(words) || isGraded(words.upperBound, in: text.sentence(of: words.lowerBound))
      || isKnown(meaning, words)
  }

  /// "the depression": the one on the problem list.
  private func isKnown(_ meaning: PhraseMeaning, _ words: Range<Int>) -> Bool {
    facts.text.word(words.lowerBound - 1).key == DiagnosisReader.the
      && known.contains(DiagnosisFamily(meaning.code))
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
    return facts.isSection(in: sentence.lowerBound..<words.lowerBound)
  }

  private static let the = WordKey("the")
  private static let attack = WordKey("attack")
  private static let naming: Set<WordKey> = Set(
    ["for", "dx", "diagnosis", "diagnosed", "treating", "icd"].map { WordKey($0) })
}

extension DiagnosisReader {
  private func mention(_ head: Head, _ place: Int, of heads: [Head]) -> DiagnosisMention {
    let before = place > 0 ? heads[place - 1].words.upperBound : 0
    let after = place + 1 < heads.count ? heads[place + 1].words.lowerBound : facts.text.count
    let family = DiagnosisFamily(head.meaning.code)
    let search = QualifierSearch(facts)
    var qualifiers = search.near(head.words, after: before, before: after)
    if family == .substance("F17") {
      qualifiers = qualifiers.completed(
        by: search.inside(facts.text.sentence(of: head.words.lowerBound)))
    }
    if family.takesQualifiers, isOpen(family, head, qualifiers) {
      let border = disorder(behind: place, heads)
      search.behind(head.words, before: border, &qualifiers)
      if isOpen(family, head, qualifiers) {
        search.ahead(head.words, after: before, &qualifiers)
      }
    } else if family.takesQualifiers, !qualifiers.inRemission,
      let remission = search.remission(head.words, before: after)
    {
      qualifiers = qualifiers.completed(by: remission)
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
    if facts.isSection(in: sentence.lowerBound..<words.lowerBound) { return true }
    guard sentence.lowerBound > 0 else { return false }
    let before = facts.text.sentence(of: sentence.lowerBound - 1)
    return before.count <= 2
      && (facts.isSection(in: before)
        || DiagnosisReader.headings.contains(facts.text[before.lowerBound].key))
  }

  /// "The MCI on the problem list", "the hospital said “dementia”".
  private func isListed(_ words: Range<Int>) -> Bool {
    let text = facts.text
    let sentence = text.sentence(of: words.lowerBound)
    if isQuoted(words) || isTold(words, sentence) { return true }
    return sentence.contains { index in
      text[index].key == DiagnosisReader.list && index - words.upperBound < 6
        && words.lowerBound - index < 6
        && (DiagnosisReader.problems.contains(text.word(index - 1).key)
          || index - words.upperBound < 3 && text.word(index - 2).key == DiagnosisReader.on)
    }
  }

  /// "The old problem list, which came from the hospital, says alcohol dependence."
  private func isTold(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let text = facts.text
    let start = max(sentence.lowerBound, words.lowerBound - 16)
    guard
      let told = (max(start, words.lowerBound - 4)..<words.lowerBound).last(where: {
        DiagnosisReader.telling.contains(text[$0].key)
      })
    else { return false }
    return (start..<told).contains { DiagnosisReader.papers.contains(text[$0].key) }
  }

  private static let telling: Set<WordKey> = Set(
    [
      "says", "said", "lists", "listed", "carries", "carried", "reads", "shows", "calls", "called",
      "holds", "has", "had", "gives", "gave", "wrote", "states",
    ].map { WordKey($0) })
  private static let papers: Set<WordKey> = Set(
    [
      "list", "discharge", "chart", "record", "records", "referral", "hospital", "letter", "er",
      "ed",
      "template", "form", "summary",
    ].map { WordKey($0) })

  /// Quotation marks right around the name and its qualifiers.
  private func isQuoted(_ words: Range<Int>) -> Bool {
    let text = facts.text
    guard text[words.lowerBound].before.contains(.quote) else { return false }
    return (words.upperBound...min(words.upperBound + 4, text.count)).contains {
      text.word($0).before.contains(.quote)
    }
  }

  private static let headings: Set<WordKey> = Set(
    ["clinical", "formulation", "conclusion", "conclusions", "opinion", "diagnostic", "imp"].map {
      WordKey($0)
    })
  private static let list = WordKey("list")
  private static let on = WordKey("on")
  private static let problems: Set<WordKey> = Set(["problem", "old", "dx"].map { WordKey($0) })

  private static let unspecified: Set<WordKey> = Set(
    ["unspecified", "nos", "unspec"].map { WordKey($0) })
}
