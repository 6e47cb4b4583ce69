/// Sends one request and waits for its whole answer. Blocking: call it on a queue that may wait.
///
/// Contract: no redirect is followed; nothing is sent twice, not even by the library below when a
/// kept connection turns out dead, unless the method is idempotent; after `cancel.cancel()` the
/// call returns within 200 ms.
public protocol HTTPTransport: Sendable {
  /// Throws when no complete response came; a response of any status is a return value.
  func send(_ request: HTTPRequest, cancel: Cancellation) throws(TransportError) -> HTTPResponse
}
