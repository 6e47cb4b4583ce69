/// The hash of a word's small letters (FNV-1a, 64 bits): words are compared, never spelled out.
struct WordKey: Hashable, Sendable {
  let value: UInt64

  /// Any number, in patterns.
  static let anyNumber = WordKey(value: 1)
  /// Any word, in patterns.
  static let anyWord = WordKey(value: 2)

  static let disorder = WordKey("disorder")
  static let with = WordKey("with")
  static let without = WordKey("without")

  private init(value: UInt64) {
    self.value = value
  }

  /// The key of a word written in small letters, in its plain form.
  init(_ word: String) {
    self = WordAlias.plain(WordKey(exactly: word))
  }

  /// The key of exactly these letters.
  init(exactly word: String) {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    self = hash.key
  }

  init(hash: UInt64) {
    value = hash
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}

/// Makes a key letter by letter.
struct WordHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  var key: WordKey { WordKey(hash: value) }
}
