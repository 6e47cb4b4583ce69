import Basics

/// Where a sweep over a feed stands: the EHR's own link to the next page, and what has been seen
/// on the way. It travels as the opaque `next` of an `IntakePage`, so a connector keeps no state
/// and a sweep survives a restart.
struct SweepMark: Hashable {
  /// Later than this nothing is believed: a feed that never ends.
  static let pagesMax = 10_000
  /// How often a page may name itself as the next before the sweep is given up.
  static let repeatsMax = 3
  /// How far behind the cursor a sweep begins: clocks differ and commits arrive late.
  static let overlapSeconds = 300

  var pages: Int
  var repeats: Int
  /// The newest change seen so far.
  var newest: Instant?
  var link: String

  init(pages: Int, repeats: Int, newest: Instant?, link: String) {
    self.pages = pages
    self.repeats = repeats
    self.newest = newest
    self.link = link
  }

  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4, let pages = Int(parts[0]), let repeats = Int(parts[1]) else {
      return nil
    }
    self.init(pages: pages, repeats: repeats, newest: Instant(parts[2]), link: parts[3])
  }

  var text: String {
    "\(pages) \(repeats) \(newest?.description ?? "-") \(link)"
  }

  /// The start of the search window for a stored cursor.
  static func windowStart(_ cursor: String?) -> Instant? {
    cursor.flatMap { Instant($0) }?.adding(seconds: -overlapSeconds)
  }

  /// What follows this page: the mark of the next one, or the cursor that ends the sweep.
  /// - Parameters:
  ///   - mark: the mark this page was asked with; nil for the first.
  ///   - link: the EHR's link to the page after; nil when this is the last.
  ///   - newest: the newest change on this page.
  ///   - horizon: the EHR's own present; nothing later becomes the cursor.
  static func after(
    _ mark: SweepMark?, link: String?, newest: Instant?, cursor: String?, horizon: Instant?,
    place: String
  ) throws(EHRError) -> (next: String?, cursor: String?) {
    let seen = [mark?.newest, newest].compactMap { $0 }.max()
    guard let link else {
      let start = cursor.flatMap { Instant($0) }
      guard let reached = [seen.map { min($0, horizon ?? $0) }, start].compactMap({ $0 }).max()
      else { return (nil, nil) }
      return (nil, reached.description)
    }
    let next = SweepMark(
      pages: (mark?.pages ?? 0) + 1, repeats: (mark?.repeats ?? 0) + (link == mark?.link ? 1 : 0),
      newest: seen, link: link)
    guard next.repeats <= repeatsMax, next.pages <= pagesMax else {
      throw .unreadable(what: "the pages of the feed do not come to an end", place: place)
    }
    return (next.text, nil)
  }
}
