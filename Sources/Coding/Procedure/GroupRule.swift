import Basics
import CodeSets
import Records

/// Group psychotherapy, once a client and session whatever its length: 90853, and 90849 for a
/// group of several families (S49). Substance counselors bill H0005.
struct GroupRule {
  static let id = "group-once"

  let visit: Visit

  /// Nil when the note describes no group.
  func draft() -> ProcedureDraft? {
    if let words = visit.place(.multiFamily), visit.role.isTherapist {
      return draft("90849", words, "Several families met at once; one unit a session")
    }
    guard let words = heading ?? named ?? opened ?? counted, isThisSession(words),
      calledOff == nil
    else { return nil }
    switch visit.role {
    case .substanceCounselor:
      return draft("H0005", words, "Group counseling by a substance counselor; one unit a session")
    case .behaviorAnalyst, .behaviorTechnician: return nil
    case .rehabilitation, .peer, .caseManager, .nurse, .medicalAssistant: return nil
    default: return draft("90853", words, "Group psychotherapy is billed once a session")
    }
  }

  private func draft(_ code: String, _ words: Range<Int>, _ reason: String) -> ProcedureDraft {
    var draft = ProcedureDraft()
    draft.minutes = SessionMinutes(visit)?.minutes
    draft.lines = [
      DraftLine(
        code: code, confidence: 9500, rationale: reason, rule: GroupRule.id,
        evidence: [words] + [visit.place(.groupMembers)].compactMap { $0 })
    ]
    return draft
  }

  /// The opening calls the session an individual one; "his individual hour on Monday" does not.
  private var isIndividual: Bool {
    visit.facts.cues.all(.individual).contains { words in
      visit.facts.text[words.lowerBound].sentence <= 1
        && visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
    }
  }

