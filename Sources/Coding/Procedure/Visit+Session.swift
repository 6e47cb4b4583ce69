import Records

/// Whether the note bears out a session by itself: a length of its own that fits the slot, and what
/// was said, done or found in it. What is only mentioned elsewhere in such a note, a call, a letter,
/// somebody not seen, decides nothing about the session.
extension Visit {
  var isDocumented: Bool {
    guard facts.text.count >= 30 else { return false }
    let isTimed = facts.minutes.contains { time in
      guard time.weight >= 5 || time.isTotal && time.weight >= 3, !time.isApart, !time.isWithOther,
        time.minutes >= 16
      else {
        return false
      }
      return scheduled.map { abs($0 - time.minutes) <= max(15, $0 / 3) } ?? true
    }
    guard isTimed else { return false }
    let contact = Contact(self)
    if let group = place(.group), facts.text[group.lowerBound].sentence == 0 { return true }
    return contact.exchanges + facts.count(.therapyWork) + facts.count(.individual) >= 2
      || contact.hasClinicalVerb && contact.exchanges >= 1
      || role == .prescriber && (has(.drugName) || has(.drugWord)) && text(after: 30)
  }

  /// The first two sentences call the session by its kind; what is named further down, without a
  /// length of its own, is talked of.
  var isNamedInOpening: Bool {
    let kinds: [Cue] = [.individual, .family, .couple, .group, .crisis, .intake]
    return kinds.contains { cue in
      facts.cues.all(cue).contains { words in
        facts.text[words.lowerBound].sentence <= 1 && (words.count > 1 || cue != .intake)
          && facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
          && !isCharge(words)
      }
    }
  }

  private func text(after count: Int) -> Bool { facts.text.count > count }

  /// Words that call this very session something: they open the note, or their sentence speaks of
  /// today's visit before them.
  func isOfSession(_ words: Range<Int>) -> Bool {
    let text = facts.text
    let sentence = text.sentence(of: words.lowerBound)
    if text[words.lowerBound].sentence == 0 || sentence.count <= words.count + 1 { return true }
    return (max(sentence.lowerBound, words.lowerBound - 5)..<words.lowerBound).contains {
      Visit.sessions.contains(text[$0].key)
    }
  }

  private static let sessions = VisitLevel.keys(
    "session visit today appointment encounter hour contact client patient")
}
