import Basics
import Records
import Review
import Screen

/// The review queue: one line a note, columns dropped whole when room is short.
enum QueueView {
  static func draw(on canvas: inout Canvas, _ model: ConsoleModel, _ places: Arrangement) {
    guard let content = places.content(of: .queue), let list = places.listRows(of: .queue) else {
      return
    }
    let isFocused = model.pane == .queue && model.dialogs.isEmpty
    canvas.pane(
      .queue, title: [Span("Review", isFocused ? .titleFocused : .title)],
      note: note(model, width: content.width - 9), model, places)
    guard !model.queue.rows.isEmpty else {
      canvas.placeholder(empty(model), in: content)
      canvas.focus(column: content.column, row: content.row + min(1, content.height - 1))
      return
    }
    let air = content.column - list.column
    let table = TableView(columns(model, content.width), width: content.width - (1 - air))
    let textColumn = 1
    let meter = content.width >= meterFrom ? 4 : 0
    header(table, on: &canvas, model, column: list.column + textColumn, row: content.row)
    let view = ListView(
      position: model.queue.position, count: model.queue.rows.count, isFocused: isFocused,
      textColumn: textColumn + 2)
    view.draw(in: list, on: &canvas, isMarked: { model.queue.isMarked(model.queue.rows[$0].id) }) {
      canvas, index in
      table.row(
        cells(model.queue.rows[index], model, meter: meter), on: &canvas, column: textColumn, row: 0
      )
    }
  }

  // MARK: Title

  /// What is marked, the filter, how many are to sign, the oldest: as much as fits.
  private static func note(_ model: ConsoleModel, width: Int) -> [Span] {
    var parts: [[Span]] = [[Span("\(Wording.grouped(model.counts.toSign)) to sign", .titleNote)]]
    if let oldest = model.counts.oldestOpen, model.counts.toSign > 0 {
      parts.append([Span("oldest \(max(0, oldest.days(to: model.today))) d", .titleNote)])
    }
    if model.queue.query.filter != QueueFilter() {
      let words = FilterWords.summary(model.queue.query.filter, model.choices)
      let isShort = TextWidth.columns(words) + 8 <= width
      parts.insert([Span(isShort ? "filter: " + words : "filter on", .accent)], at: 0)
    }
    if !model.queue.marks.isEmpty {
      parts.insert([Span("\(model.queue.marks.count) marked", .accent)], at: 0)
    }
    while parts.count > 1, [Span].dotted(parts, .titleNote).columns > width { parts.removeLast() }
    return .dotted(parts, .titleNote)
  }

  private static func empty(_ model: ConsoleModel) -> [String] {
    guard model.queue.isLoaded else { return ["Reading the queue"] }
    if model.queue.query.filter != QueueFilter() {
      let key = model.settings.keymap.name(of: .close)
      return ["No note matches the filter.", "\(key) takes it off."]
    }
    return ["Nothing to sign.", "New notes appear here as they arrive."]
  }

  // MARK: Columns

  /// List width from which a bar stands beside the number.
  private static let meterFrom = 72

  private static func columns(_ model: ConsoleModel, _ width: Int) -> [TableColumn] {
    let rows = model.queue.rows
    let visible = model.queue.position.visible(count: rows.count, height: 60)
    let longest = visible.reduce(8) { max($0, rows[$1].name.utf8.count) }
    let sort = model.queue.query.sort
    let hasMeter = width >= meterFrom
    return [
      TableColumn("", width: 1),
      TableColumn("note", width: min(visible.contains { rows[$0].isShared } ? 26 : 14, longest)),
      TableColumn("client", width: 6, priority: 1),
      TableColumn("day", width: 6, priority: 1, align: .trailing, isSorted: sort == .date),
      TableColumn(
        "payer", width: hasMeter ? 10 : 8, fills: !hasMeter, priority: 2, isSorted: sort == .payer),
      TableColumn("clinician", width: 12, priority: 6),
      TableColumn("min", width: 3, priority: 5, align: .trailing),
      TableColumn("code", width: 7, isSorted: sort == .code),
      TableColumn("sure", width: hasMeter ? 10 : 4, isSorted: sort == .confidence),
      TableColumn("", width: 2, priority: 1, isSorted: sort == .flags),
      TableColumn("flags", width: 11, fills: true, priority: 4, isSorted: sort == .flags),
    ]
  }

