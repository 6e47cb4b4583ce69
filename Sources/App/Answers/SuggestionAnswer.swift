import Basics
import Records

/// A suggestion in the shape the command line promises: two lists that are the claim to bill, what
/// was overruled, flags. Spans count Unicode scalars, half-open.
struct SuggestionAnswer: Encodable {
  var noteId: String
  var engine: String
  var suggestedCptCodes: [Procedure]
  var suggestedIcd10Codes: [Diagnosis]
  var overruled: [Overruled]
  var flags: [Flag]
  var pos: String?
  var abstained: Bool

  struct Procedure: Encodable {
    var code: String
    var units: Int
    var modifiers: [String]
    var description: String
    var confidence: Confidence
    var rationale: String
    var rule: String
    var evidence: [TextSpan]
    /// True, or left out.
    var alternative: Bool?
  }

  struct Diagnosis: Encodable {
    var code: String
    var description: String
    var confidence: Confidence
    var rationale: String
    var evidence: [TextSpan]
    var alternative: Bool?
  }

  struct Overruled: Encodable {
    var code: String
    var by: String
    var reason: String
  }

  struct Flag: Encodable {
    var code: String
    var severity: Severity
    var message: String
    var evidence: [TextSpan]
  }

  init(_ suggestion: Suggestion) {
    noteId = suggestion.note.text
    engine = suggestion.engine
    suggestedCptCodes = suggestion.procedures.map {
      Procedure(
        code: $0.code, units: $0.units, modifiers: $0.modifiers, description: $0.label,
        confidence: $0.confidence, rationale: $0.rationale, rule: $0.rule, evidence: $0.evidence,
        alternative: $0.alternative ? true : nil)
    }
    suggestedIcd10Codes = suggestion.diagnoses.map {
      Diagnosis(
        code: $0.code, description: $0.label, confidence: $0.confidence, rationale: $0.rationale,
        evidence: $0.evidence, alternative: $0.alternative ? true : nil)
    }
    overruled = suggestion.overruled.map {
      Overruled(code: $0.code, by: $0.rule, reason: $0.reason)
    }
    flags = suggestion.flags.map {
      Flag(
        code: $0.kind.rawValue, severity: $0.severity, message: $0.message, evidence: $0.evidence)
    }
    pos = suggestion.placeOfService
    abstained = suggestion.abstained
  }

  private enum Member: String, CodingKey {
    case noteId, engine, suggestedCptCodes, suggestedIcd10Codes, overruled, flags, pos, abstained
  }

  /// A place nobody knows is `"pos":null`, not nothing.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Member.self)
    try container.encode(noteId, forKey: .noteId)
    try container.encode(engine, forKey: .engine)
    try container.encode(suggestedCptCodes, forKey: .suggestedCptCodes)
    try container.encode(suggestedIcd10Codes, forKey: .suggestedIcd10Codes)
    try container.encode(overruled, forKey: .overruled)
    try container.encode(flags, forKey: .flags)
    try container.encode(pos, forKey: .pos)
    try container.encode(abstained, forKey: .abstained)
  }

  /// What a person reads at a terminal.
  var lines: [String] {
    var lines = ["\(noteId)  \(engine)"]
    for line in suggestedCptCodes {
      let modifiers = line.modifiers.isEmpty ? "" : " " + line.modifiers.joined(separator: " ")
      lines.append(
        "  \(line.code)\(modifiers) ×\(line.units)  \(line.confidence)  \(line.description)"
          + (line.alternative == true ? "  (alternative)" : ""))
      lines.append("    \(line.rationale)")
    }
    for diagnosis in suggestedIcd10Codes {
      lines.append(
        "  \(diagnosis.code)  \(diagnosis.confidence)  \(diagnosis.description)"
          + (diagnosis.alternative == true ? "  (alternative)" : ""))
    }
    for refused in overruled { lines.append("  not \(refused.code): \(refused.reason)") }
    for flag in flags { lines.append("  \(flag.severity.rawValue): \(flag.message)") }
    if abstained { lines.append("  nothing to bill") }
    return lines
  }
}
