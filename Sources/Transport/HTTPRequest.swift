/// One request, complete: nothing is added on the way but the user agent and what HTTP itself
/// needs. Redirects are never followed, so what is in here reaches this host only.
public struct HTTPRequest: Hashable, Sendable {
  public var method: HTTPMethod
  public var address: WebAddress
  public var headers: [HTTPHeader]
  /// Sent as it is; nil sends no body.
  public var body: [UInt8]?
  public var limits: HTTPLimits

  public init(
    _ method: HTTPMethod, _ address: WebAddress, headers: [HTTPHeader] = [], body: [UInt8]? = nil,
    limits: HTTPLimits = HTTPLimits()
  ) {
    self.method = method
    self.address = address
    self.headers = headers
    self.body = body
    self.limits = limits
  }
}

/// The methods the connectors use.
public enum HTTPMethod: String, Hashable, Sendable, Codable {
  case get = "GET"
  case post = "POST"
  case put = "PUT"
  case delete = "DELETE"

  /// Whether sending it twice does no more than sending it once.
  public var isIdempotent: Bool { self != .post }
}

/// What one exchange may cost at most. Crossing a limit ends it with an error.
public struct HTTPLimits: Hashable, Sendable {
  /// Name look-up, connection and TLS together.
  public var connectSeconds: Int
  /// From start to the last byte.
  public var totalSeconds: Int
  /// How long fewer than 16 bytes a second may pass.
  public var stallSeconds: Int
  public var bodyBytes: Int
  public var headerCount: Int
  /// All header lines together.
  public var headerBytes: Int

  public init(
    connectSeconds: Int = 10, totalSeconds: Int = 120, stallSeconds: Int = 30,
    bodyBytes: Int = 64 << 20, headerCount: Int = 100, headerBytes: Int = 64 << 10
  ) {
    self.connectSeconds = connectSeconds
    self.totalSeconds = totalSeconds
    self.stallSeconds = stallSeconds
    self.bodyBytes = bodyBytes
    self.headerCount = headerCount
    self.headerBytes = headerBytes
  }
}

/// A request may carry a token and PHI, so its picture is method, host and path alone.
extension HTTPRequest: CustomStringConvertible, CustomReflectable {
  public var description: String { "\(method.rawValue) \(address)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
