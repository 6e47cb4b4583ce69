import Basics
import Records

/// Notes from which nothing may be billed whatever their minutes: nobody came, nobody was seen,
/// paper, calls about appointments, supervision, a refill without a visit.
struct NothingToBill {
  private let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  /// Why nothing may be billed, nil when the note may hold a service.
  func reason() -> (message: String, words: Range<Int>, isAbsence: Bool)? {
    if let words = absence(.noShow) { return ("The client did not attend.", words, true) }
    if let words = absence(.cancelled) { return ("The session was cancelled.", words, true) }
    let hasService = therapy >= 2
    if let words = visit.place(.supervision), opens(words), !hasOwnTime(apart: words),
      !isNamedService
    {
      return ("Supervision and meetings are not billed.", words, false)
    }
    if let words = notHere, !hasService, !isNamedService, !isFamilySession {
      return ("The client was not seen.", words, true)
    }
    if let words = vain, !isNamedService { return ("Nobody was met.", words, true) }
    if let words = visit.facts.cues.all(.nothingToBill).first(where: isOfAll), !hasService {
      return ("The note itself says that nothing is to be billed.", words, false)
    }
    if let words = visit.stated(.withoutClient), therapy == 0,
      !visit.facts.cues.has(.familyMember), !visit.facts.cues.has(.family),
      words.contains(where: { NothingToBill.denials.contains(visit.facts.text[$0].key) })
    {
      return ("The client was not present.", words, true)
    }
    if visit.role.isTherapist, visit.role != .prescriber, therapy == 0, !isTesting,
      !isNamedService, let words = visit.facts.cues.first(.therapyNone)
    {
      return ("The note says that no therapy took place.", words, false)
    }
    guard service == 0, !isTesting, !isNamedService else { return nil }
    if let words = visit.place(.refillOnly), visit.role == .prescriber, !hasOwnTime(apart: words) {
      return ("A refill without a visit is not billed.", words, false)
    }
    if let words = visit.place(.supervision), !hasOwnTime(apart: words) {
      return ("Supervision and meetings are not billed.", words, false)
    }
    if let words = visit.place(.adminWork), !hasOwnTime(apart: words) {
      return ("Forms, letters and records are not billed.", words, false)
    }
    if let words = visit.place(.contactOnly), visit.role != .caseManager,
      !hasOwnTime(apart: words)
    {
      return ("A call or message about appointments is not billed.", words, false)
    }
    return nil
  }

  /// Waiting, calling and moving the date, and not one word of a session: nobody was met.
  private var vain: Range<Int>? {
    let attempts = visit.facts.cues.all(.attempt).filter {
      visit.facts.stances[$0].isDisjoint(with: [.negated, .past, .otherPerson])
    }
    guard let first = attempts.first, visit.facts.text.sentences.count <= 10, service == 0,
      !isTesting, visit.role != .caseManager, visit.role != .peer,
      attempts.count >= 2 || attempts.count == 1 && visit.facts.text.sentences.count <= 3
    else { return nil }
    let isTimed = visit.facts.minutes.contains {
      $0.weight >= 2 && !$0.isApart && $0.minutes >= 8
        && ($0.isRange
          || !visit.facts.cues.has(.attempt, in: visit.facts.text.sentence(of: $0.words.lowerBound)))
    }
    let isSpoken = visit.facts.text.words.contains {
      NothingToBill.spoken.contains($0.key) && !$0.isMasked
    }
    return isTimed || isSpoken ? nil : first
  }

  private static let spoken: Set<WordKey> = Set(
    [
      "discussed", "talked", "worked", "explored", "reviewed", "processed", "practiced",
      "practised",
      "we", "reports", "reported", "denies", "denied", "session", "presented", "shared", "spoke",
      "described", "seen", "endorses", "says",
    ].map { WordKey($0) })

  /// A team meeting of a wraparound service is the service.
  private var isNamedService: Bool {
    guard !visit.facts.services.isEmpty else { return false }
    return NamedServiceRule(visit: visit).draft().map { !$0.isEmpty } ?? false
  }

  /// Not "do NOT bill the 35 now", "the others are not billable".
  private func isOfAll(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    let end = min(words.upperBound + 3, sentence.upperBound)
    let isPart = (words.upperBound..<max(words.upperBound, end)).contains {
      text[$0].isNumber || text[$0].kind == .code
    }
    let isOfOne =
      visit.facts.minutes.contains { sentence.contains($0.words.lowerBound) }
      && visit.facts.minutes.contains {
        !sentence.contains($0.words.lowerBound) && $0.weight >= 2 && !$0.isApart && $0.minutes >= 16
      }
    if text[words.lowerBound].before.contains(.quote) { return false }
    return !isPart && !isOfOne
      && !(sentence.lowerBound..<words.lowerBound).contains {
        NothingToBill.rest.contains(text[$0].key)
      }
  }

  private static let rest: Set<WordKey> = Set(
    ["others", "other", "rest", "remaining", "remainder", "half"].map { WordKey($0) })

  private func opens(_ words: Range<Int>) -> Bool {
    visit.facts.text[words.lowerBound].sentence == 0
  }

  /// Relatives were seen: the client's absence is then part of a family session.
  private var isFamilySession: Bool {
    visit.place(.family).map { Int(visit.facts.text[$0.lowerBound].sentence) <= 1 } ?? false
  }

  private var isTesting: Bool {
    visit.role == .psychologist
      && visit.facts.count(.testWeighed) + visit.facts.count(.testGiven) >= 2
  }

