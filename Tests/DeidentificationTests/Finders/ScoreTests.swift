import Deidentification
import Testing

@Suite("Scores of instruments no table knows stay, identifiers that look like them go")
struct ScoreTests {
  @Test(
    "a name in capitals or of an author, and then a number or a fraction, is a score",
    arguments: [
      "Katz 5/6, Lawton 6/8, Barthel 90.",
      "QXF 41, DERS 112 and MBQ-7: 12 today; TRV-II = 9.",
      "Rosenberg 14; Zung 52; Tinetti 21/28.",
      "inattentive 6/9, hyperactive 2/9",
      "Session from 1:05p-1:58p, brexanolone 90 mg once.",
      "Hope is low; grace is a theme; Use Rogers next.",
    ])
  func stays(note: String) {
    #expect(Cleaned(note).text == note)
  }

  @Test("in text without capitals a word nobody can speak is an instrument")
  func flat() {
    let note = "mood low and flat. bprs 41, pgsi 12. she will come again on her own next time."
    #expect(Cleaned(note).text == note)
  }

  @Test(
    "dates, schools, rooms and plates are none",
    arguments: [
      ("DOS 3/28, RTC 4/2.", ["3/28", "4/2"]),
      ("He goes to PS 118 by bus.", ["PS 118"]),
      ("Parked the gray Corolla RTW 113 outside.", ["RTW 113"]),
    ])
  func goes(note: String, values: [String]) {
    #expect(Cleaned(note).values.suffix(values.count) == values[...])
  }
}
