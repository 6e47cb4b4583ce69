public import Basics

/// What 42 CFR Part 2 says of one client's record.
public enum PartTwo: Hashable, Sendable {
  /// The practice is no Part 2 program and holds no record of one for this client.
  case notCovered
  /// A record of a program that treats substance use disorders, with the client's consent, if any.
  case covered(Consent?)
  /// Nobody has said: nothing may leave.
  case unknown
}

/// A client's written consent to disclosures for treatment, payment and operations (42 CFR 2.31,
/// 2.33). Counseling notes need another one and are never sent.
public struct Consent: Hashable, Sendable {
  public var signed: Day
  /// The last day it holds; nil: until it is revoked.
  public var expires: Day?
  public var isRevoked: Bool
  /// Whether it allows disclosures for payment, which is what a question about codes is.
  public var coversPayment: Bool

  public init(
    signed: Day, expires: Day? = nil, isRevoked: Bool = false, coversPayment: Bool = true
  ) {
    self.signed = signed
    self.expires = expires
    self.isRevoked = isRevoked
    self.coversPayment = coversPayment
  }

  func holds(on day: Day) -> Bool {
    !isRevoked && coversPayment && signed <= day && expires.map { day <= $0 } ?? true
  }
}