  /// The headings; the sorted one shows the direction.
  private static func header(
    _ table: TableView, on canvas: inout Canvas, _ model: ConsoleModel, column: Int, row: Int
  ) {
    table.header(on: &canvas, column: column, row: row)
    let arrow: Glyph = model.queue.query.descending ? .arrowDown : .arrowUp
    for place in table.places where table.columns[place.index].isSorted {
      let shown = table.columns[place.index]
      let length = shown.title.count
      let isTrailing = shown.align == .trailing
      guard isTrailing ? length < place.width : length < place.width + 1 else { continue }
      let offset = isTrailing ? place.width - length - 1 : length
      canvas.glyph(arrow, column: column + place.column + offset, row: row, .headerSorted)
      if !isTrailing || length > 0 { return }
    }
  }

  // MARK: Cells

  private static func cells(_ row: QueueRow, _ model: ConsoleModel, meter: Int) -> [[Span]] {
    let isPending = model.book.pending[row.id] != nil
    let read: Role = isPending || row.state.isJudged ? .stale : .read
    let know: Role = isPending ? .stale : .know
    var flags: [Span] = []
    if !row.flags.isEmpty {
      flags = [Span(.flag, isPending ? .stale : .flag)]
      if row.flags.count > 1 { flags.append(Span("\(min(9, row.flags.count))", .flag)) }
    }
    return [
      sign(row, model),
      [Span(row.name, isPending || row.state.isJudged ? .stale : .strong)],
      [Span(row.initials, know)],
      [Span(row.date.short, know)],
      [Span(row.payer, read)],
      [Span(row.clinician ?? "", know)],
      [Span(row.minutes.map(String.init) ?? "", know)],
      code(row, read),
      ConfidenceView.spans(row.confidence, meter: meter, isDim: isPending),
      flags,
      [Span(row.flags.first?.words ?? "", isPending ? .stale : .know)],
    ]
  }

  private static func code(_ row: QueueRow, _ role: Role) -> [Span] {
    guard let first = row.codes.first else { return [Span(.dash, .ignore)] }
    guard row.codes.count > 1 else { return [Span(first, role)] }
    return [Span(first, role), Span("+\(row.codes.count - 1)", .know)]
  }

  /// A sign for what is marked, on its way, put off, or decided.
  private static func sign(_ row: QueueRow, _ model: ConsoleModel) -> [Span] {
    if let pending = model.book.pending[row.id] {
      return [JudgementSign.span(pending.word)]
    }
    if model.queue.isMarked(row.id) { return [Span(.mark, .accent)] }
    switch row.state {
    case .open: return []
    case .skipped: return [JudgementSign.span("skip")]
    case .waiting: return [JudgementSign.span("wait")]
    case .accepted: return [JudgementSign.span("accept")]
    case .modified: return [JudgementSign.span("modify")]
    case .rejected: return [JudgementSign.span("reject")]
    }
  }
}

/// The sign of a judgement, the same in the list and among the recent decisions.
enum JudgementSign {
  static func span(_ word: String) -> Span {
    switch word {
    case "accept": Span(.check, .judgedAccept)
    case "modify": Span(.check, .judgedModify)
    case "reject": Span(.cross, .judgedReject)
    case "skip": Span(.skip, .judgedSkip)
    case "wait": Span(.wait, .judgedSkip)
    default: Span(.arrowLeft, .know)
    }
  }
}
