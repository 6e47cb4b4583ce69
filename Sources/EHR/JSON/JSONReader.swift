import FoundationEssentials
import Transport

/// Reads JSON bytes that passed the gate into values, in one walk: pages of hundreds of notes are
/// read with every pull. Strict about grammar; the gate has bounded depth and mended surrogates.
struct JSONReader {
  /// The grammar is broken; nobody needs to know where, because half a page is no page.
  private struct Broken: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The one value these bytes spell; nil when the grammar is broken.
  static func value(_ body: JSONBody) -> JSONValue? {
    body.bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      guard let value = try? reader.value(), reader.ahead() == nil else { return nil }
      return value
    }
  }

  /// The next byte that is no white space, not yet taken; nil at the end.
  private mutating func ahead() -> UInt8? {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private mutating func value() throws(Broken) -> JSONValue {
    switch ahead() {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .list(try items())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(
    _ spelling: StaticString, _ value: JSONValue
  ) throws(Broken) -> JSONValue {
    let count = spelling.utf8CodeUnitCount
    guard at + count <= bytes.count else { throw Broken() }
    for offset in 0..<count where bytes[at + offset] != spelling.utf8Start[offset] {
      throw Broken()
    }
    at += count
    return value
  }

  private mutating func members() throws(Broken) -> [String: JSONValue] {
    at += 1
    var members: [String: JSONValue] = [:]
    if ahead() == UInt8(ascii: "}") {
      at += 1
      return members
    }
    while true {
      guard ahead() == UInt8(ascii: "\"") else { throw Broken() }
      let name = try text()
      guard ahead() == UInt8(ascii: ":") else { throw Broken() }
      at += 1
      // Of two members with one name the first counts.
      if let first = members.updateValue(try value(), forKey: name) { members[name] = first }
      if try ends(with: UInt8(ascii: "}")) { return members }
    }
  }

  private mutating func items() throws(Broken) -> [JSONValue] {
    at += 1
    var items: [JSONValue] = []
    if ahead() == UInt8(ascii: "]") {
      at += 1
      return items
    }
    while true {
      items.append(try value())
      if try ends(with: UInt8(ascii: "]")) { return items }
    }
  }

  /// Steps over a comma, or over the bracket that ends the row.
  private mutating func ends(with bracket: UInt8) throws(Broken) -> Bool {
    let byte = ahead()
    guard byte == bracket || byte == UInt8(ascii: ",") else { throw Broken() }
    at += 1
    return byte == bracket
  }

  // MARK: Texts

  private mutating func text() throws(Broken) -> String {
    at += 1
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return try escapedText(from: start) }
      guard byte >= 0x20 else { throw Broken() }
      at += 1
    }
    throw Broken()
  }

  /// A text from its first escape on.
  private mutating func escapedText(from start: Int) throws(Broken) -> String {
    var plain = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      guard byte >= 0x20 else { throw Broken() }
      at += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: plain, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { try escape(into: &plain) } else { plain.append(byte) }
    }
    throw Broken()
  }

  private mutating func escape(into plain: inout [UInt8]) throws(Broken) {
    guard at < bytes.count else { throw Broken() }
    at += 1
    switch bytes[at - 1] {
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(bytes[at - 1])
    case UInt8(ascii: "u"): plain.append(contentsOf: Array(String(try scalar()).utf8))
    default: throw Broken()
    }
  }

  /// The scalar of one `\uXXXX`, or of two that make a pair.
  private mutating func scalar() throws(Broken) -> Character {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard first < 0xDC00, at + 2 <= bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    else { throw Broken() }
    at += 2
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw Broken() }
    return Character(scalar)
  }

  private mutating func unit() throws(Broken) -> UInt32 {
    guard at + 4 <= bytes.count else { throw Broken() }
    var value: UInt32 = 0
    for byte in bytes[at..<(at + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Broken() }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }

  // MARK: Numbers

  /// A whole number as it is written; any other as a decimal spells it, null when none holds it.
  private mutating func number() throws(Broken) -> JSONValue {
    let start = at
    skip(UInt8(ascii: "-"))
    let whole = digits()
    guard whole == 1 || (whole > 1 && bytes[at - whole] != UInt8(ascii: "0")) else {
      throw Broken()
    }
    var isWhole = whole <= 18
    if skip(UInt8(ascii: ".")) {
      isWhole = false
      guard digits() > 0 else { throw Broken() }
    }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      isWhole = false
      if !skip(UInt8(ascii: "-")) { skip(UInt8(ascii: "+")) }
      guard digits() > 0 else { throw Broken() }
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if isWhole { return .number(text) }
    return Decimal(string: text).map { .number($0.description) } ?? .null
  }

  @discardableResult
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func digits() -> Int {
    let start = at
    while at < bytes.count, bytes[at] >= UInt8(ascii: "0"), bytes[at] <= UInt8(ascii: "9") {
      at += 1
    }
    return at - start
  }
}
