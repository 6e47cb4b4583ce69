import Review
import Screen

/// Moving: rows in a list, entries in the codes, lines in the note. Moving never judges.
extension ConsoleModel {
  mutating func move(_ action: Action) {
    let places = arrangement
    switch pane {
    case .queue: moveInQueue(action, height: listHeight(places))
    case .denials:
      let height = places.listRows(of: .denials)?.height ?? 1
      denials.position.take(action, count: denials.rows.count, height: height)
    case .codes: moveInCodes(action)
    case .note:
      let height = places.content(of: .note).map { NoteRoom($0).text.height } ?? 1
      note.top = ScrollStep.top(note.top, action, count: note.wrap.lines.count, height: height)
    }
  }

  private mutating func moveInQueue(_ action: Action, height: Int) {
    switch action {
    case .first where queue.hasBefore: return loadWindow(.first, for: .first)
    case .last where queue.hasAfter: return loadWindow(.last, for: .last)
    default: break
    }
    queue.position.take(action, count: queue.rows.count, height: height)
  }

  private mutating func moveInCodes(_ action: Action) {
    let count = codes.sheet?.entries.count ?? 0
    var position = ListPosition(selected: codes.cursor)
    position.take(action, count: count, height: max(1, count))
    codes.cursor = position.selected
  }

  mutating func mark() {
    guard let row = queue.selected else { return }
    if queue.isMarked(row.id) {
      queue.marks.removeAll { $0.id == row.id }
    } else if book.pending[row.id] == nil {
      guard addMark(row) else { return }
    }
    queue.position.move(by: 1, count: queue.rows.count, height: listHeight(arrangement))
    sayMarks()
  }

  /// Marks all rows from the one marked last to the cursor.
  mutating func markRange() {
    guard let start = queue.marks.last.flatMap({ queue.index(of: $0.id) }) else {
      return say("a range begins at a mark; \(settings.keymap.name(of: .mark)) marks", .warning)
    }
    let end = queue.position.selected
    for index in min(start, end)...max(start, end)
    where !queue.isMarked(queue.rows[index].id) && book.pending[queue.rows[index].id] == nil {
      guard addMark(queue.rows[index]) else { return }
    }
    sayMarks()
  }

  private mutating func addMark(_ row: QueueRow) -> Bool {
    guard queue.marks.count < BatchDialog.itemsMax else {
      say("no more than \(BatchDialog.itemsMax) rows are judged at once", .warning)
      return false
    }
    queue.marks.append(row)
    return true
  }

  private mutating func sayMarks() {
    let keys = settings.keymap
    say(
      queue.marks.isEmpty
        ? "no row is marked"
        : "\(Wording.count(queue.marks.count, "row")) marked; \(keys.name(of: .judgeMarked)) judges "
          + "them, \(keys.name(of: .close)) takes the marks off")
  }
}

extension ListPosition {
  /// Moves by a moving action.
  mutating func take(_ action: Action, count: Int, height: Int) {
    switch action {
    case .down: move(by: 1, count: count, height: height)
    case .up: move(by: -1, count: count, height: height)
    case .pageDown: page(by: 1, count: count, height: height)
    case .pageUp: page(by: -1, count: count, height: height)
    case .halfDown: move(by: max(1, height / 2), count: count, height: height)
    case .halfUp: move(by: -max(1, height / 2), count: count, height: height)
    case .first: move(by: -count, count: count, height: height)
    case .last: move(by: count, count: count, height: height)
    default: break
    }
  }
}

/// Scrolling a text by a moving action.
enum ScrollStep {
  static func top(_ top: Int, _ action: Action, count: Int, height: Int) -> Int {
    let wanted =
      switch action {
      case .down: top + 1
      case .up: top - 1
      case .pageDown: top + max(1, height - 1)
      case .pageUp: top - max(1, height - 1)
      case .halfDown: top + max(1, height / 2)
      case .halfUp: top - max(1, height / 2)
      case .first: 0
      case .last: count
      default: top
      }
    return max(0, min(wanted, count - height))
  }
}
