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

  /// The note says that its payer counts only whole quarter hours.
  var countsWholeUnits: Bool {
    facts.cues.all(.wholeUnits).contains { facts.stances[$0].isDisjoint(with: [.past, .planned]) }
  }

  /// Talk with others about the client is no service of this role.
  var isBilledForTheClient: Bool { role.isTherapist || role == .substanceCounselor }

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
        && !isCharge(words) && !(Visit.asked.contains(cue) && isQuestion(words))
    }
  }

  /// Services nobody documents by a question: "Add interactive complexity?"
  private static let asked: Set<Cue> = [.complexity, .crisis, .multiFamily]

  private func isQuestion(_ words: Range<Int>) -> Bool {
    facts.text.word(facts.text.sentence(of: words.lowerBound).upperBound).before.contains(.question)
  }

  /// A cue of this visit, also where it speaks of a relative: "mother training".
  func told(_ cue: Cue) -> Range<Int>? {
    facts.cues.all(cue).first {
      facts.stances[$0].isDisjoint(with: [.negated, .planned, .past]) && !isCharge($0)
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
      abs($0.lowerBound - words.lowerBound) <= 4 && !$0.overlaps(words) && !isParted($0, words)
    }
  }

  /// A semicolon stands between.
  private func isParted(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let first = min(one.upperBound, other.upperBound)
    let last = max(one.lowerBound, other.lowerBound)
    return first <= last
      && (first...last).contains { facts.text.word($0).before.contains(.semicolon) }
  }

  /// The first words of the note, the last resort of evidence.
  var opening: Range<Int> {
    guard let first = facts.text.words.firstIndex(where: { !$0.isMasked }) else { return 0..<0 }
    return first..<facts.text.sentence(of: first).upperBound
  }
}

extension Visit {
  /// Minutes of talk therapy inside a visit, written apart from the rest.
  var therapyMinutes: LabelledMinutes? {
    namedTherapyMinutes ?? restTherapyMinutes ?? nearTherapyMinutes
  }

  private var nearTherapyMinutes: LabelledMinutes? {
    facts.minutes.filter {
      $0.isNearTherapy && !$0.isApart && !$0.isWithOther && $0.weight >= 0
        && $0.minutes != scheduled
        && !facts.cues.has(.tobacco, in: facts.text.sentence(of: $0.words.lowerBound))
    }.max { $0.weight < $1.weight }
  }

  /// "Ten minutes on the medicines, the rest of the half hour was therapy": the whole less the part.
  private var restTherapyMinutes: LabelledMinutes? {
    guard let whole = facts.minutes.filter({ !$0.isApart && $0.weight >= 2 }).map(\.minutes).max(),
      let total = [whole, scheduled ?? 0].max(), total > 0
    else { return nil }
    for index in facts.text.words.indices where Visit.rests.contains(facts.text[index].key) {
      let sentence = facts.text.sentence(of: index)
      let after = index + 1..<max(index + 1, min(index + 8, sentence.upperBound))
      guard after.contains(where: { Visit.therapies.contains(facts.text[$0].key) }),
        facts.stances[index].isDisjoint(with: [.negated, .planned, .past]),
        var part = facts.minutes.last(where: {
          $0.words.upperBound <= index && $0.minutes * 4 <= total * 3 && !$0.isDeducted
            && Int(facts.text[$0.words.lowerBound].sentence)
              >= Int(facts.text[index].sentence) - 1
        })
      else { continue }
      part.minutes = total - part.minutes
      part.words = part.words.lowerBound..<index + 1
      part.isTherapy = true
      return part
    }
    return nil
  }

  private static let rests = VisitLevel.keys("rest remainder balance")
  private static let therapies = VisitLevel.keys("therapy psychotherapy counseling cbt talk dbt")

  private var namedTherapyMinutes: LabelledMinutes? {
    facts.minutes.filter {
      $0.isTherapy && !$0.isApart && $0.weight >= 0
        && !facts.cues.has(.tobacco, in: facts.text.sentence(of: $0.words.lowerBound))
    }
    .max { $0.weight < $1.weight }
  }
}
