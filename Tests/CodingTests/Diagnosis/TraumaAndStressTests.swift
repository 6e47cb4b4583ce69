import Testing

/// Trauma, grief and adjustment.
struct TraumaAndStressTests {
  @Test(
    "Trauma and grief",
    arguments: [
      ("PTSD. Symptoms have gone on for three years, so chronic.", "F43.12"),
      ("Acute PTSD, six weeks after the fire.", "F43.11"),
      ("PTSD.", "F43.10"),
      ("Post-traumatic stress disorder with dissociative symptoms.", "F43.10"),
      ("PTSD with delayed expression.", "F43.10"),
      ("Acute stress disorder after Tuesday's robbery.", "F43.0"),
      ("Prolonged grief disorder.", "F43.81"),
      ("Trauma- and stressor-related disorder, unspecified.", "F43.9"),
      ("Reactive attachment disorder.", "F94.1"),
      ("Disinhibited social engagement disorder.", "F94.2"),
    ])
  func trauma(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Adjustment disorders and their subtypes",
    arguments: [
      ("Adjustment disorder, depressed mood subtype.", "F43.21"),
      ("Adjustment reaction with anxious mood.", "F43.22"),
      ("Adj d/o with anxiety and depressed mood", "F43.23"),
      ("Adjustment disorder with mixed disturbance of emotions and conduct.", "F43.25"),
      ("Adjustment disorder. The picture is one of conduct disturbance: fights, lying.", "F43.24"),
      ("Adjustment disorder, unspecified.", "F43.20"),
      ("Adjustment d/o, mixed type (anxious + low).", "F43.23"),
      ("Adjustment disorder. Subtype: with depressed mood.", "F43.21"),
      ("Adjustment disorder with other symptoms, mainly somatic.", "F43.29"),
    ])
  func adjustment(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
