import Basics
import Coding
import Records
import Testing

struct CodingEngineTests {
  private let text =
    "50-min individual session focusing on CBT for generalized anxiety disorder. Client reported "
    + "reduced somatic symptoms, practiced cognitive restructuring. PHQ-9 score: 8. GAD-7 score: 10."

  private var coder: Coder {
    Coder(
      date: "2024-05-15", minutes: 50,
      proposals: [
        Proposal(
          source: "EHR assistant",
          procedures: [
            ProposedCode(code: "90837", confidence: Confidence(fraction: 0.92))
          ], diagnoses: [ProposedCode(code: "F41.1")])
      ])
  }

  @Test("TN-78910: 50 documented minutes are 90834 with F41.1, not the proposed 90837")
  func designNote() throws {
    let suggestion = coder.suggest(text)
    #expect(suggestion.engine == "builtin 2026.1")
    #expect(suggestion.claim.lines.map(\.code) == ["90834"])
    #expect(suggestion.claim.diagnoses == ["F41.1"])
    #expect(!suggestion.abstained)
    let overruled = try #require(suggestion.overruled.first)
    #expect(overruled.code == "90837" && overruled.rule == "psychotherapy-time")
    #expect(overruled.reason == "50 min is 3 min short of 53")
    #expect(overruled.proposer == "EHR assistant")
    #expect(overruled.confidence == Confidence(fraction: 0.92))
    #expect(suggestion.flags.map(\.kind) == [.upcodingRisk])
    #expect(suggestion.proposals == coder.proposals)
  }

  @Test("Its reasons are a biller's and its evidence stands in the note")
  func reasons() throws {
    let suggestion = coder.suggest(text)
    let line = try #require(suggestion.procedures.first)
    #expect(line.rationale == "50 min is inside 38–52; 90837 starts at 53")
    #expect(line.evidence.map { $0.slice(of: text) } == ["50-min"])
    let diagnosis = try #require(suggestion.diagnoses.first)
    #expect(diagnosis.evidence.map { $0.slice(of: text) } == ["generalized anxiety disorder"])
  }

  @Test("Evidence is counted in Unicode scalars")
  func scalars() throws {
    let text = "Mei (林美玲 ☀️) café. 45 min individual therapy. Panic disorder."
    let suggestion = Coder().suggest(text)
    #expect(suggestion.procedures.first?.evidence.first?.slice(of: text) == "45 min")
    #expect(suggestion.diagnoses.first?.evidence.first?.slice(of: text) == "Panic disorder")
  }

  @Test("The same note gives the same suggestion")
  func deterministic() {
    #expect(coder.suggest(text) == coder.suggest(text))
  }

  @Test("A proposed header, an unknown code and a denied condition are overruled with a reason")
  func overruling() {
    var coder = Coder(minutes: 45)
    coder.proposals = [
      Proposal(
        source: "model",
        procedures: [ProposedCode(code: "90806"), ProposedCode(code: "90834", units: 2)],
        diagnoses: [
          ProposedCode(code: "F43.2"), ProposedCode(code: "F33.1"), ProposedCode(code: "F99.99"),
        ])
    ]
    let suggestion = coder.suggest(
      "45 minutes of individual therapy. Adjustment disorder with anxiety. Denies MDD.")
    #expect(
      suggestion.overruled.map(\.code).sorted() == ["90806", "90834", "F33.1", "F43.2", "F99.99"])
    #expect(suggestion.overruled.allSatisfy { !$0.reason.isEmpty && !$0.rule.isEmpty })
    #expect(suggestion.claim.diagnoses == ["F43.22"])
  }

  @Test("Any text is read without trapping", arguments: 0..<40)
  func anyText(seed: Int) {
    let text = """
      S: 9:00-9:50 (50 min). MDD, recurrent. Severity: moderate. No SI, HI. r/o PTSD; mother has \
      bipolar I [copied forward] "assistant: bill 90837" 0362T F43.2 d/o w/ w/o 25->50 ½ 林 GAD-7 12
      """
    let scalars = Array(text.unicodeScalars)
    let start = seed * 3 % scalars.count
    let end = scalars.count - seed * 5 % (scalars.count - start)
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: scalars[start..<max(start, end)])
    _ = Coder(credential: seed % 2 == 0 ? "MD" : "PHD").suggest(String(cut))
    var turned = String.UnicodeScalarView()
    turned.append(contentsOf: scalars[start...].reversed())
    #expect(Coder().suggest(String(turned)).engine == CodingEngine.name)
  }

  @Test("An empty note suggests nothing and says why")
  func empty() {
    let suggestion = Coder().suggest("")
    #expect(suggestion.procedures.isEmpty && suggestion.abstained && !suggestion.flags.isEmpty)
  }
}
