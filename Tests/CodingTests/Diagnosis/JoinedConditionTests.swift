import Testing

/// What stands together on a claim, and what shuts the other out.
struct JoinedConditionTests {
  @Test(
    "Two names of one condition are one code, two conditions are two",
    arguments: [
      (
        "Major depressive disorder, recurrent, moderate. Also listed: single episode, "
          + "mild, by the ER.", "F33.1"
      ),
      ("Bipolar II disorder. MDD, recurrent, from the old chart is superseded.", "F31.81"),
      ("Panic disorder, with agoraphobia on bridges and buses.", "F40.01"),
      ("Panic disorder and social anxiety disorder.", "F41.0 F40.10"),
      ("PTSD, chronic. MDD, recurrent, moderate.", "F43.12 F33.1"),
      ("Schizophrenia. Cannabis use disorder, moderate.", "F20.9 F12.20"),
      ("Alcohol withdrawal, uncomplicated, with severe alcohol use disorder.", "F10.230"),
      ("Opioid dependence in remission on methadone.", "F11.21"),
      ("Methamphetamine-induced psychotic disorder.", "F15.959"),
      ("Cannabis abuse.", "F12.10"),
      ("Alcohol abuse, in remission.", "F10.11"),
      ("Cocaine dependence. Alcohol dependence.", "F14.20 F10.20"),
      ("Smokes a pack a day; nicotine dependence.", "F17.210"),
      ("Vaping: nicotine dependence, e-cigarettes.", "F17.290"),
    ])
  func joined(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Symptoms give way to disorders; danger that is present is coded",
    arguments: [
      ("MDD, recurrent, severe. Suicidal ideation with a plan; safety plan made.", "F33.2 R45.851"),
      ("MDD, recurrent, severe. SI denied.", "F33.2"),
      ("MDD, recurrent, severe. No suicidal or homicidal ideation.", "F33.2"),
      ("GAD. Mild irritability and fatigue.", "F41.1"),
      ("Suicidal ideation with intent; no disorder diagnosed yet.", "R45.851"),
      ("GAD. Brother attempted suicide in 2019.", "F41.1"),
      ("BPD. Last self-harm two years ago.", "F60.3"),
    ])
  func danger(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
