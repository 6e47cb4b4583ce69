/// How sure a suggestion is, in basis points (9700 is .97): whole numbers, because they are
/// hashed, compared and stored.
public struct Confidence: Hashable, Comparable, Sendable {
  /// 0 to 10,000.
  public let basisPoints: Int

  /// Clamps to 0...10,000.
  public init(basisPoints: Int) {
    self.basisPoints = min(10_000, max(0, basisPoints))
  }

  /// From a fraction as programs write it, 0...1; clamps, and takes not-a-number for 0.
  public init(fraction: Double) {
    self.init(basisPoints: fraction.isNaN ? 0 : Int((min(1, max(0, fraction)) * 10_000).rounded()))
  }

  public var fraction: Double {
    Double(basisPoints) / 10_000
  }

  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.basisPoints < right.basisPoints
  }
}

extension Confidence: CustomStringConvertible {
  /// `.97`, `1.0`: two places, as the console shows it. Never rounds up to certainty.
  public var description: String {
    let hundredths = basisPoints == 10_000 ? 100 : min(99, (basisPoints + 50) / 100)
    return hundredths == 100 ? "1.0" : "." + padded(hundredths, 2)
  }
}

extension Confidence: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(fraction: try decoder.singleValueContainer().decode(Double.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(fraction)
  }
}
