import Basics
import CodeSets
import Records
import Review
import Screen

/// The note on the screen with the words that prove the code under the cursor marked; above it who
/// it is about, below it what the schedule holds.
enum NoteView {
  static func draw(on canvas: inout Canvas, _ model: ConsoleModel, _ places: Arrangement) {
    guard let content = places.content(of: .note) else { return }
    let isFocused = model.pane == .note && model.dialogs.isEmpty
    let role: Role = isFocused ? .titleFocused : .title
    guard let detail = model.shown else {
      let id = model.queue.selected?.name
      canvas.pane(.note, title: [Span("Note", role)], model, places)
      if let id { canvas.placeholder(["Reading \(id)"], in: content) }
      if isFocused { canvas.focus(column: content.column, row: content.row) }
      return
    }
    let room = NoteRoom(content)
    let lines = model.note.wrap.lines.count
    let cut = model.note.excerpt == nil ? [] : [Span(" excerpt", .titleNote)]
    canvas.pane(
      .note, title: [Span("Note ", role), Span(detail.row.name, role)] + cut,
      note: heading(detail, width: content.width - 20 - cut.columns), model, places)
    if room.client.height > 0 {
      canvas.spans(
        client(detail), column: room.client.column, row: room.client.row, width: room.client.width)
    }
    if detail.sight == .withheld {
      canvas.placeholder(
        ["\(model.settings.person.role.rawValue): no word of a note is shown"], in: room.text)
    } else {
      drawText(on: &canvas, model.note, marks: model.note.marks, in: room.text)
    }
    if lines > room.text.height, !places.accessible {
      Scrollbar.draw(
        on: &canvas, column: content.right, rows: room.text, top: model.note.top, count: lines)
    }
    for (index, line) in facts(detail).prefix(room.facts.height).enumerated() {
      canvas.spans(
        line, column: room.facts.column, row: room.facts.row + index, width: room.facts.width)
    }
    if isFocused { canvas.focus(column: room.text.column, row: room.text.row) }
  }

  static func drawText(
    on canvas: inout Canvas, _ note: NotePane, marks: [TextMark], in rect: Rect
  ) {
    guard !note.wrap.text.elements.isEmpty else {
      canvas.text("The note is empty.", column: rect.column, row: rect.row, .ignore)
      return
    }
    for row in 0..<rect.height {
      let line = note.top + row
      guard line < note.wrap.lines.count else { break }
      canvas.text(
        note.wrap.text, shown(note.wrap, line), column: rect.column, row: rect.row + row,
        width: rect.width + 1, .read, marks: marks)
    }
  }

  /// A line without the blanks at its end, which would carry a mark into nothing.
  private static func shown(_ wrap: TextWrap, _ line: Int) -> Range<Int> {
    var range = wrap.lines[line]
    while let last = range.last, wrap.text.elements[last].scalar == " " {
      range = range.lowerBound..<last
    }
    return range
  }

  /// "15 May 2024 · 50 min · telehealth, home"; the last parts go first when room is short.
  static func heading(_ detail: ReviewDetail, width: Int) -> [Span] {
    var parts = [detail.encounter.date.long, minutes(detail.encounter), place(detail.encounter)]
      .filter { !$0.isEmpty }
    while parts.count > 1, [Span].dotted(parts, .titleNote).columns > width { parts.removeLast() }
    return .dotted(parts, .titleNote)
  }

  /// Full name, payer and clinician.
  static func client(_ detail: ReviewDetail) -> [Span] {
    var parts: [[Span]] = []
    let name = detail.client?.fullName ?? ""
    parts.append([Span(name.isEmpty ? detail.row.initials : name, .strong)])
    parts.append([Span(detail.payer?.name ?? detail.row.payer, .know)])
    if let clinician = detail.clinician {
      parts.append([
        Span(
          [clinician.fullName, clinician.credential].filter { !$0.isEmpty }
            .joined(separator: ", "), .know)
      ])
    }
    return .dotted(parts.map { $0.filter { !$0.text.isEmpty } }, .ignore)
  }

  /// What schedule and chart hold.
  static func facts(_ detail: ReviewDetail) -> [[Span]] {
    let encounter = detail.encounter
    var recorded: [String] = []
    if let minutes = encounter.durationMinutes {
      var text = "recorded \(minutes) min"
      if let start = encounter.start, let end = encounter.end { text += " (\(start)-\(end))" }
      recorded.append(text)
    } else if let start = encounter.start {
      recorded.append("recorded from \(start)")
    }
    if let credential = encounter.credential, detail.clinician == nil {
      recorded.append(credential)
    }
    var chart: [String] = []
    if let code = encounter.placeOfService {
      let label = PlaceOfService(code)?.label ?? ""
      chart.append("place \(code)" + (label.isEmpty ? "" : " " + lowered(label)))
    }
    if !encounter.priorDiagnoses.isEmpty {
      chart.append("chart " + encounter.priorDiagnoses.joined(separator: " "))
    }
    if let age = encounter.clientAge { chart.append("age \(age)") }
    var lines = [recorded, chart].filter { !$0.isEmpty }.map { [Span].dotted($0, .ignore) }
    if let question = detail.question {
      lines.insert([Span(.wait, .judgedSkip), Span(" waits: \(question)", .know)], at: 0)
    }
    if detail.isOutdated {
      lines.insert(
        [Span(.flag, .flag), Span(" the note changed after the decision", .severityWarning)], at: 0)
    }
    return lines
  }

  /// A label inside a line: no capital at its start.
  private static func lowered(_ label: String) -> String {
    Wording.inSentence(label)
  }

  private static func minutes(_ encounter: Encounter) -> String {
    encounter.durationMinutes.map { "\($0) min" } ?? ""
  }

  private static func place(_ encounter: Encounter) -> String {
    switch (encounter.telehealth, encounter.placeOfService) {
    case (.video, "10"): "telehealth, home"
    case (.video, _): "telehealth"
    case (.audioOnly, _): "telephone"
    case (_, "10"): "telehealth, home"
    case (_, "02"): "telehealth"
    case (_, let code): code.flatMap { PlaceOfService($0)?.label } ?? ""
    }
  }
}

/// A thumb at the right edge that tells how far a text is.
enum Scrollbar {
  static func draw(on canvas: inout Canvas, column: Int, rows: Rect, top: Int, count: Int) {
    guard count > rows.height, rows.height > 1 else { return }
    let thumb = max(1, rows.height * rows.height / count)
    let reach = max(1, count - rows.height)
    let start = (rows.height - thumb) * min(top, reach) / reach
    for row in start..<start + thumb {
      canvas.glyph(.scrollThumb, column: column + 1, row: rows.row + row, .borderFocused)
    }
  }
}
