import Records

/// Who took part, as lines of attendance and plain sentences tell it.
struct Presence {
  let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  /// "Identified client present: No": the label and its answer; nil where there is none.
  private func answered(_ answers: Set<WordKey>) -> Range<Int>? {
    let text = visit.facts.text
    return text.words.indices.dropFirst(2).first { index in
      text[index].before.contains(.colon) && answers.contains(text[index].key)
        && Presence.attendances.contains(text[index - 1].key)
        && (2...4).contains { Presence.client.contains(text.word(index - $0).key) }
    }.map { $0 - 2..<$0 + 1 }
  }

  static let attendances = keys(
    "present attended attending attendance session participated room")
  static let noes = keys("no n none absent")
  static let yeses = keys("yes y present")

  /// Words that say the client was not in a session with others.
  var absent: Range<Int>? {
    if answered(Presence.yeses) != nil { return nil }
    return answered(Presence.noes) ?? visit.facts.cues.all(.withoutClient).first { words in
      visit.facts.stances[words].isDisjoint(with: [.planned, .past]) && isWhole(words)
        && !isBooked(words) && isClient(words) && !isWhereabouts(words)
        && (!Presence.refusals.contains(visit.facts.text[words.lowerBound].key)
          || isClientSubject(
            words.lowerBound, in: visit.facts.text.sentence(of: words.lowerBound)))
    } ?? stayedOut ?? withoutName ?? collateral
  }

  /// "Came without Ella, who was at camp", "w/o Jonas": a name that is no relative's, while relatives
  /// are met.
  private var withoutName: Range<Int>? {
    let text = visit.facts.text
    return text.words.indices.first { index in
      guard text[index].key == .without, !text[index].isMasked,
        visit.facts.stances[index].isDisjoint(with: [.planned, .past])
      else { return false }
      let isOwned =
        Presence.owners.contains(text.word(index + 1).key)
        || Presence.the == text.word(index + 1).key
      if isOwned, Presence.young.contains(text.word(index + 2).key),
        (visit.encounter.clientAge ?? 30) < 20
      {
        return true
      }
      let name = text.word(index + 1)
      let sentence = text.sentence(of: index)
      guard name.kind == .word, name.before == .space, index + 1 < sentence.upperBound,
        name.isCapitalized && !name.isCapitals && !name.isPossessive
          || Presence.client.contains(name.key)
      else { return false }
      return !visit.facts.cues.has(.familyMember, in: index + 1..<index + 2)
        && visit.facts.cues.has(.familyMember, in: sentence.lowerBound..<index)
        && ((sentence.lowerBound..<index).contains { Presence.meeting.contains(text[$0].key) }
          || visit.facts.cues.has(.familyMember, in: index - 1..<index)
            && index - sentence.lowerBound <= 3)
    }.map { $0..<$0 + 2 }
  }

  private var isRemote: Bool {
    visit.encounter.telehealth == .video || visit.encounter.telehealth == .audioOnly
  }

  /// "Client at school", on a screen: the place of the client, who takes part.
  private func isWhereabouts(_ words: Range<Int>) -> Bool {
    isRemote && words.contains { Presence.at.contains(visit.facts.text[$0].key) }
      && !words.contains {
        Presence.lacking.contains(visit.facts.text[$0].key)
          || Presence.pursuits.contains(visit.facts.text[$0].key)
      }
  }

  static let lacking = keys("not without only alone absence absent")
  /// Places nobody joins a video from.
  static let pursuits = keys(
    "practice camp daycare karate ballet choir rehearsal soccer basketball dance swim swimming football"
      + " gymnastics tutoring lessons")

  /// "Daughter and son met with me about their father": the one spoken of is the client, who was
  /// not there.
  private var collateral: Range<Int>? {
    let text = visit.facts.text
    return visit.facts.cues.all(.familyMember).first { words in
      let sentence = text.sentence(of: words.lowerBound)
      let end = min(words.upperBound + 9, sentence.upperBound)
      guard
        let verb = (words.upperBound..<max(words.upperBound, end)).first(where: {
          Presence.meeting.contains(text[$0].key)
        }),
        let about = (verb + 1..<max(verb + 1, min(verb + 6, sentence.upperBound))).first(where: {
          text[$0].key == Presence.about
        }), visit.facts.stances[verb].isDisjoint(with: [.negated, .planned, .past])
      else { return false }
      return (verb + 1..<about).contains { Presence.me.contains(text[$0].key) }
        && Presence.owners.contains(text.word(about + 1).key)
        && visit.facts.cues.has(.familyMember, in: about + 2..<about + 3)
    }
  }

