import Basics
import Records
import Review
import Screen

/// The codes of the item on the screen: the cursor, what is ticked, and what the rules say of it.
struct CodesPane: Sendable {
  /// The item and version the rest is about.
  private(set) var item: NoteID?
  private(set) var version = 0
  private(set) var sheet: CodeSheet?
  /// The entry under the cursor.
  var cursor = 0
  /// First line shown when the entries do not fit.
  var top = 0
  /// The lines of the sheet for the room they were laid out in.
  private(set) var lines: [CodeLine] = []
  private var room = Rect(column: 0, row: 0, width: 0, height: 0)
  /// What the rules say of the ticked claim; nil while they are being asked.
  private(set) var findings: [Finding]? = []
  /// Ticks that differ from what was proposed, by item; forgotten with the oldest.
  private var ticks: [NoteID: Ticks] = [:]
  private var order: [NoteID] = []
  private static let itemsMax = 100
  /// What the rules say of claims looked at lately or about to be: the item read ahead is checked
  /// when it comes, not when a key asks for it.
  private var checked: [CheckedClaim] = []
  private static let checkedMax = 2 * DetailShelf.detailsMax
  /// Items whose proposed claim is being checked by who read them.
  private var expected: [NoteID: Int] = [:]
  /// The claim of the item on the screen that was asked about last.
  private var asked: CodedClaim?
  /// Whether the engine's tables are there: a claim was checked before.
  private var isPrepared = false

  /// The entry under the cursor.
  var entry: CodeSheet.Entry? {
    guard let sheet, sheet.entries.indices.contains(cursor) else { return nil }
    return sheet.entries[cursor]
  }

  /// The ticks of an item.
  func ticks(_ detail: ReviewDetail) -> Ticks {
    if let known = ticks[detail.row.id], known.version == detail.row.version { return known }
    return Ticks(detail)
  }

  /// Turns to an item; the cursor goes to the first entry when it is another one.
  mutating func show(_ detail: ReviewDetail?) {
    guard let detail else {
      if item != nil { self = emptied() }
      return
    }
    guard item != detail.row.id || version != detail.row.version else { return }
    if item != detail.row.id { cursor = 0 }
    item = detail.row.id
    version = detail.row.version
    top = 0
    lines = []
    room = Rect(column: 0, row: 0, width: 0, height: 0)
    asked = nil
    let sheet = CodeSheet(detail.suggestion)
    self.sheet = sheet
    cursor = min(cursor, max(0, sheet.entries.count - 1))
    check(detail)
  }

  /// Takes the code under the cursor in or out; false when it is not one to be ticked.
  mutating func toggle(_ detail: ReviewDetail) -> Bool {
    guard let entry, detail.suggestion.code(at: entry) != nil else { return false }
    var changed = ticks(detail)
    if changed.entries.remove(entry) == nil { changed.entries.insert(entry) }
    if ticks.updateValue(changed, forKey: detail.row.id) == nil { order.append(detail.row.id) }
    if order.count > CodesPane.itemsMax { ticks[order.removeFirst()] = nil }
    check(detail)
    return true
  }

  /// Lays the lines out in a room and keeps the entry under the cursor in sight.
  mutating func lay(_ detail: ReviewDetail, in room: Rect) {
    guard let sheet else { return }
    if room != self.room {
      self.room = room
      lines = CodeLine.lines(of: sheet, detail.suggestion, room: room)
    }
    guard let first = lines.firstIndex(where: { $0.entry == cursor }),
      let last = lines.lastIndex(where: { $0.entry == cursor })
    else { return }
    if first < top { top = first }
    if last >= top + room.height { top = min(first, last - room.height + 1) }
    top = max(0, min(top, lines.count - room.height))
  }

  /// Takes what was found out about a claim elsewhere.
  mutating func learn(_ claim: CheckedClaim) {
    if checked.count >= CodesPane.checkedMax { checked.removeFirst() }
    checked.append(claim)
    expected[claim.item] = nil
    isPrepared = true
  }

  /// An item came whose proposed claim is checked by who read it.
  mutating func expect(_ detail: ReviewDetail) {
    if known(ticks(detail).claim(of: detail.suggestion).claim, detail) == nil {
      expected[detail.row.id] = detail.row.version
    }
  }

  /// The claim to ask the rules about elsewhere; nil when they were asked or have answered.
  mutating func question(_ detail: ReviewDetail) -> CodedClaim? {
    guard findings == nil else { return nil }
    check(detail)
    guard findings == nil else { return nil }
    let claim = ticks(detail).claim(of: detail.suggestion).claim
    let isComing =
      expected[detail.row.id] == detail.row.version
      && claim == Ticks(detail).claim(of: detail.suggestion).claim
    guard !isComing, asked != claim else { return nil }
    asked = claim
    return claim
  }

  private mutating func check(_ detail: ReviewDetail) {
    let claim = ticks(detail).claim(of: detail.suggestion).claim
    if let known = known(claim, detail) {
      findings = known.findings
    } else if isPrepared, CheckedClaim.isQuick(for: detail) {
      let fresh = CheckedClaim(claim, of: detail)
      learn(fresh)
      findings = fresh.findings
    } else {
      findings = nil
    }
  }

  private func known(_ claim: CodedClaim, _ detail: ReviewDetail) -> CheckedClaim? {
    checked.last {
      $0.item == detail.row.id && $0.version == detail.row.version && $0.claim == claim
    }
  }

  private func emptied() -> CodesPane {
    var pane = CodesPane()
    pane.checked = checked
    pane.expected = expected
    pane.isPrepared = isPrepared
    pane.ticks = ticks
    pane.order = order
    return pane
  }
}
