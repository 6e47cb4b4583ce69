import CodeSets
import Records

/// A client who is pregnant: chapter 15 of ICD-10-CM goes first, the disorder behind it says which
/// (guideline I.C.15.a, S01). The trimester comes from the weeks (from 14 the second, from 28 the
/// third); a pregnancy called incidental, or one whose weeks the note leaves open, adds nothing.
struct Pregnancy {
  private let text: NoteText
  private let facts: NoteFacts

  init(_ facts: NoteFacts) {
    self.facts = facts
    text = facts.text
  }

  /// The code that goes before the disorders of a claim, and the words that prove it.
  func mention(before found: [DiagnosisMention], _ encounter: Encounter) -> DiagnosisMention? {
    guard encounter.clientSex?.uppercased() != "M", !isOver,
      !found.contains(where: { $0.code.hasPrefix("F53") }),
      let first = found.first(where: { $0.code.hasPrefix("F") && $0.code != "F53.0" }),
      let (trimester, words) = stated()
    else { return nil }
    let code = Pregnancy.stem(first.code) + String(trimester)
    guard DiagnosisCatalog.builtin.isBillable(code, on: encounter.date) else { return nil }
    return DiagnosisMention(code: code, words: words, stance: [])
  }

  /// The child is born: weeks are its age, a trimester is behind.
  private var isOver: Bool {
    (0..<text.count).contains { index in
      Pregnancy.births.contains(text[index].key) && facts.stances[index].isDisjoint(with: .planned)
        || text[index].key == Pregnancy.birth && Pregnancy.giving.contains(text.word(index - 1).key)
    }
  }

  private static func stem(_ code: String) -> String {
    if code.hasPrefix("F10") { return "O99.31" }
    if code.hasPrefix("F17") { return "O99.33" }
    return code.hasPrefix("F1") ? "O99.32" : "O99.34"
  }

  private func stated() -> (trimester: Int, words: Range<Int>)? {
    for index in 0..<text.count where !text[index].isMasked {
      let key = text[index].key
      if key == Pregnancy.trimester, let number = Pregnancy.ordinals[text.word(index - 1).key],
        isAsserted(index)
      {
        return (number, index - 1..<index + 1)
      }
      guard Pregnancy.weeks.contains(key), text.word(index - 1).isNumber, isAsserted(index),
        speaksOfPregnancy(index)
      else { continue }
      let weeks = Int(text[index - 1].number)
      guard (4...42).contains(weeks) else { continue }
      return (weeks < 14 ? 1 : weeks < 28 ? 2 : 3, index - 1..<index + 1)
    }
    return nil
  }

  private func isAsserted(_ index: Int) -> Bool {
    facts.stances[index].isDisjoint(with: .unsupported)
      && !text.sentence(of: index).contains { text[$0].key == Pregnancy.incidental }
  }

  /// "22 weeks pregnant", "pregnant, 22 weeks", "G2P1, 22 wks".
  private func speaksOfPregnancy(_ index: Int) -> Bool {
    let sentence = text.sentence(of: index)
    return sentence.contains { place in
      abs(place - index) <= 5 && Pregnancy.states.contains(text[place].key)
        && facts.stances[place].isDisjoint(with: .unsupported)
        || (text[place].key == Pregnancy.gravida && text.word(place + 1).isNumber
          && text.word(place + 2).key == Pregnancy.para)
    }
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  private static let weeks = keys("weeks wks week wk")
  private static let states = keys("pregnant pregnancy gestation gestational gravid antepartum iup")
  private static let births = keys("postpartum newborn postnatal breastfeeding breastfeeds nursing")
  private static let birth = WordKey("birth")
  private static let giving = keys("gave given")
  private static let gravida = WordKey("g")
  private static let para = WordKey("p")
  private static let trimester = WordKey("trimester")
  private static let incidental = WordKey("incidental")
  private static let ordinals: [WordKey: Int] = [
    WordKey("first"): 1, WordKey("1st"): 1, WordKey("second"): 2, WordKey("2nd"): 2,
    WordKey("third"): 3, WordKey("3rd"): 3,
  ]
}
