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
  /// Part of a session and said not to count.
  var isDeducted = false
  /// "52 minutes of psychotherapy", "Therapy 2:11-3:00": the length is right beside the word.
  var isNamedTherapy = false
}

/// Weighs every length of time in a note by the words around it: service words and clocks speak
/// for session time, naps, homework, waiting and next week against it.
struct MinuteLabels {
  private(set) var found: [LabelledMinutes] = []
  /// Times of day called a start or a stop, without a partner.
  let lone: [ClockTimeMention]
  private let text: NoteText
  private let cues: CueHits
  private let stances: Stances
  private let scheduled: Int?

  init(_ text: NoteText, _ cues: CueHits, _ stances: Stances, scheduled: Int?) {
    self.text = text
    self.cues = cues
    self.stances = stances
    self.scheduled = scheduled
    let reader = MinutesReader(text)
    lone = reader.lone
    for minutes in reader.found { add(minutes) }
    leaveOut()
    weighOnly()
  }

  /// "do NOT bill the 35 now": the length of that figure.
  private mutating func leaveOut() {
    for words in cues.all(.nothingToBill) {
      let figures = (words.upperBound..<words.upperBound + 3).map { text.word($0).number }
      for index in found.indices where figures.contains(Int32(found[index].minutes)) {
        found[index].isApart = true
        found[index].isDeducted = true
      }
    }
  }

  /// The only length of a note that could be a session is one more likely.
  private mutating func weighOnly() {
    let likely = found.indices.filter { found[$0].weight >= 2 && !found[$0].isApart }
    if likely.count == 1, found[likely[0]].minutes >= 8 { found[likely[0]].weight += 2 }
  }

  /// A length right after a clock range that says the same is one with it.
  private mutating func add(_ minutes: Minutes) {
    var labelled = weigh(minutes)
    if isResult(minutes.words.lowerBound) {
      labelled.isTotal = true
      labelled.weight += 4
      for index in found.indices
      where text.sentence(of: found[index].words.lowerBound).contains(minutes.words.lowerBound) {
        found[index].isApart = true
      }
    }
    if let last = found.last, minutes.words.lowerBound - last.words.upperBound <= 1,
      minutes.isRange != last.isRange,
      text.sentence(of: last.words.lowerBound).contains(minutes.words.lowerBound),
      abs(minutes.minutes - last.minutes) <= 1
    {
      labelled.words = last.words.lowerBound..<minutes.words.upperBound
      labelled.minutes = min(minutes.minutes, last.minutes)
      labelled.weight = max(last.weight, labelled.weight) + 1
      labelled.isTherapy = labelled.isTherapy || last.isTherapy
      labelled.isNamedTherapy = labelled.isNamedTherapy || last.isNamedTherapy
      labelled.start = max(labelled.start, last.start)
      labelled.isRange = true
      found[found.count - 1] = labelled
    } else {
      found.append(labelled)
    }
  }

