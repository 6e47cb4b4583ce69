import Basics
import Review
import Testing

@Suite("Who may do what, and how long a door stays shut")
struct AccountRulesTests {
  private let now = Instant(milliseconds: 1_770_000_000_000)

  @Test("Each role may do what its work needs and nothing else")
  func roles() {
    let allowed: [Role: Set<Act>] = [
      .biller: [.judge, .view, .send, .consent],
      .supervisor: [.judge, .view, .send, .export, .consent, .configure],
      .clinician: [.view, .consent], .auditor: [.export],
      .administrator: [.export, .configure, .accounts],
    ]
    for role in Role.allCases {
      for act in Act.allCases {
        let may = allowed[role]?.contains(act) == true
        #expect(AccountRules.may(role, act) == may, "\(role) \(act)")
      }
    }
  }

  @Test("Nobody without an account, with a disabled one or with another role gets through")
  func refusals() {
    var ana = Account(user: "ana", role: .biller)
    #expect(AccountRules.refusal(of: "ana", ana, .judge) == nil)
    #expect(AccountRules.refusal(of: "ana", nil, .judge) == .noAccount("ana"))
    #expect(AccountRules.refusal(of: "ben", ana, .judge) == .noAccount("ben"))
    #expect(
      AccountRules.refusal(of: "ana", ana, .accounts)
        == .notAllowed(.biller, word: Act.accounts.words))
    #expect(Refusal.notAllowed(.auditor, word: "judge").sentence == "an auditor may not judge")
    #expect(Refusal.notAllowed(.biller, word: "export").sentence == "a biller may not export")
    ana.isDisabled = true
    #expect(AccountRules.refusal(of: "ana", ana, .judge) == .disabled("ana"))
  }

  @Test("The first account is an administrator's; no name twice")
  func adding() {
    let rosa = Account(user: "rosa", role: .administrator)
    let ana = Account(user: "ana", role: .biller)
    #expect(AccountRules.refusalToAdd(ana, among: []) != nil)
    #expect(AccountRules.refusalToAdd(rosa, among: []) == nil)
    #expect(AccountRules.refusalToAdd(ana, among: [rosa]) == nil)
    #expect(AccountRules.refusalToAdd(ana, among: [rosa, ana]) != nil)
  }

  @Test("The last administrator stays; a disabled one does not count")
  func disabling() {
    let rosa = Account(user: "rosa", role: .administrator)
    var kim = Account(user: "kim", role: .administrator)
    let ana = Account(user: "ana", role: .biller)
    #expect(AccountRules.refusalToDisable("ana", among: [rosa, ana]) == nil)
    #expect(AccountRules.refusalToDisable("rosa", among: [rosa, ana]) != nil)
    #expect(AccountRules.refusalToDisable("rosa", among: [rosa, kim]) == nil)
    kim.isDisabled = true
    #expect(AccountRules.refusalToDisable("rosa", among: [rosa, kim]) != nil)
    #expect(AccountRules.refusalToDisable("kim", among: [rosa, kim]) != nil)
    #expect(AccountRules.refusalToDisable("zed", among: [rosa]) == .noAccount("zed"))
  }

  @Test("Three wrong passphrases are free, then the delay doubles up to a quarter of an hour")
  func delays() {
    let delays = [0, 1, 2, 3, 4, 5, 6, 10, 11, 50].map { AccountRules.delaySeconds(failures: $0) }
    #expect(delays == [0, 0, 0, 5, 10, 20, 40, 640, 900, 900])
  }

  @Test("A door is shut until its time has passed, whatever the clock did meanwhile")
  func locked() {
    func until(_ failures: Int, secondsLater: Int) -> Instant? {
      AccountRules.lockedUntil(
        failures: failures, last: now, now: now.adding(seconds: secondsLater))
    }
    #expect(until(2, secondsLater: 0) == nil)
    #expect(until(4, secondsLater: 9) == now.adding(seconds: 10))
    #expect(until(4, secondsLater: 10) == nil)
    #expect(until(4, secondsLater: -60) == now.adding(seconds: 10))
    #expect(until(4, secondsLater: -86_400) == nil)
  }
}
