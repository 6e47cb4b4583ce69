import Records
import Testing

/// Sessions that kept less than their slot, told without a length of their own.
struct SlotEdgeNotes {
  @Test("What came late, left early or got lost is not billed", arguments: shortened)
  func short(note: CodedNote) {
    note.check()
  }

  @Test(
    "A lateness that is not of this session, or was made up, takes nothing", arguments: complete)
  func whole(note: CodedNote) {
    note.check()
  }

  private static let hour = Coder(slot: "10:00-11:00")
  private static let fifty = Coder(slot: "16:00-16:50")

  private static let shortened: [CodedNote] = [
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "She arrived fifteen minutes late; breathing and the first rung of the ladder. Panic disorder."
    ),
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "Late by 12 min, traffic on the bridge. Then straight into the thought record. GAD."),
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "Worked the exposure list. Excused him at 10:45 because he had a headache. OCD."),
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "It was a quarter past ten when he finally sat down, and we closed at eleven. Grief letter. MDD,"
        + " recurrent, moderate."),
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "Picture and sound only from 10:11. Activity list reviewed. MDD, single episode, mild."),
    CodedNote(
      fifty, ["90832"], flags: [.documentationConflict],
      "She had to leave twenty minutes early for the school run. Role play of the call. Social anxiety"
        + " disorder."),
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "Lost 10 minutes to the fire drill. Narrative, second pass. PTSD, chronic."),
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "Started eight minutes after the hour since the room was taken. Values work. Dysthymia."),
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "We worked until 10:50, then the lights went out. Compulsion log. OCD."),
    CodedNote(
      hour, ["90834"], flags: [.documentationConflict],
      "He joined at 10:04 and dropped off at 10:50 with an empty battery. Urge surfing. GAD."),
  ]

  private static let complete: [CodedNote] = [
    CodedNote(
      hour, ["90837"],
      "Came twelve minutes late, so we ran over and she had her full hour. Thought record. GAD."),
    CodedNote(
      hour, ["90837"],
      "He was twenty minutes late for work on Monday and hid in the car. Exposure plan. Panic disorder."
    ),
    CodedNote(
      hour, ["90837"],
      "Arrived ten minutes early and sat in the sun. Trauma narrative. PTSD, chronic."),
    CodedNote(
      hour, ["90837"],
      "She woke at 10:20 on Sunday and went to bed at 10:40. Sleep diary, activity scheduling. MDD,"
        + " recurrent, mild."),
    CodedNote(
      hour, ["90837"],
      "Last week she left fifteen minutes early. Today the narrative again. PTSD, chronic."),
  ]
}
