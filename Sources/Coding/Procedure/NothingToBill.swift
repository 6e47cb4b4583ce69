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
    if let words = attendance.fragment { return ("The client did not attend.", words, true) }
    let hasService = therapy >= 2
    if let words = supervision, opens(words), !isNamedService,
      !hasOwnTime(apart: words) || isWithoutClient(words)
    {
      return ("Supervision and meetings are not billed.", words, false)
    }
    let isDocumented = visit.isDocumented
    if let words = attendance.notHere, !hasService, !isNamedService, !isFamilySession,
      !isDocumented || visit.isOfSession(words)
    {
      return ("The client was not seen.", words, true)
    }
    if let words = attendance.notHeld, !isDocumented, !isNamedService, !isFamilySession {
      return ("The session did not take place.", words, true)
    }
    if let words = attendance.vain, !isNamedService { return ("Nobody was met.", words, true) }
    if let words = visit.facts.cues.all(.nothingToBill).first(where: isOfAll), !hasService,
      isOfThis(words) || !isTold(apart: words), !isDocumented || visit.isOfSession(words)
    {
      return ("The note itself says that nothing is to be billed.", words, false)
    }
    if let words = visit.stated(.withoutClient), therapy == 0, attendance.isOfVisit(words),
      !visit.facts.cues.has(.familyMember), !visit.facts.cues.has(.family),
      words.contains(where: { NothingToBill.denials.contains(visit.facts.text[$0].key) })
    {
      return ("The client was not present.", words, true)
    }
    if visit.role.isTherapist && visit.role != .prescriber
      || visit.role == .substanceCounselor && !visit.has(.substanceAssessment)
        && visit.place(.intake) == nil,
      therapy == 0, !isTesting, !isNamedService, let words = visit.facts.cues.first(.therapyNone)
    {
      return ("The note says that no therapy took place.", words, false)
    }
    guard service == 0, !isTesting, !isNamedService, !isDocumented else { return nil }
    if let words = paperContact {
      return ("A request without a visit is not billed.", words, false)
    }
    guard Contact(visit).exchanges < 3 else { return nil }
    if let words = visit.place(.refillOnly), visit.role == .prescriber, !hasOwnTime(apart: words),
      !isExamined
    {
      return ("A refill without a visit is not billed.", words, false)
    }
    if let words = supervision, !hasOwnTime(apart: words) {
      return ("Supervision and meetings are not billed.", words, false)
    }
    if let words = visit.place(.adminWork), !hasOwnTime(apart: words), !isDoneTogether(words),
      !isClients(words), !isExamined
    {
      return ("Forms, letters and records are not billed.", words, false)
    }
    if let words = brief { return ("Nothing but a few minutes at the desk.", words, false) }
    if let words = others { return ("Only others were spoken with.", words, true) }
    if let words = visit.place(.contactOnly), visit.role != .caseManager, !hasLongTime,
      !hasOwnTime(apart: words)
    {
      return ("A call or message about appointments is not billed.", words, false)
    }
    return nil
  }

  /// Supervision that is held, not "under supervision of R. L., LCSW".
  private var supervision: Range<Int>? {
    visit.facts.cues.all(.supervision).first { words in
      visit.facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !visit.isCharge(words)
        && !(1...3).contains {
          NothingToBill.unders.contains(visit.facts.text.word(words.lowerBound - $0).key)
        }
    }
  }

  /// The note of a supervision says that no client was there, or tells nothing a client did.
  private func isWithoutClient(_ words: Range<Int>) -> Bool {
    guard
      words.lowerBound - visit.facts.text.sentence(of: words.lowerBound).lowerBound <= 2,
      visit.place(.individual) == nil
    else { return false }
    let text = visit.facts.text
    return text.words.indices.contains { index in
      NothingToBill.clientNouns.contains(text[index].key)
        && ((1...3).contains { NothingToBill.nots.contains(text.word(index - $0).key) }
          || (1...4).contains { NothingToBill.nots.contains(text.word(index + $0).key) })
    } || Contact(visit).exchanges == 0
  }

  /// A prescriber saw somebody: signs of the body, side effects, how the illness fares, what the
  /// client denies.
  private var isExamined: Bool {
    guard visit.role == .prescriber else { return false }
    let signs = [
      visit.has(.laboratory), visit.has(.stable) || visit.has(.unstable), visit.has(.drugSteady),
      Contact(visit).exchanges >= 1, visit.facts.cues.has(.totalOfDay), visit.has(.medicalWork),
    ]
    return signs.count { $0 } >= 3
  }

  /// The session is told beside the words: its own length, and what the client did in it.
  private func isTold(apart words: Range<Int>) -> Bool {
    guard hasOwnTime(apart: words) else { return false }
    return therapy >= 1 || Contact(visit).exchanges >= 1 || Contact(visit).hasClinicalVerb
      || visit.has(.therapy) || visit.has(.family) || visit.has(.group)
      || visit.role == .behaviorAnalyst || visit.role == .behaviorTechnician
  }

  private static let unders = keys("under w with by per via")
  private static let clientNouns = keys("client patient pt")
  private static let nots = keys("not no without never absent")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
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

  /// A few words that name no condition, no time, no treatment and nobody who was met.
  var silence: Range<Int>? {
    let text = visit.facts.text
    guard visit.role.isTherapist, visit.role != .prescriber, service == 0, text.count <= 30,
      text.count >= 4, visit.facts.minutes.isEmpty, visit.facts.clockTimes.isEmpty,
      visit.facts.codes.isEmpty, visit.facts.measures.found.isEmpty,
      visit.place(.therapy) == nil, visit.place(.family) == nil, visit.place(.familyMember) == nil,
      visit.place(.group) == nil, !visit.has(.crisis), visit.place(.intake) == nil,
      visit.place(.evaluationWork) == nil, !visit.has(.play), !visit.has(.complexity),
      Contact(visit).exchanges == 0, !Contact(visit).hasClinicalVerb,
      text.words.contains(where: { NothingToBill.mishaps.contains($0.key) })
    else { return nil }
    return visit.opening
  }

  private static let mishaps = keys(
    "mistake error wrongly accidentally entered created opened generated duplicate training holiday closed"
      + " meeting admin paperwork nobody none")

  /// A short note without one word of treatment, whose only lengths are a few minutes.
  private var brief: Range<Int>? {
    let text = visit.facts.text
    guard visit.role.isTherapist, visit.role != .prescriber, therapy == 0, text.count <= 40,
      visit.place(.therapy) == nil, visit.place(.family) == nil, visit.place(.group) == nil,
      !visit.has(.crisis), visit.place(.intake) == nil, Contact(visit).exchanges <= 1,
      !Contact(visit).hasClinicalVerb
    else { return nil }
    let lengths = visit.facts.minutes.filter { $0.minutes > 0 }
    guard let first = lengths.first, lengths.allSatisfy({ $0.minutes < 10 && !$0.isApart })
    else { return nil }
    guard text.words.contains(where: { NothingToBill.desk.contains($0.key) }) else { return nil }
    let isLonger = text.words.contains {
      (16...180).contains($0.number) && $0.before.isDisjoint(with: [.slash, .colon])
    }
    return isLonger ? nil : first.words
  }

  private static let desk = keys(
    "window desk counter lobby release records record signature signed form forms copay copayment card"
      + " parking insurance receipt letter keys appointment schedule reschedule rescheduling pickup"
  )

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
    if visit.role.isTherapist, visit.role != .prescriber,
      !visit.facts.services.contains(where: {
        visit.facts.text[$0.words.lowerBound].sentence <= 1
      })
    {
      return false
    }
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
    if text[words.lowerBound].before.contains(.quote) || isQuoted(words) { return false }
    if isOfPart(words, sentence) { return false }
    return !isPart && !isOfOne
      && !(sentence.lowerBound..<words.lowerBound).contains {
        NothingToBill.rest.contains(text[$0].key)
      }
  }

  /// "I'd not charge this one", "not billable." as a sentence of its own: of the whole visit.
  private func isOfThis(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    if sentence.count <= words.count + 1 { return true }
    let end = min(words.upperBound + 3, sentence.upperBound)
    return (words.lowerBound..<max(words.upperBound, end)).contains {
      NothingToBill.this.contains(text[$0].key)
    }
  }

  private static let this = keys("this today session visit anything encounter appointment nothing")

  /// Inside of a quotation: what somebody else said of billing.
  private func isQuoted(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let sentence = text.sentence(of: words.lowerBound)
    let opened = (sentence.lowerBound...words.lowerBound).filter {
      text[$0].before.contains(.quote)
    }
    let closes = (words.upperBound..<words.upperBound + 12).contains {
      text.word($0).before.contains(.quote)
    }
    return opened.count % 2 == 1 && closes
  }

  /// "Don't bill the wait", "graphing not billed", "travel is not billable": of a part only.
  private func isOfPart(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let text = visit.facts.text
    let end = min(words.upperBound + 4, sentence.upperBound)
    for index in words.upperBound..<max(words.upperBound, end) {
      if !text[index].before.isSubset(of: [.space, .hyphen]) { break }
      if NothingToBill.parts.contains(text[index].key) { return true }
    }
    var index = words.lowerBound - 1
    while index >= max(sentence.lowerBound, words.lowerBound - 8) {
      if NothingToBill.parts.contains(text[index].key) { return true }
      if text[index].before.contains(.semicolon) { break }
      index -= 1
    }
    return false
  }

  private static let parts = keys(
    "late lateness arrival delay wait waiting drive driving travel travelling traveling commute mileage graphing graphed charting"
      + " notes documentation paperwork form forms lunch break breaks observation observing call calls"
      + " phone email emails text texts message messages minutes min medicare medicaid prep setup cleanup"
      + " interpreter interpreting cotherapist trainee intern student rbt nurse gap pause writing wrote"
      + " report scoring supervision parking gas meeting huddle letter letters pharmacy portal school"
      + " brother sister sibling mother father husband wife partner units unit twice both addon")

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
        && !($0.isWithOther && visit.isBilledForTheClient) && !isForOthers($0.words)
    }
  }

  /// "ran 60 min for the other seven", "the roster marks 90 minutes for everybody".
  private func isForOthers(_ words: Range<Int>) -> Bool {
    let text = visit.facts.text
    let end = min(words.upperBound + 5, text.sentence(of: words.lowerBound).upperBound)
    return (words.upperBound..<max(words.upperBound, end)).contains {
      NothingToBill.everybody.contains(text[$0].key)
        && NothingToBill.fors.contains(text[words.upperBound].key)
    }
  }

  private static let everybody = keys(
    "other others rest remaining everybody everyone all seven six")
  private static let fors = keys("for with to")

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
