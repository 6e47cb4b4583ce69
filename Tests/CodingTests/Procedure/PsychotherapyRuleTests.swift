import Coding
import Records
import Testing

struct PsychotherapyRuleTests {
  @Test(
    "Psychotherapy is coded by its minutes",
    arguments: [
      (15, []), (16, ["90832"]), (37, ["90832"]), (38, ["90834"]), (50, ["90834"]),
      (52, ["90834"]), (53, ["90837"]), (75, ["90837"]),
    ] as [(Int, [String])])
  func minutes(minutes: Int, codes: [String]) {
    let text = "Individual therapy, \(minutes) minutes. Panic disorder, interoceptive practice."
    #expect(Coder().claim(text) == codes)
    #expect(Coder(minutes: minutes).claim("Individual therapy. Panic disorder.") == codes)
  }

  @Test("50 documented minutes do not support a charged 90837")
  func upcoding() {
    let text = "Superbill lists 90837. Seen for 50 minutes, thought record. Panic disorder."
    #expect(Coder(minutes: 50).claim(text) == ["90834"])
    #expect(Coder(minutes: 50).flags(text) == [.upcodingRisk])
  }

  @Test("The note's clock beats the slot, and the difference is flagged")
  func slot() {
    let text = "Arrived flustered. Psychotherapy ran 10:14 to 10:49. Social anxiety disorder."
    #expect(Coder(minutes: 60).claim(text) == ["90832"])
    #expect(Coder(minutes: 60).flags(text) == [.documentationConflict])
  }

  @Test(
    "Naps, homework, lateness and next week are no session time",
    arguments: [
      "Practised breathing 10 minutes a day. GAD.",
      "Slept 20 minutes in the lobby before. GAD. Next visit 60 min.",
      "Will walk 30 min daily. GAD. Call with her mother, 15 minutes, not counted.",
    ])
  func otherTimes(text: String) {
    #expect(Coder(minutes: 45).claim(text) == ["90834"])
  }

  @Test("Without minutes anywhere nothing is billed and the time is asked for")
  func missing() {
    let text = "Individual therapy on assertiveness. Social anxiety disorder."
    let suggestion = Coder().suggest(text)
    #expect(suggestion.procedures.isEmpty && suggestion.abstained)
    #expect(suggestion.flags.map(\.kind) == [.missingTime])
    #expect(suggestion.claim.diagnoses == ["F40.10"])
  }

  @Test("Under 16 minutes nothing is billed")
  func short() {
    let text = "She had to leave for a tow truck after eleven minutes. GAD."
    let suggestion = Coder(minutes: 11).suggest(text)
    #expect(suggestion.procedures.isEmpty && suggestion.diagnoses.isEmpty)
    #expect(Coder(minutes: 11).flags(text) == [.notBillable, .timeBelowMinimum])
  }
}
