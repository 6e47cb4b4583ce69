import Records
import Testing

/// Sessions no schedule knows.
struct UnscheduledTimeNotes {
  @Test("Without a schedule the note alone has the minutes", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW"),
      ["90834"],
      "Start time: 1:10 PM\nStop time: 1:58 PM\nGoal: sleep. We reviewed the sleep log and set "
        + "a rising time. Insomnia disorder."),
    CodedNote(
      Coder(credential: "LMFT"),
      ["90834"],
      "A 50-min individual hour: panic diary, two exposures on the stairs. Panic disorder."),
    CodedNote(
      Coder(credential: "LPC"),
      ["90837"],
      "Individual. Time: 4:00p - 4:53p. Grief letter read aloud. Prolonged grief disorder."),
    CodedNote(
      Coder(credential: "LPC"),
      ["90834"],
      "Individual, 1405-1450, cognitive work on rumination. Dysthymia."),
    CodedNote(
      Coder(credential: "LICSW"),
      ["90834"],
      "Face-to-face minutes: 52. Narrative exposure. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LCSW"),
      ["90837"],
      "One hour and five minutes of individual therapy, EMDR set 3. PTSD."),
    CodedNote(
      Coder(credential: "LCSW"),
      [""], flags: [.missingTime],
      "No start or stop recorded. Individual session about the custody hearing, coping skills "
        + "practised. Adjustment disorder with anxiety."),
    CodedNote(
      Coder(credential: "LCSW"),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "She stayed a quarter of an hour and fled; nothing could be started. GAD."),
    CodedNote(
      Coder(credential: "LMHC"),
      ["90834"],
      "Start 4.05 pm, end 4.50 pm. Anger log. IED."),
    CodedNote(
      Coder(credential: "PHD"),
      ["90834"],
      "Length of session: 0.75 hr. Schema work. Borderline personality disorder."),
    CodedNote(
      Coder(credential: "PHD"),
      ["90837"],
      "1.0 hrs individual psychotherapy. Schema work. Borderline personality disorder."),
    CodedNote(
      Coder(credential: "LCSW"),
      ["90834"],
      "Duration (min): 44. Behavioural activation. Dysthymia."),
    CodedNote(
      Coder(credential: "LCSW"),
      [""], flags: [.missingTime],
      "Individual therapy. The clock on the wall had stopped and I did not look at my phone. "
        + "Values work. GAD."),
    CodedNote(
      Coder(credential: "LICSW"),
      [""], flags: [.missingTime],
      "Individual session, usual length. Values work. GAD."),
    CodedNote(
      Coder(credential: "LCSW", place: "03"),
      ["90834"],
      "Session length 52 mins, no more: the school bell is the school bell. ODD."),
    CodedNote(
      Coder(credential: "LMFT"),
      ["90837"],
      "0:53 on the stopwatch, i.e. 53 minutes of individual therapy. GAD."),
    CodedNote(
      Coder(credential: "LPC"),
      ["90837"],
      "Ninety minutes of prolonged exposure, session 6. PTSD."),
  ]
}
