public import Screen

/// Draws the console: a pure function from the model to a picture.
public enum ConsoleView {
  /// The picture of a model at its size.
  public static func view(_ model: ConsoleModel) -> Frame {
    var canvas = Canvas(size: model.size)
    canvas.setToken(model.token)
    canvas.setModes(
      Frame.Modes(
        mouse: model.mouse,
        cursorVisible: model.settings.accessible || model.dialogs.last?.isWriting == true))
    guard Arrangement.isLargeEnough(model.size) else {
      drawTooSmall(on: &canvas, model)
      return canvas.frame
    }
    let places = model.arrangement
    TopBar.draw(on: &canvas, model, places)
    let lowest = model.dialogs.lastIndex { $0.fillsBody }
    if lowest == nil, !coversBody(model), model.screen == .audit {
      TrailView.draw(on: &canvas, model)
    } else if lowest == nil, !coversBody(model) {
      for pane in places.shown { draw(pane, on: &canvas, model, places) }
    }
    for dialog in model.dialogs[(lowest ?? 0)...] {
      if places.accessible { canvas.fill(places.body) }
      dialog.draw(on: &canvas, in: places.body, model)
    }
    HintLine.draw(on: &canvas, model, places)
    StatusLine.draw(on: &canvas, model, places)
    return canvas.frame
  }

  private static func coversBody(_ model: ConsoleModel) -> Bool {
    model.settings.accessible && !model.dialogs.isEmpty
  }

  private static func draw(
    _ pane: Pane, on canvas: inout Canvas, _ model: ConsoleModel, _ places: Arrangement
  ) {
    switch pane {
    case .queue: QueueView.draw(on: &canvas, model, places)
    case .note: NoteView.draw(on: &canvas, model, places)
    case .codes: CodesView.draw(on: &canvas, model, places)
    case .denials: DenialsView.draw(on: &canvas, model, places)
    }
  }

  private static func drawTooSmall(on canvas: inout Canvas, _ model: ConsoleModel) {
    let smallest = Arrangement.smallest
    let lines = [
      "Countersign",
      "needs \(smallest.width)x\(smallest.height), has "
        + "\(model.size.width)x\(model.size.height)",
      "\(model.settings.keymap.name(of: .quit)) leaves",
    ]
    let top = max(0, (model.size.height - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      canvas.text(
        line, column: 0, row: top + index, width: model.size.width, index == 0 ? .strong : .know,
        align: .center)
    }
    canvas.focus(column: 0, row: top)
  }
}
