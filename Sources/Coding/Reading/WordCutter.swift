/// Cuts the bytes of a note into words. Letters and digits part (`50min` is two words) except in
/// codes (`F43.23`, `H0004`, `0362T`); apostrophes vanish, so that `didn't` is `didnt` and
/// `mother's` is `mother`, a possessive.
struct WordCutter {
  private let bytes: [UInt8]
  private var index = 0
  /// Unicode scalars before `index`.
  private var scalar = 0
  private var marks: Marks = [.line]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next word, nil at the end.
  mutating func next() -> Word? {
    while index < bytes.count {
      if isDigit(index) { return number() }
      if isLetter(index) { return codeOrWord() }
      mark()
    }
    return nil
  }

  private func byte(_ at: Int) -> UInt8 {
    at < bytes.count ? bytes[at] : 0
  }

  private func isDigit(_ at: Int) -> Bool {
    byte(at) &- 0x30 < 10
  }

  private func isASCIILetter(_ at: Int) -> Bool {
    (byte(at) | 0x20) &- 0x61 < 26
  }

  /// A letter; anything outside ASCII that is no mark counts as one.
  private func isLetter(_ at: Int) -> Bool {
    isASCIILetter(at) || (byte(at) >= 0x80 && wideMark(at) == nil)
  }

  private mutating func step() {
    if index < bytes.count, byte(index) & 0xC0 != 0x80 { scalar += 1 }
    index += 1
  }

  private mutating func step(_ count: Int) {
    for _ in 0..<count { step() }
  }
}

extension WordCutter {
  private mutating func mark() {
    if let (mark, length) = wideMark(index) {
      marks.formUnion(mark)
      step(length)
      return
    }
    switch byte(index) {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): marks.insert(.space)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): marks.formUnion([.line, .space])
    case UInt8(ascii: ","): marks.insert(.comma)
    case UInt8(ascii: "-"): marks.insert(.hyphen)
    case UInt8(ascii: "/"): marks.insert(.slash)
    case UInt8(ascii: ":"): marks.insert(.colon)
    case UInt8(ascii: ";"): marks.insert(.semicolon)
    case UInt8(ascii: "."): marks.insert(.period)
    case UInt8(ascii: "("): marks.insert(.open)
    case UInt8(ascii: "["): marks.formUnion([.open, .bracket])
    case UInt8(ascii: ")"): marks.insert(.close)
    case UInt8(ascii: "]"): marks.formUnion([.close, .bracketClose])
    case UInt8(ascii: "\""), UInt8(ascii: "'"): marks.insert(.quote)
    case UInt8(ascii: "!"): marks.insert(.exclamation)
    case UInt8(ascii: "+"), UInt8(ascii: "&"): marks.insert(.plus)
    case UInt8(ascii: "?"):
      let isApart = marks.contains(.space) && byte(index + 1) == UInt8(ascii: " ")
      marks.formUnion(
        isLetter(index + 1) || isDigit(index + 1) || isApart ? [.openQuestion] : [.question])
    default: marks.insert(.other)
    }
    step()
  }

  /// Marks outside ASCII: curly quotes, dashes, no-break space, bullets, boxes and ticks.
  private func wideMark(_ at: Int) -> (Marks, Int)? {
    guard byte(at) >= 0xC2 else { return nil }
    if byte(at) == 0xC2, byte(at + 1) == 0xA0 { return (.space, 2) }
    guard byte(at) == 0xE2, (0x80...0x9F).contains(byte(at + 1)) else { return nil }
    switch (byte(at + 1), byte(at + 2)) {
    case (0x80, 0x90...0x95): return (.hyphen, 3)
    case (0x80, 0x98...0x9F): return (.quote, 3)
    case (0x80, 0x80...0x8F), (0x80, 0xAF): return (.space, 3)
    default: return (.other, 3)
    }
  }

  /// A straight or curly apostrophe; its length in bytes.
  private func apostrophe(_ at: Int) -> Int? {
    if byte(at) == UInt8(ascii: "'") { return 1 }
    return byte(at) == 0xE2 && byte(at + 1) == 0x80 && byte(at + 2) == 0x99 ? 3 : nil
  }
}

extension WordCutter {
  private mutating func begin(_ kind: Word.Kind) -> Word {
    let word = Word(
      key: WordKey.anyWord, start: Int32(scalar), end: 0, byteStart: Int32(index), byteEnd: 0,
      before: marks, kind: kind)
    marks = []
    return word
  }

  private func end(_ word: inout Word, _ hash: WordHash) {
    word.key = hash.key
    word.end = Int32(scalar)
    word.byteEnd = Int32(index)
  }

  private mutating func number() -> Word {
    if let length = digitCode() { return code(length) }
    var word = begin(.number)
    var hash = WordHash()
    var value: Int32 = 0
    while isDigit(index) {
      hash.add(byte(index))
      if value < 100_000_000 { value = value * 10 + Int32(byte(index) - 0x30) }
      step()
    }
    if byte(index) == UInt8(ascii: "."), isDigit(index + 1) {
      word.kind = .decimal
      repeat {
        hash.add(byte(index))
        step()
      } while isDigit(index)
      value = -1
    }
    word.number = value
    end(&word, hash)
    if let ordinal = ordinal(value) {
      word.key = ordinal
      step(2)
      word.end = Int32(scalar)
      word.byteEnd = Int32(index)
    }
    return word
  }

