import Testing

/// Notes in sections: SOAP, DAP, BIRP, GIRP, intakes and decision making.
struct SectionTests {
  @Test(
    "The assessment is the clinician's word; histories, plans and questions are not",
    arguments: [
      (
        "SUBJECTIVE: slept poorly, \"I think I'm bipolar\".\nOBJECTIVE: tearful, PHQ-9 "
          + "21 severe.\nASSESSMENT: MDD, recurrent, moderate.\nPLAN: screen for PTSD next "
          + "time.", "F33.1"
      ),
      (
        "S: worries.\nO: tense.\nA: 1) GAD 2) insomnia disorder\nP: r/o sleep apnea via "
          + "PCP.", "F41.1 F51.01"
      ),
      (
        "Data: nightmares x3, startle. Assessment: PTSD. Plan: if ADHD testing comes "
          + "back, discuss.", "F43.10"
      ),
      (
        "B: binge x5. I: records. R: calmer. P: weekly. Dx: binge-eating disorder, "
          + "moderate.", "F50.811"
      ),
      ("G: cut down. I: MI. R: open. P: naltrexone. AUD, moderate.", "F10.20"),
      (
        "HPI: checking for years; mother had OCD too. PMH: none. FH: brother MDD. SH: "
          + "lives alone. Impression: OCD.", "F42.2"
      ),
      (
        "Referral question: ADHD vs autism. Conclusion: autism spectrum disorder. ADHD "
          + "not supported.", "F84.0"
      ),
      (
        "MDM: chronic illness with exacerbation. Problem 1: borderline personality "
          + "disorder.", "F60.3"
      ),
      (
        "Past psychiatric history: anorexia nervosa at 15, hospitalised. Family history: "
          + "father bipolar, sister OCD. Diagnosis: generalized anxiety disorder.", "F41.1"
      ),
      (
        "Diagnoses: 1. Major depressive disorder, recurrent, mild. 2. Generalized "
          + "anxiety disorder.", "F33.0 F41.1"
      ),
      (
        "Diagnosis (DSM-5-TR): Major Depressive Disorder, Recurrent Episode, Moderate, "
          + "With Anxious Distress", "F33.1"
      ),
      ("Dx bipolar II d/o, most recent ep depressed", "F31.81"),
      ("Axis I: schizoaffective disorder, depressive type. Axis II: deferred.", "F25.1"),
    ])
  func sections(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
