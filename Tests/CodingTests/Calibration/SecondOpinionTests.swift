import Basics
import Coding
import Records
import Testing

@Suite("A second reading moves the figures, never the codes")
struct SecondOpinionTests {
  private let text =
    "50-min individual session, CBT for generalized anxiety disorder. PHQ-9 8, GAD-7 10."

  private func suggestion(
    _ procedures: [String] = [], _ diagnoses: [String] = [], units: Int = 1,
    origin: Proposal.Origin? = .model, times: Int = 1
  ) -> Suggestion {
    let proposal = Proposal(
      source: "model m",
      procedures: procedures.map {
        ProposedCode(code: $0, confidence: Confidence(fraction: 0.92), units: units)
      },
      diagnoses: diagnoses.map { ProposedCode(code: $0) }, origin: origin)
    return Coder(minutes: 50, proposals: Array(repeating: proposal, count: times)).suggest(text)
  }

  private func figure(_ suggestion: Suggestion) -> Int {
    suggestion.procedures.first?.confidence.basisPoints ?? 0
  }

  @Test("the same code makes ours surer, without a doubt more")
  func agreement() {
    let alone = suggestion()
    let agreed = suggestion(["90834"], ["f411"])
    #expect(figure(agreed) > figure(alone))
    #expect(
      agreed.diagnoses.first.map(\.confidence) ?? Confidence(basisPoints: 0)
        > alone.diagnoses.first.map(\.confidence) ?? Confidence(basisPoints: 0))
    #expect(agreed.procedures.first?.doubts == alone.procedures.first?.doubts)
    #expect(agreed.overruled.isEmpty && agreed.claim == alone.claim)
  }

  @Test(
    "another code makes ours less sure, is overruled in sight, and changes nothing on the claim")
  func disagreement() throws {
    let alone = suggestion()
    let differs = suggestion(["90837"], ["F41.1"])
    #expect(figure(differs) < figure(alone))
    #expect(differs.procedures.first?.doubts?.contains(.secondReadingDiffers) == true)
    #expect(differs.diagnoses.first?.doubts?.contains(.secondReadingDiffers) == false)
    #expect(differs.claim == alone.claim)
    let refused = try #require(differs.overruled.first)
    #expect(refused.code == "90837" && refused.proposer == "model m")
    #expect(refused.reason == "50 min is 3 min short of 53")
    #expect(refused.confidence == Confidence(fraction: 0.92))
    #expect(differs.flags.contains { $0.kind == .upcodingRisk })
  }

  @Test("the odds move by two: eight to one becomes sixteen, or four, to one")
  func odds() {
    let alone = Double(figure(suggestion())) / 10_000
    let odds = alone / (1 - alone)
    let surer = Double(figure(suggestion(["90834"]))) / 10_000
    let lessSure = Double(figure(suggestion(["90837"]))) / 10_000
    #expect(abs(surer / (1 - surer) / odds - 2) < 0.02)
    #expect(abs(odds / (lessSure / (1 - lessSure)) - 2) < 0.02)
  }

  @Test("more units than documented is another opinion")
  func units() {
    #expect(figure(suggestion(["90834"], units: 2)) < figure(suggestion()))
  }

  @Test("a reading without codes says nothing, and so does a proposal that came with the note")
  func silence() {
    #expect(suggestion([], []).procedures == suggestion(times: 0).procedures)
    for origin in [Proposal.Origin.note, nil] {
      #expect(suggestion(["90837"], origin: origin).procedures == suggestion().procedures)
      #expect(suggestion(["90834"], origin: origin).procedures == suggestion().procedures)
    }
  }

  @Test("a note from which nothing may be billed stays so, whatever a model says")
  func nothingToBill() {
    let note = "Client did not show and did not call."
    let proposal = Proposal(
      source: "model m", procedures: [ProposedCode(code: "90837")], diagnoses: [], origin: .model)
    let suggestion = Coder(minutes: 50, proposals: [proposal]).suggest(note)
    #expect(suggestion.abstained && suggestion.procedures.isEmpty)
    #expect(suggestion.overruled.map(\.code) == ["90837"])
  }

  @Test("however many agree, certainty is never reached")
  func many() {
    let sure = suggestion(["90834"], times: 40)
    #expect(figure(sure) == 9_900)
    #expect(figure(suggestion(["90837"], times: 4)) > 0)
  }
}
