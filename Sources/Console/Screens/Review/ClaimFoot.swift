import Basics
import CodeSets
import Records
import Screen

/// The claim as it would be signed, and what the rules say of it.
enum ClaimFoot {
  static func draw(
    on canvas: inout Canvas, claim: CodedClaim, findings: [Finding], fees: FeeSchedule,
    in rect: Rect
  ) {
    guard rect.height > 0 else { return }
    canvas.text("Claim", column: rect.column, row: rect.row, .title)
    canvas.spans(
      summary(claim, fees), column: rect.column + 7, row: rect.row, width: rect.width - 7)
    guard rect.height > 1 else { return }
    guard !claim.isEmpty else { return }
    for (index, line) in lines(findings, room: rect.height - 1).enumerated() {
      canvas.spans(
        line, column: rect.column + 7, row: rect.row + 1 + index, width: rect.width - 7)
    }
  }

  /// "90834-95 · F41.1 · place 10 · $150.00"; the charge only where every fee is known.
  static func summary(_ claim: CodedClaim, _ fees: FeeSchedule) -> [Span] {
    guard !claim.isEmpty else { return [Span("nothing is ticked", .ignore)] }
    let lines = claim.lines.map { line -> [Span] in
      var spans = [Span(([line.code] + line.modifiers).joined(separator: "-"), .read)]
      if line.units != 1 {
        spans += [Span(" ", .read), Span(.times, .read), Span("\(line.units)", .read)]
      }
      return spans
    }
    var parts: [[Span]] = [Array(lines.joined(separator: [Span(" + ", .know)]))]
    if lines.isEmpty { parts = [[Span("no procedure", .severityWarning)]] }
    if !claim.diagnoses.isEmpty {
      parts.append([Span(claim.diagnoses.joined(separator: " "), .read)])
    }
    if let place = claim.placeOfService { parts.append([Span("place \(place)", .know)]) }
    if let charge = fees.charge(of: claim) { parts.append([Span(charge.description, .read)]) }
    return .dotted(parts, .ignore)
  }

  /// The findings that fit, most serious first; the last line tells how many more there are.
  static func lines(_ findings: [Finding], room: Int) -> [[Span]] {
    guard room > 0 else { return [] }
    guard !findings.isEmpty else {
      return [[Span(.check, .judgedAccept), Span(" the rules find nothing", .know)]]
    }
    var lines = findings.prefix(room).map { line($0) }
    let more = findings.count - lines.count
    if more > 0 { lines[lines.count - 1].append(Span("  +\(more) more", .ignore)) }
    return lines
  }

  static func line(_ finding: Finding) -> [Span] {
    switch finding.severity {
    case .error: [Span(.cross, .severityError), Span(" " + finding.message, .severityError)]
    case .warn: [Span(.flag, .severityWarning), Span(" " + finding.message, .severityWarning)]
    case .info: [Span(.dot, .severityNote), Span(" " + finding.message, .severityNote)]
    }
  }
}