  /// "It was Eli and me": nobody but the client.
  var pair: Range<Int>? {
    let text = visit.facts.text
    return text.words.indices.first { index in
      guard index >= 2, Presence.and == text[index].key,
        Presence.i.contains(text.word(index + 1).key),
        text[index].before == .space, !text[index - 1].isMasked
      else { return false }
      let one = text[index - 1]
      let isName = one.isCapitalized && one.kind == .word && !Presence.we.contains(one.key)
      return
        (isName || Presence.client.contains(one.key) || Presence.pronouns.contains(one.key)
        || Presence.objects.contains(one.key))
        && Presence.was.contains(text[index - 2].key)
        && visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past])
    }.map { $0 - 1..<$0 + 2 }
  }

  static let and = WordKey("and")
  static let i = keys("me i")
  static let was = keys("was just only were it")
  static let objects = keys("him her them")
  static let refusals = keys("declined refused refusing declining")
  static let about = WordKey("about")
  static let me = keys("me us here")
  static let owners = keys("their her his")

  /// "Both mothers came, Leo stayed in the waiting room": the client is the one who is somewhere
  /// else while relatives are met. "Gran brought him, sat outside" is about Gran.
  private var stayedOut: Range<Int>? {
    guard visit.facts.cues.has(.familyMember) else { return nil }
    let text = visit.facts.text
    return text.words.indices.lazy.compactMap { verb -> Range<Int>? in
      guard Presence.staying.contains(text[verb].key) || isElliptic(verb), !text[verb].isMasked,
        visit.facts.stances[verb].isDisjoint(with: [.negated, .planned, .past])
      else { return nil }
      let sentence = text.sentence(of: verb)
      let end = min(verb + 6, sentence.upperBound)
      let place = (verb + 1..<max(verb + 1, end)).first { place in
        Presence.outside.contains(text[place].key)
          && (!isRemote || Presence.pursuits.contains(text[place].key))
          && (Presence.away.contains(text[place].key)
            || (1...3).contains { Presence.leads.contains(text.word(place - $0).key) })
      }
      guard let place, isClientSubject(verb, in: sentence), !isForAPart(place, sentence),
        isMetWithFamily(sentence)
      else { return nil }
      return verb - 1..<place + 1
    }.first
  }

  /// "Dana at swim practice as agreed": a name after a comma, and no verb.
  private func isElliptic(_ index: Int) -> Bool {
    let text = visit.facts.text
    guard index > 0, Presence.at.contains(text[index].key) || text[index].key == Presence.with,
      text[index].before == .space
    else { return false }
    let name = text[index - 1]
    if Presence.young.contains(name.key) || Presence.client.contains(name.key) {
      let before = text.word(index - 2)
      return Presence.the == before.key && !before.before.isSubset(of: [.space, .hyphen])
    }
    if text[index].key == Presence.with { return false }
    return name.isCapitalized && name.kind == .word && !Presence.we.contains(name.key)
      && (!name.before.isSubset(of: [.space, .hyphen])
        || index - 1 == text.sentence(of: index).lowerBound
        || Presence.joins.contains(text.word(index - 2).key))
  }

  static let with = WordKey("with")
  static let the = WordKey("the")
  static let at = keys("at in")
  static let joins = keys("while and with as since because")

  /// The word before the verb is the client's name, the client, or a pronoun of the client.
  private func isClientSubject(_ verb: Int, in sentence: Range<Int>) -> Bool {
    let text = visit.facts.text
    var index = verb - 1
    while index > sentence.lowerBound, Presence.adverbs.contains(text[index].key) { index -= 1 }
    guard index >= sentence.lowerBound, text[index + 1].before.isSubset(of: [.space]) else {
      return false
    }
    if visit.facts.cues.all(.familyMember, in: index..<index + 1).contains(where: { _ in true }) {
      return (visit.encounter.clientAge.map { $0 < 20 } ?? false)
        && Presence.young.contains(text[index].key)
    }
    let key = text[index].key
    if visit.facts.cues.has(.familyMember, in: max(sentence.lowerBound, index - 1)..<index) {
      return false
    }
    if Presence.client.contains(key) || Presence.young.contains(key) { return true }
    if Presence.pronouns.contains(key) {
      return !visit.facts.cues.has(.familyMember, in: max(sentence.lowerBound, index - 3)..<index)
    }
    return text[index].isCapitalized && text[index].kind == .word && !Presence.we.contains(key)
  }

  /// "for the last ten minutes", "then joined".
  private func isForAPart(_ place: Int, _ sentence: Range<Int>) -> Bool {
    let text = visit.facts.text
    let end = min(place + 9, sentence.upperBound)
    return (place + 1..<max(place + 1, end)).contains { Presence.partial.contains(text[$0].key) }
  }

  /// Relatives are told of in this sentence or the ones beside it.
  private func isMetWithFamily(_ sentence: Range<Int>) -> Bool {
    let text = visit.facts.text
    let number = Int(text[sentence.lowerBound].sentence)
    let near = max(0, number - 1)...min(text.sentences.count - 1, number + 1)
    return near.contains { place in
      visit.facts.cues.all(.familyMember, in: text.sentences[place]).contains { words in
        (words.upperBound..<min(words.upperBound + 4, text.sentences[place].upperBound)).contains {
          Presence.meeting.contains(text[$0].key)
        }
          || (max(text.sentences[place].lowerBound, words.lowerBound - 4)..<words.lowerBound)
            .contains { Presence.meetingBefore.contains(text[$0].key) }
      }
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
            || index == sentence.lowerBound && Presence.linking.contains(text[index + 1].key),
          text[index].key != Presence.session || text.word(index - 1).key == Presence.inside
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
      let isThere = (0...5).contains {
        Presence.there.contains(text.word(words.upperBound + $0).key)
      }
      return
        ((0...2).contains { Presence.joining.contains(text.word(words.upperBound + $0).key) }
        || isThere)
        && after.contains { Presence.wholes.contains(text[$0].key) }
        && !after.contains {
          Presence.parts.contains(text[$0].key) || Presence.apart.contains(text[$0].key)
        }
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

  static let staying = keys(
    "stayed waited sat remained kept played read slept was is waits stays sits drew remains")
  static let outside = keys(
    "waiting lobby hallway hall corridor reception car school home class dance karate soccer basketball football swim swimming ballet choir gymnastics band downstairs upstairs outside "
      + "next playroom daycare camp practice lounge lessons rehearsal dentist work game training "
      + "tutoring party sleepover facility preschool kindergarten college sitter babysitter nanny "
      + "grandmother grandma gran grandparents aunt neighbor class classroom")
  static let away = keys("outside downstairs upstairs home")
  static let leads = keys("in at the our with")
  static let adverbs = keys("just only also himself herself then happily quietly there")
  static let pronouns = keys("he she they")
  static let we = keys("i we it this that both all")
  static let partial = keys("first last final then until joined before briefly part half")
  static let meeting = keys(
    "came met attended joined here present arrived talked worked spoke sat learned practiced rehearsed"
      + " in and")
  static let meetingBefore = keys("with met saw both only just")
  static let joining = keys("joined attended participated sat stayed came was were")
  static let wholes = keys("entire whole throughout full all")
  static let parts = keys(
    "last first final end briefly beginning start waited lobby outside")
  static let there = keys("room present")
  static let apart = keys(
    "kitchen bedroom hallway upstairs downstairs car wasnt isnt not never without other another next"
      + " elsewhere earshot")
  static let linking = keys("were was are is today")
  static let young = keys(
    "child children teen kid kids daughter son boy girl youth daughters sons")
  static let booked = WordKey("as")
  static let sole = keys("alone only own himself herself themselves")
  static let settings = keys(
    "came attended today for in with session was were this again at on here present seen and but about regarding "
      + "because while since as by who")
  static let headings = keys(
    "present attendees participants attending attendance who seen room attended members session")
  static let session = WordKey("session")
  static let inside = WordKey("in")
  static let client = keys("client patient pt identified ip self")

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
