import Basics
import Records
import Review
import Screen

/// The suggested codes: what is ticked, how sure, why, by which rule; what was overruled; what to
/// look at; and at the foot the claim they make with what the rules say of it.
enum CodesView {
  static func draw(on canvas: inout Canvas, _ model: ConsoleModel, _ places: Arrangement) {
    guard let content = places.content(of: .codes) else { return }
    let isFocused = model.pane == .codes && model.dialogs.isEmpty
    let title = [Span("Suggested codes", isFocused ? .titleFocused : .title)]
    guard let detail = model.shown, let sheet = model.codes.sheet else {
      canvas.pane(.codes, title: title, model, places)
      if isFocused { canvas.focus(column: content.column, row: content.row) }
      return
    }
    canvas.pane(
      .codes, title: title, note: [Span(engine(detail.suggestion.engine), .titleNote)], model,
      places)
    let room = CodesRoom(content, findings: model.codes.findings)
    if sheet.entries.isEmpty {
      canvas.placeholder(["No code is suggested."], in: room.entries)
      if isFocused { canvas.focus(column: content.column, row: content.row) }
    }
    drawEntries(on: &canvas, model, detail, sheet, in: room.entries, isFocused: isFocused)
    ClaimFoot.draw(
      on: &canvas, claim: model.codes.ticks(detail).claim(of: detail.suggestion).claim,
      findings: model.codes.findings, fees: model.settings.fees, in: room.claim)
  }

  /// "built-in rules 2026.1" for "builtin 2026.1".
  static func engine(_ name: String) -> String {
    name.hasPrefix("builtin ") ? "built-in rules " + name.dropFirst(8) : name
  }

  private static func drawEntries(
    on canvas: inout Canvas, _ model: ConsoleModel, _ detail: ReviewDetail, _ sheet: CodeSheet,
    in rect: Rect, isFocused: Bool
  ) {
    let pane = model.codes
    let ticks = pane.ticks(detail)
    let air = min(1, rect.column)
    for row in 0..<rect.height {
      let index = pane.top + row
      guard index < pane.lines.count else { break }
      let line = pane.lines[index]
      let isSelected = line.entry == pane.cursor
      let place = Rect(
        column: rect.column - air, row: rect.row + row, width: rect.width + 2 * air, height: 1)
      guard case .head(let number) = line else {
        drawReason(line, on: &canvas, detail.suggestion, sheet, in: place, air: air)
        continue
      }
      let states: Layers = isSelected ? (isFocused ? .cursor : .cursorUnfocused) : []
      canvas.within(place) { canvas in
        canvas.layered(states) { canvas in
          if isSelected { canvas.fill(canvas.bounds, .read) }
          CodeEntryView.draw(
            on: &canvas, sheet.entries[number], detail.suggestion,
            isTicked: ticks.entries.contains(sheet.entries[number]), column: air)
          if isSelected, isFocused {
            canvas.glyph(.cursorBar, column: 0, row: 0, .cursorBar)
            canvas.focus(column: air, row: 0)
          }
        }
      }
    }
  }

  private static func drawReason(
    _ line: CodeLine, on canvas: inout Canvas, _ suggestion: Suggestion, _ sheet: CodeSheet,
    in place: Rect, air: Int
  ) {
    guard case .reason(let number, let text, let isFirst) = line else { return }
    canvas.text(
      text, column: place.column + air + CodeLine.indent, row: place.row,
      width: place.width - 2 * air - CodeLine.indent, .know)
    let room = Rect(column: 0, row: 0, width: place.width - 2 * air, height: 1)
    let ruleWidth = CodeLine.ruleWidth(sheet.entries[number], room)
    guard isFirst, ruleWidth > 0, let code = suggestion.code(at: sheet.entries[number]) else {
      return
    }
    canvas.text(
      code.rule, column: place.right - air - ruleWidth + 1, row: place.row, width: ruleWidth - 1,
      .ignore, align: .trailing)
  }
}

