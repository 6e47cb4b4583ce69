/// How each condition of a note is stated: what its clause says before and behind it, along a list,
/// and in a short sentence that follows. A cue rules its nearest condition, others only in one list.
struct Assertions {
  private let facts: NoteFacts
  private let heads: [Range<Int>]
  private(set) var stances: [Stance]
  private var cues: [(cue: AssertionCue, words: Range<Int>)] = []
  var text: NoteText { facts.text }

  init(_ facts: NoteFacts, heads: [Range<Int>]) {
    self.facts = facts
    self.heads = heads
    stances = Array(repeating: [], count: heads.count)
    guard !heads.isEmpty else { return }
    findCues()
    for (cue, words) in cues { apply(cue, words) }
    for (place, head) in heads.enumerated() { weigh(place, head) }
    for place in Replacement(text, heads: heads).replaced { mark(place, .past) }
  }

  private mutating func findCues() {
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard
          let found = AssertionTable.trie.longest(
            in: text, from: index, below: sentence.upperBound,
            joins: { $0.isSubset(of: [.space, .hyphen, .slash, .comma]) })
        else {
          index += 1
          continue
        }
        for cue in found.values { cues.append((cue, index..<found.end)) }
        index += 1
      }
    }
  }

  private mutating func apply(_ cue: AssertionCue, _ words: Range<Int>) {
    switch cue {
    case .refutes where isPassive(words): backward(words, .negated, reach: 4)
    case .refutes: forward(words, .negated)
    case .refuted where isShortOf(words): break
    case .refuted:
      backward(words, .negated)
      afterSentence(words, .negated)
      underHeading(words, .negated)
    case .doubts where isAgreed(words): break
    case .doubts: forward(words, .uncertain)
    case .doubted: backward(words, .uncertain)
    case .others: forward(words, .otherPerson)
    case .earlier: forward(words, .past)
    case .topic: backward(words, .uncertain, reach: 0)
    case .bygone where isNumberOnly(words): break
    case .bygone:
      if isOfTheCondition(words) {
        backward(words, .past, reach: text[words.lowerBound].key == Assertions.none ? 9 : 4)
      }
    case .inherited: backward(words, .otherPerson)
    case .confirmed, .present, .treated, .elsewhere: break
    }
  }

  /// "She was told it is AUD, severe, and I agree": the clinician makes it a finding.
  private func isAgreed(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    return (words.upperBound..<max(words.upperBound, sentence.upperBound)).contains { index in
      Assertions.agreeing.contains(text[index].key)
        && (1...2).contains { text.word(index - $0).key == Assertions.me }
    }
  }

  private static let agreeing = keys("agree concur confirm")
  private static let me = WordKey("i")

  /// "short of MDD": what it falls short of stands behind it.
  private func isShortOf(_ words: Range<Int>) -> Bool {
    words.contains { text[$0].key == Assertions.short }
      && heads.contains { (0...2).contains($0.lowerBound - words.upperBound) }
  }

  /// "in 2009 brief psychotic disorder; in 2010 ..."
  private func isOfYear(_ head: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let year = head.lowerBound - 1
    return year > sentence.lowerBound && (1900...2100).contains(text[year].number)
      && text[year - 1].key == Assertions.inside
      && text[head.lowerBound].before.isSubset(of: [.space, .comma])
  }

  /// "ADHD withdrawn, autism entered": the participle speaks of the condition before it.
  private func isPassive(_ words: Range<Int>) -> Bool {
    guard Assertions.participles.contains(text[words.lowerBound].key) else { return false }
    if text.word(words.upperBound).before.contains(.comma)
      || Assertions.passives.contains(text.word(words.lowerBound - 1).key)
    {
      return true
    }
    guard
      let last = heads.last(where: { $0.upperBound <= words.lowerBound })
    else { return false }
    return words.lowerBound - last.upperBound <= 3
      && (last.upperBound..<words.lowerBound).allSatisfy {
        Assertions.auxiliaries.contains(text[$0].key)
          && text[$0].before.isDisjoint(with: [.comma, .semicolon, .colon])
      } && text[words.lowerBound].before.isDisjoint(with: [.comma, .semicolon, .colon])
  }

  /// "in 45" is no year.
  private func isNumberOnly(_ words: Range<Int>) -> Bool {
    let last = text[words.upperBound - 1]
    return words.count == 2 && last.isNumber && !(1900...2100).contains(last.number)
  }

  /// The first condition behind the words in their clause, and its list.
  private mutating func forward(_ words: Range<Int>, _ stance: Stance) {
    guard let first = heads.firstIndex(where: { $0.lowerBound >= words.upperBound }),
      heads[first].lowerBound - words.upperBound <= 10,
      text.sentence(of: words.lowerBound).contains(heads[first].lowerBound),
      isOneClause(words.upperBound, heads[first].lowerBound, colon: true)
    else { return }
    mark(first, stance)
    var place = first
    while place + 1 < heads.count, isList(place, commaAlone: true) {
      place += 1
      mark(place, stance)
    }
  }

  /// The last condition before the words in their clause, and what is joined to it.
  private mutating func backward(_ words: Range<Int>, _ stance: Stance, reach: Int = 9) {
    guard let last = heads.lastIndex(where: { $0.upperBound <= words.lowerBound }),
      text.sentence(of: words.lowerBound).contains(heads[last].lowerBound),
      words.lowerBound - heads[last].upperBound
        <= (stance == .negated && opens(last) ? reach + 6 : reach)
        && isPredicate(heads[last].upperBound, words.lowerBound)
        || words.lowerBound - heads[last].upperBound <= 24 && isLabelled(heads[last])
    else { return }
    mark(last, stance)
    let between = heads[last].upperBound..<words.lowerBound
    if between.contains(where: { Assertions.selectors.contains(text[$0].key) }) { return }
    let isAll = text[words.lowerBound].key == Assertions.all
    var place = last
    while place > 0, isList(place - 1, commaAlone: isAll) {
      place -= 1
      mark(place, stance)
    }
  }

  /// The condition opens its sentence: all of it speaks of that.
  private func opens(_ place: Int) -> Bool {
    heads[place].lowerBound - text.sentence(of: heads[place].lowerBound).lowerBound <= 1
  }

  /// "PTSD. Not supported." and "Bipolar II was raised. I do not see it."
  private mutating func afterSentence(_ words: Range<Int>, _ stance: Stance) {
    let sentence = text.sentence(of: words.lowerBound)
    afterClause(words, sentence, stance)
    guard sentence.lowerBound > 0, sentence.count <= 9,
      words.lowerBound - sentence.lowerBound <= 2,
      words.lowerBound == sentence.lowerBound
        || Assertions.pronouns.contains(text[sentence.lowerBound].key),
      !heads.contains(where: { sentence.contains($0.lowerBound) })
    else { return }
    let before = text.sentence(of: sentence.lowerBound - 1)
    guard let last = heads.lastIndex(where: { before.contains($0.lowerBound) }) else { return }
    mark(last, stance)
  }

  /// "There was talk of it; I see none."
  private mutating func afterClause(_ words: Range<Int>, _ sentence: Range<Int>, _ stance: Stance) {
    guard
      let start = sentence.first(where: {
        $0 > sentence.lowerBound && $0 >= words.lowerBound - 2 && $0 <= words.lowerBound
          && text[$0].before.endsClause
      }),
      start == words.lowerBound || Assertions.pronouns.contains(text[start].key)
        || Assertions.speakers.contains(text[start].key),
      let last = heads.lastIndex(where: {
        $0.upperBound <= start && sentence.contains($0.lowerBound)
      }), start - heads[last].upperBound <= 14
    else { return }
    mark(last, stance)
    guard
      Assertions.alls.contains(text[start].key)
        || Assertions.alls.contains(text[words.lowerBound].key)
    else { return }
    var place = last
    while place > 0, isList(place - 1, commaAlone: true) {
      place -= 1
      mark(place, stance)
    }
  }

  /// "Borderline personality disorder: ... Two criteria at most. Not present."
  private mutating func underHeading(_ words: Range<Int>, _ stance: Stance) {
    let sentence = text.sentence(of: words.lowerBound)
    guard sentence.count <= 5, words.lowerBound - sentence.lowerBound <= 1,
      !heads.contains(where: { sentence.contains($0.lowerBound) })
    else { return }
    var first = sentence.lowerBound
    while first > 0, !text[first].before.contains(.line) { first -= 1 }
    while first < sentence.lowerBound, text[first].isNumber { first += 1 }
    guard let place = heads.firstIndex(where: { $0.lowerBound == first }),
      (heads[place].upperBound...heads[place].upperBound + 1).contains(where: {
        text.word($0).before.contains(.colon) || text.word($0).before.contains(.period)
      }),
      !heads[(place + 1)...].contains(where: {
        $0.lowerBound < sentence.lowerBound && isOfParagraph($0, first) && isNear($0, sentence)
      })
    else { return }
    mark(place, stance)
  }

  /// Another condition right before the words is what they speak of.
  private func isNear(_ head: Range<Int>, _ sentence: Range<Int>) -> Bool {
    sentence.lowerBound > 0 && text.sentence(of: sentence.lowerBound - 1).contains(head.lowerBound)
  }

  private func isOfParagraph(_ head: Range<Int>, _ first: Int) -> Bool { head.lowerBound > first }

  private mutating func mark(_ place: Int, _ stance: Stance) {
    stances[place].formUnion(stance)
  }

  /// Words of their own clause: no new thought, no "but", a comma only before a list.
  private func isOneClause(_ start: Int, _ end: Int, colon: Bool) -> Bool {
    for index in start...end {
      let marks = text.word(index).before
      if marks.endsClause { return false }
      if marks.contains(.comma), index > start { return false }
      if marks.contains(.colon), !colon || index > start { return false }
      if marks.contains(.close) { return false }
      if index < end, Assertions.turns.contains(text[index].key) { return false }
    }
    return true
  }

  /// What follows a condition and still speaks of it: qualifiers, and after a comma only words
  /// that go on about it ("PTSD, chronic, which was ruled out").
  private func isPredicate(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index <= end {
      let marks = text.word(index).before
      if marks.endsClause { return index == end && marks.isDisjoint(with: .clause) }
      if marks.contains(.comma) || marks.contains(.colon) {
        if index == end || text.word(end).before.contains(.colon) { return true }
        if !Assertions.going.contains(text[index].key), !isQualifier(index, below: end) {
          return false
        }
      }
      if index < end, Assertions.turns.contains(text[index].key),
        text[index].before.contains(.comma)
      {
        return text[index].key == Assertions.but
      }
      index += 1
    }
    return true
  }

  private func isQualifier(_ index: Int, below end: Int) -> Bool {
    QualifierTable.trie.longest(in: text, from: index, below: end, joins: { $0 == .space }) != nil
  }

  /// "OCD: images of harm, without rituals, and not a disorder": all of the sentence speaks of it.
  private func isLabelled(_ head: Range<Int>) -> Bool {
    head.lowerBound - text.sentence(of: head.lowerBound).lowerBound <= 1
      && text.word(head.upperBound).before.contains(.colon)
  }

  /// Conditions `place` and `place + 1` stand in one list.
  private func isList(_ place: Int, commaAlone: Bool) -> Bool {
    let start = heads[place].upperBound
    let end = heads[place + 1].lowerBound
    guard end - start <= 6 else { return false }
    var isJoined = false
    var index = start
    while index <= end {
      let marks = text[index].before
      if marks.endsClause || marks.contains(.colon) { return false }
      if marks.contains(.slash) || marks.contains(.plus) { isJoined = true }
      if marks.contains(.comma), commaAlone { isJoined = true }
      if index == end { break }
      let key = text[index].key
      if Assertions.joiners.contains(key) {
        isJoined = true
      } else if !Assertions.fillers.contains(key), !isQualifier(index, below: end) {
        return false
      }
      index += 1
    }
    return isJoined
  }

  /// "in college" of the condition, not of an event: "PTSD from an assault six years ago".
  private func isOfTheCondition(_ words: Range<Int>) -> Bool {
    guard let last = heads.lastIndex(where: { $0.upperBound <= words.lowerBound }) else {
      return false
    }
    let from = max(text.sentence(of: words.lowerBound).lowerBound, heads[last].lowerBound - 6)
    return !(heads[last].upperBound..<words.lowerBound).contains {
      Assertions.events.contains(text[$0].key)
    }
      && !cues.contains {
        $0.cue == .present && (from..<words.upperBound + 8).contains($0.words.lowerBound)
      }
  }

  /// What the whole sentence adds: a question, a confirmation, a quotation, a presence.
  private mutating func weigh(_ place: Int, _ head: Range<Int>) {
    let sentence = text.sentence(of: head.lowerBound)
    let after = text.word(sentence.upperBound).before
    if after.contains(.question), sentence.upperBound < text.count { mark(place, .uncertain) }
    if text.word(head.upperBound).before.contains(.question) { mark(place, .uncertain) }
    mark(place, HeadedList(text).stance(of: head, among: heads))
    if isOfYear(head, sentence) { mark(place, .past) }
    let first = text[sentence.lowerBound].key
    if Assertions.conditions.contains(first) { mark(place, .uncertain) }
    if head.lowerBound > 0, text[head.lowerBound - 1].key == Assertions.last { mark(place, .past) }
    if isSpoken(head) { mark(place, .uncertain) }
    mark(place, ConditionPredicate(text).stance(behind: head))
  }

  /// Whether a cue stands in the clause of a condition, no other condition between.
  func has(_ cue: AssertionCue, beside place: Int) -> Bool {
    let head = heads[place]
    let sentence = text.sentence(of: head.lowerBound)
    return cues.contains { found in
      guard found.cue == cue, sentence.contains(found.words.lowerBound) else { return false }
      if cue == .treated,
        text.word(found.words.lowerBound - 1).key == Assertions.also
          || Assertions.schools.contains(text.word(found.words.upperBound).key)
      {
        return false
      }
      let isBehind = found.words.lowerBound >= head.upperBound
      let gap =
        isBehind
        ? head.upperBound..<found.words.lowerBound
        : min(found.words.upperBound, head.lowerBound)..<head.lowerBound
      guard gap.count <= 12, !heads.contains(where: { gap.contains($0.lowerBound) }) else {
        return false
      }
      if facts.stances[found.words].contains(.negated) { return false }
      let last = isBehind ? found.words.lowerBound : head.lowerBound
      return !(gap.lowerBound...last).contains {
        ($0 > gap.lowerBound || isBehind) && text.word($0).before.endsClause
      }
    }
  }

  /// The last byte of a straight or a curly mark.
  static let quotes: Set<UInt8> = [
    UInt8(ascii: "\""), UInt8(ascii: "'"), 0x9C, 0x98, 0x9D, 0x99,
  ]

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let turns = keys(
    "but however although though except yet instead nevertheless while whereas remains because so")
  private static let but = WordKey("but")
  private static let schools = keys("school care grade")
  private static let none = WordKey("none")
  private static let (all, also) = (WordKey("all"), WordKey("also"))
  private static let going = keys(
    "which that this it these those is was were are has have had and or but though now also not"
      + " none clearly considered criteria by in as no never full")
  private static let joiners = keys("and or nor plus vs versus")
  private static let fillers = keys(
    "a an the any other full current frank of either both early late some possible maybe even about"
  )
  private static let selectors = keys("latter former second first")
  private static let pronouns = keys(
    "this that it neither none these those i we criteria both he she they")
  private static let speakers = keys("patient client pt")
  private static let inside = WordKey("in")
  private static let passives = keys("is was are were be been being")
  private static let alls = keys("neither both none all")
  private static let conditions = keys("if unless")
  private static let last = WordKey("last")
  private static let short = WordKey("short")
  private static let participles = keys(
    "dismissed rejected discarded abandoned withdrawn retracted struck removed dropped retired excluded"
  )
  private static let auxiliaries = keys(
    "is was are were be been being has have had can could should may now since then just finally")
  private static let events = keys(
    "since after from following related due when diagnosed began started onset by because first"
      + " dating born moved married divorced died left was")
  static let selves = keys("i im ive my me myself id")
}
