import Basics

/// The state of the outside world: what the EHR holds and what it has received. The surfaces read
/// and change it; no sockets, no clock.
struct World: Sendable {
  let chart: any Chart
  var feed: NoteFeed
  var superbills: [ReceivedSuperbill] = []
  var keys = IdempotencyDesk()
  var documents = DocumentShelf()
  /// The records last served on each route, for the fault that serves them again.
  var lastItems: [String: [UInt8]] = [:]
  private var superbillCount = 0

  init(chart: any Chart) {
    self.chart = chart
    feed = NoteFeed(chart: chart)
  }

  /// The next id of that kind, `SB-1`.
  mutating func nextID(_ prefix: String) -> String {
    superbillCount += 1
    return "\(prefix)-\(superbillCount)"
  }
}

/// What a fault wants of the surface that builds an answer.
struct Mischief: Sendable {
  var repeatsPage = false
  var changesRecords = false
  /// What becomes of the first note of the page.
  var noteText: [UInt8]?
  var ignoresKeys = false
}
