import Basics
import Crypto

/// The requests that came, the last ten thousand of them in full and all of them by route.
struct RequestLog: Sendable {
  private(set) var entries: [LoggedRequest] = []
  private(set) var byRoute: [String: Int] = [:]
  private(set) var count = 0
  private var dropped = 0

  private static let limit = 10_000

  /// Notes a request and gives the number under which its answer is noted later.
  mutating func add(_ call: Call, at moment: Instant) -> Int {
    byRoute[RequestLog.route(of: call), default: 0] += 1
    count += 1
    if entries.count == RequestLog.limit {
      entries.removeFirst(RequestLog.limit / 2)
      dropped += RequestLog.limit / 2
    }
    entries.append(
      LoggedRequest(
        method: call.method, target: call.target, headersHash: RequestLog.hash(of: call.headers),
        idempotencyKey: call.headers["idempotency-key"],
        body: call.method == "GET" ? "" : RequestLog.withoutSecret(call), receivedAt: moment))
    return count - 1
  }

  mutating func note(_ reply: Reply, for number: Int) {
    guard number >= dropped, reply.manner != .closed, reply.manner != .silent else { return }
    entries[number - dropped].status = reply.status
  }

  /// Method and path, the id taken out.
  private static func route(of call: Call) -> String {
    var parts = call.path.split(separator: "/").map(String.init)
    let depth = parts.first == "vendor" ? 3 : 2
    if parts.count > depth { parts[depth] = "{id}" }
    return call.method + " /" + parts.joined(separator: "/")
  }

  private static func hash(of headers: [String: String]) -> String {
    let text = headers.filter { $0.key != "authorization" && $0.key != "x-api-key" }.sorted {
      $0.key < $1.key
    }
    .map { "\($0.key):\($0.value)\n" }.joined()
    return SHA256.hash(data: Array(text.utf8))
      .map {
        String(UnicodeScalar(hexadecimal($0 >> 4))) + String(UnicodeScalar(hexadecimal($0 & 15)))
      }
      .joined()
  }

  private static func withoutSecret(_ call: Call) -> String {
    call.path == "/auth/token" ? "" : String(decoding: call.body, as: UTF8.self)
  }
}
