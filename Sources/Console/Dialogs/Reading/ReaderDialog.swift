import Basics
import Records
import Review
import Screen

/// The whole note over the whole body with all evidence marked; it can be searched, and the keys
/// that judge work as they do below it.
struct ReaderDialog: Dialog {
  private let detail: ReviewDetail
  private var pane = NotePane()
  private var field: TextField?
  private var sought = ""
  private var found: [Range<Int>] = []
  private var current = 0

  init(_ detail: ReviewDetail, room: Rect) {
    self.detail = detail
    pane.show(detail.note, width: room.width)
  }

  var isWriting: Bool { field != nil }
  var fillsBody: Bool { true }
  var hints: [Hint] {
    field == nil
      ? [
        Hint("a", "accept"), Hint("m", "modify"), Hint("r", "reject"), Hint("s", "skip"),
        Hint("/", "find"), Hint("Esc", "leave"),
      ]
      : [Hint("Enter", "find"), Hint("Esc", "leave")]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if field != nil { return write(press, &model) }
    let room = ReaderDialog.room(model.arrangement.body, model.settings.accessible)
    pane.show(detail.note, width: room.width)
    switch press.action {
    case .close, .quit, .open: return .closes
    case .undo: return .passes
    case .accept, .modify, .reject, .skip, .wait:
      guard let shown = model.shown, shown.row.id == detail.row.id,
        shown.row.version == detail.row.version
      else {
        model.say(Refusal.stale(detail.row.id).sentence, .warning)
        return .closes
      }
      return .passes
    case .find: field = TextField()
    case .findNext: step(by: 1, room, &model)
    case .findPrevious: step(by: -1, room, &model)
    case .some(let action) where DialogList.moves.contains(action):
      pane.top = ScrollStep.top(
        pane.top, action, count: pane.wrap.lines.count, height: room.height)
    case .redraw, .suspend, .why, .help, .command, .palette:
      if let action = press.action { model.perform(action, seen: press.seen) }
    default: model.say("\(press.key.name) does nothing here; Esc leaves the note", .warning)
    }
    return .stays
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    guard field != nil else { return false }
    field?.paste(text)
    return true
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    let room = ReaderDialog.room(model.arrangement.body, model.settings.accessible)
    pane.show(detail.note, width: room.width)
    pane.scroll(by: lines, height: room.height)
  }

  private mutating func write(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape): field = nil
    case Key(.enter):
      sought = field?.text ?? ""
      field = nil
      found = ReaderDialog.places(of: sought, in: detail.note.text)
      current = -1
      step(by: 1, ReaderDialog.room(model.arrangement.body, model.settings.accessible), &model)
    default: _ = field?.take(press.key)
    }
    return .stays
  }

  private mutating func step(by step: Int, _ room: Rect, _ model: inout ConsoleModel) {
    guard !found.isEmpty else {
      return model.say(
        sought.isEmpty ? "nothing was searched yet; / finds" : "the note does not say \(sought)",
        .warning)
    }
    current = (current + step + found.count) % found.count
    pane.show(detail.note, width: room.width)
    let line = pane.wrap.line(atOffset: found[current].lowerBound)
    if line < pane.top || line >= pane.top + room.height { pane.top = line - room.height / 3 }
    pane.settle(height: room.height)
    model.say("\(current + 1) of \(found.count)")
  }

  /// Where a text says something, whatever the case, in scalars.
  static func places(of sought: String, in text: String) -> [Range<Int>] {
    let wanted = Array(sought.lowercased().unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    let scalars = text.unicodeScalars.map {
      $0.properties.lowercaseMapping.unicodeScalars.first ?? $0
    }
    guard scalars.count >= wanted.count else { return [] }
    var places: [Range<Int>] = []
    var start = 0
    while start <= scalars.count - wanted.count, places.count < 1000 {
      if scalars[start] == wanted[0], scalars[start..<start + wanted.count].elementsEqual(wanted) {
        places.append(start..<start + wanted.count)
        start += wanted.count
      } else {
        start += 1
      }
    }
    return places
  }

  /// Lines above the text: who and with whom, what schedule and chart hold, and one of air.
  private static func headLines(_ body: Rect) -> Int { body.height >= 12 ? 4 : 0 }

  /// Where the text stands.
  static func room(_ body: Rect, _ accessible: Bool) -> Rect {
    let head = headLines(body)
    return accessible
      ? Rect(column: 0, row: body.row + 1 + head, width: body.width, height: body.height - 1 - head)
      : Rect(
        column: body.column + 2, row: body.row + 1 + head, width: min(100, body.width - 4),
        height: body.height - 2 - head)
  }

  private func drawHead(on canvas: inout Canvas, in body: Rect, above room: Rect) {
    let lines = ReaderDialog.headLines(body)
    guard lines > 0 else { return }
    let heading = NoteView.heading(detail, width: room.width)
    for (index, line) in ([NoteView.client(detail), heading] + NoteView.facts(detail))
      .prefix(lines - 1).enumerated()
    {
      canvas.spans(line, column: room.column, row: room.row - lines + index, width: room.width)
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let room = ReaderDialog.room(body, model.settings.accessible)
    var pane = pane
    pane.show(detail.note, width: room.width)
    pane.settle(height: room.height)
    let marks =
      found.enumerated().map { TextMark($1, $0 == current ? .match : .accent) }
      + detail.suggestion.allEvidence.map { TextMark($0.start..<$0.end) }
    canvas.fill(body)
    let place = "\(pane.top + 1)-\(min(pane.wrap.lines.count, pane.top + room.height))"
    if model.settings.accessible {
      canvas.text("Note \(detail.row.name), lines \(place)", column: 0, row: body.row, .title)
    } else {
      canvas.box(
        body, title: [Span("Note \(detail.row.name)", .titleFocused)],
        note: [Span("lines \(place) of \(pane.wrap.lines.count)", .titleNote)], isFocused: true)
      Scrollbar.draw(
        on: &canvas, column: body.right - 2, rows: room, top: pane.top, count: pane.wrap.lines.count
      )
    }
    drawHead(on: &canvas, in: body, above: room)
    NoteView.drawText(on: &canvas, pane, marks: marks, in: room)
    canvas.focus(column: room.column, row: room.row)
    if let field { canvas.promptLine("/", field, in: body) }
  }
}
