/// A moment in UTC, in whole milliseconds since 1970-01-01T00:00:00Z. Whoever needs the present
/// moment is given one; nothing below the doors asks a clock.
public struct Instant: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Reads `2026-01-05T09:00:01Z`, with or without decimals, with `Z` or an offset such as
  /// `-05:00`; nil for anything else. Decimals past the third are cut off.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.utf8.count >= 20, let day = Day(text.prefix(10)) else { return nil }
    let bytes = Array(text.utf8)
    func number(_ at: Int, _ count: Int) -> Int? {
      guard at + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[at..<(at + count)] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let hour = number(11, 2), let minute = number(14, 2),
      let second = number(17, 2), hour < 24, minute < 60, second < 61
    else { return nil }
    var position = 19
    var fraction = 0
    if bytes[position] == UInt8(ascii: ".") {
      position += 1
      var places = 0
      while position < bytes.count, let digit = number(position, 1) {
        if places < 3 { fraction = fraction * 10 + digit }
        places += 1
        position += 1
      }
      guard places > 0 else { return nil }
      while places < 3 {
        fraction *= 10
        places += 1
      }
    }
    guard position < bytes.count else { return nil }
    var offsetMinutes = 0
    switch bytes[position] {
    case UInt8(ascii: "Z"):
      guard position + 1 == bytes.count else { return nil }
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard position + 6 == bytes.count, let hours = number(position + 1, 2),
        bytes[position + 3] == UInt8(ascii: ":"), let minutes = number(position + 4, 2),
        hours < 24, minutes < 60
      else { return nil }
      offsetMinutes = (hours * 60 + minutes) * (bytes[position] == UInt8(ascii: "-") ? -1 : 1)
    default: return nil
    }
    let seconds = day.ordinal * 86_400 + hour * 3600 + minute * 60 + second - offsetMinutes * 60
    milliseconds = Int64(seconds) * 1000 + Int64(fraction)
  }

  public func adding(milliseconds amount: Int64) -> Instant {
    Instant(milliseconds: milliseconds + amount)
  }

  public func adding(seconds: Int) -> Instant {
    adding(milliseconds: Int64(seconds) * 1000)
  }

  /// Milliseconds from `self` to `other`; positive when `other` is later.
  public func milliseconds(to other: Instant) -> Int64 {
    other.milliseconds - milliseconds
  }

  /// The calendar day in UTC.
  public var day: Day {
    Day(ordinal: Int(floorDivision(milliseconds, 86_400_000)))
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant: CustomStringConvertible {
  /// `2026-01-05T09:00:01.001Z`: always UTC, always three decimals.
  public var description: String {
    let rest = Int(milliseconds - floorDivision(milliseconds, 86_400_000) * 86_400_000)
    return "\(day)T" + padded(rest / 3_600_000, 2) + ":" + padded(rest / 60_000 % 60, 2) + ":"
      + padded(rest / 1000 % 60, 2) + "." + padded(rest % 1000, 3) + "Z"
  }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Instant(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a moment has the form 2026-01-05T09:00:01Z")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

private func floorDivision(_ value: Int64, _ divisor: Int64) -> Int64 {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}
