import Records

/// Whether the client missed this visit: who did not come, to what, and whether the note goes on to
/// tell of a session all the same. "Mother did not attend", "missed the funeral", "cancelled the
/// couple slot" are no absences of this client from this visit.
struct Attendance {
  private let visit: Visit
  private let text: NoteText
  private let nothing: NothingToBill

  init(_ visit: Visit, _ nothing: NothingToBill) {
    self.visit = visit
    self.nothing = nothing
    text = visit.facts.text
  }

  /// Absence of the client from this session: not last week's, not from school.
  func absence(_ cue: Cue) -> Range<Int>? {
    guard nothing.service < 3, cue != .noShow || !nothing.isFamilySession else { return nil }
    return visit.facts.cues.all(cue).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !isOnRecord(words) && !isEarlier(words) && !isOfAnother(words) && !isTopic(words)
        && !isElsewhere(words) && !isNextClient(words)
        && !isHeld(apart: words)
    }
  }

  /// "My next client cancelled so we kept going", "the 3 pm client no-showed".
  private func isNextClient(_ words: Range<Int>) -> Bool {
    (1...3).contains { back in
      Missing.nextOnes.contains(text.word(words.lowerBound - back).key)
        && (words.lowerBound - back + 1...words.lowerBound).allSatisfy {
          text.word($0).before.isSubset(of: [.space])
        }
    } && Missing.persons.contains(text[words.lowerBound].key)
  }

  /// "Missed." or "Cancelled." and nothing else in the first sentence.
  var fragment: Range<Int>? {
    guard let first = text.sentences.first, first.count == 1, text.count > 1,
      Missing.fragments.contains(text[first.lowerBound].key), nothing.service < 2,
      !nothing.hasOwnTime(apart: first)
    else { return nil }
    return first
  }

  /// The words speak of this visit, and the note tells of no session all the same.
  func isOfVisit(_ words: Range<Int>) -> Bool {
    !isEarlier(words) && !isOfAnother(words) && !isElsewhere(words) && !isHeld(apart: words)
  }

  /// Nobody was seen in this visit: not the relatives of a family history ("cousin OCD, nobody
  /// treated"), nor what people have not seen of him.
  var notHere: Range<Int>? {
    visit.facts.cues.all(.notHere).first { words in
      guard
        visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson]),
        !visit.isCharge(words), !isEarlier(words)
      else { return false }
      let first = text[words.lowerBound].key
      if words.count == 2, first == Missing.not {
        let next = text.word(words.upperBound)
        return words.lowerBound == text.sentence(of: words.lowerBound).lowerBound
          && !next.before.contains(.colon)
          && (next.before != .space || Missing.or.contains(next.key))
      }
      guard
        Missing.nobody.contains(first)
          || first == Missing.no && text.word(words.lowerBound + 1).key == Missing.one
      else { return true }
      let sentence = text.sentence(of: words.lowerBound)
      let next = text.word(words.upperBound)
      let isWhole =
        words.upperBound >= sentence.upperBound || !next.before.isSubset(of: [.space, .hyphen])
        || Missing.settings.contains(next.key)
      return isWhole && !text.word(words.lowerBound + 1).isPossessive
        && !visit.facts.cues.has(
          .familyMember, in: sentence.lowerBound..<words.lowerBound)
    }
  }

  /// "The 14:00 with Ms. Rowe did not take place": the visit as the subject, at the beginning.
  var notHeld: Range<Int>? {
    text.words.indices.prefix { text[$0].sentence <= 1 }.first { index in
      guard Missing.happening.contains(text[index].key), !text[index].isMasked,
        (1...2).contains(where: { Missing.denials.contains(text.word(index - $0).key) })
      else { return false }
      let sentence = text.sentence(of: index)
      let subject = sentence.lowerBound..<index
      return subject.contains { Missing.visits.contains(text[$0].key) || text[$0].kind == .number }
        && !subject.contains { Missing.earlier.contains(text[$0].key) }
        && !isOtherVisit(subject)
    }.map { $0..<$0 + 1 }
  }

  /// Waiting, calling and moving the date, and not one word of a session: nobody was met.
  var vain: Range<Int>? {
    let attempts = visit.facts.cues.all(.attempt).filter {
      visit.facts.stances[$0].isDisjoint(with: [.negated, .past, .otherPerson])
    }
    guard let first = attempts.first, text.sentences.count <= 10, nothing.service == 0,
      !nothing.isTesting, visit.place(.group) == nil,
      attempts.count >= 2 || text.sentences.count <= 5 && visit.place(.therapy) == nil,
      visit.place(.familyMember).map({ _ in !Contact(visit).isMeeting }) ?? true
    else { return nil }
    let isTimed = visit.facts.minutes.contains {
      $0.weight >= 2 && !$0.isApart && $0.minutes >= 5
        && ($0.isRange || $0.weight >= 4
          || !visit.facts.cues.has(.attempt, in: text.sentence(of: $0.words.lowerBound)))
    }
    return isTimed || Contact(visit).exchanges >= 2 || Contact(visit).hasClinicalVerb ? nil : first
  }

  /// The session took place all the same: a length of its own in other sentences, or its work told
  /// there more than once.
  private func isHeld(apart words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    if text[words.lowerBound].sentence == 0, !visit.facts.foreign.copies.isEmpty { return false }
    if nothing.hasOwnTime(apart: words), !isBareTimeBeside(sentence) { return true }
    if isSeenLater(words, sentence) { return true }
    let works = [Cue.therapyWork, .medicalWork].flatMap { visit.facts.cues.all($0) }
    let told = works.filter {
      visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !sentence.contains($0.lowerBound)
    }
    return told.count >= 2 && text.sentences.count >= 4
  }

  /// "No-show for 9 am; walked in at 2 and was seen 2:10-2:55".
  private func isSeenLater(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard
      let time = visit.facts.minutes.first(where: {
        $0.isRange && $0.minutes >= 16 && !$0.isApart && $0.words.lowerBound > words.upperBound
          && sentence.contains($0.words.lowerBound)
      })
    else { return false }
    return (words.upperBound..<time.words.lowerBound).contains { index in
      Missing.seen.contains(text[index].key)
        && visit.facts.stances[index].isDisjoint(with: [.negated, .planned])
    }
  }

  /// "10:00-10:45. No show.": the only length is a fragment beside the absence.
  private func isBareTimeBeside(_ sentence: Range<Int>) -> Bool {
    let own = visit.facts.minutes.filter {
      $0.weight >= 4 && !$0.isApart && $0.minutes >= 16 && !sentence.contains($0.words.lowerBound)
    }
    return own.allSatisfy { time in
      let fragment = text.sentence(of: time.words.lowerBound)
      return fragment.count <= time.words.count + 2
        && (fragment.upperBound == sentence.lowerBound
          || fragment.lowerBound == sentence.upperBound)
    }
  }

  /// "The no-show policy", "after two no-shows": talked of, not happened.
  private func isTopic(_ words: Range<Int>) -> Bool {
    Missing.topics.contains(text.word(words.upperBound).key)
      && text.word(words.upperBound).before.isSubset(of: [.space, .hyphen])
      || Missing.leads.contains(text.word(words.lowerBound - 1).key)
        && Missing.nounsOfAbsence.contains(text[words.lowerBound].key)
        && text.word(words.lowerBound).before.isSubset(of: [.space, .hyphen])
  }

  /// "The desk's log has 'N/S' at 1:10": the word of a record.
  private func isOnRecord(_ words: Range<Int>) -> Bool {
    guard text[words.lowerBound].before.contains(.quote) else { return false }
    return (1...5).contains { Missing.records.contains(text.word(words.lowerBound - $0).key) }
  }

  /// "Her husband no-showed", "the interpreter who did not come": the subject is somebody else.
  private func isOfAnother(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    var index = words.lowerBound - 1
    while index >= max(sentence.lowerBound, words.lowerBound - 4) {
      if !text[index + 1].before.isSubset(of: [.space, .hyphen]) { return false }
      let key = text[index].key
      if Missing.clients.contains(key) { return false }
      if Missing.others.contains(key)
        || visit.facts.cues.has(.familyMember, in: index..<index + 1)
      {
        return !Missing.youngClients.contains(key) || (visit.encounter.clientAge ?? 30) >= 20
      }
      if Missing.auxiliaries.contains(key) {
        index -= 1
        continue
      }
      return text[index].kind == .word && !text[index].isCapitalized
        && !Missing.wholes.contains(key) && Missing.verbs.contains(text[words.lowerBound].key)
    }
    return false
  }

  /// What was missed, where the words say so, is no visit here: "missed the bus", "did not show up
  /// to the hearing", "cancelled her gym membership".
  private func isElsewhere(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    if words.contains(where: { Missing.visits.contains(text[$0].key) }) {
      return isOtherVisit(words)
    }
    var nouns: [WordKey] = []
    var index = words.upperBound
    while index < min(sentence.upperBound, words.upperBound + 5),
      text[index].before.isSubset(of: [.space, .hyphen])
    {
      let key = text[index].key
      if Missing.reasons.contains(key) || text[index].isNumber { break }
      if Missing.visits.contains(key) { return isOtherVisit(words.lowerBound..<index + 1) }
      if !Missing.determiners.contains(key) { nouns.append(key) }
      index += 1
    }
    guard let first = nouns.first else { return false }
    return !Missing.times.contains(first)
  }

  /// "her dentist appointment", "the couple slot", "last week's session".
  private func isOtherVisit(_ words: Range<Int>) -> Bool {
    let first = max(words.lowerBound, words.upperBound - 4)
    return (first..<words.upperBound).contains { Missing.otherVisits.contains(text[$0].key) }
      || (0...1).contains { Missing.withOthers.contains(text.word(words.upperBound + $0).key) }
  }

  /// "Last week she did not show."
  private func isEarlier(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    return (max(sentence.lowerBound, words.lowerBound - 6)..<words.lowerBound).contains {
      Missing.earlier.contains(text[$0].key)
    }
      || (0...3).contains { step in
        let index = words.upperBound + step
        return index < sentence.upperBound && Missing.earlierAfter.contains(text[index].key)
      }
  }
}

