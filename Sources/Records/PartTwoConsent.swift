public import Basics

/// A client's written consent to disclosures of a record under 42 CFR Part 2 (2.31), as it is kept.
public struct PartTwoConsent: Hashable, Sendable, Codable {
  /// What it allows. One consent may cover all future treatment, payment and operations (2.33).
  public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
    /// Treatment, payment and health care operations.
    case all = "tpo"
    case payment
    case treatment
  }

  public var signed: Day
  /// The last day it holds; nil: until it is revoked.
  public var expires: Day?
  public var scope: Scope
  public var isRevoked: Bool

  public init(signed: Day, expires: Day? = nil, scope: Scope = .all, isRevoked: Bool = false) {
    self.signed = signed
    self.expires = expires
    self.scope = scope
    self.isRevoked = isRevoked
  }

  /// Whether a question about billing may rest on it on that day.
  public func coversPayment(on day: Day) -> Bool {
    !isRevoked && scope != .treatment && signed <= day && expires.map { day <= $0 } ?? true
  }
}
