import Basics
import Records

/// One line a rule proposes, before modifiers.
struct DraftLine {
  var code: String
  var units = 1
  /// Basis points.
  var confidence = 9500
  var rationale: String
  var rule: String
  /// The words of the note that prove it.
  var evidence: [Range<Int>]
  /// Modifiers the rule itself asks for.
  var modifiers: [String] = []
}

/// What a rule makes of a note: lines, or the reasons why there are none.
struct ProcedureDraft {
  var lines: [DraftLine] = []
  var flags: [CodingFlag] = []
  var overruled: [OverruledCode] = []
  /// Minutes the lines rest on; nil for untimed services.
  var minutes: Int?
  /// A rule looked at the note and found nothing to bill, or nothing that can be told.
  var isEmpty: Bool { lines.isEmpty }

  mutating func flag(
    _ kind: FlagKind, _ severity: Severity, _ message: String, _ evidence: [TextSpan] = []
  ) {
    guard !flags.contains(where: { $0.kind == kind }) else { return }
    flags.append(
      CodingFlag(kind: kind, severity: severity, message: message, evidence: evidence))
  }

  func hasFlag(_ kind: FlagKind) -> Bool {
    flags.contains { $0.kind == kind }
  }
}
