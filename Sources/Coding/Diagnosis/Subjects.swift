import Records

/// Whom a sentence is about. A relative who came in as the subject of one sentence stays it for a
/// pronoun of the same gender in the next ("Mom came in briefly. She has bipolar disorder."); a
/// pronoun of the client's gender is doubtful then, one of the other gender is not.
struct Subjects {
  enum Owner {
    case client, other, perhapsOther
  }

  private enum Gender {
    case female, male
  }

  private(set) var owners: [Owner] = []
  private let client: Gender?
  private let text: NoteText
  /// The note speaks of the client mostly by the pronoun of the record.
  private let isReliable: Bool

  init(_ facts: NoteFacts, _ encounter: Encounter) {
    text = facts.text
    let (females, males) = Subjects.pronouns(facts.text)
    isReliable =
      encounter.clientSex?.uppercased() == "F" ? females > males : males > females
    client =
      switch encounter.clientSex?.uppercased() {
      case "F": .female
      case "M": .male
      default: nil
      }
    var person: (gender: Gender?, left: Int)?
    var isAboutRelative = false
    for sentence in text.sentences {
      var owner = Owner.client
      let isAnswer = isAboutRelative
      isAboutRelative = asksOfRelative(sentence, facts)
      if isAnswer {
        owners.append(.other)
        continue
      }
      if let found = subject(of: sentence, facts) {
        person = (found, 3)
      } else if startsWithClient(sentence) {
        person = nil
      } else if let known = person, let gender = pronoun(sentence), gender == known.gender,
        known.left > 0
      {
        owner = gender == client || client == nil ? .perhapsOther : .other
        person?.left -= owner == .other ? 1 : 3
      } else if let known = person, known.left <= 0 || pronoun(sentence) != nil {
        person = nil
      }
      owners.append(owner)
    }
  }

  /// "Cousin?": the next sentence answers for the cousin.
  private func asksOfRelative(_ sentence: Range<Int>, _ facts: NoteFacts) -> Bool {
    sentence.count <= 3 && text.word(sentence.upperBound).before.contains(.question)
      && facts.cues.has(.otherPerson, in: sentence)
  }

  /// The relative a sentence begins with; nil in nil when the gender is unknown.
  private func subject(of sentence: Range<Int>, _ facts: NoteFacts) -> Gender?? {
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 4)
    guard let hit = facts.cues.all(.otherPerson, in: opening).first else { return nil }
    let last = hit.upperBound - 1
    if text[last].isPossessive { return nil }
    if (sentence.lowerBound..<hit.lowerBound).contains(where: {
      !Subjects.leading.contains(text[$0].key)
    }) {
      return nil
    }
    let key = text[last].key
    return .some(
      Subjects.females.contains(key) ? .female : Subjects.males.contains(key) ? .male : nil)
  }

  private func startsWithClient(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(3).contains { Subjects.clients.contains(text[$0].key) }
  }

  private func pronoun(_ sentence: Range<Int>) -> Gender? {
    for index in sentence.prefix(2) {
      if text[index].key == Subjects.she { return .female }
      if text[index].key == Subjects.he { return .male }
    }
    return nil
  }

  /// "Husband's drinking: he has alcohol use disorder": a pronoun in the clause of the condition, and
  /// before it in the sentence a relative of that gender.
  func perhapsOwner(of head: Range<Int>, _ facts: NoteFacts) -> Owner? {
    let sentence = text.sentence(of: head.lowerBound)
    if isOfOtherGender(head, sentence) || isWhose(head, sentence) { return .other }
    let people = facts.cues.all(.otherPerson, in: sentence.lowerBound..<head.lowerBound)
    guard !people.isEmpty else { return nil }
    var index = head.lowerBound - 1
    while index > sentence.lowerBound, head.lowerBound - index < 6 {
      let gender: Gender? =
        text[index].key == Subjects.he ? .male : text[index].key == Subjects.she ? .female : nil
      if let gender {
        let place = index
        guard let person = people.last(where: { $0.upperBound <= place }),
          self.gender(person) == gender,
          !(person.upperBound..<place).contains(where: { Subjects.clients.contains(text[$0].key) })
        else { return nil }
        return gender == client || client == nil ? .perhapsOther : .other
      }
      index -= 1
    }
    return nil
  }

  /// "She has Alzheimer's" where the client is a man, and the note as a whole calls him so.
  private func isOfOtherGender(_ head: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard let client, isReliable else { return false }
    var index = head.lowerBound - 1
    while index >= max(sentence.lowerBound, head.lowerBound - 6) {
      let key = text[index].key
      if key == Subjects.she || key == Subjects.he {
        return (key == Subjects.she) != (client == .female)
          && Subjects.having.contains(text.word(index + 1).key)
      }
      if text[index].before.endsClause || Subjects.clients.contains(key) { return false }
      index -= 1
    }
    return false
  }

  /// "P., who does have panic disorder", "a coworker who has OCD": the person before "who".
  private func isWhose(_ head: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard
      let who = (max(sentence.lowerBound, head.lowerBound - 6)..<head.lowerBound).last(where: {
        text[$0].key == Subjects.who
      }), who > sentence.lowerBound
    else { return false }
    let lead = max(sentence.lowerBound, who - 6)..<who
    return Subjects.having.contains(text.word(who + 1).key)
      && !lead.contains {
        Subjects.clients.contains(text[$0].key) || Subjects.nouns.contains(text[$0].key)
          || text[$0].isNumber
      }
  }

  private func gender(_ person: Range<Int>) -> Gender? {
    let key = text[person.upperBound - 1].key
    return Subjects.females.contains(key) ? .female : Subjects.males.contains(key) ? .male : nil
  }

  /// "his PTSD" where the client is a woman, "her own panic disorder" where he is a man.
  func isOwned(_ head: Range<Int>) -> Bool {
    guard let client else { return false }
    let sentence = text.sentence(of: head.lowerBound)
    if text.word(sentence.lowerBound + 1).before.contains(.colon) {
      let first = text[sentence.lowerBound].key
      if first == Subjects.hers { return client == .male }
      if first == Subjects.his { return client == .female }
    }
    var index = head.lowerBound - 1
    while index >= max(sentence.lowerBound, head.lowerBound - 3) {
      let key = text[index].key
      if key == Subjects.his { return client == .female }
      if key == Subjects.her { return client == .male }
      if !text[index + 1].before.isSubset(of: .space) { return false }
      index -= 1
    }
    return false
  }

  private static func pronouns(_ text: NoteText) -> (females: Int, males: Int) {
    var (females, males) = (0, 0)
    for word in text.words {
      if word.key == she || word.key == her { females += 1 }
      if word.key == he || word.key == his || word.key == him { males += 1 }
    }
    return (females, males)
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let leading = keys("her his their the my client patient both old also and")
  private static let clients = keys("client patient pt i we identified")
  private static let she = WordKey("she")
  private static let he = WordKey("he")
  private static let his = WordKey("his")
  private static let her = WordKey("her")
  private static let him = WordKey("him")
  private static let hers = WordKey("hers")
  private static let who = WordKey("who")
  private static let having = keys(
    "has had is was with carries takes took lives suffers does also still who did have are were")
  private static let nouns = keys(
    "man woman boy girl male female he she veteran student teen one somebody child they")
  private static let females = keys(
    "mother mom mum mommy stepmother stepmom wife girlfriend grandmother grandma sister daughter"
      + " aunt niece fiancee mil")
  private static let males = keys(
    "father dad daddy stepfather stepdad husband boyfriend grandfather grandpa brother son uncle"
      + " nephew fiance")
}
