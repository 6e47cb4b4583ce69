/// "Alcohol: none since 2009. Dependence, in sustained remission.": the substance stands at the head
/// of the paragraph, the disorder further on without it.
struct SubstanceTopic {
  private let text: NoteText

  init(_ facts: NoteFacts) {
    text = facts.text
  }

  /// The code of "use disorder" or "dependence" at a word, and where the words end.
  func use(at index: Int) -> (code: String, end: Int)? {
    let (digits, length): (String, Int)
    if text[index].key == Self.use, text.word(index + 1).key == .disorder {
      (digits, length) = (".90", 2)
    } else if text[index].key == Self.dependence, text.word(index + 1).key != Self.on {
      (digits, length) = (".20", 1)
    } else {
      return nil
    }
    guard !text[index].isMasked, let head = substance(before: index) else { return nil }
    return (head + digits, index + length)
  }

  /// The nearest sentence of the paragraph that opens with a substance.
  private func substance(before index: Int) -> String? {
    var at = index
    while index - at < 60 {
      let first = text.sentence(of: at).lowerBound
      for opening in first..<min(first + 2, index) {
        guard let head = Self.substances[text[opening].key] else { continue }
        let next = text.word(opening + 1).before
        if next.contains(.colon) || next.contains(.period) || next.contains(.comma)
          || text[opening].before.contains(.line) || first == text.sentence(of: index).lowerBound
        {
          return head
        }
      }
      if first == 0 || text[first].before.contains(.line) { return nil }
      at = first - 1
    }
    return nil
  }

  private static let use = WordKey("use")
  private static let on = WordKey("on")
  private static let dependence = WordKey("dependence")
  private static let substances: [WordKey: String] = {
    let rows = [
      ("F10", "alcohol etoh drinking"), ("F11", "opioid opioids opiates heroin fentanyl oxycodone"),
      ("F12", "cannabis marijuana thc weed"),
      ("F13", "sedatives benzodiazepines benzos benzodiazepine alprazolam"),
      ("F14", "cocaine crack"), ("F15", "stimulants stimulant methamphetamine meth amphetamines"),
      ("F16", "hallucinogens lsd ketamine"), ("F18", "inhalants"),
    ]
    var substances: [WordKey: String] = [:]
    for (head, words) in rows {
      for word in words.split(separator: " ") { substances[WordKey(String(word))] = head }
    }
    return substances
  }()
}
