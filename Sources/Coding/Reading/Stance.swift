/// How a word of the note is stated. Nothing set means: of the client, now, asserted.
struct Stance: OptionSet, Sendable {
  let rawValue: UInt8

  static let negated = Stance(rawValue: 1)
  static let uncertain = Stance(rawValue: 2)
  static let past = Stance(rawValue: 4)
  static let otherPerson = Stance(rawValue: 8)
  static let planned = Stance(rawValue: 16)

  /// Not a diagnosis of this client on this day.
  static let unsupported: Stance = [.negated, .uncertain, .past, .otherPerson]
}

/// The stance of every word: a trigger such as "denies" or "mother has" colours the words it
/// reaches, up to the end of its clause or a word that turns the sentence.
struct Stances {
  private var stances: [Stance]
  private let text: NoteText
  private let cues: CueHits
  /// Words at which a scope ends.
  private var stops: [Bool]

  /// The client is a child: "her son" in a parent's session is the client.
  private let isChild: Bool

  init(_ text: NoteText, _ cues: CueHits, isChild: Bool = false) {
    self.text = text
    self.cues = cues
    self.isChild = isChild
    stances = Array(repeating: [], count: text.count)
    stops = Array(repeating: false, count: text.count)
    for hit in cues.hits where hit.cue == .stop { stops[hit.words.lowerBound] = true }
    var last = 0
    for hit in cues.hits {
      if hit.cue == .formerly { last = hit.words.upperBound }
      apply(hit, insideOfLong: hit.words.lowerBound < last)
    }
  }

  subscript(index: Int) -> Stance { stances[index] }

  /// The stance of a phrase is that of its first word.
  subscript(range: Range<Int>) -> Stance { range.isEmpty ? [] : stances[range.lowerBound] }

  /// Whether one of the places is asserted.
  func isStated(_ places: [Range<Int>]) -> Bool {
    places.contains { self[$0].isDisjoint(with: [.negated, .planned, .past]) }
  }

  private mutating func apply(_ hit: CueHit, insideOfLong: Bool) {
    switch hit.cue {
    case .negation: forward(hit, .negated, limit: reach(hit), list: isDenial(hit))
    case .negationAfter: backward(hit, .negated, limit: 12)
    case .uncertain: forward(hit, .uncertain, limit: 5, throughColon: true)
    case .uncertainAfter where isMeans(hit): break
    case .uncertainAfter: backward(hit, .uncertain, limit: 3)
    case .past where !insideOfLong: forward(hit, .past, limit: 6, throughColon: true)
    case .planned where isOfToday(hit): break
    case .planned: forward(hit, .planned, limit: 6)
    case .otherPerson where isLabel(hit) && isEntry(hit): throughSentence(hit)
    case .otherPerson: otherPerson(hit)
    case .familyHistory where isLabel(hit): throughSentence(hit)
    case .familyHistory: forward(hit, .otherPerson, limit: 20, list: true, throughColon: true)
    default: break
    }
  }

  /// "We had the planned family hour": an adjective, and no plan.
  private func isOfToday(_ hit: CueHit) -> Bool {
    hit.words.count == 1 && Stances.plannings.contains(text[hit.words.lowerBound].key)
      && Stances.articles.contains(text.word(hit.words.lowerBound - 1).key)
      && text[hit.words.lowerBound].before == .space
      && (2...4).contains { Stances.hads.contains(text.word(hit.words.lowerBound - $0).key) }
  }

  private static let plannings = keys("planned")
  private static let articles = keys("the our this a his her their")
  private static let hads = keys("had held did kept ran used")

  /// "ODD, by history arguing, defying": by what it is known, and no doubt.
  private func isMeans(_ hit: CueHit) -> Bool {
    let next = text.word(hit.words.upperBound)
    return hit.words.count == 2 && Stances.histories.contains(text[hit.words.upperBound - 1].key)
      && hit.words.upperBound < text.sentence(of: hit.words.lowerBound).upperBound
      && next.before == .space && !Stances.joiners.contains(next.key)
      && !Stances.linking.contains(next.key) && !Stances.only.contains(next.key)
  }

  private static let histories = keys("history hx")
  private static let only = keys("only from of in per but though currently now not")

  /// "Family hx: mother - MDD; uncle - alcohol": to the end of the sentence, whatever parts it.
  private mutating func throughSentence(_ hit: CueHit) {
    for index in hit.words.upperBound..<text.sentence(of: hit.words.lowerBound).upperBound {
      stances[index].insert(.otherPerson)
    }
  }

