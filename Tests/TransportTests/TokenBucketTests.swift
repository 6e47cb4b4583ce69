import Basics
import Synchronization
import Testing
import Transport

@Suite("Pace")
struct TokenBucketTests {
  private let start = Instant(milliseconds: 0)

  @Test("A burst goes at once, then the bucket sets the pace")
  func burst() {
    var bucket = TokenBucket(perMinute: 60, burst: 2, now: start)
    #expect(bucket.take(now: start) == 0)
    #expect(bucket.take(now: start) == 0)
    #expect(bucket.take(now: start) == 1_000)
    #expect(bucket.take(now: start.adding(seconds: 1)) == 0)
  }

  @Test("A 429 halves the pace; a tenth of the full pace comes back each minute")
  func slowDown() {
    var bucket = TokenBucket(perMinute: 60, burst: 1, now: start)
    bucket.slowDown(now: start)
    #expect(bucket.perMinute == 30)
    #expect(bucket.take(now: start) == 2_000)
    _ = bucket.take(now: start.adding(seconds: 60))
    #expect(bucket.perMinute == 36)
    _ = bucket.take(now: start.adding(seconds: 3_600))
    #expect(bucket.perMinute == 60)
  }

  @Test("However often a host says 429, the pace does not reach zero")
  func floor() {
    var bucket = TokenBucket(perMinute: 60, burst: 1, now: start)
    for _ in 0..<50 { bucket.slowDown(now: start) }
    #expect(bucket.take(now: start) == 60_000)
  }

  @Test("A clock that goes back gives nothing away")
  func clockBack() {
    var bucket = TokenBucket(perMinute: 60, burst: 1, now: start.adding(seconds: 100))
    _ = bucket.take(now: start.adding(seconds: 100))
    #expect(bucket.take(now: start) > 0)
  }

  @Test("The paced transport waits before it asks and halves after a 429")
  func paced() throws {
    struct Fixed: HTTPTransport {
      func send(
        _ request: HTTPRequest, cancel: Cancellation
      ) throws(TransportError) -> HTTPResponse { HTTPResponse(status: 429) }
    }
    final class Clock: Sendable {
      let milliseconds = Mutex<Int64>(0)
      let waits = Mutex<[Int64]>([])
    }
    let clock = Clock()
    let transport = PacedTransport(
      Fixed(), perMinute: 60, burst: 1,
      now: { Instant(milliseconds: clock.milliseconds.withLock { $0 }) },
      pause: { wait, _ in
        clock.waits.withLock { $0.append(wait) }
        clock.milliseconds.withLock { $0 += wait }
      })
    let request = HTTPRequest(.get, try WebAddress("https://ehr.example/"))
    _ = try transport.send(request, cancel: Cancellation())
    #expect(clock.waits.withLock { $0 } == [])
    _ = try transport.send(request, cancel: Cancellation())
    #expect(clock.waits.withLock { $0.first } == 2_000)
  }

  @Test("This machine is not paced")
  func loopback() throws {
    struct Fixed: HTTPTransport {
      func send(
        _ request: HTTPRequest, cancel: Cancellation
      ) throws(TransportError) -> HTTPResponse { HTTPResponse(status: 200) }
    }
    let transport = PacedTransport(
      Fixed(), perMinute: 1, burst: 1, now: { Instant(milliseconds: 0) },
      pause: { _, _ in Issue.record("must not wait") })
    let request = HTTPRequest(.get, try WebAddress("http://127.0.0.1:1/"))
    for _ in 0..<5 { _ = try transport.send(request, cancel: Cancellation()) }
  }
}
