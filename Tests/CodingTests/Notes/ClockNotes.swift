import Records
import Testing

/// Starts, stops and shares of time; crises that are one and that are not.
struct ClockNotes {
  @Test("Times and crises", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "14:15-15:00"),
      ["90834"], may: [.documentationConflict],
      "Session began at 20 past 2 and closed at 5 past 3. PTSD."),
    CodedNote(
      Coder(credential: "LPC", slot: "15:00-16:00"),
      ["90837"], may: [.documentationConflict],
      "In at 3:04p, out at 3:57p. Hoarding disorder."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90832"], flags: [.documentationConflict],
      "An hour was set aside; she arrived half an hour in and we used what was left, "
        + "thirty minutes. GAD."),
    CodedNote(
      Coder(credential: "LCSW"),
      [""], flags: [.missingTime], may: [.documentationConflict],
      "Individual. Time not tracked, the wall clock is dead. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 38),
      ["90832"], may: [.documentationConflict],
      "Thirty-seven and a half minutes, GAD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 60),
      ["90834"], may: [.documentationConflict],
      "Two halves: 25 minutes before the alarm, 20 after. GAD. Worry script."),
    CodedNote(
      Coder(credential: "PSYD", minutes: 75),
      ["90837"], may: [.documentationConflict, .upcodingRisk],
      "75 minutes of prolonged exposure. Chronic PTSD. Biller wants 90837 plus a "
        + "prolonged code."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 80),
      ["90839 90840"],
      "Crisis walk-in, 80 minutes. Has a plan (overdose) and the pills in her bag, "
        + "handed them over. Sister picked her up, mobile team at 6. MDD recurrent "
        + "severe."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "45 min regular session. Talked about the crisis she had in 2019, the "
        + "hospital, her brother taking the gun away then. No SI now. MDD in full "
        + "remission, recurrent."),
    CodedNote(
      Coder(credential: "LPC", minutes: 50),
      ["90834", "90839"], may: [.documentationConflict, .upcodingRisk],
      "Called a crisis by the front desk; it was a bad breakup. 50 minutes, no "
        + "danger. Adjustment disorder with depressed mood."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 64, place: "03", age: 15),
      ["90839"],
      "Seen urgently at school request. Student wrote a goodbye letter, had a rope "
        + "in the locker, handed to SRO. 64 minutes with her and then with mother; "
        + "admitted to St. Luke. MDD single severe."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:00-14:20"),
      ["90839 90840 ×2"], may: [.documentationConflict],
      "Crisis psychotherapy 9:00-9:40, 11:00-11:50 and 14:00-14:20, in all 110 "
        + "minutes. Brief psychotic disorder."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50),
      ["90834"],
      "Routine 50 min. She keeps a knife in the kitchen drawer like everybody. "
        + "Safety plan re-read, unchanged. Brother visits, hospital bill paid. BPD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 75),
      ["90791"],
      "Psychosocial assessment 75 min: history, MSE, risk, goals. MDD, recurrent, "
        + "moderate."),
    CodedNote(
      Coder(credential: "PMHNP", minutes: 60),
      ["90792"],
      "Initial psychiatric evaluation, 60 min. ROS, vitals, TSH ordered, "
        + "escitalopram 5 mg started. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50),
      ["90834"],
      "Third session since the evaluation. 50 min. GAD."),
    CodedNote(
      Coder(credential: "PHD", minutes: 60),
      ["90791"],
      "Diagnostic interview finished today (part 2), 60 min. Dysthymia."),
    CodedNote(
      Coder(credential: "LCSW", slot: "13:00-14:00"),
      ["90834"], flags: [.documentationConflict],
      "Came at 1:10 for 1:00, done at 1:50. Trauma narrative. PTSD, chronic."),
    CodedNote(
      Coder(credential: "LPC", slot: "09:30-10:30"),
      ["90834"], may: [.documentationConflict],
      "Start 0930. End 1015. OCD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:45"),
      ["90832"], flags: [.documentationConflict],
      "She left at the 30 minute mark to catch the bus. GAD, worry log."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-11:00"),
      ["90837"], may: [.documentationConflict],
      "Booked 60, used 54. Panic disorder."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 50),
      ["90834"], may: [.documentationConflict],
      "42 of 50 minutes were therapy, the rest the release forms. GAD."),
    CodedNote(
      Coder(credential: "LCSW"),
      [""], flags: [.missingTime], may: [.documentationConflict],
      "We talked for the better part of an hour, I did not note the times. GAD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 30),
      ["90832"],
      "Half-hour check-in session, MI. Cannabis use disorder, mild."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 95),
      ["90837"],
      "Double session today, 95 minutes of EMDR. PTSD chronic."),
    CodedNote(
      Coder(credential: "LCSW", slot: "12:10-12:40", place: "03", age: 12),
      ["90832"],
      "School-based, pulled from gym, 12:10-12:40, feelings thermometer. Adjustment "
        + "disorder with disturbance of conduct."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00", place: "12", age: 70),
      ["90834"], may: [.documentationConflict],
      "Home visit: kitchen table, 10:00-10:50, boxes, tears, tea. Hoarding disorder."),
  ]
}
