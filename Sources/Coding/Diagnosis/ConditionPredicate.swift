/// The verb behind a condition that is the subject of its clause: "cannot be said yet", "doesn't
/// describe it", "isn't it", "AUD? No", "is over". Denied or past unless what is denied is only how
/// the condition fares ("is not controlled", "does not stop him").
struct ConditionPredicate {
  private let text: NoteText

  init(_ text: NoteText) {
    self.text = text
  }

  func stance(behind head: Range<Int>) -> Stance {
    let sentence = text.sentence(of: head.lowerBound)
    if isAnswered(head, sentence) { return .negated }
    var index = head.upperBound
    if isDeniedLabel(head.upperBound, sentence) { return .negated }
    var skipped = 0
    while index < sentence.upperBound, skipped <= 6 {
      let marks = text[index].before
      if marks.contains(.colon), index > head.upperBound {
        return isShortNo(index, sentence) ? .negated : []
      }
      if marks.contains(.comma), Self.relatives.contains(text[index].key),
        let end = (index + 1..<min(index + 12, sentence.upperBound)).first(where: {
          text[$0].before.contains(.comma)
        }), Self.auxiliaries.contains(text[end].key) || Self.short.contains(text[end].key)
      {
        if Self.short.contains(text[end].key)
          || Self.nots.contains(text.word(end + 1).key) && !Self.perfects.contains(text[end].key)
        {
          return isFate(end + 1) || isFate(end + 2) ? [] : .negated
        }
        return isOver(end + 1, sentence) || isRemoved(end + 1, sentence) ? .negated : []
      }
      if marks.endsClause || marks.contains(.comma) || marks.contains(.close) {
        return isShortNo(index, sentence) ? .negated : []
      }
      if marks.contains(.open) {
        guard let end = close(from: index, sentence) else { return [] }
        index = end
        continue
      }
      let key = text[index].key
      if Self.short.contains(key) { return isFate(index + 1) ? [] : .negated }
      if Self.auxiliaries.contains(key) {
        let next = text.word(index + 1).key
        if Self.nots.contains(next) {
          if Self.perfects.contains(key) { return isUnmet(index + 2) ? .negated : [] }
          return isFate(index + 2) ? [] : .negated
        }
        if isRemoved(index + 1, sentence) { return .negated }
        if Self.modals.contains(key), !Self.needs.contains(next), !isTreated(index + 2) {
          return .uncertain
        }
        return isOver(index + 1, sentence) ? .past : []
      }
      if Self.nots.contains(key), text.word(index + 1).key != Self.otherwise {
        return isFate(index + 1) || isCourse(index + 1) ? [] : .negated
      }
      if key == Self.no, text.word(index + 1).key == Self.longer {
        return isFate(index + 2) ? [] : .negated
      }
      if isShortNo(index, sentence) { return .negated }
      if isRemoved(index, sentence) { return .negated }
      if Self.falling.contains(key), Self.aways.contains(text.word(index + 1).key) {
        return .negated
      }
      if isOver(index, sentence) { return .past }
      guard Self.adverbs.contains(key) || isQualifier(index) else { return [] }
      skipped += 1
      index += 1
    }
    return []
  }

  /// "Dissociative disorder other than the seizures: none seen."
  private func isDeniedLabel(_ start: Int, _ sentence: Range<Int>) -> Bool {
    let end = min(start + 9, sentence.upperBound)
    guard
      let colon = (start..<max(start, end)).first(where: {
        let marks = text[$0].before
        return marks.contains(.colon) || marks.contains(.comma) || marks.endsClause
      }), text[colon].before.contains(.colon)
    else { return false }
    let last = sentence.upperBound - 1
    if Self.noes.contains(text[last].key), !text[last].before.isSubset(of: .space) { return true }
    return isShortNo(colon, sentence)
  }

  /// "AUD? No, three beers." and "MDD? Not now, not ever."
  private func isAnswered(_ head: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let next = text.word(head.upperBound)
    guard head.upperBound < text.count, next.before.contains(.question) else { return false }
    return Self.noes.contains(next.key)
  }

  /// "no" and nothing behind it, "none seen".
  private func isShortNo(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard Self.noes.contains(text[index].key) else { return false }
    let next = index + 1
    if next >= sentence.upperBound || text[next].before.endsClause
      || text[next].before.contains(.colon)
    {
      return true
    }
    if text[index].before.contains(.colon), text[next].before.contains(.comma) { return true }
    return Self.found.contains(text[next].key)
      && (next + 1 >= sentence.upperBound || !text[next + 1].before.isSubset(of: .space))
  }

