import CodeSets

/// What a phrase of the synonym table leads to.
struct PhraseMeaning: Sendable {
  let code: String
  /// What to ask the clinician when something is missing; may be empty.
  let query: String
  /// Counts only in capitals: HI, ADD, BED, DID, RAD, SAD, AN.
  let needsCapitals: Bool
  /// An everyday word ("anxiety", "stress") that is a diagnosis only where it is named as one.
  let isEveryday: Bool
}

/// Synonyms and titles as one trie; the longest phrase wins.
enum PhraseTable {
  static let trie: WordTrie<PhraseMeaning> = {
    var trie = WordTrie<PhraseMeaning>(words: 12_000)
    for phrase in DiagnosisCatalog.builtin.phrases { insert(phrase, into: &trie) }
    for code in DiagnosisCatalog.builtin.titles where isNamedByTitle(code) {
      let words = NoteText.words(of: code.title)
      insert(words: words, code.code, into: &trie)
      if let place = words.firstIndex(where: { $0.key == reactions }) {
        var one = words
        one[place].key = reaction
        insert(words: one, code.code, into: &trie)
      }
      if let place = words.firstIndex(where: { $0.key == unspecified }), place > 0 {
        insert(
          words: [words[place]] + words[..<place] + words[(place + 1)...], code.code, into: &trie)
      }
    }
    for (code, patterns) in SubstancePhrases.rows + PhobiaPhrases.rows + DangerPhrases.rows
      + ShortForms.rows + SpanishForms.rows
    {
      let meaning = PhraseMeaning(code: code, query: "", needsCapitals: false, isEveryday: false)
      for pattern in patterns { trie.insert(PhrasePattern(pattern), meaning) }
    }
    for phrase in DiagnosisCatalog.builtin.phrases { insertBare(phrase, into: &trie) }
    return trie
  }()

  /// "Illness anxiety", "somatic symptom": a name of three words or more without its last, which is
  /// "disorder"; like an everyday word it counts only where it is named as a diagnosis.
  private static func insertBare(
    _ phrase: DiagnosisPhrase, into trie: inout WordTrie<PhraseMeaning>
  ) {
    guard phrase.phrase.hasSuffix(" disorder"), phrase.code.hasPrefix("F") else { return }
    let keys = NoteText.words(of: phrase.phrase).map(\.key)
    guard keys.count >= 3, !keys.contains(use), !vague.contains(keys[0]) else { return }
    trie.insert(
      Array(keys.dropLast()),
      PhraseMeaning(code: phrase.code, query: phrase.query, needsCapitals: false, isEveryday: true))
  }

  private static let vague: Set<WordKey> = Set(
    ["other", "unspecified", "adult", "major", "substance", "mental", "specific"].map {
      WordKey($0)
    })

  /// Titles of disorders are words of their own; those of symptoms and circumstances are too plain.
  private static func isNamedByTitle(_ code: DiagnosisTitle) -> Bool {
    (code.code.hasPrefix("F") || code.code.hasPrefix("G")) && code.isLeaf
      && (code.title.contains(" ") || code.title.utf8.count > 8) && code.title.utf8.count < 160
  }

  private static func insert(
    words: [Word], _ code: String, into trie: inout WordTrie<PhraseMeaning>
  ) {
    guard words.count > 1 || words.first.map({ $0.byteEnd - $0.byteStart > 8 }) ?? false else {
      return
    }
    trie.insert(
      words.map(\.key),
      PhraseMeaning(code: code, query: "", needsCapitals: false, isEveryday: false))
  }

  private static func insert(_ phrase: DiagnosisPhrase, into trie: inout WordTrie<PhraseMeaning>) {
    let words = NoteText.words(of: phrase.phrase)
    guard !words.isEmpty else { return }
    let isCapitals = words.count == 1 && words[0].isCapitals
    let meaning = PhraseMeaning(
      code: phrase.code, query: phrase.query,
      needsCapitals: capitals.contains(words[0].key) && words.count == 1,
      isEveryday: words.count == 1 && !isCapitals && everyday.contains(words[0].key))
    let keys = words.map(\.key)
    if words.count == 1, adjectives.contains(keys[0]) { return }
    trie.insert(keys, meaning)
    if let use = keys.firstIndex(of: PhraseTable.use), keys.count > use + 1, use > 0,
      keys[use + 1] == .disorder
    {
      trie.insert(keys[..<use] + [useDisorder] + keys[(use + 2)...], meaning)
    }
  }

  private static let reactions = WordKey("reactions")
  private static let reaction = WordKey("reaction")
  private static let unspecified = WordKey("unspecified")
  private static let use = WordKey("use")
  private static let useDisorder = WordKey("ud")

  private static let capitals: Set<WordKey> = Set(
    [
      "ppd", "odd", "hi", "add", "bed", "did", "rad", "sad", "an", "pdd", "fnd", "td", "bn", "rbd",
      "pms",
      "osa",
      "sa",
    ]
    .map { WordKey($0) })

  /// Words of mood that only describe.
  private static let adjectives: Set<WordKey> = Set(
    [
      "anxious", "depressed", "nightmares", "nightmare",
      "flashbacks", "fatigue", "hallucinations", "irritability", "hopelessness", "worries",
    ].map { WordKey($0) })

  private static let everyday: Set<WordKey> = Set(
    [
      "anxiety", "depression", "stress", "insomnia", "mania", "hypomania",
      "psychosis", "bipolar", "grief", "panic", "paranoia", "agitation", "bereavement",
      "anorexia", "stuttering", "catatonia", "delirium", "pica", "borderline", "burnout", "divorce",
      "psychotic",
    ].map { WordKey($0) })
}
