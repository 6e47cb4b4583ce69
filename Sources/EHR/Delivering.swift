public import Records
public import Transport

/// A delivery as bytes, fixed when first made: every try sends the same under the same key.
public struct DeliveryBody: Hashable, Sendable {
  public var decision: DecisionID
  public var method: HTTPMethod
  /// Below the connector's base address; holds no PHI.
  public var path: String
  /// Content type and idempotency key; never a credential.
  public var headers: [HTTPHeader]
  public var bytes: [UInt8]

  public init(
    decision: DecisionID, method: HTTPMethod, path: String, headers: [HTTPHeader], bytes: [UInt8]
  ) {
    self.decision = decision
    self.method = method
    self.path = path
    self.headers = headers
    self.bytes = bytes
  }
}

/// How a push ended, as far as it is known. Reasons are one line and free of PHI.
public enum PushOutcome: Hashable, Sendable {
  /// The EHR confirmed it under its own reference.
  case applied(reference: EHRReference, status: Int)
  /// The EHR refused it for good; a person has to act. Not applied.
  case refused(status: Int, reason: String)
  /// Certainly not applied; may be sent again as it is after so many seconds (nil: the caller's
  /// back-off). Status nil when there was no answer.
  case tryLater(afterSeconds: Int?, status: Int?, reason: String)
  /// May or may not be applied: look it up before any second try. Without an answer the EHR may
  /// still be at work on it, and a look-up that does not find it yet proves nothing.
  case unknown(reason: String, isAnswered: Bool = true)
}

/// What the EHR has under our identifier.
public enum LookUpOutcome: Hashable, Sendable {
  case found(reference: EHRReference)
  case absent
}
