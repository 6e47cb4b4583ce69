import Basics
import Records
import Review
import Screen

/// What will happen to the marked rows, before it does: which claims are signed, which rows are left
/// out and why. Only what is listed here, in the versions listed, is judged.
struct BatchDialog: Dialog {
  static let itemsMax = 200

  /// One marked row.
  private enum Line: Hashable, Sendable {
    case awaited(QueueRow)
    case ready(QueueRow, CodedClaim)
    case out(QueueRow, String)

    var row: QueueRow {
      switch self {
      case .awaited(let row), .ready(let row, _), .out(let row, _): row
      }
    }
  }

  private var lines: [Line]
  private var list = DialogList()
  /// More than this are proposed to a second person, not signed.
  private let aloneMax: Int?

  /// Lists the marked rows; those not read yet are asked for.
  init(_ model: inout ConsoleModel) {
    lines = model.queue.marks.map { Line.awaited($0) }
    aloneMax = model.settings.batchAloneMax
    for index in lines.indices {
      let row = lines[index].row
      if let detail = model.shelf[row.id], detail.row.version == row.version {
        lines[index] = BatchDialog.line(row, detail, model)
      } else {
        model.loadDetail(row.id)
      }
    }
  }

  private var ready: [(QueueRow, CodedClaim)] {
    lines.compactMap { if case .ready(let row, let claim) = $0 { (row, claim) } else { nil } }
  }

  private var proposes: Bool { aloneMax.map { ready.count > $0 } ?? false }

  private var awaited: Int {
    lines.count { if case .awaited = $0 { true } else { false } }
  }

  var hints: [Hint] {
    [
      Hint("Enter", proposes ? "propose to a supervisor" : "sign all listed"),
      Hint("s", "skip all"), Hint("v", "take one out"),
      Hint("Esc", "leave"),
    ]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    if list.take(press, count: lines.count) { return .stays }
    switch press.action {
    case .close, .quit: return .closes
    case .mark, .toggle:
      guard lines.indices.contains(list.position.selected) else { return .stays }
      let row = lines.remove(at: list.position.selected).row
      model.queue.marks.removeAll { $0.id == row.id }
      list.position.settle(count: lines.count, height: 1)
      return lines.isEmpty ? .closes : .stays
    case .skip:
      let rows = lines.map(\.row)
      model.judge(rows.map { ($0, .skip) })
      model.say("skipping \(Wording.count(rows.count, "note"))")
      return .closes
    case .open, .accept, .judgeMarked: return sign(&model)
    default:
      model.say("Enter signs what is listed, Esc leaves", .warning)
      return .stays
    }
  }

  private func sign(_ model: inout ConsoleModel) -> Outcome {
    guard awaited == 0 else {
      model.say("\(Wording.count(awaited, "note")) still being read", .warning)
      return .stays
    }
    guard !ready.isEmpty else {
      model.say("none of the marked notes can be accepted", .warning)
      return .stays
    }
    if proposes {
      model.propose(ready)
      return .closes
    }
    let left = lines.count - ready.count
    model.judge(ready.map { ($0.0, .accept($0.1)) })
    model.say(
      "signing \(Wording.count(ready.count, "note"))" + (left > 0 ? ", \(left) left out" : ""))
    return .closes
  }

  mutating func read(_ detail: ReviewDetail, _ model: inout ConsoleModel) {
    for index in lines.indices {
      guard case .awaited(let row) = lines[index], row.id == detail.row.id else { continue }
      lines[index] = BatchDialog.line(row, detail, model)
    }
  }

  mutating func scroll(by steps: Int, _ model: inout ConsoleModel) {
    list.scroll(by: steps, count: lines.count)
  }

