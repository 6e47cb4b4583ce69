import Records
import Testing

/// Starts, stops and shares of time; crises that are one and that are not.
struct ClockNotesFurther {
  @Test("Times and crises", arguments: notes)
  func coded(note: CodedNote) {
    note.check()
  }

  private static let notes: [CodedNote] = [
    CodedNote(
      Coder(credential: "LCSW", slot: "10:00-11:00", place: "12", age: 70),
      ["90834"], may: [.documentationConflict],
      "Home visit: kitchen table, 10:00-10:50, boxes, tears, tea. Hoarding disorder.")
  ]
}
