import Basics
import Records
import Review
import Screen

/// What left this machine about a note, word for word: tokens stand where people stood.
extension PageDialog {
  init(sent model: ConsoleModel) {
    guard let detail = model.shown else {
      self.init(
        title: "Sent", lines: [.text("No note is on the screen.", indent: 0, role: .know)],
        opener: .sent)
      return
    }
    var lines: [Line]
    if let exchanges = model.exchanges {
      lines = PageDialog.sent(exchanges, zoneMinutes: model.settings.zoneMinutes)
    } else {
      lines = [.text("Reading.", indent: 0, role: .ignore)]
    }
    self.init(title: "Sent, \(detail.row.name)", lines: lines, opener: .sent)
  }

  private static func sent(_ exchanges: [ModelExchange], zoneMinutes: Int) -> [Line] {
    guard !exchanges.isEmpty else {
      return [
        .text("Nothing about this note has left for a language model.", indent: 0, role: .read)
      ]
    }
    var lines: [Line] = []
    for exchange in exchanges {
      if !lines.isEmpty { lines.append(.air) }
      lines += PageDialog.sent(exchange, zoneMinutes)
    }
    return lines
  }

  private static func sent(_ exchange: ModelExchange, _ zoneMinutes: Int) -> [Line] {
    let local = exchange.at.adding(milliseconds: Int64(zoneMinutes) * 60_000)
    let moment =
      "\(local.day.long), " + Wording.clock(exchange.at, zoneMinutes: zoneMinutes)
    var lines: [Line] = [
      .heading(exchange.sent == nil ? "\(moment), nothing left" : "\(moment), this left"),
      fact("model", exchange.model), fact("at", exchange.endpoint),
    ]
    if let reason = exchange.reason {
      let words = exchange.sent == nil ? "not sent" : "no answer"
      lines.append(.text("\(words): \(reason)", indent: 0, role: .flag))
      lines.append(.text("The built-in rules answered alone.", indent: 0, role: .read))
    }
    guard let sent = exchange.sent else { return lines }
    lines.append(fact("entry", "\(sent.entry) of the audit trail"))
    lines.append(fact("sha256", sent.sha256))
    lines.append(.air)
    lines += PageDialog.spelled(sent.body)
    if let answer = exchange.answer {
      lines += [.air, .heading("This came back")]
      if let entry = exchange.answerEntry {
        lines.append(fact("entry", "\(entry) of the audit trail"))
      }
      lines += PageDialog.spelled(answer)
    }
    return lines
  }

  private static func fact(_ name: String, _ value: String) -> Line {
    .spans([Span(name.padded(to: 10), .know), Span(value, .read)])
  }

  /// A body as it left, but that line ends, which JSON writes as `\n`, are line ends here.
  private static func spelled(_ body: String) -> [Line] {
    var lines: [Line] = []
    var line = String.UnicodeScalarView()
    var isEscaped = false
    func end() {
      lines.append(.text(String(line), indent: 0, role: .read))
      line = String.UnicodeScalarView()
    }
    for scalar in body.unicodeScalars {
      if isEscaped {
        isEscaped = false
        if scalar == "n" {
          end()
        } else {
          if scalar != "\"" && scalar != "/" { line.append("\\") }
          line.append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\n" {
        end()
      } else {
        line.append(scalar)
      }
    }
    end()
    return lines
  }
}
