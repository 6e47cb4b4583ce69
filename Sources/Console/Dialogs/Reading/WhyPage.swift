import Basics
import Records
import Review
import Screen

/// Why a code: the reason and the rule, who proposed what, and the words of the note that prove it.
extension PageDialog {
  init(why model: ConsoleModel) {
    guard let detail = model.shown, let entry = model.codes.entry else {
      self.init(
        title: "Why", lines: [.text("No code is on the screen.", indent: 0, role: .know)],
        opener: .why)
      return
    }
    let suggestion = detail.suggestion
    var lines: [Line]
    switch entry {
    case .procedure, .diagnosis:
      lines = suggestion.code(at: entry).map { PageDialog.why($0, suggestion.engine) } ?? []
    case .overruled(let index): lines = PageDialog.why(suggestion.overruled[index])
    case .flag(let index): lines = PageDialog.why(suggestion.flags[index])
    }
    lines += PageDialog.quotes(suggestion.evidence(of: entry), detail.note.text)
    lines += PageDialog.proposals(suggestion)
    lines += PageDialog.notAsked(model.exchanges)
    lines += PageDialog.retrieved(suggestion.retrieved)
    lines += PageDialog.past(model.similar, suggestion)
    self.init(title: "Why, \(detail.row.name)", lines: lines, opener: .why)
  }

  private static func why(_ code: SuggestedCode, _ engine: String) -> [Line] {
    [
      .spans([Span(code.code, .strong), Span("  \(code.label)", .read)]),
      .text(code.rationale, indent: 0, role: .read),
      .air,
      .spans([Span("rule    ", .know), Span(code.rule, .read)]),
      .spans([Span("source  ", .know), Span(CodesView.engine(engine), .read)]),
      .spans([Span("sure    ", .know)] + ConfidenceView.spans(code.confidence, meter: 10)),
    ]
  }

  private static func why(_ code: OverruledCode) -> [Line] {
    var lines: [Line] = [
      .spans([Span(code.code, .strong), Span("  overruled", .flag)]),
      .text(code.reason, indent: 0, role: .read),
      .air,
      .spans([Span("rule      ", .know), Span(code.rule, .read)]),
      .spans([Span("proposed  ", .know), Span(code.proposer ?? "considered here", .read)]),
    ]
    if let confidence = code.confidence {
      lines.append(
        .spans([Span("its sure  ", .know)] + ConfidenceView.spans(confidence, meter: 10)))
    }
    return lines
  }

  private static func why(_ flag: CodingFlag) -> [Line] {
    [
      .spans([Span(.flag, .flag), Span(" " + flag.kind.words, .strong)]),
      .text(flag.message, indent: 0, role: .read),
    ]
  }

  private static func quotes(_ evidence: [TextSpan], _ text: String) -> [Line] {
    guard !evidence.isEmpty else {
      return [.air, .text("No words of the note are quoted for it.", indent: 0, role: .ignore)]
    }
    return [.air, .heading("The note says")]
      + evidence.sorted().map {
        .text("\"" + $0.slice(of: text) + "\"", indent: 2, role: .evidence)
      }
  }
}

extension PageDialog {
  /// What people decided about notes for which the same main code was proposed.
  private static func past(_ decisions: [SimilarDecision]?, _ suggestion: Suggestion) -> [Line] {
    guard let main = suggestion.claim.lines.first?.code else { return [] }
    var lines: [Line] = [.air, .heading("Decided before on \(main)")]
    guard let decisions else { return lines + [.text("Reading.", indent: 2, role: .ignore)] }
    if decisions.isEmpty {
      return lines + [.text("No other note with it has been decided.", indent: 2, role: .ignore)]
    }
    for past in decisions {
      lines.append(
        .spans(
          [
            Span("  \(past.item.text.padded(to: 10))", .strong),
            Span(past.date.long.padded(to: 13), .know),
            Span(past.payer.padded(to: 12) + " ", .know),
          ] + outcome(past)))
    }
    return lines
  }

  private static func outcome(_ past: SimilarDecision) -> [Span] {
    let codes = past.claim?.lines.map(\.code).joined(separator: " ") ?? ""
    let by = Span("  by \(past.by)", .ignore)
    switch past.word {
    case "accept": return [Span("accepted", .judgedAccept), by]
    case "modify": return [Span("modified to \(codes)", .judgedModify), by]
    default: return [Span("rejected: \(past.reason?.words ?? "other")", .judgedReject), by]
    }
  }
}

extension String {
  /// The text with blanks behind it up to a width in scalars.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
  }
}
