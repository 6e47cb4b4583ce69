/// A two-character modifier of a procedure line.
public struct Modifier: Hashable, Sendable {
  public let code: String
  public let label: String
  /// When to use it, in our words.
  public let rule: String
  /// Who asks for it.
  public let payers: String

  init(_ row: Row) {
    code = row[0]
    label = row[1]
    rule = row[5]
    payers = row[6]
  }

  /// The modifier, nil when there is no such code.
  public init?(_ code: String) {
    guard let row = Table.modifiers.row(key: code.uppercased()) else { return nil }
    self.init(row)
  }

  /// All modifiers in order of code.
  public static var all: [Modifier] {
    Table.modifiers.rows.map(Modifier.init)
  }

  /// The modifiers that say a session was not face to face.
  public static let telehealth: Set<String> = ["93", "95", "GT", "GQ", "FQ"]
  /// The modifiers that part two codes of a pair with indicator 1 (S09).
  public static let parting: Set<String> = ["25", "59", "XE", "XP", "XS", "XU"]
}
