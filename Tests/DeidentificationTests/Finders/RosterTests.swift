import Deidentification
import Testing

@Suite("People of a row, whatever their names mean")
struct RosterTests {
  @Test("behind a label for who was there everyday words are names too")
  func attendance() {
    let cleaned = Cleaned("Present: Dorsey, Lake, Maribel, and Storm. Absent: Cash. Topic: shame.")
    for name in ["Dorsey", "Lake", "Maribel", "Storm", "Cash"] {
      #expect(!cleaned.text.contains(name), "\(cleaned.text)")
    }
    #expect(cleaned.text.hasSuffix("Topic: shame."))
  }

  @Test("ages and what is said of a member stay")
  func ages() {
    let cleaned = Cleaned(
      "Siblings: Ansel 12, Wren 9, Theo 4. Group: Hollis spoke of shame, Ida left.")
    #expect(cleaned.text.contains(" 12,"))
    #expect(cleaned.text.contains("spoke of shame"))
    #expect(!cleaned.text.contains("Wren"))
    #expect(!cleaned.text.contains("Hollis"))
  }

  @Test(
    "a row of complaints is no row of people",
    arguments: [
      "Present: anxiety, insomnia, irritability.",
      "Group: mindfulness, grounding and coping skills.",
      "Present: client, mother and stepfather.",
    ])
  func complaints(note: String) {
    #expect(Cleaned(note).text == note)
  }

  @Test("whoever speaks in a transcript is a person")
  func speaker() {
    #expect(Cleaned("Talk of home.\nWill: \"I left early.\"").values == ["Will"])
  }
}
