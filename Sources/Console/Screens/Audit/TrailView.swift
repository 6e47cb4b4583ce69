import Audit
import Basics
import Review
import Screen

/// The audit screen: how the trail stands, the list, the entry under the cursor, the signals.
enum TrailView {
  static func draw(on canvas: inout Canvas, _ model: ConsoleModel) {
    let places = model.trailArrangement
    canvas.spans(
      standing(model, width: places.standing.width - 2), column: places.accessible ? 0 : 1,
      row: places.standing.row, width: places.standing.width - 2)
    if places.rect(of: .list) != nil { drawList(on: &canvas, model, places) }
    if places.rect(of: .entry) != nil { drawEntry(on: &canvas, model, places) }
    if places.rect(of: .signals) != nil { SignalsView.draw(on: &canvas, model, places) }
  }

  /// A pane's border and titles, or its title as a line where borders are not wanted.
  static func frame(
    _ pane: TrailPane, _ title: String, note: [Span], on canvas: inout Canvas,
    _ model: ConsoleModel, _ places: TrailArrangement
  ) {
    guard let rect = places.rect(of: pane) else { return }
    let isFocused = model.trail.pane == pane && model.dialogs.isEmpty
    let title = [Span(title, isFocused ? .titleFocused : .title)]
    guard places.accessible else {
      canvas.box(rect, title: title, note: note, isFocused: isFocused)
      return
    }
    canvas.spans(
      note.isEmpty ? title : title + [Span(", ", .know)] + note, column: rect.column,
      row: rect.row, width: rect.width)
  }

  // MARK: How the trail stands

  /// Where it is anchored, then whether it verifies; the latter is kept when room is short.
  static func standing(_ model: ConsoleModel, width: Int) -> [Span] {
    let verified = verification(model, width: width)
    let room = width - verified.columns - 3
    let anchored = anchor(model).first { $0.columns <= room } ?? []
    return .dotted([anchored, verified], .ignore)
  }

  /// When and where a signed head was last kept elsewhere, in longer and shorter words.
  private static func anchor(_ model: ConsoleModel) -> [[Span]] {
    guard let standing = model.trail.standing else {
      return [[Span("last anchored: being looked up", .ignore)]]
    }
    guard let anchored = standing.anchored else {
      let hint = standing.isAnchorSet ? "" : "; set anchor_file under [audit]"
      return [hint, ""].map { [Span("last anchored: never" + $0, .severityWarning)] }
    }
    let isStale = standing.isStale(at: model.now)
    let role: Role = isStale ? .severityWarning : .know
    let age = Wording.age(seconds: Int(anchored.at.milliseconds(to: model.now) / 1000))
    let late = isStale ? ", more than a day" : ""
    let moment = EntryWording.moment(anchored.at, zoneMinutes: model.settings.zoneMinutes)
    return [
      "last anchored: \(moment), \(age) ago\(late), in \(anchored.place), "
        + "\(Wording.grouped(anchored.size)) entries",
      "last anchored: \(moment)\(late), in \(anchored.place)",
      "last anchored: \(age) ago\(late)",
    ].map { [Span($0, role)] }
  }

  private static func verification(_ model: ConsoleModel, width: Int) -> [Span] {
    switch model.trail.verification {
    case .running(_, let done, let total):
      let share = total == 0 ? 0 : min(100, done * 100 / total)
      let cells = width >= 100 ? 20 : 8
      let full = cells * share / 100
      return [Span("verifying ", .know)]
        + Array(repeating: Span(.meterFull, .progress), count: full)
        + Array(repeating: Span(.meterEmpty, .meterEmpty), count: cells - full)
        + [Span(" \(share) % of \(Wording.grouped(total))", .read)]
    case .done(let verdict):
      if let fault = verdict.fault {
        return [Span(.cross, .severityError), Span(" " + fault, .severityError)]
      }
      return [
        Span(.check, .judgedAccept),
        Span(" all \(Wording.grouped(verdict.size)) entries verify", .know),
      ]
    case .none:
      let key = model.settings.keymap.name(of: .verify)
      return [Span("\(key) verifies all of it", .ignore)]
    }
  }

  // MARK: The list

  private static func drawList(
    on canvas: inout Canvas, _ model: ConsoleModel, _ places: TrailArrangement
  ) {
    guard let content = places.content(of: .list), let list = places.listRows else { return }
    let desk = model.trail
    frame(
      .list, "Audit", note: note(model, width: content.width - 9), on: &canvas, model, places)
    guard !desk.list.rows.isEmpty else {
      canvas.placeholder(empty(model), in: content)
      return canvas.focus(column: content.column, row: content.row + min(1, content.height - 1))
    }
    let isFocused = desk.pane == .list && model.dialogs.isEmpty
    let air = content.column - list.column
    let table = TableView(columns(model), width: content.width - (1 - air))
    table.header(on: &canvas, column: list.column + 1, row: content.row)
    let view = ListView(
      position: desk.list.position, count: desk.list.rows.count, isFocused: isFocused)
    view.draw(in: list, on: &canvas) { canvas, index in
      table.row(
        cells(desk.list.rows[index], model, saysAction: table.place(of: actionColumn) == nil),
        on: &canvas, column: 1, row: 0)
    }
  }

