/// An amount in United States dollars, held as whole cents. There is no floating point anywhere
/// near it: text goes in through `init(dollars:)`, which refuses what it cannot represent.
public struct Money: Hashable, Comparable, Sendable, Codable {
  public let cents: Int64

  public init(cents: Int64) {
    self.cents = cents
  }

  public static let zero = Money(cents: 0)

  /// Reads "160", "160.5", "-1,240.00" or "$90.00"; nil for anything else, also for a third
  /// decimal that is not zero.
  public init?(dollars text: some StringProtocol) {
    var digits: [UInt8] = []
    var decimals: Int?
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: "$") where digits.isEmpty: continue
      case UInt8(ascii: ",") where decimals == nil && !digits.isEmpty: continue
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let places = decimals {
          guard places < 2 || byte == UInt8(ascii: "0") else { return nil }
          if places < 2 { digits.append(byte) }
          decimals = places + 1
        } else {
          digits.append(byte)
        }
      default: return nil
      }
    }
    guard !digits.isEmpty else { return nil }
    let missing = 2 - min(decimals ?? 0, 2)
    digits.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing))
    var total: Int64 = 0
    for digit in digits {
      let (product, overflow) = total.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      let (sum, carry) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
      guard !carry else { return nil }
      total = sum
    }
    self.cents = negative ? -total : total
  }

  public static func + (left: Money, right: Money) -> Money {
    Money(cents: left.cents + right.cents)
  }

  public static func - (left: Money, right: Money) -> Money {
    Money(cents: left.cents - right.cents)
  }

  public static func * (left: Money, right: Int) -> Money {
    Money(cents: left.cents * Int64(right))
  }

  public static prefix func - (value: Money) -> Money {
    Money(cents: -value.cents)
  }

  public static func < (left: Money, right: Money) -> Bool {
    left.cents < right.cents
  }

  public init(from decoder: any Decoder) throws {
    cents = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(cents)
  }
}

extension Money: CustomStringConvertible {
  /// "$3,412.00", "-$5.10".
  public var description: String {
    (cents < 0 ? "-$" : "$") + Money.grouped(cents.magnitude / 100) + "."
      + Money.twoDigits(cents.magnitude % 100)
  }

  private static func grouped(_ value: UInt64) -> String {
    let digits = Array(String(value))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static func twoDigits(_ value: UInt64) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
