import Foundation

/// Reads the lines of an exported log: one spelling, the known members, who answers whom, and that
/// people signed what they did.
enum OutsideEntries {
  static func findings(_ lines: [[UInt8]]) -> [String] {
    var found: [String] = []
    var actions: [String] = []
    var verdicts: [String] = []
    var keys: Set<String> = []
    var signatures = OutsideSignatures()
    for (number, line) in lines.enumerated() {
      let entry = OutsideJSON.read(line)
      let action = entry?["action"]?.text ?? ""
      let verdict = entry?["detail"]?["decision"]?.text ?? ""
      if let trouble = trouble(entry, line, number, actions, verdicts, &keys) {
        found.append("entry \(number): \(trouble)")
      } else if let entry, let trouble = signatures.trouble(entry) {
        found.append("entry \(number): \(trouble)")
      }
      actions.append(action)
      verdicts.append(verdict)
    }
    return found
  }

  private static func trouble(
    _ entry: OutsideJSON?, _ line: [UInt8], _ number: Int, _ actions: [String],
    _ verdicts: [String], _ keys: inout Set<String>
  ) -> String? {
    guard let entry else { return "not JSON" }
    guard Array(entry.spelled.utf8) == line else { return "not canonical" }
    guard entry["v"]?.number == 1 else { return "not of version 1" }
    guard entry["seq"]?.number == number else { return "out of its place" }
    let kind = entry["actor"]?["kind"]?.text ?? ""
    guard ["user", "ai", "worker", "system"].contains(kind),
      entry["actor"]?["id"]?.text?.isEmpty == false,
      entry["object"]?["kind"]?.text?.isEmpty == false,
      entry["object"]?["id"]?.text?.isEmpty == false,
      ["ok", "fail", "unknown"].contains(entry["outcome"]?.text ?? ""),
      let moment = entry["ts"]?.text, moment.count == 24, moment.hasSuffix("Z")
    else { return "a member is missing or wrong" }
    let ref = entry["ref"]?.number
    if let ref, !(0..<number).contains(ref) { return "answers what is not before it" }
    func answers(_ action: String) -> Bool { ref.map { actions[$0] == action } ?? false }
    switch entry["action"]?.text ?? "" {
    case "suggest": return kind == "user" ? "a person suggests" : nil
    case "decide":
      return kind == "user" && answers("suggest") ? nil : "a decision without a suggestion"
    case "push.intent":
      let key = entry["detail"]?["key"]?.text ?? ""
      guard answers("decide"), let ref, ["accept", "modify"].contains(verdicts[ref]) else {
        return "sent without an accepting decision"
      }
      return !key.isEmpty && keys.insert(key).inserted ? nil : "a key twice or none"
    case "push.result": return answers("push.intent") ? nil : "a result without an intent"
    default: return nil
    }
  }
}

/// JSON with whole numbers, and its canonical spelling.
indirect enum OutsideJSON {
  case null
  case flag(Bool)
  case whole(Int)
  case string(String)
  case list([OutsideJSON])
  case object([(String, OutsideJSON)])

  subscript(key: String) -> OutsideJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  var number: Int? { if case .whole(let number) = self { number } else { nil } }

  /// No spaces, keys by UTF-16, the shortest escapes.
  var spelled: String {
    switch self {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .whole(let number): String(number)
    case .string(let text): OutsideJSON.quoted(text)
    case .list(let items): "[" + items.map(\.spelled).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { Array($0.0.utf16).lexicographicallyPrecedes(Array($1.0.utf16)) }
        .map { OutsideJSON.quoted($0.0) + ":" + $0.1.spelled }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let short: [Unicode.Scalar: String] = [
      "\"": "\\\"", "\\": "\\\\", "\u{8}": "\\b", "\t": "\\t", "\n": "\\n", "\u{C}": "\\f",
      "\r": "\\r",
    ]
    return "\""
      + text.unicodeScalars.map { scalar in
        short[scalar]
          ?? (scalar.value < 0x20 ? String(format: "\\u%04x", scalar.value) : String(scalar))
      }.joined() + "\""
  }

  /// Nil when the bytes are no JSON of this kind.
  static func read(_ bytes: [UInt8]) -> OutsideJSON? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var reader = Reader(rest: Array(text.unicodeScalars)[...])
    guard let value = reader.value(), reader.rest.isEmpty else { return nil }
    return value
  }

  private struct Reader {
    var rest: ArraySlice<Unicode.Scalar>

    mutating func take(_ word: String) -> Bool {
      let scalars = Array(word.unicodeScalars)
      guard rest.starts(with: scalars) else { return false }
      rest = rest.dropFirst(scalars.count)
      return true
    }

    mutating func value() -> OutsideJSON? {
      if take("null") { return .null }
      if take("true") { return .flag(true) }
      if take("false") { return .flag(false) }
      if rest.first == "\"" { return string().map { .string($0) } }
      if take("[") { return list() }
      if take("{") { return object() }
      let digits = rest.prefix { $0 == "-" || ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      return Int(String(String.UnicodeScalarView(digits))).map { .whole($0) }
    }

    mutating func list() -> OutsideJSON? {
      var items: [OutsideJSON] = []
      if take("]") { return .list(items) }
      repeat {
        guard let item = value() else { return nil }
        items.append(item)
      } while take(",")
      return take("]") ? .list(items) : nil
    }

    mutating func object() -> OutsideJSON? {
      var members: [(String, OutsideJSON)] = []
      if take("}") { return .object(members) }
      repeat {
        guard let key = string(), take(":"), let item = value(),
          !members.contains(where: { Array($0.0.utf8) == Array(key.utf8) })
        else { return nil }
        members.append((key, item))
      } while take(",")
      return take("}") ? .object(members) : nil
    }

    mutating func string() -> String? {
      guard take("\"") else { return nil }
      var text = String.UnicodeScalarView()
      let short: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "\\": "\\", "b": "\u{8}", "t": "\t", "n": "\n", "f": "\u{C}", "r": "\r",
      ]
      while let scalar = rest.popFirst() {
        if scalar == "\"" { return String(text) }
        guard scalar == "\\" else {
          text.append(scalar)
          continue
        }
        guard let mark = rest.popFirst() else { return nil }
        if let plain = short[mark] {
          text.append(plain)
        } else {
          let digits = String(String.UnicodeScalarView(rest.prefix(4)))
          guard mark == "u", let code = UInt32(digits, radix: 16),
            let control = Unicode.Scalar(code)
          else { return nil }
          rest = rest.dropFirst(4)
          text.append(control)
        }
      }
      return nil
    }
  }
}
