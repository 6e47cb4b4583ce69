import Basics
import Deidentification
import Testing

@testable import Advice

@Suite("The gate lets out only what meets every condition")
struct GateTests {
  /// The refusals of a case with its terms changed; nil when it is let out.
  private func refusals(
    _ one: Case = Case(), partTwo: PartTwo = .notCovered, spending: Spending? = nil,
    budget: Budget = Case.budget, chart: Chart? = nil, _ change: (inout Endpoint) -> Void = { _ in }
  ) throws -> [Refusal]? {
    var endpoint = one.endpoint
    change(&endpoint)
    let verdict = Gate(endpoint, budget: budget).judge(
      try one.request(), chart: chart ?? one.chart, vault: one.note.vault, partTwo: partTwo,
      spending: spending ?? Spending(day: one.today), now: one.now)
    if case .refused(let refusals, _) = verdict { return refusals }
    return nil
  }

  @Test("with contract, retention, no training, a covered model and no residue it opens")
  func opens() throws {
    for wire in Wire.allCases { #expect(try refusals(Case(wire: wire)) == nil) }
  }

  @Test("the cleared bytes are the request's, to the last one")
  func bytes() throws {
    let one = Case()
    let verdict = Gate(one.endpoint, budget: Case.budget).judge(
      try one.request(), chart: one.chart, vault: one.note.vault, partTwo: .notCovered,
      spending: Spending(day: one.today), now: one.now)
    guard case .cleared(let cleared, let report) = verdict else {
      Issue.record("refused")
      return
    }
    #expect(cleared.body == RequestBody(request: try one.request(), endpoint: one.endpoint).bytes)
    #expect(report.mayLeave && report.valuesTested > 0)
  }

  @Test("no contract, one to come, one that is over, another address, another model")
  func agreement() throws {
    let one = Case()
    #expect(try refusals { $0.agreement = nil } == [.noAgreement(one.endpoint.address)])
    let tomorrow = one.today.adding(days: 1)
    let yesterday = one.today.adding(days: -1)
    #expect(try refusals { $0.agreement?.signed = tomorrow } == [.agreementNotYet(tomorrow)])
    #expect(try refusals { $0.agreement?.expires = yesterday } == [.agreementOver(yesterday)])
    #expect(try refusals { $0.agreement?.expires = one.today } == nil, "the last day still counts")
    #expect(try refusals { $0.agreement?.expires = nil } == nil)
    #expect(
      try refusals { $0.agreement?.endpoints = ["https://model.example/v1/files"] }
        == [.addressNotCovered(one.endpoint.address)])
    #expect(try refusals { $0.agreement?.models = ["model-2"] } == [.modelNotCovered("model-1")])
  }

  @Test("what nobody has said counts as no: retention, training")
  func unstated() throws {
    #expect(try refusals { $0.retention = nil } == [.retentionUnknown])
    #expect(try refusals { $0.retention = " " } == [.retentionUnknown])
    #expect(try refusals { $0.mayTrain = nil } == [.mayTrain])
    #expect(try refusals { $0.mayTrain = true } == [.mayTrain])
  }

  @Test(
    "only the two paths of a chat, each on its own wire",
    arguments: [
      "/v1/files", "/v1/batches", "/v1/chat/completions/", "/chat/completions", "/v1/messages", "/",
    ])
  func paths(path: String) throws {
    let found = try refusals {
      $0.path = path
      let address = $0.address
      $0.agreement?.endpoints = [address]
    }
    #expect(found == [.path(path)])
  }

  @Test("plain http is for this machine alone; the own network needs https and no contract")
  func reach() throws {
    let plain = try refusals {
      $0.isEncrypted = false
      $0.reach = .ownNetwork
    }
    #expect(plain == [.notEncrypted("https://model.example/v1/chat/completions")])
    for reach in [Endpoint.Reach.thisMachine, .ownNetwork] {
      let found = try refusals {
        $0.reach = reach
        $0.isEncrypted = reach == .ownNetwork
        $0.agreement = nil
        $0.retention = nil
        $0.mayTrain = nil
      }
      #expect(found == nil)
    }
  }

