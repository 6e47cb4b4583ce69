import FlyingFox
import FlyingSocks
import FoundationEssentials

/// How an answer leaves through FlyingFox. The library closes a connection when a body throws; it
/// sends nothing at all when a connection is to be handed over and the taker throws first.
extension Reply {
  var response: HTTPResponse {
    switch manner {
    case .whole: plain(HTTPBodySequence(data: Data(body), suggestedBufferSize: 1 << 18))
    case .cutInBody:
      plain(
        HTTPBodySequence(
          from: CutBody(bytes: Array(body.prefix(body.count / 2))), count: body.count,
          suggestedBufferSize: 1 << 18))
    case .endless: plain(HTTPBodySequence(from: EndlessBody(bytes: body)))
    case .closed: HTTPResponse(webSocket: ClosingTaker())
    case .silent: HTTPResponse(webSocket: SilentTaker())
    }
  }

  private func plain(_ sequence: HTTPBodySequence) -> HTTPResponse {
    var fields = HTTPHeaders()
    for header in headers { fields.addValue(header.value, for: HTTPHeader(header.name)) }
    return HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: Reply.phrase(status)), headers: fields,
      body: sequence)
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 201: "Created"
    case 304: "Not Modified"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 409: "Conflict"
    case 412: "Precondition Failed"
    case 415: "Unsupported Media Type"
    case 422: "Unprocessable Content"
    case 429: "Too Many Requests"
    case 500: "Internal Server Error"
    case 503: "Service Unavailable"
    default: "Status"
    }
  }
}

/// The connection is meant to break here.
private struct Broken: Error {}

/// Gives its bytes, then fails, short of what the header promised.
private struct CutBody: AsyncBufferedSequence {
  typealias Element = UInt8
  let bytes: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var bytes: [UInt8]?

    mutating func next() async throws -> UInt8? { throw Broken() }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard let all = bytes, !all.isEmpty else { throw Broken() }
      bytes = nil
      return all
    }
  }
}

/// Gives its bytes for ever; the connection ends when the client has had enough.
private struct EndlessBody: AsyncBufferedSequence {
  typealias Element = UInt8
  let bytes: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let bytes: [UInt8]

    mutating func next() async throws -> UInt8? { bytes.first }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      try Task.checkCancellation()
      return bytes
    }
  }
}

/// Takes the connection over and lets it fall.
private struct ClosingTaker: WSHandler {
  func makeFrames(
    for client: AsyncThrowingStream<WSFrame, any Error>
  ) async throws -> AsyncStream<WSFrame> {
    throw Broken()
  }
}

/// Takes the connection over and says nothing until the server stops.
private struct SilentTaker: WSHandler {
  func makeFrames(
    for client: AsyncThrowingStream<WSFrame, any Error>
  ) async throws -> AsyncStream<WSFrame> {
    while true { try await Task.sleep(for: .seconds(3600)) }
  }
}
