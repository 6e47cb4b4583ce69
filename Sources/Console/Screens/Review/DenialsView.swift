import Basics
import Records
import Review
import Screen

/// The denial work queue: claim, reason in plain words, dollars, days to the deadline.
enum DenialsView {
  /// Days to a deadline from which it is marked, and from which it presses.
  static let soonDays = 14
  static let pressingDays = 3

  static func draw(on canvas: inout Canvas, _ model: ConsoleModel, _ places: Arrangement) {
    guard let content = places.content(of: .denials), let list = places.listRows(of: .denials)
    else { return }
    let isFocused = model.pane == .denials && model.dialogs.isEmpty
    canvas.pane(
      .denials, title: [Span("Denials", isFocused ? .titleFocused : .title)], note: note(model),
      model, places)
    guard !model.denials.rows.isEmpty else {
      canvas.placeholder(
        [model.denials.isLoaded ? "No denial waits for work." : "Reading the denials"], in: content)
      if isFocused { canvas.focus(column: content.column, row: content.row) }
      return
    }
    let air = content.column - list.column
    let table = TableView(columns(model), width: content.width - (1 - air))
    table.header(on: &canvas, column: list.column + 1, row: content.row)
    let room = table.place(of: 2)?.width ?? 0
    let view = ListView(
      position: model.denials.position, count: model.denials.rows.count, isFocused: isFocused)
    view.draw(in: list, on: &canvas) { canvas, index in
      table.row(
        cells(
          model.denials.rows[index], model.denials.reasons[index].words(width: room), model.today),
        on: &canvas, column: 1, row: 0)
    }
  }

  /// Days to the deadline with a sign when they are few.
  static func due(_ deadline: Day?, _ today: Day) -> [Span] {
    guard let deadline else { return [Span(.dash, .ignore), Span("  ", .ignore)] }
    let days = today.days(to: deadline)
    let role: Role =
      days <= pressingDays ? .deadlinePassed : days <= soonDays ? .deadlineSoon : .know
    return [Span("\(days) d", role), Span(days <= pressingDays ? " !" : "  ", role)]
  }

  private static func note(_ model: ConsoleModel) -> [Span] {
    guard model.counts.denials > 0 else { return [] }
    return .dotted(
      [Wording.grouped(model.counts.denials), "\(model.counts.denialsAtRisk) at risk"], .titleNote)
  }

  private static func columns(_ model: ConsoleModel) -> [TableColumn] {
    let longest = model.denials.rows.prefix(60).reduce(8) {
      max($0, $1.denial.claim.text.utf8.count)
    }
    return [
      TableColumn("claim", width: min(14, longest)),
      TableColumn("code", width: 6, priority: 1),
      TableColumn("reason", width: 12, fills: true, priority: 2),
      TableColumn("client", width: 6, priority: 4),
      TableColumn("payer", width: 9, priority: 5),
      TableColumn("at risk", width: 9, align: .trailing),
      TableColumn("due  ", width: 7, align: .trailing),
    ]
  }

  private static func cells(_ row: DenialRow, _ reason: String, _ today: Day) -> [[Span]] {
    let denial = row.denial
    return [
      [Span(denial.claim.text, .strong)],
      [Span("\(denial.group)-\(denial.carc)", .know)],
      [Span(reason, .read)],
      [Span(row.initials, .know)],
      [Span(row.payer, .know)],
      [Span(denial.amount.description, .read)],
      due(denial.deadline, today),
    ]
  }
}