  /// The filter, and how many entries there are: as much as fits.
  private static func note(_ model: ConsoleModel, width: Int) -> [Span] {
    let list = model.trail.list
    var size = [Span("\(Wording.grouped(model.counts.auditSize)) entries", .titleNote)]
    if list.hasNewer || list.position.top > 0 {
      let newer = [Span(.arrowUp, .titleNote), Span(" newer", .titleNote)]
      size = .dotted([newer, size], .titleNote)
    }
    guard !list.filter.isEmpty else { return size }
    let words = list.name ?? list.filter.words
    let isShort = TextWidth.columns(words) + 8 + 3 + size.columns <= width
    let told = [Span(isShort ? "filter: " + words : "filter on", .accent)]
    let parts: [Span] = .dotted([told, size], .titleNote)
    return parts.columns <= width ? parts : told
  }

  private static func empty(_ model: ConsoleModel) -> [String] {
    guard model.trail.list.isLoaded else { return ["Reading the trail"] }
    if !model.trail.list.filter.isEmpty {
      let key = model.settings.keymap.name(of: .close)
      return ["No entry matches the filter.", "\(key) takes it off."]
    }
    return ["Nothing was done yet.", "Entries appear here as they are written."]
  }

  private static func columns(_ model: ConsoleModel) -> [TableColumn] {
    let rows = model.trail.list.rows
    let shown = rows[model.trail.list.position.visible(count: rows.count, height: 60)]
    let number = shown.reduce(5) { max($0, Wording.grouped($1.seq).utf8.count) }
    let person = shown.reduce(8) { max($0, $1.entry?.draft.actor.id.count ?? 0) }
    let object = shown.reduce(8) {
      max($0, $1.entry.map { EntryWording.object($0.draft).count } ?? 0)
    }
    return [
      TableColumn("entry", width: number, priority: 2, align: .trailing),
      TableColumn("when", width: 15, priority: 0),
      TableColumn("who", width: min(14, person), priority: 0),
      TableColumn("role", width: 10, priority: 6),
      TableColumn("", width: 1, priority: 1),
      TableColumn("action", width: 12, priority: 5),
      TableColumn("about", width: min(12, object), priority: 1),
      TableColumn("what", width: 12, fills: true, priority: 3),
    ]
  }

  private static let actionColumn = 5

  /// - Parameter saysAction: no other column says what was done.
  private static func cells(
    _ row: TrailRow, _ model: ConsoleModel, saysAction: Bool
  ) -> [[Span]] {
    let number = [Span(Wording.grouped(row.seq), .ignore)]
    guard let draft = row.entry?.draft else {
      return [number, [], [], [], [Span(.cross, .severityError)], [Span("unread", .severityError)]]
    }
    let isPerson = draft.actor.kind == .user
    return [
      number,
      [
        Span(
          EntryWording.moment(draft.at, zoneMinutes: model.settings.zoneMinutes).padded(to: 15),
          .know)
      ],
      [Span(draft.actor.id, isPerson ? .strong : .know)],
      [Span(draft.actor.role ?? draft.actor.kind.rawValue, .ignore)],
      [EntryWording.sign(draft)],
      [Span(draft.action.rawValue, isPerson ? .read : .know)],
      [Span(EntryWording.object(draft), .read)],
      [Span(EntryWording.summary(draft, saysAction: saysAction), isPerson ? .read : .know)],
    ]
  }

  // MARK: The entry

  private static func drawEntry(
    on canvas: inout Canvas, _ model: ConsoleModel, _ places: TrailArrangement
  ) {
    guard let content = places.content(of: .entry) else { return }
    let lines = EntryPane.lines(model, width: content.width)
    let count = max(0, lines.count - content.height)
    let top = min(model.trail.entryTop, count)
    let note = count > 0 ? [Span("\(lines.count) lines", .titleNote)] : []
    frame(.entry, "Entry", note: note, on: &canvas, model, places)
    if lines.isEmpty { canvas.placeholder(["No entry is under the cursor."], in: content) }
    for (row, line) in lines.dropFirst(top).prefix(content.height).enumerated() {
      canvas.spans(line, column: content.column, row: content.row + row, width: content.width)
    }
    if model.trail.pane == .entry, model.dialogs.isEmpty {
      canvas.focus(column: content.column, row: content.row)
    }
  }
}
