import Testing

/// Chapter 15 goes first where the client is pregnant and the weeks are stated.
struct PregnancyTests {
  @Test(
    "The trimester comes before the disorder; a sister's pregnancy and a follow-up in weeks do not",
    arguments: [
      ("28 weeks pregnant. Adjustment disorder with depressed mood.", "O99.343 F43.21"),
      ("Pregnant, 9 weeks, opioid use disorder, severe, on buprenorphine.", "O99.321 F11.20"),
      ("GAD. Sister is 30 weeks pregnant.", "F41.1"),
      ("GAD. Not pregnant. Return in 6 weeks.", "F41.1"),
    ])
  func pregnancy(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
