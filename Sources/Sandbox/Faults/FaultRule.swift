/// One fault switch: which requests, what happens to them, how often.
public struct FaultRule: Hashable, Sendable {
  /// Method and path, `GET /vendor/v1/notes`; `*` stands for any method, for any one part of the
  /// path, and at the end for everything below.
  public var route: String
  /// What happens.
  public var kind: FaultKind
  /// How late, for `latency`; at most 100,000.
  public var milliseconds: Int
  /// Which status, for `status`.
  public var status: Int
  /// The header `Retry-After` for `status`, as it stands; `date+2` becomes the date in two
  /// seconds.
  public var retryAfter: String?
  /// In what share of the matching requests, drawn from the seed.
  public var probability: Double
  /// How many matching requests pass unharmed first.
  public var after: Int
  /// How many requests are hit in all; nil for no end.
  public var times: Int?
  /// What the model says beside its answer, for `echoed_phi`.
  public var text: String?

  /// A fault switch.
  public init(
    route: String, kind: FaultKind, milliseconds: Int = 0, status: Int = 500,
    retryAfter: String? = nil, probability: Double = 1, after: Int = 0, times: Int? = nil,
    text: String? = nil
  ) {
    self.route = route
    self.kind = kind
    self.milliseconds = milliseconds
    self.status = status
    self.retryAfter = retryAfter
    self.probability = probability
    self.after = after
    self.times = times
    self.text = text
  }

  func matches(_ call: Call) -> Bool {
    let words = route.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0] == "*" || words[0] == call.method else { return false }
    let wanted = words[1].split(separator: "/")
    let given = call.path.split(separator: "/")
    if wanted.last == "*", given.count >= wanted.count - 1 {
      return zip(wanted.dropLast(), given).allSatisfy { $0 == "*" || $0 == $1 }
    }
    return wanted.count == given.count && zip(wanted, given).allSatisfy { $0 == "*" || $0 == $1 }
  }
}

/// The switches that are on, and the seed of their chances.
public struct FaultPlan: Hashable, Sendable {
  /// The seed; nil takes the server's.
  public var seed: UInt64?
  /// The switches, each on its own count.
  public var rules: [FaultRule]

  /// A plan; without rules, a world without faults.
  public init(seed: UInt64? = nil, rules: [FaultRule] = []) {
    self.seed = seed
    self.rules = rules
  }
}

/// A plan at work: counts and chances of each rule.
struct FaultSwitchboard: Sendable {
  private struct Switch {
    let rule: FaultRule
    var numbers: SeededNumbers
    var seen = 0
    var hits = 0
  }

  private var switches: [Switch]

  init(_ plan: FaultPlan, seed: UInt64) {
    switches = plan.rules.enumerated().map { index, rule in
      Switch(
        rule: rule, numbers: SeededNumbers(seed: mixed(plan.seed ?? seed, 77, UInt64(index))))
    }
  }

  /// The faults that hit this request.
  mutating func faults(for call: Call) -> [FaultRule] {
    var hit: [FaultRule] = []
    for index in switches.indices where switches[index].rule.matches(call) {
      let rule = switches[index].rule
      switches[index].seen += 1
      guard switches[index].seen > rule.after, switches[index].hits < rule.times ?? Int.max,
        rule.probability >= 1 || switches[index].numbers.chance(rule.probability)
      else { continue }
      switches[index].hits += 1
      hit.append(rule)
    }
    return hit
  }
}
