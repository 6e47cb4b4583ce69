import Audit
import Basics
import Records
import Review
import Screen

/// The story of a note as one timeline: from its coming in to what became of the claim, each step
/// with the time it took.
struct StoryDialog: Dialog {
  let note: NoteID
  private var rows: [TrailRow]?
  private var list = DialogList()

  init(_ note: NoteID) { self.note = note }

  mutating func take(_ rows: [TrailRow]) {
    self.rows = rows
  }

  var fillsBody: Bool { true }
  var hints: [Hint] {
    [
      Hint("j k", "move"), Hint("Enter", "open the entry"), Hint("f", "as a list"),
      Hint("Esc", "leave"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    let count = rows?.count ?? 0
    let height = StoryDialog.room(model.arrangement.body, model.settings.accessible).height
    if list.take(press, count: count, height: height) { return .stays }
    switch press.action {
    case .close, .quit, .story: return .closes
    case .open:
      if let rows, rows.indices.contains(list.position.selected) {
        model.openEntry(rows[list.position.selected].seq)
      }
    case .filter:
      model.applyTrail(TrailFilter([.note: [note.qualified]]))
      return .closes
    case .redraw, .suspend, .help, .command, .palette:
      if let action = press.action { model.perform(action, seen: press.seen) }
    default: model.say("\(press.key.name) does nothing here; Esc leaves the story", .warning)
    }
    return .stays
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    list.scroll(by: lines, count: rows?.count ?? 0)
  }

  private static func room(_ body: Rect, _ accessible: Bool) -> Rect {
    accessible
      ? Rect(column: 0, row: body.row + 1, width: body.width, height: body.height - 1)
      : body.inset(columns: 2, rows: 1)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let room = StoryDialog.room(body, model.settings.accessible)
    canvas.fill(body)
    let title = "Story of \(note.text)"
    let span = rows.flatMap(StoryDialog.span) ?? ""
    if model.settings.accessible {
      canvas.text(title + (span.isEmpty ? "" : ", " + span), column: 0, row: body.row, .title)
    } else {
      canvas.box(
        body, title: [Span(title, .titleFocused)], note: [Span(span, .titleNote)], isFocused: true)
    }
    guard let rows else { return canvas.placeholder(["Reading the story"], in: room) }
    guard !rows.isEmpty else {
      return canvas.placeholder(["No entry tells of this note."], in: room)
    }
    let width = room.width
    let moments = rows.map { $0.entry?.draft.at }
    list.draw(count: rows.count, in: room, on: &canvas) { canvas, index in
      let before = index > 0 ? moments[index - 1] : nil
      canvas.spans(
        StoryDialog.line(rows[index], after: before, model), column: 1, row: 0, width: width)
    }
  }

  /// `5 entries, 3 min from first to last`.
  private static func span(_ rows: [TrailRow]) -> String? {
    guard let first = rows.first?.entry?.draft.at, let last = rows.last?.entry?.draft.at else {
      return nil
    }
    let took = Wording.age(seconds: Int(first.milliseconds(to: last) / 1000))
    return "\(rows.count == 1 ? "1 entry" : "\(rows.count) entries"), \(took)"
  }

  private static func line(
    _ row: TrailRow, after before: Instant?, _ model: ConsoleModel
  ) -> [Span] {
    guard let draft = row.entry?.draft else {
      return [Span("entry \(row.seq) is no entry this program writes", .severityWarning)]
    }
    let wait = before.map { "+" + Wording.age(seconds: Int($0.milliseconds(to: draft.at) / 1000)) }
    let isPerson = draft.actor.kind == .user
    return [
      Span(
        EntryWording.moment(draft.at, zoneMinutes: model.settings.zoneMinutes).padded(to: 16),
        .know),
      Span((wait ?? "").padded(to: 8), .ignore),
      EntryWording.sign(draft),
      Span(" " + phase(draft).padded(to: 12), isPerson ? .strong : .read),
      Span(EntryWording.summary(draft), .read),
      Span("  " + draft.actor.id, isPerson ? .accent : .ignore),
    ]
  }

  /// Which part of a claim's life the entry is.
  private static func phase(_ draft: AuditDraft) -> String {
    switch draft.action {
    case .receive where draft.object.kind == "denial": "denial"
    case .receive: "note"
    case .suggest: "suggestion"
    case .decide: "decision"
    case .undo: "undone"
    case .skip: "put off"
    case .wait: "question"
    case .pushIntent: "sending"
    case .pushResult: "delivery"
    case .modelRequest, .modelAnswer: "model"
    case .view: "opened"
    default: draft.action.rawValue
    }
  }
}
