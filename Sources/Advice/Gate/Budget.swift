public import Basics

/// What a day's questions may use. Money is counted in millionths of a cent, because one token
/// costs less than a cent; all of it whole numbers.
public struct Budget: Hashable, Sendable {
  public var tokensPerDay: Int
  /// Nil: the model costs nothing, or nobody watches it.
  public var moneyPerDay: Money?
  public var price: Price

  public init(tokensPerDay: Int, moneyPerDay: Money?, price: Price) {
    self.tokensPerDay = tokensPerDay
    self.moneyPerDay = moneyPerDay
    self.price = price
  }

  /// Why this use would be too much on that day; nil when it fits.
  func refusal(of usage: Usage, after spending: Spending, on day: Day) -> Refusal? {
    let spent = spending.on(day)
    if spent.tokens + usage.total > tokensPerDay { return .tokensSpent(perDay: tokensPerDay) }
    guard let moneyPerDay else { return nil }
    let cost = spent.microcents + price.microcents(usage)
    return cost > moneyPerDay.cents * 1_000_000 ? .moneySpent(perDay: moneyPerDay) : nil
  }
}

/// What a million tokens cost.
public struct Price: Hashable, Sendable {
  public var input: Money
  public var output: Money

  public init(input: Money, output: Money) {
    self.input = input
    self.output = output
  }

  /// Millionths of a cent.
  public func microcents(_ usage: Usage) -> Int64 {
    Int64(usage.input) * input.cents + Int64(usage.output) * output.cents
  }
}

/// What was spent on one day; another day begins at nothing.
public struct Spending: Hashable, Sendable, Codable {
  public private(set) var day: Day
  public private(set) var tokens: Int
  /// Millionths of a cent.
  public private(set) var microcents: Int64

  public init(day: Day, tokens: Int = 0, microcents: Int64 = 0) {
    self.day = day
    self.tokens = tokens
    self.microcents = microcents
  }

  /// What counts against that day's budget. A clock that was set back spends on: a later day's
  /// figures count for every earlier one.
  public func on(_ day: Day) -> Spending {
    day > self.day ? Spending(day: day) : self
  }

  public mutating func add(_ usage: Usage, price: Price, on day: Day) {
    self = on(day)
    tokens += usage.total
    microcents += price.microcents(usage)
  }
}
