import Screen

/// A page of lines to read and scroll: why a code was chosen, a denial in full.
struct PageDialog: Dialog {
  /// One line: pieces to draw as they are, or a text to wrap at an indent.
  enum Line: Hashable, Sendable {
    case heading(String)
    case spans([Span])
    case text(String, indent: Int, role: Role)
    case air
  }

  let title: String
  private(set) var lines: [Line]
  /// The key that opened it also closes it.
  let opener: Action
  private var top = 0

  init(title: String, lines: [Line], opener: Action) {
    self.title = title
    self.lines = lines
    self.opener = opener
  }

  /// The same page at the same place with other lines.
  func rewritten(_ lines: [Line]) -> PageDialog {
    var page = self
    page.lines = lines
    return page
  }

  var hints: [Hint] { [Hint("j k", "scroll"), Hint("Esc", "leave")] }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if let action = press.action, DialogList.moves.contains(action) {
      let (count, height) = PageDialog.room(self, model.arrangement.body)
      top = ScrollStep.top(top, action, count: count, height: height)
      return .stays
    }
    if press.action == .close || press.action == .quit || press.action == opener { return .closes }
    model.say("\(press.key.name) does nothing here; Esc leaves the page", .warning)
    return .stays
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    let (count, height) = PageDialog.room(self, model.arrangement.body)
    top = max(0, min(top + lines, count - height))
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let laid = PageDialog.laid(lines, width: PageDialog.width(body) - 4)
    let size = Size(
      width: PageDialog.width(body), height: min(body.height, max(6, laid.count + 2)))
    canvas.dialog(title, size: size, in: body, accessible: model.settings.accessible) {
      canvas, inner in
      for (row, line) in laid.dropFirst(top).prefix(inner.height).enumerated() {
        canvas.spans(line, column: inner.column, row: inner.row + row, width: inner.width)
      }
      if laid.count > inner.height, !model.settings.accessible {
        Scrollbar.draw(
          on: &canvas, column: inner.right, rows: inner, top: top, count: laid.count)
      }
      canvas.focus(column: inner.column, row: inner.row)
    }
  }

  private static func width(_ body: Rect) -> Int { min(92, body.width) }

  private static func room(_ page: PageDialog, _ body: Rect) -> (count: Int, height: Int) {
    let count = laid(page.lines, width: width(body) - 4).count
    return (count, max(1, min(body.height, max(6, count + 2)) - 2))
  }

  private static func laid(_ lines: [Line], width: Int) -> [[Span]] {
    lines.flatMap { line -> [[Span]] in
      switch line {
      case .heading(let text): return [[Span(text, .dialogTitle)]]
      case .spans(let spans): return [spans]
      case .air: return [[]]
      case .text(let text, let indent, let role):
        let wrap = TextWrap(text, width: max(10, width - indent))
        return wrap.lines.indices.map {
          [
            Span(
              String(repeating: " ", count: indent) + Wording.trimmed(wrap.string(line: $0)), role)
          ]
        }
      }
    }
  }
}
