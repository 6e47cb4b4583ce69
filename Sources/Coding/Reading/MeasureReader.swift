import CodeSets

/// A questionnaire or rating scale with its score: "PHQ-9 16", "GAD-7 score: 10".
struct MeasureScore {
  let id: String
  /// Nil when the note names the form without a result.
  let score: Int?
  /// Name and score.
  let words: Range<Int>
  /// May be billed as a brief scored scale (96127).
  let isBillable: Bool
  /// A screen of development (96110).
  var isDevelopmental = false
}

/// Finds instruments and their scores. A name's words are noted so that "GAD-7" is never read as
/// the diagnosis GAD.
struct MeasureReader {
  private(set) var found: [MeasureScore] = []
  /// Words that belong to an instrument's name.
  private(set) var names: [Bool]

  init(_ text: NoteText, _ stances: Stances) {
    names = Array(repeating: false, count: text.count)
    var index = 0
    while index < text.count {
      guard
        let match = MeasureReader.trie.longest(
          in: text, from: index, below: text.sentence(of: index).upperBound,
          joins: { $0.isSubset(of: [.space, .hyphen]) }),
        let measure = match.values.first, isName(text, index, match.end),
        !isNumbered(text, index, match.end)
      else {
        index += 1
        continue
      }
      for word in index..<match.end { names[word] = true }
      for word in MeasureReader.partners(text, index..<match.end) { names[word] = true }
      let score = MeasureReader.score(text, after: match.end)
      let isGiven =
        stances[index].isDisjoint(with: [.negated, .planned])
        && (score != nil || MeasureReader.isScored(text, match.end))
        && MeasureReader.isToday(text, index, score?.end ?? match.end)
      found.append(
        MeasureScore(
          id: measure.id, score: score?.value,
          words: index..<(score?.end ?? match.end),
          isBillable: isGiven && measure.billing.hasPrefix("96127"),
          isDevelopmental: isGiven && measure.billing.hasPrefix("96110")))
      index = match.end
    }
  }

  /// "the PHQ and GAD", "GAD/PHQ": the short name of the one makes the other a form too.
  private static func partners(_ text: NoteText, _ words: Range<Int>) -> [Int] {
    let joined: Marks = [.space, .slash, .plus]
    let isAnd = text.word(words.upperBound).key == conjunction
    let behind = isAnd ? words.upperBound + 1 : words.upperBound
    let isBare = isAnd || !text.word(behind).before.isDisjoint(with: [.slash, .plus])
    var found: [Int] = []
    if isBare, gad == text.word(behind).key, text.word(behind).before.isSubset(of: joined) {
      found.append(behind)
    }
    let ahead = text.word(words.lowerBound - 1).key == conjunction ? 2 : 1
    if gad == text.word(words.lowerBound - ahead).key,
      ahead == 2 || !text[words.lowerBound].before.isDisjoint(with: [.slash, .plus])
    {
      found.append(words.lowerBound - ahead)
    }
    return found
  }

  private static let gad = WordKey("gad")
  private static let conjunction = WordKey("and")

  /// "Vanderbilt parent and teacher both scored today".
  private static func isScored(_ text: NoteText, _ end: Int) -> Bool {
    let sentence = text.sentence(of: end - 1)
    return (end..<min(end + 8, sentence.upperBound)).contains { index in
      text[index].key == scoredWord && !refusals.contains(text.word(index - 1).key)
        && !(end..<index).contains { text[$0].before.contains(.semicolon) }
    }
  }

  private static let scoredWord = WordKey("scored")

  /// "1) GAD 2) insomnia": the number belongs to the list.
  private func isNumbered(_ text: NoteText, _ start: Int, _ end: Int) -> Bool {
    text[end - 1].isNumber && text[start].before.contains(.close)
      && text.word(end).before.contains(.close)
  }

  /// A result of today: not "if PHQ-9 is 12", not "PHQ-9 12 last week".
  private static func isToday(_ text: NoteText, _ start: Int, _ end: Int) -> Bool {
    let before = (1...3).contains { MeasureReader.conditions.contains(text.word(start - $0).key) }
    let sentence = text.sentence(of: start)
    let isOld = (end..<min(end + 3, sentence.upperBound)).contains {
      MeasureReader.months.contains(text[$0].key)
    }
    if isOld { return false }
    let after = (0...1).contains { MeasureReader.conditions.contains(text.word(end + $0).key) }
    return !before && !after
  }

  private static let months: Set<WordKey> = Set(
    [
      "january", "february", "march", "april", "june", "july", "august", "september", "october",
      "november", "december", "intake", "baseline",
    ].map { WordKey($0) })

  private static let conditions: Set<WordKey> = Set(
    [
      "if", "unless", "until", "when", "last", "ago", "previously", "more", "below", "target",
      "goal",
    ]
    .map { WordKey($0) })

  /// Scores that were taken, each instrument once.
  var scored: [MeasureScore] {
    var seen: Set<String> = []
    return found.filter { $0.isBillable && seen.insert($0.id).inserted }
  }

  /// Short names without a number must stand in capitals (`AIMS`, `MDQ`).
  private func isName(_ text: NoteText, _ start: Int, _ end: Int) -> Bool {
    end - start > 1 || text[start].isCapitals
      || text[start].isCapitalized && text[start].byteEnd - text[start].byteStart >= 7
  }

  private static func score(_ text: NoteText, after start: Int) -> (value: Int, end: Int)? {
    var index = start
    let end = text.sentence(of: start - 1).upperBound
    while index < end, index < start + 4 {
      let word = text[index]
      if !word.before.isDisjoint(with: [.semicolon]) { return nil }
      if refusals.contains(word.key) { return nil }
      if word.kind == .number, word.number <= 100, !units.contains(text.word(index + 1).key) {
        return (Int(word.number), index + 1)
      }
      index += 1
    }
    return nil
  }

  private static let refusals: Set<WordKey> = Set(
    ["not", "no", "declined", "deferred", "due", "next", "refused"].map { WordKey($0) })
  private static let units: Set<WordKey> = Set(
    ["min", "mins", "minutes", "minute", "weeks", "days"].map { WordKey($0) })

  private static let trie: WordTrie<Measure> = {
    var trie = WordTrie<Measure>()
    for measure in Measure.all {
      for name in names(of: measure.id) { trie.insert(name, measure) }
    }
    return trie
  }()

  /// `PHQ-9` as the words `phq 9`.
  private static func names(of id: String) -> [[WordKey]] {
    let text = NoteText(id)
    let words = text.words.map(\.key)
    return words.isEmpty ? [] : [words]
  }
}
