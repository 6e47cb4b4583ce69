import CodeSets
import Records

/// A condition found in the note.
struct DiagnosisMention {
  var code: String
  /// The words that name it, qualifiers included.
  var words: Range<Int>
  var stance: Stance
  /// What to ask the clinician; empty when the words are complete.
  var query = ""
  /// A qualifier that exists is missing.
  var isIncomplete = false
  /// The clinician wrote "unspecified": nothing to ask.
  var saysUnspecified = false
  /// A code stood in the note instead of words.
  var isWrittenCode = false
  /// "now", "today" beside it, or a diagnosis section.
  var isCurrent = false
  /// Named in the diagnosis section or the assessment.
  var isInSection = false
  /// What the session is about, or what somebody else treats.
  var isTreated = false
  var isElsewhere = false
  /// Spoken of as an entry of the problem list, or quoted as somebody's label.
  var isListed = false
  /// The clinician says that it is not so.
  var isRefuted = false
  /// Put as the clinician's own finding, and not a name that passes by.
  var isFirm = true
  /// A pronoun leaves open whether a relative is meant.
  var isPerhapsOther = false
  /// The code of the name alone, the name's words, and what was gathered around it.
  var head = ""
  var name = 0..<0
  private(set) var qualifiers = Qualifiers()

  /// Takes the code that head and qualifiers make together, and their words.
  mutating func compose(_ found: Qualifiers) {
    qualifiers = found
    (code, isIncomplete) = family.compose(head, found)
    if found.inRemission { stance.remove(.past) }
    guard let range = found.words, code != head || range.overlaps(name) else { return }
    let isNear = range.lowerBound < name.upperBound + 24 && name.lowerBound < range.upperBound + 24
    guard isNear else { return }
    words = min(name.lowerBound, range.lowerBound)..<max(name.upperBound, range.upperBound)
  }

  var isAsserted: Bool { stance.isDisjoint(with: .unsupported) }
  var family: DiagnosisFamily { DiagnosisFamily(head.isEmpty ? code : head) }

  /// A symptom or circumstance rather than a disorder.
  var isCircumstance: Bool { code.hasPrefix("Z") || code.hasPrefix("R") }
}
