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
