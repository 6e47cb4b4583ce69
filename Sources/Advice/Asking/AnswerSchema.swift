/// The shape of an answer, within what every provider's strict mode takes: each object closed, each
/// member required, no limits on numbers and lengths, at most five levels.
enum AnswerSchema {
  /// Name of the answer in both interfaces.
  static let name = "coding_suggestion"

  static let value: JSONValue = closed([
    "procedures": list(of: [
      "code": ["type": "string"], "modifiers": texts, "units": ["type": "integer"],
      "confidence": ["type": "number"], "evidence": texts, "reason": ["type": "string"],
    ]),
    "diagnoses": list(of: [
      "code": ["type": "string"], "confidence": ["type": "number"], "evidence": texts,
      "reason": ["type": "string"],
    ]),
    "insufficient": ["type": ["string", "null"]],
  ])

  private static let texts: JSONValue = ["type": "array", "items": ["type": "string"]]

  private static func list(of members: [String: JSONValue]) -> JSONValue {
    ["type": "array", "items": closed(members)]
  }

  private static func closed(_ members: [String: JSONValue]) -> JSONValue {
    .object([
      "type": "object", "additionalProperties": false,
      "required": .array(members.keys.sorted().map(JSONValue.string)),
      "properties": .object(members),
    ])
  }
}
