import Records
import Review
import Screen

/// What was proposed from outside and what the rules made of it: by a system the note came from, or
/// by a language model that read it a second time.
extension PageDialog {
  static func proposals(_ suggestion: Suggestion) -> [Line] {
    let isModel: (Proposal) -> Bool = { $0.origin == .model }
    let outside = suggestion.proposals.filter { !isModel($0) }
    var lines: [Line] = []
    if !outside.isEmpty {
      lines += [.air, .heading("Proposed from outside")]
      for proposal in outside { lines += told(proposal, suggestion) }
    }
    for proposal in suggestion.proposals where isModel(proposal) {
      lines += [.air, .heading("Read a second time by a language model")]
      lines += told(proposal, suggestion)
      lines.append(.text(agreement(proposal, suggestion), indent: 2, role: .know))
    }
    return lines
  }

  /// Why a model that is set had no say; nothing where it had one, or none is set.
  static func notAsked(_ exchanges: [ModelExchange]?) -> [Line] {
    guard let last = exchanges?.first, let reason = last.reason else { return [] }
    let words = last.sent == nil ? "not asked" : "asked, without an answer that counts"
    return [
      .air, .heading("The language model had no say"),
      .text("\(last.model) was \(words): \(reason)", indent: 2, role: .know),
    ]
  }

  /// What was looked up for the note before the model was asked, each with its source.
  static func retrieved(_ retrieved: [Retrieved]?) -> [Line] {
    guard let retrieved, !retrieved.isEmpty else { return [] }
    var lines: [Line] = [.air, .heading("Looked up for the model")]
    for one in retrieved {
      lines.append(.spans([Span(one.source, .read), Span("  \(one.place)", .know)]))
      for line in one.text.split(whereSeparator: \.isNewline) {
        lines.append(.text(String(line), indent: 2, role: .know))
      }
    }
    return lines
  }

  private static func told(_ proposal: Proposal, _ suggestion: Suggestion) -> [Line] {
    var lines: [Line] = [.spans([Span(proposal.source, .read)])]
    for code in proposal.procedures + proposal.diagnoses {
      var spans = [Span("  ", .read), Span(code.code.padded(to: 9), .strong)]
      if let confidence = code.confidence {
        spans += ConfidenceView.spans(confidence) + [Span("  ", .read)]
      }
      let fate = Fate(code.code, suggestion)
      spans.append(Span(fate.words, fate == .overruled ? .flag : .know))
      lines.append(.spans(spans))
      if !code.rationale.isEmpty { lines.append(.text(code.rationale, indent: 4, role: .know)) }
      for overruled in suggestion.overruled
      where overruled.code == code.code && overruled.proposer == proposal.source {
        lines.append(
          .text("\(overruled.rule): \(overruled.reason)", indent: 4, role: .flag))
      }
    }
    return lines
  }

  /// What became of a proposed code.
  private enum Fate {
    case same, overruled, notTaken

    init(_ code: String, _ suggestion: Suggestion) {
      let isOnClaim = (suggestion.procedures + suggestion.diagnoses)
        .contains { $0.code == code && !$0.alternative }
      let isOverruled = suggestion.overruled.contains { $0.code == code }
      self = isOnClaim ? .same : isOverruled ? .overruled : .notTaken
    }

    var words: String {
      switch self {
      case .same: "the same here"
      case .overruled: "overruled here"
      case .notTaken: "not taken here"
      }
    }
  }

  /// "agrees on F41.1; its 90837 is overruled; 90834 is the rules' own".
  private static func agreement(_ proposal: Proposal, _ suggestion: Suggestion) -> String {
    let codes = (proposal.procedures + proposal.diagnoses).map(\.code)
    func list(_ fate: Fate) -> String {
      codes.filter { Fate($0, suggestion) == fate }.joined(separator: ", ")
    }
    let own = (suggestion.procedures + suggestion.diagnoses)
      .filter { !$0.alternative && !codes.contains($0.code) }.map(\.code)
      .joined(separator: ", ")
    let parts = [
      list(.same).isEmpty ? "no code in common" : "agrees on " + list(.same),
      list(.overruled).isEmpty ? nil : "overruled: " + list(.overruled),
      list(.notTaken).isEmpty ? nil : "not taken: " + list(.notTaken),
      own.isEmpty ? nil : "the rules' own: " + own,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}
