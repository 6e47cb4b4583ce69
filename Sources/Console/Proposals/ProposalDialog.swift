import Basics
import Records
import Review
import Screen

/// A proposed batch before it is answered: each note with what would be signed, or with why it is
/// left out. Approving is judging: it is done by another person than the one who proposed.
struct ProposalDialog: Dialog {
  private let proposal: BatchProposal
  private var list = DialogList()

  init(_ proposal: BatchProposal) { self.proposal = proposal }

  var hints: [Hint] {
    [Hint("a", "approve and sign"), Hint("r", "refuse"), Hint("Esc", "leave")]
  }

  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome {
    let count = lines(model)?.count ?? 0
    if list.take(press, count: count) { return .stays }
    switch press.action {
    case .close, .quit: return .closes
    case .accept:
      guard lines(model) != nil else {
        model.say("the batch is still being read; approve it when it is shown", .warning)
        return .stays
      }
      let person = model.settings.person
      if let refusal = ProposalRules.refusal(toApprove: proposal, by: person) {
        model.say(refusal.sentence, .error)
        return .stays
      }
      model.send(.proposals(.approve(proposal.id)))
      model.say("signing the batch of \(proposal.by)")
      return .closes
    case .reject:
      model.send(.proposals(.turnDown(proposal.id)))
      return .closes
    default:
      model.say("a approves and signs, r refuses, Esc leaves", .warning)
      return .stays
    }
  }

  mutating func scroll(by steps: Int, _ model: inout ConsoleModel) {
    list.scroll(by: steps, count: lines(model)?.count ?? 0)
  }

  private func lines(_ model: ConsoleModel) -> [ProposedLine]? {
    guard let opened = model.proposals.opened, opened.proposal.id == proposal.id else { return nil }
    return opened.lines
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {
    let lines = lines(model) ?? []
    let size = Size(
      width: min(96, body.width - 2), height: min(body.height, max(6, lines.count + 5)))
    canvas.dialog(
      "Batch of \(proposal.by)", note: Wording.count(proposal.count, "note"), size: size, in: body,
      accessible: model.settings.accessible
    ) { canvas, inner in
      canvas.spans(
        self.lines(model) == nil ? [Span("being read", .know)] : total(lines, model),
        column: inner.column, row: inner.row, width: inner.width)
      let rows = Rect(
        column: inner.column, row: inner.row + 2, width: inner.width, height: inner.height - 2)
      list.draw(count: lines.count, in: rows, on: &canvas) { canvas, index in
        ProposalDialog.draw(lines[index], model.settings.fees, on: &canvas)
      }
    }
  }

  /// "11 to sign · $1,760.00 · 1 left out · proposed by ana at 14:02".
  private func total(_ lines: [ProposedLine], _ model: ConsoleModel) -> [Span] {
    let ready = lines.filter { $0.leftOut == nil }
    var parts = [[Span("\(ready.count) to sign", .strong)]]
    let charges = ready.map { model.settings.fees.charge(of: $0.proposed.claim) }
    let known = charges.compactMap { $0 }
    if !known.isEmpty {
      let sum = known.reduce(Money.zero, +).description
      parts.append([Span(known.count == charges.count ? sum : "at least " + sum, .strong)])
    }
    let out = lines.count - ready.count
    if out > 0 { parts.append([Span("\(out) left out", .severityWarning)]) }
    let clock = Wording.clock(proposal.at, zoneMinutes: model.settings.zoneMinutes)
    parts.append([Span("proposed by \(proposal.by) at \(clock)", .know)])
    return .dotted(parts, .know)
  }

  private static func draw(_ line: ProposedLine, _ fees: FeeSchedule, on canvas: inout Canvas) {
    canvas.text(line.row?.name ?? line.proposed.item.text, column: 1, row: 0, width: 12, .strong)
    if let row = line.row {
      canvas.text(row.initials, column: 14, row: 0, width: 6, .know)
      canvas.text(row.date.short, column: 21, row: 0, width: 6, .know, align: .trailing)
      canvas.text(row.payer, column: 29, row: 0, width: 10, .know)
    }
    let room = max(0, canvas.size.width - 41)
    guard let why = line.leftOut else {
      canvas.spans(
        ClaimFoot.summary(line.proposed.claim, fees), column: 40, row: 0, width: room)
      return
    }
    canvas.spans(
      [Span(.cross, .severityWarning), Span(" left out: " + why, .severityWarning)], column: 40,
      row: 0, width: room)
  }
}
