/// How one mention of a condition is stated: the stance of its first word, and what stands around
/// it that only conditions know, such as "SI: denied" or "4 of 9, not met".
struct MentionStance {
  private let facts: NoteFacts

  init(_ facts: NoteFacts) {
    self.facts = facts
  }

  /// Of the head's own words; safety items also read what follows ("SI: denied").
  func stance(_ words: Range<Int>, _ code: String) -> Stance {
    let text = facts.text
    var stance = facts.stances[words.lowerBound]
    if text[words.lowerBound].before.contains(.openQuestion) { stance.insert(.uncertain) }
    if text.word(words.upperBound).key == MentionStance.spectrum { stance.insert(.uncertain) }
    if code.hasPrefix("R45.8") || code.hasPrefix("R44") {
      let end = min(text.sentence(of: words.lowerBound).upperBound, words.upperBound + 4)
      for index in words.upperBound..<max(words.upperBound, end) {
        if text[index].before.endsClause || text[index].key == MentionStance.but { break }
        if MentionStance.denials.contains(text[index].key) { stance.insert(.negated) }
      }
      if isInDeniedList(words.lowerBound) { stance.insert(.negated) }
    }
    if isNotMet(words.upperBound) || isAnsweredNo(words) { stance.insert(.negated) }
    return stance
  }

  /// "ADHD - neg testing", "Tics: never", "psychosis (excluded)": a label and its answer. "MDD - no
  /// psychosis" answers for something else.
  private func isAnsweredNo(_ words: Range<Int>) -> Bool {
    let text = facts.text
    let marks = text.word(words.upperBound).before
    if marks == .space, MentionStance.closing.contains(text.word(words.upperBound).key),
      !text.word(words.upperBound + 1).before.isSubset(of: [.space, .hyphen])
    {
      return true
    }
    guard words.upperBound < text.sentence(of: words.lowerBound).upperBound,
      marks.endsClause || !marks.isDisjoint(with: [.colon, .comma, .open]),
      marks.isDisjoint(with: .clause)
    else { return false }
    let first = words.lowerBound
    let opens =
      first == text.sentence(of: first).lowerBound
      || text[first].before.endsClause || !text[first].before.isDisjoint(with: [.comma, .colon])
    guard opens else { return false }
    let answer = words.upperBound
    if MentionStance.answers.contains(text[answer].key) {
      let next = text.word(answer + 1)
      let isWhole = !next.before.isSubset(of: [.space, .hyphen])
      return isWhole || MentionStance.proofs.contains(next.key)
    }
    return MentionStance.nos.contains(text[answer].key)
      && MentionStance.proofs.contains(text.word(answer + 1).key)
  }

  /// "MDD: 4 of 9, not met": within the sentence, before another condition.
  private func isNotMet(_ index: Int) -> Bool {
    let text = facts.text
    let end = min(text.sentence(of: index - 1).upperBound, index + 12)
    var at = index
    while at + 1 < end, !text[at].before.contains(.semicolon) {
      if text[at].key == MentionStance.not, text[at + 1].key == MentionStance.met {
        return true
      }
      if text[at].isNumber, text[at].number < 5, text[at + 1].key == MentionStance.of,
        text.word(at + 2).number == 9
      {
        return true
      }
      if PhraseTable.trie.longest(in: text, from: at, below: end, joins: { $0 == .space }) != nil {
        return false
      }
      at += 1
    }
    return false
  }

  /// "No SI, HI, AVH": a safety list after a denial, whatever its commas.
  private func isInDeniedList(_ index: Int) -> Bool {
    let text = facts.text
    let first = text.sentence(of: index).lowerBound
    var at = index
    while at > first, at > index - 8, !text[at].before.endsClause {
      at -= 1
      if MentionStance.openers.contains(text[at].key) { return true }
    }
    return false
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  /// "Hoarding absent, tics absent."
  private static let closing = keys("absent excluded denied negative neg nil")
  private static let answers = keys(
    "neg negative never excluded dropped removed withdrawn retracted denied absent disproved unsupported none nil"
  )
  private static let nos = keys("no not never without zero")
  private static let proofs = keys(
    "testing test tests screen screening eval evaluation workup criteria evidence signs sign support ever"
      + " met supported found seen")
  private static let not = WordKey("not")
  private static let but = WordKey("but")
  private static let of = WordKey("of")
  private static let met = WordKey("met")
  private static let spectrum = WordKey("spectrum")
  private static let openers = keys("no denies denied not without neither")
  private static let denials = keys("none denied denies no negative neg absent zero not nil 0")
}
