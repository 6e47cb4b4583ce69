import Testing

@testable import Coding

/// Boxes of forms and spoken punctuation, word by word.
struct FormReadingTests {
  private func words(_ note: String) -> [String] {
    let text = NoteText(note)
    return text.words.indices.map { text.string($0) }
  }

  @Test(
    "What stands behind an empty box is no word of the note",
    arguments: [
      ("[x] video [ ] phone", ["video"]),
      ("( ) Group  (X) Individual", ["Individual"]),
      ("☐ Crisis ☑ Routine", ["Routine"]),
      ("SI [ ] yes [x] no", ["no"]),
      ("[ ] MDD [ ] GAD [x] PTSD, chronic", ["PTSD", "chronic"]),
      ("(X) partial ( ) full remission", ["partial", "remission"]),
    ] as [(String, [String])])
  func boxes(note: String, left: [String]) {
    #expect(words(note) == left)
  }

  @Test("Without an empty box a bracket is a bracket")
  func brackets() {
    #expect(
      words("Sister (x 2) called [sic] today") == ["Sister", "x", "2", "called", "sic", "today"])
  }

  @Test("Spoken marks part sentences, and spoken digits are a code")
  func spokenMarks() {
    let text = NoteText(
      "seen for forty minutes comma in person period panic disorder comma improving period he asked"
        + " for ninety eight thirty seven period I said no period")
    #expect(text.sentences.count == 4)
    #expect(text.words.contains { $0.number == 90837 })
    #expect(!text.words.contains { $0.key == WordKey("period") })
  }

  @Test("A period of life is no punctuation")
  func plainPeriod() {
    let text = NoteText("A long period of calm. The period before was hard, she said.")
    #expect(text.words.count { $0.key == WordKey("period") } == 2)
  }

  @Test("The stop of a shortened word parts no diagnosis")
  func shortened() {
    #expect(NoteText("Adj. disorder w/ depressed mood.").sentences.count == 1)
    #expect(NoteText("Mood mod. Slept well.").sentences.count == 2)
  }
}
