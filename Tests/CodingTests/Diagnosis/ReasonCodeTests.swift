import Testing

/// Circumstances as reasons of a visit.
struct ReasonCodeTests {
  @Test(
    "A circumstance is coded where it is the reason or a need, not where it is mentioned",
    arguments: [
      (
        "Grief over her brother, who died in May; bereavement, uncomplicated, no "
          + "disorder found.", "Z63.4"
      ),
      (
        "Couple's quarrels are the reason she comes. Problems in relationship with "
          + "spouse, no mental disorder.", "Z63.0"
      ),
      ("Work stress since the merger; no diagnosis of a disorder is made.", "Z56.6"),
      (
        "Adjustment disorder with depressed mood after her father's death; grieving, "
          + "tearful.", "F43.21"
      ),
      ("MDD, recurrent, moderate. Eviction notice on the door since Monday.", "F33.1 Z59.811"),
      ("GAD. She worries about work stress and the divorce of a friend.", "F41.1"),
      ("GAD. Homeless shelter is where she volunteers on Sundays.", "F41.1"),
      ("GAD. Was homeless in 2014; owns a flat now.", "F41.1"),
      ("Dx: Z63.0 relationship distress with partner. Communication drills.", "Z63.0"),
      ("Parent-child conflict about curfew; no disorder diagnosed.", "Z62.820"),
    ])
  func reasons(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
