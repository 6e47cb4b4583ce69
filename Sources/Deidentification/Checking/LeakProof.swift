/// What is kept of a request to show that nothing leaked: counts, classes and a hash of the whole
/// body, never a value and never an excerpt. A hash of one name could be reversed with a
/// dictionary, so there is none.
public struct LeakProof: Hashable, Sendable, Codable {
  public let requestID: String
  /// The client as a random key that is not derived from the person.
  public let clientKey: String
  public let endpoint: String
  public let model: String
  public let deidentifier: String
  /// Identifiers found and replaced, by class name.
  public let found: [String: Int]
  /// Values the residue check looked for in the final body.
  public let valuesTested: Int
  /// Hits of the residue check, by class name; a request that left has none.
  public let left: [String: Int]
  /// SHA-256 of the outgoing body, 64 hexadecimal digits.
  public let bodySHA256: String
  public let bodyBytes: Int

  /// Whether the body was allowed to leave.
  public var mayLeave: Bool { left.isEmpty }

  /// Nil when the hash is none. `texts` are the de-identified texts inside the body, `report` what
  /// the residue check said of the very bytes that were hashed.
  public init?(
    requestID: String, clientKey: String, endpoint: String, model: String, texts: [Deidentified],
    report: ResidueReport, bodySHA256: String, bodyBytes: Int
  ) {
    guard bodySHA256.utf8.count == 64, bodySHA256.allSatisfy(\.isHexDigit), bodyBytes >= 0 else {
      return nil
    }
    self.requestID = requestID
    self.clientKey = clientKey
    self.endpoint = endpoint
    self.model = model
    deidentifier = Deidentifier.version
    var found: [String: Int] = [:]
    for span in texts.flatMap(\.spans) { found[span.kind.rawValue, default: 0] += 1 }
    self.found = found
    valuesTested = report.valuesTested
    left = Dictionary(uniqueKeysWithValues: report.left.map { ($0.key.rawValue, $0.value) })
    self.bodySHA256 = bodySHA256.lowercased()
    self.bodyBytes = bodyBytes
  }
}
