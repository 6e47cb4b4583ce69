import Records
import Testing

/// Crises by minutes, and interactive complexity.
struct CrisisNotes {
  @Test("A crisis is coded by its minutes, complexity only where it is shown", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
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
    CodedNote(
      Coder(credential: "LCSW", slot: "22:00-23:20"),
      ["90839 90840"], may: [.documentationConflict],
      "Emergency session at 10 pm: she had lined up the pills. Counted, locked, sister slept "
        + "over. 76 minutes with her. MDD severe."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-10:50"),
      ["90834"],
      "Crisis averted last night by the hotline. Today a planned 50-minute session. MDD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:50"),
      ["90834"], flags: [.upcodingRisk],
      "Charge was changed to 90839 by the desk because she cried. 50 min on her divorce. "
        + "Adjustment disorder."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-10:45", age: 6),
      ["90834 90785"],
      "45 min. He is six and answered by building; blocks, figurines and the sand tray carried "
        + "the hour since he hardly speaks. Selective mutism."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-10:45", age: 15),
      ["90834"],
      "45 min. He is fifteen; we played cards while talking, he talks easily. GAD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45", age: 13),
      ["90834 90785"],
      "45 min. Disclosure of abuse, report to child protective services made during the hour "
        + "and discussed with him. PTSD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:00", place: "10", telehealth: .audioOnly),
      ["90839-93"],
      "Phoned in tears from the bridge; I kept her on the line 9:00-9:52 until police arrived. "
        + "Crisis psychotherapy by telephone, 52 minutes. MDD severe."),
    CodedNote(
      Coder(credential: "LCSW", slot: "09:00-10:00"),
      ["90834"], may: [.documentationConflict],
      "Crisis plan reviewed as homework. 45 min CBT. MDD."),
  ]
}
