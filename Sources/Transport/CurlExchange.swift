import CCurl

/// What one exchange has brought so far, within its limits, and the judgement at its end. libcurl
/// writes into it from the thread that runs the exchange.
final class CurlExchange {
  private let limits: HTTPLimits
  private var status = 0
  private var headers: [HTTPHeader] = []
  private var headerCount = 0
  private var headerBytes = 0
  private var body: [UInt8] = []
  private var overLimit = false

  init(limits: HTTPLimits) {
    self.limits = limits
  }

  static func at(_ context: UnsafeMutableRawPointer?) -> CurlExchange? {
    context.map { Unmanaged<CurlExchange>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The number of bytes taken; anything but `count` ends the exchange.
  func takeBody(_ bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    guard let bytes, body.count + count <= limits.bodyBytes else {
      overLimit = true
      return 0
    }
    body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }

  /// One header line at a time. A status line begins a new set: an interim answer may come first.
  func takeHeader(_ bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    headerBytes += count
    headerCount += 1
    guard let bytes, headerCount <= limits.headerCount + 8, headerBytes <= limits.headerBytes else {
      overLimit = true
      return 0
    }
    let raw = UnsafeRawBufferPointer(start: bytes, count: count)
    let line = String(decoding: raw, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    if line.hasPrefix("HTTP/") {
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      headers = []
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...]
      headers.append(HTTPHeader(String(line[..<colon]), CurlExchange.trimmed(value)))
    }
    return count
  }

  /// The response, or what kept it from being one.
  func response(after end: CurlEnd, host: String) throws(TransportError) -> HTTPResponse {
    if overLimit { throw .tooLarge(host: host) }
    guard case .result(let code) = end.reason else {
      throw .cancelled(mayHaveLeft: end.mayHaveLeft)
    }
    if code == CURLE_OK, status > 0 {
      return HTTPResponse(status: status, headers: headers, body: body)
    }
    throw CurlExchange.error(code, end.mayHaveLeft, host)
  }

  private static func error(
    _ code: CURLcode, _ mayHaveLeft: Bool, _ host: String
  ) -> TransportError {
    guard !mayHaveLeft else {
      switch code {
      case CURLE_OPERATION_TIMEDOUT: return .timedOut(host: host)
      case CURLE_FILESIZE_EXCEEDED: return .tooLarge(host: host)
      default: return .interrupted(host: host)
      }
    }
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT,
      CURLE_RECV_ERROR, CURLE_SEND_ERROR:
      return .unreachable(host: host)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
      return .untrusted(host: host)
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT: return .notAllowed(host: host)
    case CURLE_FAILED_INIT, CURLE_OUT_OF_MEMORY: return .unavailable(code: Int(code.rawValue))
    default: return .interrupted(host: host)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let front = text.drop(while: isBlank)
    return String(front.reversed().drop(while: isBlank).reversed())
  }
}
