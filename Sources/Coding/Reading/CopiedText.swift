/// Finds what was carried into a note from another date, chart or template: a marker in front of the
/// text ("[pulled forward]"), a remark behind it ("the block above was brought over"), or a quotation
/// called old. Only text is copied: people who are pulled over or carry burdens are not meant.
struct CopiedText {
  let text: NoteText
  private(set) var found: [Range<Int>] = []
  /// One of them is about somebody else.
  private(set) var isOfOther = false

  init(_ text: NoteText) {
    self.text = text
    for sentence in text.sentences {
      if let last = found.last, last.contains(sentence.lowerBound) { continue }
      guard let words = marker(in: sentence) ?? carried(in: sentence) else { continue }
      isOfOther =
        isOfOther || isOfPerson(sentence, words)
        || sentence.contains { CopiedText.strangers.contains(text[$0].key) }
        || words.contains { CopiedText.theirs.contains(text[$0].key) }
      found += reach(of: words, in: sentence)
    }
  }

  /// The words that say so; nil when they are denied or speak of no text.
  private func marker(in sentence: Range<Int>) -> Range<Int>? {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard
        let match = CopiedText.trie.longest(
          in: text, from: index, below: sentence.upperBound,
          joins: { $0.isSubset(of: [.space, .hyphen, .slash]) }),
        let kind = match.values.first
      else {
        index += 1
        continue
      }
      let words = index..<match.end
      if !isDenied(words, sentence), kind == .plain || speaksOfText(words, sentence) {
        return words
      }
      index = match.end
    }
    return nil
  }

  private func isDenied(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, words.lowerBound - 4)..<words.lowerBound).contains {
      CopiedText.denials.contains(text[$0].key)
    }
  }

  private func speaksOfText(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    sentence.contains { CopiedText.nouns.contains(text[$0].key) && !words.contains($0) }
      || text[words.lowerBound].before.contains(.bracket)
  }

  private func reach(of words: Range<Int>, in sentence: Range<Int>) -> [Range<Int>] {
    if sentence.contains(where: { CopiedText.above.contains(text[$0].key) }) {
      return [(paragraph(before: sentence) ?? sentence.lowerBound)..<sentence.upperBound]
    }
    if let first = bracketed(words) { return [first..<sentence.upperBound] }
    if let quote = quotation(in: sentence) ?? quotation(behind: sentence)
      ?? quotation(before: sentence)
    {
      return [quote]
    }
    let isHeading =
      text[words.lowerBound].before.contains(.bracket) || colon(behind: words, sentence)
      || text.word(sentence.upperBound - 1).key == CopiedText.below
      || sentence.contains { text[$0].key == CopiedText.below }
      || words.lowerBound == sentence.lowerBound && text[words.lowerBound].before.contains(.line)
    guard isHeading else { return [sentence] }
    return [words.lowerBound..<lineEnd(from: words.upperBound)]
  }

  /// "... her husband helps at night. [prev. note, brought forward]": a bracket that ends its line
  /// speaks of what stands before it there.
  private func bracketed(_ words: Range<Int>) -> Int? {
    var open = words.lowerBound
    while open > 0, !text[open].before.contains(.bracket) {
      if text[open].before.contains(.line) || words.lowerBound - open > 15 { return nil }
      open -= 1
    }
    guard text[open].before.contains(.bracket) else { return nil }
    var end = words.upperBound
    while end < text.count, !text[end].before.contains(.bracketClose) {
      if text[end].before.contains(.line) { return nil }
      end += 1
    }
    guard end >= text.count || text[end].before.contains(.line) else { return nil }
    var first = open
    while first > 0, !text[first].before.contains(.line) { first -= 1 }
    return open - first >= 8 ? first : nil
  }

  /// "Renee's chart", "pt. M. Ortega": somebody by name whose text it is.
  private func isOfPerson(_ sentence: Range<Int>, _ words: Range<Int>) -> Bool {
    let near = min(sentence.lowerBound, max(0, words.lowerBound - 6))..<sentence.upperBound
    return near.contains { index in
      text[index].isPossessive && text[index].isCapitalized
        && CopiedText.charts.contains(text.word(index + 1).key)
        || CopiedText.patients.contains(text[index].key) && text.word(index + 1).isCapitalized
          && text.word(index + 1).before.isSubset(of: [.space, .period])
    }
  }

  private static let charts = keys("chart record note file")
  private static let patients = keys("pt patient client")

  /// "Record (pasted by the system):" a colon within the next words.
  private func colon(behind words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    (words.upperBound..<min(sentence.upperBound, words.upperBound + 12)).contains {
      text[$0].before.contains(.colon)
    }
  }

  /// To the end of the line, or to a sentence that says "today".
  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, !text[end].before.contains(.line) {
      if text.sentence(of: end).lowerBound == end, CopiedText.now.contains(text[end].key) { break }
      end += 1
    }
    return end
  }

  /// Where the paragraph begins that the remark points back to: its own, when words stand before the
  /// sentence on its line, else the one before, up to an empty line.
  private func paragraph(before sentence: Range<Int>) -> Int? {
    guard sentence.lowerBound > 0 else { return nil }
    var first = sentence.lowerBound
    let isOwn = !text[first].before.contains(.line)
    if isOwn {
      while first > 0, !text[first].before.contains(.line) { first -= 1 }
      if hasText(first..<sentence.lowerBound) { return first }
    }
    first = max(0, first - 1)
    while first > 0, !text[first].before.contains(.line) { first -= 1 }
    return first
  }

  /// More than a label such as "Correction, same day:".
  private func hasText(_ words: Range<Int>) -> Bool { words.count > 8 }

  private func quotation(in sentence: Range<Int>) -> Range<Int>? {
    guard let first = sentence.first(where: { opensQuote($0) }) else { return nil }
    var end = first
    while end < text.count, end - first < 150 {
      if text.word(end + 1).before.contains(.quote) || end + 1 == text.count {
        return first..<end + 1
      }
      end += 1
    }
    return nil
  }

  /// A quotation that opens the next sentence, behind a colon.
  private func quotation(behind sentence: Range<Int>) -> Range<Int>? {
    guard sentence.upperBound < text.count, text[sentence.upperBound].before.contains(.colon) else {
      return nil
    }
    return quotation(in: text.sentence(of: sentence.upperBound))
  }

  /// "That sentence is old." right behind a quotation.
  private func quotation(before sentence: Range<Int>) -> Range<Int>? {
    guard sentence.lowerBound > 0, CopiedText.pointers.contains(text[sentence.lowerBound].key)
    else {
      return nil
    }
    return quotation(in: text.sentence(of: sentence.lowerBound - 1))
  }

  private func opensQuote(_ index: Int) -> Bool {
    guard text[index].before.contains(.quote) else { return false }
    let start = Int(text[index].byteStart)
    guard start > 0 else { return false }
    let last = text.bytes[start - 1]
    return last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || last == 0x9C || last == 0x98
  }
}

