/// Why a page or a look-up did not come. `place` is a host and path without query; no case holds
/// PHI or a credential.
public enum EHRError: Error, Hashable, Sendable {
  /// No answer: network down, host wrong, connection broken, too slow. Tried again by itself.
  /// `isAbsent`: nobody is there at all, and no byte was sent.
  case unreachable(reason: String, isAbsent: Bool = false)
  /// The EHR does not accept the credential, also after one renewal. Correct it in the
  /// configuration.
  case unauthorised(place: String)
  /// An answer came that is not what it should be (a login page, half a JSON, another charset).
  case unreadable(what: String, place: String)
  /// The EHR refused with this status. 403 and 404 ask for a look at address and permissions.
  case refused(status: Int, place: String)
  /// The EHR asks for a pause of so many seconds; nil when it did not say how long.
  case slowDown(seconds: Int?)
  /// Somebody asked to stop.
  case cancelled
}

extension EHRError: CustomStringConvertible {
  /// One line: what, where, what to do.
  public var description: String {
    switch self {
    case .unreachable(let reason, _): reason
    case .unauthorised(let place):
      "\(place): the EHR does not accept the credential; check token or client secret"
    case .unreadable(let what, let place):
      "\(place): \(what); nothing of it was used, it is tried again"
    case .refused(let status, let place):
      "\(place): the EHR answered \(status); check address and permissions"
    case .slowDown(let seconds?): "the EHR asks to wait \(seconds) s"
    case .slowDown(nil): "the EHR asks to slow down"
    case .cancelled: "stopped"
    }
  }
}
