import Testing

/// A condition that is put as a finding is coded; a name that passes by is not.
struct StandingTests {
  @Test(
    "Other people's conditions, guesses, lists, histories and doubts join no finding",
    arguments: [
      (
        "Main problem is social anxiety disorder. The school nurse wondered aloud about "
          + "selective mutism.", "F40.10"
      ),
      ("Social phobia, same as before. Aunt on dad's side: bulimia.", "F40.10"),
      ("Sx still line up w/ MDD recurrent moderate. Hubby has OCD.", "F33.1"),
      ("What brings her is GAD. Her boss calls her \"so OCD\".", "F41.1"),
      ("He carries a diagnosis of chronic PTSD; the ED had put down panic disorder.", "F43.12"),
      (
        "Borderline PD is the working frame and the actual diagnosis. Bipolar got thrown "
          + "around on the ward, nothing came of it.", "F60.3"
      ),
      ("Tx for OCD. Dad's gambling disorder came up as a stressor.", "F42.2"),
      ("Bipolar II d/o, stable. Roommate, 22, has panic disorder and borrowed his meds.", "F31.81"),
      ("ASD level 1. ADHD was on the school's form; I do not see it.", "F84.0"),
      ("ADHD inattentive. Dyslexia has never been tested, though mom assumes it.", "F90.0"),
      ("Panic disorder today 3 attacks. GAD isn't what this is.", "F41.0"),
      ("Panic disorder. GAD? not really.", "F41.0"),
      ("Panic disorder w/o agoraphobia. Agoraphobia: denied.", "F41.0"),
      (
        "Recurrent major depression, mild. Bipolarity was excluded last spring by Dr. "
          + "Hale.", "F33.0"
      ),
      ("Recurrent major depression, mild. Nothing to suggest bipolar disorder or PTSD.", "F33.0"),
      ("MDD recurrent mild; PTSD crossed off by me.", "F33.0"),
      (
        "MDD, single, moderate. The insurer's letter mentions schizophrenia, which is "
          + "somebody else's file.", "F32.1"
      ),
      (
        "Adj d/o w mixed anx and depressed mood. A neighbor told her it is burnout or "
          + "maybe menopause or PTSD.", "F43.23"
      ),
      ("Severe AUD. Friend from AA, who has bipolar disorder, relapsed.", "F10.20"),
      ("AUD severe. He once had opioid use disorder written on a jail form.", "F10.20"),
      ("OUD, severe. Says he is \"basically bipolar\".", "F11.20"),
      ("Schizophrenia. Her sister's child was just dx'd with autism.", "F20.9"),
      ("Schizophrenia; not schizoaffective, as there's never been a mood episode.", "F20.9"),
      ("Schizoaffective d/o depressive type. Schizophrenia was how they had it in Ohio.", "F25.1"),
      ("Dysthymia. Prior provider billed bipolar 2, which I can't support.", "F34.1"),
      ("PDD (dysthymia). Teacher sent a note saying she \"must have ADHD\".", "F34.1"),
      (
        "Generalized anxiety d/o remains. Depressive disorder went into remission talk "
          + "last year and I removed it.", "F41.1"
      ),
      ("PTSD. Watching a show about a man with DID.", "F43.10"),
      ("PTSD. Volunteers at a shelter for people with schizophrenia.", "F43.10"),
      ("Illness anxiety disorder: convinced again she has MS and dementia.", "F45.21"),
      ("Gender dysphoria. Mother worries it's borderline or autism.", "F64.0"),
      ("I treat her GAD. She read an article on ADHD in women and asked to be tested.", "F41.1"),
      ("GAD. Considered but did not diagnose OCD.", "F41.1"),
      ("GAD, nothing else. MDD considered and set aside.", "F41.1"),
      ("GAD. There's a query of PTSD from the referrer that I could not substantiate.", "F41.1"),
      ("GAD. Her late father's alcoholism was discussed at length.", "F41.1"),
      ("GAD. Grew up with an alcoholic, schizophrenic mother.", "F41.1"),
      ("GAD. Postpartum depression fifteen years ago.", "F41.1"),
      ("GAD. She had postpartum depression after her first, long gone.", "F41.1"),
      ("GAD. Had an eating disorder as a teen (anorexia), nothing since.", "F41.1"),
      ("GAD. In her twenties she met criteria for bulimia, not now.", "F41.1"),
      ("GAD. Anorexia at 16, recovered.", "F41.1"),
      ("GAD. Used to drink heavily; alcohol use disorder back in college only.", "F41.1"),
      ("GAD. She worries she is developing dementia like her grandmother.", "F41.1"),
      ("GAD. Husband thinks it's ADHD, I don't.", "F41.1"),
      ("GAD. Screened neg for bipolar, ETOH misuse, psychosis and eating d/o.", "F41.1"),
      ("GAD. R/O ADHD. R/O PTSD.", "F41.1"),
      ("GAD; ?OCD.", "F41.1"),
      ("GAD vs. MDD was the question in June; it is GAD.", "F41.1"),
      ("GAD with some depressive features, short of MDD.", "F41.1"),
      ("GAD. Panic disorder would require unexpected attacks, and hers are all cued.", "F41.1"),
      ("GAD. If the mood drops further, MDD will be revisited.", "F41.1"),
      ("GAD. Her daughter's pediatrician is looking into autism.", "F41.1"),
      ("GAD. Writes a thesis on schizophrenia.", "F41.1"),
      ("GAD. Works nights on a dementia unit.", "F41.1"),
      (
        "GAD. The group was titled Living with Bipolar Disorder and she was there as a "
          + "helper.", "F41.1"
      ),
      (
        "GAD. On sertraline for GAD; prazosin was prescribed for PTSD by the VA years "
          + "back.", "F41.1"
      ),
      ("GAD. The EHR pulled in \"opioid dependence\" from a code-share; wrong patient.", "F41.1"),
      ("GAD. Insurance card lists ADHD; never evaluated here.", "F41.1"),
      ("GAD and social anxiety d/o, both worked on.", "F41.1 F40.10"),
      ("GAD plus MDD, recurrent, mod.", "F41.1 F33.1"),
      ("Dx 1) PTSD, chronic 2) MDD recurrent moderate.", "F43.12 F33.1"),
      ("Chronic PTSD with co-occurring severe alcohol use disorder.", "F43.12 F10.20"),
      ("Bipolar II with comorbid GAD.", "F31.81 F41.1"),
      ("ADHD combined type together with ODD.", "F90.2 F91.3"),
      ("OCD; also Tourette's.", "F42.2 F95.2"),
      ("Autism spectrum disorder and combined ADHD, as diagnosed by us in May.", "F84.0 F90.2"),
      ("BPD and PTSD are both being treated.", "F60.3 F43.10"),
      ("Bulimia nervosa, moderate - binge/purge 5 x weekly.", "F50.22"),
      ("Primary insomnia is the reason for CBT-I.", "F51.01"),
      ("MDD, recurrent: by now in partial remission.", "F33.41"),
      ("Major depression, single ep, full remission x 6 mo.", "F32.5"),
      ("AUD, severe, sustained remission (4 yrs).", "F10.21"),
      ("Opioid use disorder, moderate, early remission, on buprenorphine.", "F11.21"),
      ("Anxiety disorder, NOS.", "F41.9"),
      ("Acute stress disorder six days after the crash.", "F43.0"),
      ("Prolonged grief disorder, 20 months after her son's death.", "F43.81"),
      ("Gambling disorder.", "F63.0"),
      ("DID with system work.", "F44.81"),
    ])
  func passing(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
