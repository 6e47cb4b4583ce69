import Testing

/// Parents come without the child, or speak of themselves: the claim is the child's.
struct ParentSessionTests {
  @Test(
    "The child's condition is coded, whoever is in the room",
    arguments: [
      (
        "Parents seen without Timo (7). He has oppositional defiant disorder. Mother "
          + "tired, father angry.", "F91.3"
      ),
      ("Mother-only session on separation; her son has separation anxiety disorder.", "F93.0"),
      ("Father says he was the same at that age, never diagnosed. Boy: ADHD, combined.", "F90.2"),
      ("The girl has autism spectrum disorder and ADHD, inattentive.", "F84.0 F90.0"),
    ])
  func parents(text: String, codes: String) {
    let coder = Coder(minutes: 45, age: 8)
    #expect(coder.diagnoses("45 min session. " + text).joined(separator: " ") == codes)
  }
}