  /// "Family: ...", and "Brother: schizophrenia", but not what a mother has to report.
  private func isEntry(_ hit: CueHit) -> Bool {
    let first = hit.words.lowerBound
    if text[first].key == Stances.family { return true }
    let sentence = text.sentence(of: first)
    return sentence.upperBound - first <= 14
      && !(hit.words.upperBound..<sentence.upperBound).contains {
        Stances.telling.contains(text[$0].key) || isClientWord($0)
          || text[$0].key == Stances.she || text[$0].key == Stances.he
      }
  }

  /// A colon stands behind it.
  private func isLabel(_ hit: CueHit) -> Bool {
    let end = text.sentence(of: hit.words.lowerBound).upperBound
    var index = hit.words.upperBound
    while index < end, !text[index].before.contains(.colon) {
      guard Stances.sides.contains(text[index].key) || text[index].isNumber else { return false }
      index += 1
    }
    return index < end
  }

  /// "denies" rules a whole list, "no" a phrase, a bare "not" the next words.
  private func reach(_ hit: CueHit) -> Int {
    if isDenial(hit) { return 16 }
    return hit.words.count == 1 && Stances.bare.contains(text[hit.words.lowerBound].key) ? 4 : 7
  }

  private func isDenial(_ hit: CueHit) -> Bool {
    let key = text[hit.words.lowerBound].key
    return Stances.denials.contains(key)
  }

  /// Colours the words after a trigger. A comma ends the reach unless a list follows ("no mania,
  /// psychosis or trauma").
  private mutating func forward(
    _ hit: CueHit, _ stance: Stance, limit: Int, list: Bool = false, throughColon: Bool = false
  ) {
    let end = text.sentence(of: hit.words.lowerBound).upperBound
    var index = hit.words.upperBound
    while index < end, index < hit.words.upperBound + limit {
      let marks = text[index].before
      if marks.endsClause || (marks.contains(.colon) && !throughColon) { return }
      if marks.contains(.close), index > hit.words.upperBound { return }
      if marks.contains(.comma), !list, !isList(from: index, below: end) { return }
      if stops[index], index > hit.words.upperBound { return }
      stances[index].formUnion(stance)
      index += 1
    }
  }

  private func isList(from index: Int, below end: Int) -> Bool {
    var at = index
    while at < min(end, index + 7) {
      if at > index, text[at].before.endsClause { return false }
      if stops[at] { return false }
      if Stances.joiners.contains(text[at].key) { return true }
      at += 1
    }
    return false
  }

  /// Colours the words before a trigger, back to the beginning of its clause.
  private mutating func backward(_ hit: CueHit, _ stance: Stance, limit: Int) {
    let start = text.sentence(of: hit.words.lowerBound).lowerBound
    var index = hit.words.lowerBound
    while index > start, index > hit.words.lowerBound - limit {
      let marks = text[index].before
      if marks.endsClause || !marks.isDisjoint(with: [.comma, .colon, .open]) {
        return
      }
      index -= 1
      if stops[index], !Stances.linking.contains(text[index].key) { return }
      stances[index].formUnion(stance)
    }
  }
}

extension Stances {
  /// A relative reaches on when something is said of them: "mother has", "father's", "uncle with".
  private mutating func otherPerson(_ hit: CueHit) {
    let last = hit.words.upperBound - 1
    let end = text.sentence(of: last).upperBound
    if isClient(hit) || (isChild && Stances.children.contains(text[last].key)) { return }
    if isAfterthought(hit) { backwardFromPerson(hit) }
    if text[last].isPossessive, !Stances.kin.contains(text.word(last + 1).key) {
      return forward(hit, .otherPerson, limit: 4)
    }
    if isPeer(hit) { return reach(hit, end) }
    if text.sentence(of: last).lowerBound == hit.words.lowerBound,
      Stances.states.contains(text.word(last + 1).key),
      text.word(last + 1).before.isSubset(of: .space)
    {
      return reach(hit, end)
    }
    var index = last + 1
    while index < end, index <= last + 8,
      text[index].before.isDisjoint(with: [.semicolon, .comma]) || isRelative(index)
        || text[index].isNumber || text[index - 1].isNumber
    {
      let key = text[index].key
      if isClientWord(index) { break }
      if Stances.having.contains(key), index <= last + 3 || !Stances.light.contains(key) {
        return reach(hit, end, from: index)
      }
      if Stances.telling.contains(key) {
        if speaksOfSelf(hit, from: index + 1, below: end) { reach(hit, end) }
        return
      }
      index += 1
    }
    if text.word(last + 1).before.contains(.close) { return }
    forward(hit, .otherPerson, limit: 2)
  }

