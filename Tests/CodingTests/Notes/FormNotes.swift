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
  ]
}
