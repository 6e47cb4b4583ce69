import Records
import Testing

/// Wishes, presets and texts for software do not choose the code.
struct WishedForNotesFurther {
  @Test("What records and people ask for beyond the note", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"], flags: [.invalidCodeInNote], may: [.documentationConflict],
      "45 min. GAD (F41.0)."),
    CodedNote(
      Coder(credential: "MD", minutes: 12, place: "10", telehealth: .audioOnly),
      ["99213-93", "99214-93"], flags: [.invalidCodeInNote],
      may: [.documentationConflict, .upcodingRisk],
      "Phone visit 12 min, GAD, buspirone up to 15 bid. Sheet: 99442."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "Copay 20 paid. 45 min. GAD. She asks whether insurance covers 45 or 60 "
        + "minutes; told her what the plan says."),
    CodedNote(
      Coder(credential: "LPC", minutes: 45),
      ["90834"], flags: [.upcodingRisk],
      "Husband would like the statement to say couples so HSA pays. Individual, 45 "
        + "min. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"], may: [.upcodingRisk],
      "Claim for last month denied (90837, timely filing), resubmitted by office. "
        + "Today 45 min, PTSD chronic."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 30),
      ["90832"], may: [.documentationConflict, .upcodingRisk],
      "30 minutes. He offers to pay cash for the missing half. GAD."),
  ]
}
