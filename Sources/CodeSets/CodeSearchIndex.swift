/// The words of all codes of one kind, small letters, in one flat array.
struct CodeSearchIndex: Sendable {
  /// One phrase that leads to a code: its number and label, or a synonym.
  struct Entry: Sendable {
    let code: String
    let phrase: String
    /// Its words in `CodeSearchIndex.words`.
    let words: Range<Int>
    /// The title or label itself, rather than a synonym.
    let isLabel: Bool
    /// Everyday codes come before rare ones that fit as well.
    let weight: Int
  }

  private(set) var entries: [Entry] = []
  /// Where each word lies in `letters`.
  private(set) var words: [Range<Int>] = []
  private(set) var letters: [UInt8] = []

  static let procedures = CodeSearchIndex(
    ProcedureCatalog.builtin.all.map { ($0.code, $0.label, true) })

  static let diagnoses = CodeSearchIndex(
    DiagnosisCatalog.builtin.all.map { ($0.code, $0.title, true) }
      + DiagnosisCatalog.builtin.phrases.map { ($0.code, $0.phrase, false) })

  private init(_ phrases: [(code: String, phrase: String, isLabel: Bool)]) {
    for (code, phrase, isLabel) in phrases {
      let first = words.count
      add(SearchWords.letters(code).flatMap(\.self))
      for word in SearchWords.letters(phrase) { add(word) }
      entries.append(
        Entry(
          code: code, phrase: phrase, words: first..<words.count, isLabel: isLabel,
          weight: CodeSearchIndex.weight(code)))
    }
  }

  /// Psychotherapy and evaluation first, then visits; mental health before other chapters.
  private static func weight(_ code: String) -> Int {
    switch code.prefix(4) {
    case "9079", "9083", "9084", "9085": 60
    case "9920", "9921", "9612", "9613": 30
    default: code.hasPrefix("F") ? 40 : 0
    }
  }

  private mutating func add(_ word: [UInt8]) {
    words.append(letters.count..<letters.count + word.count)
    letters += word
  }
}
