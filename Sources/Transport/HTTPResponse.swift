/// What came back, whole: the status, the headers in order and every byte of the body. A status of
/// 200 proves nothing about the body; `ContentCheck` does.
public struct HTTPResponse: Hashable, Sendable {
  public var status: Int
  public var headers: [HTTPHeader]
  public var body: [UInt8]

  public init(status: Int, headers: [HTTPHeader] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  public var isSuccess: Bool { (200..<300).contains(status) }

  /// The media type without parameters, in lower case: `application/fhir+json`.
  public var mediaType: String? {
    headers[named: "Content-Type"]?.split(separator: ";").first.map {
      $0.filter { !$0.isWhitespace }.lowercased()
    }
  }
}

/// A body may be PHI, so the picture is status and size.
extension HTTPResponse: CustomStringConvertible, CustomReflectable {
  public var description: String { "\(status), \(body.count) bytes" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
