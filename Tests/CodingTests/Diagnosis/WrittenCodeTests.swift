import Records
import Testing

/// Codes that stand in a note are checked against the words beside them and the day of service.
struct WrittenCodeTests {
  @Test(
    "The words choose the code; a written one that says otherwise or is no leaf of the day is pointed out",
    arguments: [
      ("F41.1 generalized anxiety disorder.", "2026-03-10", "F41.1", []),
      ("F33.2 MDD, recurrent, moderate.", "2026-03-10", "F33.1", [.invalidCodeInNote]),
      (
        "Code F32 on the form. MDD, single episode, moderate.", "2026-03-10", "F32.1",
        [.invalidCodeInNote]
      ),
      (
        "Adjustment disorder with mixed anxiety and depressed mood (F43.22).", "2026-03-10",
        "F43.23", [.invalidCodeInNote]
      ),
      ("GAD, F41.11.", "2026-03-10", "F41.1", [.invalidCodeInNote]),
      ("AUD, severe: F10.10.", "2026-03-10", "F10.20", [.invalidCodeInNote]),
      ("ADHD combined (F90.2).", "2026-03-10", "F90.2", []),
      ("Gender dysphoria in an adult, F64.0.", "2026-11-02", "F64.0", []),
      ("GAD. History code Z87.890 on slip.", "2026-11-02", "F41.1", [.invalidCodeInNote]),
      ("GAD. Z91.51 history of self-harm.", "2026-05-02", "F41.1", []),
      ("Bulimia nervosa, moderate.", "2024-11-05", "F50.22", []),
    ] as [(String, String, String, Set<FlagKind>)])
  func written(text: String, date: String, codes: String, flags: Set<FlagKind>) {
    let suggestion = Coder(date: date, minutes: 45).suggest("45 min individual therapy. " + text)
    #expect(suggestion.claim.diagnoses.joined(separator: " ") == codes)
    #expect(
      Set(suggestion.flags.map(\.kind)).intersection([.invalidCodeInNote]) == flags)
  }
}
