import Basics

/// The vendor-style REST surface under `/vendor/v1`: pages of notes and denials, and superbills.
enum VendorSurface {
  static func answer(
    _ call: Call, _ segments: [String], _ mischief: Mischief, _ world: inout World, now: Instant
  ) -> Reply {
    switch (call.method, segments.count, segments.first) {
    case ("GET", 1, "notes"): notes(call, mischief, &world, now: now)
    case ("GET", 2, "notes"): note(call, segments[1], world)
    case ("GET", 1, "denials"): denials(call, mischief, &world)
    case ("GET", 1, "superbills"): VendorSuperbills.find(call, world)
    case ("POST", 1, "superbills"): VendorSuperbills.take(call, &world, now: now)
    case (_, _, "notes"), (_, _, "denials"), (_, _, "superbills"):
      Reply.refusal(405, "method_not_allowed", "\(call.method) is not served here.")
    default: Reply.refusal(404, "not_found", "There is nothing here.")
    }
  }

  // MARK: Notes

  private static func notes(
    _ call: Call, _ mischief: Mischief, _ world: inout World, now: Instant
  ) -> Reply {
    guard let page = VendorPage(call) else { return VendorPage.refusal }
    if let text = mischief.noteText,
      let victim = world.feed.page(after: page.after, limit: page.limit).notes
        .first(where: { !world.feed.hasOwnText($0.note.id) })
    {
      world.feed.setText(of: victim.note.id, to: text)
    }
    let (notes, next) = world.feed.page(after: page.after, limit: page.limit)
    let items = VendorPage.joined(notes.map { VendorItems.note($0, world.chart) })
    if mischief.changesRecords {
      changeRecords(served: notes, after: next, &world, now: now)
    }
    return page.reply(call, items, next, repeats: mischief.repeatsPage, &world)
  }

  /// One record that was served and one that was not are changed by somebody.
  static func changeRecords(
    served: [ServedNote], after next: FeedKey?, _ world: inout World, now: Instant
  ) {
    let coming = next.flatMap { world.feed.page(after: $0, limit: 1).notes.first }
    for victim in [served.first, coming].compactMap({ $0 }) {
      var note = victim.note
      note.text += "\nAddendum: reviewed with supervisor."
      _ = world.feed.put(note, at: now)
    }
  }

  private static func note(_ call: Call, _ id: String, _ world: World) -> Reply {
    guard let served = world.feed.note(id) else {
      return .refusal(404, "not_found", "There is no such note.")
    }
    let tag = "\"\(served.version)\""
    let headers = [("ETag", tag), ("Last-Modified", httpDate(served.key.moment))]
    if call.headers["if-none-match"] == tag { return Reply(304, headers: headers) }
    return .json(200, headers: headers, VendorItems.note(served, world.chart))
  }

  // MARK: Denials

  private static func denials(
    _ call: Call, _ mischief: Mischief, _ world: inout World
  ) -> Reply {
    guard let page = VendorPage(call) else { return VendorPage.refusal }
    let chart = world.chart
    let first = firstDenial(after: page.after, chart)
    let end = min(chart.denialCount, first + page.limit)
    let items = VendorPage.joined((first..<end).map { VendorItems.denial(at: $0, chart) })
    let next = end < chart.denialCount ? chart.denialKey(at: end - 1) : nil
    return page.reply(call, items, next, repeats: mischief.repeatsPage, &world)
  }

  static func firstDenial(after key: FeedKey?, _ chart: any Chart) -> Int {
    guard let key else { return 0 }
    return (0..<chart.denialCount).first { chart.denialKey(at: $0) > key } ?? chart.denialCount
  }
}
