import Basics
import Transport

/// The one place where a credential meets a request: it is added only when the request goes to the
/// connector's own origin, and a 401 is answered by one renewal and one more try.
struct AuthorisedLine: Sendable {
  let base: WebAddress
  let transport: any HTTPTransport
  let bearer: BearerSource
  let now: @Sendable () -> Instant

  /// Why there is no response.
  enum Fault: Error {
    /// No token could be had, so the request was not sent.
    case noToken(EHRError)
    case failed(TransportError)

    var error: EHRError {
      switch self {
      case .noToken(let error): error
      case .failed(let error): EHRError(error)
      }
    }
  }

  /// Sends with a token; a 401 that stands after one renewal is returned as the response.
  func send(_ request: HTTPRequest, cancel: Cancellation) throws(Fault) -> HTTPResponse {
    guard request.address.sharesOrigin(with: base) else {
      throw .failed(.notAllowed(host: request.address.host))
    }
    let token = try noTokenFault { () throws(EHRError) in try bearer.token(cancel: cancel) }
    let response = try attempt(request, token, cancel)
    guard response.status == 401,
      let fresh = try noTokenFault({ () throws(EHRError) in
        try bearer.renewed(after: token, cancel: cancel)
      })
    else { return response }
    return try attempt(request, fresh, cancel)
  }

  /// The JSON of a GET.
  func get(
    _ address: WebAddress, accept: String, cancel: Cancellation
  ) throws(EHRError) -> EHRAnswer {
    let response = try response(to: address, accept: accept, cancel: cancel)
    return try EHRAnswer.json(response, place: place(of: address), now: now())
  }

  /// Where an answer came from, fit for a message: the base and the one word below it. What else a
  /// path holds (ids of people, page marks) stays out.
  func place(of address: WebAddress) -> String {
    let root = base.path.hasSuffix("/") ? base.path : base.path + "/"
    guard address.path.hasPrefix(root) else { return base.description }
    let word = address.path.dropFirst(root.count).prefix { $0 != "/" }
    guard !word.isEmpty, word.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return base.description
    }
    return base.origin + root + word
  }

  /// The response of a GET, whatever its status.
  func response(
    to address: WebAddress, accept: String, cancel: Cancellation
  ) throws(EHRError) -> HTTPResponse {
    let request = HTTPRequest(.get, address, headers: [HTTPHeader("Accept", accept)])
    do { return try send(request, cancel: cancel) } catch { throw error.error }
  }

  private func attempt(
    _ request: HTTPRequest, _ token: Secret, _ cancel: Cancellation
  ) throws(Fault) -> HTTPResponse {
    var authorised = request
    authorised.headers.append(HTTPHeader("Authorization", "Bearer " + token.reveal()))
    do { return try transport.send(authorised, cancel: cancel) } catch { throw .failed(error) }
  }

  private func noTokenFault<Value>(
    _ body: () throws(EHRError) -> Value
  ) throws(Fault) -> Value {
    do { return try body() } catch { throw .noToken(error) }
  }
}
