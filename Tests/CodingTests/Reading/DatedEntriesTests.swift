import Coding
import Records
import Testing

/// A chart extract holds several days; the claim is for one.
struct DatedEntriesTests {
  @Test(
    "Only the entry of the encounter's day is coded",
    arguments: [
      (
        "\n2026-02-10: MDD, recurrent, severe. 50 min.\n2026-03-10: MDD, recurrent, "
          + "mild.\n2026-03-24: planned, MDD review.", "F33.0"
      ),
      ("\n02/10/26 - intake, panic disorder suspected, OCD.\n03/10/26 - GAD, worry log.", "F41.1"),
      ("\nFeb 10, 2026\nBipolar II disorder per Dr. Lin.\n\nMarch 10, 2026\nGAD.", "F41.1"),
      ("\n[3/3] PTSD, chronic\n[3/10] GAD", "F41.1"),
      ("\nVisit 3/10/2026\nPTSD, chronic.", "F43.12"),
      ("\n3/2 phone call: mother has OCD\nPTSD, chronic, 3/10.", "F43.12"),
    ])
  func entries(text: String, code: String) {
    #expect(
      Coder(date: "2026-03-10", minutes: 45).diagnoses("45 min individual therapy." + text) == [
        code
      ])
  }

  @Test("A note that names no entry of its day is read whole")
  func noEntry() {
    let text = "45 min individual therapy.\n2/3: PTSD, chronic.\n2/10: GAD."
    #expect(Coder(date: "2026-03-10", minutes: 45).diagnoses(text) == ["F43.12", "F41.1"])
  }

  @Test("The minutes of another day are not today's")
  func minutes() {
    let text =
      "2026-03-03: individual therapy, 55 min, GAD.\n2026-03-10: individual therapy, 40 min, GAD."
    #expect(Coder(date: "2026-03-10").claim(text) == ["90834"])
  }
}
