import Basics
import Review
import Screen

/// The batches that wait for a second person; one opens with what it would sign.
struct ProposalsDialog: Dialog {
  private var list = DialogList()

  var hints: [Hint] { [Hint("Enter", "open"), Hint("Esc", "leave")] }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if list.take(press, count: model.proposals.rows.count) { return .stays }
    switch press.action {
    case .close, .quit, .proposals: return .closes
    case .open:
      let rows = model.proposals.rows
      if rows.indices.contains(list.position.selected) {
        model.open(rows[list.position.selected])
      }
    default: model.say("Enter opens a batch, Esc leaves", .warning)
    }
    return .stays
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    list.scroll(by: lines, count: model.proposals.rows.count)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let rows = model.proposals.rows
    let size = Size(width: min(72, body.width - 2), height: min(max(5, rows.count + 4), 16))
    canvas.dialog(
      "Batches to approve", size: size, in: body, accessible: model.settings.accessible
    ) { canvas, inner in
      guard !rows.isEmpty else {
        let text =
          model.proposals.isLoaded ? "No batch waits for a second person." : "Reading the batches"
        canvas.text(text, column: inner.column, row: inner.row, width: inner.width, .know)
        return canvas.focus(column: inner.column, row: inner.row)
      }
      let table = TableView(ProposalsDialog.columns, width: inner.width)
      table.header(on: &canvas, column: inner.column, row: inner.row)
      let area = Rect(
        column: inner.column, row: inner.row + 1, width: inner.width, height: inner.height - 1)
      list.draw(count: rows.count, in: area, on: &canvas) { canvas, index in
        table.row(ProposalsDialog.cells(rows[index], model), on: &canvas, column: 1, row: 0)
      }
    }
  }

  private static let columns = [
    TableColumn("proposed", width: 12),
    TableColumn("by", width: 14, fills: true),
    TableColumn("holds", width: 12),
    TableColumn("waits for", width: 18, priority: 1),
  ]

  private static func cells(_ row: BatchProposal, _ model: ConsoleModel) -> [[Span]] {
    let zone = model.settings.zoneMinutes
    let day = row.at.adding(seconds: zone * 60).day.short
    let isOwn = row.by == model.settings.person.name
    return [
      [Span("\(day) \(Wording.clock(row.at, zoneMinutes: zone))", .know)],
      [Span(row.by, .strong)],
      [Span(Wording.count(row.count, "note"), .read)],
      [Span(isOwn ? "another person" : "a second person", .know)],
    ]
  }
}
