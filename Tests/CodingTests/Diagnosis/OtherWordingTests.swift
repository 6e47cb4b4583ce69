import Records
import Testing

/// What a note says of a condition in words, abbreviations and layouts of other writers.
struct OtherWordingTests {
  @Test("The condition that leads the claim", arguments: statements)
  func leads(code: String, age: Int, prior: [String], text: String) {
    #expect(Coder(minutes: 45, age: age, prior: prior).diagnoses(text).first == code, "\(text)")
  }

  private static let statements: [(String, Int, [String], String)] = [
    (
      "F43.23", 34, [],
      "45 min. Dx: Adj. d/o w/ mixed anx. & depr. mood."
    ),
    (
      "F32.A", 34, [],
      "45 min individual. Depression - type to be clarified once the PHQ is back."
    ),
    (
      "F33.0", 34, [],
      "45 min. MDD recurrent, now mild, was severe in the fall. Sleep better."
    ),
    (
      "F10.20", 34, [],
      "45 min. Alcohol use disorder, moderate, down from severe. Ten days dry, "
        + "nobody calls it remission."
    ),
    (
      "F41.1", 34, [],
      "45 min. OCD was on the referral; two interviews do not bear it out. "
        + "Generalized anxiety disorder is what we treat."
    ),
    (
      "F34.0", 34, [],
      "45 min. His brother is the one with bipolar disorder. He himself: cyclothymia."
    ),
    (
      "F33.1", 34, ["F32.9"],
      "45 min. The list says F32.9. She has had four episodes; this one is moderate: "
        + "major depressive disorder, recurrent."
    ),
    (
      "F10.21", 34, [],
      "45 min. Alcohol use disorder, severe, in early remission, four months. Works "
        + "the steps."
    ),
    (
      "G20.A1", 70, [],
      "45 min. Depressive disorder due to Parkinson disease, per neurology and me."
    ),
    (
      "F43.11", 10, [],
      "45 min play and talk. Confirmed physical abuse by stepfather last month, case "
        + "open; PTSD, acute."
    ),
    (
      "F50.20", 34, [],
      "45 min. Bulimia nervosa, severity not yet rated."
    ),
    (
      "F64.0", 34, [],
      "45 min. Gender dysphoria, adult. Letter for HRT discussed."
    ),
    (
      "F41.1", 34, [],
      "45 min. Rule-outs looked at and not found: ADHD, bipolar II, PTSD. Remains "
        + "GAD."
    ),
    (
      "F33.41", 34, [],
      "45 min. Old records call it \"psychotic depression\"; in three years with me "
        + "there was never psychosis. MDD, recurrent, in partial remission."
    ),
    (
      "F32.0", 34, [],
      "45 min. MDD, single episode. The episode has lifted to mild."
    ),
    (
      "F43.22", 34, [],
      "45 min. Depression is what her mother has. Hers is an adjustment disorder "
        + "with anxiety."
    ),
    (
      "F41.1", 34, [],
      "45 min. \"I am so bipolar,\" she jokes. She is not. GAD."
    ),
    (
      "F40.10", 34, [],
      "45 min. Social anxiety was ruled in, agoraphobia ruled out."
    ),
    (
      "F33.9", 34, [],
      "45 min. PHQ-9 21. MDD recurrent; severity I will set next week."
    ),
    (
      "F51.01", 34, ["F43.12"],
      "45 min. PTSD resolved after EMDR in 2024. Now insomnia disorder."
    ),
    (
      "F43.23", 34, [],
      "45 min. Adjustment disorder, with mixed anxiety and depressed mood. MDD was "
        + "considered; four of nine."
    ),
    (
      "F94.0", 8, [],
      "45 min with 8 y/o. Selective mutism. Autism was asked about by grandmother, "
        + "evaluation negative."
    ),
    (
      "F31.32", 34, [],
      "45 min. Bipolar I, MRE depressed, moderate. No mania since 2022."
    ),
    (
      "F25.1", 34, ["F20.9"],
      "45 min. Schizoaffective, depressive type, stable voices. Schizophrenia on the "
        + "list is the old one."
    ),
    (
      "F50.811", 34, [],
      "45 min. Binge eating disorder, moderate."
    ),
    (
      "F50.014", 34, [],
      "45 min. Anorexia nervosa, restricting type, in partial remission."
    ),
    (
      "F43.12", 34, [],
      "45 min. Not bipolar, not borderline: PTSD, chronic, and that explains it."
    ),
    (
      "F41.0", 34, [],
      "45 min. What the ER called psychosis was a panic attack. Panic disorder."
    ),
    (
      "F32.5", 34, [],
      "45 min. Complicated grief? No longer; she is back at choir. MDD, single, in "
        + "full remission."
    ),
    (
      "F41.1", 34, [],
      "45 min. Generalised anxiety disorder; obsessive-compulsive traits only."
    ),
    (
      "F41.1", 34, [],
      "45 min. Mum has MDD, dad AUD, client: generalized anxiety disorder."
    ),
    (
      "F11.21", 34, [],
      "45 min. Opioid use disorder, moderate, sustained remission on no medication."
    ),
    (
      "F34.81", 9, ["F91.3"],
      "45 min. DMDD replaced ODD on the plan in January."
    ),
    (
      "F33.1", 34, [],
      "45 min. Depression, recurrent, moderate."
    ),
    (
      "F33.1", 34, [],
      "45 min. MDD rec mod w/o psychosis."
    ),
    (
      "F31.73", 34, [],
      "45 min. Bipolar 1, most recent episode manic, in partial remission."
    ),
    (
      "F53.0", 34, [],
      "45 min. Postpartum depression, 3 months after delivery."
    ),
    (
      "F63.81", 34, [],
      "45 min. Intermittent explosive disorder."
    ),
    (
      "F43.12", 34, [],
      "45 min. Adult, sexual abuse by uncle in childhood processed. PTSD, chronic."
    ),
    (
      "F94.1", 9, [],
      "45 min w/ 9 y/o, confirmed neglect, now in care. Reactive attachment disorder."
    ),
    (
      "F43.81", 34, ["F43.21"],
      "45 min. Adjustment d/o dep mood resolved; she stays for the grief: prolonged "
        + "grief disorder."
    ),
    (
      "F31.81", 34, [],
      "45 min. Bipolar II (hypomanic last fall, depressed now, moderate)."
    ),
    (
      "F90.2", 10, [],
      "45 min. ADHD (combined). ODD per school, not per me."
    ),
    (
      "F33.1", 34, [],
      "45 min. Dx 1. F33.1 MDD recurrent moderate 2. F41.1 GAD 3. r/o PTSD"
    ),
    (
      "F32.1", 34, [],
      "45 min. Impression: MDD. Single. Moderate. No psychosis."
    ),
    (
      "F11.21", 34, [],
      "45 min. Opioid use disorder severe, on methadone, in early remission per the "
        + "clinic."
    ),
    (
      "F43.12", 34, [],
      "45 min. She meets criteria for PTSD, more than three months, so chronic."
    ),
    (
      "F40.01", 34, [],
      "45 min. Panic disorder with agoraphobia, improving."
    ),
    (
      "F40.231", 34, [],
      "45 min. Specific phobia: needles."
    ),
    (
      "F15.20", 34, [],
      "45 min. Stimulant use disorder, severe (meth), 5 weeks since last use."
    ),
    (
      "Z63.4", 34, [],
      "45 min. Brother died; normal grief, no disorder."
    ),
    (
      "F63.0", 34, [],
      "45 min. Gambling disorder, moderate."
    ),
    (
      "F06.70", 76, [],
      "45 min. Mild neurocognitive disorder due to vascular disease, without "
        + "behavioral disturbance."
    ),
  ]

