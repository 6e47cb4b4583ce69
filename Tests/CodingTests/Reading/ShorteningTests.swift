import Coding
import Records
import Testing

/// Words of diagnoses that were cut short, and words that only look it.
struct ShorteningTests {
  @Test(
    "A word cut short beside a diagnosis is the word it begins or keeps the letters of",
    arguments: [
      ("45 min. Dx: MDD, recur, moder. BA.", "F33.1"),
      ("45 min. ADHD inatten presentation. Timer use.", "F90.0"),
      ("45 min. Persistnt depr. disorder. BA.", "F34.1"),
      ("45 min. Adjustmt d/o with anx. Coping cards.", "F43.22"),
      ("45 min. Adjust. d/o, mixed anx/depr mood. Coping cards.", "F43.23"),
      ("45 min. Alc use d/o, mod. MI.", "F10.20"),
      ("45 min. Opioid depend. Trigger log.", "F11.20"),
      ("45 min. Cannab use disorder, mod. MI.", "F12.20"),
      ("45 min. Borderl personality. DBT.", "F60.3"),
      ("45 min. Bipol I, current depressed, moderate. Rhythm.", "F31.32"),
      ("45 min. Schizoaff d/o bipolar type. Reality testing.", "F25.0"),
      ("45 min. Schizophr, unspecified. Coping with voices.", "F20.9"),
      ("45 min. Obsess-compuls d/o, mixed thoughts and acts. ERP.", "F42.2"),
      ("45 min. Gen. anx d/o. Worry log.", "F41.1"),
      ("45 min. Generaliz anxiety disorder. Worry log.", "F41.1"),
      ("45 min. Autism spectr. Social script.", "F84.0"),
      ("45 min. Dissoc identity disorder. Grounding.", "F44.81"),
      ("45 min. Anorexia nerv, restrict type, mild. Meals.", "F50.010"),
      ("45 min. Bulim. nervosa, mild. Urge surfing.", "F50.21"),
      ("45 min. Intermitt explosive d/o. Time-out plan.", "F63.81"),
      ("45 min. MDD recurr, full remiss. Booster.", "F33.42"),
      ("45 min. MDD recurrent in part remiss. Booster.", "F33.41"),
      ("45 min. MDD single ep, sev, no psychot feat. Hope kit.", "F32.2"),
      ("45 min. PTSD, chron. EMDR.", "F43.12"),
      ("45 min. Panic d/o w/ agoraph. Bus ride.", "F40.01"),
      ("45 min. Avoid. personality disorder. Exposure.", "F60.6"),
      ("45 min. Stimul use d/o, amphet, severe. RP.", "F15.20"),
      ("Ind. 45 min. MDD, recurr, mod. Worked on activity schedule.", "F33.1"),
      ("45 min individual. Dx major depr d/o, sgl ep, moderate. CBT.", "F32.1"),
      ("Saw her 45 min. Adj d/o w/ mixed anx & depr. Problem solving on the move.", "F43.23"),
      ("Individual 45 min. ADHD, predom. inattn. Planner work.", "F90.0"),
      ("45 minutes with client. ADHD - comb type. Worked on organising homework.", "F90.2"),
      (
        "45 min. Alcohol use d/o severe, 14 mo sober = sustained remission. Relapse "
          + "prevention.", "F10.21"
      ),
      ("45 min indiv. Cannabis use d/o (mild). MI, readiness ruler 5.", "F12.10"),
      ("45 min. Opioid use disorder - severe - on buprenorphine elsewhere. Trigger map.", "F11.20"),
      ("45 min. Bulimia nerv., moderate. Delayed binge with urge surfing.", "F50.22"),
      ("45 min individual. Binge-eating d/o, mod. Regular eating log.", "F50.811"),
      ("45 min. Bipolar I, MRE depressed, mod. IPSRT rhythm chart.", "F31.32"),
      ("45 min. BP-II. Sleep diary reviewed.", "F31.81"),
      ("45 min therapy. Social anx d/o. Exposure: asked a stranger for the time.", "F40.10"),
      ("45 min. OCD, mixed obsess & compuls. ERP with door handles.", "F42.2"),
      ("CBT 45 min. Panic d/o, no agoraphobia. Interoceptive spin test.", "F41.0"),
      ("DBT indiv 45 min. Borderline pers. d/o. Chain analysis.", "F60.3"),
      ("PTSD (chron). 45 min. Imaginal exposure, SUDS 60.", "F43.12"),
      ("45 min. Acute PTSD after the fire in January. Narrative begun.", "F43.11"),
      (
        "45 min. Autism spectr. d/o w/o intellectual impairment. Worked on job interview "
          + "scripts.", "F84.0"
      ),
      ("45 min. Major depression, recurring, partly remitted. Relapse plan.", "F33.41"),
      ("45 min. MDD recurrent severe w/o psychosis. Hope box.", "F33.2"),
      ("45 min talk. Depression, not further specified. Walk plan.", "F32.A"),
      ("Anxiety, unspec., 45 min. Breathing drill.", "F41.9"),
      ("CBT-I 45 min. Primary insomnia. Sleep window 00:30-06:30.", "F51.01"),
      ("45 min. Hair-pulling d/o (trichotillomania). Habit reversal.", "F63.3"),
      ("45 min. DID. Parts mapping, grounding.", "F44.81"),
    ])
  func short(text: String, code: String) {
    #expect(Coder(minutes: 45).diagnoses(text) == [code])
  }

  @Test(
    "An everyday word beside a diagnosis stays what it is",
    arguments: [
      ("GAD. Her cousin came along. 45 min. CBT.", "F41.1"),
      ("PTSD with her since 2019, part of every day. 45 min. CBT.", "F43.10"),
      ("OCD. He had the intent to comb the house. 45 min. ERP.", "F42.2"),
      ("MDD, recurrent, mild. Depends on coffee. 45 min. CBT.", "F33.0"),
    ])
  func everyday(text: String, code: String) {
    #expect(Coder(minutes: 45).diagnoses(text) == [code])
  }
}
