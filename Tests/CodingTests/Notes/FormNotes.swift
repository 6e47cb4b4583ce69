import Records
import Testing

/// Boxes that are empty, answers behind a label, entries of other days, text carried forward.
struct FormNotes {
  @Test("Forms, exports and extracts are read as they are laid out", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:00"),
      ["90834"], may: [.documentationConflict],
      "Encounter Type: Individual Psychotherapy\nStatus: Completed\nStart: "
        + "13:05\nEnd: 13:52\nModality: In person\nAttendees: Client\nDiagnosis: Panic "
        + "disorder\nIntervention: interoceptive exposure, spinning chair\nResponse: "
        + "peak 70, end 25\nRisk: none reported\nSupervision required: No\nNo-show fee: "
        + "n/a\nNext appointment: 03/17"),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Encounter Type: Individual Psychotherapy\nStatus: No Show\nStart: --\nEnd: "
        + "--\nDiagnosis: GAD\nComment: reminder sent 24h prior. Left VM."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50, age: 11),
      ["90846"],
      "SERVICE: Family therapy\nWHO ATTENDED: Mother, stepfather\nIDENTIFIED CLIENT "
        + "PRESENT: No (overnight camp)\nDURATION: 48 min\nDX: ODD\nFOCUS: consistent "
        + "consequences"),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50, age: 11),
      ["90847"],
      "SERVICE: Family therapy\nWHO ATTENDED: Mother, stepfather, client\nDURATION: "
        + "48 min\nDX: ODD\nFOCUS: consistent consequences"),
    CodedNote(
      Coder(credential: "MD", minutes: 20),
      ["99213", "99214"],
      "VISIT TYPE: Follow-up\nCHIEF COMPLAINT: \"same old\"\nMEDICATIONS: lithium "
        + "900 mg qhs (no change)\nLABS: level 0.7, creatinine normal\nASSESSMENT: "
        + "Bipolar I disorder, in full remission, most recent episode "
        + "manic\nPSYCHOTHERAPY TIME: 0\nPLAN: continue, refill 90 days, RTC 3 months"),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 40),
      ["99214 90833"],
      "Visit type: med mgmt + therapy\nE/M: MDD recurrent moderate, partial "
        + "response; sertraline 100 to 150 mg\nTherapy minutes: 22 (supportive, separate "
        + "from E/M)\nTotal: 40"),
    CodedNote(
      Coder(credential: "LCSW", slot: "14:00-14:45"),
      ["90834"],
      "lndividual session  Start time  2:OO pm   Stop time 2:45 pm\nDiagnosis:  "
        + "Social anxiety disorder\nClient practiced ordering coffee."),
    CodedNote(
      Coder(credential: "PSYD", slot: "11:00-12:00"),
      ["90837"], may: [.documentationConflict],
      "DATE OF SERVICE 3/10/26. TIME IN 11:03. TIME OUT 11:58. PROBLEM: OCD. "
        + "INTERVENTION: ERP, STOVE HIERARCHY ITEM 4. RESPONSE: HELD 12 MIN. RISK: LOW. "
        + "PLAN: DAILY HOMEWORK."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:45"),
      ["90834"],
      "[x] Individual  [ ] Family  [ ] Group  [ ] Crisis\nTime: 9:00 - 9:46\nSI: [ ] "
        + "Yes [x] No   HI: [ ] Yes [x] No\nDx: [ ] MDD [ ] GAD [x] PTSD, chronic [ ] "
        + "Bipolar I\nInterpreter: [ ] Yes [x] No\nNote: worked on the stairwell memory."),
    CodedNote(
      Coder(credential: "LPCC", minutes: 60, place: "10", telehealth: .video),
      ["90837-95"],
      "☐ In person ☑ Video ☐ Phone\n☑ Client at home ☐ Other location\n☐ Crisis ☑ "
        + "Routine\nMinutes: 55\nDiagnosis: ☑ Generalized anxiety disorder ☐ Major "
        + "depressive disorder ☐ Alcohol use disorder\nNarrative: rehearsed the talk "
        + "with the landlord."),
    CodedNote(
      Coder(credential: "QMHP", slot: "10:00-10:40", payer: .medicaid),
      ["H2014 ×3"],
      "Skills training note   [X] 1:1   [ ] group\n[ ] budgeting  [X] laundry  [ ] "
        + "cooking  [X] bus\nStart 10:00 Stop 10:40\nDx on plan: schizoaffective "
        + "disorder, bipolar type"),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, prior: ["F33.2"]),
      ["90834"], flags: [.clonedText], may: [.documentationConflict],
      "45 min individual. Chart opened with last month's text, which I leave but do "
        + "not mean: \"Client endorses passive SI. MDD, recurrent, severe.\" Today no SI "
        + "at all, MDD recurrent mild."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"], flags: [.clonedText], may: [.documentationConflict],
      "HPI (carried forward 1/14): couple in crisis, panic attacks daily.\nTODAY: "
        + "10:00-10:47. GAD, better. Two worries written down and closed."),
    CodedNote(
      Coder(credential: "LICSW", minutes: 50),
      ["90834"], flags: [.clonedText],
      "50 minute session, adjustment disorder with depressed mood. The MSE block is "
        + "the same one as in every note of mine since January, it was not redone today. "
        + "She cried and then laughed about the cat."),
    CodedNote(
      Coder(credential: "LCSW", slot: "15:00-15:45"),
      ["90832"], may: [.documentationConflict],
      "#1 03/03/2026 individual 45 min. MDD single moderate.\n#2 03/10/2026 "
        + "individual, 16 minutes only, she had a train. MDD, single episode, "
        + "moderate.\n#3 03/17/2026 cancelled."),
    CodedNote(
      Coder(credential: "MD", minutes: 15),
      ["99214"],
      "3/3: new patient eval 60 min, 99204, sertraline 50.\n3/10: f/u 15 min. Nausea "
        + "settled, mood same. MDD single episode moderate. Sertraline to 100 mg.\n3/24: "
        + "[scheduled]"),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90837"],
      "PROGRESS NOTES (3)\nVisit 1 - Feb 3 2026 - intake 60 min. r/o PTSD vs "
        + "adjustment disorder.\nVisit 2 - Feb 17 2026 - 45 min. Meets PTSD, "
        + "chronic.\nVisit 3 - Mar 10 2026 - 10:02 to 10:57. Imaginal exposure, two "
        + "rounds. PTSD, chronic.\nAuthorization on file: 90834 x 20."),
    CodedNote(
      Coder(credential: "LPC", minutes: 45),
      ["90834"],
      "02/24/2026 - MDD, recurrent, severe. SI with plan, safety plan written. 60 "
        + "min crisis.\n03/03/2026 - MDD, recurrent, moderate. 45 min.\n03/10/2026 - 45 "
        + "min. MDD, recurrent, mild now; walks daily, no SI."),
    CodedNote(
      Coder(credential: "PHD", slot: "13:00-13:45"),
      ["90834"],
      "CONSULTATION SUMMARY\nSeen on 3/10/26 from 1:00 to 1:45 for psychotherapy. In "
        + "2019 he was diagnosed with bipolar II by an urgent care doctor and it was "
        + "taken back in 2020. His sister has schizophrenia. In the army he drank; "
        + "nothing since 2015. At present: generalized anxiety disorder, which is what "
        + "brings him. We practiced postponing. A panic disorder was considered and did "
        + "not fit. He wonders about ADHD because of a video. No suicidal thoughts."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50, age: 13),
      ["90847"],
      "Family therapy, 50 minutes. In the room: Dana (client, 13), mother, father, "
        + "little brother. Father's own depression and mother's anxiety were named by "
        + "them; neither is my patient. Dana: adjustment disorder with mixed disturbance "
        + "of emotions and conduct. The school counselor thinks ADHD; no one has tested. "
        + "Practiced \"I\" statements."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"], flags: [.clonedText], may: [.documentationConflict],
      "45 min. Everything under \"Subjective\" is a different client (the one with "
        + "the horse). Mine: social anxiety disorder."),
    CodedNote(
      Coder(credential: "LPC", minutes: 45),
      ["90832"], flags: [.clonedText], may: [.documentationConflict],
      "Auto-text from 2/10: \"45 min, reports daily panic.\" Not today. Today 30 "
        + "min, GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"], flags: [.clonedText], may: [.documentationConflict],
      "40 minutes, PTSD, chronic. (The plan section repeats last week word for word "
        + "because the plan has not changed.)"),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "45 min. She copies her mother in everything, she says, even the coughing. "
        + "Dependent personality disorder."),
    CodedNote(
      Coder(credential: "PHD", slot: "09:00-09:50"),
      ["90834"],
      "She began with the weather and I let her. By ten past nine we were at the "
        + "funeral, by half past at the envelope that her aunt had put into her hand, "
        + "and there we stayed until I had to say that we were at ten to ten, which is "
        + "when we end. Fifty minutes, as always, nine to nine fifty. I have written "
        + "before that the mother drank and that a cousin was hospitalised for mania; "
        + "neither belongs to her. In the winter she was in a major depressive episode, "
        + "severe; by March it had come down to mild and it is mild today. This is her "
        + "third in twelve years. There has never been a high. She thinks of death as a "
        + "place where the aunt is and not as something to do; asked directly, no plan, "
        + "no intent. The doctor who saw her at nineteen wrote \"borderline?\" on a slip "
        + "which I keep for its handwriting. Major depressive disorder, recurrent, mild. "
        + "We meet on Tuesday."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90834"], may: [.documentationConflict],
      "Arrived on time. Client reports that the week went \"sideways\": the car, the "
        + "landlord, the sister. We listed what was in her hands and what was not. She "
        + "named the landlord as the worst and rehearsed what to say; I played him, "
        + "badly. Sleep five to six hours. Eating. Denies SI/HI. Meds from Dr. Patel, "
        + "unchanged. Assessment: generalized anxiety disorder, worse this week; panic "
        + "disorder in remission is not what we treat. Plan: same time next week; call "
        + "to landlord by Thursday. 10:03-10:49, in office."),
  ]
}
