/// A questionnaire or rating scale, such as the PHQ-9. A score never makes a diagnosis.
public struct Measure: Hashable, Sendable {
  /// `PHQ-9`.
  public let id: String
  public let name: String
  /// What it measures, `depression`.
  public let construct: String
  public let scoreMin: Int?
  public let scoreMax: Int?
  /// How it may be billed, in our words; begins with `96127` when a scored form may be.
  public let billing: String

  init(_ row: Row) {
    id = row[0]
    name = row[1]
    construct = row[2]
    scoreMin = row.number(4)
    scoreMax = row.number(5)
    billing = row[11]
  }

  /// All measures in order of id.
  public static var all: [Measure] {
    Table.measures.rows.map(Measure.init)
  }
}

/// Filing and appeal limits of a payer: defaults only, a contract overrides them.
public struct PayerLimits: Hashable, Sendable {
  /// The payer as the table names it, "Medicare Part B".
  public let payer: String
  /// Days after the date of service in which a first claim must arrive.
  public let filingDays: Int?
  public let appealFirst: String
  public let appealNext: String
  public let telehealthModifier: String
  /// `yes`, `partly` or `no`: how far to trust the row.
  public let verified: String

  /// The limits, nil when the payer is not in the table.
  public init?(payer: String) {
    guard let row = Table.payers.row(key: payer) else { return nil }
    self.payer = row[0]
    filingDays = row.number(4)
    appealFirst = row[6]
    appealNext = row[7]
    telehealthModifier = row[8]
    verified = row[12]
  }
}
