import Basics
import Records
import Review
import Testing

@Suite("What can never be billed")
struct ClaimRulesTests {
  private func codes(_ claim: CodedClaim) -> [String] {
    ClaimRules.findings(on: claim).map(\.code)
  }

  @Test("Codes of every kind a payer takes have the form of a code")
  func forms() {
    for code in ["90834", "H0004", "G2086", "0362T", "3085F"] {
      for diagnosis in ["F41.1", "F20", "Z63.0", "F10.2591", "O9A.311"] {
        let line = ServiceLine(code: code, modifiers: ["95", "HO", "U1"])
        let claim = CodedClaim(lines: [line], diagnoses: [diagnosis], placeOfService: "02")
        #expect(codes(claim) == [])
      }
    }
  }

  @Test(
    "What has not the form of a procedure code is refused, a name included",
    arguments: ["", "Jane Roe", "XXXXX", "9083", "908344", "90834 ", "h0004"])
  func procedure(code: String) {
    let claim = CodedClaim(lines: [ServiceLine(code: code)], diagnoses: ["F41.1"])
    #expect(codes(claim) == ["not_a_code"])
    #expect(ClaimRules.findings(on: claim).allSatisfy { !$0.message.contains("Jane") })
  }

  @Test(
    "What has not the form of a diagnosis is refused",
    arguments: ["", "anxious", "F41.", "F41.1.1", "F41.12345", "41.1", "f41.1"])
  func diagnosis(code: String) {
    let claim = CodedClaim(lines: [ServiceLine(code: "90834")], diagnoses: [code])
    #expect(codes(claim) == ["not_a_code"])
  }

  @Test("A modifier has two letters or digits, a place two digits")
  func modifierAndPlace() {
    let line = ServiceLine(code: "90834", modifiers: ["95 "])
    let claim = CodedClaim(lines: [line], diagnoses: ["F41.1"], placeOfService: "office")
    #expect(Set(codes(claim)) == ["not_a_modifier", "not_a_place"])
  }
}
