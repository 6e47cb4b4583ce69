/// An answer whose JSON has exactly the shape that was asked for: every member, no other, each of
/// its type. Says where it does not, as a path, never what stood there.
struct AnswerShape {
  struct Entry {
    var code: String
    var modifiers: [String] = []
    var units = 1
    var confidence: Double
    var evidence: [String]
    var reason: String
  }

  let procedures: [Entry]
  let diagnoses: [Entry]
  let insufficient: String?

  /// More codes than any visit has is no answer to what was asked.
  private static let codesMax = 24

  init(_ value: JSONValue) throws(AnswerFault) {
    let members = try AnswerShape.members(
      value, ["procedures", "diagnoses", "insufficient"], "answer")
    procedures = try AnswerShape.entries(members["procedures"], "procedures", isProcedure: true)
    diagnoses = try AnswerShape.entries(members["diagnoses"], "diagnoses", isProcedure: false)
    switch members["insufficient"] {
    case .null: insufficient = nil
    case .string(let text): insufficient = text
    default: throw .schema("insufficient")
    }
  }

  private static func entries(
    _ value: JSONValue?, _ place: String, isProcedure: Bool
  ) throws(AnswerFault) -> [Entry] {
    guard let list = value?.array, list.count <= codesMax else { throw .schema(place) }
    var entries: [Entry] = []
    for (index, item) in list.enumerated() {
      entries.append(try entry(item, "\(place)[\(index)]", isProcedure: isProcedure))
    }
    return entries
  }

  private static func entry(
    _ value: JSONValue, _ place: String, isProcedure: Bool
  ) throws(AnswerFault) -> Entry {
    let own = isProcedure ? ["modifiers", "units"] : []
    let members = try members(value, ["code", "confidence", "evidence", "reason"] + own, place)
    guard let code = members["code"]?.string else { throw .schema(place + ".code") }
    guard let confidence = members["confidence"]?.number else {
      throw .schema(place + ".confidence")
    }
    guard let reason = members["reason"]?.string else { throw .schema(place + ".reason") }
    var entry = Entry(
      code: code, confidence: confidence,
      evidence: try texts(members["evidence"], place + ".evidence"), reason: reason)
    if isProcedure {
      guard let units = members["units"]?.int else { throw .schema(place + ".units") }
      entry.units = units
      entry.modifiers = try texts(members["modifiers"], place + ".modifiers")
    }
    return entry
  }

  private static func texts(
    _ value: JSONValue?, _ place: String
  ) throws(AnswerFault) -> [String] {
    guard let list = value?.array else { throw .schema(place) }
    let texts = list.compactMap(\.string)
    guard texts.count == list.count else { throw .schema(place) }
    return texts
  }

  private static func members(
    _ value: JSONValue, _ wanted: [String], _ place: String
  ) throws(AnswerFault) -> [String: JSONValue] {
    guard let members = value.members else { throw .schema(place) }
    for name in wanted where members[name] == nil { throw .schema(place + "." + name) }
    guard members.count == wanted.count else { throw .schema(place + ": a member too many") }
    return members
  }
}
