import Basics

/// A note as it stands now.
struct ServedNote: Sendable {
  var note: PracticeNote
  var key: FeedKey
  var version: Int
  /// The text when it is no UTF-8, or too large to pass around; otherwise the note has it.
  var rawText: [UInt8]?

  var textBytes: [UInt8] { rawText ?? Array(note.text.utf8) }
}

/// The notes of a chart with what changed since the server started, in feed order. A changed note
/// leaves its old place and stands at its new one, as in any system that orders by last change.
struct NoteFeed: Sendable {
  let chart: any Chart
  private var changed: [String: ServedNote] = [:]
  private var order: [FeedKey] = []
  private var hiddenPlaces: Set<Int> = []

  init(chart: any Chart) {
    self.chart = chart
  }

  var count: Int { chart.noteCount - hiddenPlaces.count + changed.count }

  func note(_ id: String) -> ServedNote? {
    changed[id] ?? chart.place(ofNote: id).map(original)
  }

  /// Up to `limit` notes behind a place of the feed, and the key to go on from when there are more.
  func page(
    after key: FeedKey?, through end: Instant? = nil, limit: Int,
    where matches: (ServedNote) -> Bool = { _ in true }
  ) -> (notes: [ServedNote], next: FeedKey?) {
    var place = key.map(firstPlace(after:)) ?? 0
    var turn = key.map { key in order.partitioningIndex { $0 > key } } ?? 0
    var notes: [ServedNote] = []
    while true {
      while place < chart.noteCount, hiddenPlaces.contains(place) { place += 1 }
      let old = place < chart.noteCount ? chart.feedKey(at: place) : nil
      let new = turn < order.count ? order[turn] : nil
      guard let first = [old, new].compactMap({ $0 }).min(), first.moment <= end ?? first.moment
      else { return (notes, nil) }
      let candidate: ServedNote
      if first == new, let note = changed[first.id] {
        candidate = note
        turn += 1
      } else {
        candidate = original(at: place)
        place += 1
      }
      guard matches(candidate) else { continue }
      if notes.count == limit { return (notes, notes.last?.key) }
      notes.append(candidate)
    }
  }

  /// All notes about a client, in feed order.
  func notes(about client: String) -> [ServedNote] {
    let kept = chart.places(ofNotesAbout: client).filter { !hiddenPlaces.contains($0) }
    return (kept.map(original) + changed.values.filter { $0.note.client == client })
      .sorted { $0.key < $1.key }
  }

  /// Puts a note in as new, or as a new version of the one with its id.
  mutating func put(_ note: PracticeNote, at moment: Instant) -> ServedNote {
    let version = (self.note(note.id)?.version ?? 0) + 1
    let served = ServedNote(
      note: note, key: FeedKey(moment: later(than: moment), id: note.id), version: version)
    place(served)
    return served
  }

  /// Exchanges the text of a note and leaves all else, its place too, as it is.
  mutating func setText(of id: String, to bytes: [UInt8]) {
    guard var served = note(id) else { return }
    served.rawText = bytes
    place(served)
  }

  /// A changed or added note that meets the condition.
  func changedNote(where matches: (ServedNote) -> Bool) -> ServedNote? {
    changed.values.first(where: matches)
  }

  func hasOwnText(_ id: String) -> Bool {
    changed[id]?.rawText != nil
  }

  private mutating func place(_ served: ServedNote) {
    let id = served.note.id
    if let old = changed[id] { order.removeAll { $0 == old.key } }
    if let place = chart.place(ofNote: id) { hiddenPlaces.insert(place) }
    changed[id] = served
    order.insert(served.key, at: order.partitioningIndex { $0 > served.key })
  }

  /// A change is always the last one, whatever the clock says.
  private func later(than moment: Instant) -> Instant {
    let last = [
      order.last?.moment,
      chart.noteCount > 0 ? chart.feedKey(at: chart.noteCount - 1).moment : nil,
    ]
    return last.compactMap { $0?.adding(milliseconds: 1) }.reduce(moment, max)
  }

  private func original(at place: Int) -> ServedNote {
    ServedNote(note: chart.note(at: place), key: chart.feedKey(at: place), version: 1)
  }

  private func firstPlace(after key: FeedKey) -> Int {
    var low = 0
    var high = chart.noteCount
    while low < high {
      let middle = (low + high) / 2
      if chart.feedKey(at: middle) > key { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Array {
  /// The first index whose element meets the condition, when all behind it do too.
  func partitioningIndex(where meets: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if meets(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
