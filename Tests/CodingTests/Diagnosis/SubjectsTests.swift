import Testing

/// Whose condition it is: the client's, a relative's, or somebody's the client knows.
struct SubjectsTests {
  @Test(
    "A relative's condition stays the relative's, over pronouns and relative clauses",
    arguments: [
      (
        "Her mother called last night; she has GAD and panics before flights, the client "
          + "says. Client herself: generalized anxiety disorder.", "F41.1"
      ),
      (
        "Mom came in briefly. She has bipolar disorder and takes lithium. Client's PTSD "
          + "remains the focus.", "F43.10"
      ),
      (
        "His wife is a nurse. She was diagnosed with OCD in college. Client: MDD, single "
          + "episode, moderate.", "F32.1"
      ),
      (
        "Dad sat in the lobby. He drinks daily and has alcohol use disorder. Social "
          + "anxiety disorder is what we treat.", "F40.10"
      ),
      (
        "Met with both parents about Leo (8), who stayed at school. Oppositional defiant "
          + "disorder. Father disclosed his own ADHD.", "F91.3"
      ),
      ("Her twin was hospitalised for mania in June. GAD, client, improving.", "F41.1"),
      (
        "She cares for a husband with dementia. Adjustment disorder with mixed anxiety "
          + "and depressed mood.", "F43.23"
      ),
      ("Spoke about his son's autism and the school meeting. GAD.", "F41.1"),
      ("Roommate's panic disorder keeps her up at night. Recurrent MDD, mild.", "F33.0"),
      (
        "Client's brother was just told he has schizophrenia; this set off the attacks. "
          + "Panic disorder.", "F41.0"
      ),
      (
        "Parents (both with depression) attended the feedback. Child has autism spectrum "
          + "disorder.", "F84.0"
      ),
      (
        "Sister died of anorexia in 2019. Client: anorexia nervosa, restricting type, in "
          + "remission.", "F50.014"
      ),
      ("Two aunts and a grandfather with bipolar disorder. GAD.", "F41.1"),
      ("Bipolar disorder runs in the family on both sides. GAD.", "F41.1"),
      (
        "Family psych hx: mother - MDD, brother - cocaine use disorder, uncle - suicide. "
          + "Dysthymia.", "F34.1"
      ),
      ("The friend she drove home has an opioid use disorder. GAD.", "F41.1"),
      ("Her ex had NPD and an alcohol problem. Chronic PTSD.", "F43.12"),
      (
        "Partner believes he himself has ADHD. Client has borderline personality "
          + "disorder.", "F60.3"
      ),
      ("According to her husband, she has been calmer. GAD.", "F41.1"),
      (
        "Client's mother reports that client's major depressive disorder, recurrent, "
          + "moderate, is worse at night.", "F33.1"
      ),
      (
        "Mother reports he has ADHD, combined presentation, diagnosed at age 7 and "
          + "treated here since.", "F90.2"
      ),
    ])
  func relatives(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
