public import Advice
public import Basics
import FoundationEssentials
public import Transport

/// Asks a language model. It takes only what the gate has cleared, which is made of `SafeText`; it
/// imports no record and could not name a client. The key goes into one header and nowhere else.
public struct ModelClient: Sendable {
  private let transport: any HTTPTransport
  private let key: Secret?
  private let now: @Sendable () -> Instant
  private let jitter: @Sendable () -> Double
  private let pause: @Sendable (_ milliseconds: Int64, Cancellation) -> Void

  /// - Parameters:
  ///   - key: nil for a server that wants none.
  ///   - pause: waits so many milliseconds, less when the cancellation is raised.
  public init(
    transport: any HTTPTransport, key: Secret?, now: @escaping @Sendable () -> Instant,
    jitter: @escaping @Sendable () -> Double,
    pause: @escaping @Sendable (_ milliseconds: Int64, Cancellation) -> Void
  ) {
    self.transport = transport
    self.key = key
    self.now = now
    self.jitter = jitter
    self.pause = pause
  }

  /// The model's text, or why there is none, within `seconds` in all.
  public func ask(
    _ request: ClearedRequest, seconds: Int, cancel: Cancellation = Cancellation()
  ) throws(AnswerFault) -> ModelText {
    let address: WebAddress
    do {
      address = try WebAddress(request.endpoint.address)
    } catch {
      throw .notReached("the model's address \(error)")
    }
    var machine = AdviceMachine(request.endpoint.wire, seconds: seconds, now: now())
    var action = machine.on(.begin, now: now(), jitter: jitter())
    while true {
      switch action {
      case .send(let timeoutSeconds):
        let event = send(request, to: address, timeoutSeconds: timeoutSeconds, cancel)
        action = machine.on(event, now: now(), jitter: jitter())
      case .wait(let milliseconds):
        pause(milliseconds, cancel)
        guard !cancel.isCancelled else { throw .notReached("stopped") }
        action = machine.on(.waited, now: now(), jitter: jitter())
      case .finish(let result): return try result.get()
      }
    }
  }

  private func send(
    _ request: ClearedRequest, to address: WebAddress, timeoutSeconds: Int, _ cancel: Cancellation
  ) -> AdviceMachine.Event {
    let limits = HTTPLimits(
      connectSeconds: min(5, timeoutSeconds), totalSeconds: timeoutSeconds,
      stallSeconds: timeoutSeconds, bodyBytes: 1 << 20)
    do {
      let response = try transport.send(
        HTTPRequest(
          .post, address, headers: headers(request.endpoint), body: request.body, limits: limits),
        cancel: cancel)
      return .replied(ModelReply(response, now: now()))
    } catch {
      let isWorthTrying =
        switch error {
        case .unreachable, .interrupted, .timedOut: true
        case .notAllowed, .untrusted, .tooLarge, .cancelled, .unavailable: false
        }
      return .failed("\(error)", isWorthTrying: isWorthTrying)
    }
  }

  private func headers(_ endpoint: Endpoint) -> [HTTPHeader] {
    var headers = [
      HTTPHeader("Content-Type", "application/json"), HTTPHeader("Accept", "application/json"),
    ]
    let isAnthropic = endpoint.wire == .anthropic
    if isAnthropic {
      headers.append(
        HTTPHeader(
          "anthropic-version", endpoint.head == .bearer ? "2026-10-21" : "2023-06-01"))
    }
    guard let key else { return headers }
    if isAnthropic, endpoint.head == .apiKey {
      headers.append(HTTPHeader("x-api-key", key.reveal()))
    } else {
      headers.append(HTTPHeader("Authorization", "Bearer \(key.reveal())"))
    }
    return headers
  }
}

extension ModelReply {
  init(_ response: HTTPResponse, now: Instant) {
    let headers = response.headers
    let exact = headers[named: "retry-after-ms"].flatMap { Int64($0) }
    let asked = headers[named: "retry-after"].flatMap { RetryAfter.milliseconds($0, now: now) }
    self.init(
      status: response.status, mediaType: response.mediaType, body: response.body,
      retryAfterMilliseconds: exact ?? asked,
      shouldRetry: headers[named: "x-should-retry"].map { $0 != "false" })
  }
}

extension Endpoint {
  /// An endpoint at `base` (`https://api.openai.com/v1`), with reach and path read from the very
  /// address that will be used. Throws what is wrong with the address.
  public init(wire: Wire, model: String, base: String) throws(AddressFault) {
    let address = try WebAddress(base).appending(wire.path)
    self.init(
      wire: wire, model: model, origin: address.origin, path: address.path,
      isEncrypted: address.isSecure, reach: Endpoint.reach(of: address))
  }

  /// Loopback, a private address by number (RFC 1918, RFC 4193), or anywhere. A name may lead
  /// anywhere, so it counts as elsewhere.
  private static func reach(of address: WebAddress) -> Reach {
    if address.isLoopback { return .thisMachine }
    let host = address.host
    if host.hasPrefix("[fc") || host.hasPrefix("[fd") { return .ownNetwork }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard parts.count == 4, !parts.contains(nil), let first = parts[0], let second = parts[1] else {
      return .elsewhere
    }
    let isPrivate =
      first == 10 || (first == 192 && second == 168) || (first == 172 && (16...31).contains(second))
    return isPrivate ? .ownNetwork : .elsewhere
  }
}