/// Words of being away.
private enum Missing {
  static let happening = keys("take happen occur")
  static let denials = keys("not didnt never")
  static let nobody = keys("nobody noone")
  static let no = WordKey("no")
  static let one = WordKey("one")
  static let not = WordKey("not")
  static let or = keys("or nor and")
  static let seen = keys("seen met saw walked came arrived held")
  static let fragments = keys("missed absent cancelled noshow dna ns rescheduled")
  static let nounsOfAbsence = keys("no n noshow dna missed late same last unattended absent")
  static let nextOnes = keys("next other another following previous")
  static let persons = keys("client patient pt appointment member")
  static let settings = keys("today in at for this on during by here")
  static let clients = keys("client patient pt member he she they")
  static let youngClients = keys("son daughter child teen boy girl kid")
  static let others = keys(
    "friend friends sponsor boss manager landlord interpreter caseworker worker teacher coach lawyer "
      + "attorney officer peer peers roommate coworker colleague colleagues neighbor doctor nurse who which "
      + "that ex supervisor band guests nobody others")
  /// Subjects that are or include the client.
  static let wholes = keys("family couple parents both neither all group clients patients and")
  static let verbs = keys("never did didnt failed")
  static let auxiliaries = keys(
    "then just also simply again had has have was were is did still who that never not again both")
  static let records = keys("log desk roster board calendar system ehr header schedule portal grid")
  static let topics = keys(
    "policy fee fees letter letters rate agreement rule rules charge history")
  static let leads = keys(
    "the about since after two three four several her his their discussed of for past any avoid if")
  static let visits = keys(
    "session appointment visit appt intake therapy hour slot group call link today office clinic "
      + "meeting video")
  static let otherVisits = keys(
    "couple couples family dentist dental doctor medical physical last previous next parents school "
      + "work court gym aa na probation job study staff other prior follow eye")
  static let withOthers = keys("with of")
  static let determiners = keys(
    "h hour hours notice min them us the her his their a an two three some most all to at for in on our my this that any both up it"
  )
  static let reasons = keys(
    "x because and but so since as due owing despite when after before until without again by i we or "
      + "though although today no left called texted sent voicemail message")
  static let times = keys(
    "today this again scheduled time morning afternoon evening here monday tuesday wednesday thursday "
      + "friday saturday sunday late same day yesterday night")
  static let earlierAfter = keys("last ago previously")
  static let earlier = keys("last previous previously earlier ago yesterday")

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
