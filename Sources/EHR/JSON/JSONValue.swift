import FoundationEssentials
import Transport

/// Any JSON, read without expectations: EHRs differ, and one odd member must cost that member and
/// not the record. Numbers stay text, so that money never passes through binary floating point.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads bytes that passed the gate; nil when the grammar is broken.
  init?(_ body: JSONBody) {
    guard let value = JSONReader.value(body) else { return nil }
    self = value
  }

  /// The bytes with sorted keys: the same value gives the same bytes.
  var canonicalBytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Encoding this enum cannot fail: it holds nothing but JSON.
    return (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
  }
}

extension JSONValue {
  /// The member at a dotted path; nil when it is absent or null.
  subscript(path: String) -> JSONValue? {
    guard path.utf8.contains(UInt8(ascii: ".")) else { return member(path) }
    var value = self
    for name in path.split(separator: ".") {
      guard let member = value.member(String(name)) else { return nil }
      value = member
    }
    return value
  }

  private func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self, let member = members[name], member != .null else {
      return nil
    }
    return member
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The text of a string or number.
  var word: String? {
    switch self {
    case .text(let text): text
    case .number(let text): text
    default: nil
    }
  }

  var isTrue: Bool { self == .bool(true) }

  /// The items of a list; a single value counts as a list of one, null as none.
  var items: [JSONValue] {
    switch self {
    case .list(let items): items
    case .null: []
    default: [self]
    }
  }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}

extension JSONValue: Encodable {
  func encode(to encoder: any Encoder) throws {
    var single = encoder.singleValueContainer()
    switch self {
    case .null: try single.encodeNil()
    case .bool(let flag): try single.encode(flag)
    case .number(let text):
      if let whole = Int(text) {
        try single.encode(whole)
      } else {
        try single.encode(Decimal(string: text))
      }
    case .text(let text): try single.encode(text)
    case .list(let items): try single.encode(items)
    case .object(let members): try single.encode(members)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int) { self = .number(String(number)) }

  /// An object without the members that are nil.
  static func object(of members: [(String, JSONValue?)]) -> JSONValue {
    .object(Dictionary(members.compactMap { name, value in value.map { (name, $0) } }) { $1 })
  }
}
