/// A note cut once into words and numbers. Everything that reads the note works on this array of
/// small values: a word is the hash of its small letters, what stood between two words is a set
/// of marks, and places are offsets in Unicode scalars of the text as it came.
struct NoteText {
  private(set) var words: [Word] = []
  /// Word ranges of the sentences, in order, without gaps.
  private(set) var sentences: [Range<Int>] = []
  /// The whole text in bytes, for the few readers that need letters.
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    words.reserveCapacity(bytes.count / 5)
    var cutter = WordCutter(bytes)
    while let word = cutter.next() { words.append(word) }
    words = Dictation.marked(CheckBoxes.chosen(words, bytes))
    nameRelatives()
    nameNumbers()
    restoreServices()
    joinAbbreviations()
    findSentences()
  }

  /// The words of a phrase of a table: cut, and nothing else done to them.
  static func words(of phrase: String) -> [Word] {
    let bytes = Array(phrase.utf8)
    var words: [Word] = []
    words.reserveCapacity(8)
    var cutter = WordCutter(bytes)
    while let word = cutter.next() { words.append(word) }
    return words
  }

  var count: Int { words.count }

  subscript(index: Int) -> Word { words[index] }

  /// The word at `index`, or a word that equals nothing when there is none.
  func word(_ index: Int) -> Word {
    words.indices.contains(index) ? words[index] : .none
  }

  /// The sentence a word belongs to.
  func sentence(of index: Int) -> Range<Int> {
    words.isEmpty ? 0..<0 : sentences[Int(words[index].sentence)]
  }

  /// From the first letter of the first word to the last letter of the last.
  func span(_ range: Range<Int>) -> (start: Int, end: Int) {
    guard !range.isEmpty else { return (0, 0) }
    return (Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
  }

  /// "quote" or "unquote" was spoken right before a word of a dictated note.
  func isSpokenQuote(before index: Int) -> Bool {
    guard index > 0, index < words.count, words[index].before.contains(.quote) else { return false }
    let between = bytes[Int(words[index - 1].byteEnd)..<Int(words[index].byteStart)]
    return between.contains { $0 | 0x20 == UInt8(ascii: "q") }
  }

  /// The letters of a word as they stand in the note.
  func string(_ index: Int) -> String {
    let word = words[index]
    return String(decoding: bytes[Int(word.byteStart)..<Int(word.byteEnd)], as: UTF8.self)
  }

  /// Takes words out of every reading: text that is not the clinician's own.
  mutating func mask(_ range: Range<Int>) {
    for index in range { words[index].isMasked = true }
  }

  /// Takes the letters from the words that were taken out: no phrase runs on through them.
  mutating func blankMasked() {
    for index in words.indices where words[index].isMasked {
      words[index].key = NoteText.blank
      words[index].number = -1
      words[index].kind = .word
    }
  }

  private static let blank = WordKey(exactly: "\u{0}")

  /// Restores misspelt words of the diagnosis tables.
  mutating func restoreSpelling() {
    for index in words.indices.reversed() where words[index].kind == .word && !words[index].isMasked
    {
      let word = words[index]
      let letters = bytes[Int(word.byteStart)..<Int(word.byteEnd)]
      if let meant = Spelling.meant(letters, word.key) {
        words[index].key = meant
      } else if letters.count <= 12, letters.count >= 3, Shortening.begins(letters) {
        let isBesideName = isBesideName(index)
        guard isBesideName && Shortening.isEveryday(word.key) || !Spelling.isKnown(word.key),
          let meant = Shortening.ofDiagnosis(letters, isBesideName: isBesideName),
          isBesideName || isBesideDiagnosis(index)
        else { continue }
        words[index].key = meant
      }
    }
  }

  /// "Avoid. personality", "opioid depend", "ADHD - comb": a part of a name right beside it, and the
  /// word is no name itself.
  private func isBesideName(_ index: Int) -> Bool {
    let inner: Marks = [.space, .comma, .hyphen, .slash]
    let sentence = sentence(of: index)
    if Shortening.isOfDiagnosis(words[index].key) { return false }
    return index + 1 < sentence.upperBound && words[index + 1].before.isSubset(of: inner)
      && Shortening.isName(words[index + 1].key)
      || index > sentence.lowerBound && words[index].before.isSubset(of: inner)
        && Shortening.isName(words[index - 1].key) && words[index - 1].key != .disorder
  }

  /// A word of a diagnosis stands within three words in the sentence.
  private func isBesideDiagnosis(_ index: Int) -> Bool {
    let sentence = sentence(of: index)
    let near = max(sentence.lowerBound, index - 3)..<min(sentence.upperBound, index + 4)
    return near.contains { $0 != index && Shortening.isOfDiagnosis(words[$0].key) }
  }

  /// "ECT no. 6": the word is number, and denies nothing.
  private mutating func nameNumbers() {
    for index in words.indices.dropLast()
    where words[index].key == NoteText.no && words[index + 1].kind == .number
      && words[index + 1].before == [.period, .space]
    {
      words[index].key = NoteText.numeral
    }
  }

  private static let numeral = WordKey("number")

  /// "Assessmt", "indiv", "mgmt": words of services that were cut short.
  private mutating func restoreServices() {
    for index in words.indices where words[index].kind == .word && !words[index].isNumber {
      let word = words[index]
      guard word.byteEnd - word.byteStart >= 5,
        let meant = Shortening.ofService(bytes[Int(word.byteStart)..<Int(word.byteEnd)])
      else { continue }
      words[index].key = meant
    }
  }

  /// "Mo & fa", "w/ gm": relatives in two letters, where no number makes them months or grams.
  private mutating func nameRelatives() {
    for index in words.indices where words[index].byteEnd - words[index].byteStart == 2 {
      guard let relative = NoteText.relatives[words[index].key] else { continue }
      let before = index > 0 ? words[index - 1] : Word.none
      let isMeasure =
        words[index].before.isSubset(of: [.space, .hyphen])
        && (before.isNumber || before.kind == .decimal || NoteText.spans.contains(before.key))
      if !isMeasure { words[index].key = relative }
    }
  }

  private static let relatives: [WordKey: WordKey] = [
    WordKey("mo"): WordKey("mother"), WordKey("fa"): WordKey("father"),
    WordKey("gm"): WordKey("grandmother"),
  ]
  private static let spans: Set<WordKey> = Set(
    [
      "per", "each", "this", "next", "last", "every", "past", "few", "several", "q", "once", "same",
      "a", "x", "couple", "prior", "first", "second", "third", "half", "1st", "2nd", "3rd", "4th",
      "initial", "calendar", "st", "nd", "rd", "th",
    ].map { WordKey($0) })

  /// "Adj. disorder w/ depressed mood", "MDD, recurr., mod.": the stop of a shortened word parts
  /// nothing.
  private mutating func joinAbbreviations() {
    let inner: Marks = [.period, .space, .comma, .hyphen, .plus, .slash]
    for index in words.indices.dropFirst()
    where words[index].before.contains(.period) && words[index].before.isSubset(of: inner) {
      let isShort =
        NoteText.shortened.contains(words[index - 1].key)
        || (NoteText.perhapsShortened.contains(words[index - 1].key) || isCutShort(index - 1))
          && !words[index].isCapitalized && !words[index].isNumber
      if isShort { words[index].before.remove(.period) }
    }
  }

  /// The beginning of a word of diagnoses: "persist.", "predom."
  private func isCutShort(_ index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .word, word.byteEnd - word.byteStart >= 4 else { return false }
    let next = words[index + 1].key
    return Shortening.ofDiagnosis(
      bytes[Int(word.byteStart)..<Int(word.byteEnd)], isBesideName: Shortening.isName(next)) != nil
  }

  private mutating func findSentences() {
    var first = 0
    for index in words.indices {
      if index > first, endsSentence(before: index) {
        sentences.append(first..<index)
        first = index
      }
      words[index].sentence = Int32(sentences.count)
    }
    if first < words.count { sentences.append(first..<words.count) }
  }

  private func endsSentence(before index: Int) -> Bool {
    let marks = words[index].before
    if !marks.isDisjoint(with: [.line, .exclamation]) { return true }
    if marks.contains(.question) { return marks.contains(.space) && !marks.contains(.openQuestion) }
    guard marks.contains(.period), marks.contains(.space), !marks.contains(.comma) else {
      return false
    }
    if words[index - 1].key == NoteText.no { return !words[index].isNumber }
    return !NoteText.abbreviations.contains(words[index - 1].key)
  }

  private static let shortened: Set<WordKey> = Set(
    ["adj", "gen", "maj", "recurr", "unspec", "episod", "oppos", "pers", "mr", "mrs", "ms", "dr"]
      .map { WordKey($0) })
  private static let perhapsShortened: Set<WordKey> = Set(
    [
      "mod", "sev", "recur", "dep", "depr", "anx", "ep", "sgl", "comb", "inatt", "chr", "dis",
      "sep",
      "disord", "prim",
    ].map { WordKey($0) })

  private static let no = WordKey("no")
  private static let abbreviations: Set<WordKey> = Set(
    ["dr", "mr", "mrs", "ms", "vs", "st", "approx", "e", "g", "i", "ie", "eg", "no", "hx", "dx"]
      .map { WordKey($0) })
}

