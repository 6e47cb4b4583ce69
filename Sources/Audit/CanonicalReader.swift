/// Why bytes are not canonical JSON, and where.
public struct CanonicalFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable {
    case unexpected = "unexpected byte"
    case number = "a number that is not whole, short and within 53 bits"
    case escape = "an escape that is not the shortest"
    case encoding = "broken UTF-8"
    case keyOrder = "keys out of order or twice"
    case tooDeep = "nested too deeply"
    case rest = "something after the end"
  }

  public var kind: Kind
  /// Bytes from the start.
  public var offset: Int

  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

extension CanonicalJSON {
  /// Reads bytes that are canonical to the last one; refuses all others.
  public init(canonical bytes: [UInt8]) throws(CanonicalFault) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(CanonicalFault) in
      var reader = CanonicalReader(scanner: CanonicalScanner(buffer))
      return try reader.whole()
    }
  }
}

/// Builds values from what the scanner lets pass.
private struct CanonicalReader {
  var scanner: CanonicalScanner

  mutating func whole() throws(CanonicalFault) -> CanonicalJSON {
    let value = try value(depth: 0)
    guard scanner.isAtEnd else { throw scanner.fault(.rest) }
    return value
  }

  private mutating func value(depth: Int) throws(CanonicalFault) -> CanonicalJSON {
    guard depth < CanonicalScanner.depthMax else { throw scanner.fault(.tooDeep) }
    switch scanner.ahead {
    case UInt8(ascii: "\""): return .string(scanner.decoded(try scanner.string()))
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      let flag = scanner.ahead == UInt8(ascii: "t")
      try scanner.value()
      return .bool(flag)
    case UInt8(ascii: "n"):
      try scanner.value()
      return .null
    default: return .integer(try scanner.integer())
    }
  }

  private mutating func array(depth: Int) throws(CanonicalFault) -> CanonicalJSON {
    try scanner.expect(UInt8(ascii: "["))
    var elements: [CanonicalJSON] = []
    if scanner.skip("]") { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      if scanner.skip("]") { return .array(elements) }
      try scanner.expect(UInt8(ascii: ","))
    }
  }

  private mutating func object(depth: Int) throws(CanonicalFault) -> CanonicalJSON {
    try scanner.expect(UInt8(ascii: "{"))
    var members: [CanonicalJSON.Member] = []
    if scanner.skip("}") { return .object(members) }
    var previous: CanonicalScanner.Text?
    while true {
      let key = try scanner.key(after: previous)
      previous = key
      members.append(CanonicalJSON.Member(scanner.decoded(key), try value(depth: depth + 1)))
      if scanner.skip("}") { return .object(members) }
      try scanner.expect(UInt8(ascii: ","))
    }
  }
}
