/// Walks over JSON bytes and refuses everything that is not canonical: a space, a key out of
/// order or twice, a needless escape, a fraction, broken UTF-8. It builds nothing; whoever needs
/// the values reads them from the ranges it returns.
struct CanonicalScanner {
  /// A string between its quotes.
  struct Text {
    var range: Range<Int>
    /// ASCII without any escape: the bytes are the text.
    var isPlain: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var at = 0

  static let depthMax = 64

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { at == bytes.count }

  /// The byte ahead; 0 at the end, which no canonical text holds.
  var ahead: UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// Steps over one byte that must be there.
  mutating func expect(_ byte: UInt8) throws(CanonicalFault) {
    guard ahead == byte, at < bytes.count else { throw fault(.unexpected) }
    at += 1
  }

  /// Steps over these bytes when they are ahead.
  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[at + offset] != text.utf8Start[offset] {
      return false
    }
    at += count
    return true
  }

  func isEqual(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Any value.
  mutating func value(depth: Int = 0) throws(CanonicalFault) {
    guard depth < CanonicalScanner.depthMax else { throw fault(.tooDeep) }
    switch ahead {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "t"): guard skip("true") else { throw fault(.unexpected) }
    case UInt8(ascii: "f"): guard skip("false") else { throw fault(.unexpected) }
    case UInt8(ascii: "n"): guard skip("null") else { throw fault(.unexpected) }
    default: _ = try integer()
    }
  }

  private mutating func array(depth: Int) throws(CanonicalFault) {
    at += 1
    if skip("]") { return }
    while true {
      try value(depth: depth + 1)
      if skip("]") { return }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func object(depth: Int) throws(CanonicalFault) {
    at += 1
    if skip("}") { return }
    var previous: Text?
    while true {
      previous = try key(after: previous)
      try value(depth: depth + 1)
      if skip("}") { return }
      try expect(UInt8(ascii: ","))
    }
  }

  /// A key with its colon; must sort after the previous one.
  mutating func key(after previous: Text?) throws(CanonicalFault) -> Text {
    let start = at
    let key = try string()
    if let previous, !precedes(previous, key) {
      throw CanonicalFault(kind: .keyOrder, offset: start)
    }
    try expect(UInt8(ascii: ":"))
    return key
  }

  /// A whole number within 53 bits, in its shortest form.
  mutating func integer() throws(CanonicalFault) -> Int {
    let isNegative = skip("-")
    let start = at
    var value = 0
    while ahead >= UInt8(ascii: "0"), ahead <= UInt8(ascii: "9") {
      value = value * 10 + Int(ahead - UInt8(ascii: "0"))
      at += 1
      guard at - start <= 16 else { throw fault(.number) }
    }
    guard at > start else { throw fault(.unexpected) }
    let hasLeadingZero = bytes[start] == UInt8(ascii: "0") && (at - start > 1 || isNegative)
    guard !hasLeadingZero, value <= CanonicalJSON.integerMax,
      ahead != UInt8(ascii: "."), ahead | 0x20 != UInt8(ascii: "e")
    else { throw fault(.number) }
    return isNegative ? -value : value
  }

  /// A string in its shortest spelling.
  mutating func string() throws(CanonicalFault) -> Text {
    try expect(UInt8(ascii: "\""))
    let start = at
    var isPlain = true
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return Text(range: start..<(at - 1), isPlain: isPlain)
      }
      if byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\\") {
        at += 1
      } else {
        isPlain = false
        if byte == UInt8(ascii: "\\") { try escape() } else { try scalar() }
      }
    }
    throw fault(.unexpected)
  }

  private mutating func escape() throws(CanonicalFault) {
    at += 1
    switch ahead {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"),
      UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "r"):
      at += 1
    default:
      guard skip("u00"), at + 2 <= bytes.count, let high = hex(bytes[at]),
        let low = hex(bytes[at + 1]), high < 2
      else { throw fault(.escape) }
      let value = high * 16 + low
      let hasShortForm =
        value == 0x08 || value == 0x09 || value == 0x0A || value == 0x0C || value == 0x0D
      guard !hasShortForm else { throw fault(.escape) }
      at += 2
    }
  }

  private func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// One scalar of two to four bytes, well formed: not overlong, not a surrogate.
  private mutating func scalar() throws(CanonicalFault) {
    let first = bytes[at]
    let (count, low, high): (Int, UInt8, UInt8)
    switch first {
    case 0xC2...0xDF: (count, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (count, low, high) = (3, 0xA0, 0xBF)
    case 0xED: (count, low, high) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (count, low, high) = (3, 0x80, 0xBF)
    case 0xF0: (count, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (count, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (count, low, high) = (4, 0x80, 0x8F)
    default: throw fault(.encoding)
    }
    guard at + count <= bytes.count, bytes[at + 1] >= low, bytes[at + 1] <= high else {
      throw fault(.encoding)
    }
    for offset in 2..<max(2, count) where bytes[at + offset] & 0xC0 != 0x80 {
      throw fault(.encoding)
    }
    at += count
  }

  private func precedes(_ left: Text, _ right: Text) -> Bool {
    if left.isPlain, right.isPlain {
      return bytes[left.range].lexicographicallyPrecedes(bytes[right.range])
    }
    return CanonicalJSON.keyPrecedes(decoded(left), decoded(right))
  }

  /// The text of a scanned string.
  func decoded(_ text: Text) -> String {
    guard !text.isPlain else { return String(decoding: bytes[text.range], as: UTF8.self) }
    var plain: [UInt8] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "b"): plain.append(0x08)
      case UInt8(ascii: "t"): plain.append(0x09)
      case UInt8(ascii: "n"): plain.append(0x0A)
      case UInt8(ascii: "f"): plain.append(0x0C)
      case UInt8(ascii: "r"): plain.append(0x0D)
      case UInt8(ascii: "u"):
        plain.append((hex(bytes[index + 4]) ?? 0) * 16 + (hex(bytes[index + 5]) ?? 0))
        index += 4
      case let other: plain.append(other)
      }
      index += 2
    }
    return String(decoding: plain, as: UTF8.self)
  }

  func fault(_ kind: CanonicalFault.Kind) -> CanonicalFault {
    CanonicalFault(kind: kind, offset: at)
  }
}
