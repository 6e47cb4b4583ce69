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
    if let words = visit.place(.notHere), !hasService, !isNamedService, !isFamilySession {
      return ("The client was not seen.", words, true)
    }
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

  /// Absence of the client from this session: not last week's, not from school.
  private func absence(_ cue: Cue) -> Range<Int>? {
    guard service < 3, cue != .noShow || !isFamilySession else { return nil }
    return visit.facts.cues.all(cue).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !isElsewhere(words.upperBound) && !isEarlier(words)
    }
  }

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
