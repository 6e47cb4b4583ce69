/// A two-digit place of service.
public struct PlaceOfService: Hashable, Sendable {
  public let code: String
  public let label: String
  /// Medicare pays the facility rate there.
  public let isFacility: Bool

  init(_ row: Row) {
    code = row[0]
    label = row[1]
    isFacility = row[2] == "F"
  }

  /// A place of the practice's own list.
  init(_ code: String, _ facts: CodeFacts) {
    self.code = code
    label = facts.text
    isFacility = false
  }

  /// The place, nil when there is no such code.
  public init?(_ code: String) {
    if let row = Table.placesOfService.row(key: code) {
      self.init(row)
    } else if let facts = PracticeReleases.current.newest(.placesOfService, code) {
      self.init(code, facts)
    } else {
      return nil
    }
  }

  /// Telehealth by place: 10 the client at home, 02 elsewhere.
  public var isTelehealth: Bool { code == "02" || code == "10" }

  /// All places in order of code.
  public static var all: [PlaceOfService] {
    Table.placesOfService.rows.map(PlaceOfService.init)
  }
}
