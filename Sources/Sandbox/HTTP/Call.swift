/// One request as the surfaces see it: method, path, query, headers and body, nothing of sockets.
struct Call: Sendable {
  var method: String
  /// Without query, decoded, `/fhir/Claim`.
  var path: String
  /// In the order of the link, decoded.
  var query: [(name: String, value: String)]
  /// Names in small letters.
  var headers: [String: String]
  var body: [UInt8]
  /// Path and query as asked.
  var target: String

  init(method: String, target: String, headers: [String: String] = [:], body: [UInt8] = []) {
    self.target = target
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.method = method
    path = percentDecoded(parts.first ?? "")
    query = Call.pairs(parts.count > 1 ? parts[1] : "")
    self.headers = headers
    self.body = body
  }

  /// The first value of that name.
  func value(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }

  /// All values of that name.
  func values(_ name: String) -> [String] {
    query.filter { $0.name == name }.map(\.value)
  }

  /// Scheme, host and port as the client called them, for links it should follow.
  var origin: String {
    "http://" + (headers["host"] ?? "127.0.0.1")
  }

  /// The path below a prefix, cut at slashes; nil when the path lies elsewhere.
  func segments(below prefix: String) -> [String]? {
    guard path == prefix || path.hasPrefix(prefix + "/") else { return nil }
    return path.dropFirst(prefix.count).split(separator: "/").map(String.init)
  }

  /// The members of a form or of a query.
  static func pairs(_ text: some StringProtocol) -> [(name: String, value: String)] {
    text.split(separator: "&").map { pair in
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (percentDecoded(sides[0]), sides.count > 1 ? percentDecoded(sides[1]) : "")
    }
  }
}

/// `%7C` becomes a bar; a percent sign without two digits stays.
func percentDecoded(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  var bytes: [UInt8] = []
  let source = Array(text.utf8)
  var index = 0
  while index < source.count {
    if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
      let byte = UInt8(
        String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
    {
      bytes.append(byte)
      index += 3
    } else {
      bytes.append(source[index])
      index += 1
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
