/// The small readers behind `WebAddress`: authority, loopback names, percent-encoding.
extension WebAddress {
  static func drop(_ prefix: String, from text: String) -> Substring? {
    text.prefix(prefix.count).lowercased() == prefix ? text.dropFirst(prefix.count) : nil
  }

  /// `ehr.example:8443` or `[::1]:8080`; nil for anything that is not plainly one of the two.
  static func hostAndPort(_ authority: Substring) -> (String, Int?)? {
    var host = authority
    var portText: Substring?
    if authority.hasPrefix("[") {
      guard let close = authority.firstIndex(of: "]") else { return nil }
      host = authority[...close]
      let after = authority[authority.index(after: close)...]
      guard after.isEmpty || after.hasPrefix(":") else { return nil }
      portText = after.isEmpty ? nil : after.dropFirst()
      guard host.dropFirst().dropLast().utf8.allSatisfy({ isHex($0) || $0 == colon || $0 == dot })
      else { return nil }
    } else {
      if let separator = authority.firstIndex(of: ":") {
        host = authority[..<separator]
        portText = authority[authority.index(after: separator)...]
      }
      guard host.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == dot || $0 == hyphen }) else {
        return nil
      }
    }
    guard !host.isEmpty else { return nil }
    guard let portText else { return (host.lowercased(), nil) }
    guard portText.utf8.allSatisfy(isDigit), let port = Int(portText), (1...65_535).contains(port)
    else { return nil }
    return (host.lowercased(), port)
  }

  /// Whether a host can only be this machine.
  static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127"
      && parts.allSatisfy { UInt8($0) != nil && $0.utf8.allSatisfy(isDigit) }
  }

  /// Splits `/path?query`, encoding what may not stand raw; nil when it holds controls, a
  /// backslash or a broken percent sign.
  static func split(target: Substring) -> (path: String, query: String?)? {
    let path = target.prefix { $0 != "?" }
    let hasQuery = path.endIndex != target.endIndex
    guard let cleanPath = wireForm(path),
      let cleanQuery = wireForm(target.dropFirst(path.count + (hasQuery ? 1 : 0)))
    else { return nil }
    return (cleanPath, hasQuery ? cleanQuery : nil)
  }

  private static func wireForm(_ text: Substring) -> String? {
    let bytes = Array(text.utf8)
    var result = ""
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0...31, 127, UInt8(ascii: "\\"): return nil
      case UInt8(ascii: "%"):
        guard index + 2 < bytes.count, isHex(bytes[index + 1]), isHex(bytes[index + 2]) else {
          return nil
        }
        result.append("%")
      default:
        if isUnreserved(byte) || "!$&'()*+,;=:@/?[]".utf8.contains(byte) {
          result.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          result += percent(byte)
        }
      }
    }
    return result
  }

  /// Encodes everything but letters, digits, `-._~` and the bytes of `keeping`.
  public static func encode(_ text: String, keeping: String = "") -> String {
    var result = ""
    for byte in text.utf8 {
      if isUnreserved(byte) || keeping.utf8.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += percent(byte)
      }
    }
    return result
  }

  private static func percent(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }

  private static let colon = UInt8(ascii: ":")
  private static let dot = UInt8(ascii: ".")
  private static let hyphen = UInt8(ascii: "-")

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return isDigit(byte) || (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return isDigit(byte) || (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "f"))
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == dot || byte == hyphen || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "~")
  }
}
