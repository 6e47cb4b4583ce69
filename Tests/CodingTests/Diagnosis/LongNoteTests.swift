import Basics
import Coding
import Records
import Testing

/// A note of several paragraphs and the codes of its claim.
struct LongNote: Sendable {
  let codes: String
  let sex: String
  let prior: [String]
  let text: String

  var found: String {
    let encounter = Encounter(
      clinician: ClinicianID("CL-1"), credential: "LCSW",
      date: Day("2026-05-12") ?? Day(ordinal: 0),
      durationMinutes: 45, placeOfService: "11", telehealth: Telehealth.none,
      payerClass: .commercial,
      clientAge: 40, clientSex: sex, priorDiagnoses: prior)
    return CodingEngine().suggest(
      note: Note(id: NoteID("N-1"), text: text), encounter: encounter, proposals: []
    ).claim.diagnoses.joined(separator: " ")
  }
}

/// Notes in several paragraphs: each condition has its own, beside it what was, what others think and what relatives have.
struct LongNoteTests {
  @Test(
    "The clinician's own findings of today make the claim",
    arguments: [
      LongNote(
        codes: "F33.1 F41.1", sex: "F", prior: ["F32.2", "F41.1"],
        text: """
          Individual psychotherapy, 45 minutes, in the office.

          She came in from the rain and we began with the week. Sleep is broken, she is up at \
          four; food has no taste; she still opens the shop. The depression is the thing we work \
          on: major depressive disorder, recurrent, and at this point moderate. It was severe in \
          February, when she was in the day hospital, and the discharge sheet from there still \
          reads "MDD, single episode, severe", which nobody corrected.

          Worry: she has always been a worrier, and generalized anxiety disorder was diagnosed by \
          Dr. Pohl in 2019 and still holds.

          Her brother's schizophrenia came up, because he moved home. Her mother drank. A cousin \
          is in rehab for heroin.

          The idea that this might be bipolar disorder came from a colleague; there have been no \
          highs. ADHD was tested for at school and not found.

          No suicidal thoughts. Plan: weekly.
          """),
      LongNote(
        codes: "F43.12 F10.21", sex: "M", prior: ["F43.10", "F41.0"],
        text: """
          Progress note. 53 minutes of individual therapy at the clinic, 10:00-10:53.

          Most of the hour went to the accident and its aftermath: nightmares four nights, he \
          checks the locks, he will not ride in the passenger seat. Chronic PTSD. We went through \
          the second hot spot on tape.

          Alcohol. He last drank in 2021. Alcohol use disorder, severe, in sustained remission; he \
          keeps the chip on his key ring.

          Old papers. In 2016 an intern put down panic disorder; the attacks were flashbacks. In \
          2018 it was "depression", after the divorce, and that lifted within a year. Neither is \
          there now.

          His wife has been diagnosed with lupus and with depression and he carries a lot at home.

          Denies SI/HI. Return in one week.
          """),
      LongNote(
        codes: "F41.1 F33.42", sex: "F", prior: ["F33.1", "F43.10"],
        text: """
          45 min therapy session.

          We set the agenda together. First the worry about money and about her daughter's exams, \
          which is the generalized anxiety we have been treating since the winter. Second, mood. \
          She has had recurrent major depression, three episodes; the last ended fourteen months \
          ago and she has been well since, so I record full remission.

          PTSD was on the referral from her GP and I have not found it. Obsessive-compulsive \
          disorder: she checks the oven twice, no more; no.

          Homework: worry time.
          """),
      LongNote(
        codes: "F60.3 F50.22", sex: "F", prior: ["F60.3", "F31.81"],
        text: """
          DBT individual session, 50 min.

          Target 1: urges, none acted on since March. Target 2: attendance. Target 3: bingeing and \
          vomiting, now five times a week, up from three.

          Diagnoses as they stand today: borderline personality disorder; bulimia nervosa, \
          moderate. The "PTSD" in the old discharge letter was discussed with the team in April \
          and taken out. "Bipolar II" was an idea of the first hospital and was never confirmed by \
          anyone afterwards.

          Family: sister with anorexia, father with gambling problems.
          """),
      LongNote(
        codes: "F11.20 F41.1", sex: "F", prior: ["F11.20"],
        text: """
          OFFICE-BASED ADDICTION TREATMENT, follow-up. 30 min counseling.

          Opioid use disorder, severe: on buprenorphine 16 mg since last June. Used heroin twice \
          in April, so I am not calling it remission. Generalized anxiety disorder, treated with \
          sertraline by her PCP.

          History: cocaine use disorder in her twenties, nothing for fifteen years. She had an \
          alcohol problem as a teenager. Hospitalised once for depression in 2009.

          Her partner is in early recovery from methamphetamine and has PTSD from the service.
          """),
      LongNote(
        codes: "F33.0", sex: "F", prior: ["F33.2", "F41.0"],
        text: """
          CHART EXTRACT

          01/14/26 Intake. Tearful, not eating. MDD, recurrent, severe. Rule out bipolar. Panic \
          attacks weekly.
          02/11/26 Session 3. PHQ-9 19. MDD recurrent severe, on sertraline now.
          03/11/26 Session 5. Better. Moderate by interview. Panic gone.
          04/08/26 Session 7. Back at work three days.

          TODAY 05/12/26. 45 minutes individual therapy, 2:00-2:45. Walks every morning, PHQ-9 6. \
          MDD, recurrent, now mild. No panic since March. No SI.
          Plan: every two weeks.
          """),
      LongNote(
        codes: "F43.23", sex: "F", prior: ["F32.A"],
        text: """
          Summary of contacts with the note of today below.

          Mar 3, 2026: phone. She was let go from the plant. "Depressed and can't sleep."
          Mar 17, 2026: first visit. I wrote depression, unspecified, for the time being.
          Apr 14, 2026: second visit. Anxiety attacks in the supermarket, thought of panic \
          disorder.

          Today's visit, 45 min of psychotherapy. Having seen her three times, my diagnosis is an \
          adjustment disorder with mixed anxiety and depressed mood, following the loss of the \
          job; full criteria for a depressive or panic disorder are not met. We worked on the \
          letter to the union.
          """),
      LongNote(
        codes: "G44.209 F54", sex: "F", prior: ["F41.1"],
        text: """
          Health and behavior visit with the pain clinic, 45 min. Tension-type headache, per the \
          neurologist. Psychological factors affecting her medical condition, the headaches, are \
          what I treat: clenching before calls. On the claim the headache goes first and the F54 \
          behind it. No mood or anxiety disorder.
          """),
      LongNote(
        codes: "F84.0 F90.2", sex: "M", prior: ["F84.0", "F91.3"],
        text: """
          Session with Noah and his father, 45 min of individual therapy with Noah.
          What is established: autism spectrum disorder, level 1, from the testing in 2023, and \
          ADHD, combined presentation, from the same report. What is not: the school writes \
          oppositional defiant disorder, I disagree; the grandmother says he is anxious "like all \
          of us", and his sister is the one who is treated for anxiety. Tics were seen in first \
          grade and have gone.
          We practised the fire drill.
          """),
      LongNote(
        codes: "F53.0", sex: "F", prior: [],
        text: """
          Postpartum visit, 45 minutes psychotherapy. Eight weeks after the birth. Tearful, no \
          joy, guilt. Postpartum depression. She fears postpartum psychosis because her aunt had \
          it; there is no sign of it. In pregnancy she had a few panic attacks. OCD: intrusive \
          images of dropping the baby, without rituals, and not a disorder. Anorexia at seventeen, \
          weight restored, nothing since.
          """),
      LongNote(
        codes: "F31.32 F10.20", sex: "M", prior: ["F31.9"],
        text: """
          MEDICATION FOLLOW-UP with 20 min psychotherapy.
          S: low for six weeks. Sleeps ten hours. No spending, no racing.
          Ex-wife says he is a narcissist; his boss thinks ADHD. Daughter started lithium.
          O: slowed, tearful, no psychosis.
          A: 1. Bipolar I disorder, current episode depressed, moderate. 2. Alcohol use disorder, \
          moderate, drinking on weekends. 3. History of PTSD, resolved after EMDR in 2020. 4. R/O \
          sleep apnea.
          P: lamotrigine to 200.
          """),
      LongNote(
        codes: "F43.10", sex: "F", prior: [],
        text: """
          Trauma therapy, 45 min. PTSD. She wants to know why nobody caught it: for years she was \
          treated for "depression", then for "panic", at one point for "bipolar", and the \
          pediatrician had her down as ADHD. We drew the line of it on the whiteboard.
          """),
      LongNote(
        codes: "F90.0 F81.0", sex: "M", prior: [],
        text: """
          Testing feedback, then 30 min of therapy with the boy. The psychologist found ADHD, \
          predominantly inattentive, and dyslexia. She did not find an anxiety disorder or autism, \
          both of which the school had asked about. His mother recognises herself in the ADHD. His \
          father reads badly too.
          """),
      LongNote(
        codes: "F40.10 F10.10", sex: "M", prior: [],
        text: """
          45 min. Focus of treatment is social anxiety disorder. Secondary: alcohol use disorder, \
          mild, he drinks before parties. Tertiary concerns, none. Depression in college, treated, \
          gone.
          """),
      LongNote(
        codes: "F33.2 R45.851", sex: "F", prior: [],
        text: """
          Crisis session, 62 minutes. She has been thinking of killing herself since Sunday and \
          has counted the tablets. Major depressive disorder, recurrent, severe, no psychotic \
          symptoms. Safety plan written with her and her sister; the sister, who has bipolar \
          disorder, takes the tablets home.
          """),
      LongNote(
        codes: "F45.21 F41.0", sex: "F", prior: ["F41.1"],
        text: """
          Two things today, 45 min. The first and larger is illness anxiety disorder: this month \
          it is ALS, before that it was brain cancer and dementia. The smaller is panic disorder, \
          two attacks. GAD would be a third name for the same thing and I leave it out.
          """),
      LongNote(
        codes: "F44.5", sex: "F", prior: ["F44.5"],
        text: """
          45 minutes. Functional seizures (conversion disorder with seizures), confirmed by the \
          video EEG. Epilepsy has been ruled out and she is being taken off levetiracetam. \
          Depersonalization is part of it. PTSD cannot be judged so early.
          """),
      LongNote(
        codes: "F34.1", sex: "F", prior: ["F33.9"],
        text: """
          45-minute session. What she has had since college is a low, grey mood on most days, \
          never lifting for more than a month or so: persistent depressive disorder. There have \
          been no full episodes on top of it. "Major depression, recurrent" came with the transfer \
          and I have replaced it.
          """),
    ])
  func claims(note: LongNote) {
    #expect(note.found == note.codes)
  }
}
