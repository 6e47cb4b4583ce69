import Review
import Screen

/// The line of keys that serve the pane with the focus, written from the keymap.
enum HintLine {
  /// A hint with the columns it takes.
  struct Placed: Hashable, Sendable {
    var hint: Hint
    var columns: Range<Int>
  }

  static func draw(on canvas: inout Canvas, _ model: ConsoleModel, _ places: Arrangement) {
    let row = places.hints.row
    for placed in placed(model, places) {
      let layers: Layers = placed.hint.isDisabled ? [.disabled] : []
      let column = placed.columns.lowerBound
      canvas.layered(layers) { canvas in
        let used = canvas.text(placed.hint.key, column: column, row: row, .keyHintKey)
        canvas.text(placed.hint.label, column: column + used + 1, row: row, .keyHint)
      }
    }
  }

  /// The hints that fit; the last one, help, is always kept.
  static func placed(_ model: ConsoleModel, _ places: Arrangement) -> [Placed] {
    var hints = model.dialogs.last?.hints ?? hints(model)
    let width = places.hints.width - 2
    while hints.count > 2, total(hints) > width { hints.remove(at: hints.count - 2) }
    var column = places.accessible ? 0 : 1
    return hints.map { hint in
      let length = columns(hint)
      defer { column += length + gap }
      return Placed(hint: hint, columns: column..<column + length)
    }
  }

  /// The keys of the pane with the focus.
  static func hints(_ model: ConsoleModel) -> [Hint] {
    actions(model).compactMap { hint($0, model) }
  }

  /// What the pane with the focus is for, the actions used most first.
  static func actions(_ model: ConsoleModel) -> [Action] {
    if model.screen == .audit {
      let canClose = !model.trail.list.filter.isEmpty || model.trail.isVerifying
      return model.trail.pane == .signals
        ? [.open, .down, .up, .nextPane, .review, .help]
        : [.open, .story, .filter, .find] + (canClose ? [.close] : [])
          + [.nextPane, .verify, .export, .review, .help]
    }
    return reviewActions(model)
  }

  private static func reviewActions(_ model: ConsoleModel) -> [Action] {
    switch model.pane {
    case .queue:
      model.queue.marks.isEmpty
        ? [
          .accept, .modify, .reject, .skip, .undo, .open, .toggle, .find, .filter, .command, .help,
        ]
        : [.judgeMarked, .mark, .markRange, .close, .accept, .modify, .reject, .help]
    case .note: [.accept, .modify, .reject, .skip, .undo, .open, .why, .nextPane, .help]
    case .codes: [.toggle, .accept, .modify, .reject, .skip, .undo, .why, .open, .nextPane, .help]
    case .denials: [.open, .down, .up, .nextPane, .command, .help]
    }
  }

  private static let gap = 2

  private static func hint(_ action: Action, _ model: ConsoleModel) -> Hint? {
    guard let key = model.settings.keymap.keys(for: action).first else { return nil }
    return Hint(
      shown(key), label(action, model), press: key, isDisabled: model.refusal(of: action) != nil)
  }

  private static func shown(_ key: Key) -> String {
    key == .character(" ") ? "space" : key.name
  }

  private static func label(_ action: Action, _ model: ConsoleModel) -> String {
    if model.screen == .audit { return trailLabel(action, model) }
    return switch (action, model.pane) {
    case (.open, .denials): "details"
    case (.open, _): "whole note"
    case (.nextPane, .denials): "to the review"
    case (.close, _): "marks off"
    default: KeyTable.entry(action).hint
    }
  }

  private static func trailLabel(_ action: Action, _ model: ConsoleModel) -> String {
    switch (action, model.trail.pane) {
    case (.open, .signals): "its entries"
    case (.open, _): "open"
    case (.close, _): model.trail.isVerifying ? "stop verifying" : "filter off"
    default: KeyTable.entry(action).hint
    }
  }

  private static func columns(_ hint: Hint) -> Int {
    TextWidth.columns(hint.key) + 1 + TextWidth.columns(hint.label)
  }

  private static func total(_ hints: [Hint]) -> Int {
    hints.reduce(0) { $0 + columns($1) + gap } - gap
  }
}
