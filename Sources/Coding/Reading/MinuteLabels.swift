/// A length of time with what its neighbourhood says it was for.
struct LabelledMinutes {
  var minutes: Int
  var words: Range<Int>
  var isRange: Bool
  /// Midnight-based minutes of the start of a range.
  var start = 0
  /// How well it fits the time of the session; under 2 it is some other time.
  var weight: Int
  /// Talk therapy, not the medical part of a visit.
  var isTherapy = false
  /// The medical part, or the whole visit of a prescriber.
  var isMedical = false
  /// Written as a total.
  var isTotal = false
  /// Left out by the writer's own words: "not counted", a nap, a late arrival.
  var isApart = false
}

/// Weighs every length of time in a note by the words around it: service words and clocks speak
/// for session time, naps, homework, waiting and next week against it.
struct MinuteLabels {
  private(set) var found: [LabelledMinutes] = []
  private let text: NoteText
  private let cues: CueHits
  private let stances: Stances
  private let scheduled: Int?

  init(_ text: NoteText, _ cues: CueHits, _ stances: Stances, scheduled: Int?) {
    self.text = text
    self.cues = cues
    self.stances = stances
    self.scheduled = scheduled
    let all = MinutesReader(text).found
    for minutes in all { add(minutes) }
  }

  /// A length right after a clock range that says the same is one with it.
  private mutating func add(_ minutes: Minutes) {
    var labelled = weigh(minutes)
    if let last = found.last, minutes.words.lowerBound - last.words.upperBound <= 1,
      minutes.isRange != last.isRange,
      text.sentence(of: last.words.lowerBound).contains(minutes.words.lowerBound),
      abs(minutes.minutes - last.minutes) <= 1
    {
      labelled.words = last.words.lowerBound..<minutes.words.upperBound
      labelled.minutes = min(minutes.minutes, last.minutes)
      labelled.weight = max(last.weight, labelled.weight) + 1
      labelled.isTherapy = labelled.isTherapy || last.isTherapy
      labelled.start = max(labelled.start, last.start)
      labelled.isRange = true
      found[found.count - 1] = labelled
    } else {
      found.append(labelled)
    }
  }

  private func weigh(_ minutes: Minutes) -> LabelledMinutes {
    var labelled = LabelledMinutes(
      minutes: minutes.minutes, words: minutes.words, isRange: minutes.isRange,
      start: minutes.start, weight: 0)
    if minutes.isRange { labelled.weight += 4 }
    if minutes.opens { labelled.weight += 2 }
    if minutes.minutes == scheduled { labelled.weight += 3 }
    let clause = clause(around: minutes.words)
    for hit in cues.hits(in: clause) where !hit.words.overlaps(minutes.words) {
      label(&labelled, hit, distance: distance(hit.words, minutes.words))
    }
    if isMultiplied(minutes.words) { labelled.weight -= 4 }
    if isHeadedAsTherapy(minutes.words) { labelled.isTherapy = true }
    return labelled
  }

  private func label(_ labelled: inout LabelledMinutes, _ hit: CueHit, distance: Int) {
    switch hit.cue {
    case .therapy, .therapyWork:
      if distance <= 5, !isSession(hit), stances[hit.words].isDisjoint(with: .negated) {
        labelled.isTherapy = true
      }
    case .timeService where distance <= 4: labelled.weight += 3
    case .timeTotal where distance <= 4:
      labelled.weight += 4
      labelled.isTotal = true
    case .timeMedical where distance <= 4: labelled.isMedical = true
    case .timeCut where distance <= 2: labelled.weight += 9
    case .timeNotCounted:
      labelled.weight -= 9
      labelled.isApart = true
    case .timeApart where distance <= 2:
      labelled.weight -= 4
      labelled.isApart = labelled.weight < 2
    case .timeFuture where distance <= 4: labelled.weight -= 5
    case .slot where distance <= 3: labelled.weight -= 5
    default: break
    }
  }

  /// "PSYCHOTHERAPY (separate, 18 min)", "Psychotherapy, apart from the above: 9:18 to 9:36": the
  /// heading word rules its sentence up to a semicolon.
  private func isHeadedAsTherapy(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    var index = words.lowerBound
    while index > max(sentence.lowerBound, words.lowerBound - 9) {
      if text[index].before.contains(.semicolon) { return false }
      index -= 1
      if MinuteLabels.headings.contains(text[index].key) {
        return stances[index].isDisjoint(with: .negated)
      }
    }
    return false
  }

  private func isSession(_ hit: CueHit) -> Bool {
    hit.words.count == 1 && text[hit.words.lowerBound].key == MinuteLabels.session
  }

  /// `x30 min`, `three times 10 min`.
  private func isMultiplied(_ words: Range<Int>) -> Bool {
    let before = text.word(words.lowerBound - 1)
    return before.key == MinuteLabels.times && text[words.lowerBound].before.isSubset(of: .space)
  }

  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    one.upperBound <= other.lowerBound
      ? other.lowerBound - one.upperBound : one.lowerBound - other.upperBound
  }

  /// The words between the commas, semicolons and ends of sentences around.
  private func clause(around words: Range<Int>) -> Range<Int> {
    let sentence = text.sentence(of: words.lowerBound)
    let ends: Marks = [.semicolon, .comma, .line, .open]
    var first = words.lowerBound
    while first > sentence.lowerBound, text[first].before.isDisjoint(with: ends) { first -= 1 }
    var end = words.upperBound
    while end < sentence.upperBound, text[end].before.isDisjoint(with: ends) { end += 1 }
    return first..<end
  }

  private static let session = WordKey("session")
  private static let headings: Set<WordKey> = [WordKey("psychotherapy"), WordKey("therapy")]
  private static let times = WordKey("x")
}
