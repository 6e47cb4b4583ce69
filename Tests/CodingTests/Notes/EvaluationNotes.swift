import Records
import Testing

/// First evaluations by credential and what was done in them.
struct EvaluationNotes {
  @Test("The credential and the medical part decide the evaluation code", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-11:00"),
      ["90791"],
      "First meeting. Biopsychosocial intake over 58 minutes: history, mental status, risk, "
        + "goals. Panic disorder."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-11:00"),
      ["90791"],
      "Re-evaluation after a two-year gap; diagnostic interview 55 minutes. MDD, recurrent, "
        + "moderate."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-11:00"),
      ["90792", "99204", "99205"],
      "New evaluation 60 min, physical exam and labs, started lamotrigine. Bipolar II."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00"),
      ["90837"],
      "Intake was last month. Today individual, 55 min, exposure. OCD."),
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-10:12"),
      [""], flags: [.notBillable, .timeBelowMinimum],
      "Intake begun; client became ill after 12 minutes. Will restart."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-11:00", age: 4),
      ["90791 90785"],
      "Diagnostic evaluation with toys and drawings, four-year-old with very little speech, 60 "
        + "minutes; mother gave history. Selective mutism."),
    CodedNote(
      Coder(credential: "LMFT", slot: "10:00-11:10"),
      ["90791"],
      "Assessment session with a new client, seventy minutes: presenting problem, history, "
        + "risk, diagnosis. Panic disorder."),
    CodedNote(
      Coder(credential: "PSYD", slot: "10:00-11:00"),
      ["90791"],
      "Second diagnostic interview, 60 min, to finish what we began last week. PTSD."),
    CodedNote(
      Coder(credential: "MD", slot: "10:00-11:00", age: 9),
      ["90792 90785"],
      "Initial psychiatric evaluation for medication: history, MSE, vitals, started sertraline;"
        + " 90785 since mother and father fought throughout and disrupted it. ODD."),
    CodedNote(
      Coder(credential: "LPC", slot: "10:00-11:00"),
      ["90791"], flags: [.credentialScope], may: [.upcodingRisk],
      "Charge 90792 came up by default. Intake interview by me, 60 min. Dysthymia."),
  ]
}
