import Basics

/// One page of a vendor feed: where it begins, how long it may be, and its envelope.
struct VendorPage {
  let after: FeedKey?
  let limit: Int

  static let refusal = Reply.refusal(
    400, "bad_request",
    "updated_since is a moment, limit a number from 1 to 1000, page a link of ours."
  )

  /// Nil when the query cannot be read.
  init?(_ call: Call) {
    guard let (query, position) = call.followingPage() else { return nil }
    if let position {
      guard let key = FeedKey(position: position) else { return nil }
      after = key
    } else if let since = query.value("updated_since") {
      guard let moment = VendorPage.moment(since) else { return nil }
      after = FeedKey(moment: moment, id: "")
    } else {
      after = nil
    }
    if let text = query.value("limit") {
      guard let limit = Int(text), (1...1000).contains(limit) else { return nil }
      self.limit = limit
    } else {
      limit = 100
    }
  }

  func reply(
    _ call: Call, _ items: [UInt8], _ next: FeedKey?, repeats: Bool, _ world: inout World
  ) -> Reply {
    var items = items
    var link = next.map {
      call.path + "?page=" + PageLink(query: "limit=\(limit)", position: $0.position).token
    }
    if repeats {
      items = world.lastItems[call.path] ?? items
      link = call.target
    }
    world.lastItems[call.path] = items
    var text = JSONText(reserving: items.count + 200)
    text.object {
      $0.member("items", json: [UInt8(ascii: "[")] + items + [UInt8(ascii: "]")])
      if let link { $0.member("next", link) } else { $0.null("next") }
    }
    return .json(200, text.bytes)
  }

  static func joined(_ records: [[UInt8]]) -> [UInt8] {
    Array(records.joined(separator: [UInt8(ascii: ",")]))
  }

  /// A moment, or a day for its first moment.
  static func moment(_ text: String) -> Instant? {
    Instant(text) ?? Day(text).map { Instant(milliseconds: Int64($0.ordinal) * 86_400_000) }
  }
}

extension FeedKey {
  /// The key as a page link holds it.
  var position: String { "\(moment.milliseconds):\(id)" }

  init?(position: String) {
    let parts = position.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let milliseconds = Int64(parts[0]) else { return nil }
    self.init(moment: Instant(milliseconds: milliseconds), id: String(parts[1]))
  }
}
