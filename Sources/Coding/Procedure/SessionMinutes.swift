import Basics
import Records

/// The time of a session as the note gives it, else as the schedule does.
struct SessionMinutes {
  let minutes: Int
  /// Where the note says so; empty when only the schedule does.
  let words: [Range<Int>]
  /// The schedule says something else.
  let contradictsSchedule: Bool

  init?(_ visit: Visit) {
    let least = visit.scheduled == nil ? 0 : 2
    let candidates = visit.facts.minutes.filter {
      $0.weight >= least && !$0.isApart && $0.minutes > 0
        && !($0.isWithOther && visit.isBilledForTheClient)
    }
    if let sum = SessionMinutes.sum(candidates, visit)
      ?? SessionMinutes.continued(candidates, visit)
    {
      self.init(sum.minutes, sum.words, visit)
      return
    }
    if let total = SessionMinutes.sumOfRanges(candidates, visit) {
      self.init(total.minutes, [total.words], visit)
      return
    }
    if let total = SessionMinutes.sumOfParts(candidates, visit) {
      self.init(total.minutes, total.words, visit)
      return
    }
    let best = candidates.max {
      ($0.weight, -$0.words.lowerBound) < ($1.weight, -$1.words.lowerBound)
    }
    if let best, let part = SessionMinutes.therapyPart(candidates, of: best, visit) {
      self.init(part.minutes, [part.words], visit)
    } else if let edges = SlotEdges.whole(visit),
      best.map({ !$0.isRange && !$0.isTotal && $0.weight < 6 }) ?? true
    {
      self.init(edges.minutes, edges.words, visit)
    } else if let best,
      best.isRange || best.weight >= 4 || visit.scheduled == nil
        || best.minutes == visit.scheduled
    {
      self.init(best.minutes, [best.words], visit)
    } else if let edges = SlotEdges(visit) {
      self.init(edges.minutes, edges.words, visit)
    } else if let scheduled = visit.scheduled {
      let words = visit.facts.minutes.first { $0.minutes == scheduled }?.words
      self.init(scheduled, [words].compactMap { $0 }, visit)
    } else {
      return nil
    }
  }

  private init(_ whole: Int, _ words: [Range<Int>], _ visit: Visit) {
    let minutes = whole - SessionMinutes.deducted(from: whole, words, visit)
    self.minutes = minutes
    self.words = words
    contradictsSchedule = visit.scheduled.map { abs($0 - minutes) > 5 } ?? false
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}

extension SessionMinutes {
  /// "less a 20 minute lunch", "including 5 minutes of notes", "the first ten minutes … are not
  /// therapy": not time with the client.
  private static func deducted(from whole: Int, _ words: [Range<Int>], _ visit: Visit) -> Int {
    let text = visit.facts.text
    guard let first = words.first else { return outside(whole, visit) }
    let sentence = text.sentence(of: first.lowerBound)
    let parts = visit.facts.minutes.filter { part in
      if words.contains(part.words) { return false }
      if part.isApart, part.minutes * 2 < whole, isInside(part, first, visit) { return true }
      guard part.minutes * 2 < whole, part.words.lowerBound >= first.upperBound else {
        return false
      }
      if isTakenOff(part.words, text), sentence.contains(part.words.lowerBound) { return true }
      if isShare(first, text) { return false }
      if isOfThose(part.words, text), isIdle(part.words, text) { return true }
      if part.isDeducted, sentence.contains(part.words.lowerBound),
        (first.upperBound..<part.words.lowerBound).contains(where: {
          including.contains(text[$0].key)
        })
      {
        return true
      }
      if part.isDeducted || isIdle(part.words, text), isPart(part.words, text),
        text[part.words.lowerBound].sentence <= text[first.lowerBound].sentence + 1
      {
        return true
      }
      guard sentence.contains(part.words.lowerBound) else { return false }
      let before = (1...3).map { text.word(part.words.lowerBound - $0).key }
      if before.contains(where: { less.contains($0) }) { return true }
      let further = (1...4).map { text.word(part.words.lowerBound - $0).key }
      if further.contains(where: { interruptions.contains($0) }) { return true }
      let after = (0...2).map { text.word(part.words.upperBound + $0).key }
      return before.contains { including.contains($0) } && after.contains { idle.contains($0) }
    }
    return parts.map(\.minutes).reduce(0, +)
  }

