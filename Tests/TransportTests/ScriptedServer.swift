import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A real TCP server on loopback that answers each request with the next line of its script, byte
/// for byte: half answers, resets and silence are possible, which no HTTP library would send.
final class ScriptedServer: Sendable {
  /// What one request gets.
  enum Reply: Sendable {
    /// These bytes, and the connection stays open.
    case bytes(String)
    /// These bytes, then an orderly end.
    case bytesThenClose([UInt8])
    /// These bytes, then a reset.
    case bytesThenReset(String)
    /// The head, then body bytes until the other side has had enough.
    case endless(head: String)
    /// Nothing; the connection stays open. The closure runs once the request is here.
    case silence(@Sendable () -> Void)
  }

  let port: Int
  private let listener: Int32
  private let script: Mutex<[Reply]>
  private let seen = Mutex<[String]>([])
  private let open = Mutex<Set<Int32>>([])
  private let opened = Mutex(0)

  init(_ script: [Reply]) throws {
    self.script = Mutex(script)
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRINUSE) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in acceptAll() }
  }

  /// The requests so far, head and body as they came.
  var requests: [String] { seen.withLock { $0 } }

  /// How many connections were opened.
  var connections: Int { opened.withLock { $0 } }

  /// Ends everything. Each descriptor is closed by the thread that uses it, so that no number is
  /// given out again under somebody's hands.
  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    open.withLock { for descriptor in $0 { shutdown(descriptor, Int32(SHUT_RDWR)) } }
  }

  private func acceptAll() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      opened.withLock { $0 += 1 }
      open.withLock { _ = $0.insert(connection) }
      Thread.detachNewThread { [self] in
        serve(connection)
        open.withLock { _ = $0.remove(connection) }
        close(connection)
      }
    }
    close(listener)
  }

  private func serve(_ connection: Int32) {
    while let request = readRequest(connection) {
      seen.withLock { $0.append(request) }
      guard let reply = script.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { break }
      switch reply {
      case .bytes(let text): write(connection, Array(text.utf8))
      case .bytesThenClose(let bytes):
        write(connection, bytes)
        return
      case .bytesThenReset(let text):
        write(connection, Array(text.utf8))
        var abort = linger(l_onoff: 1, l_linger: 0)
        setsockopt(
          connection, SOL_SOCKET, SO_LINGER, &abort, socklen_t(MemoryLayout<linger>.size))
        return
      case .endless(let head):
        write(connection, Array(head.utf8))
        let block = [UInt8](repeating: 32, count: 1 << 16)
        while write(connection, block) {}
        return
      case .silence(let arrived): arrived()
      }
    }
  }

  @discardableResult
  private func write(_ connection: Int32, _ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(
          connection, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Head and body of one request, or `TLS` for a TLS greeting; nil when the other side is gone.
  private func readRequest(_ connection: Int32) -> String? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      if bytes.first == 0x16 { return "TLS" }
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let length =
          text[..<end.lowerBound].components(separatedBy: "\r\n").lazy
          .filter { $0.lowercased().hasPrefix("content-length:") }
          .compactMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }.first ?? 0
        if text[end.upperBound...].utf8.count >= length { return text }
      }
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }
}

extension ScriptedServer.Reply {
  /// A whole answer of JSON.
  static func json(_ body: String, status: String = "200 OK", headers: String = "") -> Self {
    .bytes(
      "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n\(headers)"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }
}