  /// A group by its name, and not one that is talked of: "asked about a grief group at church",
  /// "add her to the skills group list".
  private var named: Range<Int>? {
    let text = visit.facts.text
    return visit.facts.cues.all(.group).first { words in
      guard
        visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson]),
        !visit.isCharge(words)
      else { return false }
      let first = max(text.sentence(of: words.lowerBound).lowerBound, words.lowerBound - 3)
      if (first..<words.lowerBound).contains(where: { GroupRule.abouts.contains(text[$0].key) }) {
        return false
      }
      if text[words.lowerBound].sentence <= 1 { return !isListed(words) }
      if visit.isNamedInOpening { return false }
      let before = text.word(words.lowerBound - 1)
      return !(text[words.lowerBound].before == .space && GroupRule.topics.contains(before.key))
        && !isListed(words)
    }
  }

  /// "Anx mgmt grp #6, 75 min": a group within the first words, with nobody who does something before
  /// it.
  private var opened: Range<Int>? {
    let text = visit.facts.text
    let first = visit.opening.lowerBound
    let words = first..<min(first + 6, visit.opening.upperBound)
    guard let index = words.first(where: { GroupRule.names.contains(text[$0].key) }),
      !isIndividual, !GroupRule.things.contains(text.word(index + 1).key),
      visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past, .otherPerson]),
      !(first..<index).contains(where: {
        GroupRule.actors.contains(text[$0].key) || GroupRule.topics.contains(text[$0].key)
      }), !isListed(index..<index + 1)
    else { return nil }
    return index..<index + 1
  }

  private static let actors = VisitLevel.keys(
    "she he they client patient i we talked discussed missed asked joined left after before family"
      + " home peer friend age support in")

  private func isListed(_ words: Range<Int>) -> Bool {
    let next = visit.facts.text.word(words.upperBound)
    return next.before == .space && GroupRule.papers.contains(next.key)
  }

  private static let topics = VisitLevel.keys(
    "a an his her their another other about for to that some any outside")
  private static let abouts = VisitLevel.keys(
    "about flyer brochure leaflet waitlist considering considers referral information interested")
  private static let papers = VisitLevel.keys(
    "list waitlist referral brochure flyer starts starting begins leaflet invitation")

  /// A note that begins with the word: "GROUP - relapse prevention, 8 present".
  private var heading: Range<Int>? {
    if let line = lineHeading { return line }
    let first = visit.opening.lowerBound
    guard first < visit.facts.text.count,
      GroupRule.names.contains(visit.facts.text[first].key), !isIndividual
    else { return nil }
    return first..<first + 1
  }

  /// "05/22 Fri  Group, substance use counseling, 9 members": the word opens an entry.
  private var lineHeading: Range<Int>? {
    let text = visit.facts.text
    return text.words.indices.first { index in
      guard GroupRule.names.contains(text[index].key), !text[index].isMasked,
        !text.word(index + 1).before.isDisjoint(with: [.comma, .colon, .hyphen, .period])
      else { return false }
      let sentence = text.sentence(of: index)
      return index - sentence.lowerBound <= 3
        && (sentence.lowerBound..<index).allSatisfy {
          text[$0].isNumber || GroupRule.weekdays.contains(text[$0].key)
        } && visit.has(.groupMembers)
    }.map { $0..<$0 + 1 }
  }

  /// "Relapse group, eight in the circle", "anger group with six men": a group and its head count
  /// in the opening sentences, whatever the group is called.
  private var counted: Range<Int>? {
    guard let heads else { return nil }
    let text = visit.facts.text
    if visit.opening.contains(heads.lowerBound), visit.has(.groupMembers), !isIndividual {
      return heads
    }
    return visit.opening.first { index in
      GroupRule.names.contains(text[index].key)
        && visit.facts.stances[index].isDisjoint(with: [.negated, .planned, .past])
        && !GroupRule.things.contains(text.word(index + 1).key)
    }.map { $0..<$0 + 1 }
  }

  /// A number of people in the first two sentences: "eight in the circle", "seven of us".
  private var heads: Range<Int>? {
    let text = visit.facts.text
    return text.words.indices.prefix { text[$0].sentence <= 1 }.first { index in
      guard (3...20).contains(text[index].number), !text[index].isMasked else { return false }
      let next = text.word(index + 1)
      return next.before == .space
        && (GroupRule.people.contains(next.key)
          || GroupRule.placed.contains(next.key)
            && (2...3).contains { GroupRule.rooms.contains(text.word(index + $0).key) })
    }.map { $0..<$0 + 2 }
  }

  /// "Group was cancelled for lack of people": what took place is another service.
  var calledOff: Range<Int>? {
    let text = visit.facts.text
    return visit.facts.text.words.indices.first { index in
      GroupRule.names.contains(text[index].key) && !text[index].isMasked
        && ((1...3).contains {
          GroupRule.off.contains(text.word(index + $0).key)
            || text.word(index + $0).key == GroupRule.called
              && text.word(index + $0 + 1).key == GroupRule.offWord
        }
          || (1...2).contains { GroupRule.off.contains(text.word(index - $0).key) })
    }.map { $0..<$0 + 1 }
  }

  private static let called = WordKey("called")
  private static let offWord = WordKey("off")
  private static let off: Set<WordKey> = Set(
    ["cancelled", "dissolved", "folded", "disbanded", "postponed"].map { WordKey($0) })
  private static let people: Set<WordKey> = Set(
    [
      "members", "participants", "clients", "patients", "people", "men", "women", "adults", "teens",
      "attendees", "attended", "present", "peers", "guys", "residents", "persons", "others",
      "group",
      "veterans", "patient", "ppl", "kids", "children", "chairs", "adolescents", "girls", "boys",
      "came", "showed", "attending", "there",
    ].map { WordKey($0) })
  private static let placed: Set<WordKey> = Set(["in", "of", "around", "at"].map { WordKey($0) })
  private static let rooms: Set<WordKey> = Set(
    ["circle", "room", "table", "attendance", "group", "chairs"].map { WordKey($0) })
  private static let things: Set<WordKey> = Set(
    ["home", "chat", "project", "text", "poster", "sheet"].map { WordKey($0) })
  private static let weekdays: Set<WordKey> = Set(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "tues", "thurs"].map { WordKey($0) })
  private static let names: Set<WordKey> = [WordKey("group"), WordKey("grp")]

  /// In the opening, or with members: not a group the client goes to elsewhere.
  private func isThisSession(_ words: Range<Int>) -> Bool {
    visit.has(.groupMembers) || heads != nil
      || Int(visit.facts.text[words.lowerBound].sentence) == 0
  }
}
