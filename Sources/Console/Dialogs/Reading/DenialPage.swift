import Basics
import CodeSets
import Records
import Review
import Screen

/// A denial in full: reason and remarks in plain words, who owes, what to do next, until when.
extension PageDialog {
  init(denial row: DenialRow, today: Day) {
    let denial = row.denial
    let reason = AdjustmentReason(denial.carc)
    let group = AdjustmentGroup(denial.group)
    var lines: [Line] = [
      PageDialog.pair("claim", "\(denial.claim)"),
      PageDialog.pair("client", row.initials),
      PageDialog.pair("payer", row.payer),
      PageDialog.pair("served", denial.serviceDate.long),
      PageDialog.pair("denied", denial.deniedOn.long),
      PageDialog.pair("at risk", denial.amount.description),
      .air,
      .heading("\(denial.group)-\(denial.carc)  \(reason?.label ?? "")"),
    ]
    if let group { lines.append(.text("\(group.label): \(group.owes)", indent: 0, role: .read)) }
    for remark in denial.remarks {
      let label = RemarkCode(remark)?.label ?? "remark \(remark)"
      lines.append(.text("\(remark)  \(label)", indent: 0, role: .know))
    }
    lines.append(.air)
    if let reason {
      lines += [.heading("Next"), .text(reason.nextStep, indent: 0, role: .read)]
      if !reason.documents.isEmpty {
        lines.append(.text("needs: \(reason.documents)", indent: 0, role: .know))
      }
    }
    if let deadline = denial.deadline {
      let days = today.days(to: deadline)
      lines.append(
        .spans([
          Span("until   ", .know), Span("\(deadline.long), ", .read),
          Span(
            days < 0 ? "\(-days) d past" : "\(days) d left",
            days <= DenialsView.pressingDays ? .deadlinePassed : .read),
        ]))
    }
    if let note = denial.note { lines.append(PageDialog.pair("note", note.text)) }
    self.init(title: "Denial \(denial.claim)", lines: lines, opener: .open)
  }

  private static func pair(_ name: String, _ value: String) -> Line {
    .spans([Span(name.padded(to: 8), .know), Span(value, .read)])
  }
}
