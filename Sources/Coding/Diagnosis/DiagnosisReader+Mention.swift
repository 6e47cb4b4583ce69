/// One mention of a condition: its code with qualifiers, and where it stands.
extension DiagnosisReader {
  func mention(_ head: Head, _ place: Int, of heads: [Head]) -> DiagnosisMention {
    let before = place > 0 ? heads[place - 1].words.upperBound : 0
    let after = place + 1 < heads.count ? heads[place + 1].words.lowerBound : facts.text.count
    let family = DiagnosisFamily(head.meaning.code)
    let search = QualifierSearch(facts)
    var qualifiers = search.near(head.words, after: before, before: after)
    if family == .substance("F17") {
      qualifiers = qualifiers.completed(
        by: search.inside(facts.text.sentence(of: head.words.lowerBound)))
    }
    if family.takesQualifiers, !qualifiers.hasSeverity,
      facts.text[head.words.lowerBound].before.contains(.colon)
    {
      let first = facts.text.sentence(of: head.words.lowerBound).lowerBound
      search.lead(max(first, before)..<head.words.lowerBound, of: head.words, &qualifiers)
    }
    if family.takesQualifiers, isOpen(family, head, qualifiers) {
      let border = disorder(behind: place, heads)
      search.behind(head.words, before: border, &qualifiers)
      if isOpen(family, head, qualifiers) {
        search.ahead(head.words, after: before, &qualifiers)
      }
    } else if family.takesQualifiers, !qualifiers.inRemission || qualifiers.isBareRemission,
      let remission = search.remission(head.words, before: after)
    {
      qualifiers = qualifiers.completed(by: remission)
    }
    if family.takesQualifiers, let company = search.company(head.words, before: after) {
      qualifiers = qualifiers.completed(by: company)
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
          || index - words.upperBound < 5 && text.word(index - 2).key == DiagnosisReader.on)
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
