import Basics
import Records
import Review
import Screen

/// The last ten decisions with where they stand: `u` takes the one under the cursor back while it
/// has not left, `m` puts one right that has.
struct RecentDialog: Dialog {
  private var list = DialogList()

  var hints: [Hint] {
    [Hint("u", "undo this"), Hint("m", "correct this"), Hint("Esc", "leave")]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if list.take(press, count: model.recent.count) { return .stays }
    switch press.action {
    case .close, .quit, .recent: return .closes
    case .sendNow: model.sendNow()
    case .undo:
      guard let decision = chosen(model) else { return .stays }
      return model.undo(decision) ? .closes : .stays
    case .modify:
      guard let decision = chosen(model) else { return .stays }
      return model.correct(decision) ? .closes : .stays
    default: model.say("u takes back, m corrects, Esc leaves", .warning)
    }
    return .stays
  }

  mutating func scroll(by lines: Int, _ model: inout ConsoleModel) {
    list.scroll(by: lines, count: model.recent.count)
  }

  private func chosen(_ model: ConsoleModel) -> RecentDecision? {
    let index = list.position.selected
    return model.recent.indices.contains(index) ? model.recent[index] : nil
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let rows = model.recent
    let size = Size(width: min(110, body.width - 2), height: min(14, body.height))
    canvas.dialog(
      "Recent decisions", size: size, in: body, accessible: model.settings.accessible
    ) { canvas, inner in
      guard !rows.isEmpty else {
        let text =
          model.recentRequest == nil ? "No decision was made yet." : "Reading the decisions"
        canvas.text(text, column: inner.column, row: inner.row, .know)
        return canvas.focus(column: inner.column, row: inner.row)
      }
      let table = TableView(RecentDialog.columns(rows), width: inner.width)
      table.header(on: &canvas, column: inner.column, row: inner.row)
      let area = Rect(
        column: inner.column, row: inner.row + 1, width: inner.width, height: inner.height - 1)
      list.draw(count: rows.count, in: area, on: &canvas) { canvas, index in
        table.row(RecentDialog.cells(rows[index], model), on: &canvas, column: 1, row: 0)
      }
    }
  }

  private static func columns(_ rows: [RecentDecision]) -> [TableColumn] {
    let longest = rows.reduce(8) { max($0, $1.name.utf8.count) }
    return [
      TableColumn("", width: 1),
      TableColumn("at", width: 5, priority: 2),
      TableColumn("note", width: min(14, longest)),
      TableColumn("client", width: 6, priority: 3),
      TableColumn("decision", width: 10),
      TableColumn("codes", width: 16, fills: true, priority: 1),
      TableColumn("by", width: 9, priority: 4),
      TableColumn("stands", width: 20, fills: true),
    ]
  }

  private static func cells(_ row: RecentDecision, _ model: ConsoleModel) -> [[Span]] {
    let read: Role = row.undone ? .stale : .read
    return [
      [row.undone ? Span(.arrowLeft, .stale) : JudgementSign.span(row.word)],
      [Span(Wording.clock(row.at, zoneMinutes: model.settings.zoneMinutes), .know)],
      [Span(row.name, row.undone ? .stale : .strong)],
      [Span(row.initials, .know)],
      [Span(Wording.past(row.word), read)],
      codes(row, read),
      [Span(row.by, .know)],
      stands(row, model.now),
    ]
  }

  private static func codes(_ row: RecentDecision, _ role: Role) -> [Span] {
    if let reason = row.reason { return [Span(reason.words, role)] }
    guard let claim = row.claim else { return [Span(.dash, .ignore)] }
    let lines = claim.lines.map { ([$0.code] + $0.modifiers).joined(separator: "-") }
    return [Span((lines + claim.diagnoses).joined(separator: " "), role)]
  }

  /// Where a decision stands on its way to the EHR.
  static func stands(_ row: RecentDecision, _ now: Instant) -> [Span] {
    if row.undone { return [Span("taken back", .stale)] }
    switch row.delivery {
    case .held:
      let left = row.leavesAt.map { now.milliseconds(to: $0) } ?? 0
      return left > 0
        ? [Span("leaves in \((left + 999) / 1000) s", .accent)]
        : [Span("waits to be sent", .know)]
    case .sending: return [Span("being sent", .know)]
    case .applied: return [Span(.check, .judgedAccept), Span(" in the EHR", .know)]
    case .failed:
      return [Span(.cross, .severityError), Span(" failed" + why(row), .severityError)]
    case .unknown:
      return [Span(.question, .severityWarning), Span(" unknown" + why(row), .severityWarning)]
    case .void: return [Span("void", .stale)]
    case nil: return [Span("nothing to send", .know)]
    }
  }

  private static func why(_ row: RecentDecision) -> String {
    row.trouble.map { ": " + $0 } ?? ""
  }
}

extension ConsoleModel {
  /// Takes back a decision of the recent list; false after saying why not.
  mutating func undo(_ decision: RecentDecision) -> Bool {
    guard !decision.undone else {
      say("\(decision.name) was taken back already", .warning)
      return false
    }
    if let known = book.decided.last(where: { $0.row.id == decision.item }) {
      undo(
        known.row, version: known.version, key: known.key, next: known.next,
        leavesAt: decision.delivery == nil ? nil : known.leavesAt)
      return true
    }
    if let delivery = decision.delivery, delivery != .held {
      say(Refusal.windowClosed(decision.item).sentence, .warning)
      return false
    }
    let row = QueueRow(
      id: decision.item, version: decision.itemVersion, state: .open, initials: decision.initials,
      date: today, payer: "", codes: [], confidence: nil, flags: [])
    undo(
      row, version: decision.itemVersion, key: nil, next: nil,
      leavesAt: decision.delivery == nil ? nil : decision.leavesAt)
    return true
  }

  /// Starts the correction of a decision that has left; false after saying why not.
  mutating func correct(_ decision: RecentDecision) -> Bool {
    guard !decision.undone else {
      say("\(decision.name) was taken back: it is to sign again", .warning)
      return false
    }
    switch decision.delivery {
    case .applied, .failed: break
    case .held where decision.leavesAt.map({ $0 > now }) ?? false:
      say(
        "\(decision.name) has not left: \(settings.keymap.name(of: .undo)) takes it back", .warning)
      return false
    case .held, .sending, .unknown:
      say(
        "\(decision.name) is still being sent; correct it once the outcome is known", .warning)
      return false
    case .void, nil:
      say(
        "\(decision.name) sent nothing: \(settings.keymap.name(of: .undo)) takes it back", .warning)
      return false
    }
    correction = decision
    if shelf[decision.item] != nil { shelf.drop(decision.item) }
    loadDetail(decision.item)
    say("reading \(decision.name)")
    return true
  }

  /// The item to correct has been read: the editor opens on what was signed.
  mutating func startCorrection(of detail: ReviewDetail) {
    guard let decision = correction, decision.item == detail.row.id else { return }
    correction = nil
    notice = nil
    dialogs.append(
      EditorDialog(
        detail, claim: decision.claim ?? detail.suggestion.claim, correcting: decision.decision))
  }
}