  /// "crossed off by me", "was withdrawn", "has been taken off the list".
  private func isRemoved(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var at = index
    while at < sentence.upperBound, at < index + 3, Self.longs.contains(text[at].key) { at += 1 }
    return at < sentence.upperBound && Self.removed.contains(text[at].key)
  }

  /// "over", "in the past", "long gone" at the end of its clause.
  private func isOver(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var at = index
    while at < sentence.upperBound, Self.longs.contains(text[at].key) { at += 1 }
    guard at < sentence.upperBound, Self.overs.contains(text[at].key) else { return false }
    return at + 1 >= sentence.upperBound || !text[at + 1].before.isSubset(of: .space)
  }

  /// "will be treated first"
  private func isTreated(_ index: Int) -> Bool {
    (index...index + 1).contains { Self.treated.contains(text.word($0).key) }
  }

  /// "has never been diagnosed", "had not met criteria".
  private func isUnmet(_ index: Int) -> Bool {
    (index...index + 2).contains { Self.unmet.contains(text.word($0).key) }
  }

  /// What is denied is how the condition fares, and not the condition.
  private func isFate(_ index: Int) -> Bool {
    (index...index + 1).contains { Self.fates.contains(text.word($0).key) } || isQualifier(index)
  }

  /// "not ctrl'd", "not resolving": a participle that says nothing of whether it is there.
  private func isCourse(_ index: Int) -> Bool {
    let word = text.word(index)
    guard word.kind == .word, word.byteEnd - word.byteStart >= 5,
      !Self.existing.contains(word.key)
    else { return false }
    let last = text.bytes[Int(word.byteEnd) - 1] | 0x20
    return last == UInt8(ascii: "d") || last == UInt8(ascii: "g")
  }

  private func close(from index: Int, _ sentence: Range<Int>) -> Int? {
    (index + 1..<min(index + 12, sentence.upperBound)).first { text[$0].before.contains(.close) }
  }

  private func isQualifier(_ index: Int) -> Bool {
    index < text.count
      && QualifierTable.trie.longest(
        in: text, from: index, below: text.count, joins: { $0.isSubset(of: .space) }) != nil
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let no = WordKey("no")
  private static let otherwise = WordKey("otherwise")
  private static let longer = WordKey("longer")
  private static let short = keys(
    "cant cannot isnt wasnt arent doesnt didnt wont couldnt wouldnt dont never")
  private static let relatives = keys("which who that")
  private static let falling = keys("falls fell goes went comes came")
  private static let aways = keys("away out off")
  private static let modals = keys("would could might may will should")
  private static let needs = keys("benefit respond need remain continue stay")
  private static let treated = keys(
    "treated addressed targeted focus continued worked managed followed")
  private static let removed = keys(
    "removed crossed struck dropped deleted retired withdrawn discarded dismissed rejected excluded"
      + " disproved refuted retracted scratched unsupported unfounded erased")
  private static let perfects = keys("has had have")
  private static let unmet = keys(
    "diagnosed met confirmed qualified assessed established shown tested evaluated examined")
  private static let auxiliaries = keys(
    "is was are were does do did can could would will should may has had have been be")
  private static let nots = keys("not never neither nowhere nor")
  private static let noes = keys(
    "no none nil nope never not neither nah denied absent negative neg unlikely")
  private static let found = keys("seen found noted evident present today now here ever")
  private static let longs = keys(
    "now long since all is was been fully quite clearly by since just finally being has have the in a of thing"
  )
  private static let overs = keys("over gone past bygone finished history behind out closed")
  private static let adverbs = keys(
    "i we clearly certainly still also too as a diagnosis dx label disorder itself entry really actually per"
      + " se at this point so far other than the any by now")
  private static let existing = keys(
    "met supported confirmed found diagnosed established indicated justified warranted endorsed observed"
      + " noted documented assessed considered suspected substantiated verified demonstrated evidenced"
      + " identified detected qualified proved proven satisfied fulfilled reached borne fitting going"
      + " accepted adopted assigned coded billed carried listed kept upheld used entered retained held"
      + " evaluated tested asked anything nothing standing")
  private static let fates = keys(
    "controlled controllable improving improved better gone resolved stable remitted remission goal"
      + " well worse limited due related explained interfere interfering prevent stop stopped stopping"
      + " worry worried bother bothering let keep keeping rule respond responding define affect affecting"
      + " treated managed keeps addressed discussed reviewed explored targeted new only first seem"
      + " disappear vanish change changed changing getting been had responded improve resolve")
}
