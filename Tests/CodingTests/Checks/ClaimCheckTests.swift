import Basics
import Coding
import Records
import Testing

/// Every rule of the editor with a claim it refuses, and one claim that all let pass.
struct ClaimCheckTests {
  private let text = "50 min individual therapy. MDD, recurrent, moderate."

  private func findings(
    _ lines: [ServiceLine], _ diagnoses: [String] = ["F33.1"], place: String? = "11",
    coder: Coder = Coder(minutes: 50), text: String? = nil
  ) -> [String] {
    ClaimCheck().findings(
      claim: CodedClaim(lines: lines, diagnoses: diagnoses, placeOfService: place),
      note: Note(id: NoteID("N-1"), text: text ?? self.text), encounter: coder.encounter
    ).map { "\($0.severity) \($0.code) \($0.place)" }
  }

  @Test("A right claim has no finding")
  func right() {
    #expect(findings([ServiceLine(code: "90834")]) == [])
  }

  @Test("What was suggested passes its own check")
  func own() {
    let coder = Coder(minutes: 50)
    let claim = coder.suggest(text).claim
    #expect(findings(claim.lines, claim.diagnoses, place: claim.placeOfService) == [])
  }

  @Test("Unknown and header codes")
  func known() {
    #expect(
      findings([ServiceLine(code: "99999")], ["F33.4", "Q00"]) == [
        "error unknown-code lines[0].code", "error billable-leaf diagnoses[0]",
        "error unknown-code diagnoses[1]",
      ])
  }

  @Test("Minutes short of the code, and units past the minutes")
  func time() {
    #expect(
      findings([ServiceLine(code: "90837")]) == ["error psychotherapy-time lines[0].code"])
    #expect(findings([ServiceLine(code: "90832")]) == ["warn psychotherapy-time lines[0].code"])
    #expect(
      findings(
        [ServiceLine(code: "H0004", units: 5)],
        coder: Coder(credential: "LADC", minutes: 50)) == ["error quarter-hours lines[0].units"])
    #expect(
      findings(
        [ServiceLine(code: "90847")], coder: Coder(minutes: 20),
        text: "20 min. MDD, recurrent, moderate.")
        == ["error least-time lines[0].code"])
  }

  @Test("A timed code without minutes")
  func missingTime() {
    #expect(
      findings([ServiceLine(code: "90834")], coder: Coder(), text: "MDD, recurrent, moderate.")
        == ["error missing-time lines[0].code"])
  }

  @Test("An add-on without its parent")
  func addOn() {
    #expect(
      findings([ServiceLine(code: "90785")]) == ["error add-on lines[0].code"])
  }

  @Test("Modifiers unknown, twice, and against the way it was held")
  func modifiers() {
    #expect(
      findings([ServiceLine(code: "90834", modifiers: ["Z!"])])
        == ["error unknown-modifier lines[0].modifiers"])
    #expect(
      findings([ServiceLine(code: "90834", modifiers: ["HO", "HO"])])
        == ["error modifier-twice lines[0].modifiers"])
    #expect(
      findings([ServiceLine(code: "90834", modifiers: ["95"])])
        == ["warn telehealth-modifier lines[0].modifiers"])
    #expect(
      findings(
        [ServiceLine(code: "90834")], place: "10",
        coder: Coder(minutes: 50, place: "10", telehealth: .video))
        == ["warn telehealth-modifier lines[0].modifiers"])
  }

  @Test("More units than a day allows binds Medicare and warns others")
  func units() {
    #expect(findings([ServiceLine(code: "90834", units: 0)]) == ["error units lines[0].units"])
    #expect(
      findings([ServiceLine(code: "90834", units: 3)]) == ["warn unit-limit lines[0].units"])
    #expect(
      findings(
        [ServiceLine(code: "90834", units: 3)], coder: Coder(minutes: 50, payer: .medicare))
        == ["error unit-limit lines[0].units"])
  }

  @Test("Pairs that exclude each other, for good or without a modifier")
  func pairs() {
    let found = findings(
      [ServiceLine(code: "90791"), ServiceLine(code: "90834")],
      coder: Coder(minutes: 50, payer: .medicare))
    #expect(found == ["error code-pair lines[1].code"])
    let parted = findings([ServiceLine(code: "90847"), ServiceLine(code: "90834")])
    #expect(parted == ["warn code-pair lines[1].modifiers"])
    #expect(
      findings([ServiceLine(code: "90847"), ServiceLine(code: "90834", modifiers: ["59"])]) == [])
  }

  @Test("No diagnosis, one twice, one not stated, pointers that miss")
  func diagnoses() {
    #expect(findings([ServiceLine(code: "90834")], []) == ["error no-diagnosis diagnoses"])
    #expect(
      findings([ServiceLine(code: "90834")], ["F33.1", "F33.1"])
        == ["error diagnosis-twice diagnoses[1]"])
    #expect(
      findings([ServiceLine(code: "90834")], ["F40.10"]) == ["warn diagnosis-support diagnoses[0]"])
    #expect(
      findings([ServiceLine(code: "90834", pointers: [2])]) == ["error pointers lines[0].pointers"])
  }

  @Test("A place that does not exist or does not fit")
  func places() {
    #expect(
      findings([ServiceLine(code: "90834")], place: "00") == ["error unknown-place placeOfService"])
    #expect(findings([ServiceLine(code: "90834")], place: "10") == ["warn place placeOfService"])
  }

  @Test("A service outside the credential")
  func credential() {
    #expect(
      findings([ServiceLine(code: "99214")]) == ["error credential lines[0].code"])
    #expect(
      findings([ServiceLine(code: "90834")], coder: Coder(credential: "CPS", minutes: 50))
        == ["warn credential lines[0].code"])
  }
}
