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
    let attendance = Attendance(visit, self)
    if let words = attendance.absence(.noShow) {
      return ("The client did not attend.", words, true)
    }
    if let words = attendance.absence(.cancelled) {
      return ("The session was cancelled.", words, true)
    }
    let hasService = therapy >= 2
    if let words = visit.place(.supervision), opens(words), !hasOwnTime(apart: words),
      !isNamedService
    {
      return ("Supervision and meetings are not billed.", words, false)
    }
    if let words = attendance.notHere, !hasService, !isNamedService, !isFamilySession {
      return ("The client was not seen.", words, true)
    }
    if let words = attendance.vain, !isNamedService { return ("Nobody was met.", words, true) }
    if let words = visit.facts.cues.all(.nothingToBill).first(where: isOfAll), !hasService {
      return ("The note itself says that nothing is to be billed.", words, false)
    }
    if let words = visit.stated(.withoutClient), therapy == 0, attendance.isOfVisit(words),
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
    if let words = paperContact {
      return ("A request without a visit is not billed.", words, false)
    }
    guard Contact(visit).exchanges < 3 else { return nil }
    if let words = visit.place(.refillOnly), visit.role == .prescriber, !hasOwnTime(apart: words) {
      return ("A refill without a visit is not billed.", words, false)
    }
    if let words = visit.place(.supervision), !hasOwnTime(apart: words) {
      return ("Supervision and meetings are not billed.", words, false)
    }
    if let words = visit.place(.adminWork), !hasOwnTime(apart: words), !isDoneTogether(words),
      !isClients(words)
    {
      return ("Forms, letters and records are not billed.", words, false)
    }
    if let words = others { return ("Only others were spoken with.", words, true) }
    if let words = visit.place(.contactOnly), visit.role != .caseManager, !hasLongTime,
      !hasOwnTime(apart: words)
    {
      return ("A call or message about appointments is not billed.", words, false)
    }
    return nil
  }

  /// "Custody letter drafted together", "filled in the form with her": the paper was the session.
  private func isDoneTogether(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    return text.sentence(of: words.lowerBound).contains { index in
      NothingToBill.together.contains(text[index].key)
        || text[index].key == NothingToBill.with
          && NothingToBill.clients.contains(text.word(index + 1).key)
          && (index + 2 >= text.count
            || !text.word(index + 2).before.isSubset(of: [.space])
            || NothingToBill.ends.contains(text.word(index + 2).key))
    }
  }

  /// "She filled in the form at home", "waving the disability paperwork": the client's own paper.
  private func isClients(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    let first = max(sentence.lowerBound, words.lowerBound - 4)
    let isSubject = (first..<words.lowerBound).contains {
      NothingToBill.subjects.contains(text[$0].key)
    }
    return isSubject && visit.facts.stances[words].isDisjoint(with: .planned)
      && !(sentence.lowerBound..<words.lowerBound).contains {
        NothingToBill.own.contains(text[$0].key)
      }
  }

  private static let subjects: Set<WordKey> = Set(
    ["he", "she", "they", "client", "patient", "pt"].map { WordKey($0) })
  private static let own: Set<WordKey> = Set(["i", "my"].map { WordKey($0) })
  private static let together: Set<WordKey> = [WordKey("together"), WordKey("jointly")]
  private static let with = WordKey("with")
  private static let clients: Set<WordKey> = Set(
    ["him", "her", "them", "client", "patient", "pt"].map { WordKey($0) })
  private static let ends: Set<WordKey> = Set(
    ["and", "for", "in", "at", "on", "as", "so", "today", "who"].map { WordKey($0) })

  /// A session's length stands somewhere, be it in the sentence of the call.
  private var hasLongTime: Bool {
    visit.facts.minutes.contains {
      $0.weight >= 6 && !$0.isApart && $0.minutes >= 16 && !$0.isWithOther
    }
  }

  /// A prescriber's note of a portal, a pharmacy or a form, with no sign of the client.
  private var paperContact: Range<Int>? {
    guard visit.role == .prescriber, visit.facts.text.sentences.count <= 6,
      Contact(visit).exchanges <= (visit.facts.count(.adminWork) >= 1 ? 1 : 0),
      !visit.has(.laboratory), DrugManagement(visit).change == nil,
      !visit.facts.minutes.contains(where: { $0.minutes >= 10 && !$0.isApart && $0.weight >= 2 })
    else { return nil }
    return visit.place(.refillOnly) ?? visit.place(.adminWork) ?? visit.place(.contactOnly)
  }

  /// All time of the note went to teachers, doctors or insurers.
  private var others: Range<Int>? {
    guard visit.isBilledForTheClient, therapy == 0,
      let first = visit.facts.minutes.first(where: \.isWithOther)
    else { return nil }
    let hasOwn = visit.facts.minutes.contains {
      !$0.isWithOther && !$0.isApart && $0.weight >= 4 && $0.minutes >= 16
    }
    return hasOwn ? nil : first.words
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
      text[$0].kind == .number || text[$0].kind == .code
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
  var isFamilySession: Bool {
    visit.place(.family).map { Int(visit.facts.text[$0.lowerBound].sentence) <= 1 } ?? false
  }

  var isTesting: Bool {
    visit.role == .psychologist
      && visit.facts.count(.testWeighed) + visit.facts.count(.testGiven) >= 2
  }

  /// Session minutes in a sentence other than the one about paper or calls.
  func hasOwnTime(apart words: Range<Int>) -> Bool {
    let sentence = visit.facts.text.sentence(of: words.lowerBound)
    return visit.facts.minutes.contains {
      $0.weight >= 4 && !$0.isApart && $0.minutes >= 16
        && !sentence.contains($0.words.lowerBound) && !isRemark($0.words, on: sentence)
        && !($0.isWithOther && visit.isBilledForTheClient)
    }
  }

  /// "Wrote up the plan review. 45 min.": a bare length belongs to the sentence before it.
  private func isRemark(_ words: Range<Int>, on sentence: Range<Int>) -> Bool {
    let own = visit.facts.text.sentence(of: words.lowerBound)
    return own.count <= words.count + 1 && own.lowerBound == sentence.upperBound
  }

  /// Signs that somebody was treated.
  var service: Int {
    therapy + (visit.has(.drugName) && isManaged ? 2 : 0)
  }

  var therapy: Int {
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

}
