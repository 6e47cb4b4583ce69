public import Basics

/// What the outside world has received so far: the other side of every proof that nothing is lost
/// and nothing arrives twice.
public struct SandboxState: Hashable, Sendable, Codable {
  /// Superbills and claims applied, in the order they came.
  public var superbills: [ReceivedSuperbill]
  /// Requests answered, inspection apart.
  public var requests: Int
  /// Access tokens issued.
  public var tokensIssued: Int
  /// Requests by method and route, ids taken out: `GET /vendor/v1/notes/{id}`.
  public var byRoute: [String: Int]

  enum CodingKeys: String, CodingKey {
    case superbills, requests
    case tokensIssued = "tokens_issued"
    case byRoute = "by_route"
  }
}

/// One superbill (vendor surface) or claim (FHIR surface) that was applied.
public struct ReceivedSuperbill: Hashable, Sendable, Codable {
  /// The sender's business identifier: its decision.
  public var externalID: String
  /// The id it was given here, `SB-1`.
  public var id: String
  /// The body as it came.
  public var body: String
  /// When it was applied.
  public var receivedAt: Instant
  /// `vendor` or `fhir`.
  public var surface: String

  enum CodingKeys: String, CodingKey {
    case externalID = "external_id"
    case id, body, surface
    case receivedAt = "received_at"
  }
}

/// One request as the log holds it.
public struct LoggedRequest: Hashable, Sendable, Codable {
  /// `GET`.
  public var method: String
  /// Path with query, as asked.
  public var target: String
  /// SHA-256 over the sorted headers, in hexadecimal; a credential is not kept.
  public var headersHash: String
  /// The header `Idempotency-Key`, as it came.
  public var idempotencyKey: String?
  /// The body of a POST or PUT, as it came.
  public var body: String
  /// When it came.
  public var receivedAt: Instant
  /// The status answered; nil while it runs, and when no answer was meant to be sent.
  public var status: Int?

  enum CodingKeys: String, CodingKey {
    case method, target, body, status
    case headersHash = "headers_hash"
    case idempotencyKey = "idempotency_key"
    case receivedAt = "received_at"
  }
}
