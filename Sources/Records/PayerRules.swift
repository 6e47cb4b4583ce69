/// What one payer, or one class of payers, wants otherwise than the defaults of its class. Nil or
/// empty where nothing is said. A practice writes it into its configuration from the payer's manual.
public struct PayerRule: Hashable, Sendable {
  /// How a payer counts units of fifteen minutes.
  public enum UnitCounting: String, Hashable, Sendable, CaseIterable {
    /// A unit counts from its eighth minute.
    case eightMinute = "eight_minute"
    /// A unit counts when all of its minutes were given.
    case full
  }

  /// The modifier of a video session, `95` or `GT`; empty for none.
  public var telehealthModifier: String?
  /// The place of service of every session by telehealth, `10` or `02`.
  public var telehealthPlace: String?
  public var units: UnitCounting?
  /// Whether sessions by voice alone are paid.
  public var takesAudioOnly: Bool?
  /// Whether 90785 is paid.
  public var paysComplexity: Bool?
  /// Codes that need a prior authorization.
  public var authorization: Set<String>
  /// Most sessions for one client on one day.
  public var sessionsPerDayMax: Int?
  /// The modifier each credential adds to its lines, `LPC` → `HO`.
  public var credentialModifiers: [String: String]

  public init(
    telehealthModifier: String? = nil, telehealthPlace: String? = nil, units: UnitCounting? = nil,
    takesAudioOnly: Bool? = nil, paysComplexity: Bool? = nil, authorization: Set<String> = [],
    sessionsPerDayMax: Int? = nil, credentialModifiers: [String: String] = [:]
  ) {
    self.telehealthModifier = telehealthModifier
    self.telehealthPlace = telehealthPlace
    self.units = units
    self.takesAudioOnly = takesAudioOnly
    self.paysComplexity = paysComplexity
    self.authorization = authorization
    self.sessionsPerDayMax = sessionsPerDayMax
    self.credentialModifiers = credentialModifiers
  }

  /// This rule where it says something, `other` where it does not.
  public func over(_ other: PayerRule) -> PayerRule {
    PayerRule(
      telehealthModifier: telehealthModifier ?? other.telehealthModifier,
      telehealthPlace: telehealthPlace ?? other.telehealthPlace, units: units ?? other.units,
      takesAudioOnly: takesAudioOnly ?? other.takesAudioOnly,
      paysComplexity: paysComplexity ?? other.paysComplexity,
      authorization: authorization.isEmpty ? other.authorization : authorization,
      sessionsPerDayMax: sessionsPerDayMax ?? other.sessionsPerDayMax,
      credentialModifiers: other.credentialModifiers.merging(credentialModifiers) { $1 })
  }
}

/// The rules of a practice's payers: of single payers over those of their class.
public struct PayerRules: Hashable, Sendable {
  /// What checks of a claim consult; nothing unless bound.
  @TaskLocal public static var current = PayerRules()

  public var byPayer: [PayerID: PayerRule]
  public var byClass: [PayerClass: PayerRule]

  public init(byPayer: [PayerID: PayerRule] = [:], byClass: [PayerClass: PayerRule] = [:]) {
    self.byPayer = byPayer
    self.byClass = byClass
  }

  public var isEmpty: Bool { byPayer.isEmpty && byClass.isEmpty }

  /// What holds for an encounter's payer; a rule that says nothing when there is none.
  public func rule(payer: PayerID?, payerClass: PayerClass?) -> PayerRule {
    let general = payerClass.flatMap { byClass[$0] } ?? PayerRule()
    return payer.flatMap { byPayer[$0] }?.over(general) ?? general
  }
}
