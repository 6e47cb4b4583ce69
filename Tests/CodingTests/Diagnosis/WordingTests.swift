import Testing

/// Statements in many wordings, each with the codes a coder would sign.
struct WordingTests {
  @Test(
    "The clinician's sentence decides, however it is built",
    arguments: [
      (
        "She is, once more, in a major depressive episode; recurrent, and by my "
          + "reckoning moderate.", "F33.1"
      ),
      ("Formulation: generalised anxiety disorder with perfectionism. Not OCD.", "F41.1"),
      (
        "Today we stayed with the PTSD; the panic disorder label from 2019 no longer "
          + "fits.", "F43.10"
      ),
      (
        "Primary: borderline personality disorder. Secondary: alcohol use disorder, "
          + "moderate.", "F60.3 F10.20"
      ),
      ("Current manic episode, moderate, in the course of bipolar I disorder.", "F31.12"),
      ("Single episode MDD of moderate severity.", "F32.1"),
      ("Her recurrent depression is in partial remission now.", "F33.41"),
      (
        "GAD. ex-husband (narcissistic personality disorder per her reading) texts "
          + "nightly.", "F41.1"
      ),
      ("GAD. We spoke of her late uncle's schizophrenia.", "F41.1"),
      ("GAD. MDD screen today: negative.", "F41.1"),
      ("GAD. ASD eval is scheduled with Dr. Quist.", "F41.1"),
      ("GAD. Her sponsor relapsed into opioid use disorder.", "F41.1"),
      ("GAD. Not enough criteria for MDD; revisit in May.", "F41.1"),
      ("GAD. Fears she might be developing schizophrenia like her cousin.", "F41.1"),
      ("GAD. No indication of an eating disorder, substance use disorder, or psychosis.", "F41.1"),
      ("GAD. Trauma history without PTSD.", "F41.1"),
      ("GAD. Parent's group flyer on ADHD given.", "F41.1"),
      ("GAD. Depression has lifted entirely.", "F41.1"),
      ("GAD. Was treated for bulimia nervosa in 2011; no episodes since.", "F41.1"),
      ("GAD. Chart still carries borderline personality disorder; I do not concur.", "F41.1"),
      ("GAD. Prior provider's ADHD diagnosis could not be verified.", "F41.1"),
      ("ADHD inattentive, verified by prior testing; school accommodations.", "F90.0"),
      ("Schizophrenia, which his mother disputes.", "F20.9"),
      ("Chronic PTSD; husband says it is \"just nerves\".", "F43.12"),
      ("Autism spectrum disorder (dx 2019, confirmed here).", "F84.0"),
      ("OCD, onset at 12, still severe by Y-BOCS.", "F42.2"),
      ("Panic disorder: two attacks, none with avoidance.", "F41.0"),
      ("bulemia nervosa, moderate", "F50.22"),
      ("adjustmnt disorder w mixed anxiety and depressed mood", "F43.23"),
      ("generalized anxiey disorder", "F41.1"),
      ("MDD, recurrent, moderate; postpartum depression in 2015.", "F33.1"),
      ("Client: \"am I bipolar?\" I explained why not. MDD, recurrent, moderate.", "F33.1"),
      ("OUD, severe; fentanyl test strips given. Partner with OUD in remission.", "F11.20"),
      ("MDD recurrent, currently severe w/o psychosis, was moderate in Jan.", "F33.2"),
      ("MDD recurrent: was severe in the fall, moderate at New Year, mild now.", "F33.0"),
      ("MDD, recurrent, currently mild, was severe in January.", "F33.0"),
      ("MDD, recurrent: moderate last month, severe today.", "F33.2"),
      ("Bipolar I, depressed; the episode was severe and is now moderate.", "F31.32"),
    ])
  func wordings(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
