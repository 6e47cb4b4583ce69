import Coding
import Records
import Testing

/// A condition and the answer behind it: what is denied, excluded or somebody else's is not coded.
struct AnsweredLabelTests {
  @Test(
    "Only what the note holds of this client today is coded",
    arguments: [
      ("45 min. GAD. PTSD r/o'd after CAPS. Worry postponement.", "F41.1"),
      ("45 min. MDD recurrent mild. ADHD - neg testing last spring. Activity list.", "F33.0"),
      (
        "45 min. Adjustment disorder with depressed mood. Bipolar - no manic period ever, "
          + "entry removed.", "F43.21"
      ),
      ("45 min. GAD, not well controlled on current dose. Cognitive work.", "F41.1"),
      ("45 min. Social anxiety disorder. OCD considered, doesn't fit. Exposure ladder.", "F40.10"),
      ("45 min. Panic disorder. No evidence of PTSD or psychosis. Interoceptive work.", "F41.0"),
      ("45 min. MDD recurrent moderate, not in remission yet. Values work.", "F33.1"),
      ("45 min. MDD single episode moderate. Mania screen clear. Behavioural activation.", "F32.1"),
      ("45 min. PTSD, not sleeping because of nightmares. Imagery rehearsal.", "F43.10"),
      ("45 min. GAD. Her sister carries bipolar I. Worry time.", "F41.1"),
      ("45 min. ADHD inattentive. The teacher thinks autism; I don't. Planner.", "F90.0"),
      ("45 min. MDD recurrent mild. Alcohol: no disorder, two beers a week. BA.", "F33.0"),
      (
        "45 min. Borderline PD. \"Bipolar\" from the old ED sheet never held up. DEAR MAN.", "F60.3"
      ),
      (
        "45 min. Chronic PTSD. Panic attacks gone since June; panic d/o no longer on the "
          + "list. EMDR.", "F43.12"
      ),
      ("45 min. GAD. Worried she may have ADHD like her nephew. Worry log.", "F41.1"),
      (
        "45 min. MDD recurrent moderate. Dx'd \"schizoaffective\" inpatient in 2014, that "
          + "was an error. BA.", "F33.1"
      ),
      ("45 min. Panic disorder with agoraphobia. Without depression. Bus ride done.", "F40.01"),
      ("45 min. Adjustment d/o with anxiety. GAD criteria short by three months. CBT.", "F43.22"),
      (
        "45 min. Alcohol use disorder, severe. Cannabis use disorder: denied, UDS clean. MI.",
        "F10.20"
      ),
      (
        "45 min. Bipolar II. Cyclothymia was my first thought but full episodes now on "
          + "record. Rhythm chart.", "F31.81"
      ),
      (
        "45 min. GAD. Depression is absent. Read an article about dissociative identity "
          + "disorder, asked if it was real. CBT.", "F41.1"
      ),
      ("45 min. MDD recurrent mild. Childhood ADHD, outgrown. BA.", "F33.0"),
      (
        "45 min. Bulimia nervosa moderate. Anorexia in her teens, recovered. Urge surfing.",
        "F50.22"
      ),
      (
        "45 min. PTSD. The court evaluator's borderline label isn't mine and I don't use "
          + "it. Grounding.", "F43.10"
      ),
      ("45 min. GAD. Grief over her brother, who had schizophrenia. CBT.", "F41.1"),
      ("45 min. MDD, single, moderate. PMDD possible, tracking two cycles. BA.", "F32.1"),
      ("45 min. Social anxiety disorder. Avoidant PD vs none: leave open. Exposure.", "F40.10"),
      ("45 min. GAD confirmed. ?OCD - Y-BOCS next week. Worry script.", "F41.1"),
    ])
  func held(text: String, code: String) {
    #expect(Coder(minutes: 45).diagnoses(text) == [code])
  }

  @Test("How a condition fares is no denial of it")
  func fares() {
    #expect(Coder(minutes: 45).diagnoses("GAD not ctrl'd. 45 min. CBT.") == ["F41.1"])
    #expect(Coder(minutes: 45).diagnoses("OCD not at goal. 45 min. ERP.") == ["F42.2"])
    #expect(
      Coder(minutes: 45).diagnoses("GAD. PTSD not supported. 45 min. CBT.") == ["F41.1"])
  }
}
