import Deidentification
import Testing

@Suite("People of the chart are found in every form")
struct ChartNameTests {
  @Test("in a note without capitals a chart name goes though it is a word by its ending or a land")
  func wordsByEnding() {
    let chart = chart("Nils", "Grant", relatives: ["Jordan Grant", "Asher Grant"])
    let cleaned = Cleaned(
      "homework with nils. jordan moved. she lives for asher. v. grant", chart: chart)
    for name in ["nils", "jordan", "asher", "grant"] {
      #expect(!cleaned.text.contains(name), "\(cleaned.text)")
    }
  }

  @Test(
    "alias, case, initials, inversion, marks and slips are one person",
    arguments: [
      ("Marisol", "Quintanilla", "Marisol reports sleep is better."),
      ("Marisol", "Quintanilla", "Ms. Quintanilla was on time."),
      ("Marisol", "Quintanilla", "QUINTANILLA, MARISOL | 90834"),
      ("Marisol", "Quintanilla", "marisol quintanilla called"),
      ("Marisol", "Quintanilla", "Seen with M. Quintanilla today."),
      ("Marisol", "Quintanilla", "Spoke to Marisol Q. by phone."),
      ("Marisol", "Quintanilla", "Plan agreed with M.Q. in session."),
      ("Marisol", "Quintanilla", "Front desk wrote Marisol Quintanila."),
      ("Marisol", "Quintanilla", "Front desk wrote Marsiol on the form."),
      ("Zoë", "Castañeda", "Zoe Castaneda passed her exam."),
      ("Siobhan", "O'Rourke", "Siobhán O’Rourke left early."),
      ("Eun-ji", "Bae", "Eun-ji smiled; Eunji Bae agreed."),
      ("Ji-woo", "Paek", "Ji-woo agreed to the plan."),
      ("Lakshmi", "Narayanan", "Laxmi came with her sister."),
      ("Dashiell", "Kirkbride", "Dashiell is known as Dash."),
      ("Margaret", "Ostrom", "Peggy Ostrom signed."),
      ("Alejandra", "de la Cruz", "Alejandra De La Cruz arrived."),
    ])
  func forms(given: String, family: String, note: String) {
    let cleaned = Cleaned(note, chart: chart(given, family))
    #expect(cleaned.text.contains("[CLIENT]"), "\(cleaned.text)")
    #expect(!cleaned.text.contains("[PERSON"), "\(cleaned.text)")
    for part in [given, family] { #expect(!cleaned.text.contains(part), "\(cleaned.text)") }
    #expect(!cleaned.text.contains("]-"), "half a name is left: \(cleaned.text)")
  }

  @Test("an everyday word is a name only where it is meant as one")
  func commonWords() {
    let will = chart("Will", "Haverstock", relatives: ["Joy Haverstock"])
    let note =
      "Will says he will try again. Mother Joy waited; he took no joy in it. Will recheck labs."
    #expect(
      Cleaned(note, chart: will).text
        == "[CLIENT] says he will try again. Mother [PERSON_1] waited; he took no joy in it. "
        + "Will recheck labs.")
    let april = Cleaned("April lost her job in April 2023.", chart: chart("April", "Summers"))
    #expect(april.text == "[CLIENT] lost her job in [DATE_1].")
    let grace = Cleaned("grace period ends; grace called.", chart: chart("Grace", "Okonjo"))
    #expect(grace.text == "grace period ends; [CLIENT] called.")
  }

  @Test("one token a person, whoever is named how often")
  func oneToken() {
    let cleaned = Cleaned(
      "Kofi Asante came. Mr. Asante said K.A. was tired. His brother Yaw drove; Yaw waited.",
      chart: chart("Kofi", "Asante", relatives: ["Yaw Asante"]))
    #expect(
      cleaned.text
        == "[CLIENT] came. Mr. [CLIENT] said [CLIENT] was tired. His brother [PERSON_1] drove; "
        + "[PERSON_1] waited.")
    #expect(cleaned.result.vault.entries.map(\.token) == ["[CLIENT]", "[PERSON_1]"])
  }

  @Test("a name that is an instrument stays where the instrument is meant")
  func eponyms() {
    let beck = Cleaned(
      "Ms. Beck scored lower. Beck Depression Inventory 14; Beck 9.", chart: chart("Ana", "Beck"))
    #expect(beck.text == "Ms. [CLIENT] scored lower. Beck Depression Inventory 14; Beck 9.")
  }
}
