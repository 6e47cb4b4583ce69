import Basics
import Transport

/// A JSON answer that passed the gate, or the error that tells why not.
struct EHRAnswer {
  var value: JSONValue
  /// Something in it was no UTF-8 and stands as U+FFFD now.
  var repaired: Bool

  /// The value of a 200; every other status is an error of its kind.
  static func json(
    _ response: HTTPResponse, place: String, now: Instant
  ) throws(EHRError) -> EHRAnswer {
    try checkStatus(response, place: place, now: now)
    let body: JSONBody
    do { body = try ContentCheck.json(response) } catch {
      throw .unreadable(what: error.description, place: place)
    }
    guard let value = JSONValue(body) else {
      throw .unreadable(what: "the answer is no valid JSON", place: place)
    }
    return EHRAnswer(value: value, repaired: body.repaired)
  }

  static func checkStatus(
    _ response: HTTPResponse, place: String, now: Instant
  ) throws(EHRError) {
    let wait = response.headers[named: "Retry-After"].flatMap { RetryAfter.seconds($0, now: now) }
    switch response.status {
    case 200: return
    case 401: throw .unauthorised(place: place)
    case 429: throw .slowDown(seconds: wait)
    case 503 where wait != nil, 529 where wait != nil: throw .slowDown(seconds: wait)
    case 408, 500...599:
      throw .unreachable(reason: "\(place): the EHR answered \(response.status); it is tried again")
    case 201...299:
      throw .unreadable(what: "the EHR answered \(response.status) without a page", place: place)
    case 300...399:
      throw .unreadable(
        what: "the EHR points to another address (\(response.status)), which is not followed; "
          + "correct the base address", place: place)
    default: throw .refused(status: response.status, place: place)
    }
  }
}

extension EHRError {
  init(_ error: TransportError) {
    switch error {
    case .cancelled: self = .cancelled
    case .unreachable: self = .unreachable(reason: error.description, isAbsent: true)
    default: self = .unreachable(reason: error.description)
    }
  }
}
