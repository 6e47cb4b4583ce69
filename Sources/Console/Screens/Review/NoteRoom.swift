import Basics
import Screen

/// The parts of the note pane: who and with whom, the text, the facts the schedule holds.
struct NoteRoom: Hashable, Sendable {
  let client: Rect
  let text: Rect
  let facts: Rect

  init(_ content: Rect) {
    let isTall = content.height >= 11
    let head = content.height < 5 ? 0 : isTall ? 2 : 1
    let foot = content.height < 7 ? 0 : isTall ? 3 : 2
    client = Rect(
      column: content.column, row: content.row, width: content.width, height: min(1, head))
    text = Rect(
      column: content.column, row: content.row + head, width: content.width,
      height: content.height - head - foot)
    facts = Rect(
      column: content.column, row: content.bottom - max(0, foot - 1), width: content.width,
      height: max(0, foot - 1))
  }
}

/// The parts of the codes pane: the entries, and the claim they make with what the rules say.
struct CodesRoom: Hashable, Sendable {
  let entries: Rect
  let claim: Rect

  init(_ content: Rect, findings: [Finding]?) {
    let count = findings?.count ?? 0
    let wanted = count == 0 ? 1 : 2 * count
    let lines = min(wanted, content.height >= 16 ? 4 : content.height >= 9 ? 2 : 1)
    let foot = content.height < 6 ? 0 : 1 + lines
    let air = content.height >= 9 ? 1 : 0
    entries = Rect(
      column: content.column, row: content.row, width: content.width,
      height: content.height - foot - air)
    claim = Rect(
      column: content.column, row: content.bottom - foot, width: content.width, height: foot)
  }
}
