/// A 200 proves nothing: login pages, half a JSON, other charsets and nesting bombs all come with
/// one. This is the gate between a response and a decoder: type, completeness, charset, depth.
public enum ContentCheck {
  /// Deeper than any record of any EHR, shallower than any stack.
  public static let depthMax = 64

  /// The JSON of a response, fit for a decoder, or what is wrong with it.
  ///
  /// Bytes that are no UTF-8 and halves of surrogate pairs become U+FFFD, so that one broken note
  /// does not hide the others; `repaired` then says so.
  public static func json(
    _ response: HTTPResponse, depthMax: Int = depthMax
  ) throws(ContentFault) -> JSONBody {
    guard let type = response.mediaType, isJSON(type) else {
      throw .wrongType(shown(response.mediaType))
    }
    try checkWhole(response)
    if let charset = charset(response), charset != "utf-8", charset != "us-ascii" {
      throw .wrongCharset(shown(charset))
    }
    return try JSONBody(response.body, depthMax: depthMax)
  }

  /// Completeness and no content encoding; for bodies that are not JSON.
  public static func checkWhole(_ response: HTTPResponse) throws(ContentFault) {
    if let encoding = response.headers[named: "Content-Encoding"],
      encoding.lowercased() != "identity"
    {
      throw .encoded(shown(encoding))
    }
    if response.headers[named: "Transfer-Encoding"] == nil,
      let length = response.headers[named: "Content-Length"].flatMap({ Int($0) }),
      length != response.body.count
    {
      throw .incomplete
    }
  }

  /// The charset parameter of the content type in lower case; nil when there is none.
  public static func charset(_ response: HTTPResponse) -> String? {
    guard let type = response.headers[named: "Content-Type"] else { return nil }
    for parameter in type.split(separator: ";").dropFirst() {
      let pair = parameter.split(separator: "=", maxSplits: 1).map {
        $0.filter { !$0.isWhitespace && $0 != "\"" }.lowercased()
      }
      if pair.count == 2, pair[0] == "charset" { return pair[1] }
    }
    return nil
  }

  private static func isJSON(_ type: String) -> Bool {
    type == "application/json" || type == "text/json" || type.hasSuffix("+json")
  }

  /// A word from outside, fit for a message: short and of harmless letters, or nothing.
  private static func shown(_ word: String?) -> String {
    guard let word, word.utf8.count <= 60,
      word.utf8.allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
          || (UInt8(ascii: "+")...UInt8(ascii: "9")).contains($0)
      })
    else { return "" }
    return word
  }
}

/// What is wrong with a body that came with a good status. No case holds its content.
public enum ContentFault: Error, Hashable, Sendable {
  /// Not JSON; with the media type, empty when there is none worth showing. A login page ends here.
  case wrongType(String)
  /// Fewer or more bytes than announced.
  case incomplete
  /// A charset other than UTF-8.
  case wrongCharset(String)
  /// A content encoding nobody asked for.
  case encoded(String)
  /// No byte but white space.
  case empty
  /// Nested deeper than any record is.
  case tooDeep(limit: Int)
  /// Ends in the middle of a value.
  case cutShort
}

extension ContentFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .wrongType("text/html"): "a web page came where JSON was asked for (a login page?)"
    case .wrongType(""): "something without a content type came where JSON was asked for"
    case .wrongType(let type): "\(type) came where JSON was asked for"
    case .incomplete: "the answer is not complete"
    case .wrongCharset(let charset): "the answer is in the charset \(charset), not UTF-8"
    case .encoded(let encoding): "the answer is packed (\(encoding)) though nobody asked for it"
    case .empty: "the answer is empty"
    case .tooDeep(let limit): "the answer is nested deeper than \(limit) levels"
    case .cutShort: "the answer ends in the middle of its JSON"
    }
  }
}
