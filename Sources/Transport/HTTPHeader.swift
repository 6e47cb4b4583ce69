/// One header line. Names compare without regard to letter case; order is kept.
public struct HTTPHeader: Hashable, Sendable, Codable {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Whether this line may be sent: a token as name, no control characters in the value. A line
  /// feed in a value would let data add headers of its own.
  public var isSendable: Bool {
    !name.isEmpty && name.utf8.allSatisfy(HTTPHeader.isTokenByte)
      && value.utf8.allSatisfy { $0 == 9 || ($0 >= 32 && $0 != 127) }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

extension [HTTPHeader] {
  /// The first value under `name`, in any letter case.
  public subscript(named name: String) -> String? {
    let wanted = name.lowercased()
    return first { $0.name.lowercased() == wanted }?.value
  }
}
