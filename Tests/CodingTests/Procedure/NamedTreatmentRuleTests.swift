import Coding
import Records
import Testing

struct NamedTreatmentRuleTests {
  private let doctor = Coder(credential: "MD", minutes: 40)

  @Test("TMS, ECT and esketamine are billed by name")
  func named() {
    #expect(doctor.claim("TMS treatment 14 of 36. MDD, recurrent, severe.") == ["90868"])
    #expect(doctor.claim("ECT treatment 3, bilateral. MDD, recurrent, severe.") == ["90870"])
    #expect(doctor.claim("Spravato 84 mg given, observed. MDD, recurrent, severe.") == ["G2083"])
    #expect(doctor.claim("Spravato 56 mg given, observed. MDD, recurrent, severe.") == ["G2082"])
  }

  @Test("A treatment only considered is not billed")
  func considered() {
    #expect(
      doctor.claim("MDD, recurrent, severe, worse. Considering TMS. Sertraline to 200.")
        == ["99214"])
  }
}
