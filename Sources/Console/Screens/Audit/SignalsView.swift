import Review
import Screen

/// The signals: what a supervisor may want to look at, two lines each.
enum SignalsView {
  static func draw(on canvas: inout Canvas, _ model: ConsoleModel, _ places: TrailArrangement) {
    guard let content = places.content(of: .signals) else { return }
    let signals = model.trail.signals
    let isFocused = model.trail.pane == .signals && model.dialogs.isEmpty
    TrailView.frame(
      .signals, "Signals", note: note(model), on: &canvas, model, places)
    guard !signals.isEmpty else {
      canvas.placeholder(
        model.trail.isSignalsLoaded
          ? ["Nothing to look at.", "The last \(model.trail.signalDays) days were looked through."]
          : ["Looking through the last days"], in: content)
      if isFocused { canvas.focus(column: content.column, row: content.row) }
      return
    }
    var position = model.trail.signalPosition
    position.settle(count: signals.count, height: max(1, content.height / 2))
    for (line, index) in position.visible(count: signals.count, height: content.height / 2)
      .enumerated()
    {
      let row = content.row + 2 * line
      draw(
        signals[index], on: &canvas, in: content, row: row,
        isSelected: index == position.selected, isFocused: isFocused, places)
    }
  }

  private static func draw(
    _ signal: TrailSignal, on canvas: inout Canvas, in content: Rect, row: Int, isSelected: Bool,
    isFocused: Bool, _ places: TrailArrangement
  ) {
    let air = places.accessible ? 0 : 1
    let place = Rect(
      column: content.column - air, row: row, width: content.width + 2 * air, height: 1)
    let states: Layers = isSelected ? [isFocused ? .cursor : .cursorUnfocused] : []
    canvas.layered(states) { canvas in
      if isSelected { canvas.fill(place, .read) }
      if isSelected, isFocused {
        canvas.glyph(.cursorBar, column: place.column, row: row, .cursorBar)
        canvas.focus(column: content.column, row: row)
      }
      canvas.spans(
        [
          Span(.flag, .flag), Span(" \(signal.kind.rawValue)", .strong),
          Span("  \(signal.person)", .read),
        ], column: content.column, row: row, width: content.width)
    }
    canvas.text(
      signal.words, column: content.column + 2, row: row + 1, width: content.width - 2, .know)
  }

  private static func note(_ model: ConsoleModel) -> [Span] {
    let count = model.trail.signals.count
    return [Span(count == 0 ? "none" : "\(count) to look at", .titleNote)]
  }
}
