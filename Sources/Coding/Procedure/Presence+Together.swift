import Records

/// Client and relatives in one room, told by who does what in the sentence.
extension Presence {
  /// "With him and his two daughters for 50 minutes", "mother, stepfather and Kai in the room
  /// throughout": the client and relatives joined by "and", beside the time or in one room.
  var together: Range<Int>? {
    guard visit.facts.cues.has(.familyMember) else { return nil }
    let text = visit.facts.text
    return text.words.indices.first { index in
      guard text[index].key == Presence.and, !text[index].isMasked,
        text[index].before.isSubset(of: [.space, .comma]),
        visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past])
      else { return false }
      let sentence = text.sentence(of: index)
      let first = max(sentence.lowerBound, index - 4)
      let end = min(sentence.upperBound, index + 5)
      let relativeAfter = visit.facts.cues.has(.familyMember, in: index + 1..<max(index + 1, end))
      let relativeBefore = visit.facts.cues.has(.familyMember, in: first..<index)
      let isJoined =
        opensWithClient(before: index, sentence) && relativeAfter
        || isOne(index - 1) && relativeAfter
          && Presence.joiners.contains(text.word(index - 2).key)
        || isOne(index + 1) && relativeBefore && !relativeAfter
        || relativeBefore && relativeAfter && opensList(before: index, sentence)
      guard isJoined else { return false }
      if sentence.contains(where: { Presence.partial.contains(text[$0].key) }) { return false }
      return sentence.contains {
        Presence.roomly.contains(text[$0].key)
          || Presence.rooms.contains(text[$0].key) && text.word($0 - 1).key == Presence.inside
      }
        || visit.facts.minutes.contains {
          sentence.contains($0.words.lowerBound) && $0.minutes >= 26 && !$0.isApart
            && abs($0.words.lowerBound - index) <= 9
        }
    }.map { $0 - 1..<$0 + 2 }
  }

  /// "With Ivo, his mother and his grandmother": the client is the first of the list behind "with".
  private func opensList(before and: Int, _ sentence: Range<Int>) -> Bool {
    let text = visit.facts.text
    let lead = max(sentence.lowerBound, and - 6)..<and
    return lead.contains { index in
      isOne(index) && Presence.joiners.contains(text.word(index - 1).key)
        && text.word(index + 1).before.contains(.comma)
    }
  }

  /// "Client, age 15, and her mother ...", "Leo and grandma built ...": the client opens the
  /// sentence, at most his age behind him.
  private func opensWithClient(before and: Int, _ sentence: Range<Int>) -> Bool {
    let text = visit.facts.text
    let first = text[sentence.lowerBound]
    if Presence.titles.contains(first.key), and == sentence.lowerBound + 2,
      text[and - 1].isCapitalized, !text[and - 1].isPossessive
    {
      return true
    }
    guard and > sentence.lowerBound, and - sentence.lowerBound <= 5, !first.isPossessive,
      Presence.client.contains(first.key)
        || first.isCapitalized && first.kind == .word && !first.isCapitals && !first.isNumber
          && !Presence.we.contains(first.key) && and == sentence.lowerBound + 1
          && !visit.facts.cues.has(.familyMember, in: sentence.lowerBound..<and)
    else { return false }
    return (sentence.lowerBound + 1..<and).allSatisfy {
      text[$0].isNumber || Presence.ages.contains(text[$0].key)
    }
  }

  /// "Father argued, client answered": relative and client each do something of a session in one
  /// sentence, one after the other, and the note is one of family work.
  var exchange: Range<Int>? {
    let text = visit.facts.text
    return visit.facts.cues.all(.familyMember).first { words in
      let sentence = text.sentence(of: words.lowerBound)
      guard isActing(words.upperBound), !text[words.lowerBound].isMasked,
        visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past]),
        !sentence.contains(where: { Presence.partial.contains(text[$0].key) })
      else { return false }
      let isClause =
        words.lowerBound == sentence.lowerBound
        || !text[words.lowerBound].before.isSubset(of: [.space, .hyphen])
        || Presence.and == text[words.lowerBound - 1].key
      return isClause
        && sentence.contains { index in
          (Presence.client.contains(text[index].key) || isOwnName(index, in: sentence))
            && isActing(index + 1)
            && (index == sentence.lowerBound || text[index - 1].key == Presence.and
              || !text[index].before.isSubset(of: [.space]))
        }
    }
  }

  /// A name at the beginning of a clause that is no relative's.
  private func isOwnName(_ index: Int, in sentence: Range<Int>) -> Bool {
    let word = visit.facts.text[index]
    return index > sentence.lowerBound && word.isCapitalized && word.kind == .word
      && !word.isCapitals && !word.isPossessive && !Presence.we.contains(word.key)
      && !visit.facts.cues.has(.familyMember, in: index..<index + 1)
  }

  private func isActing(_ verb: Int) -> Bool {
    Presence.acts.contains(visit.facts.text.word(verb).key)
      && visit.facts.text.word(verb).before == .space
  }

  fileprivate static let titles = keys("mr mrs ms miss")
  fileprivate static let ages = keys("age aged yo y o yr year old the")
  fileprivate static let acts = keys(
    "argued answered shared practiced practised rehearsed listened spoke said told apologized apologised"
      + " heard responded agreed described asked explained cried mirrored reflected disagreed replied"
      + " named voiced admitted offered committed")

  /// The client by name, noun or pronoun.
  private func isOne(_ index: Int) -> Bool {
    let text = visit.facts.text
    let word = text.word(index)
    if Presence.client.contains(word.key) || Presence.objects.contains(word.key) { return true }
    return word.isCapitalized && word.kind == .word && !Presence.we.contains(word.key)
      && index != text.sentence(of: max(0, min(index, text.count - 1))).lowerBound
      && !visit.facts.cues.has(.familyMember, in: index..<index + 1) && !word.isPossessive
      && !word.isCapitals
  }

  fileprivate static let joiners = keys("with saw met seen for")
  fileprivate static let roomly = keys("throughout together couch sofa")
  fileprivate static let rooms = keys("session room")
}
