import CodeSets

/// A code somebody wrote into a note.
struct CodeMention {
  enum Kind {
    case procedure, diagnosis
  }

  /// As the tables write it: `90837`, `F43.2`.
  let code: String
  let kind: Kind
  let words: Range<Int>
  /// The table knows it, whatever its dates.
  let isKnown: Bool
}

/// Finds procedure and diagnosis codes in a note. A five-digit number is a procedure code when the
/// table knows it, or when it has the shape of an old one and the sentence is about charges.
struct CodeMentionReader {
  private(set) var found: [CodeMention] = []

  init(_ text: NoteText, _ cues: CueHits) {
    for index in 0..<text.count where !text[index].isMasked {
      let word = text[index]
      switch word.kind {
      case .number where word.number >= 90000 && word.number <= 99999:
        procedure(text, cues, index)
      case .code: letters(text, index)
      default: continue
      }
    }
  }

  private mutating func procedure(_ text: NoteText, _ cues: CueHits, _ index: Int) {
    let written = text.string(index)
    let code = written.utf8.count > 9 ? String(text[index].number) : written
    guard code.utf8.count == 5 else { return }
    let isKnown = ProcedureCatalog.builtin[code] != nil
    let looksOld = ["908", "961", "992", "993", "994"].contains { code.hasPrefix($0) }
    let isOldTherapy =
      code.hasPrefix("908") && text.word(index - 1).key != CodeMentionReader.california
    guard isKnown || isOldTherapy || (looksOld && cues.has(.charge, in: text.sentence(of: index)))
    else { return }
    found.append(
      CodeMention(code: code, kind: .procedure, words: index..<index + 1, isKnown: isKnown))
  }

  /// A number behind it is a postal code.
  private static let california = WordKey("ca")

  private mutating func letters(_ text: NoteText, _ index: Int) {
    let code = text.string(index).uppercased()
    if code.utf8.count == 5, ProcedureCatalog.builtin[code] != nil {
      found.append(
        CodeMention(code: code, kind: .procedure, words: index..<index + 1, isKnown: true))
      return
    }
    let dotted = DiagnosisCatalog.dotted(code)
    let isKnown = DiagnosisCatalog.builtin[dotted] != nil
    let chapter = dotted.prefix(1)
    let looksRight = code.contains(".") && ["F", "G", "R", "Z"].contains(chapter)
    guard isKnown && dotted.utf8.count >= 3 || looksRight else { return }
    found.append(
      CodeMention(code: dotted, kind: .diagnosis, words: index..<index + 1, isKnown: isKnown))
  }
}
