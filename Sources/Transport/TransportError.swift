/// Why no response came back. No case holds a path, a query, a header or a body.
public enum TransportError: Error, Hashable, Sendable {
  /// Plain http to another machine, or a request that cannot be written safely. Nothing was sent.
  /// Correct the address in the configuration: `https://` is needed outside this machine.
  case notAllowed(host: String)
  /// The name is unknown or nobody answers there. Nothing was sent. Check the address, the
  /// network and whether the EHR is up; trying again is safe.
  case unreachable(host: String)
  /// The certificate does not prove the host, or TLS 1.2 is not spoken. Nothing was sent. Ask
  /// whoever runs the EHR; the check cannot be switched off.
  case untrusted(host: String)
  /// The connection broke, or what came was not HTTP. The other side may have acted.
  case interrupted(host: String)
  /// No complete answer in time. The other side may have acted.
  case timedOut(host: String)
  /// The answer passes the limit of body or headers. The other side may have acted.
  case tooLarge(host: String)
  /// Somebody asked to stop. `mayHaveLeft` says whether the request may have been sent.
  case cancelled(mayHaveLeft: Bool)
  /// libcurl itself failed, by its own number. Nothing was sent; `countersign doctor` looks at it.
  case unavailable(code: Int)

  /// Whether the other side may have received and acted on the request. False only where it is
  /// certain that no byte of it was sent.
  public var requestMayHaveLeft: Bool {
    switch self {
    case .notAllowed, .unreachable, .untrusted, .unavailable: false
    case .interrupted, .timedOut, .tooLarge: true
    case .cancelled(let mayHaveLeft): mayHaveLeft
    }
  }
}

extension TransportError: CustomStringConvertible {
  /// One line: what, where, what to do.
  public var description: String {
    switch self {
    case .notAllowed(let host):
      "\(host): not sent, only https is used outside this machine; correct the address"
    case .unreachable(let host):
      "\(host) does not answer; check the network and the address, it is tried again"
    case .untrusted(let host):
      "\(host) cannot prove who it is (TLS); nothing was sent, ask whoever runs it"
    case .interrupted(let host): "\(host) broke the connection before its answer was complete"
    case .timedOut(let host): "\(host) did not answer in time"
    case .tooLarge(let host): "\(host) sent more than the limit allows; the answer was dropped"
    case .cancelled: "stopped"
    case .unavailable(let code):
      "the network library failed (libcurl \(code)); run countersign doctor"
    }
  }
}
