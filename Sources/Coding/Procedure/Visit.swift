import Basics
import CodeSets
import Records

/// One visit as the rules see it: the facts of the note, the encounter, and the time that counts.
struct Visit {
  let facts: NoteFacts
  let encounter: Encounter
  let role: ClinicianRole
  /// Minutes of schedule or chart.
  let scheduled: Int?

  init(_ facts: NoteFacts, _ encounter: Encounter) {
    self.facts = facts
    self.encounter = encounter
    role = ClinicianRole(credential: encounter.credential)
    scheduled = NoteFacts.scheduled(encounter)
  }

  func spans(_ words: [Range<Int>?]) -> [TextSpan] {
    words.compactMap { $0 }.map(facts.span)
  }

  /// Whether a cue is asserted of this visit and not merely part of a charge or of another person.
  func has(_ cue: Cue) -> Bool {
    place(cue) != nil
  }

  func place(_ cue: Cue) -> Range<Int>? {
    guard facts.cues.has(cue) else { return nil }
    return facts.cues.all(cue).first { words in
      facts.stances[words].isDisjoint(with: [.negated, .planned, .past, .otherPerson])
        && !isCharge(words)
    }
  }

  /// A cue that is no plan and no memory; "without the client" denies nothing.
  func stated(_ cue: Cue) -> Range<Int>? {
    facts.cues.all(cue).first { facts.stances[$0].isDisjoint(with: [.planned, .past]) }
  }

  /// Words next to "charge", "coded", "desk": somebody's wish, not what happened.
  func isCharge(_ words: Range<Int>) -> Bool {
    let sentence = facts.text.sentence(of: words.lowerBound)
    return facts.cues.all(.charge, in: sentence).contains {
      abs($0.lowerBound - words.lowerBound) <= 4 && !$0.overlaps(words)
    }
  }

  /// The first words of the note, the last resort of evidence.
  var opening: Range<Int> {
    facts.text.sentences.first { !facts.text[$0.lowerBound].isMasked } ?? 0..<0
  }
}

/// The time of a session as the note gives it, else as the schedule does.
struct SessionMinutes {
  let minutes: Int
  /// Where the note says so; nil when only the schedule does.
  let words: [Range<Int>]
  /// The schedule says something else.
  let contradictsSchedule: Bool

  init?(_ visit: Visit) {
    let least = visit.scheduled == nil ? 0 : 2
    let candidates = visit.facts.minutes.filter {
      $0.weight >= least && !$0.isApart && $0.minutes > 0
    }
    if let sum = SessionMinutes.sum(candidates, visit) {
      self.init(sum.minutes, sum.words, visit)
      return
    }
    let best = candidates.max {
      ($0.weight, -$0.words.lowerBound) < ($1.weight, -$1.words.lowerBound)
    }
    if let best, let part = SessionMinutes.therapyPart(candidates, of: best, visit) {
      self.init(part.minutes, [part.words], visit)
    } else if let best,
      best.isRange || best.weight >= 5 || visit.scheduled == nil
        || best.minutes == visit.scheduled
    {
      self.init(best.minutes, [best.words], visit)
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

  /// "less a 20 minute lunch", "including 5 minutes of notes": not time with the client.
  private static func deducted(from whole: Int, _ words: [Range<Int>], _ visit: Visit) -> Int {
    guard let first = words.first else { return 0 }
    let text = visit.facts.text
    let sentence = text.sentence(of: first.lowerBound)
    let parts = visit.facts.minutes.filter { part in
      guard sentence.contains(part.words.lowerBound), part.minutes * 2 < whole,
        part.words.lowerBound >= first.upperBound
      else { return false }
      let before = (1...3).map { text.word(part.words.lowerBound - $0).key }
      if before.contains(where: { less.contains($0) }) { return true }
      let after = (0...2).map { text.word(part.words.upperBound + $0).key }
      return before.contains { including.contains($0) } && after.contains { idle.contains($0) }
    }
    return parts.map(\.minutes).reduce(0, +)
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let less = keys("less minus excluding except deducting")
  private static let including = keys("incl including includes which with")
  private static let idle = keys(
    "note notes documentation charting writing paperwork lunch break snack bathroom phone "
      + "scheduling waiting late nap forms billing")

  /// "60 minutes total, 52 minutes of psychotherapy": the part named as therapy counts.
  private static func therapyPart(
    _ candidates: [LabelledMinutes], of best: LabelledMinutes, _ visit: Visit
  ) -> LabelledMinutes? {
    guard visit.role.isTherapist, !best.isTherapy else { return nil }
    return candidates.first {
      $0.isTherapy && $0.weight >= 3 && $0.minutes < best.minutes
        && $0.minutes * 3 >= best.minutes
        && visit.facts.text.sentence(of: best.words.lowerBound).contains($0.words.lowerBound)
    }
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
      guard next.words.lowerBound - one.words.upperBound <= 2,
        next.start >= one.start + one.minutes || next.start < one.start,
        !visit.facts.text[next.words.lowerBound].before.contains(.semicolon)
      else { return nil }
    }
    return (together.map(\.minutes).reduce(0, +), together.map(\.words))
  }
}

extension Visit {
  /// Minutes of talk therapy inside a visit, written apart from the rest.
  var therapyMinutes: LabelledMinutes? {
    facts.minutes.filter { $0.isTherapy && !$0.isApart && $0.weight >= 0 }
      .max { $0.weight < $1.weight }
  }
}
