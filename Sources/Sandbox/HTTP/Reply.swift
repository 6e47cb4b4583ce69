/// An answer before it is sent, with the manner of sending it: whole, or spoilt as a fault asks.
struct Reply: Sendable {
  var status: Int
  var headers: [(name: String, value: String)]
  var body: [UInt8]
  var manner: Manner = .whole

  /// How the answer leaves.
  enum Manner: Sendable, Equatable {
    case whole
    /// The connection closes after half of the body.
    case cutInBody
    /// The connection closes and not a byte is sent.
    case closed
    /// Nothing is ever sent.
    case silent
    /// The body is sent again and again.
    case endless
  }

  init(
    _ status: Int, type: String? = nil, headers: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) {
    self.status = status
    self.headers = headers + (type.map { [("Content-Type", $0)] } ?? [])
    self.body = body
  }

  /// A vendor-style answer.
  static func json(
    _ status: Int, headers: [(name: String, value: String)] = [], _ body: [UInt8]
  ) -> Reply {
    Reply(status, type: "application/json", headers: headers, body: body)
  }

  /// A vendor-style refusal.
  static func refusal(
    _ status: Int, _ error: String, _ message: String,
    headers: [(name: String, value: String)] = []
  ) -> Reply {
    json(
      status, headers: headers,
      JSONText.object {
        $0.member("error", error)
        $0.member("message", message)
      })
  }

  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  mutating func setHeader(_ name: String, _ value: String) {
    headers.removeAll { $0.name.lowercased() == name.lowercased() }
    headers.append((name, value))
  }
}
