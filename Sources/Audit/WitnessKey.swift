import Crypto

/// The public half of a witness's key. A witness signs the head of a log only when that head follows
/// from every head it has signed before, and says when: whoever trusts it need not trust the log's
/// keeper.
///
/// Source: C2SP tlog-cosignature, signature type 0x04 (Ed25519 with time).
public struct WitnessKey: Hashable, Sendable {
  public let name: String
  /// 32 bytes.
  public let publicKey: [UInt8]

  static let cosignature: UInt8 = 0x04
  private static let timeBytes = 8

  /// Reads a vkey; nil when it is none, of another kind, or its key id is not that of its key.
  public init?(_ vkey: some StringProtocol) {
    let parts = vkey.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, NoteKey.isName(parts[0]), let bytes = Base64.decode(parts[2]),
      bytes.first == WitnessKey.cosignature, bytes.count == 1 + NoteKey.byteCount
    else { return nil }
    name = String(parts[0])
    publicKey = Array(bytes.dropFirst())
    guard idHex == parts[1] else { return nil }
  }

  /// The first four bytes of SHA-256(name, line feed, 0x04, public key).
  var id: [UInt8] {
    let hashed = Array(name.utf8) + [0x0A, WitnessKey.cosignature] + publicKey
    return Array(SHA256.hash(data: hashed).prefix(4))
  }

  private var idHex: String {
    String(decoding: id.flatMap { [hexDigit($0 >> 4), hexDigit($0 & 0x0F)] }, as: UTF8.self)
  }

  /// Finds this witness's line among what it answered and checks it against the checkpoint.
  ///
  /// - Returns: the line with its line feed and the witness's time in seconds since 1970; nil when no
  ///   line is by this key, or the one that is does not hold.
  public func cosignature(
    in lines: [UInt8], of checkpoint: Checkpoint
  ) -> (line: String, seconds: Int)? {
    // A note of the same text with these lines under it: the form is read by the one reader.
    let note = Array((checkpoint.text + "\n").utf8) + lines
    guard let read = try? SignedNote(note), read.text == checkpoint.text else { return nil }
    for signature in read.signatures where signature.name == name && signature.id == id {
      let time = signature.bytes.prefix(WitnessKey.timeBytes)
      guard time.count == WitnessKey.timeBytes else { return nil }
      let seconds = time.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      guard seconds <= UInt64(Int32.max) << 8, isValid(signature, at: seconds, checkpoint) else {
        return nil
      }
      let encoded = Base64.encode(signature.id + signature.bytes)
      return ("\u{2014} \(name) \(encoded)\n", Int(seconds))
    }
    return nil
  }

  private func isValid(
    _ signature: SignedNote.Signature, at seconds: UInt64, _ checkpoint: Checkpoint
  ) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    let signed = "cosignature/v1\ntime \(seconds)\n" + checkpoint.text
    return key.isValidSignature(
      signature.bytes.dropFirst(WitnessKey.timeBytes), for: Array(signed.utf8))
  }
}
