import Basics
import CodeSets
import Records

/// Group psychotherapy, once a client and session whatever its length: 90853, and 90849 for a
/// group of several families (S49). Substance counselors bill H0005.
struct GroupRule {
  static let id = "group-once"

  let visit: Visit

  /// Nil when the note describes no group.
  func draft() -> ProcedureDraft? {
    if let words = visit.place(.multiFamily), visit.role.isTherapist {
      return draft("90849", words, "Several families met at once; one unit a session")
    }
    guard let words = heading ?? visit.place(.group), isThisSession(words) else { return nil }
    switch visit.role {
    case .substanceCounselor:
      return draft("H0005", words, "Group counseling by a substance counselor; one unit a session")
    case .behaviorAnalyst, .behaviorTechnician: return nil
    case .rehabilitation, .peer, .caseManager, .nurse, .medicalAssistant: return nil
    default: return draft("90853", words, "Group psychotherapy is billed once a session")
    }
  }

  private func draft(_ code: String, _ words: Range<Int>, _ reason: String) -> ProcedureDraft {
    var draft = ProcedureDraft()
    draft.minutes = SessionMinutes(visit)?.minutes
    draft.lines = [
      DraftLine(
        code: code, confidence: 9500, rationale: reason, rule: GroupRule.id,
        evidence: [words] + [visit.place(.groupMembers)].compactMap { $0 })
    ]
    return draft
  }

  /// A note that begins with the word: "GROUP - relapse prevention, 8 present".
  private var heading: Range<Int>? {
    if let line = lineHeading { return line }
    let first = visit.opening.lowerBound
    guard first < visit.facts.text.count,
      GroupRule.names.contains(visit.facts.text[first].key), !visit.has(.individual)
    else { return nil }
    return first..<first + 1
  }

  /// "05/22 Fri  Group, substance use counseling, 9 members": the word opens an entry.
  private var lineHeading: Range<Int>? {
    let text = visit.facts.text
    return text.words.indices.first { index in
      guard GroupRule.names.contains(text[index].key), !text[index].isMasked,
        !text.word(index + 1).before.isDisjoint(with: [.comma, .colon, .hyphen, .period])
      else { return false }
      let sentence = text.sentence(of: index)
      return index - sentence.lowerBound <= 3
        && (sentence.lowerBound..<index).allSatisfy {
          text[$0].isNumber || GroupRule.weekdays.contains(text[$0].key)
        } && visit.has(.groupMembers)
    }.map { $0..<$0 + 1 }
  }

  private static let weekdays: Set<WordKey> = Set(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "tues", "thurs"].map { WordKey($0) })
  private static let names: Set<WordKey> = [WordKey("group"), WordKey("grp")]

  /// In the opening, or with members: not a group the client goes to elsewhere.
  private func isThisSession(_ words: Range<Int>) -> Bool {
    visit.has(.groupMembers) || Int(visit.facts.text[words.lowerBound].sentence) == 0
  }
}