/// The head line of one entry.
enum CodeEntryView {
  static func draw(
    on canvas: inout Canvas, _ entry: CodeSheet.Entry, _ suggestion: Suggestion, isTicked: Bool,
    column: Int
  ) {
    let width = canvas.size.width - 2 * column
    switch entry {
    case .procedure, .diagnosis:
      guard let code = suggestion.code(at: entry) else { return }
      checkbox(on: &canvas, isTicked: isTicked, column: column)
      let tail = width >= 76 ? 16 : width >= 58 ? 10 : 6
      canvas.text(code.code, column: column + 4, row: 0, width: 7, isTicked ? .strong : .know)
      let place = place(of: entry, suggestion)
      canvas.spans(extras(code, place), column: column + 12, row: 0, width: 8)
      canvas.text(
        code.label, column: column + 21, row: 0, width: max(0, width - 21 - tail - 1),
        isTicked ? .read : .know)
      confidence(on: &canvas, code.confidence, right: column + width, width: tail)
    case .overruled(let index): overruled(on: &canvas, suggestion.overruled[index], column, width)
    case .flag(let index): flag(on: &canvas, suggestion.flags[index], column, width)
    }
  }

  private static func checkbox(on canvas: inout Canvas, isTicked: Bool, column: Int) {
    canvas.text(isTicked ? "[x]" : "[ ]", column: column, row: 0, isTicked ? .checkbox : .ignore)
  }

  /// "primary" or "2nd" for a diagnosis on the claim, "also seen" for an alternative; else units and
  /// modifiers.
  private static func extras(_ code: SuggestedCode, _ place: String) -> [Span] {
    if !place.isEmpty { return [Span(place, .know)] }
    var spans = [Span(.times, .know), Span("\(code.units)", .know)]
    if !code.modifiers.isEmpty {
      spans.append(Span(" " + code.modifiers.joined(separator: " "), .know))
    }
    return spans
  }

  private static func place(of entry: CodeSheet.Entry, _ suggestion: Suggestion) -> String {
    if suggestion.code(at: entry)?.alternative == true { return "other" }
    guard case .diagnosis(let index) = entry else { return "" }
    let rank = suggestion.diagnoses.prefix(index).filter { !$0.alternative }.count
    return rank == 0 ? "primary" : "\(rank + 1)."
  }

  private static func confidence(
    on canvas: inout Canvas, _ confidence: Confidence, right: Int, width: Int
  ) {
    let role = ConfidenceView.role(confidence)
    let bar = max(0, width - 6)
    if bar >= 4 {
      canvas.thinMeter(
        share: confidence.fraction, column: right - width, row: 0, width: bar, role)
    }
    canvas.spans(
      [Span(ConfidenceView.glyph(confidence), role), Span(confidence.description, role)],
      column: right - 5, row: 0, width: 5, align: .trailing)
  }

  private static func overruled(
    on canvas: inout Canvas, _ code: OverruledCode, _ column: Int, _ width: Int
  ) {
    canvas.glyph(.cross, column: column + 1, row: 0, .overruled)
    canvas.text(code.code, column: column + 4, row: 0, width: 7, .overruled)
    var said = [Span("overruled", .flag), Span("  ", .know)]
    said.append(Span(code.proposer.map { "\($0) said it" } ?? "considered here", .know))
    if let confidence = code.confidence { said.append(Span(" at \(confidence)", .know)) }
    canvas.spans(said, column: column + 12, row: 0, width: max(0, width - 12))
  }

  private static func flag(
    on canvas: inout Canvas, _ flag: CodingFlag, _ column: Int, _ width: Int
  ) {
    let role: Role =
      switch flag.severity {
      case .error: .severityError
      case .warn: .flag
      case .info: .severityNote
      }
    canvas.spans(
      [Span(.flag, role), Span("  ", role), Span(flag.kind.words, role)], column: column + 1,
      row: 0,
      width: width - 1)
  }
}
