import Testing

/// The code set of the day of service decides, not today's.
struct ReleaseOfTheDayTests {
  @Test(
    "Before its severities or its own code came in, a condition has the code of that year",
    arguments: [
      ("Bulimia nervosa, moderate.", "2024-05-06", "F50.2"),
      ("Bulimia nervosa, moderate.", "2024-11-05", "F50.22"),
      ("Binge eating disorder, mild.", "2024-05-06", "F50.81"),
      ("Prolonged grief disorder.", "2022-05-06", "F43.8"),
      ("Prolonged grief disorder.", "2026-05-06", "F43.81"),
      ("MDD, recurrent, moderate.", "2024-05-06", "F33.1"),
    ])
  func release(text: String, date: String, code: String) {
    #expect(
      Coder(date: date, minutes: 45).diagnoses("45 min individual therapy. " + text) == [code])
  }
}
