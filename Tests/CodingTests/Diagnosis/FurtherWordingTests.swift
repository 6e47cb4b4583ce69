import Testing

/// What falls away, what is rated, and conditions known by what they do.
struct FurtherWordingTests {
  @Test(
    "The words decide, wherever they stand",
    arguments: [
      ("Dysthymia for twenty-odd years. An odd week, he said.", "F34.1"),
      ("Anxiety, generalized type. The husband has OCD.", "F41.1"),
      (
        "PTSD I cannot confirm; OCD is on my list of things to look at. Unspecified "
          + "anxiety disorder is what I can code.", "F41.9"
      ),
      ("Math learning disorder. Dyslexia, which runs on the father's side, is out.", "F81.2"),
      (
        "Disruptive mood dysregulation disorder. ODD falls away because DMDD takes "
          + "precedence.", "F34.81"
      ),
      (
        "Eating disorder, and today I can say which: anorexia nervosa, "
          + "binge-eating/purging type, moderate.", "F50.021"
      ),
      (
        "Polysubstance dependence is how intake put it. Benzos: sedative use disorder, "
          + "severe.", "F13.20"
      ),
      ("PTSD. Acute or chronic? No onset date yet.", "F43.10"),
      (
        "Anorexia nervosa, binge-eating/purging type. BMI 15.6 and the team rated it "
          + "severe.", "F50.022"
      ),
      ("MDD, single episode; with school attended and two friends I rate this moderate.", "F32.1"),
      ("MDD, recurrent. By her count and by mine it is moderate.", "F33.1"),
      ("MDD, recurrent. I would put the present episode at moderate.", "F33.1"),
      ("Single manic episode, now in partial remission.", "F30.3"),
      ("Manic episode, his first, moderate.", "F30.12"),
      (
        "Mild neurocognitive disorder due to traumatic brain injury, with behavioral "
          + "disturbance.", "F06.71"
      ),
      ("Mild NCD due to TBI.", "F06.70"),
      ("Functional neurological disorder, left arm weakness.", "F44.4"),
      ("FND with tremor.", "F44.4"),
      ("BED - two binges a week, mild.", "F50.810"),
      ("Uncomplicated grief. Not depression and not prolonged grief disorder.", "Z63.4"),
      (
        "MDD, recurrent, severe. Sister: bipolar I, on lithium. Father: gambling "
          + "disorder.", "F33.2"
      ),
      ("ADHD combined. Brother in treatment for heroin addiction.", "F90.2"),
      ("ADHD combined. Sister on lithium for bipolar I.", "F90.2"),
      ("MDD, recurrent, mild. The old diagnosis, panic disorder, belongs to college.", "F33.0"),
      ("MDD, recurrent, mild. Former label, bipolar II, came from a screener.", "F33.0"),
      ("Panic disorder. Antisocial PD. Deleted.", "F41.0"),
      ("OCD. The insomnia line came with the transfer.", "F42.2"),
      ("OCD. GAD goes away with it.", "F42.2"),
      ("OCD. Social phobia, which the school had asked about, was excluded.", "F42.2"),
      ("History: dyslexia in primary school. Past: tics. Impression: OCD.", "F42.2"),
    ])
  func wordings(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
