public import Audit

/// One code as it was suggested beside how it was signed.
public struct ComparedCode: Hashable, Sendable {
  /// What became of it.
  public enum Change: String, Hashable, Sendable {
    /// Signed as suggested.
    case kept
    /// Suggested and signed with other units or modifiers.
    case changed
    /// Suggested and not signed.
    case left = "left out"
    /// Signed and not suggested.
    case added
    /// Suggested, and nothing was decided yet.
    case open
  }

  public var code: String
  /// How it was suggested: `90834-95 ×1`; nil when it was not.
  public var suggested: String?
  /// Basis points of the suggestion.
  public var confidence: Int?
  /// How it was signed; nil when it was not.
  public var signed: String?
  public var change: Change

  /// Codes of a suggestion and the decision about it in claim order, procedures first; a rejection
  /// signs nothing.
  public static func all(suggestion: AuditDraft?, decision: AuditDraft?) -> [ComparedCode] {
    ["cpt", "icd"].flatMap { member in
      let proposed = lines(suggestion, member)
      let signed = lines(decision, member)
      var rows = proposed.map { line in
        let final = signed.first { $0.code == line.code }
        return ComparedCode(
          code: line.code, suggested: line.words, confidence: line.confidence,
          signed: final?.words,
          change: decision == nil
            ? .open : final.map { $0.words == line.words ? .kept : .changed } ?? .left)
      }
      rows += signed.filter { line in !proposed.contains { $0.code == line.code } }.map {
        ComparedCode(
          code: $0.code, suggested: nil, confidence: nil, signed: $0.words, change: .added)
      }
      return rows
    }
  }

  private struct Line {
    var code: String
    var words: String
    var confidence: Int?
  }

  private static func lines(_ draft: AuditDraft?, _ member: String) -> [Line] {
    guard let value = draft?.detail?[member] else { return [] }
    return (value.elements ?? [value]).compactMap { element in
      guard element["alternative"] == nil, let code = element.text ?? element["code"]?.text else {
        return nil
      }
      let modifiers = (element["modifiers"]?.elements ?? []).compactMap(\.text)
      let units = element["units"]?.number ?? 1
      return Line(
        code: code,
        words: ([code] + modifiers).joined(separator: "-") + (units == 1 ? "" : " ×\(units)"),
        confidence: element["confidence_bp"]?.number)
    }
  }
}