  /// Taken from a slot of which the note gives no length: "minus a 15 minute nap", "the first nine
  /// are me alone with the screen".
  private static func outside(_ whole: Int, _ visit: Visit) -> Int {
    let text = visit.facts.text
    return visit.facts.minutes.filter { part in
      guard part.minutes * 2 < whole else { return false }
      let before = (1...2).map { text.word(part.words.lowerBound - $0).key }
      return part.isRange && part.isDeducted || before.contains { less.contains($0) }
        || isPart(part.words, text) && isIdle(part.words, text)
    }.map(\.minutes).reduce(0, +)
  }

  /// "4 of those minutes I was outside on the phone".
  private static func isOfThose(_ words: Range<Int>, _ text: NoteText) -> Bool {
    words.contains { those.contains(text[$0].key) }
      || (0...2).contains { those.contains(text.word(words.upperBound + $0).key) }
  }

  private static let those = keys("those these them")

  /// "the drive of fifteen minutes taken off".
  private static func isTakenOff(_ words: Range<Int>, _ text: NoteText) -> Bool {
    (0...3).contains { takings.contains(text.word(words.upperBound + $0).key) }
      && (0...4).contains { offs.contains(text.word(words.upperBound + $0).key) }
  }

  /// "48 minutes of the hour" is a share already.
  private static func isShare(_ words: Range<Int>, _ text: NoteText) -> Bool {
    words.contains { text[$0].key == of } || text.word(words.upperBound).key == of
  }

  private static let of = WordKey("of")
  private static let takings = keys("taken left cut subtracted deducted removed excluded")
  private static let offs = keys("off out subtracted deducted removed excluded away")

  /// Something that is no work with the client follows within the clause.
  private static func isIdle(_ words: Range<Int>, _ text: NoteText) -> Bool {
    let end = min(words.upperBound + 8, text.sentence(of: words.lowerBound).upperBound)
    for index in words.upperBound..<max(words.upperBound, end) {
      if !text[index].before.isDisjoint(with: [.comma, .semicolon]) { return false }
      if idle.contains(text[index].key) { return true }
    }
    return false
  }

  /// "9:00-12:00 with lunch 10:30-11:00 not counted".
  private static func isInside(
    _ part: LabelledMinutes, _ whole: Range<Int>, _ visit: Visit
  ) -> Bool {
    guard part.isRange,
      let outer = visit.facts.minutes.first(where: { $0.words == whole && $0.isRange })
    else { return false }
    return part.start >= outer.start && part.start + part.minutes <= outer.start + outer.minutes
  }

  /// "the first ten minutes", "of which 8 minutes": inside the whole.
  private static func isPart(_ words: Range<Int>, _ text: NoteText) -> Bool {
    (1...3).contains { parts.contains(text.word(words.lowerBound - $0).key) }
  }

  private static let less = keys("less minus excluding except deducting")
  private static let interruptions = keys("drill alarm outage lunch nap lockdown evacuation")
  private static let including = keys("incl including includes which with")
  private static let parts = keys(
    "first last final opening which includes including included initial")
  private static let idle = keys(
    "outside waited corridor hallway note notes documentation charting writing paperwork lunch break snack bathroom phone "
      + "scheduling rescheduling waiting late nap forms billing alone microphone wifi connection "
      + "rejoining drove nap napped connecting reconnecting technical frozen loading copay payment insurance parking travel "
      + "driving drive restroom charts records emails calls")

  /// "60 minutes total, 52 minutes of psychotherapy": the part named as therapy counts.
  private static func therapyPart(
    _ candidates: [LabelledMinutes], of best: LabelledMinutes, _ visit: Visit
  ) -> LabelledMinutes? {
    guard visit.role.isTherapist, !best.isNamedTherapy else { return nil }
    return candidates.first {
      $0.weight >= 3 && $0.minutes < best.minutes && $0.minutes * 3 >= best.minutes
        && $0.isNamedTherapy
    }
  }

