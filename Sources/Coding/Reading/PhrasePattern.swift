/// The small language our tables of phrases are written in. Words are parted by spaces;
/// `(a|b c|)` is one of several, the empty one too; `#` is any number, `_` any word. Endings are
/// written at the word: `call(ed|ing|)` and `skills?`.
enum PhrasePattern {
  /// All phrases a pattern stands for.
  static func phrases(_ pattern: String) -> [[WordKey]] {
    var reader = PatternReader(Array(pattern.utf8))
    return reader.sequence().filter { !$0.isEmpty }
  }
}

private struct PatternReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads up to a bar, a closing parenthesis or the end.
  mutating func sequence() -> [[WordKey]] {
    var phrases: [[WordKey]] = [[]]
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: ")"): return phrases
      case UInt8(ascii: " "): index += 1
      case UInt8(ascii: "("):
        let choices = group()
        phrases = phrases.flatMap { head in choices.map { head + $0 } }
      default:
        let keys = word()
        phrases = phrases.flatMap { head in keys.map { head + [$0] } }
      }
    }
    return phrases
  }

  private mutating func group() -> [[WordKey]] {
    var choices: [[WordKey]] = []
    repeat {
      index += 1
      choices += sequence()
    } while index < bytes.count && bytes[index] == UInt8(ascii: "|")
    index += 1
    return choices
  }

  private mutating func word() -> [WordKey] {
    let first = index
    while index < bytes.count, !" |()?".utf8.contains(bytes[index]) { index += 1 }
    let letters = String(decoding: bytes[first..<index], as: UTF8.self)
    if letters == "#" { return [.anyNumber] }
    if letters == "_" { return [.anyWord] }
    if index < bytes.count, bytes[index] == UInt8(ascii: "?") {
      index += 1
      return [WordKey(letters), WordKey(String(letters.dropLast()))]
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
      return endings().map { WordKey(letters + $0) }
    }
    return [WordKey(letters)]
  }

  /// `(ed|ing|)` right after a word.
  private mutating func endings() -> [String] {
    let first = index + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: ")") { index += 1 }
    let inside = bytes[first..<index]
    index += 1
    return inside.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
