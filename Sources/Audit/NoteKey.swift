import Crypto

/// The public half of a key that signs notes: whoever noted it down earlier can check a log with
/// it and nothing else. Written as `name+8 hex digits+base64` (a vkey).
///
/// Source: C2SP signed-note, signature type 0x01 (Ed25519).
public struct NoteKey: Hashable, Sendable {
  /// A schema-less URL-like name; for a log's own key also the log's origin.
  public let name: String
  /// 32 bytes.
  public let publicKey: [UInt8]

  static let ed25519: UInt8 = 0x01
  /// Of the public key and of the seed.
  public static let byteCount = 32

  /// Nil when the name cannot be one or the key is not 32 bytes.
  public init?(name: String, publicKey: [UInt8]) {
    guard NoteKey.isName(name), publicKey.count == NoteKey.byteCount else { return nil }
    self.name = name
    self.publicKey = publicKey
  }

  /// Reads a vkey; nil when it is none, of another kind, or its key id is not that of its key.
  public init?(_ vkey: some StringProtocol) {
    let parts = vkey.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.decode(parts[2]), bytes.first == NoteKey.ed25519
    else { return nil }
    self.init(name: String(parts[0]), publicKey: Array(bytes.dropFirst()))
    guard idHex == parts[1] else { return nil }
  }

  /// The vkey.
  public var text: String {
    "\(name)+\(idHex)+\(Base64.encode([NoteKey.ed25519] + publicKey))"
  }

  /// The first four bytes of SHA-256(name, line feed, 0x01, public key).
  public var id: [UInt8] {
    let hashed = Array(name.utf8) + [0x0A, NoteKey.ed25519] + publicKey
    return Array(SHA256.hash(data: hashed).prefix(4))
  }

  /// The key id as eight lower-case digits.
  public var idHex: String {
    String(
      decoding: id.flatMap { [hexDigit($0 >> 4), hexDigit($0 & 0x0F)] }, as: UTF8.self)
  }

  func isValid(_ signature: [UInt8], of text: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    return key.isValidSignature(signature, for: text)
  }

  /// Not empty, no space of any kind, no plus, no control character.
  public static func isName(_ name: some StringProtocol) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0 != "+" && !$0.properties.isWhitespace && $0.value >= 0x20 && $0.value != 0x7F
      }
  }
}

/// The secret half. It is written nowhere but where its keeper writes it.
public struct NoteSigner: Sendable {
  public let key: NoteKey
  private let secret: Curve25519.Signing.PrivateKey

  /// Nil when the name cannot be one or the seed is not 32 bytes.
  public init?(name: String, seed: [UInt8]) {
    guard let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      let key = NoteKey(name: name, publicKey: Array(secret.publicKey.rawRepresentation))
    else { return nil }
    self.key = key
    self.secret = secret
  }

  /// Reads the form `PRIVATE+KEY+name+id+base64`, as golang.org/x/mod/sumdb/note writes it.
  public init?(_ text: some StringProtocol) {
    let mark = "PRIVATE+KEY+"
    guard text.hasPrefix(mark) else { return nil }
    let parts = text.dropFirst(mark.count)
      .split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.decode(parts[2]), bytes.first == NoteKey.ed25519
    else { return nil }
    self.init(name: String(parts[0]), seed: Array(bytes.dropFirst()))
    guard key.idHex == parts[1] else { return nil }
  }

  /// The form the other initializer reads: whoever has it can sign.
  public var secretText: String {
    let bytes = [NoteKey.ed25519] + Array(secret.rawRepresentation)
    return "PRIVATE+KEY+\(key.name)+\(key.idHex)+\(Base64.encode(bytes))"
  }

  /// 64 bytes. Throws when the library refuses.
  func signature(of bytes: [UInt8]) throws -> [UInt8] {
    Array(try secret.signature(for: bytes))
  }

  /// The signature line of a note's text, with its line feed. Throws when the library refuses.
  public func line(signing text: String) throws -> String {
    let signature = try signature(of: Array(text.utf8))
    return "\u{2014} \(key.name) \(Base64.encode(key.id + signature))\n"
  }
}
