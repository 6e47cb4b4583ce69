import FlyingSocks
import FoundationEssentials
import Glibc

@testable import Sandbox

/// What came over the wire, down to how it ended.
struct RawAnswer {
  var status: Int
  /// Names in small letters.
  var headers: [String: String]
  var body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  var json: JSONValue? { try? JSONValue.read(body) }

  /// Whether the body is as long as the header promised.
  var isWhole: Bool { headers["content-length"].flatMap { Int($0) } == body.count }

  /// Nil when the bytes are no answer at all.
  init?(_ bytes: [UInt8]) {
    guard let end = RawAnswer.endOfHead(bytes) else { return nil }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    guard let words = lines.first?.split(separator: " "), words.count > 1,
      let status = Int(words[1])
    else { return nil }
    self.status = status
    headers = [:]
    for line in lines.dropFirst() {
      let sides = line.split(separator: ":", maxSplits: 1)
      headers[sides[0].lowercased()] = sides.count > 1 ? String(sides[1].dropFirst()) : ""
    }
    body = Array(bytes[(end + 4)...])
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    let mark = Array("\r\n\r\n".utf8)
    guard bytes.count >= 4 else { return nil }
    return (0...(bytes.count - 4)).first { Array(bytes[$0..<($0 + 4)]) == mark }
  }
}

/// A client that writes one request on a connection of its own and reads until the other side
/// closes, or until it has had enough.
struct RawClient {
  let port: Int

  /// Everything the server sent, at most `limit` bytes of it.
  func exchange(_ request: String, limit: Int = 1 << 24) async throws -> [UInt8] {
    let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(port))
    let socket = try await AsyncSocket.connected(to: address)
    defer { try? socket.close() }
    try await socket.write(Data(request.utf8))
    var bytes: [UInt8] = []
    while bytes.count < limit {
      do {
        bytes += try await socket.read(atMost: 65_536)
      } catch SocketError.disconnected {
        break
      }
    }
    return bytes
  }

  /// One request and its answer; nil when the connection closed without one.
  func send(
    _ method: String, _ target: String, _ headers: [String: String] = [:], body: String = "",
    limit: Int = 1 << 24
  ) async throws -> RawAnswer? {
    var lines = ["\(method) \(target) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"]
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
      lines.append("\(name): \(value)")
    }
    if !body.isEmpty { lines.append("Content-Length: \(body.utf8.count)") }
    let request = lines.joined(separator: "\r\n") + "\r\n\r\n" + body
    return RawAnswer(try await exchange(request, limit: limit))
  }
}

extension [JSONValue] {
  /// The texts of the member with this name.
  func strings(_ name: String) -> [String] {
    compactMap { $0[name]?.string }
  }
}
