/// What a phrase of a note tells: the vocabulary between the words people write and our rules.
enum Cue: UInt8, Sendable, CaseIterable {
  // Attendance, and what is never billed.
  case attempt, noShow, cancelled, notHere, adminWork, contactOnly, supervision, refillOnly,
    nothingToBill
  // The kind of session.
  case individual, therapy, therapyWork, family, couple, withoutClient, familyMember
  case clientPresent, clientAlone, group, groupMembers, multiFamily, crisis, crisisWork, intake
  case firstVisit, evaluationWork, medicalWork, medicalNone, play, interpreter, complexity,
    therapyNone
  // Other services.
  case testGiven, testTechnician, testWeighed, neuropsychological, collaborativeCare
  case collaborativeCareNamed, abaFamilies, abaSevere, injectionOther
  case behavioralIntegration, opioidMonth, firstMonth, laterMonth, abaDirect, abaGroup
  case abaAssessment, abaProtocol, abaCaregiver, peerSupport, caseManagement, skillsTraining
  case rehabilitation, communitySupport, medicationTraining, injection, substanceAssessment
  case healthBehavior, magneticStimulation, convulsiveTherapy, esketamine, tobacco, safetyPlanning
  // Visits of prescribers.
  case drugChange, drugSteady, drugWord, drugName, laboratory, stable, unstable, newPatient
  case decisionMinimal, decisionLow, decisionModerate, decisionHigh, totalOfDay
  case dangerProblem, twoProblems, highRisk, minorProblem, consultVisit
  case sameDayStay, hospitalDay, hospitalDischarge, hospitalAdmission, notDrug
  // Where and how they met.
  case video, audio, inPerson, atHome, homeVisit, elsewhere
  // Time.
  case timeService, timeTotal, timeMedical, timeApart, timeFuture, timeNotCounted, timeStart,
    timeCut, timeUsed
  case timeEnd, timeMissing, slot
  // Charges, programs and copied text.
  case charge, chargeWish, otherChart, unitsWord, wholeUnits
  // How something is stated.
  case negation, negationAfter, uncertain, uncertainAfter, past, planned, otherPerson
  case aboutClient, familyHistory, stop, confirmed, current, formerly
  // Sections.
  case diagnosisSection, planSection
}

/// A cue found in a note.
struct CueHit {
  let cue: Cue
  let words: Range<Int>
}

/// All cues of one note, in order, with the questions our rules ask of them.
struct CueHits {
  private(set) var hits: [CueHit] = []
  /// The places of each cue, in order.
  private var places = [[Range<Int>]](repeating: [], count: Cue.allCases.count)

  init(_ text: NoteText) {
    for sentence in text.sentences {
      for index in sentence where !text[index].isMasked {
        let end = sentence.upperBound
        for trie in CueTable.tries {
          guard let found = trie.longest(in: text, from: index, below: end, joins: CueHits.joins)
          else { continue }
          for cue in found.values { add(cue, index..<found.end) }
        }
      }
    }
  }

  private mutating func add(_ cue: Cue, _ words: Range<Int>) {
    hits.append(CueHit(cue: cue, words: words))
    places[Int(cue.rawValue)].append(words)
  }

  func has(_ cue: Cue) -> Bool {
    !places[Int(cue.rawValue)].isEmpty
  }

  /// All places of a cue.
  func all(_ cue: Cue) -> [Range<Int>] {
    places[Int(cue.rawValue)]
  }

  func first(_ cue: Cue) -> Range<Int>? {
    places[Int(cue.rawValue)].first
  }

  /// The places of a cue that begin inside the words.
  func all(_ cue: Cue, in range: Range<Int>) -> ArraySlice<Range<Int>> {
    let all = places[Int(cue.rawValue)]
    return all[
      bisect(all.count) {
        all[$0].lowerBound < range.lowerBound
      }..<bisect(all.count) {
        all[$0].lowerBound < range.upperBound
      }]
  }

  /// Whether a cue begins inside the words.
  func has(_ cue: Cue, in range: Range<Int>) -> Bool {
    !all(cue, in: range).isEmpty
  }

  /// All cues that begin inside the words.
  func hits(in range: Range<Int>) -> ArraySlice<CueHit> {
    hits[
      bisect(hits.count) {
        hits[$0].words.lowerBound < range.lowerBound
      }..<bisect(hits.count) {
        hits[$0].words.lowerBound < range.upperBound
      }]
  }

  private func bisect(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A phrase does not run on over a comma, a colon or the end of a clause.
  private static func joins(_ marks: Marks) -> Bool {
    marks.isDisjoint(with: [
      .comma, .colon, .semicolon, .period, .line, .open, .close, .question, .exclamation,
    ])
  }
}

/// All phrases of all cues, made once. Three tries, because the longest phrase wins within one:
/// what beside "no psychotherapy" is also the "no" that denies what follows.
enum CueTable {
  static let tries: [WordTrie<Cue>] = [
    trie([attendance, session, services, visits, meeting, charges]), trie([time]),
    trie([statements]),
  ]

  private static func trie(_ tables: [[(Cue, [String])]]) -> WordTrie<Cue> {
    var trie = WordTrie<Cue>(words: 8_000)
    for (cue, patterns) in tables.joined() {
      for pattern in patterns { trie.insert(PhrasePattern(pattern), cue) }
    }
    return trie
  }
}
