/// Spells JSON in its one canonical form, straight into bytes.
struct CanonicalWriter {
  private(set) var bytes: [UInt8] = []

  init(reserving count: Int = 384) {
    bytes.reserveCapacity(count)
  }

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Traps on a number that has no canonical form.
  mutating func integer(_ value: Int) {
    precondition(
      value.magnitude <= UInt(CanonicalJSON.integerMax), "a number fits into 53 bits")
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { units in
      var from = 0
      for at in units.indices where CanonicalWriter.needsEscape(units[at]) {
        bytes.append(contentsOf: units[from..<at])
        escape(units[at])
        from = at + 1
      }
      bytes.append(contentsOf: units[from...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func value(_ value: CanonicalJSON) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): raw(flag ? "true" : "false")
    case .integer(let number): integer(number)
    case .string(let text): string(text)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        self.value(element)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        string(member.key)
        bytes.append(UInt8(ascii: ":"))
        self.value(member.value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    default:
      raw("\\u00")
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      bytes.append(hexDigit(byte & 0x0F))
    }
  }
}

extension CanonicalJSON {
  /// The value's one spelling. Numbers must lie within ±(2^53 - 1).
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.value(self)
    return writer.bytes
  }
}

/// 0...15 as a lower-case digit.
func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