  /// What becomes of one row: its ticked codes are signed, or it is left out.
  private static func line(_ row: QueueRow, _ detail: ReviewDetail, _ model: ConsoleModel) -> Line {
    guard detail.row.version == row.version else { return .out(row, "changed since it was marked") }
    guard !row.state.isJudged else { return .out(row, "\(row.state.rawValue) already") }
    let (claim, adds) = model.codes.ticks(detail).claim(of: detail.suggestion)
    guard !claim.lines.isEmpty else { return .out(row, "nothing to accept") }
    guard !adds else { return .out(row, "differs from what was suggested: sign it singly") }
    let findings = ClaimFindings.of(claim, detail)
    if let error = findings.first(where: { $0.severity == .error }) {
      return .out(row, error.message)
    }
    return .ready(row, claim)
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let size = Size(width: min(96, body.width - 2), height: min(body.height, lines.count + 6))
    let note = awaited > 0 ? "reading \(lines.count - awaited) of \(lines.count)" : ""
    canvas.dialog(
      "\(proposes ? "Propose" : "Sign") \(Wording.count(ready.count, "note"))", note: note,
      size: size, in: body,
      accessible: model.settings.accessible
    ) { canvas, inner in
      canvas.spans(
        BatchDialog.total(
          ready.map(\.1), flagged: flagged, out: lines.count - awaited - ready.count,
          model.settings.fees) + (proposes ? [Span("  a supervisor signs", .severityWarning)] : []),
        column: inner.column, row: inner.row, width: inner.width)
      canvas.text(
        BatchDialog.codes(ready.map(\.1)), column: inner.column, row: inner.row + 1,
        width: inner.width, .know)
      let rows = Rect(
        column: inner.column, row: inner.row + 3, width: inner.width, height: inner.height - 3)
      list.draw(count: lines.count, in: rows, on: &canvas) { canvas, index in
        BatchDialog.draw(lines[index], model.settings.fees, on: &canvas)
      }
    }
  }

  private var flagged: Int { ready.count { !$0.0.flags.isEmpty } }

  /// "12 to sign · $1,800.00 · 2 of them flagged · 1 left out". Where a fee is not known the
  /// dollars are at least so many, and say so.
  private static func total(
    _ claims: [CodedClaim], flagged: Int, out: Int, _ fees: FeeSchedule
  ) -> [Span] {
    var parts = [[Span("\(claims.count) to sign", .strong)]]
    let charges = claims.map { fees.charge(of: $0) }
    let known = charges.compactMap { $0 }
    if !known.isEmpty {
      let sum = known.reduce(Money.zero, +).description
      parts.append([Span(known.count == charges.count ? sum : "at least " + sum, .strong)])
    }
    if flagged > 0 { parts.append([Span("\(flagged) of them flagged", .flag)]) }
    if out > 0 { parts.append([Span("\(out) left out", .severityWarning)]) }
    return .dotted(parts, .know)
  }

  /// "9 x 90834, 3 x 90837": the procedures by how often.
  private static func codes(_ claims: [CodedClaim]) -> String {
    var counts: [String: Int] = [:]
    for line in claims.flatMap(\.lines) { counts[line.code, default: 0] += line.units }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) x \($0.key)" }.joined(separator: ", ")
  }

  private static func draw(_ line: Line, _ fees: FeeSchedule, on canvas: inout Canvas) {
    let row = line.row
    canvas.text(row.name, column: 1, row: 0, width: 12, .strong)
    canvas.text(row.initials, column: 14, row: 0, width: 6, .know)
    canvas.text(row.date.short, column: 21, row: 0, width: 6, .know, align: .trailing)
    canvas.text(row.payer, column: 29, row: 0, width: 10, .know)
    let room = max(0, canvas.size.width - 41)
    switch line {
    case .awaited: canvas.text("being read", column: 40, row: 0, width: room, .ignore)
    case .ready(_, let claim):
      canvas.spans(ClaimFoot.summary(claim, fees), column: 40, row: 0, width: room)
    case .out(_, let why):
      canvas.spans(
        [Span(.cross, .severityWarning), Span(" left out: " + why, .severityWarning)], column: 40,
        row: 0, width: room)
    }
  }
}

extension ConsoleModel {
  mutating func judgeMarked() {
    let dialog = BatchDialog(&self)
    dialogs.append(dialog)
  }
}
