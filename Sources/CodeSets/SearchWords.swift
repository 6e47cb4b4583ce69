/// What a person typed, as small words, and how well it fits a phrase.
struct SearchWords {
  private let words: [[UInt8]]

  init(_ query: String) {
    words = SearchWords.letters(query)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Letters and digits in small letters, cut at everything else; a dot joins (`F41.1`).
  static func letters(_ text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 32)
      case UInt8(ascii: "."), UInt8(ascii: "'"): continue
      case 0x80...: word.append(byte)
      default:
        if !word.isEmpty { words.append(word) }
        word = []
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// How well the phrase fits, nil when a typed word is not in it.
  func score(_ entry: CodeSearchIndex.Entry, in index: CodeSearchIndex) -> Int? {
    var total = entry.isLabel ? 40 : 0
    var last = -1
    for word in words {
      var best = 0
      var place = -1
      for number in entry.words {
        let isCode = number == entry.words.lowerBound
        let quality = index.letters.withUnsafeBufferPointer { letters in
          fit(word, UnsafeBufferPointer(rebasing: letters[index.words[number]]), isCode: isCode)
        }
        if quality > best {
          best = quality
          place = number
        }
      }
      guard best > 0 else { return nil }
      if place > last { total += 3 }
      last = place
      total += best
    }
    return total * 10 / words.count - entry.words.count + entry.weight
  }

  /// 100 the same word, 80 its beginning, 50 one slip, 20 letters in order; a code number counts
  /// more and is never guessed.
  private func fit(_ typed: [UInt8], _ word: UnsafeBufferPointer<UInt8>, isCode: Bool) -> Int {
    if starts(word, with: typed) {
      return (word.count == typed.count ? 100 : 80) + (isCode ? 100 : 0)
    }
    guard !isCode, typed.count >= 3 else { return 0 }
    if typed.count >= 4, slips(typed, word) { return 50 }
    if typed[0] == word.first, isInside(typed, word), word.count <= typed.count * 3 { return 20 }
    return 0
  }

  private func starts(_ word: UnsafeBufferPointer<UInt8>, with typed: [UInt8]) -> Bool {
    guard word.count >= typed.count else { return false }
    for index in typed.indices where word[index] != typed[index] { return false }
    return true
  }

  /// Whether `typed` is the beginning of the word with one letter wrong, missing, too many, or
  /// two neighbours exchanged.
  private func slips(_ typed: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < typed.count, index < word.count, typed[index] == word[index] { index += 1 }
    guard index < typed.count, index > 0 else { return false }
    return agrees(typed, index + 1, word, index + 1) || agrees(typed, index, word, index + 1)
      || agrees(typed, index + 1, word, index)
      || (index + 1 < typed.count && index + 1 < word.count && typed[index] == word[index + 1]
        && typed[index + 1] == word[index] && agrees(typed, index + 2, word, index + 2))
  }

  private func agrees(
    _ typed: [UInt8], _ from: Int, _ word: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> Bool {
    guard word.count - at >= typed.count - from else { return false }
    var offset = 0
    while from + offset < typed.count {
      guard typed[from + offset] == word[at + offset] else { return false }
      offset += 1
    }
    return true
  }

  private func isInside(_ typed: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var next = 0
    for letter in word where next < typed.count && letter == typed[next] { next += 1 }
    return next == typed.count
  }
}
