import Deidentification
import Testing

@Suite("People the chart does not know")
struct NameFinderTests {
  @Test(
    "title, relation, label, grammar and row give a name away",
    arguments: [
      ("Dr. Osterholm agreed.", "Osterholm"), ("Her husband Efraín drove.", "Efraín"),
      ("His dog Biscuit died.", "Biscuit"), ("A cat named Waffles helps.", "Waffles"),
      ("Name: Thaddeus Blackwater", "Thaddeus Blackwater"),
      ("Seen by Delphine Achterberg, LPC.", "Delphine Achterberg"),
      ("Supports are Juma and Dutch.", "Dutch"), ("Friend Stew made stew.", "Stew"),
      ("argued w/ ximo in class", "ximo"), ("mom svetlana called", "svetlana"),
      ("Szymanowski, Jarek | 90834", "Szymanowski, Jarek"),
      ("Fight with D'Andre over rent.", "D'Andre"),
      ("Partner Thảo translates for Bích.", "Thảo"),
      ("With Ann, Quang Do, and Will R.; all spoke.", "Quang Do"),
      ("With Ann, Quang Do, and Will R.; all spoke.", "Will R."),
      ("He sees Vera French weekly.", "Vera French"),
      ("She hugged Hyun-woo there.", "Hyun-woo"),
      ("And refund mrs ottley today.", "ottley"), ("Please call. Thx! Del", "Del"),
      ("Late again. Crash (real name Dennis) left.", "Crash"),
      ("She wore her cousin River's jersey.", "River"),
      ("Re Bartholomew Nyong'o, seen today.", "Bartholomew Nyong'o"),
    ])
  func names(note: String, name: String) {
    let cleaned = Cleaned(note)
    #expect(cleaned.values.contains(name), "\(cleaned.text)")
  }

  @Test("what is found once is found again, in any case")
  func again() {
    let cleaned = Cleaned("Ms. Coles came. COLES was late before; coles apologized.")
    #expect(cleaned.values == ["Coles", "COLES", "coles"])
  }

  @Test("initials at the end of the note are the clinician's")
  func signature() {
    let cleaned = Cleaned(
      "Stable. RTC 2 weeks.\nTO", chart: chart("Al", "Vance", clinician: "Tamsin Oyelaran"))
    #expect(cleaned.text == "Stable. RTC 2 weeks.\n[PERSON_1]")
  }

  @Test("one letter stands for somebody of the chart where a person stands")
  func single() {
    let known = chart("Elowen", "Marlow")
    #expect(Cleaned("E says she is fine. E's mom waits.", chart: known).values == ["E", "E"])
    let note = "Vitamin E daily. Plan E was dropped. E: continue."
    #expect(Cleaned(note, chart: known).text == note)
  }

  @Test("letters that act, are spoken with or sign a line of a shift are people")
  func letters() {
    #expect(Cleaned("JQ reports low mood. Wife met with JQ.").values == ["JQ", "JQ"])
    #expect(
      Cleaned("0830 meds taken without issue. KL\n1200 refused group. DW\nSlept.").values
        == ["KL", "DW"])
    #expect(Cleaned("Per LK, no change. MD aware (KQ).").values == ["LK", "KQ"])
    let note = "PT reports low mood. PCP is aware. Denies SI. Met with DBT group."
    #expect(Cleaned(note).text == note)
  }

  @Test("the everyday word beside the name of the same spelling stays")
  func words() {
    let cleaned = Cleaned("Cousin Buck shot a buck. To be frank, Mr. Frank lied.")
    #expect(cleaned.text == "Cousin [PERSON_1] shot a buck. To be frank, Mr. [PERSON_2] lied.")
  }
}
