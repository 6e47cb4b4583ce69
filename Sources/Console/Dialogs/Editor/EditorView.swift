import Basics
import Records
import Review
import Screen

/// The editor in the place of the codes pane, so that the note stays beside it; over the whole body
/// when that pane is not on the screen or the decision corrected is another item's.
enum EditorView {
  static func draw(
    _ editor: EditorDialog, on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel
  ) {
    let id = editor.detail.row.name
    let title = editor.correcting == nil ? "Modify \(id)" : "Correct \(id)"
    let note = "\(editor.detail.row.initials), \(editor.detail.encounter.date.long)"
    guard !model.settings.accessible, let rect = place(editor, model) else {
      return canvas.dialog(
        title, note: note, size: Size(width: body.width, height: body.height), in: body,
        accessible: model.settings.accessible
      ) { canvas, inner in draw(editor, model.settings.fees, on: &canvas, in: inner) }
    }
    canvas.dialog(title, note: note, rect: rect) { canvas, inner in
      draw(editor, model.settings.fees, on: &canvas, in: inner)
    }
  }

  /// The codes pane's rectangle, when the editor belongs there and it is tall enough.
  private static func place(_ editor: EditorDialog, _ model: ConsoleModel) -> Rect? {
    guard editor.correcting == nil, let rect = model.arrangement.rect(of: .codes) else {
      return nil
    }
    return rect.height >= editor.draft.rows.count + 8 ? rect : nil
  }

  private static let codeColumn = 4
  private static let widths = [8, 11, 5, 7]

  private static func draw(
    _ editor: EditorDialog, _ fees: FeeSchedule, on canvas: inout Canvas, in rect: Rect
  ) {
    let rows = editor.draft.rows
    let lines = editor.draft.lines.count
    var row = rect.row
    header(on: &canvas, rect.column, row)
    row += 1
    var popup = Position(column: rect.column, row: row)
    for (index, cells) in rows.enumerated() {
      if index == lines || index == rows.count - 1 { row += rect.height >= rows.count + 8 ? 1 : 0 }
      draw(cells, index, editor, on: &canvas, at: row, in: rect)
      if index == editor.row {
        popup = Position(column: column(of: editor.column, in: cells, rect), row: row + 1)
      }
      row += 1
    }
    let height = min(5, max(2, rect.bottom - row - 1))
    let foot = Rect(
      column: rect.column, row: max(row, rect.bottom - height), width: rect.width, height: height)
    ClaimFoot.draw(
      on: &canvas, claim: editor.draft.claim, findings: editor.findings,
      fees: fees, in: foot)
    drawChoices(editor, on: &canvas, at: popup, in: rect)
  }

  private static func header(on canvas: inout Canvas, _ column: Int, _ row: Int) {
    var place = column + codeColumn
    for (name, width) in zip(["code", "modifiers", "units", "points"], widths) {
      canvas.text(name, column: place, row: row, width: width, .header)
      place += width + 1
    }
  }

  private static func draw(
    _ cells: [ClaimDraft.Cell], _ index: Int, _ editor: EditorDialog, on canvas: inout Canvas,
    at row: Int, in rect: Rect
  ) {
    let isCurrent = index == editor.row
    var active: Rect?
    canvas.text(name(of: cells[0], editor.draft), column: rect.column, row: row, .know)
    for (position, cell) in cells.enumerated() {
      let start = column(of: position, in: cells, rect)
      let width = widths[position]
      let isActive = isCurrent && position == editor.column
      let text = editor.draft[cell]
      if isActive {
        active = Rect(column: start, row: row, width: width, height: 1)
      } else if text.isEmpty {
        canvas.text("_", column: start, row: row, .ignore)
      } else {
        canvas.text(text, column: start, row: row, width: width, .read)
      }
    }
    let labelColumn = column(of: cells.count, in: cells, rect)
    canvas.text(
      CodeChoice.label(of: cells[0], editor.draft[cells[0]]), column: labelColumn, row: row,
      width: max(0, rect.right - labelColumn), .know)
    guard let active else { return }
    let wanted = TextWidth.columns(editor.field.text) + 1
    canvas.layered(.cursor) { canvas in
      canvas.field(
        editor.field, column: active.column, row: active.row,
        width: min(max(active.width, wanted), rect.right - active.column), isFocused: true)
    }
  }

  private static func column(of position: Int, in cells: [ClaimDraft.Cell], _ rect: Rect) -> Int {
    let before = cells.count == 1 ? min(position, 1) : position
    return rect.column + codeColumn + widths.prefix(before).reduce(0) { $0 + $1 + 1 }
  }

  /// The name of a row: its number, which pointers name, or what it is.
  private static func name(of cell: ClaimDraft.Cell, _ draft: ClaimDraft) -> String {
    switch cell {
    case .code(let row): row == draft.lines.count - 1 ? "new" : "\(row + 1)."
    case .diagnosis(let row): row == draft.diagnoses.count - 1 ? "dx" : "dx\(row + 1)"
    case .place: "at"
    case .modifiers, .units, .pointers: ""
    }
  }

  private static func drawChoices(
    _ editor: EditorDialog, on canvas: inout Canvas, at place: Position, in rect: Rect
  ) {
    guard !editor.choices.isEmpty else { return }
    let width = min(56, rect.right - place.column)
    let below = rect.bottom - place.row
    let count = min(editor.choices.count, max(below, place.row - 1 - rect.row))
    let top = below >= count ? place.row : place.row - 1 - count
    canvas.layered(.dialog) { canvas in
      for (index, choice) in editor.choices.prefix(count).enumerated() {
        let line = Rect(column: place.column, row: top + index, width: width, height: 1)
        let isPicked = index == editor.picked
        canvas.layered(isPicked ? .cursor : []) { canvas in
          canvas.fill(line, .dialog)
          canvas.text(choice.code, column: line.column, row: line.row, width: 8, .strong)
          canvas.text(
            choice.label, column: line.column + 9, row: line.row, width: max(0, width - 9), .know)
        }
      }
    }
  }
}
