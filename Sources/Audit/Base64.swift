import FoundationEssentials

/// Standard base64 (RFC 4648 section 4) that has one spelling for each value: padding and unused
/// bits are as they must be.
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
  }

  /// Nil for any other spelling.
  static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let text = String(text)
    guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else {
      return nil
    }
    return Array(data)
  }
}

extension TreeHash {
  /// Standard base64, 44 characters.
  public var base64: String { Base64.encode(bytes) }

  /// Nil unless it is 32 bytes in standard base64.
  public init?(base64 text: some StringProtocol) {
    guard let bytes = Base64.decode(text) else { return nil }
    self.init(bytes)
  }
}

/// A whole number not below 0 as decimal digits without leading zeros; nil for anything else.
func decimal(_ text: some StringProtocol) -> Int? {
  guard let number = Int(text), number >= 0, String(number) == text else { return nil }
  return number
}
