import Coding
import Records
import Testing

/// A session that the note bears out is not undone by what it mentions.
struct PassingMentionTests {
  @Test(
    "Calls, letters, absences and services of others leave the session what it was",
    arguments: [
      "45 min. GAD. CBT on the drive to work. She said the letter should not be billed "
        + "to her. Reviewed thought record, she laughed at one entry.",
      "Worry log reviewed, she named two themes. GAD. Her husband was not seen. 45 min. "
        + "Thought record done, she felt lighter.",
      "45 min. GAD. She told me the dentist cancelled. CBT: she tried the decision sheet "
        + "and liked it.",
      "45 min. GAD. After the hour I left a voicemail for her PCP. She worked on the "
        + "ladder and rated fear 40.",
      "45 min. GAD. She described the no-show fee at the gym and laughed. CBT on "
        + "perfectionism.",
      "45 min. GAD. Supervision note: case to be brought Friday. She practised the "
        + "pause. CBT.",
      "45 min. GAD. Form for leave filled in later without her, 10 min, not counted. "
        + "CBT, she rehearsed the talk.",
      "45 min. GAD. Crisis line number given as always. She reported two calm days. CBT.",
      "45 min. GAD. School hotline rang during the session, unrelated. She talked on. CBT.",
      "45 min. GAD. She had testing for ADHD years ago, WAIS, all normal. CBT on worry, "
        + "she wrote cards.",
      "45 min. GAD. Her peer support worker sends regards. She tried the bus. CBT.",
      "45 min. GAD. Case manager arranges rides. She reported less dread. CBT.",
      "45 min. GAD. Interpreter not needed. She read her list aloud. CBT.",
      "45 min. GAD. Mother called the office to move her own appointment. She worked on "
        + "worry time. CBT.",
      "45 min. GAD. Nobody at work has seen her cry. She cried here. CBT.",
    ])
  func mentioned(text: String) {
    #expect(Coder(minutes: 45).claim(text) == ["90834"])
  }

  @Test(
    "A group, couple or evaluation that is talked of is none",
    arguments: [
      "45 min. Considering a divorce care group at church. GAD CBT.",
      "45 min. Flyer for the anxiety group given. GAD CBT.",
      "45 min. Talked about couple therapy they had in 2019. GAD CBT.",
      "45 min. Her evaluation at school is Monday. GAD CBT.",
      "45 min. GAD. CBT. Please add her to the skills group list.",
    ])
  func talkedOf(text: String) {
    #expect(Coder(minutes: 45).claim(text) == ["90834"])
  }

  @Test("A visit that did not take place is not billed, whatever the schedule holds")
  func notHeld() {
    let text =
      "The 14:00 with Ms. Rowe did not take place. Her car would not start; I offered the telephone "
      + "and she preferred next week. MDD, recurrent, moderate, stays on the plan."
    #expect(Coder(minutes: 45).claim(text).isEmpty)
    #expect(Coder(minutes: 45).flags(text).contains(.notBillable))
    #expect(
      Coder(minutes: 45).claim("45 min. GAD. CBT. The interview at the bank did not take place.")
        == ["90834"])
  }
}
