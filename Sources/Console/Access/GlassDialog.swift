import Basics
import Review
import Screen

/// Who broke the glass, why, and for how long: a notice that stays until a supervisor has read it.
struct GlassDialog: Dialog {
  private var list = DialogList()

  var hints: [Hint] { [Hint("Enter", "I have read this"), Hint("Esc", "leave")] }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    let rows = model.glass.rows
    if list.take(press, count: rows.count) { return .stays }
    switch press.action {
    case .close, .quit: return .closes
    case .open:
      guard rows.indices.contains(list.position.selected) else { return .stays }
      let row = rows[list.position.selected]
      if let reader = row.readBy {
        model.say("\(reader) has read this already")
      } else {
        model.markRead(row)
      }
    default: model.say("Enter says that you have read it, Esc leaves", .warning)
    }
    return .stays
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    list.scroll(by: lines, count: model.glass.rows.count)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let rows = model.glass.rows
    let size = Size(width: min(100, body.width - 2), height: min(max(8, rows.count + 7), 18))
    canvas.dialog(
      "Broken glasses", size: size, in: body, accessible: model.settings.accessible
    ) { canvas, inner in
      guard !rows.isEmpty else {
        let text = model.glass.isLoaded ? "Nobody broke a glass." : "Reading"
        canvas.text(text, column: inner.column, row: inner.row, width: inner.width, .know)
        return canvas.focus(column: inner.column, row: inner.row)
      }
      let table = TableView(GlassDialog.columns, width: inner.width)
      table.header(on: &canvas, column: inner.column, row: inner.row)
      let area = Rect(
        column: inner.column, row: inner.row + 1, width: inner.width, height: inner.height - 4)
      drawReason(rows, on: &canvas, in: inner)
      list.draw(count: rows.count, in: area, on: &canvas) { canvas, index in
        table.row(GlassDialog.cells(rows[index], model), on: &canvas, column: 1, row: 0)
      }
    }
  }

  /// The whole reason of the one under the cursor, below the list.
  private func drawReason(_ rows: [BreakGlass], on canvas: inout Canvas, in inner: Rect) {
    guard let row = rows.dropFirst(list.position.selected).first, inner.height > 5 else { return }
    let wrap = TextWrap(row.reason, width: inner.width)
    for (index, line) in wrap.lines.prefix(2).enumerated() {
      canvas.text(
        wrap.text, line, column: inner.column, row: inner.bottom - 2 + index, width: inner.width,
        .read, marks: [])
    }
  }

  private static let columns = [
    TableColumn("", width: 1),
    TableColumn("when", width: 12),
    TableColumn("who", width: 10),
    TableColumn("why", width: 18, fills: true),
    TableColumn("lasts", width: 11),
    TableColumn("read by", width: 10, priority: 1),
  ]

  private static func cells(_ row: BreakGlass, _ model: ConsoleModel) -> [[Span]] {
    let zone = model.settings.zoneMinutes
    let isNew = row.readBy == nil
    let day = row.openedAt.adding(seconds: zone * 60).day.short
    let end = row.endedAt ?? row.until
    let lasts =
      row.isOpen(at: model.now)
      ? "until \(Wording.clock(row.until, zoneMinutes: zone))"
      : Wording.age(seconds: Int(row.openedAt.milliseconds(to: min(end, row.until)) / 1000))
    return [
      [isNew ? Span(.flag, .severityWarning) : Span(.check, .know)],
      [Span("\(day) \(Wording.clock(row.openedAt, zoneMinutes: zone))", .know)],
      [Span(row.person, .strong)],
      [Span(row.reason, isNew ? .read : .know)],
      [Span(lasts, row.isOpen(at: model.now) ? .severityWarning : .know)],
      [Span(row.readBy ?? "nobody yet", .know)],
    ]
  }
}
