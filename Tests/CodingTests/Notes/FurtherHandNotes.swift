import Records
import Testing

/// The same rules in the words of one more writer.
struct FurtherHandNotes {
  @Test("A further hand: nothing done, sessions, conditions", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", place: "10", telehealth: .audioOnly),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Wellness check by phone after the storm, she is fine, 4 minutes, no session "
        + "today."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Rescheduled to 3/17 at client request, her shift changed."),
    CodedNote(
      Coder(credential: "LMHC", minutes: 45),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Completed the disability questionnaire from the state, thirty-five minutes. "
        + "She will sign it Monday."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 120),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Attended his court hearing as a support person, two hours in the hallway, not "
        + "a session."),
    CodedNote(
      Coder(credential: "PHD", minutes: 30),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Scored the MMPI that she mailed in? Not yet. Nothing done today but opening "
        + "the envelope."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 30),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Client deceased 3/8 per sister. Condolence call, 20 minutes with the sister."),
    CodedNote(
      Coder(credential: "LMFT", slot: "17:00-17:50", place: "10", telehealth: .video),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Neither spouse logged on; one wrote later that they forgot the time change."),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 40),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "PA for aripiprazole renewed with the plan, 40 minutes on the phone. No "
        + "patient contact."),
    CodedNote(
      Coder(credential: "LADC", minutes: 15, payer: .medicaid),
      ["", "H0048"], may: [.documentationConflict, .notBillable],
      "UA collected at the window only, he had to get back to work. No counseling."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "The session was held open for her; at 10:25 I gave the room to a colleague."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Client came on the wrong day, I had no slot, gave her a tea and a new card."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 120, age: 5),
      ["", "97151 ×8"], may: [.documentationConflict, .notBillable],
      "Graphed data and wrote the progress report, 2 h, office. Child not seen."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 30),
      [""], flags: [.notBillable], may: [.documentationConflict, .timeBelowMinimum],
      "Reviewed the ER notes with the PCP by phone for 25 minutes; client will be "
        + "seen Friday. MDD recurrent severe."),
    CodedNote(
      Coder(credential: "LPC", minutes: 55),
      ["90834", "90837"], may: [.documentationConflict],
      "Session of 55 min in which we also filled in the FMLA form together, maybe "
        + "ten minutes of it. MDD recurrent moderate."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50, age: 13),
      ["90847"],
      "Mother of client in the room for the whole fifty minutes at the client's "
        + "wish; work on the goodbye. Separation anxiety."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50, place: "10", telehealth: .video),
      ["90847-95"],
      "By video, both of them in bed with laptops in two cities, 50 minutes of "
        + "couple work; she is the client, PTSD chronic."),
    CodedNote(
      Coder(credential: "LICSW", slot: "10:00-10:50"),
      ["90834"], may: [.documentationConflict],
      "Thirty-eight minutes before the ambulance came for the neighbour and she "
        + "wanted to stop. Panic disorder."),
    CodedNote(
      Coder(credential: "MD", minutes: 20),
      ["99214 96127"],
      "Seen with interpreter. MDD single moderate, not better. Fluoxetine 20 to 40. "
        + "PHQ-9 15 scored today."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 70),
      ["90839"],
      "Emergency slot, same day. Found the note he left; he had counted the pills. "
        + "Called his brother, pills locked up, 988 card, safety plan. 70 min. MDD "
        + "recurrent severe."),
    CodedNote(
      Coder(credential: "LPC", minutes: 60),
      ["90791", "90837"],
      "Second session of the evaluation: 60 minutes, testing the hypothesis of ADHD; "
        + "no diagnosis yet."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 75, place: "10", telehealth: .audioOnly),
      ["90791-93"], may: [.documentationConflict],
      "Intake by phone (no internet), 75 min, consents, history, MSE, plan. "
        + "Adjustment disorder with anxiety."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 70, age: 6),
      ["96136 96137"],
      "ADOS-2 given and scored, 70 minutes; the report follows next week. Autism "
        + "suspected."),
    CodedNote(
      Coder(credential: "CPS", minutes: 60, payer: .medicaid),
      ["H0038 ×4"], may: [.documentationConflict, .upcodingRisk],
      "Group at the clubhouse, I co-led, 9 members, 60 min. He told how he slept. "
        + "Bipolar II."),
    CodedNote(
      Coder(credential: "RN", minutes: 15),
      ["96372"],
      "Vivitrol 380 mg IM right gluteal, lot on file. AUD severe, early remission. "
        + "15 min."),
    CodedNote(
      Coder(credential: "NP", minutes: 25),
      ["99213 99406"],
      "Smoking cessation 8 minutes as part of the visit. GAD stable, escitalopram "
        + "same. BP 120/80."),
    CodedNote(
      Coder(credential: "MD", minutes: 120),
      ["G2083", "99417", "99215", "99214", "99213"], may: [.documentationConflict],
      "Spravato 84 mg, third dose, observed 2 h by nurse. MDD recurrent severe, "
        + "treatment resistant."),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-15:00"),
      ["90834"], may: [.documentationConflict],
      "PROGRESS NOTE | 03/10/2026 | 14:00-14:50 | IND | D: worry re: layoffs, 3 "
        + "nights poor sleep. A: GAD, unchanged. P: worry time, f/u 1 wk. | R: no SI/HI. "
        + "| e-signed"),
    CodedNote(
      Coder(credential: "LPC", minutes: 45),
      ["90834"],
      "S: \"I yelled again.\" O: tense, cooperative. A: Intermittent explosive "
        + "disorder. P: time-out plan. Time 45 min. Not billed separately: call to his "
        + "probation officer (6 min)."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50),
      ["90834"],
      "BIRP. B: tearful about the miscarriage. I: grief work, 50 min individual. R: "
        + "calmer. P: weekly. Dx: adjustment disorder with depressed mood. (Husband has "
        + "MDD, seen elsewhere.)"),
    CodedNote(
      Coder(credential: "LMHC", slot: "10:00-10:45", place: "10", telehealth: .video),
      ["90834-95"], may: [.documentationConflict],
      "GIRP note, telehealth video, client at home in bedroom, door closed. 38 "
        + "minutes; ended when her battery died. Goal 2: leave the house. Agoraphobia "
        + "with panic disorder."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45"),
      ["90834"], may: [.documentationConflict],
      "Pt no-show for 9 am; walked in at 2 pm and was seen 2:10-2:55. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "15:00-16:00"),
      ["90834"], may: [.documentationConflict],
      "Individual psychotherapy. Start 3:00 PM. End 3:50 PM. Client processed guilt. "
        + "Client denied SI. Diagnosis: F43.12 PTSD, chronic. Medical necessity: "
        + "nightmares 3/wk impair work. Next: 3/17 3:00 PM (60 min EMDR)."),
    CodedNote(
      Coder(credential: "MD", minutes: 15),
      ["99213", "99214"],
      "MEDICATION MANAGEMENT. Interval: sleeping 7 h, no SI, no mania. Meds: "
        + "lamotrigine 200, quetiapine 100. Labs: none due. Dx: Bipolar II, in full "
        + "remission, most recent episode depressed? I write bipolar II disorder. Plan: "
        + "same, 90 days."),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 20),
      ["99213", "99214"],
      "HPI: voices gone since January. MSE wnl. Dx: schizophrenia, multiple "
        + "episodes, in full remission by my exam. Paliperidone palmitate 156 given by "
        + "RN today. RTC 1 mo. No therapy."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 55, age: 15),
      ["90847"],
      "Family session (mom, dad, client, 52 min). Topic: curfew. Brother with autism "
        + "stayed with a sitter. Client dx: ODD; rule out MDD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 90),
      ["90853"],
      "Co-led IOP process group 9-10:30 with S., nine present; he gave feedback to "
        + "M. Cocaine use disorder, severe."),
    CodedNote(
      Coder(credential: "LADC", slot: "09:00-12:00", place: "57", payer: .medicaid),
      ["H0015"],
      "IOP day: 9:00-12:00, three groups, all attended. Opioid use disorder, severe."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50, age: 14),
      ["90834 90785"],
      "Adolescent, 50 min. Mandated report made to CPS during the session after she "
        + "disclosed, which took over the hour. PTSD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 40, age: 5),
      ["90834 90785", "90834"],
      "5 y/o, play therapy with dollhouse since he has few words, 40 min. Adjustment "
        + "disorder with anxiety."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"], flags: [.upcodingRisk], may: [.documentationConflict],
      "Interpreter (Somali) by video remote, no trouble. 45 min. PTSD chronic. Sheet "
        + "adds 90785."),
    CodedNote(
      Coder(credential: "PHD", minutes: 178),
      ["96130 96131 96136 96137"],
      "96130 x1, 96131 x1, 96136 x1, 96137 x1: 118 minutes of evaluation with "
        + "report; 60 minutes giving and scoring WAIS and MMPI, by me. MDD, recurrent, "
        + "moderate."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "GAD-7 17 today. I do not diagnose from it; the picture is social anxiety "
        + "disorder. 45 min."),
    CodedNote(
      Coder(credential: "LPC", minutes: 45),
      ["90834"],
      "UDS positive for THC. He says he smokes on weekends; no disorder by criteria. "
        + "Panic disorder, 45 min."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "45 min. Wants to know if she is \"borderline\". Two criteria, so no. MDD "
        + "recurrent moderate stands."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, prior: ["F10.20"]),
      ["90834"], may: [.clonedText, .documentationConflict],
      "45 min. Chart merge: the alcohol entries belong to another J. Smith, reported "
        + "to medical records. Ours: GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"], may: [.clonedText, .documentationConflict],
      "Visit note began as a copy of 2/24 and was then fully rewritten. 10:00-10:38. "
        + "OCD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"], may: [.documentationConflict, .invalidCodeInNote],
      "45 min. Billing comment from 3/2: please stop using F32.9. Noted. MDD, single "
        + "episode, mild."),
    CodedNote(
      Coder(credential: "BCBA", minutes: 30, age: 5),
      ["", "97155 ×2"], may: [.documentationConflict, .notBillable, .upcodingRisk],
      "Supervised the RBT for 30 minutes, data only, no contact with the child. "
        + "Autism."),
    CodedNote(
      Coder(credential: "QMHP", slot: "14:00-15:00", payer: .medicaid),
      ["H2014 ×3"], may: [.documentationConflict],
      "Individual skills 2:00-2:52, cooking rice. Schizophrenia, paranoid type. "
        + "Payer rounds by the midpoint."),
    CodedNote(
      Coder(credential: "CM", minutes: 38, payer: .medicaid),
      ["T1017 ×3"], may: [.documentationConflict],
      "Phoned the landlord and the benefits office for her, 38 minutes, she sat "
        + "beside me. Targeted case management. MDD recurrent severe."),
    CodedNote(
      Coder(credential: "LICSW", minutes: 30, place: "21"),
      ["90832"], may: [.documentationConflict],
      "Seen in her hospital room, 30 minutes of supportive psychotherapy after the "
        + "amputation. Adjustment disorder with depressed mood."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, place: "10", telehealth: .video),
      ["90834-95"], may: [.documentationConflict],
      "Telehealth, video. She was at work in the break room. 45 min. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-09:45"),
      ["90834"], may: [.documentationConflict],
      "I had her on the schedule twice by mistake; one session only, 9:00-9:45. GAD."),
  ]
}
