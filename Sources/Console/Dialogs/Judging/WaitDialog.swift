import Basics
import Records
import Review
import Screen

/// Asks whose answer an item waits for, and the question; then puts the item aside.
struct WaitDialog: Dialog {
  private let row: QueueRow
  private var whom = WaitingOn.clinician
  private var question = TextField()

  init(_ row: QueueRow) { self.row = row }

  var isWriting: Bool { true }

  var hints: [Hint] {
    [
      Hint("Enter", "ask and put aside"), Hint("Tab", "clinician or client"),
      Hint("Esc", "leave"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape): return .closes
    case Key(.tab), Key(.tab, .shift), Key(.up), Key(.down):
      whom = whom == .clinician ? .client : .clinician
    case Key(.enter):
      let text = Wording.trimmed(question.text)
      guard !text.isEmpty else {
        model.say("write the question first", .warning)
        return .stays
      }
      model.judge(row, .wait(whom, question: text), seen: press.seen)
      return .closes
    default: _ = question.take(press.key)
    }
    return .stays
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    question.paste(text)
    return true
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    canvas.dialog(
      "Put \(row.name) aside", size: Size(width: 72, height: 6), in: body,
      accessible: model.settings.accessible
    ) { canvas, inner in
      canvas.text("waits for", column: inner.column, row: inner.row, .know)
      var column = inner.column + 11
      for choice in WaitingOn.allCases {
        let isChosen = choice == whom
        column += canvas.text(
          isChosen ? "(x) \(choice.rawValue)" : "( ) \(choice.rawValue)", column: column,
          row: inner.row, isChosen ? .accent : .know)
        column += 3
      }
      canvas.text("question", column: inner.column, row: inner.row + 2, .know)
      canvas.field(
        question, column: inner.column + 11, row: inner.row + 2, width: inner.width - 11,
        isFocused: true)
    }
  }
}

extension ConsoleModel {
  /// Opens the question, or asks at once what the command says.
  mutating func wait(argument: String, seen: String) {
    guard let detail = undecided(seen, "put aside") else { return }
    guard !argument.isEmpty else { return dialogs.append(WaitDialog(detail.row)) }
    let parts = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let whom = WaitingOn(rawValue: parts[0]) else {
      return say(":wait clinician QUESTION, or :wait client QUESTION", .warning)
    }
    judge(detail.row, .wait(whom, question: parts[1]))
  }
}
