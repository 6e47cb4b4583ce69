import Coding
import Records
import Testing

/// Text of another visit is known by a piece of the note, where it comes from and a word of carrying.
struct CarriedTextTests {
  @Test(
    "A piece of the note that comes from another visit is carried text",
    arguments: [
      "45 min. GAD. The mental status section is the one from October, pasted.",
      "GAD 45 min CBT. History of present illness duplicated from 1/20, not updated.",
      "45 min. GAD. CBT. Old assessment wording still sits here: \"severe, unable to "
        + "leave bed\".",
      "45 min GAD. CBT. Ignore the paragraph on the move, it was carried across from the "
        + "winter note.",
      "45 min. GAD. CBT. Same text as the note of Feb 3 under \"risk\"; I did not retype it.",
      "45 min. GAD. CBT. \"Does not sleep, lost 10 lb\" (from previous note, no longer so).",
      "45 min. GAD. CBT. Copy/paste error: the part on drinking is from a different patient.",
      "45 min. GAD. CBT. [carried from last encounter: off work]",
      "45 min. GAD. CBT. Left over from last month's note: awaiting surgery.",
      "45 min. GAD. CBT. ROS prefilled by the EHR from the prior visit.",
      "45 min. GAD. CBT. Goals text reused from the January note.",
      "45 min. GAD. CBT. My 1/6 narrative got dragged in again below; disregard.",
      "45 min. GAD. CBT. Assessment identical to 12/16 because it was copied.",
      "45 min. GAD. CBT. This block is a repeat of last session's note, word for word.",
      "45 min. GAD. CBT. Prior note imported in full by mistake: tearful, on leave.",
      "45 min. GAD. CBT. Stale paragraph from intake remains: lives with ex.",
    ])
  func found(text: String) {
    let suggestion = Coder(minutes: 45).suggest(text)
    #expect(suggestion.flags.contains { $0.kind == .clonedText })
    #expect(suggestion.claim.lines.map(\.code) == ["90834"])
  }

  @Test(
    "Plans, papers and burdens that are carried, copied or repeated are no carried text",
    arguments: [
      "45 min. GAD. As last week, she came with her dog. CBT.",
      "45 min. GAD. Copied the worry record from her notebook into the plan. CBT.",
      "45 min. GAD. Reviewed the 2/10 note with her before we began. CBT.",
      "45 min. GAD. Same plan as before: exposure twice a week.",
      "45 min. GAD. Sent a copy of this note to her PCP. CBT.",
      "45 min. GAD. She pasted the breathing card on the fridge. CBT.",
      "45 min. GAD. Old fears about flying came up again. CBT.",
      "45 min. GAD. Carried the agenda over from 3/3 since we ran out of time. CBT.",
      "45 min. GAD. She says her mother copies everything she does. CBT.",
      "45 min. GAD. Repeated the GAD-7: 9, was 14 in January. CBT.",
      "45 min. GAD. CBT. She brought over soup from last night.",
      "45 min. GAD. CBT. We went over the plan from last session.",
      "45 min. GAD. CBT. Homework from 3/3 done, carried out twice.",
      "45 min. GAD. CBT. She pulled out of the April marathon.",
      "45 min. GAD. CBT. Copies of the safety plan given to her and her husband.",
      "45 min. GAD. CBT. The risk assessment was repeated: low.",
      "45 min. GAD. CBT. She left her note from the doctor at home.",
      "45 min. GAD. CBT. Old pattern again: apologises, then withdraws, as in the "
        + "January visit.",
      "45 min. GAD. CBT. Text messages from her ex retained for court.",
      "45 min. GAD. CBT. Her plan for March is still to move.",
      "45 min. GAD. CBT. Progress since last note: bus alone.",
      "45 min. GAD. CBT. She recycled an old excuse, her words.",
    ])
  func notMeant(text: String) {
    #expect(!Coder(minutes: 45).flags(text).contains(.clonedText))
  }
}
