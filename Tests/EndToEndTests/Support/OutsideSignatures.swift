import Crypto
import Foundation

/// Who signed what in an exported log, worked out from the lines alone: keys are announced by
/// `key.new`, an entry of a person carries key id and signature over the line without the
/// signature.
struct OutsideSignatures {
  private var keys: [String: (id: String, key: Curve25519.Signing.PublicKey)] = [:]

  /// What is wrong with the entry; nil when it holds or needs no signature.
  mutating func trouble(_ entry: OutsideJSON) -> String? {
    let name = entry["object"]?["id"]?.text ?? ""
    if entry["action"]?.text == "key.new", entry["object"]?["kind"]?.text == "key" {
      guard let read = key(entry["detail"]?["vkey"]?.text ?? "", of: name) else {
        return "a key that does not read"
      }
      keys[name] = read
    }
    guard entry["actor"]?["kind"]?.text == "user" else { return nil }
    guard let known = keys[entry["actor"]?["id"]?.text ?? ""],
      known.id == entry["detail"]?["key"]?.text
    else { return "by a person without an announced key" }
    guard let text = entry["detail"]?["signature"]?.text,
      let signature = Data(base64Encoded: text), signature.count == 64,
      known.key.isValidSignature(signature, for: Data(entry.without("signature").spelled.utf8))
    else { return "not signed by the person's key" }
    return nil
  }

  private func key(
    _ vkey: String, of name: String
  ) -> (id: String, key: Curve25519.Signing.PublicKey)? {
    let parts = vkey.split(separator: "+", maxSplits: 2).map(String.init)
    guard parts.count == 3, parts[0] == name, let bytes = Data(base64Encoded: parts[2]),
      bytes.count == 33, bytes[0] == 1
    else { return nil }
    let id = SHA256.hash(data: Data(name.utf8) + [10] + bytes).prefix(4)
      .map { String(format: "%02x", $0) }.joined()
    guard id == parts[1],
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes.dropFirst())
    else { return nil }
    return (id, key)
  }
}

extension OutsideJSON {
  /// The entry with one member of its detail left out.
  fileprivate func without(_ key: String) -> OutsideJSON {
    guard case .object(let members) = self else { return self }
    return .object(
      members.map { member in
        guard member.0 == "detail", case .object(let inner) = member.1 else { return member }
        return ("detail", .object(inner.filter { $0.0 != key }))
      })
  }
}
