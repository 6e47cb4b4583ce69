import Records
import Review

/// The details read last: the item under the cursor, its neighbours, and some of those left behind.
struct DetailShelf: Sendable {
  static let detailsMax = 48

  private var details: [NoteID: ReviewDetail] = [:]
  /// Ids from the one used longest ago to the last.
  private var order: [NoteID] = []
  /// What is on its way, by the number of its request.
  private(set) var awaited: [NoteID: Int] = [:]

  private var missing: Set<NoteID> = []

  subscript(id: NoteID) -> ReviewDetail? { details[id] }

  /// An item was asked for.
  mutating func expect(_ id: NoteID, request: Int) { awaited[id] = request }

  /// Whether an answer is the one waited for; it is then no longer waited for.
  mutating func isAwaited(_ id: NoteID, request: Int) -> Bool {
    guard awaited[id] == request else { return false }
    awaited[id] = nil
    return true
  }

  /// Keeps a detail and lets go of the one used longest ago.
  mutating func keep(_ detail: ReviewDetail) {
    let id = detail.row.id
    if details.updateValue(detail, forKey: id) != nil { order.removeAll { $0 == id } }
    order.append(id)
    while order.count > DetailShelf.detailsMax {
      details[order.removeFirst()] = nil
    }
  }

  /// Forgets a detail that is out of date.
  mutating func drop(_ id: NoteID) {
    guard details.removeValue(forKey: id) != nil else { return }
    order.removeAll { $0 == id }
  }

  /// There is no item of that id: it is not asked for again until the list is read anew.
  mutating func miss(_ id: NoteID) {
    drop(id)
    missing.insert(id)
  }

  func isMissing(_ id: NoteID) -> Bool { missing.contains(id) }

  /// What was missing may be there now.
  mutating func forgetMissing() { missing = [] }

  /// Forgets all that is on its way; whatever still comes is dropped.
  mutating func forgetAwaited() { awaited = [:] }
}
