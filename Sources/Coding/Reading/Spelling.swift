import CodeSets

/// Words a hand slipped on: one letter too many, too few, another one, or two exchanged. Only long
/// words of the diagnosis tables are restored, only from a word that no table knows and that
/// begins with the same letter.
enum Spelling {
  /// The word that was meant; nil when the word is known or resembles none.
  static func meant(_ letters: ArraySlice<UInt8>, _ key: WordKey) -> WordKey? {
    guard letters.count >= 6, letters.count <= 16, !words.known.contains(key) else { return nil }
    let small = letters.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if let found = words.variants[hash(small[...], without: nil)] { return found }
    for index in 1..<small.count {
      let candidate = hash(small[...], without: index)
      if let found = words.variants[candidate] ?? words.whole[candidate] { return found }
    }
    return nil
  }

  /// A word of the tables, which is short for nothing.
  static func isKnown(_ key: WordKey) -> Bool { words.known.contains(key) }

  private static let words: SpellingWords = {
    var words = SpellingWords()
    for phrase in DiagnosisCatalog.builtin.phrases { words.add(phrase.phrase) }
    for title in DiagnosisCatalog.builtin.titles where title.code.hasPrefix("F") {
      words.add(title.title)
    }
    words.add(extra)
    words.addNear(near)
    return words
  }()

  private static let extra =
    "recurrent moderate episode remission sustained unspecified severity psychotic features chronic"
    + " predominantly inattentive hyperactive combined presentation generalized restricting purging"

  /// Words of everyday notes that stand one letter from a word of the tables.
  private static let near =
    "disorders disorderly adjustments moderated moderates moderator episodes depressing depresses"
    + " relational relations rational behavioral behaviors attentions intentional sensational"
    + " personally conducted conducts sexually dependents dependency dependably generally"
    + " generalize generalizes recurrence recurrently combines combine avoiding avoided anxieties"
    + " exceptions exception intention attentive retention extension tension pension mention"
    + " personals persona disordered stuttered gambled traumas traumatized alcoholics substances"
    + " hopeless hopelessly feature featured explosively obsessed obsessing delusion illusion elation relation"
    + " worrier worriers worrying panicky depressant depressants"

  fileprivate static func hash(_ letters: ArraySlice<UInt8>, without index: Int?) -> UInt64 {
    var hash = WordHash()
    for place in letters.indices where place - letters.startIndex != index {
      hash.add(letters[place])
    }
    return hash.key.value
  }
}

/// The words of the tables, gathered byte by byte: none is ever a string of its own.
private struct SpellingWords {
  /// Words the tables use, which are never another word's slip.
  private(set) var known: Set<WordKey> = []
  /// Every long word less one of its letters.
  private(set) var variants: [UInt64: WordKey] = [:]
  private(set) var whole: [UInt64: WordKey] = [:]

  init() {
    known.reserveCapacity(8_192)
    variants.reserveCapacity(32_768)
    whole.reserveCapacity(4_096)
  }

  /// Each word of a text; what is no letter parts them.
  mutating func add(_ text: String) {
    each(text) { words, letters, key in
      guard words.known.insert(key).inserted else { return }
      words.known.insert(WordKey(hash: Spelling.hash(letters + [UInt8(ascii: "s")], without: nil)))
      if letters.last == UInt8(ascii: "s") {
        words.known.insert(WordKey(hash: Spelling.hash(letters.dropLast(), without: nil)))
      }
      guard (7...16).contains(letters.count) else { return }
      words.whole[Spelling.hash(letters, without: nil)] = key
      for index in 1..<letters.count {
        let variant = Spelling.hash(letters, without: index)
        if words.variants[variant] == nil { words.variants[variant] = key }
      }
    }
  }

  /// Words that are known and nothing is restored to.
  mutating func addNear(_ text: String) {
    each(text) { words, _, key in words.known.insert(key) }
  }

  private mutating func each(
    _ text: String, _ body: (inout SpellingWords, ArraySlice<UInt8>, WordKey) -> Void
  ) {
    var letters: [UInt8] = []
    for byte in text.utf8 {
      if (byte | 0x20) &- 0x61 < 26 {
        letters.append(byte | 0x20)
      } else {
        close(&letters, body)
      }
    }
    close(&letters, body)
  }

  private mutating func close(
    _ letters: inout [UInt8], _ body: (inout SpellingWords, ArraySlice<UInt8>, WordKey) -> Void
  ) {
    guard !letters.isEmpty else { return }
    let key = WordKey(hash: Spelling.hash(letters[...], without: nil))
    body(&self, letters[...], WordAlias.plain(key))
    letters.removeAll(keepingCapacity: true)
  }
}
