import Basics
import Coding
import Records
import Testing

struct DiagnosisEngineTests {
  private func codes(_ statement: String) -> [String] {
    Coder(minutes: 45).diagnoses("45 min individual therapy. " + statement)
  }

  @Test(
    "The words lead to the most specific code, in whatever order they come",
    arguments: [
      ("MDD, recurrent, moderate.", "F33.1"), ("Moderate recurrent major depression.", "F33.1"),
      ("Major depressive disorder, single episode, severe without psychotic features.", "F32.2"),
      ("MDD, recurrent, in full remission.", "F33.42"),
      ("Recurrent MDD, severe, no psychosis.", "F33.2"),
      ("Bipolar I disorder, most recent episode manic, in partial remission.", "F31.73"),
      ("Bipolar I, current episode depressed, moderate.", "F31.32"), ("Bipolar II.", "F31.81"),
      ("Alcohol use disorder, severe, in early remission.", "F10.21"),
      ("Cannabis use d/o, mild.", "F12.10"), ("opioid UD severe", "F11.20"),
      ("Adjustment d/o w/ mixed anxiety and depressed mood.", "F43.23"),
      ("Adjustment disorder with disturbance of conduct.", "F43.24"),
      ("ADHD, predominantly inattentive.", "F90.0"), ("PTSD, chronic.", "F43.12"),
      ("Panic disorder with agoraphobia.", "F40.01"), ("OCD.", "F42.2"),
      ("Schizoaffective disorder, depressive type.", "F25.1"),
      ("Bulimia nervosa, moderate.", "F50.22"),
      ("Depression NOS.", "F32.A"), ("Autism spectrum disorder, level 2.", "F84.0"),
      ("Dx: F40.10", "F40.10"),
    ])
  func specific(statement: String, code: String) {
    #expect(codes(statement) == [code])
  }

  @Test(
    "Denied, doubted, past and other people's conditions are not coded",
    arguments: [
      "No PTSD.", "Denies depression, panic disorder or OCD.", "R/o bipolar II.", "Possible ADHD.",
      "?PTSD", "Suspected BPD per the last clinic.", "Mother has schizophrenia.",
      "Her brother's OCD was discussed.", "Family history: MDD, alcohol use disorder.",
      "History of bulimia nervosa.", "Criteria for PTSD are not met.",
      "Bipolar II is off the table.",
      "PTSD was ruled out.", "Borderline traits.", "Anxiety disorder (mother).",
      "Bipolar spectrum considered.",
      "He asks about complex PTSD from a video.",
    ])
  func unsupported(statement: String) {
    #expect(codes(statement + " Panic disorder.").filter { $0 != "F41.0" } == [])
  }

  @Test("A dash or a new clause ends a denial")
  func clauses() {
    #expect(codes("Screens negative - cocaine use disorder, severe.") == ["F14.20"])
    #expect(codes("No mania; MDD, recurrent, mild.") == ["F33.0"])
  }

  @Test("A score gives no diagnosis and no severity")
  func scores() {
    #expect(codes("GAD-7 15, PHQ-9 21 (severe).") == [])
    #expect(codes("MDD, recurrent. PHQ-9 21 severe.") == ["F33.9"])
  }

  @Test("Severity from the next sentence counts, from the old chart it does not")
  func neighbours() {
    #expect(codes("MDD, recurrent. Currently moderate.") == ["F33.1"])
    #expect(codes("MDD, recurrent, mild. Old note said severe.") == ["F33.0"])
  }

  @Test("Vague conditions give way to named ones, symptoms to disorders")
  func shadows() {
    #expect(codes("Anxiety disorder; really generalized anxiety disorder.") == ["F41.1"])
    #expect(codes("GAD. Irritability and crying spells.") == ["F41.1"])
  }

  @Test("Food, transport and shelter stand behind the disorder")
  func circumstances() {
    #expect(codes("GAD. Runs out of food each month.") == ["F41.1", "Z59.41"])
  }

  @Test("Codes turn over with the date of service")
  func dates() {
    let text = "45 min. Gender dysphoria. F64.A"
    #expect(!Coder(date: "2026-09-30", minutes: 45).diagnoses(text).contains("F64.A"))
  }

  @Test("Every code on a claim has evidence that stands in the note")
  func evidence() {
    let text = "45 min individual. MDD, recurrent, mild, and GAD. Runs out of food."
    let suggestion = Coder(minutes: 45).suggest(text)
    for code in suggestion.procedures + suggestion.diagnoses {
      #expect(code.evidence.contains { !$0.slice(of: text).isEmpty }, "\(code.code)")
    }
  }
}
