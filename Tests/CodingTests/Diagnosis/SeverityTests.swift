import Testing

/// Episode, severity and remission, wherever they stand.
struct SeverityTests {
  @Test(
    "Depressive disorders",
    arguments: [
      (
        "Recurrent major depression. She still works but drags through mornings. The "
          + "current episode is moderate.", "F33.1"
      ),
      ("Major depressive disorder. This is her first episode. I rate it moderate.", "F32.1"),
      ("MDD. Three earlier episodes (2012, 2016, 2020). Present severity moderate.", "F33.1"),
      ("Major depressive disorder (single episode), severe.", "F32.2"),
      ("MDD, recurrent, severe, with mood-congruent psychotic features.", "F33.3"),
      (
        "First depressive episode, severe; hears accusing voices congruent with mood. "
          + "MDD with psychotic features.", "F32.3"
      ),
      ("Episode: recurrent. Severity: mild. Diagnosis: major depressive disorder.", "F33.0"),
      ("Dx: Depressive d/o, major, recurr, mod.", "F33.1"),
      ("Major depressive disorder, recurrent, unspecified severity pending PHQ-9.", "F33.9"),
      ("mild MDD, single ep.", "F32.0"),
      ("Major depresive disorder, recurent, moderate", "F33.1"),
      ("Generalised anxeity disorder.", "F41.1"),
      ("MDD rec mod", "F33.1"),
      ("MDD-R, moderate", "F33.1"),
      ("Depression.", "F32.A"),
      ("Dx: depression.", "F32.A"),
      ("MDD.", "F32.9"),
      ("Persistent depressive disorder (dysthymia), early onset, mild.", "F34.1"),
      (
        "Double depression: persistent depressive disorder with a current major "
          + "depressive disorder, recurrent, moderate.", "F34.1 F33.1"
      ),
      ("Postpartum depression, baby is 7 weeks.", "F53.0"),
      ("PMDD, luteal phase tracking continued.", "F32.81"),
      ("Mixed anxiety depressive disorder.", "F41.8"),
    ])
  func depression(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Bipolar disorders",
    arguments: [
      ("Bipolar I disorder, current episode manic, severe, no psychosis.", "F31.13"),
      ("Bipolar I, manic, severe with psychotic features.", "F31.2"),
      ("Bipolar disorder type 1, most recent episode depressed, severe.", "F31.4"),
      ("Bipolar I disorder, current depressive episode severe with psychosis.", "F31.5"),
      ("Bipolar 1. She is in a depressive episode of moderate severity.", "F31.32"),
      ("Bipolar I disorder, current episode mixed, moderate.", "F31.62"),
      ("Bipolar I disorder, current episode hypomanic.", "F31.0"),
      ("Bipolar 2 disorder, depressed, moderate.", "F31.81"),
      ("BP-II, depressive episode.", "F31.81"),
      ("Bipolar disorder, lithium level 0.8.", "F31.9"),
      ("Bipolar I, most recent episode manic, in full remission on lithium.", "F31.74"),
      ("Cyclothymic disorder.", "F34.0"),
      ("Bipolar I disorder. Currently manic. Mild by YMRS and by my exam.", "F31.11"),
      ("Bipolar I disorder, current or most recent episode depressed.", "F31.30"),
      ("Bipolar I disorder, unspecified.", "F31.9"),
    ])
  func bipolar(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }

  @Test(
    "Severity that is told over several sentences",
    arguments: [
      (
        "She has been down this road before, twice in her thirties. What I see is again "
          + "a major depressive episode, the third. She functions, but barely. Moderate, "
          + "then.", "F33.1"
      ),
      (
        "Never depressed before this spring. Major depressive disorder. He has stopped "
          + "shaving and working. It is severe. No psychotic features.", "F32.2"
      ),
      ("The depressed phase of her bipolar I disorder goes on. I grade it moderate.", "F31.32"),
      (
        "Bipolar II disorder. The mother has bipolar I and the brother schizophrenia. "
          + "Current depression is mild.", "F31.81"
      ),
      (
        "His alcohol use disorder was severe. Since the detox two years ago he has not "
          + "had a drop: sustained remission.", "F10.21"
      ),
      ("OUD, severe. On buprenorphine, no use for five months, so in early remission.", "F11.21"),
      ("The assault lies six years back and the PTSD has never left; chronic.", "F43.12"),
      ("Recurrent MDD. All symptoms gone since spring; I call it full remission.", "F33.42"),
      ("Attention-deficit disorder, inattentive kind, since first grade.", "F90.0"),
      (
        "Adjustment disorder; both his mood and his conduct suffer: mixed disturbance of "
          + "emotions and conduct.", "F43.25"
      ),
    ])
  func scattered(text: String, codes: String) {
    #expect(Said(text).codes == codes)
  }
}
