import Review
import Screen

/// The orders of the list; pressed again the sort key turns the present one round.
struct SortDialog: Dialog {
  private var list = DialogList()
  private let sorts = QueueSort.allCases

  init(_ query: QueueQuery) {
    list.position.selected = sorts.firstIndex(of: query.sort) ?? 0
  }

  var hints: [Hint] {
    [Hint("Enter", "choose"), Hint("1-5", "choose"), Hint("S", "turn round"), Hint("Esc", "leave")]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if let digit = press.key.writing.flatMap({ Int(String($0)) }), (1...sorts.count).contains(digit)
    {
      model.sort(by: sorts[digit - 1])
      return .closes
    }
    if list.take(press, count: sorts.count) { return .stays }
    switch press.action {
    case .sort:
      model.sort(by: model.queue.query.sort, descending: !model.queue.query.descending)
      return .closes
    case .open: model.sort(by: sorts[list.position.selected])
    case .close, .quit: break
    default:
      model.say("Enter chooses the order, Esc leaves", .warning)
      return .stays
    }
    return .closes
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let query = model.queue.query
    canvas.dialog(
      "Sort by", size: Size(width: 32, height: sorts.count + 2), in: body,
      accessible: model.settings.accessible
    ) { canvas, inner in
      list.draw(count: sorts.count, in: inner, on: &canvas) { canvas, index in
        let isCurrent = sorts[index] == query.sort
        canvas.text("\(index + 1)", column: 1, row: 0, .keyHintKey)
        canvas.text(sorts[index].rawValue, column: 4, row: 0, isCurrent ? .strong : .read)
        guard isCurrent else { return }
        canvas.glyph(query.descending ? .arrowDown : .arrowUp, column: 16, row: 0, .accent)
      }
    }
  }
}

extension ConsoleModel {
  /// Opens the menu, or sorts at once as the command says.
  mutating func startSort(_ argument: String) {
    guard !argument.isEmpty else { return dialogs.append(SortDialog(queue.query)) }
    guard let sort = QueueSort(rawValue: argument) else {
      return say(
        "there is no order \(argument); the known ones are "
          + QueueSort.allCases.map(\.rawValue).joined(separator: ", "), .error)
    }
    self.sort(by: sort, descending: sort == queue.query.sort && !queue.query.descending)
  }

  mutating func sort(by sort: QueueSort, descending: Bool = false) {
    queue.query.sort = sort
    queue.query.descending = descending
    loadWindow(.first, for: .first)
    say("sorted by \(sort.rawValue)" + (descending ? ", the last first" : ""))
  }
}
