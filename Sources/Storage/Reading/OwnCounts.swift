import Basics
import FoundationEssentials
import Review

/// The figures of what one person sees: counted over their clients' items, never over the queue.
struct OwnCounts {
  let connection: any Connection
  let own: Sight.Own

  func narrow(_ counts: inout QueueCounts) throws {
    var items: [String: Int] = [:]
    var oldest: String?
    for (sql, values) in [clients, clientless].compactMap({ $0 }) {
      try connection.each(sql, values) { row in
        let state = try row.text(0)
        items[state, default: 0] += try row.number(1)
        if state == ReviewState.open.rawValue, let day = try row.optionalText(2) {
          oldest = min(oldest ?? day, day)
        }
        return true
      }
    }
    func count(_ state: ReviewState) -> Int { items[state.rawValue] ?? 0 }
    counts.open = count(.open)
    counts.skipped = count(.skipped)
    counts.waiting = count(.waiting)
    counts.accepted = count(.accepted)
    counts.modified = count(.modified)
    counts.rejected = count(.rejected)
    counts.oldestOpen = oldest.flatMap { Day($0) }
    try narrowDenials(&counts)
  }

  /// Items of the person's clients, by state.
  private var clients: (String, [SQLValue])? {
    var builder = ConditionBuilder()
    let clients = own.clients(&builder)
    let sql = """
      SELECT i.state, count(*), min(i.service_day)
      FROM \(clients)
      CROSS JOIN review_item i
      WHERE i.client = s.client
      GROUP BY i.state
      """
    return (sql, builder.values)
  }

  /// Items of the person themselves that name no client.
  private var clientless: (String, [SQLValue])? {
    guard !own.clinicians.isEmpty else { return nil }
    var builder = ConditionBuilder()
    builder.add("i.clinician", in: own.clinicians)
    builder.add("i.client IS NULL")
    let sql = """
      SELECT i.state, count(*), min(i.service_day)
      FROM review_item i
      WHERE \(builder.text)
      GROUP BY i.state
      """
    return (sql, builder.values)
  }

  private func narrowDenials(_ counts: inout QueueCounts) throws {
    var builder = ConditionBuilder()
    let clients = own.clients(&builder)
    try connection.each(
      """
      SELECT count(*), coalesce(sum(d.amount_cents), 0)
      FROM \(clients)
      CROSS JOIN denial d
      WHERE d.client = s.client
      """, builder.values
    ) { row in
      counts.denials = try row.number(0)
      counts.denialsAtRisk = Money(cents: Int64(try row.number(1)))
      return false
    }
  }
}