  /// "9:00-11:15 with two breaks of 7 min = 121 min": what stands before are its parts.
  private func isResult(_ index: Int) -> Bool {
    guard index > 0, text[index].before.contains(.other) else { return false }
    return text.bytes[Int(text[index - 1].byteEnd)..<Int(text[index].byteStart)]
      .contains(UInt8(ascii: "="))
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
    if !labelled.isDeducted, isLeftOut(minutes.words) {
      labelled.weight -= 9
      labelled.isApart = true
      labelled.isDeducted = true
    }
    if isCutAfter(minutes.words) {
      labelled.weight += 9
      labelled.isApart = false
    } else if isBrokenOff(minutes.words) {
      labelled.weight += 4
    } else if isEdge(minutes.words) {
      labelled.weight -= 6
    }
    if isSummed(minutes.words) {
      labelled.weight += 4
      labelled.isTotal = true
    }
    if isRest(minutes.words) { labelled.weight += 4 }
    if isSlotted(minutes.words) { labelled.weight -= 5 }
    if isAskedFor(minutes.words) { labelled.weight -= 5 }
    if isSpentOn(minutes.words) { labelled.weight += 2 }
    if !stances[minutes.words].isDisjoint(with: [.past, .planned]) { labelled.weight -= 5 }
    if isHeadedAsTherapy(minutes.words) { labelled.isTherapy = true }
    if clause.contains(where: { MinuteLabels.combined.contains(text[$0].key) }) {
      labelled.isTherapy = false
    }
    if isNamedTherapy(minutes.words) {
      labelled.isTherapy = true
      labelled.isNamedTherapy = true
    }
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
    case .timeUsed where distance <= 3: labelled.weight += 4
    case .timeNotCounted where !isSubtracting(hit, behind: labelled.words):
      labelled.weight -= 9
      labelled.isApart = true
      labelled.isDeducted = true
    case .timeApart
    where distance <= 2 && !isSetting(hit) && !isUnbroken(hit) && !isTurn(hit, labelled.words):
      labelled.weight -= 4
      labelled.isApart = labelled.weight < 2
    case .timeFuture where distance <= 4 && !isFollowing(hit, labelled.words):
      labelled.weight -= 5
    case .slot where distance <= 3: labelled.weight -= 5
    default: break
    }
  }

  /// "PSYCHOTHERAPY (separate, 18 min)", "Psychotherapy, apart from the above: 9:18 to 9:36": the
  /// heading word rules its sentence up to a semicolon.
  private func isHeadedAsTherapy(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    if words.lowerBound - sentence.lowerBound <= 3, isTherapyHeading(before: sentence.lowerBound) {
      return true
    }
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

  /// A line or sentence "PSYCHOTHERAPY." of at most three words stands before.
  private func isTherapyHeading(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let heading = text.sentence(of: index - 1)
    return heading.count <= 3
      && heading.contains {
        MinuteLabels.headings.contains(text[$0].key) && stances[$0].isDisjoint(with: .negated)
      }
  }

  /// "15 minutes, not counted": after a comma or in brackets.
  private func isLeftOut(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    let end = min(words.upperBound + 3, sentence.upperBound)
    if words.upperBound < end,
      cues.all(.timeNotCounted, in: words.upperBound..<end).contains(where: {
        !MinuteLabels.minus.contains(text[$0.lowerBound].key)
      })
    {
      return true
    }
    let first = max(words.lowerBound - 4, sentence.lowerBound)
    return text[words.lowerBound].before.contains(.open) && first < words.lowerBound
      && cues.has(.timeNotCounted, in: first..<words.lowerBound)
  }

  /// "with no interruption", "without a break".
  private func isUnbroken(_ hit: CueHit) -> Bool {
    hit.words.count == 1 && MinuteLabels.lacks.contains(text[hit.words.lowerBound].key)
      && (0...1).contains { MinuteLabels.breaks.contains(text.word(hit.words.upperBound + $0).key) }
  }

  /// "09:00-11:30 (block reserved)".
  private func isSlotted(_ words: Range<Int>) -> Bool {
    let end = min(words.upperBound + 3, text.sentence(of: words.lowerBound).upperBound)
    return words.upperBound < end && text[words.upperBound].before.contains(.open)
      && cues.has(.slot, in: words.upperBound..<end)
  }

  /// "The app wants 9:00-12:00", "screen proposes the whole shift, 8:30 to 16:30".
  private func isAskedFor(_ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    let before = sentence.lowerBound..<words.lowerBound
    return cues.has(.charge, in: before) && cues.has(.chargeWish, in: before)
      || before.contains { MinuteLabels.proposals.contains(text[$0].key) }
  }

  /// "First 15 minutes: forms. Next 45: …" goes on with the same visit.
  private func isFollowing(_ hit: CueHit, _ words: Range<Int>) -> Bool {
    guard hit.words.upperBound == words.lowerBound,
      text[hit.words.lowerBound].key == MinuteLabels.next, let last = found.last
    else { return false }
    return text[words.lowerBound].sentence <= text[last.words.lowerBound].sentence + 1
  }

  /// "Next 45: cognitive processing."
  private func isRest(_ words: Range<Int>) -> Bool {
    MinuteLabels.rest.contains(text.word(words.lowerBound - 1).key)
      && words.count == 1 && text.word(words.upperBound).before.contains(.colon)
  }

  /// "after lunch" tells when, not what for.
  private func isSetting(_ hit: CueHit) -> Bool {
    MinuteLabels.turns.contains(text.word(hit.words.lowerBound - 1).key)
      && MinuteLabels.subjects.contains(text[hit.words.lowerBound].key)
  }

  /// "12:00 to 12:55 less a five minute call": the word takes from what stands before it.
  private func isSubtracting(_ hit: CueHit, behind words: Range<Int>) -> Bool {
    hit.words.lowerBound >= words.upperBound
      && MinuteLabels.minus.contains(text[hit.words.lowerBound].key)
  }

  /// "15 minutes before he got sick", "20 minutes until the alarm": the visit went on so long.
  private func isTurn(_ hit: CueHit, _ words: Range<Int>) -> Bool {
    hit.words.count == 1 && hit.words.lowerBound == words.upperBound
      && MinuteLabels.turns.contains(text[hit.words.lowerBound].key)
      && MinuteLabels.subjects.contains(text.word(hit.words.upperBound).key)
  }

  /// "Cut short by a nosebleed after 17 minutes".
  private func isCutAfter(_ words: Range<Int>) -> Bool {
    if text.word(words.lowerBound - 1).key == MinuteLabels.to,
      MinuteLabels.shortenings.contains(text.word(words.lowerBound - 2).key)
    {
      return true
    }
    guard MinuteLabels.after == text.word(words.lowerBound - 1).key else { return false }
    return text.sentence(of: words.lowerBound).contains {
      MinuteLabels.cuts.contains(text[$0].key)
    }
  }

  /// "7 min, then she had to go".
  private func isBrokenOff(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    return MinuteLabels.breakers.contains(text.word(next).key)
      && MinuteLabels.subjects.contains(text.word(next + 1).key)
      && (2...5).contains { MinuteLabels.leavings.contains(text.word(next + $0).key) }
  }

  /// "for the last five minutes", "three minutes in".
  private func isEdge(_ words: Range<Int>) -> Bool {
    MinuteLabels.edges.contains(text.word(words.lowerBound - 1).key)
      || text.word(words.upperBound).key == MinuteLabels.inside
        && (words.upperBound + 1 >= text.count
          || !MinuteLabels.places.contains(text.word(words.upperBound + 1).key))
  }

  /// "That's nineteen minutes."
  private func isSummed(_ words: Range<Int>) -> Bool {
    let before = text.word(words.lowerBound - 1)
    return before.isPossessive && MinuteLabels.pointers.contains(before.key)
  }

  /// "35 minutes on the breakup", "40 min of values work", "38 minutes, spent with him".
  private func isSpentOn(_ words: Range<Int>) -> Bool {
    let next = text.word(words.upperBound)
    return next.before.isSubset(of: .space) && MinuteLabels.purposes.contains(next.key)
  }

  /// "52 minutes of psychotherapy", "20 min supportive therapy", "therapy time 42 min".
  private func isNamedTherapy(_ words: Range<Int>) -> Bool {
    for step in 0..<4 {
      let next = text.word(words.upperBound + step)
      guard next.before.isSubset(of: [.space, .hyphen]),
        !MinuteLabels.shared.contains(next.key)
      else { break }
      if MinuteLabels.therapies.contains(next.key) {
        return stances[words.upperBound + step].isDisjoint(with: .negated)
      }
    }
    for back in 1...3 {
      let index = words.lowerBound - back
      guard index >= 0, text[index + 1].before.isSubset(of: [.space, .hyphen, .colon, .open])
      else { break }
      if MinuteLabels.therapies.contains(text[index].key) {
        return stances[index].isDisjoint(with: .negated)
      }
      guard MinuteLabels.fillers.contains(text[index].key) else { break }
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
    while end < sentence.upperBound, text[end].before.isDisjoint(with: ends.union(.colon)) {
      end += 1
    }
    return first..<end
  }

  private static let session = WordKey("session")
  private static let minus = keys("less minus excluding")
  private static let turns = keys("before until till when after")
  private static let subjects = keys("he she they we it the her his an a client patient lunch noon")
  private static let breakers = keys("then before until when and")
  private static let leavings = keys(
    "had left hung fell went rang called got died dropped vomited stormed walked ran needed")
  private static let to = WordKey("to")
  private static let shortenings = keys("shortened cut reduced trimmed extended lengthened")
  private static let after = WordKey("after")
  private static let cuts = keys(
    "short cut left leave stopped stop ended early ill sick fled fell interrupted emergency")
  private static let edges = keys("last first final opening closing")
  private static let inside = WordKey("in")
  private static let places = keys(
    "the my her his a person office clinic session all total individual crisis family therapy "
      + "october november december january february march april may june july august september")
  private static let rest = keys("next remaining other")
  private static let next = WordKey("next")
  private static let shared = keys("and plus visit with combined total medication then evaluation")
  private static let combined = keys("combined overall inclusive altogether")
  private static let proposals = keys("proposes proposed queued prefilled autofilled")
  private static let pointers = keys("that it")
  private static let lacks = keys("no without")
  private static let breaks = keys("interruption interruptions break breaks pause pauses gap")
  private static let purposes = keys("on of with for spent used together individual")
  private static let therapies = keys("psychotherapy therapy counseling")
  private static let fillers = keys(
    "time min ran from for lasted took was of proper itself began started start at portion part")

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let headings: Set<WordKey> = [WordKey("psychotherapy"), WordKey("therapy")]
  private static let times = WordKey("x")
}
