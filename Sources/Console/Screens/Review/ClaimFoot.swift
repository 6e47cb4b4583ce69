import Basics
import CodeSets
import Records
import Screen

/// The claim as it would be signed, and what the rules say of it.
enum ClaimFoot {
  static func draw(
    on canvas: inout Canvas, claim: CodedClaim, findings: [Finding]?, fees: FeeSchedule,
    in rect: Rect
  ) {
    guard rect.height > 0 else { return }
    canvas.text("Claim", column: rect.column, row: rect.row, .title)
    canvas.spans(
      summary(claim, fees), column: rect.column + 7, row: rect.row, width: rect.width - 7)
    guard rect.height > 1 else { return }
    guard !claim.isEmpty else { return }
    let room = Size(width: rect.width - 7, height: rect.height - 1)
    for (index, line) in lines(findings, room: room).enumerated() {
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

  /// The findings that fit, most serious first, each wrapped while there is room; a last line tells
  /// how many more there are.
  static func lines(_ findings: [Finding]?, room: Size) -> [[Span]] {
    guard room.height > 0 else { return [] }
    guard let findings else { return [[Span("the rules are being asked", .know)]] }
    guard !findings.isEmpty else {
      return [[Span(.check, .judgedAccept), Span(" the rules find nothing", .know)]]
    }
    var lines: [[Span]] = []
    for (index, finding) in findings.enumerated() {
      let left = findings.count - index
      let free = room.height - lines.count
      guard free > 0 else { break }
      if free == 1, left > 1, index > 0 {
        lines.append([Span("+\(left) more", .ignore)])
        break
      }
      let kept = left > 1 && free > 1 ? 1 : 0
      lines += self.lines(of: finding, room: Size(width: room.width, height: free - kept))
    }
    return lines
  }

  /// A finding with its sign, over as many lines as it may take.
  private static func lines(of finding: Finding, room: Size) -> [[Span]] {
    let (sign, role): (Glyph, Role) =
      switch finding.severity {
      case .error: (.cross, .severityError)
      case .warn: (.flag, .severityWarning)
      case .info: (.dot, .severityNote)
      }
    let wrap = TextWrap(finding.message, width: max(10, room.width - 2))
    return wrap.lines.indices.prefix(room.height).map { line in
      let isLast = line == room.height - 1 && wrap.lines.count > room.height
      let text =
        isLast
        ? rest(of: finding.message, wrap, from: line) : Wording.trimmed(wrap.string(line: line))
      return line == 0 ? [Span(sign, role), Span(" " + text, role)] : [Span("  " + text, role)]
    }
  }

  /// What is left of a message from a line on; the canvas cuts it with an ellipsis.
  private static func rest(of message: String, _ wrap: TextWrap, from line: Int) -> String {
    wrap.lines[line...].indices.map { wrap.string(line: $0) }.joined()
  }
}
