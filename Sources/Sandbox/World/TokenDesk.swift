import Basics

/// Who may ask for access: the sandbox knows one client.
public struct SandboxCredentials: Hashable, Sendable {
  /// The client id.
  public var clientID: String
  /// Its secret.
  public var clientSecret: String
  /// The key of the invented language model.
  public var modelKey: String

  /// A client of the sandbox.
  public init(
    clientID: String = "countersign", clientSecret: String = "sandbox-secret",
    modelKey: String = "sandbox-model-key"
  ) {
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.modelKey = modelKey
  }
}

/// Issues access tokens and tells whether one still holds.
struct TokenDesk: Sendable {
  let credentials: SandboxCredentials
  let lifetimeSeconds: Int
  private(set) var issued = 0
  private var ends: [String: Instant] = [:]

  init(credentials: SandboxCredentials, lifetimeSeconds: Int) {
    self.credentials = credentials
    self.lifetimeSeconds = lifetimeSeconds
  }

  mutating func issue(now: Instant) -> String {
    var numbers = SystemRandomNumberGenerator()
    let token = [numbers.next(), numbers.next()].map { String($0, radix: 36) }.joined(
      separator: ".")
    ends = ends.filter { $0.value > now }
    ends[token] = now.adding(seconds: lifetimeSeconds)
    issued += 1
    return token
  }

  mutating func expireAll() {
    ends = [:]
  }

  /// Whether the header `Authorization` of a call holds a token that is good now.
  func admits(_ call: Call, now: Instant) -> Bool {
    let words = (call.headers["authorization"] ?? "").split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].lowercased() == "bearer", let end = ends[String(words[1])]
    else { return false }
    return now < end
  }

  /// Answers `POST /auth/token`.
  mutating func answer(_ call: Call, now: Instant) -> Reply {
    guard call.method == "POST" else {
      return TokenDesk.refusal(405, "invalid_request", "A token is asked for with POST.")
    }
    let form = Dictionary(
      Call.pairs(String(decoding: call.body, as: UTF8.self).replacing("+", with: " "))
        .map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard let grant = form["grant_type"] else {
      return TokenDesk.refusal(400, "invalid_request", "The member grant_type is missing.")
    }
    guard grant == "client_credentials" else {
      return TokenDesk.refusal(
        400, "unsupported_grant_type", "Only client_credentials is served here.")
    }
    guard form["client_id"] == credentials.clientID,
      form["client_secret"] == credentials.clientSecret
    else { return TokenDesk.refusal(401, "invalid_client", "Client id or secret is not known.") }
    let token = issue(now: now)
    return .json(
      200, headers: [("Cache-Control", "no-store")],
      JSONText.object {
        $0.member("access_token", token)
        $0.member("token_type", "bearer")
        $0.member("expires_in", lifetimeSeconds)
        $0.member("scope", form["scope"] ?? "system/*.cruds")
      })
  }

  private static func refusal(_ status: Int, _ error: String, _ description: String) -> Reply {
    .json(
      status,
      JSONText.object {
        $0.member("error", error)
        $0.member("error_description", description)
      })
  }
}
