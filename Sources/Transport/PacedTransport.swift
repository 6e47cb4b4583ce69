public import Basics
import Synchronization

/// A transport that asks no host faster than its bucket allows. What runs on this machine is not
/// paced. Clock and pause are given: nothing here sleeps by itself.
public final class PacedTransport: HTTPTransport {
  private let inner: any HTTPTransport
  private let perMinute: Int
  private let burst: Int
  private let now: @Sendable () -> Instant
  private let pause: @Sendable (_ milliseconds: Int64, Cancellation) -> Void
  private let buckets = Mutex<[String: TokenBucket]>([:])

  /// - Parameter pause: waits so many milliseconds, less when the cancellation is raised.
  public init(
    _ inner: any HTTPTransport, perMinute: Int = 600, burst: Int = 60,
    now: @escaping @Sendable () -> Instant,
    pause: @escaping @Sendable (_ milliseconds: Int64, Cancellation) -> Void
  ) {
    self.inner = inner
    self.perMinute = perMinute
    self.burst = burst
    self.now = now
    self.pause = pause
  }

  public func send(
    _ request: HTTPRequest, cancel: Cancellation
  ) throws(TransportError) -> HTTPResponse {
    let origin = request.address.origin
    while !request.address.isLoopback {
      guard !cancel.isCancelled else { throw .cancelled(mayHaveLeft: false) }
      let wait = change(origin) { $0.take(now: $1) }
      if wait == 0 { break }
      pause(wait, cancel)
    }
    let response = try inner.send(request, cancel: cancel)
    if response.status == 429 { change(origin) { $0.slowDown(now: $1) } }
    return response
  }

  @discardableResult
  private func change<Value: Sendable>(
    _ origin: String, _ body: (inout TokenBucket, Instant) -> Value
  ) -> Value {
    let moment = now()
    return buckets.withLock { buckets in
      body(
        &buckets[origin, default: TokenBucket(perMinute: perMinute, burst: burst, now: moment)],
        moment)
    }
  }
}
