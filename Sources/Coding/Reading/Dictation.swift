/// Punctuation and numbers as they are spoken into a recorder: "period", "comma", "new paragraph",
/// "quote ... unquote", "ninety eight thirty four". A note that holds many of them was dictated and
/// typed word for word; the spoken marks then become marks.
enum Dictation {
  /// The words with spoken marks taken out and put between their neighbours.
  static func marked(_ words: [Word]) -> [Word] {
    guard isDictated(words) else { return joined(words) }
    var kept: [Word] = []
    var pending: Marks = []
    var index = 0
    while index < words.count {
      if let (marks, count) = spoken(words, index) {
        pending.formUnion(words[index].before)
        pending.formUnion(marks)
        index += count
        continue
      }
      var word = words[index]
      word.before.formUnion(pending)
      pending = []
      kept.append(word)
      index += 1
    }
    return joined(kept)
  }

  /// At least four spoken marks, and fewer real ones.
  private static func isDictated(_ words: [Word]) -> Bool {
    var spoken = 0
    var real = 0
    for word in words {
      if Dictation.period == word.key || Dictation.comma == word.key { spoken += 1 }
      if word.before.contains(.period) || word.before.contains(.comma) { real += 1 }
    }
    return spoken >= 4 && spoken > real
  }

  private static func spoken(_ words: [Word], _ index: Int) -> (Marks, Int)? {
    let key = words[index].key
    let next = index + 1 < words.count ? words[index + 1].key : WordKey.anyWord
    if let marks = single[key] { return (marks, 1) }
    if openers.contains(key), lines.contains(next) { return ([.line, .space], 2) }
    if key == question, next == mark { return ([.question, .space], 2) }
    if key == exclamation, next == point { return ([.exclamation, .space], 2) }
    if ends.contains(key), next == quote { return ([.quote, .space], 2) }
    if brackets.contains(next), key == open { return ([.open, .space], 2) }
    if brackets.contains(next), key == close { return ([.close, .space], 2) }
    return nil
  }

  /// "ninety eight thirty four" and "nine zero eight three four" are one code.
  private static func joined(_ words: [Word]) -> [Word] {
    var kept: [Word] = []
    var index = 0
    while index < words.count {
      guard let (code, count) = code(words, index) ?? code(words, index, joinsFirst: true) else {
        kept.append(words[index])
        index += 1
        continue
      }
      var word = words[index]
      let last = words[index + count - 1]
      word.kind = .number
      word.number = code
      word.key = WordKey(exactly: String(code))
      word.end = last.end
      word.byteEnd = last.byteEnd
      kept.append(word)
      index += count
    }
    return kept
  }

  /// Number words that spell the five digits of a procedure code.
  private static func code(
    _ words: [Word], _ first: Int, joinsFirst: Bool = false
  ) -> (Int32, Int)? {
    var digits = ""
    var index = first
    while index < words.count, digits.utf8.count < 5 {
      let word = words[index]
      guard word.kind == .word, index == first || word.before.isSubset(of: [.space, .hyphen])
      else { return nil }
      if word.key == oh {
        digits += "0"
      } else if (0..<100).contains(word.number) {
        let isTens = word.number >= 20 && word.number % 10 == 0
        let next = index + 1 < words.count ? words[index + 1] : Word.none
        if isTens, digits.utf8.count <= 3, (1...9).contains(next.number), next.kind == .word,
          joinsFirst || !digits.isEmpty
        {
          digits += String(word.number + next.number)
          index += 1
        } else {
          digits += String(word.number)
        }
      } else {
        return nil
      }
      index += 1
    }
    guard digits.utf8.count == 5, index - first >= 3, let code = Int32(digits),
      (90_000..<100_000).contains(code)
    else { return nil }
    return (code, index - first)
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let single: [WordKey: Marks] = [
    WordKey("period"): [.period, .space], WordKey("comma"): [.comma, .space],
    WordKey("colon"): [.colon, .space], WordKey("semicolon"): [.semicolon, .space],
    WordKey("unquote"): [.quote, .space], WordKey("quote"): [.quote, .space],
    WordKey("hyphen"): [.hyphen],
  ]
  private static let (period, comma) = (WordKey("period"), WordKey("comma"))
  private static let openers = keys("new next")
  private static let lines = keys("line paragraph")
  private static let ends = keys("end close open begin")
  private static let quote = WordKey("quote")
  private static let (question, mark) = (WordKey("question"), WordKey("mark"))
  private static let (exclamation, point) = (WordKey("exclamation"), WordKey("point"))
  private static let (open, close) = (WordKey("open"), WordKey("close"))
  private static let brackets = keys("paren parenthesis parentheses bracket")
  private static let oh = WordKey("oh")
}
