import Deidentification
import Testing

@Suite("Houses of everyday words, by where they stand")
struct HouseTests {
  @Test(
    "street, noun, part and explanation belong to the house",
    arguments: [
      ("Bought gum at the Thorntons on Clement.", "Thorntons on Clement"),
      ("Ten more days at Amber Mesa Partial Program please.", "Amber Mesa Partial Program"),
      ("Placed at Highlark Ranch for Boys in fall.", "Highlark Ranch for Boys"),
      ("Mom works at the Dunmore plant again.", "Dunmore plant"),
      ("Met somebody at church (New Vine Gathering) there.", "New Vine Gathering"),
      ("Hired by the other bank, Second Harbor, today.", "Second Harbor"),
      ("She manages Snip Off & Go downtown.", "Snip Off & Go"),
      ("The eulogy was at Second Slavic Baptist.", "Second Slavic Baptist"),
      ("Compra en la botica del puerto siempre.", "botica del puerto"),
      ("Deployed with 2nd Cav twice.", "2nd Cav"),
      ("He stays on the East Side again.", "East Side"),
      ("He got out of Twin Towers alive.", "Twin Towers"),
      ("Robbed at the corner of Fern and 4th.", "corner Fern 4th"),
      ("Sleeps in the stairwell of Quill Hall.", "stairwell Quill Hall"),
    ])
  func houses(note: String, house: String) {
    let text = Cleaned(note).text
    for word in house.split(separator: " ") where word.count > 2 {
      #expect(!text.contains(word), "\(text)")
    }
  }

  @Test("the paper a note is written on goes, a heading stays")
  func letterhead() {
    #expect(
      Cleaned("Quiet Harbor Psychological Services, PLLC\n2100 Ford Parkway").values.first
        == "Quiet Harbor Psychological Services, PLLC")
    let heading = "Anger Management Group\n3 members came."
    #expect(Cleaned(heading).text == heading)
  }

  @Test("what one drinks, plays and watches is nobody")
  func things() {
    let note = "Drinks Ensure, plays Minecraft, smokes Newports."
    #expect(Cleaned(note).text == note)
  }
}
