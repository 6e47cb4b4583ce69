import Crypto
import FoundationEssentials

/// Content that stands beside the audit trail: 32 random bytes, then the content. The trail holds
/// the SHA-256 of both, so that it can be handed out without them and proven with them.
struct SaltedBlob {
  static let saltCount = 32

  /// Salt and content, as the cell seals them and an export writes them.
  let bytes: Data

  init(_ content: some Sequence<UInt8>) {
    var bytes = Data(Randomness.bytes(SaltedBlob.saltCount))
    bytes.append(contentsOf: content)
    self.bytes = bytes
  }

  /// 64 lower-case hex digits.
  var commit: String {
    hex(SHA256.hash(data: bytes))
  }

  /// The content of an opened cell.
  static func content(_ bytes: Data) -> Data {
    Data(bytes.dropFirst(saltCount))
  }
}
