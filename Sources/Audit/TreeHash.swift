import Crypto

/// A SHA-256 value of the trail's hash tree: a leaf, a node or a root (RFC 6962).
public struct TreeHash: Hashable, Sendable {
  private var first: UInt64
  private var second: UInt64
  private var third: UInt64
  private var fourth: UInt64

  public static let byteCount = 32

  /// Nil unless there are exactly 32 bytes.
  public init?(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == TreeHash.byteCount else { return nil }
    self = bytes.withUnsafeBytes { TreeHash(raw: $0) }
  }

  /// The first 32 bytes of memory as it lies; traps when there are fewer.
  public init(raw: UnsafeRawBufferPointer) {
    precondition(raw.count >= TreeHash.byteCount, "a hash has 32 bytes")
    first = raw.loadUnaligned(as: UInt64.self)
    second = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    third = raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    fourth = raw.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
  }

  private init(_ digest: SHA256.Digest) {
    self = digest.withUnsafeBytes { TreeHash(raw: $0) }
  }

  /// The root of a tree without leaves.
  public static let empty = TreeHash(SHA256().finalize())

  /// The hash of one leaf: a zero byte, then the entry's bytes.
  public static func leaf(_ bytes: [UInt8]) -> TreeHash {
    bytes.withUnsafeBytes { leaf($0) }
  }

  /// The hash of one leaf, from memory as it lies.
  public static func leaf(_ bytes: UnsafeRawBufferPointer) -> TreeHash {
    var hash = SHA256()
    Swift.withUnsafeBytes(of: UInt8(0)) { hash.update(bufferPointer: $0) }
    hash.update(bufferPointer: bytes)
    return TreeHash(hash.finalize())
  }

  /// The hash of a node: a one byte, then both children.
  public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { room in
      room[0] = 1
      left.withUnsafeBytes { room.baseAddress?.advanced(by: 1).copyBytes(from: $0) }
      right.withUnsafeBytes { room.baseAddress?.advanced(by: 33).copyBytes(from: $0) }
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(room))
      return TreeHash(hash.finalize())
    }
  }

  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try Swift.withUnsafeBytes(of: self, body)
  }

  public var bytes: [UInt8] {
    withUnsafeBytes { Array($0) }
  }

  /// 64 lower-case digits.
  public var hex: String {
    withUnsafeBytes { bytes in
      String(
        decoding: bytes.flatMap { [hexDigit($0 >> 4), hexDigit($0 & 0x0F)] }, as: UTF8.self)
    }
  }
}

extension UnsafeMutableRawPointer {
  fileprivate func copyBytes(from source: UnsafeRawBufferPointer) {
    if let base = source.baseAddress { copyMemory(from: base, byteCount: source.count) }
  }
}