  /// "20 minutes by the river and another 25 after lunch".
  private static func continued(
    _ candidates: [LabelledMinutes], _ visit: Visit
  ) -> (minutes: Int, words: [Range<Int>])? {
    let text = visit.facts.text
    guard !candidates.contains(where: \.isTotal) else { return nil }
    let lengths = visit.facts.minutes.filter { !$0.isApart && $0.minutes > 0 && $0.weight > -3 }
    for (one, next) in zip(lengths, lengths.dropFirst()) {
      let before = (1...2).map { text.word(next.words.lowerBound - $0).key }
      let isBehind = afters.contains(text.word(next.words.upperBound - 1).key) && !next.isRange
      let isParts =
        text.sentence(of: one.words.lowerBound).prefix(while: { $0 < one.words.lowerBound })
        .contains { partWords.contains(text[$0].key) }
        && next.words.lowerBound - one.words.upperBound <= 2 && !one.isRange && !next.isRange
      guard before.contains(where: { more.contains($0) }) || isBehind || isParts,
        one.weight >= 2 || isParts,
        text[next.words.lowerBound].sentence <= text[one.words.lowerBound].sentence + 1
      else { continue }
      return (one.minutes + next.minutes, [one.words, next.words])
    }
    return nil
  }

  private static let partWords = keys("parts halves stretches segments blocks pieces")
  private static let more = keys("another additional further more")
  private static let afters = keys("after afterwards afterward more")

  /// "3:00-3:50 direct, nap, 4:20-5:00 direct. 90 minutes.": a length that is what the clock
  /// ranges come to.
  private static func sumOfRanges(
    _ candidates: [LabelledMinutes], _ visit: Visit
  ) -> LabelledMinutes? {
    let ranges = candidates.filter(\.isRange)
    guard ranges.count >= 2 else { return nil }
    let sum = ranges.map(\.minutes).reduce(0, +)
    return candidates.first { !$0.isRange && abs($0.minutes - sum) <= 1 }
  }

  /// "VB-MAPP 60 min, interview 30 min, scoring 30 min": parts of a behavior analyst's work that come
  /// to what the record holds.
  private static func sumOfParts(
    _ candidates: [LabelledMinutes], _ visit: Visit
  ) -> (minutes: Int, words: [Range<Int>])? {
    guard visit.role == .behaviorAnalyst || visit.role == .behaviorTechnician,
      let scheduled = visit.scheduled, candidates.count >= 2,
      candidates.allSatisfy({ !$0.isRange && !$0.isTotal && $0.minutes < scheduled }),
      candidates.map(\.minutes).reduce(0, +) == scheduled
    else { return nil }
    return (scheduled, candidates.map(\.words))
  }

  /// Two stretches of one service: "2:00-3:30 and 3:45-4:00".
  private static func sum(
    _ candidates: [LabelledMinutes], _ visit: Visit
  ) -> (minutes: Int, words: [Range<Int>])? {
    let ranges = candidates.filter(\.isRange)
    guard ranges.count >= 2 else { return nil }
    let sentence = visit.facts.text.sentence(of: ranges[0].words.lowerBound)
    let together = ranges.filter { sentence.contains($0.words.lowerBound) }
    guard together.count >= 2 else { return nil }
    for (one, next) in zip(together, together.dropFirst()) {
      let between = one.words.upperBound..<max(one.words.upperBound, next.words.lowerBound)
      guard between.count <= (visit.role.isTherapist ? 2 : 8),
        !between.contains(where: { idle.contains(visit.facts.text[$0].key) }),
        next.start >= one.start + one.minutes || next.start < one.start,
        !visit.facts.text[next.words.lowerBound].before.contains(.semicolon)
      else { return nil }
    }
    return (together.map(\.minutes).reduce(0, +), together.map(\.words))
  }
}
