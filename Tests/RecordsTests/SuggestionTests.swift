import Basics
import Records
import Testing

struct SuggestionTests {
  private func code(
    _ code: String, _ basisPoints: Int, alternative: Bool = false, units: Int = 1
  ) -> SuggestedCode {
    SuggestedCode(
      code: code, units: units, modifiers: ["95"], label: "", rationaleOnly: "", basisPoints,
      alternative)
  }

  @Test("Accepting everything signs what is proposed, without the alternatives")
  func claim() {
    let suggestion = Suggestion(
      note: NoteID("N"), engine: "test",
      procedures: [code("90853", 9500, units: 2), code("90785", 4000, alternative: true)],
      diagnoses: [code("F41.1", 9000), code("F41.9", 3000, alternative: true)],
      placeOfService: "10")
    #expect(suggestion.claim.lines.map(\.summary) == ["90853-95 ×2"])
    #expect(suggestion.claim.diagnoses == ["F41.1"])
    #expect(suggestion.claim.placeOfService == "10")
    #expect(suggestion.confidence == Confidence(basisPoints: 9000))
  }

  @Test("An empty suggestion has no confidence and an empty claim")
  func empty() {
    let suggestion = Suggestion(note: NoteID("N"), engine: "test", abstained: true)
    #expect(suggestion.confidence == nil)
    #expect(suggestion.claim.isEmpty)
  }

  @Test("A flag shows its words")
  func words() {
    #expect(FlagKind.upcodingRisk.words == "upcoding risk")
    #expect(FlagKind.allCases.count == 11)
  }
}

struct ClientTests {
  @Test("Only initials stand on a list")
  func initials() {
    let client = Client(id: ClientID("C"), givenName: "josé", familyName: "Rivera")
    #expect(client.initials == "J.R.")
    #expect(client.fullName == "josé Rivera")
    #expect(Client(id: ClientID("C"), givenName: "", familyName: "Rivera").initials == "R.")
  }
}

extension SuggestedCode {
  fileprivate init(
    code: String, units: Int, modifiers: [String], label: String, rationaleOnly: String,
    _ basisPoints: Int, _ alternative: Bool
  ) {
    self.init(
      code: code, units: units, modifiers: modifiers, label: label,
      confidence: Confidence(basisPoints: basisPoints), rationale: rationaleOnly, rule: "test",
      evidence: [], alternative: alternative)
  }
}