  @Test("42 CFR Part 2: unknown and without a consent that holds today is no")
  func partTwo() throws {
    let today = Case().today
    #expect(try refusals(partTwo: .unknown) == [.partTwoUnknown])
    let bad: [Consent?] = [
      nil, Consent(signed: today.adding(days: 1)),
      Consent(signed: today.adding(days: -9), expires: today.adding(days: -1)),
      Consent(signed: today.adding(days: -9), isRevoked: true),
    ]
    for consent in bad { #expect(try refusals(partTwo: .covered(consent)) == [.noConsent]) }
    #expect(try refusals(partTwo: .covered(Consent(signed: today, expires: today))) == nil)
  }

  @Test("a model on this machine does not lift Part 2, budget or residue")
  func nothingIsLifted() throws {
    let found = try refusals(
      partTwo: .unknown, budget: Budget(tokensPerDay: 1, moneyPerDay: nil, price: Case.budget.price)
    ) { $0.reach = .thisMachine }
    #expect(found == [.partTwoUnknown, .tokensSpent(perDay: 1)])
  }

  @Test("a chart value left in the text blocks it, by class and count, never by value")
  func residue() throws {
    let chart = Chart(values: [Chart.Value(.employer, "Individual Session")])
    let found = try #require(try refusals(chart: chart))
    guard case .residue(let left)? = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(left[.employer, default: 0] > 0)
    #expect(!"\(found[0])".lowercased().contains("session"))
  }

  @Test("digits in a model's name are not taken for a date or a number of somebody")
  func modelNames() throws {
    let found = try refusals {
      $0.model = "model-20260101-4025550177"
      $0.agreement?.models = ["model-20260101-4025550177"]
    }
    #expect(found == nil)
  }

  @Test("all reasons are given at once")
  func all() throws {
    let found = try refusals(partTwo: .unknown) {
      $0.agreement = nil
      $0.retention = nil
      $0.mayTrain = nil
      $0.path = "/v1/files"
    }
    #expect(found?.count == 5)
    for refusal in found ?? [] {
      #expect(!"\(refusal)".contains("\n") && "\(refusal)".count > 10)
    }
  }
}

@Suite("What a day's questions may use")
struct BudgetTests {
  private let day = Day(ordinal: 20_600)
  private let price = Price(input: Money(cents: 250), output: Money(cents: 1000))

  @Test("tokens and money stop at the day's limit, each by itself")
  func limits() {
    let budget = Budget(tokensPerDay: 1000, moneyPerDay: Money(cents: 1), price: price)
    let small = Usage(input: 100, output: 10)
    #expect(budget.refusal(of: small, after: Spending(day: day), on: day) == nil)
    #expect(
      budget.refusal(of: small, after: Spending(day: day, tokens: 900), on: day)
        == .tokensSpent(perDay: 1000))
    #expect(
      budget.refusal(of: small, after: Spending(day: day, microcents: 990_000), on: day)
        == .moneySpent(perDay: Money(cents: 1)))
  }

  @Test("a new day begins at nothing; a clock set back does not")
  func days() {
    let budget = Budget(tokensPerDay: 1000, moneyPerDay: nil, price: price)
    let spent = Spending(day: day, tokens: 1000)
    let one = Usage(input: 1, output: 0)
    #expect(budget.refusal(of: one, after: spent, on: day) != nil)
    #expect(budget.refusal(of: one, after: spent, on: day.adding(days: 1)) == nil)
    #expect(budget.refusal(of: one, after: spent, on: day.adding(days: -1)) != nil)
  }

  @Test("a request is counted in millionths of a cent, exactly")
  func counting() {
    var spending = Spending(day: day)
    for _ in 0..<1000 {
      spending.add(Usage(input: 412, output: 96), price: price, on: day)
    }
    #expect(spending.tokens == 508_000)
    #expect(spending.microcents == 1000 * (412 * 250 + 96 * 1000))
  }
}