  /// `1st`, `2nd`: the word it is read as.
  private func ordinal(_ value: Int32) -> WordKey? {
    guard (1...6).contains(value), !isLetter(index + 2), !isDigit(index + 2) else { return nil }
    let one = byte(index) | 0x20
    let two = byte(index + 1) | 0x20
    let endings: [(UInt8, UInt8)] = [
      (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")),
    ]
    guard endings.contains(where: { $0.0 == one && $0.1 == two }) else { return nil }
    return WordCutter.ordinals[Int(value) - 1]
  }

  private static let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"].map {
    WordKey($0)
  }

  /// `0362T`: four digits and a T.
  private func digitCode() -> Int? {
    guard (0..<4).allSatisfy({ isDigit(index + $0) }), byte(index + 4) == UInt8(ascii: "T"),
      !isLetter(index + 5), !isDigit(index + 5)
    else { return nil }
    return 5
  }

  private mutating func codeOrWord() -> Word {
    if let length = letterCode() { return code(length) }
    if let shorthand = shorthand() { return whole(shorthand.key, shorthand.length) }
    var word = begin(.word)
    var hash = WordHash()
    var capitals = 0
    var letters = 0
    word.isCapitalized = byte(index) &- 0x41 < 26
    while index < bytes.count {
      if isLetter(index) {
        let letter = byte(index)
        if letter &- 0x41 < 26 { capitals += 1 }
        letters += 1
        hash.add(letter &- 0x41 < 26 ? letter | 0x20 : letter)
        step()
      } else if let length = apostrophe(index), isASCIILetter(index + length) {
        if isPossessive(index + length) {
          end(&word, hash)
          step(length + 1)
          word.isPossessive = true
          finish(&word, letters, capitals)
          return word
        }
        step(length)
      } else {
        break
      }
    }
    end(&word, hash)
    finish(&word, letters, capitals)
    return word
  }

  private static let excluded = WordKey("excluded")

  /// `d/o` is disorder, `r/o'd` excluded, `w/o` and `w/out` without, `w/` with.
  private func shorthand() -> (key: WordKey, length: Int)? {
    guard byte(index + 1) == UInt8(ascii: "/") else { return nil }
    let first = byte(index) | 0x20
    let second = byte(index + 2) | 0x20
    let isClosed = !isLetter(index + 3)
    if first == UInt8(ascii: "d"), second == UInt8(ascii: "o"), isClosed { return (.disorder, 3) }
    if first == UInt8(ascii: "r"), second == UInt8(ascii: "o"),
      let length = apostrophe(index + 3), byte(index + 3 + length) | 0x20 == UInt8(ascii: "d"),
      !isLetter(index + 4 + length)
    {
      return (WordCutter.excluded, 4 + length)
    }
    guard first == UInt8(ascii: "w") else { return nil }
    if second == UInt8(ascii: "o"), isClosed { return (.without, 3) }
    if second == UInt8(ascii: "o"), byte(index + 3) | 0x20 == UInt8(ascii: "u"),
      byte(index + 4) | 0x20 == UInt8(ascii: "t"), !isLetter(index + 5)
    {
      return (.without, 5)
    }
    return !isLetter(index + 2) || !isClosed ? (.with, 2) : nil
  }

  private mutating func whole(_ key: WordKey, _ length: Int) -> Word {
    var word = begin(.word)
    step(length)
    word.key = key
    word.end = Int32(scalar)
    word.byteEnd = Int32(index)
    return word
  }

  private func finish(_ word: inout Word, _ letters: Int, _ capitals: Int) {
    word.key = WordAlias.plain(word.key)
    word.isCapitals = letters >= 2 && capitals == letters
    word.number = NumberWord.value(word.key)
  }

  private func isPossessive(_ at: Int) -> Bool {
    byte(at) | 0x20 == UInt8(ascii: "s") && !isLetter(at + 1) && !isDigit(at + 1)
  }

  /// Length of a code that begins with a letter: `F43.23`, `H0004`; nil for a plain word.
  private func letterCode() -> Int? {
    guard isASCIILetter(index), isDigit(index + 1) else { return nil }
    var length = 2
    while isDigit(index + length) || isASCIILetter(index + length) { length += 1 }
    guard length >= 3, isDigit(index + 2) || length == 3 else { return nil }
    if length == 3, byte(index + 3) == UInt8(ascii: "."),
      isDigit(index + 4) || isASCIILetter(index + 4)
    {
      length = 4
      while isDigit(index + length) || isASCIILetter(index + length) { length += 1 }
    }
    return length <= 8 ? length : nil
  }

  private mutating func code(_ length: Int) -> Word {
    var word = begin(.code)
    var hash = WordHash()
    for _ in 0..<length {
      let letter = byte(index)
      hash.add(letter &- 0x41 < 26 ? letter | 0x20 : letter)
      step()
    }
    word.isCapitalized = true
    end(&word, hash)
    return word
  }
}
