/// Text from elsewhere, told by its parts: a piece of the note, another visit it comes from, and a
/// word of carrying over. "Copied the worry record from her notebook" is what somebody did;
/// "pasted 1/14", "the plan was pulled in from January" speak of this note's own text.
extension CopiedText {
  /// The words that say so; nil when the sentence speaks of no carried text.
  func carried(in sentence: Range<Int>) -> Range<Int>? {
    guard sentence.contains(where: { Origin.triggers.contains(text[$0].key) }) else { return nil }
    let words = sentence.first { isCarried($0, sentence) && !isDone($0, sentence) }
    return (words ?? sentence.first { isPiece($0) && isOld($0, sentence) }).map { $0..<$0 + 1 }
  }

  private func isCarried(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let key = text[index].key
    guard Origin.triggers.contains(key) else { return false }
    let near = max(sentence.lowerBound, index - 7)..<min(sentence.upperBound, index + 8)
    let behind = index + 1..<max(index + 1, min(sentence.upperBound, index + 7))
    if Origin.carrying.contains(key) {
      return near.contains { isOrigin($0, near) || isPiece($0) }
    }
    if Origin.openings.contains(key), text[index].before.contains(.open),
      index > sentence.lowerBound
    {
      return behind.prefix(3).contains { isOrigin($0, near) }
    }
    if key == Origin.same, Origin.wordings.contains(text.word(index + 1).key) {
      return behind.contains { isOrigin($0, near) }
    }
    if Origin.heads.contains(key) {
      let link = key == Origin.copy ? Origin.sources : Origin.froms
      return behind.prefix(2).contains { link.contains(text[$0].key) }
        && behind.contains { isOrigin($0, near) && !isMonth($0) }
    }
    if Origin.repeating.contains(key), key != Origin.same {
      return hasSubject(index, sentence, of: Origin.wordings)
        && (Origin.denials.isDisjoint(with: behind.map { text[$0].key }))
        || behind.prefix(4).contains { Origin.wordings.contains(text[$0].key) }
    }
    if Origin.moving.contains(key), Origin.wordings.contains(text.word(index - 1).key),
      !text.word(index + 1).before.isSubset(of: [.space])
    {
      return true
    }
    guard Origin.moving.contains(key), text.word(index + 1).key != Origin.out,
      let way = behind.prefix(3).first(where: { Origin.ways.contains(text[$0].key) })
    else { return false }
    return hasSubject(index, sentence)
      || (way + 1..<max(way + 1, min(way + 4, sentence.upperBound))).contains { isOrigin($0, near) }
  }

  /// A piece of the note stands before the verb in its clause.
  private func hasSubject(
    _ verb: Int, _ sentence: Range<Int>, of kinds: Set<WordKey> = Origin.pieces
  ) -> Bool {
    var index = verb
    while index > max(sentence.lowerBound, verb - 6), text[index].before.isSubset(of: [.space]) {
      index -= 1
      if isPiece(index), kinds.contains(text[index].key) { return true }
    }
    return false
  }

  private func isMonth(_ index: Int) -> Bool { Origin.months.contains(text[index].key) }

  /// A person's own act, with something that is no text of the note as its object, or a paper that
  /// is given on.
  private func isDone(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let lead = max(sentence.lowerBound, index - 3)..<index
    if lead.contains(where: {
      Origin.people.contains(text[$0].key) || Origin.giving.contains(text[$0].key)
        || Origin.denials.contains(text[$0].key)
    }) {
      return true
    }
    let end = min(index + 9, sentence.upperBound)
    if (index..<end).contains(where: {
      Origin.theirs.contains(text[$0].key) && text.word($0 + 1).before == .space
        && !isPiece($0 + 1)
    }) {
      return true
    }
    guard Origin.articles.contains(text.word(index + 1).key),
      !Origin.heads.contains(text[index].key)
    else { return false }
    return !(index + 2...index + 4).contains { isPiece($0) || isVisit($0) }
  }

  /// A section of the note, or text as such.
  private func isPiece(_ index: Int) -> Bool {
    Origin.pieces.contains(text.word(index).key)
      && !Origin.messages.contains(text.word(index + 1).key)
  }

  private func isVisit(_ index: Int) -> Bool { Origin.visits.contains(text.word(index).key) }