  @Test("What is suspected, denied, old or of others joins no claim")
  func staysOff() {
    let coder = Coder(minutes: 45)
    #expect(
      coder.diagnoses(
        "Looked at over the year and not supported: bipolar II (pace is constant), ADHD. GAD.")
        == ["F41.1"])
    #expect(
      coder.diagnoses("His brother was treated for bipolar I disorder. GAD, 45 min.") == ["F41.1"])
    #expect(
      coder.diagnoses("\"PTSD, chronic\" in an old discharge; she says neither is current. GAD.")
        .contains("F43.12") == false)
    #expect(
      coder.diagnoses(
        "ADHD, which she had wondered about, doesn't explain it. Bipolar II disorder.")
        == ["F31.81"])
  }

  @Test("Severity that was is not severity that is")
  func severityOfThen() {
    let coder = Coder(minutes: 45)
    #expect(
      coder.diagnoses("Cocaine use disorder, mild, revised down from severe.") == ["F14.10"])
    #expect(coder.diagnoses("MDD, recurrent, moderate (list says severe).") == ["F33.1"])
  }

  @Test("The disease behind a mood or memory disorder leads")
  func diseaseFirst() {
    #expect(
      Coder(minutes: 45, age: 80).diagnoses(
        "Dementia due to Alzheimer disease, late onset, moderate, with agitation.")
        == ["G30.1", "F02.B11"])
    #expect(
      Coder(minutes: 45, age: 64).diagnoses("Depressive disorder due to Parkinson disease.")
        == ["G20.A1", "F06.31"])
  }

  @Test("Diagnoses in Spanish")
  func spanish() {
    let coder = Coder(minutes: 45)
    #expect(
      coder.diagnoses("Trastorno depresivo mayor, recurrente, grave, sin sintomas psicoticos.")
        == ["F33.2"])
    #expect(coder.diagnoses("Trastorno de pánico.") == ["F41.0"])
  }
}
