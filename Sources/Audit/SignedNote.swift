/// Why a signed text was refused.
public enum NoteFault: Error, Hashable, Sendable {
  /// Not of the form: text, empty line, signature lines.
  case malformed
  /// A key we know did not make the signature that bears its name.
  case badSignature(key: String)
  /// No signature is by a key we know; the names of those that signed.
  case unknownKey(names: [String])
  /// Signed, and yet not a checkpoint: the text is not origin, size and root.
  case noCheckpoint

  /// One sentence.
  public var sentence: String {
    switch self {
    case .malformed: "not a signed note"
    case .badSignature(let key): "bad signature: key \(key) did not sign this"
    case .unknownKey(let names):
      "unknown key: signed by \(names.joined(separator: ", ")) and by no key that is known here"
    case .noCheckpoint: "a signed text that is not a checkpoint"
    }
  }
}

/// A text with the signatures under it.
///
/// Source: C2SP signed-note: UTF-8, no control character but line feed; the text ends in a line
/// feed and is parted from the signatures by the last empty line.
public struct SignedNote: Hashable, Sendable {
  /// One line under the text.
  public struct Signature: Hashable, Sendable {
    public var name: String
    /// Four bytes.
    public var id: [UInt8]
    public var bytes: [UInt8]
  }

  /// With its last line feed; worth nothing before `verify`.
  public let text: String
  public let signatures: [Signature]
  /// The whole as it was read.
  public let whole: String

  /// More are refused.
  static let signaturesMax = 64

  /// Reads bytes; throws `malformed`.
  public init(_ bytes: some Sequence<UInt8>) throws(NoteFault) {
    let bytes = Array(bytes)
    guard let whole = String(validating: bytes, as: UTF8.self),
      bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), bytes.last == 0x0A,
      let gap = SignedNote.lastGap(bytes)
    else { throw .malformed }
    self.whole = whole
    text = String(decoding: bytes[...gap], as: UTF8.self)
    let lines = bytes[(gap + 2)...].dropLast()
      .split(separator: 0x0A, omittingEmptySubsequences: false)
    guard !lines.isEmpty, lines.count <= SignedNote.signaturesMax else { throw .malformed }
    var found: [Signature] = []
    for line in lines {
      guard let signature = SignedNote.signature(String(decoding: line, as: UTF8.self)) else {
        throw .malformed
      }
      found.append(signature)
    }
    signatures = found
  }

  /// Whether a known key signed: at least one did, and none whose name and id stand here did not.
  public func verify(_ keys: [NoteKey]) throws(NoteFault) {
    var isSigned = false
    let signed = Array(text.utf8)
    for signature in signatures {
      let named = keys.filter { $0.name == signature.name && $0.id == signature.id }
      guard !named.isEmpty else { continue }
      guard named.contains(where: { $0.isValid(signature.bytes, of: signed) }) else {
        throw .badSignature(key: "\(signature.name)")
      }
      isSigned = true
    }
    guard isSigned else { throw .unknownKey(names: signatures.map(\.name)) }
  }

  /// Where the last of two line feeds in a row begins; text stands before it.
  private static func lastGap(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 2 else { return nil }
    return (1..<(bytes.count - 1)).last { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A }
  }

  private static func signature(_ line: String) -> Signature? {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "\u{2014}", NoteKey.isName(parts[1]),
      let bytes = Base64.decode(parts[2]), bytes.count > 4
    else { return nil }
    return Signature(
      name: String(parts[1]), id: Array(bytes[..<4]), bytes: Array(bytes[4...]))
  }
}
