import Audit
import Foundation
import Review
import Storage

/// The audit screen's readings on a long trail: windows anywhere in it, with filters that find much,
/// little and nothing, against the newest window without a filter.
struct TrailListBench {
  let home: String
  let entries: Int
  private static let rows = 200
  private static let repeats = 20

  func run() throws {
    let store = try Store.open(at: StoreLocation(home: home))
    defer { store.close() }
    try measure(store, "newest, index far behind", "", .newest)
    let start = nanoseconds()
    try store.indexTrail()
    let spent = nanoseconds() - start
    report("index beside the trail", "\(perSecond(entries, spent)) entries/s", milliseconds(spent))
    let floor = try measure(store, "window: newest", "", .newest)
    let middle = TrailPlace.from(entries / 2)
    let looks: [(String, String, TrailPlace)] = [
      ("window: middle", "", middle), ("window: oldest", "", .oldest),
      ("window: every entry matches", "code:90834 action:suggest", middle),
      ("window: one in a thousand", "note:TN-1000500", middle),
      ("window: three keys", "note:TN-1000500 code:F41.1 kind:system", .oldest),
      ("window: some days", "from:2026-01-05 to:2026-01-05", .newest),
      ("window: nothing", "by:nobody", .newest),
    ]
    for (name, words, place) in looks {
      let spent = try measure(store, name, words, place, floor)
      Aims.check("\(name) within 20 windows of the newest", spent < 20 * max(floor, 1_000_000))
    }
  }

  @discardableResult
  private func measure(
    _ store: Store, _ name: String, _ words: String, _ place: TrailPlace, _ floor: UInt64? = nil
  ) throws -> UInt64 {
    let filter = try TrailFilter(words: words)
    var samples = Samples()
    var count = 0
    for _ in 0..<TrailListBench.repeats {
      let start = nanoseconds()
      count = try store.trailWindow(filter, place, limit: TrailListBench.rows).rows.count
      samples.add(nanoseconds() - start)
    }
    let median = samples.percentile(50)
    report(
      "\(name), \(count) rows", milliseconds(median), floor.map { ratio(median, to: $0) } ?? "")
    return median
  }
}
