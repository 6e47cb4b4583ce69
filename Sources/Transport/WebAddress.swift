/// An http or https address, read once and strictly: what this type accepts is exactly what the
/// wire gets, so no two readers can disagree about the host. Plain http is possible only to this
/// machine. User names and passwords inside an address are refused.
public struct WebAddress: Hashable, Sendable {
  public let isSecure: Bool
  /// In lower case; an IPv6 address stands in brackets.
  public let host: String
  public let port: Int
  /// Percent-encoded, begins with `/`.
  public let path: String
  /// Percent-encoded, without `?`; nil when there is none. May hold PHI.
  public let query: String?

  /// Reads `https://ehr.example/fhir?x=1`. A fragment is dropped. Throws what is wrong.
  public init(_ text: String) throws(AddressFault) {
    let rest: Substring
    if let found = WebAddress.drop("https://", from: text) {
      (isSecure, rest) = (true, found)
    } else if let found = WebAddress.drop("http://", from: text) {
      (isSecure, rest) = (false, found)
    } else {
      throw .unreadable
    }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else { throw .holdsCredentials }
    guard let (host, port) = WebAddress.hostAndPort(authority) else { throw .unreadable }
    self.host = host
    self.port = port ?? (isSecure ? 443 : 80)
    guard isSecure || WebAddress.isLoopback(host) else { throw .plainHTTP }
    let target = rest.dropFirst(authority.count).prefix { $0 != "#" }
    guard let (path, query) = WebAddress.split(target: target) else { throw .unreadable }
    self.path = path.isEmpty ? "/" : path
    self.query = query
  }

  private init(origin: WebAddress, path: String, query: String?) {
    isSecure = origin.isSecure
    host = origin.host
    port = origin.port
    self.path = path
    self.query = query
  }

  /// The whole address as it goes onto the wire. May hold PHI: not for messages.
  public var wireText: String { origin + path + (query.map { "?" + $0 } ?? "") }

  /// `https://ehr.example:8443`, the port only when it is not the usual one.
  public var origin: String {
    let usual = port == (isSecure ? 443 : 80)
    return (isSecure ? "https://" : "http://") + host + (usual ? "" : ":\(port)")
  }

  public func sharesOrigin(with other: WebAddress) -> Bool {
    (isSecure, host, port) == (other.isSecure, other.host, other.port)
  }

  /// This address with `relativePath` below its path and the query pairs encoded. The path is
  /// taken as literal text: only `/` separates.
  public func appending(_ relativePath: String, query pairs: [(String, String)] = []) -> WebAddress
  {
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    let tail = relativePath.hasPrefix("/") ? relativePath : "/" + relativePath
    let query = pairs.map { WebAddress.encode($0) + "=" + WebAddress.encode($1) }
    return WebAddress(
      origin: self, path: base + WebAddress.encode(tail, keeping: "/"),
      query: query.isEmpty ? nil : query.joined(separator: "&"))
  }

  /// Follows a link found in an answer from this origin: a whole address, `/path`, `?query` or a
  /// path below this one. Nil when it is unreadable or leads to another origin, where no
  /// credential may go.
  public func following(_ link: String) -> WebAddress? {
    if link.contains("://") {
      guard let target = try? WebAddress(link), sharesOrigin(with: target) else { return nil }
      return target
    }
    guard !link.hasPrefix("//"), !link.isEmpty else { return nil }
    let text = link.prefix { $0 != "#" }
    guard let (path, query) = WebAddress.split(target: text) else { return nil }
    if path.isEmpty { return WebAddress(origin: self, path: self.path, query: query) }
    if path.hasPrefix("/") { return WebAddress(origin: self, path: path, query: query) }
    let base = self.path.hasSuffix("/") ? self.path : self.path + "/"
    return WebAddress(origin: self, path: base + path, query: query)
  }

  public var isLoopback: Bool { WebAddress.isLoopback(host) }
}

/// Host and path without the query, fit for a message.
extension WebAddress: CustomStringConvertible, CustomReflectable {
  public var description: String { origin + path }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a text is no address this program will use.
public enum AddressFault: Error, Hashable, Sendable {
  /// Not of the form `https://host/path`. Correct the setting.
  case unreadable
  /// Plain http to another machine. Use `https://`.
  case plainHTTP
  /// A user name or password stands in the address. Move it to the credential settings.
  case holdsCredentials
}

extension AddressFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable: "is no address of the form https://host/path"
    case .plainHTTP: "is plain http to another machine; use https://"
    case .holdsCredentials: "holds a user name or password; move it to the credential settings"
    }
  }
}
