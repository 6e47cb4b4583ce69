import Records
import Testing

/// The problem list against what the note says today.
struct ProblemListTests {
  @Test(
    "The note's words win; a list that says otherwise is pointed out, one that says no more is not",
    arguments: [
      ("MDD, recurrent, moderate, unchanged.", ["F33.1"], "F33.1", []),
      ("GAD.", ["F41.9"], "F41.1", [.documentationConflict]),
      ("MDD, recurrent, moderate.", ["F32.9"], "F33.1", [.documentationConflict]),
      ("AUD, severe, in early remission.", ["F10.20"], "F10.21", [.documentationConflict]),
      (
        "Schizoaffective disorder, bipolar type; earlier schizophrenia revised.", ["F20.9"],
        "F25.0", [.documentationConflict]
      ),
      ("PTSD, chronic. GAD.", ["F43.10", "F41.1"], "F43.12 F41.1", [.documentationConflict]),
      (
        "ADHD, predominantly inattentive presentation.", ["F90.9"], "F90.0",
        [.documentationConflict]
      ),
      ("GAD, exposure.", ["F84.0"], "F41.1", []),
    ] as [(String, [String], String, [FlagKind])])
  func lists(text: String, prior: [String], codes: String, flags: [FlagKind]) {
    let said = Said(text, prior: prior)
    #expect(said.codes == codes)
    #expect(said.flags == Set(flags))
  }
}
