/// A version for records whose source gives none: the same bytes have the same fingerprint. It
/// tells versions apart and protects nothing (FNV-1a, 64 bits).
enum Fingerprint {
  static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return "f" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
