/// Bytes that were looked at before a JSON decoder sees them: valid UTF-8, bounded depth, closed
/// brackets and strings, no halves of surrogate pairs. It does not check grammar: that is the
/// decoder's work, which these bytes can no longer harm.
public struct JSONBody: Hashable, Sendable {
  public private(set) var bytes: [UInt8]
  /// Whether something unreadable was replaced by U+FFFD.
  public private(set) var repaired: Bool

  /// Reads one JSON text; a byte order mark is dropped.
  public init(
    _ raw: [UInt8], depthMax: Int = ContentCheck.depthMax
  ) throws(ContentFault) {
    var text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    repaired = false
    if String(validating: text, as: UTF8.self) == nil {
      text = Array(String(decoding: text, as: UTF8.self).utf8)
      repaired = true
    }
    bytes = text
    try scan(depthMax: depthMax)
  }

  private mutating func scan(depthMax: Int) throws(ContentFault) {
    var depth = 0
    var insideString = false
    var sawAnything = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if insideString {
        if byte == UInt8(ascii: "\\") {
          index += mendEscape(at: index)
          continue
        }
        if byte == UInt8(ascii: "\"") { insideString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): insideString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          depth += 1
          guard depth <= depthMax else { throw .tooDeep(limit: depthMax) }
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
      }
      if byte > 32 { sawAnything = true }
      index += 1
    }
    guard sawAnything else { throw .empty }
    guard depth <= 0, !insideString else { throw .cutShort }
  }

  /// The length of the escape at `index`; half a surrogate pair is overwritten by `\uFFFD`.
  private mutating func mendEscape(at index: Int) -> Int {
    guard let first = escapedUnit(at: index) else { return 2 }
    guard (0xD800...0xDFFF).contains(first) else { return 6 }
    if first < 0xDC00, let second = escapedUnit(at: index + 6), (0xDC00...0xDFFF).contains(second) {
      return 12
    }
    for (offset, digit) in "FFFD".utf8.enumerated() { bytes[index + 2 + offset] = digit }
    repaired = true
    return 6
  }

  /// The number behind `\uXXXX` at `index`; nil when something else stands there.
  private func escapedUnit(at index: Int) -> Int? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      guard let digit = JSONBody.hexDigit(byte) else { return nil }
      value = value * 16 + digit
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
    default: nil
    }
  }
}
