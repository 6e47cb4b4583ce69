import Basics
import Records
import Testing

@Suite("A claim's charge follows from the practice's fees")
struct FeeScheduleTests {
  let schedule = FeeSchedule(["90834": Money(cents: 15_000), "96127": Money(cents: 500)])

  @Test("units multiply, lines add up")
  func total() {
    let claim = CodedClaim(
      lines: [ServiceLine(code: "90834"), ServiceLine(code: "96127", units: 2)],
      diagnoses: ["F41.1"])
    #expect(schedule.charge(of: claim) == Money(cents: 16_000))
  }

  @Test("a code without a fee leaves the charge unknown, never zero")
  func unknown() {
    let claim = CodedClaim(
      lines: [ServiceLine(code: "90834"), ServiceLine(code: "90785")], diagnoses: [])
    #expect(schedule.charge(of: claim) == nil)
  }

  @Test("nothing billed has no charge")
  func empty() {
    #expect(schedule.charge(of: CodedClaim(lines: [], diagnoses: ["F41.1"])) == nil)
  }
}
