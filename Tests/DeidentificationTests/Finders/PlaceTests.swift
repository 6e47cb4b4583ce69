import Deidentification
import Testing

@Suite("Places and organizations")
struct PlaceTests {
  @Test(
    "addresses, towns and landmarks below the state",
    arguments: [
      (
        "Lives at 418 Sycamore Ridge Rd, Apt 2C, Holyoke, MA 01040.",
        ["418 Sycamore Ridge Rd, Apt 2C", "Holyoke", "01040"]
      ),
      ("Mail to PO Box 1187, Browning MT 59417.", ["PO Box 1187", "Browning", "59417"]),
      ("She moved to Peculiar in 2019.", ["Peculiar"]),
      ("Fishing at Lake Vermilion helped.", ["Lake Vermilion"]),
      ("Walked over the Burnside Bridge.", ["Burnside Bridge"]),
      ("Jury duty in Polk County.", ["Polk County"]),
      ("Mail goes to HC 61 Box 20 for now.", ["HC 61 Box 20"]),
      ("Moved to 417 W 47th St, 5B now.", ["417 W 47th St, 5B"]),
      ("ADDRESS: LOT 44, PINE NEEDLE MHP", ["LOT 44, PINE NEEDLE MHP"]),
      ("The zip for the envelope is 98117.", ["98117"]),
      ("The crash was on Expressway 83.", ["Expressway 83"]),
      ("Lights off at 19 County Rd 305 again.", ["19 County Rd 305"]),
      ("Lease at 118 1/2 Birch Ave, Unit B.", ["118 1/2 Birch Ave, Unit B"]),
      ("Tents stood by I-84 and he slept there.", ["I-84"]),
      ("She lives at 210 E Main with him.", ["210 E Main"]),
      ("Lives on Brighton 4th St.", ["Brighton 4th St"]),
    ])
  func places(note: String, values: [String]) {
    #expect(Cleaned(note).values == values)
  }

  @Test(
    "schools, firms, hospitals and churches by their head word",
    arguments: [
      ("Attends Larkspur Middle School now.", PHIClass.school),
      ("Works at Ironside Fabrication now.", .employer),
      ("Admitted to St. Brendan's Hospital overnight.", .facility),
      ("Sings at Greater Hope Baptist Church weekly.", .organization),
      ("suspended from beaver creek elementary again", .school),
      ("got a raise at harbor freight this week", .employer),
    ])
  func organizations(note: String, kind: PHIClass) {
    #expect(Cleaned(note).result.spans.map(\.kind) == [kind], "\(Cleaned(note).text)")
  }

  @Test(
    "what names no place stays",
    arguments: [
      "Slept at home, walked in the park, went to the hospital.",
      "Referred to intensive outpatient treatment at a community mental health center.",
      "Lives in Ohio and speaks Spanish at school.",
    ])
  func stays(note: String) {
    #expect(Cleaned(note).text == note)
  }
}
