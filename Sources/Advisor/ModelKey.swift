import FoundationEssentials
import Glibc
public import Transport

/// Where the key of a model's server comes from: a file only its owner can read, or the
/// environment. Never the command line, never the configuration itself.
public enum ModelKey {
  /// The variable that may hold the key.
  public static let variable = "COUNTERSIGN_MODEL_KEY"

  /// The trimmed text of the file at `path`.
  public static func read(_ path: String) throws(KeyFault) -> Secret {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing(path) }
    guard status.st_mode & 0o077 == 0 else { throw .readableByOthers(path) }
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.count <= 16 << 10 else {
      throw .missing(path)
    }
    guard let key = secret(String(decoding: data, as: UTF8.self)) else { throw .empty(path) }
    return key
  }

  /// The key in an environment's value; nil when there is none.
  public static func secret(_ text: String?) -> Secret? {
    let text = (text ?? "").filter { !$0.isWhitespace }
    return text.isEmpty ? nil : Secret(text)
  }
}

/// Why there is no key. A case holds the file's name, never what is in it.
public enum KeyFault: Error, Hashable, Sendable {
  /// No such file, or it cannot be read.
  case missing(String)
  /// Others on this machine can read it.
  case readableByOthers(String)
  case empty(String)
}

extension KeyFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path) is not there or cannot be read; put the key into it, mode 0600"
    case .readableByOthers(let path): "\(path) can be read by others; chmod 600 it"
    case .empty(let path): "\(path) is empty; put the key into it"
    }
  }
}
