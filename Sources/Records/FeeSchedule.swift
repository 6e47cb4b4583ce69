public import Basics

/// What the practice charges for one unit of a code. A practice writes it into its configuration;
/// a code that is not in it has no known charge.
public struct FeeSchedule: Hashable, Sendable {
  /// Charges by procedure code, for one unit.
  public var fees: [String: Money]

  public init(_ fees: [String: Money] = [:]) {
    self.fees = fees
  }

  /// The charge of a claim; nil when it has no line or one of its codes has no known fee.
  public func charge(of claim: CodedClaim) -> Money? {
    guard !claim.lines.isEmpty else { return nil }
    var total = Money.zero
    for line in claim.lines {
      guard let fee = fees[line.code] else { return nil }
      total = total + fee * line.units
    }
    return total
  }
}
