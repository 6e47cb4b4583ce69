import Basics
import Coding
import Records
import Testing

@Suite("A payer's own rules come after the rules of coding")
struct PayerStepTests {
  private func suggest(
    _ text: String, _ rule: PayerRule, _ coder: Coder = Coder(), payer: PayerID? = nil
  ) -> Suggestion {
    var encounter = coder.encounter
    encounter.payer = payer
    let rules = PayerRules(byClass: [.commercial: rule])
    return CodingEngine(payers: rules).suggest(
      note: Note(id: NoteID("N-1"), text: text), encounter: encounter, proposals: [])
  }

  private func lines(_ suggestion: Suggestion) -> [String] {
    suggestion.claim.lines.map(\.summary)
  }

  private let video =
    "Individual psychotherapy by video, 2:00 pm to 2:45 pm, client at home. Generalized anxiety"
    + " disorder."
  private let voice =
    "Individual psychotherapy by telephone, audio only, 2:00 pm to 2:45 pm. Generalized anxiety"
    + " disorder."

  @Test("GT, 95 or none as the payer wants, and its place of service")
  func telehealth() {
    let coder = Coder(place: "10", telehealth: .video)
    #expect(lines(suggest(video, PayerRule(), coder)) == ["90834-95"])
    #expect(lines(suggest(video, PayerRule(telehealthModifier: "GT"), coder)) == ["90834-GT"])
    #expect(lines(suggest(video, PayerRule(telehealthModifier: ""), coder)) == ["90834"])
    let placed = suggest(video, PayerRule(telehealthPlace: "02"), coder)
    #expect(placed.placeOfService == "02")
    let inPerson = suggest(
      video.replacing(" by video", with: "").replacing(", client at home", with: ""),
      PayerRule(telehealthPlace: "02"))
    #expect(inPerson.placeOfService == "11")
  }

  @Test("where voice alone is not paid nothing is proposed, and the reason is told")
  func voiceAlone() {
    let coder = Coder(place: "10", telehealth: .audioOnly)
    #expect(lines(suggest(voice, PayerRule(), coder)) == ["90834-93"])
    let refused = suggest(voice, PayerRule(takesAudioOnly: false), coder)
    #expect(refused.claim.isEmpty && refused.abstained)
    #expect(refused.flags.contains { $0.kind == .notBillable })
    #expect(refused.overruled.contains { $0.code == "90834" && $0.rule == "payer-rule" })
    #expect(
      lines(suggest(video, PayerRule(takesAudioOnly: false), Coder(telehealth: .video)))
        == ["90834-95"])
  }

  @Test("full units count whole quarters of an hour, and the reason says so")
  func fullUnits() throws {
    let text = "Peer support, 53 minutes, working on the recovery plan in the community."
    var coder = Coder(credential: "CPS")
    coder.minutes = 53
    let usual = try #require(suggest(text, PayerRule(), coder).claim.lines.first)
    let full = suggest(text, PayerRule(units: .full), coder)
    let line = try #require(full.procedures.first)
    #expect(usual.units == 4 && line.units == 3 && line.code == usual.code)
    #expect(line.rationale.contains("full units"))
  }

  @Test("credential modifiers are added, authorizations named, other credentials left alone")
  func modifiersAndAuthorization() throws {
    let rule = PayerRule(authorization: ["90834"], credentialModifiers: ["LCSW": "AJ"])
    let made = suggest(video, rule, Coder(telehealth: .video))
    #expect(made.claim.lines.first?.modifiers.contains("AJ") == true)
    #expect(try #require(made.procedures.first).rationale.contains("prior authorization"))
    let other = suggest(video, rule, Coder(credential: "LPC", telehealth: .video))
    #expect(other.claim.lines.first?.modifiers.contains("AJ") == false)
  }

  @Test("a single payer's rule stands over its class, and no other payer's")
  func single() {
    let rules = PayerRules(
      byPayer: [PayerID("P1"): PayerRule(telehealthModifier: "GT")],
      byClass: [.medicaid: PayerRule(telehealthModifier: "", takesAudioOnly: false)])
    let one = rules.rule(payer: PayerID("P1"), payerClass: .medicaid)
    #expect(one.telehealthModifier == "GT" && one.takesAudioOnly == false)
    #expect(rules.rule(payer: PayerID("P2"), payerClass: .medicaid).telehealthModifier == "")
    #expect(rules.rule(payer: PayerID("P2"), payerClass: .commercial) == PayerRule())
    #expect(rules.rule(payer: nil, payerClass: nil) == PayerRule())
  }

  @Test("a claim under change is checked against the payer: authorization, 90785, voice, sessions")
  func claimCheck() {
    let rule = PayerRule(
      takesAudioOnly: false, paysComplexity: false, authorization: ["90837"], sessionsPerDayMax: 1)
    let claim = CodedClaim(
      lines: [
        ServiceLine(code: "90837", modifiers: ["93"]), ServiceLine(code: "90853"),
        ServiceLine(code: "90785"),
      ], diagnoses: ["F41.1"])
    func places(_ rules: PayerRules) -> [String] {
      PayerRules.$current.withValue(rules) {
        ClaimCheck().findings(
          claim: claim, note: Note(id: NoteID("N"), text: video), encounter: Coder().encounter)
      }
      .filter { $0.code == "payer-rule" }.map(\.place).sorted()
    }
    #expect(
      places(PayerRules(byClass: [.commercial: rule]))
        == ["lines[0].code", "lines[0].modifiers", "lines[1].code", "lines[2].code"])
    #expect(places(PayerRules(byClass: [.medicare: rule])) == [])
  }
}
