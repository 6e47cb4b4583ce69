import Records

/// Who took part, as lines of attendance and plain sentences tell it.
struct Presence {
  private let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  /// Words that say the client was not in a session with others.
  var absent: Range<Int>? {
    visit.facts.cues.all(.withoutClient).first { words in
      visit.facts.stances[words].isDisjoint(with: [.planned, .past]) && isWhole(words)
        && !isBooked(words) && isClient(words)
    }
  }

  /// "Mother alone." but not "mother alone answered".
  private func isWhole(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    guard Presence.sole.contains(text[words.upperBound - 1].key) else { return true }
    let next = text.word(words.upperBound)
    return words.upperBound >= text.count || !next.before.isSubset(of: .space)
      || Presence.settings.contains(next.key) || next.isNumber
  }

  /// The daughter of a grown client is a relative and not the client.
  private func isClient(_ words: Range<Int>) -> Bool {
    guard let age = visit.encounter.clientAge, age >= 20 else { return true }
    return !Presence.young.contains(visit.facts.text[words.lowerBound].key)
  }

  private func isBooked(_ words: Range<Int>) -> Bool {
    visit.facts.text.word(words.lowerBound - 2).key == Presence.booked
  }

  /// The list of a line "Present: client, mother, …"; nil when the note has none.
  var listed: Range<Int>? {
    let text = visit.facts.text
    for sentence in text.sentences where !sentence.isEmpty && !text[sentence.lowerBound].isMasked {
      for index in sentence.lowerBound..<min(sentence.lowerBound + 4, sentence.upperBound) {
        guard Presence.headings.contains(text[index].key), index + 1 < sentence.upperBound,
          text[index + 1].before.contains(.colon)
            || index == sentence.lowerBound && Presence.linking.contains(text[index + 1].key)
        else { continue }
        let end = (index + 1..<sentence.upperBound).first { text[$0].before.contains(.semicolon) }
        return index + 1..<(end ?? sentence.upperBound)
      }
    }
    return nil
  }

  /// The client stands in the list.
  var isClientListed: Bool {
    listed.map { list in
      list.contains { Presence.client.contains(visit.facts.text[$0].key) || isName($0, in: list) }
    } ?? false
  }

  /// A list of relatives without the client.
  var isFamilyAlone: Bool {
    guard let listed, !isClientListed else { return false }
    return visit.facts.cues.has(.familyMember, in: listed)
  }

  /// A relative took part in all of it: "wife joined him for the entire session".
  var joint: Range<Int>? {
    let text = visit.facts.text
    return visit.facts.cues.all(.familyMember).first { words in
      guard visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past]) else {
        return false
      }
      let sentence = text.sentence(of: words.lowerBound)
      let after = words.upperBound..<min(words.upperBound + 12, sentence.upperBound)
      return (0...2).contains { Presence.joining.contains(text.word(words.upperBound + $0).key) }
        && after.contains { Presence.wholes.contains(text[$0].key) }
        && !after.contains { Presence.parts.contains(text[$0].key) }
    }
  }

  /// "Present: Maria, her mother": a name of its own in the list is the client's.
  private func isName(_ index: Int, in list: Range<Int>) -> Bool {
    let text = visit.facts.text
    let word = text[index]
    guard word.kind == .word, word.isCapitalized, !word.isPossessive, !word.isNumber,
      !text.word(index + 1).before.contains(.open),
      !visit.facts.cues.all(.familyMember, in: list).contains(where: { $0.contains(index) })
    else { return false }
    return
      !(index > list.lowerBound
      && visit.facts.cues.all(.familyMember, in: list).contains { $0.upperBound == index })
  }

  /// The client and somebody of the family stand in the list.
  var isFamilyListed: Bool {
    guard let listed, isClientListed else { return false }
    return visit.facts.cues.has(.familyMember, in: listed)
  }

  private static let joining = keys("joined attended participated sat stayed came was were")
  private static let wholes = keys("entire whole throughout full all")
  private static let parts = keys(
    "last first final end briefly beginning start waited lobby outside")
  private static let linking = keys("were was are is today")
  private static let young = keys(
    "child children teen kid kids daughter son boy girl youth daughters sons")
  private static let booked = WordKey("as")
  private static let sole = keys("alone only")
  private static let settings = keys(
    "came attended today for in with session was were this again at on here present seen and but "
      + "because while since as by who")
  private static let headings = keys(
    "present attendees participants attending attendance who seen room")
  private static let client = keys("client patient pt identified ip self")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
