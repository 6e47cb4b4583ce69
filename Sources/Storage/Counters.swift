import Records
import Review

/// The figures of the frame, kept as they change: a transaction gathers its differences and adds
/// them at its end. Nothing is ever counted over the queue.
struct Counters {
  static let waitingNotes = "note.waits"
  static let denials = "denial.count"
  static let denialCents = "denial.cents"
  static let outdated = "item.outdated"
  static let proposals = "proposal.open"

  static func items(_ state: ReviewState) -> String { "item." + state.rawValue }
  static func deliveries(_ state: DeliveryState) -> String { "delivery." + state.rawValue }

  private var differences: [String: Int] = [:]

  mutating func add(_ amount: Int, to name: String) {
    differences[name, default: 0] += amount
  }

  mutating func moveItem(from old: ReviewState?, to new: ReviewState) {
    if let old { add(-1, to: Counters.items(old)) }
    add(1, to: Counters.items(new))
  }

  mutating func moveDelivery(from old: DeliveryState?, to new: DeliveryState) {
    if let old { add(-1, to: Counters.deliveries(old)) }
    add(1, to: Counters.deliveries(new))
  }

  /// Adds the differences to the stored figures.
  func close(_ connection: any Connection) throws {
    for (name, difference) in differences where difference != 0 {
      try connection.run(
        """
        INSERT INTO counter (name, value)
        VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value
        """, .text(name), .integer(difference))
    }
  }

  /// All stored figures.
  static func read(_ connection: any Connection) throws -> [String: Int] {
    let pairs = try connection.rows(
      """
      SELECT name, value
      FROM counter
      """
    ) { (try $0.text(0), try $0.number(1)) }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }
}