  /// To the end of the clause, over the commas of a list; "the client" turns back.
  private mutating func reach(_ hit: CueHit, _ end: Int, from start: Int? = nil) {
    var index = start ?? hit.words.upperBound
    while index < end, !text[index].before.endsClause {
      if let start, index > start, text[index].before.contains(.colon) { return }
      if isClientWord(index), !text[index].isPossessive { return }
      if text[index].before.contains(.comma), index != start, !isRelative(index),
        !isList(from: index, below: end)
      {
        return
      }
      stances[index].formUnion(.otherPerson)
      index += 1
    }
  }

  /// "the client", "I"; but not the I of "bipolar I".
  private func isClientWord(_ index: Int) -> Bool {
    Stances.client.contains(text[index].key)
      && !Stances.numbered.contains(text.word(index - 1).key)
  }

  /// ", who has": a relative clause goes on about the person.
  private func isRelative(_ index: Int) -> Bool {
    !text[index].before.contains(.semicolon) && Stances.relatives.contains(text[index].key)
  }

  /// "one member", "another client": what follows is theirs, whatever the verb.
  private func isPeer(_ hit: CueHit) -> Bool {
    hit.words.count == 2 && Stances.peers.contains(text[hit.words.lowerBound].key)
  }

  /// "mother said she is ...": the pronoun may be the mother herself.
  private func speaksOfSelf(_ hit: CueHit, from index: Int, below end: Int) -> Bool {
    guard index < end else { return false }
    let isFemale = Stances.female.contains(text[hit.words.upperBound - 1].key)
    let pronoun = text[index].key
    return pronoun == (isFemale ? Stances.she : Stances.he) || Stances.own.contains(pronoun)
  }

  /// "The identified patient is the wife."
  private func isClient(_ hit: CueHit) -> Bool {
    let first = hit.words.lowerBound
    return [WordKey("is"), WordKey("was")].contains(text.word(first - 2).key)
      && Stances.client.contains(text.word(first - 3).key)
      || [WordKey("is"), WordKey("was")].contains(text.word(first - 1).key)
        && Stances.client.contains(text.word(first - 2).key)
  }

  /// "depression (mother)", "anxiety in her father".
  private func isAfterthought(_ hit: CueHit) -> Bool {
    let first = hit.words.lowerBound
    if text[first].before.contains(.open) { return !isListOfPresent(first) }
    let before = text.word(first - 1).key
    return before == Stances.inside
      || (Stances.own.contains(before) && text.word(first - 2).key == Stances.inside)
  }

  /// "Family session (mom, dad, client)": who was there.
  private func isListOfPresent(_ first: Int) -> Bool {
    var index = first + 1
    while index < min(text.count, first + 9), !text[index].before.contains(.close) {
      if Stances.client.contains(text[index].key) { return true }
      index += 1
    }
    return false
  }

  private mutating func backwardFromPerson(_ hit: CueHit) {
    let start = text.sentence(of: hit.words.lowerBound).lowerBound
    var index = hit.words.lowerBound
    var left = 5
    while index > start, left > 0 {
      index -= 1
      left -= 1
      stances[index].formUnion(.otherPerson)
      if !text[index].before.isDisjoint(with: [.comma, .semicolon, .colon]) { return }
    }
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let denials = keys("denies denied denying negative neither")
  private static let bare = keys("not cannot cant dont doesnt didnt isnt wasnt hasnt never")
  private static let joiners = keys("or nor and")
  private static let linking = keys("has is are was were remains")
  private static let having = keys(
    "treated hospitalized institutionalized medicated has had have with is was are were diagnosed struggles struggled suffers suffered takes took "
      + "lives battles died killed drinks drank uses attempted completed history hx relapsed developed carries carried suffer"
  )
  private static let telling = keys(
    "said says reports reported states stated shared disclosed admitted mentioned told tells")
  private static let light = keys("with is was are were")
  private static let client = keys("client patient pt i we")
  private static let numbered = keys("bipolar bd type axis disorder")
  private static let states = keys(
    "in on also still now currently again diagnosed being recovering")
  private static let female = keys(
    "mother mom mum mommy stepmother stepmom wife girlfriend grandmother grandma sister daughter "
      + "aunt niece fiancee")
  private static let peers = keys("one another other")
  private static let children = keys("son daughter")
  private static let relatives = keys("who whose whom")
  private static let family = WordKey("family")
  private static let sides = keys(
    "on of the his her their dad dads mom moms mothers fathers side maternal paternal hx history late"
  )
  private static let kin = keys(
    "child children kid kids son daughter wife husband mother father brother sister family partner"
      + " pediatrician doctor therapist psychiatrist teacher boyfriend girlfriend baby side")
  private static let own = keys("her his their own")
  private static let she = WordKey("she")
  private static let he = WordKey("he")
  private static let inside = WordKey("in")
}