extension CopiedText {
  private enum Kind {
    /// Says so by itself.
    case plain
    /// Says so where it is about text.
    case ofText
  }

  private static let trie: WordTrie<Kind> = {
    var trie = WordTrie<Kind>()
    for (kind, patterns) in rows {
      for phrase in patterns.flatMap(PhrasePattern.phrases) { trie.insert(phrase, kind) }
    }
    return trie
  }()

  private static let rows: [(Kind, [String])] = [
    (
      .plain,
      [
        "(pulled|copied|rolled) forward", "copy (forward|forwarded|and paste|pasted|paste)",
        "copied (and pasted |)(from|over)", "(cut|copy) and pasted", "carry forward",
        "(pasted|imported|cloned|duplicated) (in |)from", "cloned", "copypasted", "copyforward",
        "(auto populated|autopopulated|prefilled|pre filled|auto filled|autofilled) from",
        "(auto|automatic) (draft|drafted)", "autodraft",
        "(from|per) (the |)(last|prior|previous|old) (note|visit|encounter) (pasted|copied|below|above)",
        "(previous|prior|last|old|prev) (note|visit|month|week|session|year) text",
        "same as last (note|visit|time) (copied|pasted)",
        "(verbatim|word for word|identical) (to|from|with|as) (the |my |)(last|previous|prior|old|earlier)",
        "(is|are|was) (just |only |)(a |the |)(copy|copies|duplicate|duplicates) of (last|the last|the previous|a previous|an earlier"
          + "|another|the old|my last|an old|the prior)",
        "landed in the wrong (one|chart|note|record|file)",
        "(template|macro|autotext) (residue|leftover|remnant|ghost)",
        "(ai|scribe|auto|autogenerated|unreviewed) draft",
        "auto appended", "autoappended",
        "(from|of|in) another (members|clients|patients|persons) (chart|note|record)",
        "(auto text|autotext|macro text|template text) (from|of)", "word for word",
        "(repeats|repeated) (the |)(last|previous|prior) (week|note|visit|session|time|entry)",
        "printed itself (under|over|below|above|into|again|)",
      ]
    ),
    (
      .ofText,
      [
        "(carried|brought|pulled|dragged|lifted|ported|came|come|comes|moved|slipped|bled|copied|transferred) (forward|over|across)",
        "(pasted (by|in|below|above|here)|recycled|reused|left over|leftover)",
        "(is|was|are|were|been|got) (retained|repeated|inherited|copied|lifted|kept)",
        "(is|was|are|were) (the |)same (one |ones |text |wording |)(as |)in (every|each|all|the last|my last)",
        "(is|was|are|were) (about |of |from |)(a different|another|the wrong) (client|patient|person|boy|girl|chart|man|woman)",
        "filled itself in", "(came|comes|brought|carried|went) along (from|with|when)",
        "(was|were|is|got|been) (filled|populated|loaded|inserted|entered|prefilled|put in) (in |)(by|from)",
        "(sits|stands|lives|stays|remains) (in|under|below) (this|the|my|every) (template|macro|form|note|chart|ehr)",
        "(keeps|shows up|pops up|reappears|turns up|comes up) (again|here|below|coming|appearing|every time|each time)",
        "(is|was|are|were) (somebody|someone|another person|another client) else",
        "(describes|describe|is about|are about|reports|means) (another|a different|some other) (day|date|visit|session|person|client|patient)",
        "(slid|slipped|crept|wandered|strayed|landed|spilled|leaked|jumped|got) (in|into|over|across|here)",
        "(is|was|are|were|isnt|wasnt) (not |)(about |for |)(this|my|our) (boy|girl|man|woman|child|lady|kid)",
        "(comes|came|is|was|are|were|stems|dates) (straight |)from (the |an |a |my |)(old|last|previous|prior|earlier"
          + "|another|different|template|copy|january|february|march|april|may|june|july|august|september"
          + "|october|november|december)",
        "(is|was|are|were) not (hers|his|theirs|mine|ours|about (her|him|them)|this (client|patient)|my (client|patient))",
        "(isnt|wasnt|arent|werent) (hers|his|theirs|mine|ours|about (her|him|them))",
        "(belongs|belong) (to|in) (another|a different|someone|somebody)", "the copy button",
        "(is|was|are|were) (old|false|untrue|outdated|stale|obsolete|no longer true|not true|from another)",
        "which i (didnt|did not) write", "i (didnt|did not) write",
        "not (true|written) (today|by me)",
      ]
    ),
  ]

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let nouns = keys(
    "paragraph paragraphs block blocks text section passage sentence sentences wording draft template"
      + " status exam macro smartphrase dotphrase boilerplate mse hpi autotext record lines residue draft"
      + " narrative remainder printout subjective objective")
  private static let strangers = keys(
    "wrong stranger strangers somebody someone another mr mrs else")
  private static let theirs = keys(
    "hers his theirs her him boy girl man woman child client patient")
  private static let above = keys("above preceding")
  private static let pointers = keys("that this it those these")
  private static let below = WordKey("below")
  private static let now = keys(
    "today todays current currently now new update interval end this as")
  private static let denials = keys("not no never nothing none without isnt wasnt didnt nor")
}
