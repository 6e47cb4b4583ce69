import Basics
import Records
import Review
import Screen

/// Asks why an item is rejected: one digit answers; the ninth asks a line of text.
struct RejectDialog: Dialog {
  private let row: QueueRow
  private var list = DialogList()
  /// The line of text of the last reason, once that was chosen.
  private var words: TextField?

  init(_ row: QueueRow) { self.row = row }

  var isWriting: Bool { words != nil }

  var hints: [Hint] {
    words == nil
      ? [Hint("1-9", "reason"), Hint("Enter", "choose"), Hint("Esc", "leave")]
      : [Hint("Enter", "reject"), Hint("Esc", "back")]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if words != nil { return write(press, &model) }
    if let digit = press.key.writing.flatMap({ Int(String($0)) }), (1...9).contains(digit) {
      return choose(RejectionReason.allCases[digit - 1], press, &model)
    }
    if list.take(press, count: RejectionReason.allCases.count) { return .stays }
    switch press.action {
    case .open: return choose(RejectionReason.allCases[list.position.selected], press, &model)
    case .close, .quit: return .closes
    default:
      model.say("a digit from 1 to 9 tells the reason; Esc leaves", .warning)
      return .stays
    }
  }

  mutating func paste(_ text: String, _ model: inout ConsoleModel) -> Bool {
    guard words != nil else { return false }
    words?.paste(text)
    return true
  }

  private mutating func choose(
    _ reason: RejectionReason, _ press: Press, _ model: inout ConsoleModel
  ) -> Outcome {
    if reason == .other {
      list.position.selected = RejectionReason.allCases.count - 1
      words = TextField()
      return .stays
    }
    model.judge(row, .reject(reason, note: ""), seen: press.seen)
    return .closes
  }

  private mutating func write(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    switch press.key {
    case Key(.escape):
      words = nil
      return .stays
    case Key(.enter):
      let text = Wording.trimmed(words?.text ?? "")
      guard !text.isEmpty else {
        model.say("say in a few words why it is rejected", .warning)
        return .stays
      }
      model.judge(row, .reject(.other, note: text), seen: press.seen)
      return .closes
    default:
      _ = words?.take(press.key)
      return .stays
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let reasons = RejectionReason.allCases
    canvas.dialog(
      "Reject \(row.name)", size: Size(width: 46, height: reasons.count + (words == nil ? 2 : 4)),
      in: body, accessible: model.settings.accessible
    ) { canvas, inner in
      let rows = Rect(
        column: inner.column, row: inner.row, width: inner.width,
        height: min(reasons.count, inner.height - (words == nil ? 0 : 2)))
      list.draw(count: reasons.count, in: rows, on: &canvas, isFocused: words == nil) {
        canvas, index in
        canvas.text("\(reasons[index].digit)", column: 1, row: 0, .keyHintKey)
        canvas.text(reasons[index].words, column: 4, row: 0, .read)
      }
      guard let words else { return }
      let used = canvas.text("why", column: inner.column, row: inner.bottom - 1, .prompt) + 1
      canvas.field(
        words, column: inner.column + used, row: inner.bottom - 1, width: inner.width - used,
        isFocused: true)
    }
  }
}

extension ConsoleModel {
  /// Opens the reasons, or rejects at once with the one the command names.
  mutating func reject(argument: String, seen: String) {
    guard let detail = undecided(seen, "reject") else { return }
    guard !argument.isEmpty else { return dialogs.append(RejectDialog(detail.row)) }
    let parts = argument.split(separator: " ", maxSplits: 1).map(String.init)
    let known = RejectionReason.allCases
    guard let reason = known.first(where: { $0.rawValue == parts[0] || "\($0.digit)" == parts[0] })
    else {
      return say(
        "there is no reason \(parts[0]); the known ones are "
          + known.map(\.rawValue).joined(separator: ", "), .error)
    }
    let note = parts.count > 1 ? parts[1] : ""
    guard reason != .other || !note.isEmpty else {
      return say("other asks a few words: :reject other WORDS", .warning)
    }
    judge(detail.row, .reject(reason, note: note))
  }

  /// Judges from a dialog: only what the dialog was opened on, still on the screen as it was.
  mutating func judge(_ row: QueueRow, _ judgement: Judgement, seen: String) {
    guard let detail = undecided(seen, judgement.word) else { return }
    guard detail.row.id == row.id, detail.row.version == row.version else {
      return say(Refusal.stale(row.id).sentence, .warning)
    }
    judge(row, judgement)
  }
}
