/// A time of day as an appointment book writes it, to the minute, without a date or zone.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes after midnight, 0 to 1439.
  public let minutes: Int

  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `09:30`, `9:30` and `09:30:00`, whose seconds are dropped; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      guard (1...2).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard numbers.count == parts.count, (2...3).contains(parts.count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }), numbers.dropFirst(2).allSatisfy({ $0 < 60 })
    else { return nil }
    self.init(hour: numbers[0], minute: numbers[1])
  }

  /// Minutes from `self` to `other`, past midnight when `other` is the earlier of the two.
  public func minutes(to other: ClockTime) -> Int {
    let difference = other.minutes - minutes
    return difference >= 0 ? difference : difference + 1440
  }

  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }
}

extension ClockTime: CustomStringConvertible {
  /// `09:30`.
  public var description: String {
    padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
  }
}

extension ClockTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = ClockTime(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a time of day has the form 09:30")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
