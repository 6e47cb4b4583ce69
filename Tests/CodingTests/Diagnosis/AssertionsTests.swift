import Testing

/// Past, doubted and denied conditions stay off the claim, asserted ones stay on it.
struct AssertionsTests {
  @Test(
    "What is over is not coded, what is in remission is, as the clinician writes it",
    arguments: [
      ("Bulimia in college, none since 2015. GAD.", "F41.1"),
      ("Past psychiatric history: MDD, single episode, 2017, resolved. Current: GAD.", "F41.1"),
      ("She had panic disorder ten years ago, fully recovered. Today GAD.", "F41.1"),
      ("MDD, recurrent; no symptoms for eight months, in full remission.", "F33.42"),
      ("Alcohol dependence, sober since 2021, in sustained remission.", "F10.21"),
      ("Alcohol use disorder, severe. Sober four weeks.", "F10.20"),
      ("Cannabis use disorder, mild, now in sustained remission.", "F12.11"),
      (
        "Prior to this clinic he was told he had bipolar disorder; that is not "
          + "supported. PTSD.", "F43.10"
      ),
      ("PTSD, chronic, since the deployment in 2009, symptoms present this week.", "F43.12"),
      ("Major depressive disorder, single episode, in full remission; maintenance visit.", "F32.5"),
      ("Recurrent depression, in remission, extent not stated.", "F33.40"),
      ("The ADHD diagnosis from grade school no longer applies. GAD.", "F41.1"),
      ("Social anxiety disorder has resolved. GAD remains.", "F41.1"),
      ("Childhood separation anxiety disorder. Now: generalised anxiety disorder.", "F41.1"),
      ("Bipolar I disorder, most recent episode depressed, in full remission.", "F31.76"),
      ("Bipolar disorder, in partial remission, most recent episode hypomanic.", "F31.71"),
      ("Schizophrenia, continuous, on clozapine.", "F20.9"),
    ])
  func past(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Doubts, denials and ideas of others are no diagnoses",
    arguments: [
      ("r/o OCD. For now unspecified anxiety disorder.", "F41.9"),
      ("Differential includes MDD and bipolar II; nothing settled.", ""),
      ("GAD. Will screen for ADHD at the next visit.", "F41.1"),
      ("GAD. I suspect an underlying eating disorder.", "F41.1"),
      ("GAD. Symptoms could represent cyclothymia; will watch.", "F41.1"),
      ("GAD. Presentation raises the question of PTSD.", "F41.1"),
      ("GAD. Referred to neurology to exclude narcolepsy.", "F41.1"),
      ("GAD. Not enough information to diagnose ADHD.", "F41.1"),
      ("GAD. It is too soon to say whether this is bipolar disorder.", "F41.1"),
      ("GAD; possible comorbid social anxiety disorder.", "F41.1"),
      ("GAD. Likely ADHD as well, testing booked.", "F41.1"),
      ("GAD. Insurance form asks about PTSD; not applicable.", "F41.1"),
      ("GAD. ADHD remains a hypothesis.", "F41.1"),
      ("GAD. Whether this is also OCD is unclear.", "F41.1"),
      ("GAD. Screening for alcohol use disorder was negative.", "F41.1"),
      (
        "GAD. She is convinced she has borderline personality disorder; I do not share "
          + "that view.", "F41.1"
      ),
      ("GAD. \"I'm so OCD about my desk,\" she joked.", "F41.1"),
      ("GAD. She called her boss a total narcissist and the weather bipolar.", "F41.1"),
      ("GAD. Does not have PTSD.", "F41.1"),
      ("GAD. No criteria met for bulimia nervosa or any other eating disorder.", "F41.1"),
      ("GAD. Ruled out: bipolar disorder, ADHD, OCD.", "F41.1"),
      ("GAD. Bipolar disorder: ruled out. ADHD: ruled out.", "F41.1"),
      ("GAD. We dismissed the idea of OCD.", "F41.1"),
      ("GAD. Never had a manic or hypomanic episode.", "F41.1"),
      ("GAD. I find no support for the bipolar diagnosis.", "F41.1"),
      ("GAD. Neither MDD nor PTSD criteria are satisfied.", "F41.1"),
      (
        "GAD. Criteria for major depressive disorder were considered but are short by "
          + "two symptoms.", "F41.1"
      ),
      ("GAD. Falls short of panic disorder.", "F41.1"),
      ("GAD. Subthreshold PTSD symptoms.", "F41.1"),
    ])
  func doubts(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "A topic, a workplace, a book or a fear is no diagnosis",
    arguments: [
      ("GAD. This is not panic disorder, nor is it OCD.", "F41.1"),
      (
        "GAD. There was talk of borderline personality disorder in the ER; I see none of "
          + "it.", "F41.1"
      ),
      (
        "GAD. The label of schizoaffective disorder that came with her from Ohio has "
          + "been withdrawn.", "F41.1"
      ),
      ("GAD. An earlier clinician thought of dissociative identity disorder. I do not.", "F41.1"),
      ("GAD. PTSD was on the referral but she does not meet Criterion A.", "F41.1"),
      ("GAD. She hopes it is not bipolar disorder like her dad's.", "F41.1"),
      ("GAD. Bulimia? No: no bingeing, no purging.", "F41.1"),
      ("GAD. It would be premature to speak of schizophrenia.", "F41.1"),
      ("GAD. I have struck agoraphobia from the list; she rides the bus daily.", "F41.1"),
      ("GAD, which I prefer to adjustment disorder here.", "F41.1"),
      ("GAD rather than OCD explains the checking.", "F41.1"),
      ("Diagnosis: GAD (not panic disorder, as billed last month).", "F41.1"),
      ("GAD. Her teenage anorexia is behind her.", "F41.1"),
      ("GAD. Once diagnosed with ADHD by a school nurse; testing last year was clean.", "F41.1"),
      ("GAD. The question is whether ADHD adds to it; Conners forms sent home.", "F41.1"),
      ("GAD. Hypochondria, he calls it, laughing.", "F41.1"),
      ("GAD. If the checking grows we would have to think of OCD.", "F41.1"),
      ("GAD. Should low mood persist, MDD must be considered.", "F41.1"),
      ("GAD. Watch for hypomania while on the SSRI.", "F41.1"),
      ("GAD. Psychoeducation on the difference between GAD and panic disorder.", "F41.1"),
      ("GAD. Group topic was living with bipolar disorder; he listened.", "F41.1"),
      ("GAD. Reads a memoir about alcoholism and schizophrenia.", "F41.1"),
      ("GAD. Works at a dementia ward as an aide.", "F41.1"),
      ("GAD. Wrote a paper on autism spectrum disorder for class.", "F41.1"),
      ("GAD. Volunteers with veterans who have PTSD.", "F41.1"),
      ("GAD. Her students with ADHD exhaust her.", "F41.1"),
      ("GAD. Takes lamotrigine for epilepsy, not for bipolar disorder.", "F41.1"),
      (
        "GAD. Husband's drinking: he has alcohol use disorder, severe, and she goes to "
          + "Al-Anon.", "F41.1"
      ),
      ("GAD. Foster son, 9, with reactive attachment disorder, moved in.", "F41.1"),
      ("GAD. Caregiver for mother, who has Alzheimer's disease with dementia.", "F41.1"),
      ("GAD. Daughter just diagnosed with anorexia nervosa, restricting type.", "F41.1"),
      ("GAD. Half the family is bipolar, she says.", "F41.1"),
      ("GAD. Genetic counseling on schizophrenia risk given her aunt's illness.", "F41.1"),
    ])
  func topics(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "However it is worded, an asserted condition is coded",
    arguments: [
      ("What she has is OCD.", "F42.2"),
      ("The picture is by now clear and I diagnose borderline personality disorder.", "F60.3"),
      ("Criteria for PTSD are met in full.", "F43.10"),
      ("He carries a diagnosis of panic disorder, which today's session addressed.", "F41.0"),
      ("Her binge eating disorder sits in the moderate range.", "F50.811"),
      ("Continues to meet criteria for recurrent major depression of moderate severity.", "F33.1"),
      ("Lives with autism spectrum disorder; session on sensory breaks.", "F84.0"),
      ("Treated today: GAD and insomnia disorder.", "F41.1 F51.01"),
      ("Long history of schizophrenia, stable on clozapine.", "F20.9"),
      ("Known PTSD; flashback plan rehearsed.", "F43.10"),
      ("Suspected GAD now confirmed by interview.", "F41.1"),
      ("No longer moderate: MDD, recurrent, is mild as of today.", "F33.0"),
      ("Carries two diagnoses, chronic PTSD and alcohol use disorder, moderate.", "F43.12 F10.20"),
      ("PT dx: soc anx d/o", "F40.10"),
      ("Dx gen anx d/o, stable", "F41.1"),
      ("mdd single mod", "F32.1"),
      ("adj d/o mixed anx/dep", "F43.23"),
      ("adhd combined, school note", "F90.2"),
      ("BPD + MDD, rec, mod", "F60.3 F33.1"),
    ])
  func asserted(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