/// One word or number of a note.
struct Word {
  var key: WordKey
  /// Scalars, half open.
  var start: Int32
  var end: Int32
  var byteStart: Int32
  var byteEnd: Int32
  /// What stood between the word before and this one.
  var before: Marks
  var kind: Kind
  /// The value of a number or number word; -1 for others.
  var number: Int32 = -1
  var sentence: Int32 = 0
  /// Two letters or more, all of them capitals.
  var isCapitals = false
  /// Begins with a capital.
  var isCapitalized = false
  /// Ended in 's: `mother's`.
  var isPossessive = false
  var isMasked = false

  enum Kind: UInt8 {
    case word, number, decimal, code
  }

  static let none = Word(
    key: WordKey(""), start: 0, end: 0, byteStart: 0, byteEnd: 0, before: [.line], kind: .word)

  var isNumber: Bool { number >= 0 }
}

/// The marks between two words.
struct Marks: OptionSet {
  let rawValue: UInt32

  static let space = Marks(rawValue: 1)
  static let comma = Marks(rawValue: 1 << 1)
  static let hyphen = Marks(rawValue: 1 << 2)
  static let slash = Marks(rawValue: 1 << 3)
  static let colon = Marks(rawValue: 1 << 4)
  static let semicolon = Marks(rawValue: 1 << 5)
  static let period = Marks(rawValue: 1 << 6)
  static let line = Marks(rawValue: 1 << 7)
  static let open = Marks(rawValue: 1 << 8)
  static let close = Marks(rawValue: 1 << 9)
  static let quote = Marks(rawValue: 1 << 10)
  static let question = Marks(rawValue: 1 << 11)
  /// A question mark right before the word: `?PTSD`.
  static let openQuestion = Marks(rawValue: 1 << 12)
  static let exclamation = Marks(rawValue: 1 << 13)
  static let plus = Marks(rawValue: 1 << 14)
  static let other = Marks(rawValue: 1 << 15)
  static let bracket = Marks(rawValue: 1 << 16)
  static let bracketClose = Marks(rawValue: 1 << 17)

  /// A new thought begins: semicolon, sentence or line.
  static let clause: Marks = [.semicolon, .line, .exclamation]

  /// A dash between spaces parts thoughts, a hyphen joins words.
  var endsClause: Bool {
    !isDisjoint(with: .clause) || isSuperset(of: [.hyphen, .space])
  }
}
