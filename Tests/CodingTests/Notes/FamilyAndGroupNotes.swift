import Records
import Testing

/// Families, couples and groups: who was in the room.
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
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 16),
      ["90847"],
      "Dyad session: Noor and her mother, 50 min, repair after the party. MDD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 16),
      ["90846"],
      "Mother attended alone because Noor had a fever. 50 min on validation. MDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50", age: 16),
      ["90834"], may: [.documentationConflict],
      "50 min with Noor. Mother was in the room for the first ten, then waited outside. MDD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-10:50", age: 16),
      ["90846"],
      "Session with the parents and the school psychologist about Noor, who was in class: 50 "
        + "minutes of family treatment planning. MDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:25", age: 16),
      [""], flags: [.timeBelowMinimum, .notBillable],
      "Family meeting, 25 min, client, mom, grandma. Stopped by lockdown drill. MDD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-11:00", payer: .selfPay),
      ["90847"],
      "Premarital couple, 60 min, no diagnosis for either; they pay themselves."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:15"),
      ["90853"],
      "Men's process group, n=9, 75 min. He came 10 min late. AUD."),
    CodedNote(
      Coder(credential: "LADC", slot: "10:00-11:15", place: "57", payer: .medicaid),
      ["H0005"],
      "Early recovery group, n=9, 75 min. AUD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-11:15"),
      [""], flags: [.notBillable], may: [.documentationConflict],
      "DBT group: he no-showed, second time. BPD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-11:15", age: 15),
      ["90849"],
      "Five families, one evening, 75 min, anorexia curriculum; client and both parents took "
        + "part. Anorexia nervosa."),
    CodedNote(
      Coder(credential: "LMFT", slot: "09:00-09:50", age: 13),
      ["90847"],
      "In the room: Ida (client), her aunt, her aunt's partner. 50 min. Rules for the phone. "
        + "ODD."),
    CodedNote(
      Coder(credential: "LMFT", slot: "09:00-09:50", age: 13),
      ["90846"],
      "Present were Ida's aunt and the aunt's partner; Ida declined to get out of the car. 50 "
        + "min. ODD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:50", age: 15),
      ["90834"],
      "Individual, 50 min. We role-played a family meeting with both parents using chairs. ODD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-09:50", place: "10", telehealth: .video, age: 8),
      ["90846-95"],
      "Parent consultation, 50 min, father only, by video; client not on the call. ADHD."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-10:30"),
      ["90853"],
      "Anger group #4: present 7 of 9. He stayed the full 90. IED."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-10:30"),
      ["90837"], may: [.documentationConflict],
      "Client attends a church group on Sundays. Individual 53 min. GAD."),
  ]
}
