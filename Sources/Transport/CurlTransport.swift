import CCurl
import Synchronization

/// Real HTTP, by libcurl. Kept lines (a multi handle with its connections) wait in a pool and the
/// one used last is used next, so a worker that asks one host again and again keeps one connection.
///
/// Certificates are always checked, TLS 1.2 is the least, and no setting changes either. Redirects
/// are not followed, no proxy is used, nothing is read from `.netrc`, and a POST gets a connection
/// of its own: on a kept one libcurl would quietly send it a second time when the other side had
/// closed it without an answer.
public final class CurlTransport: HTTPTransport {
  private let settings: CurlSettings
  private let idle = Mutex<[CurlLine]>([])
  private static let idleMax = 8

  /// Starts libcurl once for the process.
  public init(settings: CurlSettings = CurlSettings()) {
    self.settings = settings
  }

  public func send(
    _ request: HTTPRequest, cancel: Cancellation
  ) throws(TransportError) -> HTTPResponse {
    guard request.headers.allSatisfy(CurlTransport.mayBeSet) else {
      throw .notAllowed(host: request.address.host)
    }
    guard !cancel.isCancelled else { throw .cancelled(mayHaveLeft: false) }
    let line = try takeLine()
    defer { putBack(line) }
    let exchange = CurlExchange(limits: request.limits)
    let end = try line.run(request, into: exchange, settings: settings, cancel: cancel)
    return try exchange.response(after: end, host: request.address.host)
  }

  private func takeLine() throws(TransportError) -> CurlLine {
    if let line = idle.withLock({ $0.popLast() }) { return line }
    return try CurlLine()
  }

  private func putBack(_ line: CurlLine) {
    idle.withLock { lines in
      if lines.count < CurlTransport.idleMax { lines.append(line) }
    }
  }

  /// Framing and host are the library's own; a header that changes them could smuggle.
  private static func mayBeSet(_ header: HTTPHeader) -> Bool {
    header.isSendable && !header.value.isEmpty
      && !["host", "content-length", "transfer-encoding", "connection", "expect"].contains(
        header.name.lowercased())
  }
}

/// What may be chosen about the transport. Checks and protocols may not.
public struct CurlSettings: Hashable, Sendable {
  public var userAgent: String
  /// A PEM file with further certificate authorities, for a practice that runs its own.
  public var authorityFile: String?

  public init(userAgent: String = "Countersign", authorityFile: String? = nil) {
    self.userAgent = userAgent
    self.authorityFile = authorityFile
  }
}