  /// Session minutes in a sentence other than the one about paper or calls.
  private func hasOwnTime(apart words: Range<Int>) -> Bool {
    let sentence = visit.facts.text.sentence(of: words.lowerBound)
    return visit.facts.minutes.contains {
      $0.weight >= 4 && !$0.isApart && $0.minutes >= 16
        && !sentence.contains($0.words.lowerBound)
    }
  }

  /// Work of a session with a time of its own, told in other sentences: whoever did not come, the
  /// session took place.
  private func isHeld(apart words: Range<Int>) -> Bool {
    let sentence = visit.facts.text.sentence(of: words.lowerBound)
    let works = [Cue.therapyWork, .medicalWork, .drugName].flatMap { visit.facts.cues.all($0) }
    let isWorked = works.contains {
      visit.facts.stances[$0].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !sentence.contains($0.lowerBound)
    }
    return isWorked && hasOwnTime(apart: words)
  }

  /// Absence of the client from this session: not last week's, not from school.
  private func absence(_ cue: Cue) -> Range<Int>? {
    guard service < 3, cue != .noShow || !isFamilySession else { return nil }
    return visit.facts.cues.all(cue).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !isElsewhere(words.upperBound) && !isEarlier(words) && !isOtherThing(words)
        && !isHeld(apart: words)
    }
  }

  /// Nobody was seen in this visit: not the relatives of a family history ("cousin OCD, nobody
  /// treated"), nor what people have not seen of him.
  private var notHere: Range<Int>? {
    let text = visit.facts.text
    return visit.facts.cues.all(.notHere).first { words in
      guard
        visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson]),
        !visit.isCharge(words)
      else { return false }
      let first = text[words.lowerBound].key
      guard
        NothingToBill.nobody.contains(first)
          || first == NothingToBill.no && text.word(words.lowerBound + 1).key == NothingToBill.one
      else { return true }
      let sentence = text.sentence(of: words.lowerBound)
      let next = text.word(words.upperBound)
      let isWhole =
        words.upperBound >= sentence.upperBound || !next.before.isSubset(of: [.space, .hyphen])
        || NothingToBill.settings.contains(next.key)
      return isWhole && !text.word(words.lowerBound + 1).isPossessive
        && !visit.facts.cues.has(
          .familyMember, in: sentence.lowerBound..<words.lowerBound)
    }
  }

  private static let nobody: Set<WordKey> = Set(["nobody", "noone"].map { WordKey($0) })
  private static let no = WordKey("no")
  private static let one = WordKey("one")
  private static let settings: Set<WordKey> = Set(
    ["today", "in", "at", "for", "this", "on", "during", "by", "here"].map { WordKey($0) })

  /// "She cancelled the couple slot", "cancelled her dentist visit": something else was called off.
  private func isOtherThing(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    guard NothingToBill.calledOff.contains(text[words.upperBound - 1].key),
      words.upperBound < sentence.upperBound,
      text[words.upperBound].before.isSubset(of: [.space]),
      NothingToBill.determiners.contains(text[words.upperBound].key)
    else { return false }
    return !NothingToBill.visits.contains(text.word(words.upperBound + 1).key)
  }

  private static let calledOff: Set<WordKey> = Set(
    ["cancelled", "cancels", "missed", "missing"].map { WordKey($0) })
  private static let determiners: Set<WordKey> = Set(
    ["the", "her", "his", "their", "a", "an", "two", "three", "some", "most", "all"].map {
      WordKey($0)
    })
  private static let visits: Set<WordKey> = Set(
    [
      "session", "appointment", "visit", "appt", "intake", "therapy", "hour", "slot", "time",
      "individual", "scheduled",
    ].map { WordKey($0) })

  /// "Last week she did not show."
  private func isEarlier(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let first = text.sentence(of: words.lowerBound).lowerBound
    return (max(first, words.lowerBound - 6)..<words.lowerBound).contains {
      NothingToBill.earlier.contains(text[$0].key)
    }
  }

  private static let earlier: Set<WordKey> = Set(
    ["last", "previous", "previously", "earlier", "before", "ago"].map { WordKey($0) })

  private func isElsewhere(_ index: Int) -> Bool {
    let text = visit.facts.text
    let end = min(index + 3, text.sentence(of: max(0, index - 1)).upperBound)
    return (index..<max(index, end)).contains { NothingToBill.elsewhere.contains(text[$0].key) }
  }

  /// Signs that somebody was treated.
  private var service: Int {
    therapy + (visit.has(.drugName) && isManaged ? 2 : 0)
  }

  private var therapy: Int {
    visit.facts.count(.therapyWork) + visit.facts.count(.individual)
      + visit.facts.minutes.count { $0.isTherapy && $0.weight >= 5 }
  }

  /// A medicine continued or changed by its prescriber, with findings of today.
  private var isManaged: Bool {
    guard visit.role == .prescriber, !visit.has(.refillOnly) else { return false }
    if visit.facts.text.sentences.count >= 5 { return true }
    return DrugManagement(visit).change != nil || visit.has(.drugSteady) || visit.has(.stable)
      || visit.has(.unstable) || visit.has(.laboratory)
  }

  private static let denials: Set<WordKey> = Set(
    ["not", "without", "absent"].map { WordKey($0) })

  private static let elsewhere: Set<WordKey> = Set(
    [
      "school", "work", "class", "church", "last", "previous", "pt", "court", "practice", "wedding",
      "up", "through", "back", "out",
    ]
    .map { WordKey($0) })
}
