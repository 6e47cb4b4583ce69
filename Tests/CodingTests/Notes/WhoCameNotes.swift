import Records
import Testing

/// Attendance in further words.
struct WhoCameNotes {
  @Test("Relatives who came, waited, phoned or stayed away", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LMFT", minutes: 50),
      ["90847"], may: [.documentationConflict],
      "In session: Ruth (client), her ex-husband by speaker, me. Co-parenting, 50 "
        + "min. Adjustment disorder with anxiety."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, age: 8),
      ["90846"],
      "Both grandparents, no child (he has practice). 40 minutes on the sticker "
        + "chart. ADHD combined."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, age: 8),
      ["90834"],
      "Foster mom stayed for hellos, then Jay and I had 40 minutes. RAD."),
    CodedNote(
      Coder(credential: "LPC", minutes: 60),
      ["90847"],
      "Joint session with her and her wife, 60 min. PTSD chronic. The wife is not a "
        + "client."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45, age: 17),
      ["90834"],
      "The father phoned in the middle, two minutes, then went on with her. 45 min "
        + "total. GAD."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 60, age: 10),
      ["90846"], may: [.documentationConflict],
      "Parents came separately, half an hour each, the boy at school. ODD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 45),
      ["90834"],
      "Client and her daughter came; the daughter (not a client) waited with a "
        + "tablet in the corner. Individual work, 45 min. MDD recurrent moderate."),
    CodedNote(
      Coder(credential: "LMFT", minutes: 50, age: 45),
      ["90846"], may: [.documentationConflict],
      "Husband is the client. He could not come; she used the hour, 50 min, on how "
        + "to talk to him about drinking. His AUD, severe."),
    CodedNote(
      Coder(credential: "LPC", minutes: 60, age: 15),
      ["90832"], may: [.documentationConflict],
      "Twin sisters share a slot; this is Ana's half, 30 minutes alone with her. GAD."),
    CodedNote(
      Coder(credential: "LCSW", minutes: 55, age: 10),
      ["90847"],
      "Aunt (guardian) and I for the first 25, then all three of us with Sam for 30. "
        + "55 min family work. ODD."),
  ]
}
