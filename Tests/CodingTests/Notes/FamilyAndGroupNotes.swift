import Records
import Testing

/// Families, couples, groups, crises and interactive complexity: who was in the room.
struct FamilyAndGroupNotes {
  @Test("Who took part decides the code", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 8),
      ["90846"],
      "Parents' session. Both came; their son was left at home on purpose. 50 minutes on a calm"
        + " bedtime. Oppositional defiant disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50"),
      ["90847"],
      "Couples work with Mara (identified patient) and Tom, 50 minutes, pursuer-withdrawer "
        + "cycle. GAD (Mara)."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:55", age: 9),
      ["90837"], may: [.documentationConflict],
      "55 min. First 40 alone with the boy; his father joined for the last fifteen to hear the "
        + "plan. Separation anxiety disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:25", age: 15),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "Family session with daughter and mother, 25 minutes, cut off by the fire alarm. Anorexia"
        + " nervosa, restricting type."),
    CodedNote(
      Coder(credential: "LCSW", slot: "17:00-18:30"),
      ["90853"],
      "Anger management group therapy, nine men, ninety minutes. He disclosed the road "
        + "incident. IED."),
    CodedNote(
      Coder(credential: "LCSW", slot: "17:00-18:30"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "Process group. Absent today, no call. The group went on without her. MDD."),
    CodedNote(
      Coder(credential: "LPC", slot: "17:00-18:00", age: 14),
      ["90853 90785"],
      "Group psychotherapy, 7 members, plus 90785: he and another member had to be separated, "
        + "mandated report to CPS filed after disclosure. ODD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "17:30-19:00", age: 15),
      ["90849"],
      "Three families met together for the evening, 90 minutes of multifamily therapy. Our "
        + "family presented its contract. ODD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "15:00-16:40"),
      ["90839 90840"],
      "Walk-in crisis. 95 minutes: lethality assessment, safety plan, mother called, agreed to "
        + "voluntary admission. SI with plan. MDD recurrent severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "15:00-16:00"),
      ["90839"], may: [.documentationConflict],
      "Psychotherapy for crisis 3:05-3:50, mobilised husband, pills locked. MDD recurrent "
        + "severe."),
    CodedNote(
      Coder(credential: "LPC", slot: "15:00-15:45"),
      ["90834"],
      "Not a crisis visit: 45 minutes scheduled therapy, mentioned last month's crisis session "
        + "once. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "15:00-15:28"),
      ["90832"], may: [.timeBelowMinimum, .upcodingRisk, .documentationConflict],
      "Urgent crisis session, 28 minutes; settled fast. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "15:00-15:45"),
      ["90839"], flags: [.upcodingRisk],
      "Crisis psychotherapy 45 min. Charge has 90839 and 90785 and 90834. Acute stress "
        + "reaction."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-19:10", place: "15", payer: .medicare),
      ["G0017"],
      "Mobile crisis team: met him under the bridge on Elm, 70 minutes of crisis psychotherapy,"
        + " means restricted, brother fetched. MDD severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-19:10", place: "12"),
      ["90839"],
      "Mobile crisis response at her apartment, 70 minutes of crisis psychotherapy, means "
        + "restricted. MDD severe."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45"),
      ["90834"],
      "Through an interpreter, 45 min, cognitive work. Interpreter handled it fine. PTSD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:45", age: 11),
      ["90834 90785"],
      "45 minutes. Non-verbal, used his speech tablet and picture cards throughout to tell "
        + "about school. Autism."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", age: 15),
      ["90834 90785"],
      "45 min individual with teen. During it I filed the child-protection report by phone with"
        + " her beside me, as the law requires. PTSD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 13),
      ["90847"],
      "Family therapy with client, 50 min, parents shouting, had to separate them repeatedly. "
        + "ODD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 14),
      ["90847"],
      "Attendees: client, mom, dad, younger brother. 50 minutes of structural family work. ODD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 14),
      ["90846"],
      "Attendees: mom, dad. Client declined to come. 50 minutes on consequences. ODD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50"),
      ["90847"],
      "Wife joined him for the entire 50-minute session at his request; communication drills. "
        + "GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 7),
      ["90846"],
      "Met with her foster parents for 50 min to plan bedtime; the girl was at school. PTSD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 12),
      ["90834"], may: [.documentationConflict],
      "Mom joined for the last 5 minutes of a 50 min individual session. ADHD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:24"),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "Couples, 24 minutes, then the babysitter called. Adjustment disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50"),
      ["90834"], flags: [.documentationConflict],
      "Family session booked with everyone. Only the client showed, so we had 50 min "
        + "individual. GAD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50"),
      ["90847"], may: [.documentationConflict],
      "Booked as individual. Her husband came too and we turned it into a couple session, 50 "
        + "min. GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "18:00-19:30"),
      ["90853"],
      "IOP step-down process group: eight adults, ninety minutes. She spoke last. Alcohol use "
        + "disorder, severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-19:30"),
      ["90853"], may: [.documentationConflict],
      "DBT skills group (6). Arrived forty minutes late, stayed to the end. BPD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-19:00"),
      [""], flags: [.notBillable, .documentationConflict],
      "Grief group - roster shows her present but she was out sick. Prolonged grief disorder."),
    CodedNote(
      Coder(credential: "LADC", slot: "18:00-19:30", place: "57", payer: .medicaid),
      ["H0005"],
      "SUD group counseling, 11 present, 6:00-7:30. He reported two meetings. Cocaine use "
        + "disorder, severe."),
    CodedNote(
      Coder(credential: "LPC", slot: "18:00-19:30", age: 15),
      ["90849"],
      "Parents' multifamily evening: four families, 90 minutes. Eating disorder unit "
        + "curriculum. Anorexia nervosa."),
    CodedNote(
      Coder(credential: "LCSW", slot: "20:00-21:30"),
      ["90839 90840"], may: [.documentationConflict],
      "Emergency appointment 8:00-9:20 pm: hanging plan, rope handed over to brother, hotline, "
        + "bed found. 80 minutes. MDD severe."),
    CodedNote(
      Coder(credential: "LPC", slot: "20:00-21:00"),
      ["90834"], may: [.documentationConflict],
      "Called it a crisis on the phone but on arrival he was calm; ordinary 45 minute session. "
        + "GAD."),
    CodedNote(
      Coder(credential: "LPC", slot: "11:00-13:20"),
      ["90839 90840 ×3"],
      "Acute crisis; 140 minutes face to face with breaks, all with her or her husband beside "
        + "her. Suicidal with gun access, gun removed. MDD severe."),
    CodedNote(
      Coder(credential: "PSYD", slot: "11:00-11:29"),
      ["90832"], may: [.timeBelowMinimum],
      "Crisis session, but only 29 minutes before EMS took over. MDD severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 9),
      ["90834 90785"],
      "50 min. Guardian and biological mother shouted over each other for half the session and "
        + "had to be seated apart, treatment stalled. Interactive complexity. ODD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50"),
      ["90834"], flags: [.upcodingRisk],
      "Spanish interpreter on the line, 50 min, CBT. Slip has 90785 for the interpreter. PTSD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50"),
      ["90834"],
      "Sign language interpreter present, 50 min, CBT. PTSD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "16:00-16:50", age: 7),
      ["90846"],
      "Seen: mother, father. Not seen: Leo (client), who is with his grandmother. 50 min on the"
        + " sleep plan. ADHD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "16:00-16:50", age: 7),
      ["90847"],
      "Leo and both parents on the rug for 50 min; family play task. ADHD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "16:00-16:45", age: 15),
      ["90834"],
      "45 min with the teen by herself; her dad drove her and sat in the car. MDD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "16:00-16:26"),
      ["90847"],
      "26 minutes of couple therapy before the sitter rang. GAD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "16:00-16:50"),
      ["90846"],
      "Collateral only: spoke with his wife for fifty minutes about how to respond to panic. He"
        + " was at work. Panic disorder."),
    CodedNote(
      Coder(credential: "LMFT", slot: "16:00-16:50"),
      ["90834"],
      "50 minutes. Talked about her mother the whole time. Dysthymia."),
    CodedNote(
      Coder(credential: "LMFT", slot: "16:00-16:50"),
      ["90847"], flags: [.upcodingRisk],
      "Conjoint, client + partner, 50 min. Charge shows 90847 and 90785 for the quarrel. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-19:30"),
      ["90853"],
      "Seven women, ninety minutes, interpersonal group. She asked for feedback and got it. "
        + "Dysthymia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-19:30"),
      ["90853"], flags: [.upcodingRisk],
      "Interpersonal group 90 minutes; slip lists 90853 x 2 because it was long. Dysthymia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "18:00-20:00"),
      ["90853 90832-59", "90853"], may: [.documentationConflict],
      "Group therapy 6:00-7:30 with eight others. Then individual 7:30-8:00 about her brother, "
        + "30 minutes. Dysthymia."),
    CodedNote(
      Coder(credential: "LPC", slot: "18:00-19:00"),
      [""], flags: [.notBillable],
      "Bowling outing with four group members, recreational, no therapy today. Schizophrenia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:45"),
      ["90839 90840 ×2"],
      "Crisis, 105 minutes: noose removed, mother fetched, ED refused then accepted. MDD "
        + "severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:14"),
      ["90839"],
      "Crisis session 74 min. Suicidal with intent. MDD severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:15"),
      ["90839 90840"],
      "Crisis session 75 min. Suicidal with intent. MDD severe."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-10:45"),
      ["90839", "90839 99214", "99214 90839"],
      "Psychotherapy for crisis 45 minutes by me, E/M on the same visit: olanzapine started. "
        + "MDD severe with psychosis."),
  ]
}
