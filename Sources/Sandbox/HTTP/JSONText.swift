/// JSON being written, byte by byte: the surfaces build their pages with it, because thousands of
/// notes a second leave no room for trees of objects. Members that are nil are left out.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  init(reserving capacity: Int = 1024) {
    bytes.reserveCapacity(capacity)
  }

  /// The bytes of one object.
  static func object(_ body: (inout JSONText) -> Void) -> [UInt8] {
    var text = JSONText()
    text.object(body)
    return text.bytes
  }

  mutating func object(_ body: (inout JSONText) -> Void) {
    enclose("{", "}", body)
  }

  mutating func object(_ name: String, _ body: (inout JSONText) -> Void) {
    key(name)
    enclose("{", "}", body)
  }

  mutating func array(_ name: String, _ body: (inout JSONText) -> Void) {
    key(name)
    enclose("[", "]", body)
  }

  mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    self.value(value)
  }

  mutating func member(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    raw(String(value).utf8)
  }

  mutating func member(_ name: String, _ value: Double?) {
    guard let value else { return }
    key(name)
    raw(value.description.utf8)
  }

  mutating func member(_ name: String, _ value: Bool?) {
    guard let value else { return }
    key(name)
    raw((value ? "true" : "false").utf8)
  }

  mutating func member(_ name: String, _ values: [String]) {
    array(name) { for value in values { $0.value(value) } }
  }

  mutating func null(_ name: String) {
    key(name)
    raw("null".utf8)
  }

  /// A member whose value is JSON already.
  mutating func member(_ name: String, json: some Sequence<UInt8>) {
    key(name)
    raw(json)
  }

  /// A member whose text may be no UTF-8: bytes that are not are passed on as they are.
  mutating func member(_ name: String, text: some Sequence<UInt8>) {
    key(name)
    quoted(text)
  }

  mutating func value(_ value: String) {
    quoted(value.utf8)
  }

  /// Writes JSON that is ready as the next value.
  mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  private mutating func key(_ name: String) {
    quoted(name.utf8)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func quoted(_ text: some Sequence<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hexadecimal(byte >> 4))
        bytes.append(hexadecimal(byte & 15))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}

func hexadecimal(_ nibble: UInt8) -> UInt8 {
  nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
