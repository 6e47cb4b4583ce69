public import Basics
import FoundationEssentials
import Synchronization
public import Transport

/// Where a connector's bearer token comes from. Fetched tokens are renewed at 80 % of their life,
/// and once more when the EHR says 401 before that.
public final class BearerSource: Sendable {
  /// The three ways a practice is given access.
  public enum Origin: Sendable {
    /// A token that does not change.
    case fixed(Secret)
    /// A file whose trimmed text is the token; read again after a 401.
    case file(path: String)
    /// OAuth2 client credentials at a token address.
    case clientCredentials(
      tokenAddress: WebAddress, clientID: String, clientSecret: Secret, scope: String?)
  }

  private struct Held: Sendable {
    var token: Secret
    var renewAt: Instant?
  }

  private let origin: Origin
  private let transport: any HTTPTransport
  private let now: @Sendable () -> Instant
  private let held = Mutex<Held?>(nil)
  /// A token endpoint that names no lifetime gets the standard's upper bound.
  private static let usualLifeSeconds = 300
  /// Nothing longer is believed.
  private static let longestLifeSeconds = 86_400

  public init(
    _ origin: Origin, transport: any HTTPTransport, now: @escaping @Sendable () -> Instant
  ) {
    self.origin = origin
    self.transport = transport
    self.now = now
  }

  /// The token to use now, fetched when there is none or its time is near.
  public func token(cancel: Cancellation) throws(EHRError) -> Secret {
    if let held = held.withLock({ $0 }), held.renewAt.map({ now() < $0 }) ?? true {
      return held.token
    }
    return try fetch(cancel: cancel)
  }

  /// Another token than the one the EHR refused; nil when the origin has no other.
  func renewed(after refused: Secret, cancel: Cancellation) throws(EHRError) -> Secret? {
    if let held = held.withLock({ $0 }), held.token != refused { return held.token }
    if case .fixed = origin { return nil }
    let fresh = try fetch(cancel: cancel)
    return fresh == refused ? nil : fresh
  }

  private func fetch(cancel: Cancellation) throws(EHRError) -> Secret {
    let fresh: Held
    switch origin {
    case .fixed(let token): fresh = Held(token: token)
    case .file(let path): fresh = Held(token: try BearerSource.read(path))
    case .clientCredentials(let address, let id, let secret, let scope):
      var form = [
        ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret.reveal()),
      ]
      if let scope { form.append(("scope", scope)) }
      fresh = try ask(address, form: form, cancel: cancel)
    }
    held.withLock { $0 = fresh }
    return fresh.token
  }

  private static func read(_ path: String) throws(EHRError) -> Secret {
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.count <= 64 << 10 else {
      throw .unauthorised(place: "the token file cannot be read")
    }
    let text = String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace }
    guard !text.isEmpty else { throw .unauthorised(place: "the token file is empty") }
    return Secret(text)
  }

  private func ask(
    _ address: WebAddress, form: [(String, String)], cancel: Cancellation
  ) throws(EHRError) -> Held {
    let body = form.map { WebAddress.encode($0) + "=" + WebAddress.encode($1) }
      .joined(separator: "&")
    let request = HTTPRequest(
      .post, address,
      headers: [
        HTTPHeader("Content-Type", "application/x-www-form-urlencoded"),
        HTTPHeader("Accept", "application/json"),
      ], body: Array(body.utf8), limits: HTTPLimits(totalSeconds: 30, bodyBytes: 64 << 10))
    let asked = now()
    let response: HTTPResponse
    do { response = try transport.send(request, cancel: cancel) } catch {
      throw EHRError(error)
    }
    let place = address.description
    if [400, 401, 403].contains(response.status) { throw .unauthorised(place: place) }
    let answer = try EHRAnswer.json(response, place: place, now: asked)
    guard let token = answer.value["access_token"]?.text, !token.isEmpty,
      answer.value["token_type"]?.text?.lowercased() ?? "bearer" == "bearer"
    else { throw .unreadable(what: "the answer holds no bearer token", place: place) }
    let life = answer.value["expires_in"]?.word.flatMap { Int($0) } ?? BearerSource.usualLifeSeconds
    return Held(
      token: Secret(token),
      renewAt: asked.adding(
        milliseconds: Int64(min(max(0, life), BearerSource.longestLifeSeconds)) * 800))
  }
}
