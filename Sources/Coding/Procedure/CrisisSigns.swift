import Basics
import CodeSets
import Records

/// A crisis told by its signs: the client came in unplanned, life was in danger, and steps were
/// taken against it. Each is a class of words; the regular session in which somebody denies or
/// plans for safety lacks one of them.
struct CrisisSigns {
  private let visit: Visit
  private let text: NoteText

  init(_ visit: Visit) {
    self.visit = visit
    text = visit.facts.text
  }

  /// The words of danger in a visit that came unplanned, with two kinds of steps against it; nil
  /// under half an hour.
  var urgent: Range<Int>? {
    guard visit.role != .prescriber, let danger = words(Signs.dangers).first,
      let time = SessionMinutes(visit), time.minutes >= SessionTime.crisisMinutesMin
    else { return nil }
    let steps = Signs.steps.count { kind in
      words(kind, besides: .otherPerson).contains { isNear($0, danger) }
    }
    let isUnplanned = words(Signs.unplanned).contains { isNear($0, danger) } || came
    return steps >= 4 && !isLong || (steps >= 2 && isUnplanned) ? danger : nil
  }

  /// In a long note words of danger and of help meet by chance.
  private var isLong: Bool { text.words.count { !$0.isMasked } > 180 }

  /// Within the sentences around the danger.
  private func isNear(_ words: Range<Int>, _ danger: Range<Int>) -> Bool {
    abs(Int(text[words.lowerBound].sentence) - Int(text[danger.lowerBound].sentence)) <= 4
  }

  /// Places of a class that are asserted of this visit; `besides` lets a stance pass, as what a
  /// brother did against the danger is a step too.
  private func words(_ keys: Set<WordKey>, besides: Stance = []) -> [Range<Int>] {
    text.words.indices.filter { index in
      keys.contains(text[index].key) && !text[index].isMasked && !isOfPastYear(index)
        && visit.facts.stances[index].subtracting(besides).isDisjoint(with: [
          .negated, .past, .otherPerson, .uncertain,
        ])
    }.map { $0..<$0 + 1 }
  }

  /// "The crisis she had in 2019, the hospital, her brother taking the gun away then."
  private func isOfPastYear(_ index: Int) -> Bool {
    text.sentence(of: index).contains {
      text[$0].kind == .number && (1950..<visit.encounter.date.year).contains(Int(text[$0].number))
        || Signs.ago.contains(text[$0].key)
    }
  }

  /// "walked in", "brought in", "drove him straight here".
  private var came: Bool {
    text.words.indices.contains { index in
      let next = (1...3).map { text.word(index + $0).key }
      if text[index].key == Signs.came, next.first == Signs.inside { return false }
      return Signs.coming.contains(text[index].key)
        && visit.facts.stances[index].isDisjoint(with: [.negated, .past, .planned])
        && next.contains { Signs.straight.contains($0) }
    }
  }
}

private enum Signs {
  static let came = WordKey("came")
  static let inside = WordKey("in")
  static let ago = keys("ago")
  static let dangers = keys(
    "suicidal suicide lethality rope noose overdose homicidal helium goodbye razor bridge gun firearm "
      + "ledge intent die kill hanging jump knife")
  static let unplanned = keys(
    "unscheduled unannounced emergency urgent urgently crisis unplanned dispatched")
  static let coming = keys("walked came brought drove carried escorted rushed called rang")
  static let straight = keys("in straight directly here over without saying sobbing immediately")
  static let steps: [Set<WordKey>] = [
    keys("safety"),
    keys("removed secured took handed locked surrendered disarmed confiscated collected out"),
    keys("mobile police ambulance ed er hospital inpatient 911 988 unit paramedics admission hold"),
    keys("lethality assessed risk columbia cssrs"),
    keys("brother sister mother father husband wife partner friend roommate son daughter parents"),
    keys("deescalated escalated stabilized calmed grounded"),
  ]

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
