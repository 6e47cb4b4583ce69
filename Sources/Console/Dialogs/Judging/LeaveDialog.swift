import Basics
import Review
import Screen

/// Asks before leaving when decisions wait to be sent.
struct LeaveDialog: Dialog {
  var hints: [Hint] {
    [
      Hint("q", "leave"), Hint("Ctrl-S", "send now"), Hint("Esc", "stay"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.action {
    case .close: return .closes
    case .sendNow:
      model.sendNow()
      return .closes
    case .quit:
      model.send(.quit)
      return .closes
    default: break
    }
    switch press.key {
    case .character("y"):
      model.send(.quit)
      return .closes
    case .character("n"): return .closes
    default:
      model.say("q leaves, Esc stays", .warning)
      return .stays
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let count = max(model.counts.toSend, model.book.pending.count)
    let lines = [
      Wording.count(count, "decision") + (count == 1 ? " waits" : " wait") + " to be sent.",
      "Nothing is lost: what waits is sent when",
      "Countersign runs again. Leave now?",
    ]
    canvas.dialog(
      "Leave", size: Size(width: 48, height: 5), in: body, accessible: model.settings.accessible
    ) { canvas, inner in
      for (index, line) in lines.enumerated() {
        canvas.text(
          line, column: inner.column, row: inner.row + index, width: inner.width,
          index == 0 ? .strong : .read)
      }
      canvas.focus(column: inner.column, row: inner.row)
    }
  }
}
