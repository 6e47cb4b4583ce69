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
  /// Its sentence speaks of therapy nearer by than of medicines.
  var isNearTherapy = false
  /// Spent with a teacher, a doctor, an insurer: somebody who is no client.
  var isWithOther = false
  /// A word of other pursuits stands beside it; apart unless more speaks for the session.
  var isBesideOther = false
  /// Part of a session and said not to count.
  var isDeducted = false
  /// "52 minutes of psychotherapy", "Therapy 2:11-3:00": the length is right beside the word.
  var isNamedTherapy = false
}

/// Weighs every length of time in a note by the words around it: service words and clocks speak
/// for session time, naps, homework, waiting and next week against it.
struct MinuteLabels {
  private(set) var found: [LabelledMinutes] = []
  /// Times of day that are no end of a range.
  let clockTimes: [ClockTimeMention]
  let text: NoteText
  let cues: CueHits
  let stances: Stances
  let scheduled: Int?

  init(_ text: NoteText, _ cues: CueHits, _ stances: Stances, scheduled: Int?) {
    self.text = text
    self.cues = cues
    self.stances = stances
    self.scheduled = scheduled
    let reader = MinutesReader(text)
    clockTimes = reader.clockTimes
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
    if likely.count == 1, found[likely[0]].minutes >= 8 || found[likely[0]].words.lowerBound == 0 {
      found[likely[0]].weight += 2
    }
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
    if !labelled.isDeducted, isLeftOut(minutes.words) || minutes.isRange && isIdle(minutes.words) {
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
    if MinuteLabels.todays.contains(text.word(minutes.words.lowerBound - 1).key) {
      labelled.weight += 3
    }
    if isRemainder(minutes.words) { labelled.weight += 8 }
    if isPartOfIt(minutes.words) { labelled.weight -= 8 }
    if isSlotted(minutes.words) || isOnRecord(minutes.words) { labelled.weight -= 5 }
    if minutes.words.lowerBound > 1, isPredicate(minutes.words) { labelled.weight += 3 }
    if isAskedFor(minutes.words) { labelled.weight -= 5 }
    if isSpentOn(minutes.words) { labelled.weight += 2 }
    if isMeeting(minutes.words) { labelled.weight += 4 }
    if isOtherDay(minutes.words) || isSomebodyElses(minutes.words) {
      labelled.weight -= 9
      labelled.isApart = true
    }
    if isOversized(labelled) { labelled.weight -= 3 }
    labelled.isWithOther = isWithOther(minutes.words)
    if isShareBeforeRest(minutes.words) { labelled.weight += 5 }
    if isConcluded(minutes.words) { labelled.weight += 3 }
    if labelled.isBesideOther, labelled.weight < 2 { labelled.isApart = true }
    if !stances[minutes.words].isDisjoint(with: [.past, .planned]) { labelled.weight -= 5 }
    if isHeadedAsTherapy(minutes.words) { labelled.isTherapy = true }
    labelled.isNearTherapy =
      !labelled.isMedical && !labelled.isTotal && isNearerTherapy(minutes.words)
    if isOfWhole(minutes.words) {
      labelled.isTherapy = false
      labelled.isNearTherapy = false
    }
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
    case .timeTotal
    where isWeakTotal(hit)
      ? distance <= 1 && hit.words.upperBound <= labelled.words.lowerBound : distance <= 4:
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
    where distance <= 2 && !isSetting(hit) && !isUnbroken(hit) && !isTurn(hit, labelled.words)
      && !isTopic(hit, labelled.words):
      labelled.weight -= 4
      labelled.isBesideOther = true
    case .timeFuture where distance <= 4 && !isFollowing(hit, labelled.words):
      labelled.weight -= 5
    case .slot where distance <= 3: labelled.weight -= 5
    default: break
    }
  }

  /// "so", "made", "net" are totals only right before their length.
  private func isWeakTotal(_ hit: CueHit) -> Bool {
    hit.words.count == 1 && MinuteLabels.weakTotals.contains(text[hit.words.lowerBound].key)
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
    let isBracketed = text[first].before.contains(.open)
    let closers: Marks = isBracketed ? [.colon, .close] : .colon
    while end < sentence.upperBound, text[end].before.isDisjoint(with: ends.union(closers)) {
      end += 1
    }
    return first..<end
  }
}
