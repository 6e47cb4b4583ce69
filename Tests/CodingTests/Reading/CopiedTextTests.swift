import Coding
import Records
import Testing

/// Text of another day, chart or template is not read and is pointed out.
struct CopiedTextTests {
  @Test(
    "Copied text is not read, wherever the remark about it stands",
    arguments: [
      (
        "[copied fwd from 2/3, copy forward] MDD recurrent, severe, suicidal.\nToday: "
          + "MDD, recurrent, mild.", "F33.0"
      ),
      (
        "MDD, recurrent, severe; passive SI; PHQ-9 22.\nThe lines above were carried "
          + "over from February and are not true any more. MDD, recurrent, mild now.", "F33.0"
      ),
      (
        "Template text: \"panic disorder, stable on sertraline\". That sentence is old, "
          + "I did not write it. MDD, recurrent, mild.", "F33.0"
      ),
      (
        "MSE pasted in from last week: \"psychotic, hallucinating, bipolar disorder "
          + "manic\".\nToday: calm, GAD.", "F41.1"
      ),
      (
        "Uses cocaine daily, cocaine use disorder severe.\nThe preceding paragraph "
          + "belongs to another client, sorry. GAD.", "F41.1"
      ),
      ("[auto-draft] MDD single mild, slept well.\nGAD, worry down.", "F41.1"),
      (
        "MDD, recurrent, severe. PHQ-9 24.\nCorrection: the text above slipped over from "
          + "another client's file. MDD, recurrent, mild.", "F33.0"
      ),
      ("HPI (pulled forward from 12/3): panic disorder, cutting.\nToday GAD only.", "F41.1"),
    ])
  func copied(text: String, code: String) {
    let suggestion = Coder(minutes: 45).suggest("45 min individual therapy. " + text)
    #expect(suggestion.claim.diagnoses == [code])
    #expect(suggestion.flags.contains { $0.kind == .clonedText })
  }

  @Test(
    "People who carry, repeat or are pulled over have copied nothing",
    arguments: [
      "GAD. He was pulled over by police on Friday and carried the fear home.",
      "GAD. She brought over a cake; old wounds came over her again.",
      "GAD. Nothing copied forward, all written today.",
      "GAD. He copied his brother's answer and felt false.",
      "GAD. She repeated the sentence aloud ten times; wording shorter each time.",
      "GAD. Kept the draft of the letter in the drawer.",
      "GAD. She read a passage from her diary; the paragraph was about June.",
    ])
  func lived(text: String) {
    #expect(Coder(minutes: 45).flags("45 min individual therapy. " + text) == [])
  }
}
