import FoundationEssentials

/// Where a page goes on, wrapped so that a client can only follow it: the query it belongs to and
/// a position, scrambled and in letters that are safe in a link. Nothing is kept for it here, so
/// a link works until the server is gone.
struct PageLink: Equatable {
  var query: String
  var position: String

  init(query: String, position: String) {
    self.query = query
    self.position = position
  }

  init?(token: String) {
    let padding = String(repeating: "=", count: (4 - token.utf8.count % 4) % 4)
    let standard = String(token.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }) + padding
    guard let data = Data(base64Encoded: standard) else { return nil }
    let parts = String(decoding: PageLink.scrambled(data), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == PageLink.mark else { return nil }
    self.init(query: String(parts[1]), position: String(parts[2]))
  }

  var token: String {
    let text = [PageLink.mark, query, position].joined(separator: "\n")
    return Data(PageLink.scrambled(text.utf8)).base64EncodedString()
      .filter { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : String($0) }.joined()
  }

  private static let mark = "page"

  private static func scrambled(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var numbers = SeededNumbers(seed: 0x5EED_0F11_4E5)
    return bytes.map { $0 ^ UInt8(truncatingIfNeeded: numbers.next()) }
  }
}

extension Call {
  /// The call a page link stands for, with the position it goes on from; the call itself when it
  /// names no page; nil when the link is none of ours.
  func followingPage() -> (call: Call, position: String?)? {
    guard let token = value("page") else { return (self, nil) }
    guard let link = PageLink(token: token) else { return nil }
    var call = Call(
      method: method, target: path + (link.query.isEmpty ? "" : "?" + link.query),
      headers: headers, body: body)
    call.path = path
    return (call, link.position)
  }

  /// The query as asked, without the question mark.
  var rawQuery: String {
    target.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
  }
}
