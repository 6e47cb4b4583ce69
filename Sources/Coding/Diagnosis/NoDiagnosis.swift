/// Words with which a clinician declines to diagnose: "diagnosis deferred", "I have not made a
/// diagnosis", "no psychiatric diagnosis". Whatever such a note names in passing stays off a claim.
struct NoDiagnosis {
  private let facts: NoteFacts
  private var text: NoteText { facts.text }
  /// The words that say so.
  private(set) var words: Range<Int>?

  init(_ facts: NoteFacts) {
    self.facts = facts
    for index in 0..<facts.text.count
    where Self.nouns.contains(text[index].key) && !text[index].isMasked {
      guard isDeferred(index) || isRefused(index) || isAbsent(index) || isSymptomOnly(index) else {
        continue
      }
      words = index..<index + 1
      return
    }
  }

  /// "Diagnosis deferred", "dx: none".
  private func isDeferred(_ index: Int) -> Bool {
    let sentence = text.sentence(of: index)
    guard
      sentence.lowerBound == index || text[index].before.contains(.comma)
        || text[index].before.endsClause || text[index - 1].key == Self.provisional
    else { return false }
    let next = (index + 1..<min(index + 4, sentence.upperBound))
    return next.contains { Self.deferred.contains(text[$0].key) }
      && !next.contains { Self.free.contains(text[$0].key) }
  }

  /// "Documenting voices as a symptom and no disorder".
  private func isSymptomOnly(_ index: Int) -> Bool {
    let first = max(text.sentence(of: index).lowerBound, index - 7)
    return (index - 2..<index).contains {
      text.word($0).key == Self.no || text.word($0).key == Self.not
    }
      && (first..<index).contains { Self.symptoms.contains(text[$0].key) }
  }

  private static let not = WordKey("not")
  private static let symptoms = keys("symptom symptoms")

  /// "I won't name a disorder until", "have not made a diagnosis".
  private func isRefused(_ index: Int) -> Bool {
    let start = max(text.sentence(of: index).lowerBound, index - 6)
    guard let verb = (start..<index).last(where: { Self.making.contains(text[$0].key) }),
      !(verb + 1..<index).contains(where: { Self.certain.contains(text[$0].key) })
    else { return false }
    return (max(start, verb - 4)..<verb).contains { Self.nots.contains(text[$0].key) }
  }

  /// "No psychiatric diagnosis: ..." at the beginning of a sentence.
  private func isAbsent(_ index: Int) -> Bool {
    let sentence = text.sentence(of: index)
    guard text[sentence.lowerBound].key == Self.no || text[sentence.lowerBound].key == Self.without,
      index - sentence.lowerBound <= 4
    else { return false }
    let between = sentence.lowerBound + 1..<index
    guard between.allSatisfy({ Self.kinds.contains(text[$0].key) }) else { return false }
    let next = text.word(index + 1)
    return index + 1 >= sentence.upperBound || !next.before.isSubset(of: .space)
      || Self.making.contains(next.key) || Self.times.contains(next.key)
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let no = WordKey("no")
  private static let without = WordKey.without
  private static let provisional = WordKey("provisional")
  private static let nouns = keys("diagnosis diagnoses dx disorder label illness provisional")
  private static let deferred = keys(
    "deferred withheld postponed none nil open pending undetermined undecided tbd")
  private static let free = keys("changes change other new further")
  private static let making = keys(
    "made make given give reached reach assigned assign name named naming diagnose set settled"
      + " giving making found find see met meets identified established warranted")
  private static let certain = keys(
    "second other new further additional personality eating substance use mood anxiety psychotic"
      + " bipolar another change his her their the that this depressive for to of on")
  private static let nots = keys(
    "not no never wont dont didnt havent cannot cant neither without hasnt")
  private static let kinds = keys(
    "psychiatric mental health formal clinical dsm axis i working any behavioral diagnosable codable"
  )
  private static let times = keys("today yet at so is was here currently now this")
}
