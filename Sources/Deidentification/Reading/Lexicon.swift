/// Names, places, everyday words and cue words with what is known of each. The tables lie in the
/// program as literals; on first use they are read once into one hash table (a few milliseconds),
/// never at start. Words are kept as 64-bit hashes of their folded letters, phrases as the hash of
/// their words joined by spaces.
struct Lexicon: Sendable {
  static let builtin = Lexicon()

  /// Kinds of a word, and the number or class that goes with it (month, number word, id cue).
  struct Entry: Sendable {
    var kinds: WordKinds
    var value: UInt8
  }

  private var keys: [UInt64]
  private var entries: [Entry]
  private let mask: Int

  private init() {
    let size = 1 << 17
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    entries = [Entry](repeating: Entry(kinds: [], value: 0), count: size)
    add(Tables.givenNames, .given)
    add(Tables.surnames, .surname)
    add(Tables.places, .place)
    add(Tables.words, .ordinary)
    add(Tables.commonWords, [.ordinary, .common])
    addCues()
  }

  subscript(hash: UInt64) -> Entry? {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ hash: UInt64, _ kinds: WordKinds, value: UInt8 = 0) {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0 && keys[slot] != hash { slot = (slot + 1) & mask }
    keys[slot] = hash
    entries[slot].kinds.formUnion(kinds)
    if value != 0 { entries[slot].value = value }
  }

  /// One word or phrase a line.
  private mutating func add(_ table: StaticString, _ kinds: WordKinds) {
    Lexicon.eachLine(table) { line in insertPhrase(line, kinds, value: 0) }
  }

  /// Lines of `word TAB kind TAB value`.
  private mutating func addCues() {
    Lexicon.eachLine(Tables.cues) { line in
      let columns = line.split(separator: tab, omittingEmptySubsequences: false)
      guard columns.count == 3,
        let kinds = WordKinds.byKey[String(decoding: columns[1], as: UTF8.self)]
      else { return }
      let word = UnsafeBufferPointer(rebasing: columns[0])
      insertPhrase(word, kinds, value: Lexicon.value(String(decoding: columns[2], as: UTF8.self)))
    }
  }

  private mutating func insertPhrase(
    _ words: UnsafeBufferPointer<UInt8>, _ kinds: WordKinds, value: UInt8
  ) {
    var hash = WordHash()
    var isFirst = true
    for byte in words {
      if byte == space, isFirst {
        insert(hash.value, .opensPhrase)
        isFirst = false
      }
      hash.add(byte)
    }
    insert(hash.value, kinds, value: value)
  }

  private static func value(_ text: String) -> UInt8 {
    if let number = UInt8(text) { return number }
    let place = PHIClass.allCases.firstIndex { $0.rawValue == text }
    return UInt8((place ?? -1) + 1)
  }

  private static func eachLine(
    _ table: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var start = 0
    for index in 0..<bytes.count where bytes[index] == newline {
      if index > start { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      start = index + 1
    }
    if start < bytes.count { body(UnsafeBufferPointer(rebasing: bytes[start...])) }
  }
}

/// FNV-1a over folded letters, 64 bits; never 0.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}

/// The literals that `Tables/generate.sh` makes.
enum Tables {}

private let newline = UInt8(ascii: "\n")
private let tab = UInt8(ascii: "\t")
private let space = UInt8(ascii: " ")