  /// Another date, "the last note", "my intake", "from January", "another client's chart".
  private func isOrigin(_ index: Int, _ near: Range<Int>) -> Bool {
    let word = text[index]
    if word.kind == .number, (1...12).contains(word.number),
      text.word(index + 1).before == .slash, (1...31).contains(text.word(index + 1).number)
    {
      return true
    }
    if Origin.months.contains(word.key) {
      return Origin.froms.contains(text.word(index - 1).key) || isVisit(index + 1)
    }
    if Origin.earlier.contains(word.key) {
      return (index + 1...index + 3).contains { isVisit($0) }
    }
    if Origin.others.contains(word.key) {
      return (index + 1...index + 3).contains {
        isVisit($0) || Origin.charts.contains(text.word($0).key)
          || Origin.patients.contains(text.word($0).key)
      }
    }
    if word.isPossessive, word.isCapitalized, Origin.charts.contains(text.word(index + 1).key) {
      return true
    }
    return Origin.intake == text.word(index + 1).key
      && (Origin.mine == word.key
        || Origin.articles.contains(word.key)
          && Origin.sources.contains(text.word(index - 1).key))
  }

  /// "Text below is from the 2/10 note", "old text from Dec still here", "lines come from another
  /// client's chart", "is last visit's wording", "was in last week's note too".
  private func isOld(_ piece: Int, _ sentence: Range<Int>) -> Bool {
    let around = max(sentence.lowerBound, piece - 5)..<min(sentence.upperBound, piece + 12)
    guard let origin = around.first(where: { isOrigin($0, around) }) else {
      return Origin.olds.contains(text.word(piece - 1).key)
        && around.contains {
          Origin.staying.contains(text[$0].key)
            || Origin.wordings.contains(text[piece].key) && Origin.remaining.contains(text[$0].key)
        }
    }
    if text[piece].key == Origin.note || isVisit(piece) {
      return around.contains { Origin.remaining.contains(text[$0].key) } && origin < piece
        && !text[origin].isPossessive
    }
    if origin < piece {
      let lead = max(sentence.lowerBound, origin - 3)..<origin
      return piece - origin <= 4
        && (lead.contains { Origin.equals.contains(text[$0].key) }
          || around.contains { Origin.remaining.contains(text[$0].key) })
    }
    let between = piece + 1..<origin
    return !between.contains { Origin.people.contains(text[$0].key) }
      && (between.contains {
        Origin.froms.contains(text[$0].key) && !Origin.since.contains(text[$0].key)
      }
        && (between.contains { Origin.equals.contains(text[$0].key) }
          || around.contains { Origin.remaining.contains(text[$0].key) })
        || between.contains {
          Origin.repeating.contains(text[$0].key) || Origin.belonging.contains(text[$0].key)
        })
  }
}

private enum Origin {
  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  /// One of these stands in every sentence that speaks of carried text.
  static let triggers = carrying.union(heads).union(openings).union(repeating).union(moving).union(
    pieces)
  static let carrying = keys(
    "copied pasted paste imported cloned reused recycled duplicated retained autopopulated populated prepopulated autoinserted"
      + " prefilled inserted carryover carryforward copyforward inherited")
  static let heads = keys("copy duplicate carry")
  static let moving = keys(
    "pulled brought moved ported lifted dragged taken left filled rolled carried carry came"
      + " comes transferred")
  static let ways = keys("forward over across from")
  static let wordings = keys("wording text note entry template paragraph block")
  static let openings = keys("from per")
  static let sources = keys("from")
  static let messages = keys("message messages thread exchange")
  static let belonging = keys("belong belongs belonged concerns describes")
  static let copy = WordKey("copy")
  static let out = WordKey("out")
  static let same = WordKey("same")
  static let people = keys("she he they client patient mother father mom dad we")
  static let giving = keys(
    "sent gave mailed faxed asked wants wanted received requested handed signed got kept needs release"
  )
  static let denials = keys("not no never nothing without isnt wasnt")
  static let theirs = keys("her his their clients patients")
  static let articles = keys("the a an this that")
  static let pieces = keys(
    "text texts paragraph paragraphs block blocks section sections passage wording draft template"
      + " mse hpi ros line lines narrative content risk assessment subjective objective boilerplate sentence"
      + " sentences note smartphrase phrase macro exam plan history summary carry")
  static let visits = keys(
    "note notes visit visits session sessions encounter encounters entry entries intake evaluation"
      + " appointment assessment")
  static let patients = keys("patient client person")
  static let charts = keys("chart record note file")
  static let months = keys(
    "january february march april june july august september october november december jan feb mar apr"
      + " jun jul aug sep sept oct nov dec spring summer fall winter")
  static let froms = keys("from of since in")
  static let since = keys("since")
  static let earlier = keys(
    "last previous prior prev earlier old older former past yesterdays three two")
  static let others = keys("another other different wrong somebody someone")
  static let mine = WordKey("my")
  static let intake = WordKey("intake")
  static let note = WordKey("note")
  static let olds = keys("old older prev previous prior stale outdated")
  static let staying = keys("still below here left retained residue remains")
  static let remaining = keys(
    "still below above here left retained remains stays remained kept too again follows residue")
  static let equals = keys("is are was were be equals come comes came says reads stems dates taken")
  static let repeating = keys("repeats repeat repeated identical duplicates mirrors same")
}
