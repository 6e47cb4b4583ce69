import Testing

/// Notes that tell how a diagnosis came about, and extracts with entries of several days.
struct ChartHistoryTests {
  @Test(
    "The clinician's own findings of today make the claim",
    arguments: [
      LongNote(
        codes: "F43.12 F33.1", sex: "F", prior: ["F25.9", "F11.20"],
        text: """
          PSYCHOTHERAPY NOTE
          Time: 53 min.
          The client opened with a dream. She has had nightmares since the fire in 2017, she keeps \
          the curtains shut, she startles at sirens. We have called it PTSD for two years, and \
          chronic it is. That is the primary diagnosis and it took up the hour.
          The second is her mood. Recurrent depression, in the present episode of moderate degree.
          A word on the record. The hospital summary of January carries "schizoaffective disorder" \
          and "opioid dependence". The former rests on a night of fever. The latter on a \
          prescription after surgery. Both are wrong and I have asked for them to be removed.
          Her daughter is being tested for ADHD and her ex-husband is an alcoholic.
          """),
      LongNote(
        codes: "F31.81", sex: "F", prior: ["F41.1", "F90.9"],
        text: """
          45 min. I want to set down how we got here. She came with "anxiety and depression". By \
          the third visit it looked like ADHD, since she finished nothing. In the fifth her sister \
          described four days in May without sleep, with two sewing machines bought. I asked for \
          dates. There were six such spells, none longer than a week, none with psychosis or \
          hospital. Bipolar II disorder is the diagnosis. What I no longer hold: ADHD, generalized \
          anxiety. What I never held: borderline, which was in a note of the emergency room.
          Today we made the mood chart.
          """),
      LongNote(
        codes: "F10.20 F43.10", sex: "F", prior: ["F10.20"],
        text: """
          Individual counseling, 60 minutes.
          Drinking: five to six beers on four days of the week. Alcohol use disorder, moderate.
          Trauma: post-traumatic stress disorder, assessed with the CAPS in April.
          Not present: withdrawal, psychosis, mania, suicidal ideation.
          Not mine: her partner's cocaine use disorder; her boss's "burnout".
          Old: bulimia (age 15 to 17), self-harm (until 19).
          Unclear: whether the sleep problem is insomnia disorder or apnea; sleep study ordered.
          """),
      LongNote(
        codes: "F90.2", sex: "M", prior: ["F91.3"],
        text: """
          Med check, 20 min. 10-year-old with ADHD, combined. Doing well on methylphenidate. \
          Mother has ADHD too and takes the same. Oppositional defiant disorder had been the first \
          clinic's diagnosis, before treatment; he has not met it for two years. Speech delay at \
          three, caught up. Tics none. Anxiety none. His best friend has autism.
          """),
      LongNote(
        codes: "F03.90", sex: "F", prior: ["F32.A"],
        text: """
          Visit in the nursing home, 30 min. The question was depression. She is not depressed, \
          she is tired; GDS 3. What she does have is dementia, unspecified type, without \
          behavioral disturbance. Delirium in March with the infection, cleared. Her roommate has \
          schizophrenia and shouts.
          """),
      LongNote(
        codes: "F42.2 F33.0", sex: "F", prior: ["F33.1"],
        text: """
          ERP, 50 min. OCD remains the main condition, contamination and checking, obsessions and \
          compulsions both. Depression: recurrent MDD, mild now; it was moderate in March. The \
          possibility of autism has been raised by her mother several times; she does not meet \
          criteria on the ADOS done last year. Social anxiety is explained by the OCD and gets no \
          code of its own.
          """),
      LongNote(
        codes: "F33.41 F50.811", sex: "F", prior: ["F33.1"],
        text: """
          45 minutes. PHQ-9 was 18 in the fall, 11 at New Year and is 7 today. Recurrent MDD, in \
          partial remission. Eating: binge eating disorder, moderate, 5 episodes a week. She had \
          called it bulimia, there is no purging. Her mother has bulimia.
          """),
      LongNote(
        codes: "F41.1", sex: "F", prior: [],
        text: """
          Session 12 of CBT, 45 min. Diagnosis unchanged: GAD. We looked over how she spoke of her \
          brother: "He is bipolar, mom is OCD, dad was a drunk and I'm just the anxious one." She \
          laughed. We used the downward arrow on "what if the furnace". She had wondered whether \
          her forgetfulness is ADHD or early Alzheimer's, and I said neither seems likely and that \
          we would see after sleep improves.
          """),
      LongNote(
        codes: "F43.21", sex: "M", prior: ["F32.9"],
        text: """
          Grief group? No: individual, 45 min. Since the divorce in January he has been low, \
          tearful, at work but flat. Adjustment disorder with depressed mood. It is not a major \
          depression (two symptoms), and not prolonged grief, as nobody died. He drinks "like \
          everyone on the crew", three on a Friday; no disorder. PTSD screen zero.
          """),
      LongNote(
        codes: "F60.3", sex: "F", prior: ["F60.3"],
        text: """
          DBT, 50 min. Borderline personality disorder. Her DBT phone call on Sunday was about \
          urges, no act. Bipolar disorder and PTSD figure in the application for disability that \
          her lawyer wrote; neither is my diagnosis and I told her so. Eating: a normal week.
          """),
      LongNote(
        codes: "F20.9", sex: "M", prior: ["F12.20"],
        text: """
          Case summary and today's visit. He was first seen in 2008 with what was then called \
          drug-induced psychosis; in 2009 brief psychotic disorder; in 2010 schizophreniform \
          disorder; since 2011 it has been schizophrenia, and it is so today. Cannabis was heavy \
          then and stopped in 2012. 45 minutes supportive therapy: the voices at the bus stop, the \
          budget.
          """),
      LongNote(
        codes: "F84.0", sex: "F", prior: ["F84.0"],
        text: """
          45 min with Ana, 7. Autism spectrum disorder, level 2, is the condition treated. Her \
          ADHD evaluation comes back negative. Selective mutism was considered in kindergarten; \
          she speaks now. Her twin has ADHD and ODD. Mom's panic disorder keeps her from coming \
          in, grandmother came instead.
          """),
      LongNote(
        codes: "F40.01", sex: "F", prior: ["F41.0"],
        text: """
          She still cannot take the train. Panic disorder with agoraphobia. 45 min exposure \
          planning. In 2014 she was treated for depression after a miscarriage, which went away \
          with time. In 2020 an urgent care wrote "cardiac neurosis".
          """),
      LongNote(
        codes: "F64.0 F41.1", sex: "F", prior: [],
        text: """
          50 minutes. Gender dysphoria; letter for surgery discussed. GAD, better. "Autism?" \
          writes the surgeon; not assessed. Past: self-injury in high school, anorexia.
          """),
      LongNote(
        codes: "F51.01", sex: "F", prior: ["F32.A"],
        text: """
          CBT-I, 45 min. Insomnia disorder: sleep window 12 to 6. Her depression of 2019 is over \
          and the sleep problem outlived it. Sleep apnea excluded by polysomnography. RLS denied. \
          Her husband has REM sleep behavior disorder.
          """),
      LongNote(
        codes: "F33.2", sex: "F", prior: ["F31.9"],
        text: """
          CHART EXTRACT
          [02/03/26] ED: SI with plan. "Bipolar disorder, mixed." Cocaine positive.
          [02/10/26] Psychiatry: MDD recurrent severe. No mania. Cocaine use, one time.
          [03/02/26] LCSW: PTSD screen 44.
          [05/12/26] LCSW, 45 min individual therapy. MDD, recurrent, severe without psychotic \
          features. No SI today. Bipolar disorder not carried forward.
          """),
      LongNote(
        codes: "F41.0", sex: "F", prior: ["F41.0"],
        text: """
          PROGRESS NOTES (3 most recent)

          Date of service: 04/14/2026
          Panic disorder, agoraphobia suspected. 45 min.

          Date of service: 04/28/2026
          Panic disorder. Depression, mild. 45 min.

          Date of service: 05/12/2026
          45 min individual therapy. Panic disorder, one attack this week. Took the lift. Mood \
          fine.
          """),
      LongNote(
        codes: "F41.1", sex: "F", prior: [],
        text: """
          Visit 1 (3/3): anxiety, unspecified. Visit 2 (3/17): r/o OCD. Visit 3 (3/31): r/o MDD; \
          PHQ 9.
          Visit 4, today: 45 min of therapy; all criteria reviewed, generalized anxiety disorder \
          and nothing else.
          """),
    ])
  func claims(note: LongNote) {
    #expect(note.found == note.codes)
  }
}
