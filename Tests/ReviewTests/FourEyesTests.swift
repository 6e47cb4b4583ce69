import Basics
import Review
import Testing

@Suite("Where money is given up or much is done at once, two people")
struct FourEyesTests {
  private let ana = Person(name: "ana", role: .biller)
  private let sam = Person(name: "sam", role: .supervisor)
  private let rule = FourEyes(
    writeOffLimit: Money(cents: 10_000), appeals: true, batchMax: 25)

  private func refusal(
    _ proposal: FourEyes.Proposal, by proposer: Person, approvedBy approver: Person?
  ) -> Refusal? {
    DecisionRules.refusal(of: proposal, by: proposer, approvedBy: approver, under: rule)
  }

  @Test("Up to the limit one person does it alone; above it nobody does")
  func limits() {
    #expect(refusal(.writeOff(Money(cents: 10_000)), by: ana, approvedBy: nil) == nil)
    #expect(refusal(.batch(25), by: ana, approvedBy: nil) == nil)
    for proposal in [FourEyes.Proposal.writeOff(Money(cents: 10_001)), .batch(26), .appeal] {
      #expect(refusal(proposal, by: ana, approvedBy: nil) == .needsSecondPerson(proposal))
      #expect(refusal(proposal, by: sam, approvedBy: nil) == .needsSecondPerson(proposal))
      #expect(refusal(proposal, by: ana, approvedBy: sam) == nil)
    }
  }

  @Test("Nobody approves their own, in whatever role, and only a supervisor approves")
  func approvers() {
    let again = Person(name: "ana", role: .supervisor)
    #expect(refusal(.appeal, by: ana, approvedBy: again) == .approvesOwn("ana"))
    #expect(refusal(.appeal, by: sam, approvedBy: sam) == .approvesOwn("sam"))
    for role in Role.allCases where role != .supervisor {
      let other = Person(name: "kim", role: role)
      #expect(refusal(.appeal, by: ana, approvedBy: other) != nil, "\(role)")
    }
  }

  @Test("A practice that set no limit is asked nothing")
  func unset() {
    for proposal in [FourEyes.Proposal.writeOff(Money(cents: 1 << 40)), .batch(5000), .appeal] {
      #expect(
        DecisionRules.refusal(
          of: proposal, by: ana, approvedBy: nil, under: FourEyes()) == nil)
    }
  }

  @Test("A refusal says what is too much and what to do")
  func words() {
    let sentence = Refusal.needsSecondPerson(.batch(40)).sentence
    #expect(sentence.contains("batch of 40") && sentence.contains("supervisor"))
    #expect(Refusal.needsSecondPerson(.writeOff(Money(cents: 12_345))).sentence.contains("123.45"))
  }
}
