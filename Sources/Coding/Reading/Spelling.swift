import CodeSets

/// Words a hand slipped on: one letter too many, too few, another one, or two exchanged. Only long
/// words of the diagnosis tables are restored, only from a word that no table knows and that
/// begins with the same letter.
enum Spelling {
  /// The word that was meant; nil when the word is known or resembles none.
  static func meant(_ letters: ArraySlice<UInt8>, _ key: WordKey) -> WordKey? {
    guard letters.count >= 6, letters.count <= 16, !known.contains(key) else { return nil }
    let small = letters.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if let found = variants[hash(small, without: nil)] { return found }
    for index in 1..<small.count {
      let candidate = hash(small, without: index)
      if let found = variants[candidate] ?? whole[candidate] { return found }
    }
    return nil
  }

  /// Words the tables use, which are never another word's slip.
  private static let known: Set<WordKey> = {
    var known: Set<WordKey> = []
    for word in vocabulary { known.insert(WordKey(word)) }
    for word in near.split(separator: " ") { known.insert(WordKey(String(word))) }
    return known
  }()

  /// Every long word less one of its letters.
  private static let variants: [UInt64: WordKey] = {
    var variants: [UInt64: WordKey] = [:]
    for word in long {
      let letters = Array(word.utf8)
      for index in 1..<letters.count {
        variants[hash(letters, without: index)] = WordKey(word)
      }
    }
    return variants
  }()

  private static let whole: [UInt64: WordKey] = {
    var whole: [UInt64: WordKey] = [:]
    for word in long {
      let letters = Array(word.utf8)
      whole[hash(letters, without: nil)] = WordKey(word)
    }
    return whole
  }()

  private static let long = vocabulary.filter { $0.utf8.count >= 7 && $0.utf8.count <= 16 }

  private static let vocabulary: [String] = {
    var words: Set<String> = []
    let phrases =
      DiagnosisCatalog.builtin.phrases.map(\.phrase)
      + DiagnosisCatalog.builtin.all.filter { $0.code.hasPrefix("F") }.map(\.title)
    for phrase in phrases {
      for word in phrase.lowercased().split(whereSeparator: { !$0.isASCII || !$0.isLetter }) {
        words.insert(String(word))
      }
    }
    for word in extra.split(separator: " ") { words.insert(String(word)) }
    return words.sorted()
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
    + " feature featured explosively obsessed obsessing delusion illusion elation relation"

  private static func hash(_ letters: [UInt8], without index: Int?) -> UInt64 {
    var hash = WordHash()
    for place in letters.indices where place != index { hash.add(letters[place]) }
    return hash.key.value
  }
}
